import type { PostedBatch } from '../chain/batch-inbox.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { OpenedHeader, OpenedLane } from '../protocol/log-state.ts'
import type { Violation } from '../protocol/rules.ts'
import type { Tainted } from '../protocol/taint.ts'
import type { Accusation, Suspicion } from './accusations.ts'
import type { Fork } from './branches.ts'
import type { KeptLog } from './history.ts'
import type { Hold } from './member-log.ts'
import type { PostedHead } from './posted-logs.ts'
import type { Reference } from './references.ts'

/** What happened, after the fact. */
export type LedgerEvent =
  | { readonly type: 'header'; readonly chain: number; readonly opened: OpenedHeader; readonly receivedAtMs: number }
  | Conflict
  | { readonly type: 'hold'; readonly chain: number; readonly hold: Hold }
  /** A rule in force is broken by an accepted header. */
  | {
      readonly type: 'violation'
      readonly chain: number
      readonly generation: number
      readonly number: number
      readonly violation: Violation
      /** The bodies that travelled with the header. */
      readonly lanes: readonly OpenedLane[]
    }
  /** An accepted inbox row contradicts the accepted header that it names. */
  | ({ readonly type: 'misreport' } & Reference)
  /** An accepted inbox row names a header of its source that this node did not accept, and that nobody shows. */
  | ({ readonly type: 'reference' } & Reference)
  /** A batch on the parent was verified: its headers, which gossip may not have brought. */
  | { readonly type: 'posted'; readonly chain: number; readonly head: PostedHead; readonly opened: readonly OpenedHeader[] }
  /** Rows that gossip showed cannot have grown into those of a later header that a batch shows. */
  | ({
      readonly type: 'fork'
      readonly chain: number
      readonly generation: number
      readonly number: number
      readonly posted: number
    } & Fork)
  /** The parent was reorganised: what stood above this block of it is void. */
  | { readonly type: 'parent-rewind'; readonly block: number }
  /** A batch that its member signed does not fold (§7). `previous`: the header that it should continue, with all rows. */
  | { readonly type: 'bad-batch'; readonly batch: PostedBatch; readonly previous: KeptLog | undefined }
  | ({ readonly type: 'evidence'; readonly own: boolean } & Accusation)
  /** The first tainted header of a chain appeared, moved, or, once a history was confirmed, went away (R6). */
  | { readonly type: 'taint'; readonly chain: number; readonly tainted: Tainted | undefined }
  | { readonly type: 'suspicion'; readonly chain: number; readonly suspicion: Suspicion; readonly ended: boolean }

/** Two signed headers of one log that contradict each other: both stay, as they are evidence. */
export interface Conflict {
  readonly type: 'conflict'
  readonly chain: number
  readonly generation: number
  /** Of one number, or of adjacent ones without parent link. */
  readonly how: 'equivocation' | 'unlinked'
  /** The accepted one, or the one that came first. */
  readonly earlier: SignedHeader
  readonly later: SignedHeader
  /** Of `later`. */
  readonly hash: Bytes32
}
