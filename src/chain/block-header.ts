import { type Bytes32, ZERO_HASH } from '../protocol/bytes.ts'
import { ChainError } from './chain-error.ts'
import { quote, readBytes, readQuantity, readUint48 } from './json-fields.ts'
import { isObject } from './json-rpc.ts'

/** A block by number and hash. */
export interface BlockRef {
  readonly number: number
  readonly hash: Bytes32
}

/** What the mesh needs to know of a block. */
export interface BlockHeader extends BlockRef {
  readonly parentHash: Bytes32
  readonly stateRoot: Bytes32
  /** Timestamp, seconds. */
  readonly time: number
  /** Wei per gas; 0 on chains without it. */
  readonly baseFeePerGas: bigint
}

/** Reads a block object of `eth_getBlockBy…` or `newHeads`. Throws `bad-answer`. */
export function readBlockHeader(value: unknown): BlockHeader {
  if (!isObject(value)) throw new ChainError('bad-answer', `a block is ${quote(value)}`)
  return {
    number: readUint48(value, 'number'),
    hash: readBytes(value, 'hash', 32),
    parentHash: readBytes(value, 'parentHash', 32),
    stateRoot: readBytes(value, 'stateRoot', 32),
    time: readUint48(value, 'timestamp'),
    baseFeePerGas: value.baseFeePerGas === undefined ? 0n : readQuantity(value, 'baseFeePerGas'),
  }
}

/** The parent of block 0. */
export const NO_BLOCK: BlockRef = { number: -1, hash: ZERO_HASH }
