import { encodeRlp, type RlpItem } from '../../src/chain/rlp.ts'
import { type Bytes32, toHex } from '../../src/protocol/bytes.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'

/** A Merkle-Patricia trie of the yellow paper (appendix D), built at once from its entries: what a chain's state is. */
export class Trie {
  readonly #root: RlpItem
  readonly root: Bytes32

  constructor(entries: Iterable<readonly [key: Bytes32, value: Uint8Array]>) {
    const all = [...entries].map(([key, value]): Entry => ({ nibbles: toHex(key).slice(2), value }))
    this.#root = all.length === 0 ? new Uint8Array(0) : build(all, 0)
    this.root = keccak256(encodeRlp(this.#root))
  }

  /** The nodes on the way to `key`, those that stand inside their parents left out: as `eth_getProof` gives them. */
  prove(key: Bytes32): readonly Uint8Array[] {
    const path = toHex(key).slice(2)
    const proof: Uint8Array[] = []
    let node: RlpItem | undefined = isNode(this.#root) ? this.#root : undefined
    for (let depth = 0; node !== undefined && isNode(node); ) {
      const encoded = encodeRlp(node)
      if (proof.length === 0 || encoded.length >= 32) proof.push(encoded)
      if (node.length === 17) {
        node = children.get(node)?.[Number.parseInt(path[depth++] as string, 16)]
      } else {
        const { nibbles, child }: { nibbles: string; child: RlpItem | undefined } = pairs.get(node) as Pair
        if (!path.startsWith(nibbles, depth)) break
        depth += nibbles.length
        node = child
      }
    }
    return proof
  }
}

interface Entry {
  readonly nibbles: string
  readonly value: Uint8Array
}

type Node = readonly RlpItem[]
interface Pair {
  readonly nibbles: string
  readonly child: RlpItem | undefined
}

/** Below a node: what its hashes stand for. */
const children = new WeakMap<Node, readonly (RlpItem | undefined)[]>()
const pairs = new WeakMap<Node, Pair>()

function isNode(item: RlpItem): item is Node {
  return Array.isArray(item)
}

function build(entries: readonly Entry[], depth: number): Node {
  const [first] = entries as readonly [Entry, ...Entry[]]
  if (entries.length === 1) {
    const nibbles = first.nibbles.slice(depth)
    const leaf = [compact(nibbles, true), first.value]
    pairs.set(leaf, { nibbles, child: undefined })
    return leaf
  }
  let shared = depth
  while (entries.every(({ nibbles }) => nibbles[shared] === first.nibbles[shared])) shared++
  if (shared > depth) {
    const nibbles = first.nibbles.slice(depth, shared)
    const child = build(entries, shared)
    const extension = [compact(nibbles, false), reference(child)]
    pairs.set(extension, { nibbles, child })
    return extension
  }
  const below = Array.from({ length: 16 }, (_, digit) => {
    const group = entries.filter(({ nibbles }) => Number.parseInt(nibbles[depth] as string, 16) === digit)
    return group.length === 0 ? undefined : build(group, depth + 1)
  })
  const branch = [...below.map((node) => (node === undefined ? new Uint8Array(0) : reference(node))), new Uint8Array(0)]
  children.set(branch, below)
  return branch
}

/** Nodes of less than 32 bytes stand where their hash would. */
function reference(node: Node): RlpItem {
  const encoded = encodeRlp(node)
  return encoded.length < 32 ? node : keccak256(encoded)
}

function compact(nibbles: string, leaf: boolean): Uint8Array {
  const odd = nibbles.length % 2
  const flag = ((leaf ? 2 : 0) + odd).toString(16)
  const text = odd === 1 ? flag + nibbles : `${flag}0${nibbles}`
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
