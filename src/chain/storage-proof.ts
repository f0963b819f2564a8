import { type Address, type Bytes32, toHex } from '../protocol/bytes.ts'
import type { StorageProof } from '../protocol/evidence/evidence.ts'
import { canonicalProof } from '../protocol/evidence/merkle-patricia.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quantity, quote } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import type { Rpc } from './rpc.ts'

/** No path through a trie of 32-byte keys is longer, and no node larger: a branch of 16 hashes has 532 bytes. */
const MAX_NODES = 64
const MAX_NODE_BYTES = 1_024

function nodes(value: unknown, name: string): readonly Uint8Array[] {
  if (!Array.isArray(value) || value.length > MAX_NODES) throw new ChainError('bad-answer', `${name} is ${quote(value)}`)
  return canonicalProof(
    value.map((node: unknown) => {
      const decoded = bytes(node, name)
      if (decoded.length > MAX_NODE_BYTES) throw new ChainError('bad-answer', `a node of ${name} has ${decoded.length} bytes`)
      return decoded
    }),
  )
}

const slotWord = (slot: number): string => `0x${slot.toString(16).padStart(64, '0')}`

/**
 * `eth_getProof` of slots at a block hash, in the order asked for; of absence too. What it proves is seen by checking it
 * against a state root. Rejects with `ChainError`.
 */
export function readStorageProof(
  rpc: Rpc,
  address: Address,
  slots: readonly number[],
  block: Bytes32,
  signal?: AbortSignal,
): Promise<StorageProof> {
  const read = ([answer]: readonly unknown[]): StorageProof => {
    if (!isObject(answer) || !Array.isArray(answer.storageProof) || answer.storageProof.length !== slots.length)
      throw new ChainError('bad-answer', `the proof of ${slots.length} slots of ${toHex(address)} is ${quote(answer)}`)
    const bySlot = answer.storageProof.map((item: unknown, i) => {
      if (!isObject(item) || quantity(item.key, 'slot') !== BigInt(slots[i] ?? -1))
        throw new ChainError('bad-answer', `the proof of slot ${slots[i]} is ${quote(item)}`)
      return nodes(item.proof, 'storage proof')
    })
    return { account: nodes(answer.accountProof, 'account proof'), slots: bySlot }
  }
  const params = [toHex(address), slots.map(slotWord), { blockHash: toHex(block) }]
  return rpc.query([{ method: 'eth_getProof', params }], read, signal)
}
