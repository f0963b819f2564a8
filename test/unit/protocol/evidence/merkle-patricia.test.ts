import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeRlp, type RlpItem } from '../../../../src/chain/rlp.ts'
import { equalBytes, toHex } from '../../../../src/protocol/bytes.ts'
import { EvidenceError } from '../../../../src/protocol/evidence/evidence.ts'
import { canonicalProof, EMPTY_TRIE_ROOT, readTrie } from '../../../../src/protocol/evidence/merkle-patricia.ts'
import { readRlpList, readRlpString, readRlpUint } from '../../../../src/protocol/evidence/rlp.ts'
import { keccak256 } from '../../../../src/protocol/keccak.ts'
import { Trie } from '../../../vectors/trie.ts'

/** Keys of few distinct digits share long prefixes: extensions, and nodes that stand inside their parents. */
const key = fc.oneof(
  fc.uint8Array({ minLength: 32, maxLength: 32 }),
  fc
    .tuple(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.constantFrom(0, 15, 29))
    .map(([tail, zeros]) => new Uint8Array(32).map((_, i) => (i < zeros ? 0 : (tail[i % 4] as number) & 0x11))),
)
const value = fc.uint8Array({ minLength: 1, maxLength: 40 })
const entries = fc.uniqueArray(fc.tuple(key, value), { selector: ([each]) => toHex(each), maxLength: 30 })

function read(act: () => Uint8Array | undefined): Uint8Array | undefined | 'bad-proof' {
  try {
    return act()
  } catch (error) {
    if (error instanceof EvidenceError && error.code === 'bad-proof') return 'bad-proof'
    throw error
  }
}

describe('a trie', () => {
  test('shows what it holds, and that it holds nothing else', () => {
    let embedded = 0
    fc.assert(
      fc.property(entries, fc.array(key, { maxLength: 8 }), (all, others) => {
        const trie = new Trie(all)
        for (const [each, expected] of all) {
          const proof = trie.prove(each)
          if (proof.some((node) => (readRlpList(node) ?? []).some((item) => item.list))) embedded++
          expect(readTrie(trie.root, each, proof)).toEqual(expected)
        }
        for (const other of others) {
          const held = all.find(([each]) => equalBytes(each, other))?.[1]
          expect(readTrie(trie.root, other, trie.prove(other))).toEqual(held)
        }
      }),
      { numRuns: 100 },
    )
    expect(embedded).toBeGreaterThan(0)
  })

  test('shows nothing else by any other nodes', () => {
    fc.assert(
      fc.property(entries, key, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (all, other, at, byte, mask) => {
        const trie = new Trie(all)
        for (const each of [other, ...all.map(([known]) => known)]) {
          const proof = trie.prove(each)
          const node = proof[at % (proof.length || 1)]
          if (node === undefined) continue
          const changed = node.with(byte % node.length, (node[byte % node.length] as number) ^ mask)
          for (const nodes of [proof.with(at % proof.length, changed), proof.slice(0, -1), [...proof, node], [node, ...proof]])
            expect(read(() => readTrie(trie.root, each, nodes))).toBe('bad-proof')
        }
      }),
      { numRuns: 50 },
    )
  })

  test('without entries has the empty proof only', () => {
    expect(new Trie([]).root).toEqual(EMPTY_TRIE_ROOT)
    expect(readTrie(EMPTY_TRIE_ROOT, keccak256(), [])).toBeUndefined()
    expect(read(() => readTrie(EMPTY_TRIE_ROOT, keccak256(), [Uint8Array.of(0x80)]))).toBe('bad-proof')
    expect(canonicalProof([Uint8Array.of(0x80)])).toEqual([])
  })

  test('proofs that list the nodes inside their parents are brought into form', () => {
    const all = [0, 1, 2].map((i): [Uint8Array, Uint8Array] => [new Uint8Array(32).fill(i, 31), Uint8Array.of(i + 1)])
    const trie = new Trie(all)
    const inner = encodeRlp([Uint8Array.of(0x20), Uint8Array.of(3)])
    for (const [each, expected] of all) {
      const proof = trie.prove(each)
      expect(canonicalProof([...proof, inner])).toEqual(proof)
      expect(readTrie(trie.root, each, proof)).toEqual(expected)
    }
  })
})

