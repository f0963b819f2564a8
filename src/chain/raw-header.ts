import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quantity, quote } from './json-fields.ts'
import { isObject, type JsonObject } from './json-rpc.ts'
import { encodeRlp, type RlpItem } from './rlp.ts'
import type { Rpc } from './rpc.ts'

/** Fields of a block header in the order of its RLP, from the yellow paper to Osaka; a number is the size of fixed bytes. */
const FIELDS: readonly (readonly [name: string, form: number | 'quantity' | 'bytes'])[] = [
  ['parentHash', 32],
  ['sha3Uncles', 32],
  ['miner', 20],
  ['stateRoot', 32],
  ['transactionsRoot', 32],
  ['receiptsRoot', 32],
  ['logsBloom', 256],
  ['difficulty', 'quantity'],
  ['number', 'quantity'],
  ['gasLimit', 'quantity'],
  ['gasUsed', 'quantity'],
  ['timestamp', 'quantity'],
  ['extraData', 'bytes'],
  ['mixHash', 32],
  ['nonce', 8],
]
/** Each came with a fork, so that a header has none of them or a beginning of this list. Nitro's own fields lie in `extraData` and `mixHash`. */
const LATER_FIELDS: typeof FIELDS = [
  ['baseFeePerGas', 'quantity'],
  ['withdrawalsRoot', 32],
  ['blobGasUsed', 'quantity'],
  ['excessBlobGas', 'quantity'],
  ['parentBeaconBlockRoot', 32],
  ['requestsHash', 32],
]

function read(block: JsonObject, [name, form]: (typeof FIELDS)[number]): RlpItem {
  if (form === 'quantity') return quantity(block[name], name)
  return bytes(block[name], name, form === 'bytes' ? undefined : form)
}

/** RLP of the header that a block object of `eth_getBlockBy…` describes. Throws `bad-answer`. */
export function encodeBlockHeader(block: unknown): Uint8Array {
  if (!isObject(block)) throw new ChainError('bad-answer', `a block is ${quote(block)}`)
  const present = LATER_FIELDS.findIndex(([name]) => block[name] === undefined || block[name] === null)
  const later = present < 0 ? LATER_FIELDS : LATER_FIELDS.slice(0, present)
  return encodeRlp([...FIELDS, ...later].map((field) => read(block, field)))
}

/**
 * The RLP header whose hash is `hash`, for evidence and answers. Built from the block's fields, which every node offers; from
 * `debug_getRawHeader` where the chain has fields of its own. Rejects with `ChainError`: `unknown-block`, or `bad-answer` if
 * nothing that the node says hashes to it.
 */
export async function readRawHeader(rpc: Rpc, hash: Bytes32, signal?: AbortSignal): Promise<Uint8Array> {
  const isIt = (header: Uint8Array): boolean => equalBytes(keccak256(header), hash)
  const built = await rpc.query(
    [{ method: 'eth_getBlockByHash', params: [toHex(hash), false] }],
    ([block]) => {
      if (block === null) throw new ChainError('unknown-block', `block ${toHex(hash)} is not in chain ${rpc.chainId}`)
      return encodeBlockHeader(block)
    },
    signal,
  )
  if (isIt(built)) return built
  return rpc.query(
    [{ method: 'debug_getRawHeader', params: [toHex(hash)] }],
    ([answer]) => {
      const raw = bytes(answer, 'raw header')
      if (!isIt(raw))
        throw new ChainError('bad-answer', `the header that chain ${rpc.chainId} returned for ${toHex(hash)} has another hash`)
      return raw
    },
    signal,
  )
}
