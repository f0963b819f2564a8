import { TREE_DEPTH } from '../../src/protocol/constants.ts'
import { hashInboxRow, hashOutboxRow, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { emptySubtrees, RowTree } from '../../src/protocol/tree.ts'
import type { Value } from './json.ts'
import { GENESIS_TIME, named } from './samples.ts'

const SHAPES: readonly { readonly name: string; readonly indices: readonly number[] }[] = [
  { name: 'empty', indices: [] },
  { name: 'index 0', indices: [0] },
  { name: 'index 255', indices: [255] },
  { name: 'two that are siblings', indices: [2, 3] },
  { name: 'two in different halves', indices: [1, 128] },
  { name: 'some', indices: [0, 1, 2, 5, 9, 64, 127, 200, 255] },
  { name: 'all but one', indices: Array.from({ length: 256 }, (_, index) => index).filter((index) => index !== 7) },
]

/** Indices proved in every tree: present ones and absent ones. */
const PROVED = [0, 1, 2, 7, 128, 255]

function outboxRow(index: number): OutboxRow {
  return { count: index + 1, acc: named(`acc ${index}`), value: BigInt(index) * 10n ** 15n }
}

function inboxRow(index: number): InboxRow {
  return { number: index + 1, head: named(`head ${index}`), time: GENESIS_TIME + index, ...outboxRow(index) }
}

/** Row trees of both kinds, with proofs of presence and of absence (§2). */
export function treeVectors(): { readonly [key: string]: Value } {
  const kinds = [
    { kind: 'outbox', zeroLeaf: hashOutboxRow(ZERO_OUTBOX_ROW), leaf: (index: number) => hashOutboxRow(outboxRow(index)) },
    { kind: 'inbox', zeroLeaf: hashInboxRow(ZERO_INBOX_ROW), leaf: (index: number) => hashInboxRow(inboxRow(index)) },
  ]
  const trees: Value[] = []
  const proofs: Value[] = []
  for (const { kind, zeroLeaf, leaf } of kinds) {
    for (const { name, indices } of SHAPES) {
      const tree = new RowTree(zeroLeaf)
      for (const index of indices) tree.set(index, leaf(index))
      trees.push({ kind, name, indices, leaves: indices.map(leaf), root: tree.root, zeroLeaf })
      for (const index of PROVED) {
        const honest = { absent: !indices.includes(index), index, kind, leaf: tree.leaf(index), root: tree.root }
        proofs.push({ ...honest, siblings: tree.prove(index), valid: true })
      }
      proofs.push({ absent: false, index: 4, kind, leaf: named('wrong leaf'), root: tree.root, siblings: tree.prove(4), valid: false })
      proofs.push({ absent: true, index: 4, kind, leaf: tree.leaf(4), root: named('wrong root'), siblings: tree.prove(4), valid: false })
    }
    const tree = new RowTree(zeroLeaf)
    tree.set(2, leaf(2))
    proofs.push({ absent: false, index: 3, kind, leaf: leaf(2), root: tree.root, siblings: tree.prove(2), valid: false })
  }
  const [outbox, inbox] = kinds.map(({ zeroLeaf }) => emptySubtrees(zeroLeaf))
  return { depth: TREE_DEPTH, emptyInbox: inbox ?? [], emptyOutbox: outbox ?? [], proofs, trees }
}
