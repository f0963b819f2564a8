import { createHash } from 'node:crypto'
import { type Bytes32, concatBytes, isZero } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'
import type { Signature } from '../protocol/signature.ts'
import { ChainError } from './chain-error.ts'
import { encodeRlp } from './rlp.ts'
import type { TransactionBlobs } from './transaction-journal.ts'

/** Batches in blobs (EIP-4844). The layout: protocol README, "Batches". */

const FIELD_ELEMENTS = 4_096
const ELEMENT_BYTES = 32
/** An element is below the curve's order if its first byte is zero. */
const USABLE_BYTES = 31
export const BLOB_BYTES = FIELD_ELEMENTS * ELEMENT_BYTES
export const GAS_PER_BLOB = 131_072n

const LENGTH_BYTES = 4
const SIGNATURE_BYTES = 65
/** What a blob holds beside the frames' length and signature: more than frames may have. */
const CAPACITY = FIELD_ELEMENTS * USABLE_BYTES - LENGTH_BYTES - SIGNATURE_BYTES

/** Version of what travels beside a transaction: with cell proofs (EIP-7594). */
const CELL_PROOFS = 1
const VERSIONED_HASH_KZG = 1

/** Polynomial commitments to blobs (EIP-4844, EIP-7594), computed off the main thread. */
export interface Kzg {
  /** 48 bytes. Rejects for a blob with an element that is out of range. */
  commitment(blob: Uint8Array): Promise<Uint8Array>
  /** 128 proofs of 48 bytes: one a cell, as nodes ask for since Osaka. */
  cellProofs(blob: Uint8Array): Promise<readonly Uint8Array[]>
}

/** A batch as a blob holds it. */
export interface BlobContent {
  /** Over `Batch(chain, number, keccak(frames))`: what convicts its author if they are bad. */
  readonly batchSignature: Signature
  readonly frames: Uint8Array
}

/** @throws RangeError if the frames exceed a blob; those that are allowed never do. */
export function encodeBlob({ batchSignature, frames }: BlobContent): Uint8Array {
  if (frames.length > CAPACITY) throw new RangeError(`${frames.length} bytes of frames exceed the ${CAPACITY} of a blob`)
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, frames.length)
  const content = concatBytes(length, batchSignature, frames)
  const blob = new Uint8Array(BLOB_BYTES)
  for (let from = 0, at = 1; from < content.length; from += USABLE_BYTES, at += ELEMENT_BYTES) {
    blob.set(content.subarray(from, from + USABLE_BYTES), at)
  }
  return blob
}

/** Throws `unreadable` unless a blob is exactly what `encodeBlob` makes of its content. */
export function decodeBlob(blob: Uint8Array): BlobContent {
  const content = new Uint8Array(FIELD_ELEMENTS * USABLE_BYTES)
  for (let element = 0; element < FIELD_ELEMENTS; element++) {
    const at = element * ELEMENT_BYTES
    if (blob[at] !== 0) throw new ChainError('unreadable', `element ${element} of the blob does not begin with zero`)
    content.set(blob.subarray(at + 1, at + ELEMENT_BYTES), element * USABLE_BYTES)
  }
  const length = new DataView(content.buffer).getUint32(0)
  if (length > CAPACITY) throw new ChainError('unreadable', `the blob announces ${length} bytes of frames`)
  const framesAt = LENGTH_BYTES + SIGNATURE_BYTES
  if (!isZero(content.subarray(framesAt + length))) throw new ChainError('unreadable', 'the blob holds more than its frames')
  return { batchSignature: content.slice(LENGTH_BYTES, framesAt), frames: content.slice(framesAt, framesAt + length) }
}

/** What a block names a blob by. */
export function versionedHash(commitment: Uint8Array): Bytes32 {
  const hash = new Uint8Array(createHash('sha256').update(commitment).digest())
  hash[0] = VERSIONED_HASH_KZG
  return hash
}

/** What the member signs of a batch in blobs, as the inbox computes it. */
export function blobFramesHash(previous: Bytes32, hashes: readonly Bytes32[]): Bytes32 {
  // Hashed twice: what was hashed once could be shown as frames, and would be bad ones.
  return keccak256(keccak256(previous, ...hashes))
}

/** A transaction's blob, with what nodes need to take it. */
export async function transactionBlobs(kzg: Kzg, blob: Uint8Array): Promise<TransactionBlobs> {
  const [commitment, proofs] = await Promise.all([kzg.commitment(blob), kzg.cellProofs(blob)])
  const sidecar = concatBytes(...[CELL_PROOFS, [blob], [commitment], proofs].map(encodeRlp))
  return { hashes: [versionedHash(commitment)], sidecar }
}
