import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflateFastLz, inflateFastLz, MAX_INSTRUCTIONS } from '../../../src/protocol/fast-lz.ts'
import { filler } from '../../vectors/samples.ts'
import { expectRefusal } from './refusal.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

const pack = (plain: Uint8Array): Uint8Array => deflateFastLz(plain) as Uint8Array

describe('FastLZ', () => {
  test('gives back what was packed', () => {
    const repeated = fc
      .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
      .map((parts) => Uint8Array.from(parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat())))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 600 }), repeated), (plain) => {
        expect(inflateFastLz(pack(plain), plain.length)).toEqual(plain)
      }),
    )
  })

  test('packs what repeats, far and near', () => {
    const far = filler('far', 8_000)
    for (const plain of [new Uint8Array(100_000), Uint8Array.from([...far, ...far])]) {
      const packed = pack(plain)
      expect(packed.length).toBeLessThan(plain.length * 0.55)
      expect(inflateFastLz(packed, plain.length)).toEqual(plain)
    }
  })

  test.each([
    ['nothing', bytes(), bytes()],
    ['a literal', bytes(0, 7), bytes(7)],
    ['32 literals', bytes(31, ...filler('32', 32)), filler('32', 32)],
    ['a copy that reads what it writes', bytes(0, 7, 0x20, 0), bytes(7, 7, 7, 7)],
    ['the longest short copy', bytes(1, 1, 2, 0xc0, 1), bytes(1, 2, 1, 2, 1, 2, 1, 2, 1, 2)],
    ['the shortest long copy', bytes(0, 9, 0xe0, 0, 0), new Uint8Array(10).fill(9)],
    ['the longest copy', bytes(0, 9, 0xe0, 255, 0), new Uint8Array(265).fill(9)],
  ])('unpacks %s', (_name, packed, plain) => {
    expect(inflateFastLz(packed, plain.length)).toEqual(plain)
  })

  test.each([
    ['literals that are cut off', bytes(1, 7)],
    ['a literal without its byte', bytes(0)],
    ['a short copy without its offset', bytes(0, 7, 0x20)],
    ['a long copy without its length', bytes(0, 7, 0xe0)],
    ['a long copy without its offset', bytes(0, 7, 0xe0, 0)],
    ['a copy at the start', bytes(0x20, 0)],
    ['a copy from before the start', bytes(0, 7, 0x20, 1)],
    ['a far copy from before the start', bytes(0, 7, 0xff, 0, 255)],
  ])('refuses %s', (_name, packed) => {
    expectRefusal(() => inflateFastLz(packed, 1_000), 'malformed')
  })

  test('takes as many instructions as the court can, and packs into no more', () => {
    const literals = (count: number) => Uint8Array.from({ length: 2 * count }, (_, i) => (i % 2) * 7)
    expect(inflateFastLz(literals(MAX_INSTRUCTIONS), 100_000)).toEqual(new Uint8Array(MAX_INSTRUCTIONS).fill(7))
    expectRefusal(() => inflateFastLz(literals(MAX_INSTRUCTIONS + 1), 100_000), 'malformed')
    expect(deflateFastLz(filler('much', 400_000))).toBeDefined()
    expect(deflateFastLz(filler('too much', 33 * MAX_INSTRUCTIONS))).toBeUndefined()
  })

  test('refuses more than the limit before it allocates', () => {
    const bomb = bytes(0, 7, ...Array.from({ length: 30_000 }, () => [0xe0, 255, 0]).flat())
    expectRefusal(() => inflateFastLz(bomb, 262_144), 'malformed')
    expectRefusal(() => inflateFastLz(bytes(0, 7, 0x20, 0), 3), 'malformed')
  })
})
