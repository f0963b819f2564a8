import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { MAX_UINT48 } from '../../../src/protocol/constants.ts'
import { decodeHeader, encodeHeader, hashHeader } from '../../../src/protocol/header.ts'
import { encodeStruct } from '../../vectors/abi.ts'
import { cluster, sampleHeader } from '../../vectors/samples.ts'
import { header } from './arbitraries.ts'
import { expectRefusal } from './refusal.ts'

describe('canonical bytes of a header', () => {
  test('are its ABI encoding, there and back', () => {
    fc.assert(
      fc.property(header, (value) => {
        const bytes = encodeHeader(value)
        expect(toHex(bytes)).toBe(toHex(encodeStruct('Header', value)))
        expect(decodeHeader(bytes)).toEqual(value)
      }),
    )
  })

  test('are read from a part of a larger buffer', () => {
    const larger = new Uint8Array(400)
    larger.set(encodeHeader(sampleHeader()), 13)
    expect(decodeHeader(larger.subarray(13, 13 + 288))).toEqual(sampleHeader())
  })

  test('a header keeps no reference to the writer', () => {
    const first = encodeHeader(sampleHeader())
    const copy = first.slice()
    encodeHeader(sampleHeader({ number: 99 }))
    expect(first).toEqual(copy)
  })

  test.each([0, 287, 289])('refuse %i bytes', (size) => {
    expectRefusal(() => decodeHeader(new Uint8Array(size)), 'malformed')
  })

  test('any bytes decode to what encodes to them, or are refused', () => {
    fc.assert(
      fc.property(header, fc.nat(287), fc.integer({ min: 1, max: 255 }), (value, at, flip) => {
        const bytes = encodeHeader(value)
        bytes[at] = (bytes[at] as number) ^ flip
        try {
          expect(encodeHeader(decodeHeader(bytes))).toEqual(bytes)
        } catch (error) {
          expectRefusal(() => {
            throw error
          }, 'malformed')
        }
      }),
    )
  })

  test('refuse any of the 24 upper bytes of an integer', () => {
    for (const word of [0, 1, 6]) {
      for (let at = 0; at < 24; at++) {
        const bytes = encodeHeader(sampleHeader())
        bytes[word * 32 + at] = 1
        expectRefusal(() => decodeHeader(bytes), 'malformed')
      }
    }
  })

  test.each([
    ['chain', 0, 2n ** 53n],
    ['number', 1, BigInt(MAX_UINT48) + 1n],
    ['time', 6, BigInt(MAX_UINT48) + 1n],
    ['time', 6, 2n ** 64n - 1n],
  ])('refuse a %s out of range', (name, word, value) => {
    const bytes = encodeHeader(sampleHeader())
    new DataView(bytes.buffer).setBigUint64(word * 32 + 24, value)
    expectRefusal(() => decodeHeader(bytes), 'malformed', new RegExp(name))
  })

  test('every field counts in the hash', () => {
    const base = sampleHeader()
    const hashes = Object.keys(base).map((field) => {
      const value = base[field as keyof typeof base]
      const other = typeof value === 'number' ? value + 1 : new Uint8Array(32).fill(1)
      return toHex(hashHeader(cluster, { ...base, [field]: other }))
    })
    expect(new Set([...hashes, toHex(hashHeader(cluster, base))]).size).toBe(10)
  })

  test('a refused header leaves no trace in the next hash', () => {
    const before = toHex(hashHeader(cluster, sampleHeader()))
    expectRefusal(
      () => hashHeader(cluster, sampleHeader({ stateRoot: new Uint8Array(3), parent: new Uint8Array(32).fill(9) })),
      'malformed',
    )
    expect(toHex(hashHeader(cluster, sampleHeader()))).toBe(before)
  })
})