describe('nodes that no trie has', () => {
  const zero = new Uint8Array(32)
  const node = (item: RlpItem): readonly [Uint8Array, Uint8Array] => [keccak256(encodeRlp(item)), encodeRlp(item)]
  const judge = (item: RlpItem, ...more: Uint8Array[]) => {
    const [root, encoded] = node(item)
    return read(() => readTrie(root, zero, [encoded, ...more]))
  }
  const branch = (child: RlpItem): RlpItem[] => [child, ...new Array<Uint8Array>(16).fill(new Uint8Array(0))]

  test.each<[string, RlpItem]>([
    ['a string', Uint8Array.of(1, 2, 3)],
    ['three items', [Uint8Array.of(0x20), Uint8Array.of(1), Uint8Array.of(1)]],
    ['no items', []],
    ['sixteen children', branch(Uint8Array.of()).slice(1)],
    ['a child of 31 bytes', branch(new Uint8Array(31).fill(1))],
    ['an empty path', [new Uint8Array(0), Uint8Array.of(1)]],
    ['a path that is a list', [[Uint8Array.of(0x20)], Uint8Array.of(1)]],
    ['a flag above 3', [Uint8Array.of(0x40), Uint8Array.of(1)]],
    ['an even path with an odd nibble', [Uint8Array.of(0x21), Uint8Array.of(1)]],
    ['an extension without a path', [Uint8Array.of(0x00), keccak256()]],
    ['an extension to nothing', [Uint8Array.of(0x10), new Uint8Array(0)]],
    ['a leaf whose value is a list', [Uint8Array.of(0x20), [Uint8Array.of(1)]]],
    ['a large node inside its parent', branch([new Uint8Array(20), new Uint8Array(20)])],
    ['a broken node inside its parent', branch([Uint8Array.of(0x40), Uint8Array.of(1)])],
  ])('%s', (_, item) => {
    expect(judge(item)).toBe('bad-proof')
  })

  test('a branch below the end of the key', () => {
    const [root, encoded] = node(branch(new Uint8Array(0)))
    const extension = encodeRlp([new Uint8Array(33), root])
    expect(read(() => readTrie(keccak256(extension), zero, [extension, encoded]))).toBe('bad-proof')
  })
})

describe('RLP', () => {
  const item: fc.Arbitrary<RlpItem> = fc.letrec<{ item: RlpItem }>((tie) => ({
    item: fc.oneof({ maxDepth: 3 }, fc.uint8Array({ maxLength: 70 }), fc.array(tie('item'), { maxLength: 5 })),
  })).item

  test('what is encoded is read back, and every other encoding of it is refused', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), fc.nat(), (items, at) => {
        const encoded = encodeRlp(items)
        const read = readRlpList(encoded)
        expect(read?.map((each) => toHex(each.encoded))).toEqual(items.map((each) => toHex(encodeRlp(each))))
        expect(read?.map((each) => each.list)).toEqual(items.map((each) => Array.isArray(each)))
        expect(readRlpList(encoded.subarray(0, at % encoded.length))).toBeUndefined()
        expect(readRlpList(Uint8Array.of(...encoded, 0x80))).toBeUndefined()
      }),
    )
  })

  test.each([
    ['nothing', []],
    ['a string', [0x83, 1, 2, 3]],
    ['a byte', [0x01]],
    ['a single byte behind a prefix', [0xc2, 0x81, 0x7f]],
    ['a long form of a short length', [0xf8, 0x02, 0x80, 0x80]],
    ['a length with a leading zero', [0xf9, 0x00, 0x38, ...new Array(56).fill(0x80)]],
    ['a length of eight bytes', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a length cut off', [0xf9, 0x01]],
    ['an item beyond the list', [0xc2, 0x83, 0x01]],
  ])('%s is no list', (_, bytes) => {
    expect(readRlpList(Uint8Array.from(bytes))).toBeUndefined()
  })

  test('integers have no leading zeros and fit', () => {
    const uint = (item: RlpItem, size = 8) => readRlpUint(readRlpList(encodeRlp([item]))?.[0], size)
    expect(uint(0)).toBe(0n)
    expect(uint(127)).toBe(127n)
    expect(uint(2n ** 64n - 1n)).toBe(2n ** 64n - 1n)
    expect(uint(2n ** 64n)).toBeUndefined()
    expect(uint(Uint8Array.of(0))).toBeUndefined()
    expect(uint([])).toBeUndefined()
    expect(readRlpUint(undefined, 8)).toBeUndefined()
  })

  test('a string alone', () => {
    expect(readRlpString(encodeRlp(Uint8Array.of(1, 2)))?.payload).toEqual(Uint8Array.of(1, 2))
    expect(readRlpString(Uint8Array.of(5))?.payload).toEqual(Uint8Array.of(5))
    for (const bytes of [[], [0xc0], [0x82, 1], [0x82, 1, 2, 3]]) expect(readRlpString(Uint8Array.from(bytes))).toBeUndefined()
  })
})
