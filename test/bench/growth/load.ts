/** What the cluster does all the time, whatever its size. */
export interface Load {
  readonly members: number
  readonly observers: number
  readonly spread: 'loopback' | 'world'
  /** Seconds. */
  readonly delta: number
  readonly blockIntervalMs: number
  /** Of all members together. */
  readonly messagesPerSecond: number
  readonly messageBytes: number
  /** Before anything is counted, and then. Milliseconds. */
  readonly warmUpMs: number
  readonly measureMs: number
  readonly seed: number
}

export const SIZES = [3, 10, 30, 100] as const

export const DEFAULT_LOAD: Omit<Load, 'members'> = {
  observers: 1_000,
  spread: 'world',
  delta: 4,
  blockIntervalMs: 1_000,
  messagesPerSecond: 100,
  messageBytes: 256,
  warmUpMs: 6_000,
  measureMs: 10_000,
  seed: 1,
}

/** Members that an observer dials: if one leaves, the other is still there. */
export const PEERS_OF_OBSERVER = 2
/** One observer of so many follows the frames of one member alone. */
export const LIGHT_EVERY = 10

/** A block is mined: until its frame is with the mesh (read, audited, guarded, signed). Milliseconds. */
export const PUBLISH_MS = 10
/** A transaction must be in the pool this long before the block that takes it, milliseconds. */
export const POOL_MS = 20
/** Decoding to verdict, milliseconds: more than was ever measured here. */
export const VERDICT_MS = 2

/** Uplinks, bytes a millisecond: 1 Gbit/s in data centres, 20 Mbit/s at home. */
export const MEMBER_UPLINK = 125_000
export const OBSERVER_UPLINK = 2_500
