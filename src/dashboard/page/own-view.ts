import type { ObservedEvent } from '../../observer/observed-event.ts'
import type { LaneState, MemberState } from '../../observer/observed-state.ts'

type Observed<T extends ObservedEvent['type']> = Extract<ObservedEvent, { readonly type: T }>

/** Headers and messages kept for comparison, a chain and in all. */
const MAX_HEADERS = 600
const MAX_MESSAGES = 4_000
const MAX_ALERTS = 200
/** How far back a lane's count is known, milliseconds. */
const COUNTS_MS = 20_000

export interface OwnChain {
  readonly newest: Observed<'header'>
  /** When it was verified here, Unix milliseconds. */
  readonly atMs: number
  readonly hashes: Map<number, string>
}

export interface OwnLane {
  readonly source: number
  readonly destination: number
  /** Messages that the source has signed by now: the newest nonce tells. */
  count: number
  /** Growth of `count`, oldest first. */
  readonly counts: { readonly atMs: number; readonly count: number }[]
}

export interface OwnMessage extends Observed<'message'> {
  /** When it was verified here. */
  readonly atMs: number
}

export const laneKey = (lane: { readonly source: number; readonly destination: number }): string => `${lane.source}-${lane.destination}`
const placeKey = (message: { readonly source: number; readonly destination: number; readonly nonce: number }): string =>
  `${laneKey(message)}-${message.nonce}`

/** What this tab has verified by itself: bounded, newest kept. */
export class OwnView {
  headers = 0
  messages = 0
  readonly chains = new Map<number, OwnChain>()
  readonly lanes = new Map<string, OwnLane>()
  readonly byHash = new Map<string, OwnMessage>()
  readonly #byPlace = new Map<string, string>()
  readonly conflicts: (Observed<'conflict'> & { readonly atMs: number })[] = []
  /** By its id: what was judged here. */
  readonly evidence = new Map<string, Observed<'evidence'> & { readonly atMs: number }>()
  /** As they stand now; empty before somebody has shown the configuration. */
  members: readonly MemberState[] = []
  laneStates: readonly LaneState[] = []
  readonly holds = new Map<number, Observed<'hold'>>()
  readonly taints = new Map<number, Observed<'taint'>>()

  add(event: ObservedEvent, atMs: number): void {
    switch (event.type) {
      case 'header':
        this.#addHeader(event, atMs)
        break
      case 'message':
        this.#addMessage({ ...event, atMs })
        break
      case 'conflict':
        if (this.conflicts.length < MAX_ALERTS) this.conflicts.push({ ...event, atMs })
        break
      case 'evidence':
        if (this.evidence.size < MAX_ALERTS) this.evidence.set(event.id, { ...event, atMs })
        break
      case 'hold':
        this.holds.set(event.chain, event)
        break
      case 'taint':
        if (event.from === null) this.taints.delete(event.chain)
        else this.taints.set(event.chain, event)
    }
  }

  /** Hash of the message at this place of its lane, if it was seen lately. */
  hashAt(message: { readonly source: number; readonly destination: number; readonly nonce: number }): string | undefined {
    return this.#byPlace.get(placeKey(message))
  }

  /** What the lane counted at that moment, or undefined if that is too long ago to know. */
  countAt(lane: OwnLane, atMs: number): number | undefined {
    return lane.counts.findLast((entry) => entry.atMs <= atMs)?.count
  }

  #addHeader(event: Observed<'header'>, atMs: number): void {
    this.headers++
    const hashes = this.chains.get(event.chain)?.hashes ?? new Map<number, string>()
    hashes.set(event.number, event.hash)
    trim(hashes, MAX_HEADERS)
    this.chains.set(event.chain, { newest: event, atMs, hashes })
  }

  #addMessage(message: OwnMessage): void {
    this.messages++
    this.byHash.set(message.hash, message)
    this.#byPlace.set(placeKey(message), message.hash)
    trim(this.byHash, MAX_MESSAGES)
    trim(this.#byPlace, MAX_MESSAGES)
    const key = laneKey(message)
    const lane: OwnLane = this.lanes.get(key) ?? { source: message.source, destination: message.destination, count: 0, counts: [] }
    lane.count = Math.max(lane.count, message.nonce + 1)
    lane.counts.push({ atMs: message.atMs, count: lane.count })
    // The newest entry before the window stays: it says what was counted when the window begins.
    while ((lane.counts[1]?.atMs ?? Number.POSITIVE_INFINITY) < message.atMs - COUNTS_MS) lane.counts.shift()
    this.lanes.set(key, lane)
  }
}

/** Drops the oldest entries beyond `size`. */
function trim(map: Map<unknown, unknown>, size: number): void {
  for (const key of map.keys()) {
    if (map.size <= size) return
    map.delete(key)
  }
}
