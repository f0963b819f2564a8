import { type Bytes32, equalBytes } from './bytes.ts'
import { LEAVES, TREE_DEPTH } from './constants.ts'
import { keccak256 } from './keccak.ts'

/** From leaf to root, the sibling at each level (§2). */
export type Proof = readonly Bytes32[]

/** The roots of empty subtrees by level: `[0]` is the zero row's leaf, `[8]` the root of an empty tree. */
export function emptySubtrees(zeroLeaf: Bytes32): readonly Bytes32[] {
  const empty = [zeroLeaf]
  for (let level = 0; level < TREE_DEPTH; level++) {
    const below = empty[level] as Bytes32
    empty.push(keccak256(below, below))
  }
  return empty
}

/** Changed nodes of a tree, and its root with them. */
export interface StagedTree {
  readonly root: Bytes32
  readonly nodes: ReadonlyMap<number, Bytes32>
}

/** A row tree that is updated in place: eight hashes for a changed leaf. */
export class RowTree {
  readonly #empty: readonly Bytes32[]
  /** Node k has the children 2k and 2k+1; leaf i is node 256 + i. Absent nodes are empty subtrees. */
  readonly #nodes: Map<number, Bytes32>

  /** A tree of zero leaves, or a copy of one. */
  constructor(from: Bytes32 | RowTree) {
    this.#empty = from instanceof RowTree ? from.#empty : emptySubtrees(from)
    this.#nodes = new Map(from instanceof RowTree ? from.#nodes : [])
  }

  get root(): Bytes32 {
    return this.#node(1, TREE_DEPTH)
  }

  leaf(index: number): Bytes32 {
    return this.#node(LEAVES + index, 0)
  }

  set(index: number, leaf: Bytes32): void {
    this.commit(this.stage([[index, leaf]]))
  }

  /** The tree with these leaves changed, not applied yet: eight hashes a leaf at most, shared nodes hashed once. */
  stage(leaves: Iterable<readonly [index: number, leaf: Bytes32]>): StagedTree {
    const nodes = new Map<number, Bytes32>()
    let level: Set<number> = new Set()
    for (const [index, leaf] of leaves) {
      nodes.set(LEAVES + index, leaf)
      level.add((LEAVES + index) >> 1)
    }
    for (let below = 0; below < TREE_DEPTH; below++) {
      const above = new Set<number>()
      for (const node of level) {
        const left = nodes.get(2 * node) ?? this.#node(2 * node, below)
        const right = nodes.get(2 * node + 1) ?? this.#node(2 * node + 1, below)
        nodes.set(node, keccak256(left, right))
        above.add(node >> 1)
      }
      level = above
    }
    return { root: nodes.get(1) ?? this.root, nodes }
  }

  commit(staged: StagedTree): void {
    for (const [node, hash] of staged.nodes) this.#nodes.set(node, hash)
  }

  prove(index: number): Proof {
    return Array.from({ length: TREE_DEPTH }, (_, level) => this.#node(((LEAVES + index) >> level) ^ 1, level))
  }

  copy(): RowTree {
    return new RowTree(this)
  }

  #node(node: number, level: number): Bytes32 {
    return this.#nodes.get(node) ?? (this.#empty[level] as Bytes32)
  }
}

/** Whether `leaf` stands at `index` under `root`. */
export function verifyProof(root: Bytes32, index: number, leaf: Bytes32, proof: Proof): boolean {
  if (proof.length !== TREE_DEPTH || !Number.isInteger(index) || index < 0 || index >= LEAVES) return false
  let node = leaf
  for (const [level, sibling] of proof.entries()) {
    node = (index >> level) & 1 ? keccak256(sibling, node) : keccak256(node, sibling)
  }
  return equalBytes(node, root)
}
