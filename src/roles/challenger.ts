import { encodeChallenge, encodeExpire } from '../chain/evidence-court.ts'
import type { Question } from '../chain/parent-facts.ts'
import type { Ledger, LedgerEvent } from '../ledger/ledger.ts'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { activeMembers, memberByChain } from '../protocol/configuration.ts'
import type { ProvenRow } from '../protocol/evidence/evidence.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import type { InboxRow } from '../protocol/row.ts'
import type { CourtAccess } from './court-access.ts'
import type { CourtDocket } from './court-docket.ts'
import type { Position } from './evidence-maker.ts'
import { jitter } from './jitter.ts'
import type { KeptLogs } from './kept-log.ts'
import { provenInbox } from './log-evidence.ts'
import { Suspicions } from './suspicions.ts'

export interface ChallengerInit {
  readonly ledger: Pick<Ledger, 'logs' | 'history' | 'configurations' | 'accusations' | 'subscribe' | 'suspect' | 'clearSuspicion'>
  readonly logs: KeptLogs
  readonly docket: CourtDocket
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  /** Given, what stays unopened is challenged on the parent. */
  readonly court: (CourtAccess & { readonly stake: (signal: AbortSignal) => Promise<bigint> }) | undefined
  /** Whether any peer could have been asked: a node that is alone suspects nobody. */
  readonly isConnected: () => boolean
  /** How long something may stay unopened, milliseconds. Default: three heartbeats and five seconds. */
  readonly unopenedAfterMs?: number
  /** Members do not all pay for one challenge: each waits up to this long more, milliseconds. Default 30,000. */
  readonly spreadMs?: number
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  readonly onTrouble: (chain: number, error: unknown) => void
}

/** Something signed that nobody opens: what is asked of its signer, in this order, until it is open. */
interface Subject {
  readonly chain: number
  readonly header: SignedHeader
  readonly questions: readonly Asked[]
  readonly detail: string
  readonly clears: string
  readonly sinceMs: number
  readonly isOpened: () => boolean
}

interface Asked {
  readonly question: Question
  readonly index: number
  /** For `sourceHeader`: the row that names its header. */
  readonly row?: ProvenRow<InboxRow>
}

const DEFAULT_PATIENCE_MS = 5_000
const PATIENCE_HEARTBEATS = 3
/** Subjects that wait against one member: one is enough to expose it. */
const MAX_SUBJECTS = 16
/** As many contradictions as a ledger takes. */
const MAX_SHOWN = 4_096
/** Each answered one cost its stake: whoever answers so often is there, and the fault may be this node's. */
const MAX_QUESTIONS = 3
const RETRY_MS = 30_000

/**
 * What cannot be opened: a signed head that nobody shows the rows of, an inbox row that names a header of its source that nobody
 * shows, a block that the own node does not find. Each is a suspicion; with a stake, a challenge on the parent, one at a time a
 * member; and if nobody answers in time, the end of it.
 */
export class Challenger {
  readonly #init: ChallengerInit
  readonly #suspicions: Suspicions
  /** Since when a log has not moved though more of it is signed, by chain. */
  readonly #stuck = new Map<number, { readonly at: number; readonly sinceMs: number }>()
  /** References and blocks, by what they are about. */
  readonly #subjects = new Map<string, Subject>()
  /** Hashes of signed headers that contradict accepted ones: shown all the same. */
  readonly #shown = new Set<string>()
  readonly #tryAt = new Map<string, number>()
  readonly #unsubscribe: () => void

