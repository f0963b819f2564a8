import { type Bytes32, equalBytes, fromHex } from '../bytes.ts'
import { keccak256 } from '../keccak.ts'
import { type RlpItem, readRlpList } from './rlp.ts'
import { refuse } from './statement.ts'

/** Root of a trie without entries: keccak of the RLP of the empty string. */
export const EMPTY_TRIE_ROOT = fromHex('0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421')

const BRANCH_ITEMS = 17
const PAIR_ITEMS = 2
const HASH_BYTES = 32
const NIBBLES = 64

/**
 * Looks up `key` in the Merkle-Patricia trie of a chain's state (yellow paper, appendix D) by a proof: the RLP nodes from
 * the root on, each under the hash that the one before names; nodes of less than 32 bytes stand inside their parent and
 * are not listed. The value, or undefined if the proof shows that there is none. Throws `bad-proof` for everything else,
 * nodes too many included, so that a fact has one proof.
 */
export function readTrie(root: Bytes32, key: Bytes32, proof: readonly Uint8Array[]): Uint8Array | undefined {
  const bad = (problem: string): never => refuse('bad-proof', `storage proof: ${problem}`)
  let used = 0
  const next = (hash: Bytes32): readonly RlpItem[] => {
    const node = proof[used++] ?? bad(`ends before node ${used}`)
    if (!equalBytes(keccak256(node), hash)) bad(`node ${used} is not the one that its parent names`)
    return readRlpList(node) ?? bad(`node ${used} is no list`)
  }
  const done = (value: Uint8Array | undefined): Uint8Array | undefined => (used === proof.length ? value : bad('has nodes beyond the end'))
  const child = (item: RlpItem): readonly RlpItem[] => {
    if (!item.list) return item.payload.length === HASH_BYTES ? next(item.payload) : bad('a child is neither a hash nor a node')
    if (item.encoded.length >= HASH_BYTES) bad('a node of 32 bytes or more stands inside its parent')
    return readRlpList(item.encoded) ?? bad('a node inside its parent is no list')
  }

  if (equalBytes(root, EMPTY_TRIE_ROOT)) return done(undefined)
  const path = nibblesOf(key)
  let at = 0
  let node = next(root)
  for (;;) {
    if (node.length === BRANCH_ITEMS) {
      const item = at < NIBBLES ? (node[path[at] as number] as RlpItem) : bad('a branch below the end of the key')
      if (!item.list && item.payload.length === 0) return done(undefined)
      at++
      node = child(item)
    } else if (node.length === PAIR_ITEMS) {
      const [compact, item] = node as readonly [RlpItem, RlpItem]
      const { leaf, nibbles } = readCompact(compact) ?? bad('a path is malformed')
      const rest = path.subarray(at)
      if (leaf) {
        if (item.list) bad('the value of a leaf is a list')
        return done(equalBytes(nibbles, rest) ? item.payload : undefined)
      }
      if (nibbles.length === 0) bad('an extension without a path')
      if (!equalBytes(nibbles, rest.subarray(0, nibbles.length))) return done(undefined)
      at += nibbles.length
      node = child(item)
    } else bad(`a node has ${node.length} items`)
  }
}

/**
 * The nodes of an `eth_getProof` answer in the one form that `readTrie` takes. Some clients show an empty trie as the node
 * 0x80, or list nodes that stand inside their parents as well.
 */
export function canonicalProof(nodes: readonly Uint8Array[]): readonly Uint8Array[] {
  return nodes.filter((node, i) => (i === 0 ? node.length > 1 : node.length >= HASH_BYTES))
}

function nibblesOf(bytes: Uint8Array): Uint8Array {
  const nibbles = new Uint8Array(bytes.length * 2)
  for (const [i, byte] of bytes.entries()) {
    nibbles[2 * i] = byte >> 4
    nibbles[2 * i + 1] = byte & 15
  }
  return nibbles
}

/** Reads a compact ("hex-prefix") path: the first nibble says whether it is a leaf's and whether it is odd. */
function readCompact(item: RlpItem): { readonly leaf: boolean; readonly nibbles: Uint8Array } | undefined {
  const nibbles = nibblesOf(item.payload)
  const flags = nibbles[0]
  if (item.list || flags === undefined || flags > 3) return undefined
  const odd = (flags & 1) === 1
  if (!odd && nibbles[1] !== 0) return undefined
  return { leaf: flags >= 2, nibbles: nibbles.subarray(odd ? 1 : 2) }
}
