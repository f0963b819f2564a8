import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AbiWords } from '../../../src/protocol/abi-words.ts'
import { concatBytes, equalBytes, fromHex, isZero, toHex } from '../../../src/protocol/bytes.ts'
import { MAX_UINT48, MAX_UINT64, MAX_UINT96 } from '../../../src/protocol/constants.ts'
import { uint64, uint96 } from './arbitraries.ts'
import { expectRefusal } from './refusal.ts'

const word = (hex: string): string => `0x${hex.padStart(64, '0')}`

describe('AbiWords', () => {
  test('unsigned integers, padded on the left', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), uint64, uint96, (small, middle, large) => {
        const words = new AbiWords(3)
        words.bytes.fill(0xff)
        words.uint(small, Number.MAX_SAFE_INTEGER, 'small').uint64(middle, 'middle').uint96(large, 'large')
        expect(toHex(words.bytes.subarray(0, 32))).toBe(word(small.toString(16)))
        expect(toHex(words.bytes.subarray(32, 64))).toBe(word(middle.toString(16)))
        expect(toHex(words.bytes.subarray(64))).toBe(word(large.toString(16)))
      }),
    )
  })

  test('an address on the left is overwritten whole', () => {
    const words = new AbiWords(1)
    words.bytes.fill(0xff)
    words.address(new Uint8Array(20).fill(0x11), 'address')
    expect(toHex(words.bytes)).toBe(word('11'.repeat(20)))
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, MAX_UINT48 + 1, 1n, '1', undefined, null])('uint refuses %s', (value) => {
    expectRefusal(() => new AbiWords(1).uint(value as number, MAX_UINT48, 'field'), 'malformed', /field/)
  })

  test.each([-1n, MAX_UINT64 + 1n, 1, Number.NaN, '1', undefined, null])('uint64 refuses %s', (value) => {
    expectRefusal(() => new AbiWords(1).uint64(value as bigint, 'field'), 'malformed', /field/)
  })

  test.each([-1n, MAX_UINT96 + 1n, 1, Number.NaN, '1', undefined, null])('uint96 refuses %s', (value) => {
    expectRefusal(() => new AbiWords(1).uint96(value as bigint, 'field'), 'malformed', /field/)
  })

  test.each([new Uint8Array(31), new Uint8Array(33), new Uint8Array(0), '1'.repeat(32), new Array(32).fill(1), undefined, null])(
    'bytes32 refuses %s',
    (value) => {
      expectRefusal(() => new AbiWords(1).bytes32(value as Uint8Array, 'field'), 'malformed', /field/)
    },
  )

  test.each([new Uint8Array(19), new Uint8Array(21), '1'.repeat(20), undefined])('address refuses %s', (value) => {
    expectRefusal(() => new AbiWords(1).address(value as Uint8Array, 'field'), 'malformed', /field/)
  })
})

describe('bytes', () => {
  test('hexadecimal there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes)
        expect(fromHex(`0x${toHex(bytes).slice(2).toUpperCase()}`, bytes.length)).toEqual(bytes)
      }),
    )
  })

  test.each(['', '0', 'x', '00', '0x0', '0xzz', '0X00', ' 0x00', '0x00 ', '0x00\n', '0x-1', '0x1g'])('fromHex refuses %j', (text) => {
    expectRefusal(() => fromHex(text), 'malformed')
  })

  test('fromHex refuses another length', () => {
    expectRefusal(() => fromHex('0x0011', 3), 'malformed', /2 bytes where 3/)
  })

  test('fromHex takes a large text', () => {
    expect(fromHex(`0x${'ab'.repeat(2 ** 20)}`).length).toBe(2 ** 20)
  })

  test('equality, concatenation, zero', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(equalBytes(a, b)).toBe(toHex(a) === toHex(b))
        expect(equalBytes(a, a.slice())).toBe(true)
        expect(toHex(concatBytes(a, b))).toBe(toHex(a) + toHex(b).slice(2))
        expect(isZero(a)).toBe(/^0x0*$/.test(toHex(a)))
      }),
    )
  })
})
