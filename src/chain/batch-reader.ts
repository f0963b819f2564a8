import type { Address, Bytes32 } from '../protocol/bytes.ts'
import { toHex } from '../protocol/bytes.ts'
import { type PostedBatch, type Posting, readInput, readPost } from './batch-inbox.ts'
import { ChainError } from './chain-error.ts'
import type { Rpc } from './rpc.ts'

export interface BatchReaderOptions {
  readonly rpc: Rpc
  readonly inbox: Address
  /** Cluster id. */
  readonly cluster: Bytes32
  /** Own wall clock, milliseconds. */
  readonly now: () => number
}

/** Fetches what was posted. */
export interface BatchReader {
  /**
   * The batch of a posting, bound to it by the hashes that the inbox checked. Rejects with `ChainError`: `unreadable` if
   * there is none, for good; anything else while a server lags, lies or fails.
   */
  read(posting: Posting, signal?: AbortSignal): Promise<PostedBatch>
}

export function createBatchReader(options: BatchReaderOptions): BatchReader {
  const { rpc, inbox, cluster, now } = options
  return {
    async read(posting, signal) {
      if (posting.blobs > 0) throw new ChainError('unreadable', `chain ${posting.chain} posted header ${posting.number} in blobs`)
      const call = { method: 'eth_getTransactionByHash', params: [toHex(posting.transactionHash)] }
      const post = await rpc.query([call], ([answer]) => readPost(readInput(answer, posting, inbox), posting, cluster), signal)
      const { chain, previous, block } = posting
      return { chain, ...post, previous, block, seenAtMs: now() }
    },
  }
}
