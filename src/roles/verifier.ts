import { Backoff } from '../chain/backoff.ts'
import type { BlockState } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import { MAX_STATES, type MessengerReader } from '../chain/messenger-reader.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Address, type Bytes32, toHex } from '../protocol/bytes.ts'
import type { StorageProof } from '../protocol/evidence/evidence.ts'
import { inboxSlots, outboxSlots } from '../protocol/evidence/storage-mismatch.ts'
import { type Claim, compareWithBlock, type Difference, type Provable } from './block-comparison.ts'
import type { Finding, Position } from './evidence-maker.ts'

/** What follows when the own node cannot confirm a source, or denies what it says. */
export interface VerifierPolicy {
  /** The own node is behind or away for longer: wait on, or rely on the signature until it is back. */
  readonly onBehind: { readonly afterMs: number; readonly action: 'hold' | 'rely' }
  /** It shows another block: hold the source, or include on the signature all the same, loudly. Code that is not approved holds always. */
  readonly onDisagreement: 'hold' | 'alert'
}

/** What a header says, and what one's own node says of the same block: the artefacts of a quarrel that governance decides. */
export interface Disagreement extends Claim, Pick<Difference, 'kind' | 'detail'> {
  readonly chain: number
  readonly generation: number
  readonly state: BlockState
  /** Whether the source is held for it. */
  readonly held: boolean
  readonly atMs: number
}

export interface VerifierInit {
  /** The chain whose headers are checked, and the own node of it. */
  readonly chain: number
  /** Blocks that must stand on a block before it is relied on, by the own node: its sequencer may sign earlier than it says. */
  readonly depth: number
  readonly reader: Pick<MessengerReader, 'states'>
  readonly proofs: ChainProofs
  readonly ledger: Ledger
  readonly lanes: LaneBook
  readonly policy: VerifierPolicy
  readonly now: () => number
  /** The own node is behind, or cannot be asked: tried again for ever. `undefined` once it works. */
  readonly onTrouble: (error: unknown) => void
  readonly onVerified: () => void
  /** Called before the source is held: what it is held for must not be lost. */
  readonly onDisagreement: (disagreement: Disagreement) => void
  /** The own node agrees again after it did not, where that does not hold the source. */
  readonly onAgreement: () => void
  /** Proof that a header says something else than its block. Judged from its bytes: a node that lies proves nothing. */
  readonly onFinding: (finding: Finding) => void
  /** The own node is past a header's number, and has not found its block for `UNKNOWN_AFTER_MS`. */
  readonly onUnknownBlock: (position: Position) => void
}

/** What the own node can prove. Each rejects with `ChainError`. */
export interface ChainProofs {
  /** RLP of the block header with that hash. */
  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array>
  /** Slots of an account at a block hash. */
  storage(account: Address, slots: readonly number[], block: Bytes32, signal: AbortSignal): Promise<StorageProof>
  /** Number of its newest block. */
  newest(signal: AbortSignal): Promise<number>
}

/** Headers that wait for the own node; beyond it the oldest wait in the history only, and count as verified with those after them. */
const MAX_WAITING = 4_096
/** Round trips under way at once. What comes meanwhile shares the next one, so that a busy source costs fewer. */
const MAX_READS = 4
const RETRY = { minMs: 50, maxMs: 2_000 }
/** Looks at one block before its node counts as disagreeing, and the waits between: some two seconds, several blocks. */
const LOOKS = 5
const LOOK_AGAIN = { minMs: 200, maxMs: 1_000 }
/** Longer than a node that is past a block needs to take it from another fork. Milliseconds. */
const UNKNOWN_AFTER_MS = 30_000
/** Some five minutes: nodes that keep the state of 128 blocks have forgotten it by then. */
const MAX_PROVE_TRIES = 15
const PROVE_AGAIN = { minMs: 250, maxMs: 30_000 }
/** Quarrels that are proved at once: where nothing is held, they may come and go. */
const MAX_PROVING = 4

interface Entry {
  readonly claim: Claim
  isAsked: boolean
  state: BlockState | undefined
}

/** The oldest header that the own node could not confirm, while it cannot. */
interface Stuck {
  readonly entry: Entry
  readonly sinceMs: number
  /** The own node has later blocks than this one: it is not behind, it knows another chain, or the header's block does not exist. */
  isPast: boolean
  /** The own node has the block, and not yet enough others on it: it is behind only once it gets no more. */
  isShallow: boolean
  toldAtMs: number
}

