import type { Bytes32 } from '../protocol/bytes.ts'
import type { OpenableHeader, RowChanges, SignedHeader } from '../protocol/frame.ts'
import type { OpenedHeader } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'
import type { StoredEvidence } from '../store/ledger-records.ts'

/** A header that the ledger accepted, as it is kept. */
export interface AcceptedHeader {
  /** Chain id. */
  readonly chain: number
  readonly generation: number
  readonly opened: OpenedHeader
  /** Own wall clock when it was accepted, milliseconds. */
  readonly receivedAtMs: number
}

/** A header read back. */
export interface KeptHeader extends SignedHeader {
  readonly hash: Bytes32
  readonly changes: RowChanges
  readonly receivedAtMs: number
}

/** A log's last header with everything that opens it. */
export interface KeptLog extends SignedHeader {
  readonly hash: Bytes32
  readonly rows: RowChanges
}

/** Where a message stands. */
export interface KeptMessage {
  readonly message: Message
  readonly hash: Bytes32
  /** The source's header that announced it. */
  readonly header: number
}

/** A piece of evidence in the order of arrival; after its cursor come the later ones. */
export interface KeptEvidence {
  readonly cursor: number
  readonly evidence: StoredEvidence
}

/**
 * What the ledger remembers beyond its working state. Two kinds: SQLite in a node, a bounded memory in an observer.
 * `append` never waits; what it took may be lost in a crash, as peers and the chain have it. Evidence is not: who made it may be gone.
 */
export interface History {
  /** The log continues from this header, all of whose rows are known: what came before it is not kept. */
  begin(chain: number, generation: number, log: KeptLog): void
  /** The next header of its log. `allRows` gives every row after it, if called at once. */
  append(accepted: AcceptedHeader, allRows: () => RowChanges): void
  /** A second statement of one signer for one position. At most two are kept for each. */
  appendConflict(chain: number, generation: number, signed: SignedHeader, hash: Bytes32, receivedAtMs: number): void
  lastLog(chain: number, generation: number): KeptLog | undefined
  header(chain: number, generation: number, number: number): KeptHeader | undefined
  /** In ascending order, from `from` on. Bodies are left out if not asked for. */
  headers(chain: number, generation: number, from: number, limit: number, withBodies: boolean): readonly OpenableHeader[]
  /** All rows at one header, if it is kept. */
  rowsAt(chain: number, generation: number, number: number): KeptLog | undefined
  /** Messages of a lane (chain ids) from a nonce on. */
  messages(source: number, destination: number, firstNonce: number, limit: number): readonly Message[]
  findMessage(hash: Bytes32): KeptMessage | undefined
  conflicts(): readonly SignedHeader[]
  /**
   * Keeps two pieces a (kind, accused, key). Returns whether it was stored now; in a node it is on the disk then. One whose lie starts
   * earlier than all kept ones (`isEarliest`) takes the place of the newest.
   * Throws what the store throws.
   */
  putEvidence(evidence: StoredEvidence, isEarliest?: boolean): boolean
  evidence(id: Bytes32): StoredEvidence | undefined
  /** At most `limit` pieces that arrived after `cursor` (0 for all), oldest first. */
  evidenceAfter(cursor: number, limit: number): readonly KeptEvidence[]
  /** At most `limit` pieces that arrived before `cursor`, newest first. */
  evidenceBefore(cursor: number, limit: number): readonly KeptEvidence[]
  /** The ids of those after `cursor` alone. */
  evidenceIds(cursor: number, limit: number): readonly { readonly cursor: number; readonly id: Bytes32 }[]
  /** The cursor of the newest piece; 0 if there is none. */
  newestEvidence(): number
  /** Resolves when everything appended so far is durable. */
  flush(): Promise<void>
}
