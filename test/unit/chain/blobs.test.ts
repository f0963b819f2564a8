import fc from 'fast-check'
import { serializeTransaction, keccak256 as viemKeccak } from 'viem'
import { describe, expect, test } from 'vitest'
import { BLOB_BYTES, blobFramesHash, decodeBlob, encodeBlob, versionedHash } from '../../../src/chain/blobs.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import { encodeTransaction, transactionDigest, withSidecar } from '../../../src/chain/transaction.ts'
import { concatBytes, fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { MAX_FRAMES_BYTES } from '../../../src/protocol/constants.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { filler, named } from '../../vectors/samples.ts'

const batchSignature = filler('signature', 65)

describe('a batch in a blob', () => {
  test('what goes in comes out, whatever its size up to the largest frames', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_FRAMES_BYTES }), fc.integer({ min: 0, max: 255 }), (size, fill) => {
        const frames = filler('frames', size)
        if (size > 0) frames[size - 1] = fill
        const blob = encodeBlob({ batchSignature, frames })
        expect(blob).toHaveLength(BLOB_BYTES)
        const content = decodeBlob(blob)
        expect(toHex(content.batchSignature)).toBe(toHex(batchSignature))
        expect(toHex(content.frames)).toBe(toHex(frames))
      }),
      { numRuns: 8 },
    )
    expect(() => encodeBlob({ batchSignature, frames: new Uint8Array(BLOB_BYTES) })).toThrow(RangeError)
  })

  test('a blob has one content, and a content one blob', () => {
    const blob = encodeBlob({ batchSignature, frames: filler('frames', 5_000) })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: BLOB_BYTES - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const other = blob.slice()
        other[at] = (other[at] as number) ^ flip
        try {
          expect(toHex(encodeBlob(decodeBlob(other)))).toBe(toHex(other))
        } catch (error) {
          expect(error).toBeInstanceOf(ChainError)
          expect((error as ChainError).code).toBe('unreadable')
        }
      }),
      { numRuns: 200 },
    )
  })

  test('its hashes are the ones of EIP-4844 and of the inbox', () => {
    const commitment = fromHex(`0xc0${'00'.repeat(47)}`)
    expect(toHex(versionedHash(commitment))).toBe('0x010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014')
    const hashes = [named('a'), named('b')]
    expect(toHex(blobFramesHash(named('previous'), hashes))).toBe(toHex(keccak256(keccak256(concatBytes(named('previous'), ...hashes)))))
  })

  test('its transaction is encoded as viem does, with and without what travels beside it', () => {
    const blobs = { maxFeePerBlobGas: 7n, hashes: [fromHex(`0x01${'ab'.repeat(31)}`)] }
    const plain = { chainId: 7, nonce: 3, maxPriorityFeePerGas: 1n, maxFeePerGas: 300n, gas: 100_000n, value: 0n }
    const transaction = { ...plain, to: filler('inbox', 20), data: filler('data', 300), blobs }
    const theirs = {
      ...plain,
      type: 'eip4844',
      to: toHex(transaction.to),
      data: toHex(transaction.data),
      maxFeePerBlobGas: blobs.maxFeePerBlobGas,
      blobVersionedHashes: blobs.hashes.map(toHex),
    } as const
    expect(toHex(transactionDigest(transaction))).toBe(viemKeccak(serializeTransaction(theirs)))
    const signature = { r: 2n ** 255n, s: 5n, yParity: 1 }
    const viemSignature = { r: toHex(word(signature.r)), s: toHex(word(signature.s)), yParity: 1 }
    const signed = encodeTransaction(transaction, signature)
    expect(toHex(signed)).toBe(serializeTransaction(theirs, viemSignature))
    // The items after the signed ones: an empty list thrice, as viem writes a sidecar without blobs.
    const sidecar = Uint8Array.of(0xc0, 0xc0, 0xc0)
    expect(toHex(withSidecar(signed, sidecar))).toBe(serializeTransaction({ ...theirs, sidecars: [] }, viemSignature))
  })
})

function word(value: bigint): Uint8Array {
  return fromHex(`0x${value.toString(16).padStart(64, '0')}`)
}
