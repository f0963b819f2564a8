import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashOutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { emptySubtrees, RowTree, verifyProof } from '../../../src/protocol/tree.ts'
import { hash } from './arbitraries.ts'

const zero = hashOutboxRow(ZERO_OUTBOX_ROW)
const index = fc.nat(255)
const change = fc.tuple(index, hash)

/** All 256 leaves, level by level: the definition. */
function naiveRoot(leaves: ReadonlyMap<number, Uint8Array>): string {
  let level = Array.from({ length: 256 }, (_, i) => leaves.get(i) ?? zero)
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, i) => keccak256(level[2 * i] as Uint8Array, level[2 * i + 1] as Uint8Array))
  }
  return toHex(level[0] as Uint8Array)
}

describe('RowTree', () => {
  test('an empty tree', () => {
    const tree = new RowTree(zero)
    expect(toHex(tree.root)).toBe(naiveRoot(new Map()))
    expect(emptySubtrees(zero)).toHaveLength(9)
    expect(tree.prove(77)).toEqual(emptySubtrees(zero).slice(0, 8))
  })

  test('updates in any order, one by one or staged together, give the root of the leaves', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40, size: 'max' }), fc.nat(40), (changes, cut) => {
        const leaves = new Map(changes)
        const single = new RowTree(zero)
        for (const [at, leaf] of changes) single.set(at, leaf)
        const staged = new RowTree(zero)
        staged.commit(staged.stage(changes.slice(0, cut)))
        staged.commit(staged.stage(changes.slice(cut)))
        const reversed = new RowTree(zero)
        reversed.commit(reversed.stage([...leaves].reverse()))
        const root = naiveRoot(leaves)
        expect([single, staged, reversed].map((tree) => toHex(tree.root))).toEqual([root, root, root])
        for (const [at, leaf] of leaves) expect(single.leaf(at)).toEqual(leaf)
      }),
      { numRuns: 50 },
    )
  })

  test('staging changes nothing, and the root is the staged one after commit', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), fc.array(change, { maxLength: 10 }), (first, second) => {
        const tree = new RowTree(zero)
        tree.commit(tree.stage(first))
        const before = toHex(tree.root)
        const staged = tree.stage(second)
        expect(toHex(tree.root)).toBe(before)
        tree.commit(staged)
        expect(toHex(tree.root)).toBe(toHex(staged.root))
      }),
    )
  })

  test('a leaf set back to zero is an absent one', () => {
    const tree = new RowTree(zero)
    tree.set(9, keccak256(zero))
    tree.set(9, zero)
    expect(toHex(tree.root)).toBe(toHex(new RowTree(zero).root))
  })

  test('a copy goes its own way', () => {
    const tree = new RowTree(zero)
    tree.set(1, keccak256(zero))
    const copy = tree.copy()
    const root = toHex(tree.root)
    expect(toHex(copy.root)).toBe(root)
    copy.set(2, keccak256(zero))
    expect(toHex(tree.root)).toBe(root)
  })
})

describe('proofs', () => {
  const proved = fc.tuple(fc.array(change, { maxLength: 20 }), index)

  test('hold for every index, present or absent', () => {
    fc.assert(
      fc.property(proved, ([changes, at]) => {
        const tree = new RowTree(zero)
        tree.commit(tree.stage(changes))
        expect(verifyProof(tree.root, at, new Map(changes).get(at) ?? zero, tree.prove(at))).toBe(true)
      }),
    )
  })

  test('fail with anything changed', () => {
    fc.assert(
      fc.property(proved, hash, index, fc.nat(7), ([changes, at], other, elsewhere, level) => {
        const tree = new RowTree(zero)
        tree.commit(tree.stage([...changes, [at, keccak256(other)]]))
        const leaf = tree.leaf(at)
        const proof = tree.prove(at)
        expect(verifyProof(tree.root, at, other, proof)).toBe(false)
        expect(verifyProof(other, at, leaf, proof)).toBe(false)
        expect(verifyProof(tree.root, at, leaf, proof.with(level, other))).toBe(false)
        if (elsewhere !== at) expect(verifyProof(tree.root, elsewhere, leaf, proof)).toBe(false)
      }),
    )
  })

  test('fail with another length or an index out of range', () => {
    const tree = new RowTree(zero)
    const proof = tree.prove(0)
    expect(verifyProof(tree.root, 0, zero, proof)).toBe(true)
    expect(verifyProof(tree.root, 0, zero, proof.slice(1))).toBe(false)
    expect(verifyProof(tree.root, 0, zero, [...proof, zero])).toBe(false)
    for (const at of [-1, 256, 0.5, Number.NaN, 2 ** 32]) expect(verifyProof(tree.root, at, zero, proof)).toBe(false)
  })
})
