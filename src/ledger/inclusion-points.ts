import { type Configuration, type Member, MemberStatus, memberByChain } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import { LogState } from '../protocol/log-state.ts'
import type { InboxRow } from '../protocol/row.ts'
import type { History } from './history.ts'
import { type InclusionPoint, InclusionQueue } from './inclusion-queue.ts'
import { MemberLog } from './member-log.ts'
import type { PostedLogs } from './posted-logs.ts'

export interface InclusionPointsInit {
  readonly configurations: ConfigurationChain
  readonly history: History
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  readonly posted: PostedLogs | undefined
}

/** How many headers a refill of an inclusion queue reads at once. */
const REFILL_CHUNK = 256

/** What each home chain has still to include of each source, kept ready as logs grow. */
export class InclusionPoints {
  readonly #init: InclusionPointsInit
  readonly #queues = new Map<string, InclusionQueue>()

  constructor(init: InclusionPointsInit) {
    this.#init = init
  }

  /** Chain ids. */
  queue(source: number, home: number): InclusionQueue {
    const key = `${source}>${home}`
    const queue = this.#queues.get(key) ?? new InclusionQueue()
    this.#queues.set(key, queue)
    return queue
  }

  /** `state` stands at `signed`, the newest header of its log: every home may include up to it. */
  add(state: LogState, signed: SignedHeader): void {
    for (const home of this.#init.homes) {
      const point = this.#pointAt(state, home, signed)
      if (point !== undefined) this.queue(state.chain, home).add(point)
    }
  }

  /** The home chain's inbox row as it stands on the chain now: what it covers need not be included again. */
  noteIncluded(log: MemberLog | undefined, home: number, source: number, row: InboxRow): void {
    const queue = this.queue(source, home)
    queue.included(row)
    if (log !== undefined && queue.truncated && queue.points.length < REFILL_CHUNK) this.refill(log, home, row)
  }

  /** Rebuilds what `home` has to include of a log after `row` from the history: after a restart, or a long stop. */
  refill(log: MemberLog, home: number, row: InboxRow): void {
    this.queue(log.chain, home).refill(this.#pointsAfter(log, home, row))
    for (const { before, opened } of this.#init.posted?.batchesFrom(log.chain, log.state.head.number + 1) ?? []) {
      const state = before.copy()
      for (const each of opened) {
        state.commit(each)
        const point = each.header.number <= row.number ? undefined : this.#pointAt(state, home, each)
        if (point !== undefined) this.queue(log.chain, home).add(point)
      }
    }
  }

  *#pointsAfter(log: MemberLog, home: number, row: InboxRow): Iterable<InclusionPoint> {
    const { history, configurations } = this.#init
    const newest = log.state.head.number
    const kept = history.rowsAt(log.chain, log.generation, row.number)
    const state = kept === undefined ? MemberLog.start(this.#memberNow(log.chain)) : LogState.anchor(kept, kept.hash, kept.rows)
    if (kept === undefined && row.number >= state.head.number + 1) {
      // The history does not reach back: only the newest header can be offered, all rows of which are known.
      const at = log.newestSeen
      const point = at === undefined ? undefined : this.#pointAt(log.state, home, at)
      if (point !== undefined) yield point
      return
    }
    while (state.head.number < newest) {
      const chunk = history.headers(log.chain, log.generation, state.head.number + 1, REFILL_CHUNK, false)
      if (chunk.length === 0) return
      for (const openable of chunk) {
        state.replay(openable, hashHeader(configurations.clusterId, openable.header), openable.changes)
        const point = this.#pointAt(state, home, openable)
        if (point !== undefined) yield point
      }
    }
  }

  #pointAt(state: LogState, home: number, signed: SignedHeader): InclusionPoint | undefined {
    const { configurations } = this.#init
    const head = state.head.header
    if (head === undefined || signed.header.number !== head.number || state.chain === home) return undefined
    if (!configurations.isInForceAt(head.config, head.time)) return undefined
    const configuration = configurations.get(head.config) as Configuration
    const destination = memberByChain(configuration, home)
    const source = memberByChain(configuration, state.chain)
    if (destination?.status !== MemberStatus.active || source?.status !== MemberStatus.active) return undefined
    return {
      header: head,
      signature: signed.signature,
      hash: state.head.hash,
      row: state.outboxRow(destination.index),
      proof: state.proveOutbox(destination.index),
    }
  }

  #memberNow(chain: number): Member {
    const { configurations } = this.#init
    return configurations.member(configurations.newest.hash, chain)
  }
}
