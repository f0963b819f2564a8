import type { Address, Bytes32 } from '../protocol/bytes.ts'
import type { Message } from '../protocol/message.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import type { MessengerState } from './messenger-state.ts'

/** A `LaneMessage`: a message entered the lane to `destination` (chain id); acc and value are the lane's after it. */
export interface SentMessage {
  readonly destination: number
  readonly message: Message
  /** `hashMessage(message)`, recomputed. */
  readonly hash: Bytes32
  readonly acc: Bytes32
  readonly value: bigint
}

/** A `RowIncluded`: the inbox row of `source` (chain id) changed to this. */
export interface IncludedRow {
  readonly source: number
  readonly row: InboxRow
}

export const TICKET_REASONS = ['failed', 'untried', 'unpaid', 'forbidden'] as const
export type TicketReason = (typeof TICKET_REASONS)[number]

/** What became of a message on its destination. `id`: its hash. */
export type Outcome =
  | {
      readonly kind: 'ticketCreated'
      readonly id: Bytes32
      readonly source: number
      readonly nonce: number
      readonly reason: TicketReason
      /** Seconds. */
      readonly expiry: number
    }
  | { readonly kind: 'redeemed'; readonly id: Bytes32; readonly source: number; readonly nonce: number; readonly executor: Address }
  | { readonly kind: 'keptAlive'; readonly id: Bytes32; readonly expiry: number }
  | { readonly kind: 'cancelled'; readonly id: Bytes32 }
  | { readonly kind: 'expired'; readonly id: Bytes32 }

/** Rows by member index; indices that are absent hold the zero row. */
export interface Rows {
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly inbox: ReadonlyMap<number, InboxRow>
}

/** One block, and the Messenger after it. */
export interface BlockState extends MessengerState {
  readonly number: number
  readonly hash: Bytes32
  readonly parentHash: Bytes32
  readonly stateRoot: Bytes32
  /** Timestamp, seconds. */
  readonly time: number
}

/** One block as far as the cluster is concerned: everything a header of it is made of (§5), read at its hash. */
export interface BlockRecord extends BlockState {
  /** In the order of the block. */
  readonly sent: readonly SentMessage[]
  readonly included: readonly IncludedRow[]
  readonly outcomes: readonly Outcome[]
}
