import type { Header } from './header.ts'
import type { Message } from './message.ts'
import type { InboxRow, OutboxRow } from './row.ts'
import type { Signature } from './signature.ts'

export interface SignedHeader {
  readonly header: Header
  readonly signature: Signature
}

/** The rows that a block changed, in full, by the index of the lane's other end, ascending. */
export interface RowChanges {
  readonly outbox: readonly { readonly index: number; readonly row: OutboxRow }[]
  readonly inbox: readonly { readonly index: number; readonly row: InboxRow }[]
}

/** What a header announces on one lane: the bodies between the previous header's row and this one's, in nonce order. */
export interface LaneBodies {
  /** The destination's index. */
  readonly index: number
  readonly messages: readonly Message[]
}

/** A header with what opens it. `lanes` lacks the bodies that did not fit (they are fetched by lane). */
export interface OpenableHeader extends SignedHeader {
  readonly changes: RowChanges
  readonly lanes: readonly LaneBodies[]
}

/** What travels (§4): consecutive headers of one log. */
export interface Frame {
  /** Chain id. */
  readonly chain: number
  readonly headers: readonly OpenableHeader[]
}

/** Rows by index as a list, ascending: the form in which they travel and are hashed. */
export function ascendingRows<T>(rows: Iterable<readonly [index: number, row: T]>): { readonly index: number; readonly row: T }[] {
  return [...rows].sort(([a], [b]) => a - b).map(([index, row]) => ({ index, row }))
}
