import type { Address } from '../protocol/bytes.ts'
import { encodePost, type Post } from './batch-inbox.ts'
import type { TransactionFields } from './transaction-sender.ts'

/** Carries batches as call data. */
export function callDataCarrier(inbox: Address): { carry(post: Post): Promise<TransactionFields> } {
  return { carry: async (post) => ({ to: inbox, data: encodePost(post) }) }
}
