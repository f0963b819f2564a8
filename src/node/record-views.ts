import type { BatchView } from '../api/resources/batches.ts'
import type { HeaderView } from '../api/resources/headers.ts'
import type { LatencyView } from '../api/resources/lanes.ts'
import type { KeptHeader } from '../ledger/history.ts'
import { toHex } from '../protocol/bytes.ts'
import type { StoredBatch } from '../store/ledger-records.ts'

/** Records of the ledger as the API shows them. */

export function batchView({ chain, generation, number, hash, previous, block, frames, seenAtMs }: StoredBatch): BatchView {
  return {
    ...{ chain, generation, number, hash: toHex(hash), previous: toHex(previous) },
    block: { ...block, hash: toHex(block.hash) },
    framesBytes: frames.length,
    seenAtMs,
  }
}

/** An accepted header. */
export function headerView({
  header,
  signature,
  hash,
  receivedAtMs,
}: Pick<KeptHeader, 'header' | 'signature' | 'hash' | 'receivedAtMs'>): HeaderView {
  return {
    chain: header.chain,
    number: header.number,
    hash: toHex(hash),
    time: header.time,
    parent: toHex(header.parent),
    config: toHex(header.config),
    blockHash: toHex(header.blockHash),
    stateRoot: toHex(header.stateRoot),
    outboxRoot: toHex(header.outboxRoot),
    inboxRoot: toHex(header.inboxRoot),
    signature: toHex(signature),
    acceptedAtMs: receivedAtMs,
  }
}

/** Null without samples. */
export function latencyView(samplesMs: readonly number[]): LatencyView | null {
  if (samplesMs.length === 0) return null
  const sorted = [...samplesMs].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
  return { samples: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}
