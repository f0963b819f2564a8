import type { Address, Bytes32 } from '../protocol/bytes.ts'
import type { Signature } from '../protocol/signature.ts'

/** What the ledger store keeps. Bytes marked opaque are encoded by the caller (`src/wire`) and come back as they went in. */

/** Which log: a chain, and how often its log was restarted. */
export interface LogKey {
  /** Chain id. */
  readonly chain: number
  readonly generation: number
}

export interface StoredHeader extends LogKey {
  readonly number: number
  readonly hash: Bytes32
  /** Canonical bytes (`encodeHeader`), 288. */
  readonly header: Uint8Array
  readonly signature: Signature
  /** Block time, seconds. */
  readonly time: number
  /** The rows that the block changed; opaque. */
  readonly changes: Uint8Array
  /** Wall clock, ms since 1970: for figures only. */
  readonly receivedAtMs: number
}

/** The bodies that one header announced on one lane. */
export interface StoredSegment {
  /** Chain ids. */
  readonly source: number
  readonly destination: number
  /** The source's generation and the header's number. */
  readonly generation: number
  readonly number: number
  /** Nonce of the first message. */
  readonly firstNonce: number
  /** Messages in it, at least 1. */
  readonly count: number
  /** The messages; opaque. */
  readonly bodies: Uint8Array
}

/** Hashes of consecutive messages of a lane, so that they are found by hash. */
export interface MessageIds {
  readonly source: number
  readonly destination: number
  readonly firstNonce: number
  readonly hashes: readonly Bytes32[]
}

export interface LedgerBatch {
  readonly headers: readonly StoredHeader[]
  readonly segments: readonly StoredSegment[]
  readonly messageIds: readonly MessageIds[]
}

/** Where a message with a given hash may be: read its body and compare. */
export interface MessagePlace {
  readonly source: number
  readonly destination: number
  readonly nonce: number
}

/** A signed header that contradicts the one in the log at its position. */
export interface StoredConflict extends LogKey {
  readonly number: number
  readonly hash: Bytes32
  /** Canonical bytes, 288. */
  readonly header: Uint8Array
  readonly signature: Signature
  readonly receivedAtMs: number
}

export interface StoredConfiguration {
  readonly hash: Bytes32
  /** The configuration with its enactments; opaque. */
  readonly encoded: Uint8Array
}

/** All rows of a log at one header. */
export interface StoredSnapshot extends LogKey {
  readonly number: number
  /** Opaque. */
  readonly rows: Uint8Array
}

export interface StoredEvidence {
  readonly id: Bytes32
  readonly kind: string
  /** Chain id of the accused. */
  readonly accused: number
  /** That signed the lie. */
  readonly key: Address
  /** Opaque. */
  readonly encoded: Uint8Array
  readonly receivedAtMs: number
}

/** A batch that a member posted on the parent chain. */
export interface StoredBatch extends LogKey {
  /** The posted header's. */
  readonly number: number
  readonly hash: Bytes32
  /** Hash of the header that was posted before it, as the frames name it. */
  readonly previous: Bytes32
  /** The parent block that holds it; time in seconds. */
  readonly block: { readonly number: number; readonly hash: Bytes32; readonly time: number }
  /** Canonical bytes, 288. */
  readonly header: Uint8Array
  readonly signature: Signature
  readonly batchSignature: Signature
  /** As they were posted; opaque. */
  readonly frames: Uint8Array
  /** All rows at the posted header; opaque. */
  readonly rows: Uint8Array
  /** Wall clock, ms since 1970: for figures only. */
  readonly seenAtMs: number
}

/** How a ticket stands; only `open` ones are worked on. */
export type TicketState = 'open' | 'redeemed' | 'cancelled' | 'expired'

/** A message that was accepted on its destination and not executed at once (§6). */
export interface StoredTicket {
  /** The message's hash. */
  readonly id: Bytes32
  /** Chain ids. */
  readonly source: number
  readonly destination: number
  readonly nonce: number
  /** Why it was not executed: `failed`, `untried`, `unpaid`, `forbidden`. */
  readonly reason: string
  /** Seconds, the destination's time. */
  readonly expiry: number
  readonly state: TicketState
  /** How often this node tried to redeem it. */
  readonly tries: number
  readonly lastTriedAtMs: number | undefined
  /** The block of the destination that ended it, and its time, seconds; undefined while it is open. */
  readonly ended: { readonly block: number; readonly time: number } | undefined
  /** The message; opaque. */
  readonly message: Uint8Array
}

/** Which open tickets may be tried now. */
export interface TicketQuery {
  /** Chain id. */
  readonly destination: number
  readonly reason: string
  /** Tried less often than this. */
  readonly triesBelow: number
  /** Expires after this time, seconds. */
  readonly aliveAt: number
  /** Not tried since, milliseconds. */
  readonly triedByMs: number
  readonly limit: number
}
