import { Backoff } from '../chain/backoff.ts'
import type { BatchCarrier } from '../chain/batch-carrier.ts'
import type { BatchInboxReader, PostedHead } from '../chain/batch-inbox.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { ParentEvent } from '../chain/parent-follower.ts'
import type { TransactionSender } from '../chain/transaction-sender.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { MemberLog } from '../ledger/member-log.ts'
import { openBatch } from '../protocol/batch.ts'
import { type BatchPlan, planBatch } from '../protocol/batch-plan.ts'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { type Member, MemberStatus, memberByChain } from '../protocol/configuration.ts'
import type { OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { LogState } from '../protocol/log-state.ts'
import { type Signature, type Signer, signerOf, type Verifier } from '../protocol/signature.ts'
import { hashBatch } from '../protocol/statements.ts'
import { PostSchedule } from './post-schedule.ts'

/** Why nothing could be posted; it is tried again for ever. Codes are stable: they are metric labels and part of the API. */
export type PosterErrorCode =
  | 'behind' // the posted head is none that this node knows: its ledger, its configurations or a server lag
  | 'twin' // the posted head contradicts the own log: somebody else signs with this key
  | 'key' // none of the keys here signed the batch's last header
  | 'self-audit' // the batch would convict its member
  | 'reverted' // the inbox refused it

const REMEDIES: Readonly<Record<PosterErrorCode, string>> = {
  behind: 'Nothing to do if it passes; else check that peers and the parent are reachable.',
  twin: 'Find the process that signs with this key, and stop it. Have the cluster suspend this chain and reinstate it in a new generation (README, "When a publisher halts").',
  key: 'Keep the replaced key as sequencer.key, and its successor as sequencer.nextKey, until its last header is posted; headers of the successor end this too.',
  'self-audit': 'The own ledger is damaged, or this is a fault of the program: move the ledger away, it is fetched again from peers.',
  reverted: 'The next try starts from the head that is posted by then. If this lasts, see the reason.',
}

export class PosterError extends Error {
  override readonly name = 'PosterError'
  readonly code: PosterErrorCode
  readonly remedy: string

  constructor(code: PosterErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = REMEDIES[code]
  }
}

export interface PosterInit {
  /** The home chain's id. */
  readonly chain: number
  readonly ledger: Pick<Ledger, 'configurations' | 'log' | 'history' | 'subscribe'>
  readonly inbox: Pick<BatchInboxReader, 'head'>
  /** The sequencer's: the one that signed a batch's last header signs the batch. */
  readonly signers: readonly Signer[]
  readonly verifier: Verifier
  /** Of the account on the parent. */
  readonly sender: Pick<TransactionSender, 'send'>
  readonly carrier: BatchCarrier
  /** Longest time that a message waits for its batch, milliseconds. Default and most: half of the cluster's `maxBatchDelay`. */
  readonly everyMs?: number
  /** A batch is posted at once when its messages take this much, bytes. Default 60,000. */
  readonly targetBytes?: number
  /** Whether every header is to be posted at once, as where gossip fails. Asked at each header and `poke`. */
  readonly urgent: () => boolean
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  readonly onPosted?: (posted: PostedHead) => void
  /** What is in the way of posting; `undefined` once it works again. */
  readonly onTrouble: (error: unknown) => void
}

/** Where the next batch goes on: the posted head, or the start of the log. */
interface Base {
  readonly number: number
  readonly hash: Bytes32
  readonly state: LogState
}

const RETRY = { minMs: 250, maxMs: 30_000 }
const DEFAULT_TARGET_BYTES = 60_000
/** Headers that are read from the history at a time. */
const READ_CHUNK = 256
/** Longest sleep: a timer takes no more than 2³¹ ms. */
const MAX_SLEEP_MS = 3_600_000

/** Posts the home chain's headers, with everything since the posted one, on the parent (§7): plan → self-audit → sign → journal → send, for ever. */
export class Poster {
  readonly #init: PosterInit
  readonly #schedule: PostSchedule
  /** The inbox must be asked: nothing is known of it, or the parent reorganised. */
  #isStale = true
  /** Headers up to here came before this run: which of them wait for a batch is read once it is known what is posted. */
  #unread = -1
  /** Number of the posted head when the inbox was asked last. */
  #reached = -1
  /** Counts what was refused, so that the next try is another transaction. */
  #attempt = 0
  #head: PostedHead | undefined
  #wake: () => void = () => undefined

  constructor(init: PosterInit) {
    this.#init = init
    this.#schedule = new PostSchedule({
      everyMs: () => Math.min(init.everyMs ?? Number.POSITIVE_INFINITY, this.#idleSeconds * 1_000),
      idleSeconds: () => this.#idleSeconds,
      targetBytes: init.targetBytes ?? DEFAULT_TARGET_BYTES,
    })
  }

  /** What is posted, as far as is known. */
  get head(): PostedHead | undefined {
    return this.#head
  }

  /** What happened on the parent: a head that moved without this poster, or went back. */
  onParent(event: ParentEvent): void {
    if (event.kind === 'rewind') this.#isStale = true
    else {
      const isOwn = event.facts.some((fact) => {
        if (fact.type === 'batch') return fact.batch.chain === this.#init.chain
        return fact.type === 'unreadable-batch' && fact.posting.chain === this.#init.chain
      })
      if (!isOwn) return
      this.#isStale = true
    }
    this.#wake()
  }

  /** `urgent` may have changed. */
  poke(): void {
    this.#wake()
  }

  /** Until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { ledger, chain, now, onTrouble } = this.#init
    const unsubscribe = ledger.subscribe((event) => {
      if (event.type !== 'header' || event.chain !== chain) return
      this.#schedule.header(event.opened, now())
      this.#wake()
    })
    const onAbort = (): void => this.#wake()
    signal.addEventListener('abort', onAbort, { once: true })
    const backoff = new Backoff(RETRY)
    this.#unread = this.#log?.state.head.number ?? -1
    try {
      while (!signal.aborted) {
        try {
          await this.#untilDue(signal)
          if (!signal.aborted) await this.#advance(signal)
          backoff.reset()
          onTrouble(undefined)
        } catch (error) {
          if (signal.aborted) return
          this.#isStale = true
          onTrouble(error)
          await backoff.wait(signal).catch(() => undefined)
        }
      }
    } finally {
      unsubscribe()
      signal.removeEventListener('abort', onAbort)
    }
  }

  get #idleSeconds(): number {
    return this.#init.ledger.configurations.newest.configuration.parameters.maxBatchDelay / 2
  }

  get #log(): MemberLog | undefined {
    return this.#init.ledger.log(this.#init.chain)
  }

  async #untilDue(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#isStale) {
      const waitMs = this.#schedule.dueAt(this.#init.urgent()) - this.#init.now()
      if (waitMs <= 0) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(waitMs, MAX_SLEEP_MS))
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  /** Asks where the inbox stands, and posts if that is due. */
  async #advance(signal: AbortSignal): Promise<void> {
    const { ledger, inbox, chain, now, urgent } = this.#init
    const log = this.#log
    const member = memberByChain(ledger.configurations.newest.configuration, chain)
    if (log === undefined || member === undefined) throw new PosterError('behind', `chain ${chain} is not kept in the ledger`)
    const head = await inbox.head(chain, undefined, signal)
    const base = this.#base(log, member, head)
    this.#head = head
    this.#schedule.posted(base.number, base.state.head.header?.time ?? member.activation, (head?.postedAt ?? member.activation) * 1_000)
    this.#isStale = false
    for (const header of this.#headers(log, base.number + 1, this.#unread)) this.#schedule.header(header, now())
    // What a reorganisation of the parent took away was due before.
    for (const header of this.#headers(log, base.number + 1, this.#reached)) this.#schedule.header(header, 0)
    this.#unread = -1
    this.#reached = base.number
    if (member.status === MemberStatus.left || this.#schedule.dueAt(urgent()) > now()) return
    await this.#post(log, base, signal)
  }

  /** The posted head as this node's own log has it. */
  #base(log: MemberLog, member: Member, head: PostedHead | undefined): Base {
    const { chain, generation } = log
    if (head === undefined || head.generation < generation)
      return {
        number: member.startNumber - 1,
        hash: member.startParent,
        state: new LogState({ chain, number: member.startNumber, parent: member.startParent }),
      }
    if (head.generation > generation || head.number > log.state.head.number)
      throw new PosterError(
        'behind',
        `header ${head.number} of generation ${head.generation} of chain ${chain} is posted, the ledger is at ${log.state.head.number} of ${generation}`,
      )
    const kept = this.#init.ledger.history.rowsAt(chain, generation, head.number)
    if (kept === undefined)
      throw new PosterError('behind', `the ledger does not reach back to the posted header ${head.number} of chain ${chain}`)
    if (!equalBytes(kept.hash, head.hash))
      throw new PosterError(
        'twin',
        `header ${head.number} of chain ${chain} is posted as ${toHex(head.hash)}, but this node signed ${toHex(kept.hash)}`,
      )
    return { number: head.number, hash: head.hash, state: LogState.anchor(kept, kept.hash, kept.rows) }
  }

  async #post(log: MemberLog, base: Base, signal: AbortSignal): Promise<void> {
    const { chain, sender, carrier } = this.#init
    const plan = this.#plan(log, base)
    if (plan === undefined) return
    this.#audit(base, plan)
    const signer = this.#signerOf(plan.posted)
    const sign = (framesHash: Bytes32) => this.#sign(signer, plan, framesHash, signal)
    const post = { header: plan.posted, frames: plan.frames, batchSignature: await sign(keccak256(plan.frames)) }
    const fields = await carrier.carry(post, sign, signal)
    const purpose = `post:${chain}:${log.generation}:${toHex(base.hash)}:${this.#attempt}`
    const { status, hash } = await sender.send({ purpose, ...fields }, signal).catch((error: unknown) => {
      if (error instanceof ChainError && error.code === 'rejected') carrier.refused()
      throw error
    })
    if (status === 'reverted') {
      this.#attempt++
      throw new PosterError(
        'reverted',
        `transaction ${toHex(hash)}, which posts header ${plan.posted.header.number} of chain ${chain}, reverted`,
      )
    }
    await this.#confirm(log, base, signal)
  }

  /** What was mined must show at the head, or the same would be sent for ever. */
  async #confirm(log: MemberLog, base: Base, signal: AbortSignal): Promise<void> {
    const { chain, inbox, onPosted } = this.#init
    const head = await inbox.head(chain, undefined, signal)
    if (head === undefined || head.generation < log.generation || head.number <= base.number)
      throw new ChainError('unknown-block', `a batch of chain ${chain} is mined, but the head does not show it`)
    this.#attempt = 0
    this.#head = head
    this.#reached = head.number
    this.#schedule.posted(head.number, head.time, head.postedAt * 1_000)
    onPosted?.(head)
  }

  /** Ends at a header whose configuration is in force at its time: the inbox takes no other (one amid a batch is a link only). */
  #plan(log: MemberLog, base: Base): BatchPlan | undefined {
    const { configurations, history } = this.#init.ledger
    const isInForce = ({ header: { config, time } }: SignedHeader): boolean => configurations.isInForceAt(config, time)
    for (let last = log.state.head.number; last > base.number; last--) {
      const kept = history.header(log.chain, log.generation, last)
      if (kept !== undefined && !isInForce(kept)) continue
      const plan = planBatch({ previous: base.hash, headers: this.#headers(log, base.number + 1, last), configurations })
      if (plan === undefined || isInForce(plan.posted)) return plan
      last = plan.posted.header.number
    }
    return undefined
  }

  *#headers(log: MemberLog, first: number, last: number): Iterable<OpenableHeader> {
    const { history } = this.#init.ledger
    for (let from = first; from <= last; ) {
      const chunk = history.headers(log.chain, log.generation, from, Math.min(READ_CHUNK, last - from + 1), true)
      yield* chunk
      if (chunk.length === 0) return
      from += chunk.length
    }
  }

  /** Opens the own batch as everybody else will. */
  #audit({ state }: Base, { posted, frames }: BatchPlan): void {
    const { ledger, verifier, chain } = this.#init
    const { configurations } = ledger
    try {
      openBatch({ state, posted, frames, configurations, verifier })
    } catch (error) {
      const hash = toHex(hashHeader(configurations.clusterId, posted.header))
      throw new PosterError(
        'self-audit',
        `the batch up to header ${posted.header.number} (${hash}) of chain ${chain}: ${(error as Error).message}`,
        { cause: error },
      )
    }
  }

  #signerOf({ header }: SignedHeader): Signer {
    const { ledger, chain, signers } = this.#init
    const { sequencer } = ledger.configurations.member(header.config, chain)
    const signer = signerOf(signers, sequencer)
    if (signer !== undefined) return signer
    throw new PosterError(
      'key',
      `header ${header.number} of chain ${chain} is by the key ${toHex(sequencer)}; here ${signers.map(({ address }) => toHex(address)).join(' and ')} can sign its batch`,
    )
  }

  #sign(signer: Signer, { posted }: BatchPlan, framesHash: Bytes32, signal: AbortSignal): Promise<Signature> {
    const { address, clusterId } = this.#init.ledger.configurations
    const value = { chain: posted.header.chain, number: posted.header.number, framesHash }
    return signer.sign({ type: 'Batch', domain: address, value, digest: hashBatch(clusterId, value) }, signal)
  }
}
