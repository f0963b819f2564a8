import type { Bytes32 } from '../protocol/bytes.ts'
import type {
  LedgerBatch,
  LogKey,
  MessagePlace,
  StoredBatch,
  StoredConfiguration,
  StoredConflict,
  StoredEvidence,
  StoredHeader,
  StoredSegment,
  StoredSnapshot,
  StoredTicket,
  TicketQuery,
  TicketState,
} from './ledger-records.ts'

/**
 * What every node keeps of the cluster. All but evidence can be fetched again from peers and the parent chain, so commits
 * need not reach the disk at once; they are ordered and whole. Methods throw `StoreError`.
 */
export interface LedgerStore {
  /** Runs `body` as one transaction; what it throws rolls everything back. Inside another one it joins that. */
  transaction<T>(body: () => T): T

  /** One transaction. What is stored already is left alone. @throws StoreError `conflict` if other bytes are stored there */
  append(batch: LedgerBatch): void

  header(chain: number, generation: number, number: number): StoredHeader | undefined
  headerByHash(hash: Bytes32): StoredHeader | undefined
  /** Ascending from `from` on; may have gaps where headers were first seen on the parent chain. */
  headersFrom(chain: number, generation: number, from: number, limit: number): readonly StoredHeader[]
  lastHeader(chain: number, generation: number): StoredHeader | undefined
  /** Every log with a header, by chain and generation. */
  logs(): readonly LogKey[]

  /** The segments that one header announced, by destination. */
  segmentsOf(chain: number, generation: number, number: number): readonly StoredSegment[]
  /** The segment that holds a nonce, in the newest generation that has it. */
  segmentAt(source: number, destination: number, nonce: number): StoredSegment | undefined
  /** At most `limit` adjacent segments, the first holding `nonce`; ends at the first gap. */
  segmentsFrom(source: number, destination: number, nonce: number, limit: number): readonly StoredSegment[]
  /** Where a message may be: almost always one place, never a wrong omission. */
  findMessage(hash: Bytes32): readonly MessagePlace[]

  /** Keeps at most two a position and a fixed number a log. Returns whether it is stored (now or before). */
  putConflict(conflict: StoredConflict): boolean
  /** Oldest first, of one chain or of all. */
  conflicts(chain?: number): readonly StoredConflict[]

  /** Returns whether it is new. The order of arrival is kept. */
  putConfiguration(configuration: StoredConfiguration): boolean
  configurations(): readonly StoredConfiguration[]

  putSnapshot(snapshot: StoredSnapshot): void
  latestSnapshot(chain: number, generation: number): StoredSnapshot | undefined
  /** The newest snapshot at or below `number`: from it, the changes of the headers up to `number` lead to the rows there. */
  snapshotAt(chain: number, generation: number, number: number): StoredSnapshot | undefined

  /**
   * Durable when it returns, with everything committed before. Keeps two pieces a (kind, accused, key). Returns whether it was
   * stored now; not if it was known or is one too many. One whose lie starts earlier than all kept ones (`isEarliest`) is never too
   * many: it takes the place of the newest. Not inside a transaction: it would be as durable as that.
   */
  putEvidence(evidence: StoredEvidence, isEarliest?: boolean): boolean
  evidence(id: Bytes32): StoredEvidence | undefined
  /** At most `limit` after `cursor` (0 for all), in order of arrival, each with the cursor after it. */
  evidenceAfter(cursor: number, limit: number): readonly { readonly cursor: number; readonly evidence: StoredEvidence }[]
  /** At most `limit` before `cursor`, newest first. */
  evidenceBefore(cursor: number, limit: number): readonly { readonly cursor: number; readonly evidence: StoredEvidence }[]
  /** The ids alone, without reading the pieces. */
  evidenceIds(cursor: number, limit: number): readonly { readonly cursor: number; readonly id: Bytes32 }[]
  /** The cursor of the newest piece; 0 if there is none. */
  newestEvidence(): number

  /**
   * Stores what is posted on the parent; the same again changes nothing. Put it and the parent's cursor (`putMeta`) into one
   * transaction. @throws StoreError `conflict` if another batch is stored at its position
   */
  putBatch(batch: StoredBatch): void
  /** At most `limit` batches of a log, ascending, the first at header `from` or above. */
  batches(chain: number, generation: number, from: number, limit: number): readonly StoredBatch[]
  /** At most `limit` that were stored before `cursor`, newest first, of one chain or of all. */
  batchesBefore(cursor: number, limit: number, chain?: number): readonly { readonly cursor: number; readonly batch: StoredBatch }[]
  lastBatch(chain: number, generation: number): StoredBatch | undefined
  /** The parent went back to this block: forgets what was posted in later ones. Returns how many it forgot. */
  removeBatchesAbove(parentBlockNumber: number): number
  /**
   * Forgets at most `limit` batches of a log, those before the newest one at or below header `below`: that stays, as its rows open
   * the next one. Only below blocks that the parent cannot take back. Returns how many; fewer than `limit` means done.
   */
  pruneBatches(chain: number, generation: number, below: number, limit: number): number

  upsertTicket(ticket: StoredTicket): void
  ticket(id: Bytes32): StoredTicket | undefined
  /** Open tickets, the one that was not tried for longest first. */
  openTickets(limit: number): readonly StoredTicket[]
  /** At most `limit` in one state that were stored before `cursor`, newest first. */
  ticketsBefore(state: TicketState, cursor: number, limit: number): readonly { readonly cursor: number; readonly ticket: StoredTicket }[]
  /** Those of the open ones that may be tried now, in the same order. */
  ticketsToTry(query: TicketQuery): readonly StoredTicket[]

  /** Small values by name: cursors, budgets. */
  getMeta(key: string): string | undefined
  putMeta(key: string, value: string): void

  /**
   * Forgets at most `limit` headers of a log below `below`, with their bodies, index entries and snapshots. Stops at the newest
   * snapshot at or below `below`, so that the rows at every header that is kept can still be told. Returns how many it forgot;
   * fewer than `limit` means done.
   */
  prune(chain: number, generation: number, below: number, limit: number): number

  /** Idempotent. */
  close(): void
}
