import type { Bytes32 } from '../protocol/bytes.ts'
import type { Header } from '../protocol/header.ts'
import type { Signature } from '../protocol/signature.ts'

/** A position of a log and the hash of its header. */
export interface GuardPosition {
  readonly number: number
  readonly hash: Bytes32
}

/** A header to guard. */
export interface GuardIntent {
  readonly header: Header
  /** `hashHeader` under the guard's cluster. */
  readonly hash: Bytes32
}

/** What the guard holds of one position: an intent, and its signature once there is one. */
export interface GuardRecord extends GuardIntent {
  readonly number: number
  readonly signature: Signature | undefined
}

/** Everything of a guard that another one needs to take over. */
export interface GuardState {
  /** The highest position ever guarded; undefined if none was. */
  readonly last: GuardPosition | undefined
  /** Consecutive, ending at `last`; from the oldest that has no signature yet, so that nothing has to be signed anew blindly. */
  readonly records: readonly GuardRecord[]
}
