import type { MessageView } from '../../api/resources/messages.ts'
import { laneKey } from './own-view.ts'

/** Stages that the histograms measure. */
export type MeasuredStage = 'included' | 'posted'

/** How long messages of one lane took from announced to each stage, milliseconds: newest last. */
export interface LaneTimes extends Readonly<Record<MeasuredStage, number[]>> {
  readonly source: number
  readonly destination: number
}

const STAGES: readonly MeasuredStage[] = ['included', 'posted']
const MAX_NEWEST = 200
/** Samples of a lane and stage. */
const MAX_SAMPLES = 1_000
/** Messages of which it is remembered what was measured: about as many as come between announced and posted. */
const MAX_MEASURED = 8_000

/** Messages by the node's word: the newest, and how long those of each lane took. */
export class MessageBook {
  readonly lanes = new Map<string, LaneTimes>()
  readonly #newest = new Map<string, MessageView>()
  readonly #measured = new Map<string, Set<MeasuredStage>>()

  /** By the time of their announcement, newest first. */
  get newest(): readonly MessageView[] {
    return [...this.#newest.values()].sort((a, b) => b.announced.atMs - a.announced.atMs || b.nonce - a.nonce)
  }

  /** How far a message has come by now, whether it was known or not. */
  add(message: MessageView): void {
    this.#measure(message)
    this.#newest.set(message.hash, message)
    if (this.#newest.size <= MAX_NEWEST) return
    // Not the one that was told first: old ones are told again when they are posted.
    let oldest = message
    for (const each of this.#newest.values()) if (each.announced.atMs < oldest.announced.atMs) oldest = each
    this.#newest.delete(oldest.hash)
  }

  #measure(message: MessageView): void {
    const measured = this.#measured.get(message.hash) ?? new Set()
    for (const stage of STAGES) {
      const reached = message[stage]
      if (reached === null || measured.has(stage)) continue
      measured.add(stage)
      const tookMs = reached.atMs - message.announced.atMs
      // The node heard of the announcement later than of this: it was catching up, and measured nothing.
      if (tookMs < 0) continue
      const { source, destination } = message
      const key = laneKey(message)
      const lane: LaneTimes = this.lanes.get(key) ?? { source, destination, included: [], posted: [] }
      this.lanes.set(key, lane)
      lane[stage].push(tookMs)
      if (lane[stage].length > MAX_SAMPLES) lane[stage].shift()
    }
    this.#measured.set(message.hash, measured)
    if (this.#measured.size <= MAX_MEASURED) return
    for (const oldest of this.#measured.keys()) {
      this.#measured.delete(oldest)
      return
    }
  }
}
