import type { BlockRecord } from '../chain/block-record.ts'
import { type Ledger, sourcesOf } from '../ledger/ledger.ts'
import { type Address, isZero } from '../protocol/bytes.ts'
import { MemberStatus, memberByChain } from '../protocol/configuration.ts'
import { type InboxRow, ZERO_INBOX_ROW } from '../protocol/row.ts'
import { type Covered, isAtLimit, type Plan, type PlanLimits, planInclude } from './inclusion-plan.ts'
import type { Allowance } from './source-policy.ts'

/** What the includer needs of the chain: sends one transaction once, and tells its end. */
export interface IncludeSender {
  send(
    request: { readonly purpose: string; readonly to: Address; readonly data: Uint8Array; readonly gas: bigint },
    signal?: AbortSignal,
  ): Promise<{ readonly status: 'success' | 'reverted' }>
}

export interface IncluderInit {
  /** The home chain's id. */
  readonly chain: number
  readonly ledger: Ledger
  readonly sender: IncludeSender
  readonly encodeCall: (entries: Uint8Array) => Uint8Array
  readonly limits: PlanLimits
  /** How far the policy of a source lets it be included. */
  readonly allowance: (source: number) => Allowance
  /** A source without messages is included once its frontier can move by this much, seconds; at most Δ / 4. */
  readonly heartbeat: number
  readonly onError: (error: unknown) => void
  readonly onPlan?: (plan: Plan) => void
  /** Sources of which nothing more is included until their batches are on the parent: the limit of value is reached. */
  readonly onLimit?: (sources: readonly number[]) => void
}

/** Transactions under way at once: a block's worth of frames, each sent as it comes. */
const MAX_IN_FLIGHT = 8
/** Blocks after which what was sent is taken for lost, and sent anew: the Messenger skips what it has. */
const PATIENCE_BLOCKS = 8

interface Assumed extends Covered {
  /** The block after which it was sent. */
  readonly since: number
}

/**
 * Keeps the inbox rows of a home chain at its peers' newest headers (§6). What is under way counts as included, so that
 * each frame's messages reach the very next block; what turns out otherwise is read off the chain and sent again, which
 * can never include twice, as the Messenger skips or refuses what it has.
 */
export class Includer {
  readonly #init: IncluderInit
  readonly #chainRows = new Map<number, Covered>()
  readonly #assumed = new Map<number, Assumed>()
  readonly #unsubscribe: () => void
  #block: BlockRecord | undefined
  #inFlight = 0
  #attempt = 0
  #isScheduled = false
  #isStopped = false

  constructor(init: IncluderInit) {
    this.#init = init
    this.#unsubscribe = init.ledger.subscribe((event) => {
      // A batch on the parent may be what a policy waits for.
      if ((event.type === 'header' || event.type === 'posted') && event.chain !== init.chain) this.#schedule()
    })
  }

  get inFlight(): number {
    return this.#inFlight
  }

  /** How far the transactions under way will bring a source; undefined if none of it is. */
  underWay(source: number): Covered | undefined {
    return this.#assumed.get(source)
  }

  stop(): void {
    this.#isStopped = true
    this.#unsubscribe()
  }

  /** A new block of the home chain, with its rows: the truth about what is included. */
  onBlock(record: BlockRecord): void {
    this.#block = record
    const configuration = this.#configuration()
    for (const source of configuration?.members ?? []) {
      if (source.chain === this.#init.chain) continue
      this.#noteRow(source.chain, record.rows.inbox.get(source.index) ?? ZERO_INBOX_ROW, record.number)
    }
    this.#schedule()
  }

  /** Includes nothing before the next block. */
  suspend(): void {
    this.#block = undefined
  }

  #noteRow(source: number, row: InboxRow, block: number): void {
    const { chain, ledger } = this.#init
    const before = this.#chainRows.get(source)
    this.#chainRows.set(source, row)
    // The first row seen, or one that a reorganisation took back: what it does not cover may have left the queue.
    if (before === undefined || row.number < before.number) ledger.refillQueue(chain, source, row)
    else ledger.noteIncluded(chain, source, row)
    const assumed = this.#assumed.get(source)
    if (assumed === undefined) return
    const isLost = block > assumed.since + PATIENCE_BLOCKS
    if (isLost && row.number < assumed.number) this.#attempt++ // another purpose, so that it is another transaction
    if (isLost || row.number >= assumed.number) this.#assumed.delete(source)
  }

  /** A source's assurance has grown. */
  poke(): void {
    this.#schedule()
  }

  /** Once per turn of the event loop, so that frames that arrive together share a transaction. */
  #schedule(): void {
    if (this.#isScheduled || this.#isStopped) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      if (!this.#isStopped) this.#include()
    })
  }

  #configuration() {
    if (this.#block === undefined) return undefined
    const { configurations } = this.#init.ledger
    return isZero(this.#block.config) ? configurations.inForceAt(this.#block.time).configuration : configurations.get(this.#block.config)
  }

  #include(): void {
    const configuration = this.#configuration()
    const block = this.#block
    if (configuration === undefined || block === undefined || isZero(block.config) || this.#inFlight >= MAX_IN_FLIGHT) return
    const home = memberByChain(configuration, this.#init.chain)
    if (home?.status !== MemberStatus.active || block.time < configuration.activation) return
    const sources = sourcesOf(configuration, this.#init.chain)
      .filter((source) => this.#init.ledger.log(source.chain)?.hold === undefined)
      .map((source) => ({
        chain: source.chain,
        queue: this.#init.ledger.inclusionQueue(source.chain, this.#init.chain),
        allowance: this.#allowance(source.chain),
        covered: this.#assumed.get(source.chain) ?? this.#chainRows.get(source.chain) ?? ZERO_INBOX_ROW,
      }))
    this.#init.onLimit?.(sources.filter(isAtLimit).map((source) => source.chain))
    const plan = planInclude({
      home: this.#init.chain,
      gasPrice: home.gasPrice,
      time: block.time,
      delta: configuration.parameters.delta,
      heartbeat: this.#init.heartbeat,
      sources,
      history: this.#init.ledger,
      limits: this.#init.limits,
    })
    if (plan === undefined) return
    this.#init.onPlan?.(plan)
    for (const [chain, covered] of plan.covers) this.#assumed.set(chain, { ...covered, since: block.number })
    void this.#send(plan, home.messenger)
    this.#schedule() // what did not fit goes along in the next
  }

  #allowance(source: number): Allowance {
    const { upTo, sum } = this.#init.allowance(source)
    return { upTo: Math.min(upTo, this.#init.ledger.causality.untaintedUpTo(source)), sum }
  }

  async #send(plan: Plan, messenger: Address): Promise<void> {
    this.#inFlight++
    const covered = [...plan.covers].map(([chain, { number }]) => `${chain}@${number}`).join(',')
    try {
      const { status } = await this.#init.sender.send({
        purpose: `include:${this.#init.chain}:${covered}:${this.#attempt}`,
        to: messenger,
        data: this.#init.encodeCall(plan.calldata),
        gas: plan.gas,
      })
      if (status === 'reverted') this.#forget(plan)
    } catch (error) {
      this.#forget(plan)
      this.#init.onError(error)
    } finally {
      this.#inFlight--
    }
  }

  /** What was assumed did not happen: from here on the chain's own rows count, and the next block brings a new try. */
  #forget(plan: Plan): void {
    this.#attempt++
    for (const chain of plan.covers.keys()) this.#assumed.delete(chain)
  }
}