/**
 * Compares every accepted header of a chain with the own node of that chain (R3): same block, same rows, approved code. A
 * header is asked for as soon as it comes, several round trips are under way at once, and headers are judged in their
 * order. A block whose node disagrees holds the source at once; a node that is behind makes its source wait.
 */
export class ChainVerifier {
  readonly #init: VerifierInit
  readonly #queue: Entry[] = []
  readonly #unsubscribe: () => void
  readonly #backoff = new Backoff(RETRY)
  #wake: () => void = () => undefined
  #reads = 0
  #isPaused = false
  #stuck: Stuck | undefined
  #isDoubted = false
  #proving = 0
  #verified = 0
  #alerted = 0
  #failure: unknown
  /** Number of the newest block that the own node was seen to have, and since when, milliseconds. */
  #newest = -1
  #newestSinceMs = 0

  constructor(init: VerifierInit) {
    this.#init = init
    this.#addHead()
    this.#unsubscribe = init.ledger.subscribe((event) => {
      if ((event.type !== 'header' && event.type !== 'posted') || event.chain !== init.chain) return
      if (event.type === 'header') this.#add(event.opened)
      else for (const opened of event.opened) if (opened.header.number > this.#gossiped) this.#add(opened)
    })
  }

  /** Number of the newest header that the own node agrees with. */
  get verified(): number {
    return this.#verified
  }

  /** Up to which header the policy lets messages be included: what is verified, or relied on without. */
  get assuredUpTo(): number {
    const { onBehind } = this.#init.policy
    const { stuck } = this
    const isBehind = stuck?.isPast === false && this.#init.now() - stuck.sinceMs >= onBehind.afterMs
    if (isBehind && onBehind.action === 'rely') return Number.POSITIVE_INFINITY
    return Math.max(this.#verified, this.#alerted)
  }

  /** The oldest header that the own node cannot confirm, while it cannot: it is behind or away, or past that block without knowing it. */
  get stuck(): { readonly number: number; readonly sinceMs: number; readonly isPast: boolean } | undefined {
    const stuck = this.#stuck
    if (stuck === undefined) return undefined
    // Its sequencer signed too early: as long as blocks come, nobody is behind.
    const sinceMs = stuck.isShallow ? Math.max(stuck.sinceMs, this.#newestSinceMs) : stuck.sinceMs
    return { number: stuck.entry.claim.header.number, sinceMs, isPast: stuck.isPast }
  }

  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#wake(), { once: true })
    try {
      while (!signal.aborted) {
        const woken = new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        this.#ask(signal)
        await this.#judgeRead(signal)
        if (this.#failure !== undefined) throw this.#failure
        await woken
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      this.#unsubscribe()
    }
  }

  /** Up to here gossip brought the chain's headers; beyond it batches on the parent may have. */
  get #gossiped(): number {
    return this.#init.ledger.log(this.#init.chain)?.state.head.number ?? -1
  }

  #add(claim: Claim): void {
    this.#queue.push({ claim, isAsked: false, state: undefined })
    // Not the first: it may be the one that the own node does not confirm.
    if (this.#queue.length > MAX_WAITING) this.#queue.splice(1, 1)
    this.#wake()
  }

  /** After a restart: where the log stands was verified by an earlier run, or by none; its rows cover what came before. */
  #addHead(): void {
    const { ledger, chain } = this.#init
    const log = ledger.log(chain)
    const kept = log && ledger.history.header(chain, log.generation, log.state.head.number)
    if (log !== undefined && kept !== undefined) this.#add({ ...kept, changes: log.state.allRows })
    const posted = ledger.posted?.head(chain)
    const changes = ledger.posted?.state(chain)?.allRows
    if (posted !== undefined && changes !== undefined && posted.header.number > this.#gossiped) this.#add({ ...posted, changes })
  }

  /** Begins as many reads as may be under way, each for all that waits, up to a round trip's worth. */
  #ask(signal: AbortSignal): void {
    while (this.#reads < MAX_READS && !this.#isPaused) {
      const entries: Entry[] = []
      for (const entry of this.#queue) {
        if (!entry.isAsked) entries.push(entry)
        if (entries.length === MAX_STATES) break
      }
      if (entries.length === 0) return
      for (const entry of entries) entry.isAsked = true
      this.#reads++
      void this.#read(entries, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) this.#failure ??= error
        })
        .finally(() => {
          this.#reads--
          this.#wake()
        })
    }
  }

  async #read(entries: readonly Entry[], signal: AbortSignal): Promise<void> {
    const claims = entries.map(({ claim }) => claim)
    const [states, shallow] = await Promise.all([this.#states(claims, signal), this.#unconfirmed(claims, signal)])
    let failure: ChainError | undefined
    for (const [i, entry] of entries.entries()) {
      const read = states[i] as BlockState | ChainError
      const state = read instanceof ChainError ? read : (shallow(entry.claim) ?? read)
      if (!(state instanceof ChainError)) {
        entry.state = state
        continue
      }
      entry.isAsked = false
      failure ??= state
    }
    if (failure !== undefined) await this.#retryLater(failure, signal)
  }

  /** What keeps a claim's block from standing deep enough, if anything. The newest block is asked for only where it matters. */
  async #unconfirmed(claims: readonly Claim[], signal: AbortSignal): Promise<(claim: Claim) => ChainError | undefined> {
    const { depth, chain, proofs } = this.#init
    const isDeep = ({ header }: Claim) => depth === 0 || header.number + depth <= this.#newest
    if (claims.every(isDeep)) return () => undefined
    try {
      const newest = await proofs.newest(signal)
      if (newest > this.#newest) this.#newestSinceMs = this.#init.now()
      this.#newest = Math.max(this.#newest, newest)
    } catch (error) {
      if (signal.aborted || !(error instanceof ChainError)) throw error
      return (claim) => (isDeep(claim) ? undefined : error)
    }
    return (claim) => {
      const { number } = claim.header
      if (isDeep(claim)) return undefined
      return new ChainError('unconfirmed', `block ${number} of chain ${chain} needs ${depth} blocks on it, the newest is ${this.#newest}`)
    }
  }

  /** Rejects only with faults of one's own, and once `signal` aborts. */
  async #states(claims: readonly Claim[], signal: AbortSignal): Promise<readonly (BlockState | ChainError)[]> {
    const { reader } = this.#init
    try {
      const states = await reader.states(
        claims.map(({ header }) => header.blockHash),
        signal,
      )
      return states.map((state) => (state instanceof ChainError ? state : (this.#unreadable(state) ?? state)))
    } catch (error) {
      if (signal.aborted || !(error instanceof ChainError)) throw error
      return claims.map(() => error)
    }
  }

  /** Approved code answers always: a node that says otherwise has not run it. */
  #unreadable(state: BlockState): ChainError | undefined {
    const { messengerCodeHash } = this.#init.ledger.configurations.inForceAt(state.time).configuration.parameters
    if (state.answered || toHex(state.codeHash) !== toHex(messengerCodeHash)) return undefined
    return new ChainError('bad-answer', `rows() of the approved Messenger failed at block ${state.number}`)
  }

  /** The own node is behind, or down: nothing more is asked for a moment. */
  async #retryLater(error: ChainError, signal: AbortSignal): Promise<void> {
    this.#init.onTrouble(error)
    if (this.#isPaused) return
    this.#isPaused = true
    try {
      await this.#noteStuck(error, signal)
      await this.#backoff.wait(signal)
    } finally {
      this.#isPaused = false
    }
  }

  async #noteStuck(error: ChainError, signal: AbortSignal): Promise<void> {
    const { now, chain, ledger, onUnknownBlock } = this.#init
    const entry = this.#queue.find(({ state }) => state === undefined)
    if (entry === undefined) return
    if (this.#stuck?.entry !== entry) this.#stuck = { entry, sinceMs: now(), isPast: false, isShallow: false, toldAtMs: now() }
    const stuck = this.#stuck
    const { number } = entry.claim.header
    stuck.isShallow = error.code === 'unconfirmed'
    if (error.code !== 'unknown-block') {
      stuck.isPast = false
      return
    }
    stuck.isPast = await this.#isPast(number, signal)
    if (!stuck.isPast || now() - stuck.toldAtMs < UNKNOWN_AFTER_MS) return
    onUnknownBlock({ chain, generation: ledger.log(chain)?.generation ?? 0, number })
    stuck.toldAtMs = now()
  }

  async #isPast(number: number, signal: AbortSignal): Promise<boolean> {
    try {
      return (await this.#init.proofs.newest(signal)) > number
    } catch (error) {
      if (signal.aborted || !(error instanceof ChainError)) throw error
      return false
    }
  }

  /** Judges what has been read, in order, up to the first that has not. */
  async #judgeRead(signal: AbortSignal): Promise<void> {
    let judged = 0
    for (let entry = this.#queue[0]; entry?.state !== undefined; entry = this.#queue[0]) {
      await this.#judge(entry.claim, entry.state, signal)
      this.#queue.splice(this.#queue.indexOf(entry), 1)
      judged++
    }
    if (this.#stuck?.entry.state !== undefined) this.#stuck = undefined
    if (judged === 0) return
    if (this.#stuck === undefined) {
      this.#backoff.reset()
      this.#init.onTrouble(undefined)
    }
    this.#init.onVerified()
  }

  async #judge(claim: Claim, state: BlockState, signal: AbortSignal): Promise<void> {
    const { chain, ledger, lanes, now, policy, onAgreement } = this.#init
    const { number } = claim.header
    const found = await this.#lastingDifference(claim, state, signal)
    if (found === undefined) {
      this.#verified = Math.max(this.#verified, number)
      lanes.verify(chain, claim.header, claim.changes, now())
      if (this.#isDoubted) onAgreement()
      this.#isDoubted = false
      return
    }
    const { difference } = found
    const held = policy.onDisagreement === 'hold' || difference.kind === 'unapproved-code'
    if (!held) this.#alerted = Math.max(this.#alerted, number)
    // Of a quarrel that goes on, the first header tells all.
    if (this.#isDoubted && (!held || ledger.log(chain)?.hold !== undefined)) return
    this.#isDoubted = true
    const generation = ledger.log(chain)?.generation ?? 0
    const detail = `the own node of chain ${chain} disagrees with header ${number} (${toHex(claim.hash)}): ${difference.detail}`
    this.#init.onDisagreement({ ...claim, kind: difference.kind, chain, generation, detail, state: found.state, held, atMs: now() })
    if (held) ledger.hold(chain, { reason: difference.kind, detail, sinceMs: now() })
    const { provable } = difference
    if (provable === undefined || this.#proving === MAX_PROVING) return
    void this.#prove(claim, provable, signal).catch((error: unknown) => {
      if (signal.aborted) return
      this.#failure ??= error
      this.#wake()
    })
  }

  /**
   * Fetches what proves the difference, while judging goes on; again if the node fails to answer. One that cannot tell (no archive, no
   * proofs) leaves it at the hold.
   */
  async #prove({ header, hash }: Claim, provable: Provable, signal: AbortSignal): Promise<void> {
    const { proofs, ledger, chain, onTrouble, onFinding } = this.#init
    const generation = ledger.log(chain)?.generation ?? 0
    const position = { chain, generation, number: header.number, hash }
    const backoff = new Backoff(PROVE_AGAIN)
    this.#proving++
    try {
      for (let tries = 1; ; tries++) {
        try {
          if (!('index' in provable)) {
            onFinding({ ...position, type: provable.type, block: await proofs.rawHeader(header.blockHash, signal) })
            return
          }
          const { type, index } = provable
          const { messenger } = ledger.configurations.member(header.config, chain)
          const slots = type === 'outbox' ? outboxSlots(index) : inboxSlots(index)
          onFinding({ ...position, type, index, storage: await proofs.storage(messenger, slots, header.blockHash, signal) })
          return
        } catch (error) {
          if (signal.aborted || !(error instanceof ChainError)) throw error
          onTrouble(error)
          if (!error.retryable || tries === MAX_PROVE_TRIES) return
          await backoff.wait(signal)
        }
      }
    } finally {
      this.#proving--
    }
  }

  /**
   * A hold needs people to end it: a node that is amid a block, and shows the rows of the next one, is asked again. While it
   * disagrees anyway, one look is enough.
   */
  async #lastingDifference(
    claim: Claim,
    read: BlockState,
    signal: AbortSignal,
  ): Promise<{ readonly difference: Difference; readonly state: BlockState } | undefined> {
    const { ledger } = this.#init
    const backoff = new Backoff(LOOK_AGAIN)
    let state = read
    let difference = compareWithBlock(claim, state, ledger)
    for (let look = 1; difference !== undefined && look < LOOKS && !this.#isDoubted; ) {
      await backoff.wait(signal)
      const [again] = await this.#states([claim], signal)
      if (again === undefined || again instanceof ChainError) {
        this.#init.onTrouble(again)
        continue
      }
      state = again
      difference = compareWithBlock(claim, state, ledger)
      look++
    }
    return difference && { difference, state }
  }
}