  constructor(init: ChallengerInit) {
    this.#init = init
    this.#suspicions = new Suspicions(init.ledger, 'unopened')
    const { clusterId } = init.ledger.configurations
    for (const { header } of init.ledger.history.conflicts()) this.#noteShown(hashHeader(clusterId, header))
    this.#unsubscribe = init.ledger.subscribe((event) => {
      if (event.type === 'reference') this.#addReference(event)
      else if (event.type === 'conflict') this.#noteShown(event.hash)
    })
  }

  close(): void {
    this.#unsubscribe()
  }

  /** The own node of a chain does not find the block of an accepted header, for longer than it can be behind. */
  addUnknownBlock({ chain, generation, number }: Position, isOpened: () => boolean): void {
    const key = `block:${chain}:${number}`
    const kept = this.#init.logs.header(chain, generation, number)
    if (kept === undefined || !this.#hasRoom(chain, key)) return
    this.#subjects.set(key, {
      chain,
      header: { header: kept.header, signature: kept.signature },
      questions: [{ question: 'blockHeader', index: 0 }],
      detail: `the own node of chain ${chain} does not know block ${number} (${toHex(kept.header.blockHash)})`,
      clears: 'the block, on that node',
      sinceMs: this.#init.now(),
      isOpened,
    })
  }

  /** Begins what is due and returns at once. Call every second. */
  tick(signal: AbortSignal): void {
    const { ledger, now } = this.#init
    if (ledger.configurations.size === 0) return
    for (const [key, subject] of this.#subjects) if (this.#isOver(subject)) this.#subjects.delete(key)
    const due = new Map<number, Subject>()
    for (const subject of [...this.#unopenedHeads(), ...this.#subjects.values()]) {
      if (now() - subject.sinceMs < this.#patienceMs || due.has(subject.chain)) continue
      due.set(subject.chain, subject)
      this.#suspicions.raise(subject.chain, { sinceMs: subject.sinceMs, detail: subject.detail, clears: subject.clears })
    }
    this.#suspicions.keep(new Set(due.keys()))
    if (this.#init.court === undefined) return
    for (const subject of due.values()) this.#challenge(subject, signal)
    this.#expire(signal)
  }

  get #patienceMs(): number {
    const { heartbeat } = this.#init.ledger.configurations.newest.configuration.parameters
    return this.#init.unopenedAfterMs ?? PATIENCE_HEARTBEATS * heartbeat * 1_000 + DEFAULT_PATIENCE_MS
  }

  // What is unopened

  *#unopenedHeads(): Iterable<Subject> {
    const { ledger, isConnected, now, homes } = this.#init
    const { configuration } = ledger.configurations.newest
    for (const log of ledger.logs.values()) {
      const { chain, newestSeen: seen, state } = log
      const next = state.head.number + 1
      // What is parked waits for its time; what is blocked is evidence already.
      const isWaiting = seen === undefined || seen.header.number < next || log.parkedAt(next) !== undefined || log.blockedAt === next
      const isFuture = seen !== undefined && seen.header.time > now() / 1_000 + configuration.parameters.delta
      const before = this.#stuck.get(chain)
      if (isWaiting || isFuture || homes.includes(chain) || !isConnected() || before?.at !== state.head.number) {
        if (isWaiting || isFuture || !isConnected()) this.#stuck.delete(chain)
        else this.#stuck.set(chain, { at: state.head.number, sinceMs: now() })
        continue
      }
      if (this.#isConvicted(seen)) continue
      yield {
        chain,
        header: { header: seen.header, signature: seen.signature },
        questions: this.#rowsOf(chain),
        detail: `chain ${chain} has signed header ${seen.header.number}; nobody shows header ${next}`,
        clears: `headers ${next} to ${seen.header.number}, with their rows and messages`,
        sinceMs: before.sinceMs,
        isOpened: () => false,
      }
    }
  }

  /** The rows that concern this node's own chains first. */
  #rowsOf(chain: number): readonly Asked[] {
    const { ledger, homes } = this.#init
    const others = activeMembers(ledger.configurations.newest.configuration).filter((member) => member.chain !== chain)
    const sorted = others.toSorted((a, b) => Number(homes.includes(b.chain)) - Number(homes.includes(a.chain)) || a.index - b.index)
    const ask = (question: Question): Asked[] => sorted.map(({ index }) => ({ question, index }))
    return [...ask('outboxRow'), ...ask('inboxRow')].slice(0, MAX_QUESTIONS)
  }

  #addReference({ chain, generation, number, index, source, row }: Extract<LedgerEvent, { readonly type: 'reference' }>): void {
    const { ledger, logs, homes, now } = this.#init
    const key = `reference:${chain}:${source}:${toHex(row.head)}`
    if (homes.includes(chain) || !this.#hasRoom(chain, key)) return
    const at = logs.at(chain, generation, number)
    if (at === undefined) return
    this.#subjects.set(key, {
      chain,
      header: at.signed,
      questions: [{ question: 'sourceHeader', index, row: provenInbox(at.state, index) }],
      detail: `block ${number} of chain ${chain} includes header ${row.number} (${toHex(row.head)}) of chain ${source}, which nobody shows`,
      clears: `that header, signed by chain ${source}`,
      sinceMs: now(),
      isOpened: () => this.#isShown(source, row) || ledger.accusations.exposed.has(source),
    })
  }

  /** Whether the header that a row names is accepted, or known as a contradiction of what is. */
  #isShown(source: number, row: InboxRow): boolean {
    const { history, logs } = this.#init.ledger
    const kept = history.header(source, logs.get(source)?.generation ?? 0, row.number)
    return (kept !== undefined && equalBytes(kept.hash, row.head)) || this.#shown.has(toHex(row.head))
  }

  #noteShown(hash: Bytes32): void {
    if (this.#shown.size < MAX_SHOWN) this.#shown.add(toHex(hash))
  }

  #hasRoom(chain: number, key: string): boolean {
    if (this.#subjects.has(key)) return false
    let ofChain = 0
    for (const subject of this.#subjects.values()) if (subject.chain === chain) ofChain++
    return ofChain < MAX_SUBJECTS
  }

  #isOver(subject: Subject): boolean {
    return this.#isConvicted(subject.header) || subject.isOpened()
  }

  #isConvicted({ header }: SignedHeader): boolean {
    const { accusations, configurations } = this.#init.ledger
    const configuration = configurations.get(header.config)
    const key = configuration && memberByChain(configuration, header.chain)?.sequencer
    return key !== undefined && accusations.isExposed(header.chain, key)
  }

  // On the parent

  /** Asks the first question that was not asked yet; one challenge a member is enough, whoever opened it. */
  #challenge({ chain, header, questions }: Subject, signal: AbortSignal): void {
    const { docket, court } = this.#init
    if (court === undefined || docket.openChallenges.some((each) => each.chain === chain)) return
    const asked = questions.find(({ question, index }) => docket.find(header.header, question, index) === undefined)
    if (asked === undefined) return
    const { question, index, row } = asked
    const hash = hashHeader(this.#init.ledger.configurations.clusterId, header.header)
    this.#once(`challenge:${toHex(hash)}:${question}:${index}`, chain, hash, signal, async (purpose) => {
      const value = await court.stake(signal)
      const data = encodeChallenge(header, question, index, row)
      await court.send({ purpose, to: court.address, data, value }, signal)
    })
  }

  /** Whoever did not answer in time is exposed. */
  #expire(signal: AbortSignal): void {
    const { docket, court } = this.#init
    if (court === undefined) return
    for (const { id, chain, deadline } of docket.openChallenges) {
      if (docket.time <= deadline) continue
      this.#once(`expire:${toHex(id)}`, chain, id, signal, async (purpose) => {
        await court.send({ purpose, to: court.address, data: encodeExpire(id) }, signal)
      })
    }
  }

  /** Sends after this account's wait, and again as long as the reason stands; the journal pays for a purpose but once. */
  #once(purpose: string, chain: number, subject: Bytes32, signal: AbortSignal, work: (purpose: string) => Promise<void>): void {
    const { court, now, spreadMs = 30_000, onTrouble } = this.#init
    if (court === undefined) return
    const tryAt = this.#tryAt.get(purpose) ?? now() + jitter(court.account, subject) * spreadMs
    this.#tryAt.set(purpose, tryAt)
    if (now() < tryAt) return
    // The next try is far off until this one has ended.
    this.#tryAt.set(purpose, Number.POSITIVE_INFINITY)
    work(purpose)
      .catch((error) => {
        if (!signal.aborted) onTrouble(chain, error)
      })
      .finally(() => this.#tryAt.set(purpose, now() + RETRY_MS))
  }
}
