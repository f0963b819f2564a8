import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import type { SendRequest } from '../chain/transaction-sender.ts'
import type { Address } from '../protocol/bytes.ts'

/** How roles reach the EvidenceCourt: one account, one sender, one journal for all of them. */
export interface CourtAccess {
  /** The EvidenceCourt. */
  readonly address: Address
  /** That sends: it pays, and gets rewards and stakes. */
  readonly account: Address
  readonly send: (request: SendRequest, signal: AbortSignal) => Promise<TransactionOutcome>
}
