import type { Address, Bytes32 } from '../protocol/bytes.ts'
import type { Signature } from '../protocol/signature.ts'
import { encodePost, encodePostBlobs, type Post } from './batch-inbox.ts'
import { blobFramesHash, encodeBlob, GAS_PER_BLOB, type Kzg, transactionBlobs } from './blobs.ts'
import { ChainError } from './chain-error.ts'
import { quantity, readQuantity } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import type { Rpc } from './rpc.ts'
import type { TransactionFields } from './transaction-sender.ts'

/** How a batch travels to the parent. */
export interface BatchCarrier {
  /** The transaction that posts it. `sign` makes the `Batch` statement over another hash than the frames', for one in a blob. */
  carry(post: Post, sign: (framesHash: Bytes32) => Promise<Signature>, signal: AbortSignal): Promise<TransactionFields>
  /** The node refused the last one for good: the next goes as call data. */
  refused(): void
}

export interface BatchCarrierOptions {
  readonly rpc: Rpc
  readonly inbox: Address
  /** Into blobs where the parent has them and they are cheaper; absent: never. */
  readonly kzg?: Kzg
}

/** Execution gas of frames as call data: 16 for a byte that is not zero, 4 for zero; the floor of EIP-7623 is 2.5 times that. */
function callDataGas(frames: Uint8Array): bigint {
  let zeros = 0
  for (const byte of frames) if (byte === 0) zeros++
  return BigInt(10 * zeros + 40 * (frames.length - zeros))
}

class Carrier implements BatchCarrier {
  readonly #options: BatchCarrierOptions
  #mayUseBlobs: boolean

  constructor(options: BatchCarrierOptions) {
    this.#options = options
    this.#mayUseBlobs = options.kzg !== undefined
  }

  async carry(post: Post, sign: (framesHash: Bytes32) => Promise<Signature>, signal: AbortSignal): Promise<TransactionFields> {
    const { inbox, kzg } = this.#options
    if (kzg === undefined || !this.#mayUseBlobs || !(await this.#isBlobCheaper(post.frames, signal)))
      return { to: inbox, data: encodePost(post) }
    const { header, frames } = post
    const previous = frames.slice(0, 32)
    const blobs = await transactionBlobs(kzg, encodeBlob(post))
    const batchSignature = await sign(blobFramesHash(previous, blobs.hashes))
    return { to: inbox, data: encodePostBlobs({ header, batchSignature, previous }), blobs }
  }

  refused(): void {
    this.#mayUseBlobs = false
  }

  async #isBlobCheaper(frames: Uint8Array, signal: AbortSignal): Promise<boolean> {
    const { rpc } = this.#options
    const block = await rpc.request('eth_getBlockByNumber', ['latest', false], signal)
    if (!isObject(block)) throw new ChainError('bad-answer', 'a block is no object')
    if (block.excessBlobGas === undefined) return false
    const price = quantity(await rpc.request('eth_blobBaseFee', [], signal), 'eth_blobBaseFee')
    return GAS_PER_BLOB * price < callDataGas(frames) * readQuantity(block, 'baseFeePerGas')
  }
}

export function createBatchCarrier(options: BatchCarrierOptions): BatchCarrier {
  return new Carrier(options)
}
