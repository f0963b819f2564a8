import type { Bytes32 } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import type { Proof } from '../protocol/tree.ts'

/** A header of a source up to which a destination may include: what an `include` entry needs beside the messages. */
export interface InclusionPoint extends SignedHeader {
  readonly hash: Bytes32
  /** The source's outbox row for the destination at that header, and its proof. */
  readonly row: OutboxRow
  readonly proof: Proof
}

/** An hour's seconds, and more than a source can make within any Δ in use; beyond it the queue is refilled from the history. */
const MAX_POINTS = 4_096

/**
 * What one destination has still to include of one source: every header that sent it something, and the
 * newest of each second (its heartbeats): by policy the last ones may have to wait for the own node, or for the parent.
 */
export class InclusionQueue {
  readonly #points: InclusionPoint[] = []
  #truncated = false

  /** Whether points beyond the last were left out, so that a reader must refill once it has come that far. */
  get truncated(): boolean {
    return this.#truncated
  }

  get points(): readonly InclusionPoint[] {
    return this.#points
  }

  get newest(): InclusionPoint | undefined {
    return this.#points.at(-1)
  }

  add(point: InclusionPoint): void {
    if (this.#truncated) return
    const last = this.#points.at(-1)
    // A batch on the parent was faster than gossip: its points lie as close as an inclusion needs them.
    if (last !== undefined && point.header.number <= last.header.number) return
    const before = this.#points.at(-2)
    // A heartbeat replaces the heartbeat of its second before it: same row as the point before both.
    const isSameSecond = last?.header.time === point.header.time
    if (
      last !== undefined &&
      isSameSecond &&
      last.row.count === point.row.count &&
      (before === undefined ? true : before.row.count === last.row.count)
    ) {
      this.#points[this.#points.length - 1] = point
      return
    }
    if (this.#points.length >= MAX_POINTS) {
      this.#truncated = true
      return
    }
    this.#points.push(point)
  }

  /** Forgets what the destination's inbox row covers. */
  included(row: InboxRow): void {
    let covered = 0
    while (covered < this.#points.length && (this.#points[covered] as InclusionPoint).header.number <= row.number) covered++
    if (covered > 0) this.#points.splice(0, covered)
  }

  refill(points: Iterable<InclusionPoint>): void {
    this.#points.length = 0
    this.#truncated = false
    for (const point of points) this.add(point)
  }
}
