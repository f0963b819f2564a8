import { encodeRlp, type RlpItem } from '../../../src/chain/rlp.ts'
import { concatBytes } from '../../../src/protocol/bytes.ts'
import type { Header } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { filler, named, GENESIS_TIME as T } from '../samples.ts'
import { configHash, type EvidenceCase, guilty, headerHash, NEXT, one, restarted, sign } from './lab.ts'

/** A block header as nodes have it since Cancun, in the order of the yellow paper. */
function fieldsOf(number: number, time: number): RlpItem[] {
  const hash = (name: string) => named(`${name} of block ${number}`)
  return [
    named(`block ${number - 1}`), // parent hash
    hash('ommers'),
    filler('beneficiary', 20),
    hash('state'),
    hash('transactions'),
    hash('receipts'),
    new Uint8Array(256), // logs bloom
    0, // difficulty
    number,
    30_000_000, // gas limit
    21_000, // gas used
    time,
    filler('extra', 3),
    hash('randao'),
    new Uint8Array(8), // nonce
    1_000_000_000, // base fee
    hash('withdrawals'),
    0, // blob gas used
    0, // excess blob gas
    hash('beacon root'),
  ]
}

const honest = fieldsOf(9, T + 5)
const stateRoot = named('state of block 9')

/** A header of block 9 that names `block`. */
function mismatch(
  name: string,
  verdict: EvidenceCase['verdict'],
  fields: Partial<Header> = {},
  block: Uint8Array = encodeRlp(honest),
): EvidenceCase {
  const header = sign({ number: 9, time: T + 5, stateRoot, blockHash: keccak256(block), ...fields })
  return { name: `blockMismatch: ${name}`, world: one, evidence: { form: 'blockMismatch', header, block }, verdict }
}

const oddities: readonly (readonly [name: string, block: Uint8Array])[] = [
  ['fourteen fields', encodeRlp(honest.slice(0, 14))],
  ['a short parent hash', encodeRlp(honest.with(0, filler('short', 31)))],
  ['a state root that is a list', encodeRlp(honest.with(3, [stateRoot]))],
  ['a number with a leading zero', encodeRlp(honest.with(8, Uint8Array.of(0, 9)))],
  ['a number of nine bytes', encodeRlp(honest.with(8, filler('nine', 9)))],
  ['a timestamp that is a list', encodeRlp(honest.with(11, []))],
  ['a byte after the list', concatBytes(encodeRlp(honest), Uint8Array.of(0x80))],
  ['a list cut off', encodeRlp(honest).subarray(0, -1)],
  ['a string', encodeRlp(filler('no list', 600))],
  ['no bytes', new Uint8Array(0)],
  ['a single byte behind a prefix', replace(encodeRlp(honest.with(8, 9)), Uint8Array.of(9), Uint8Array.of(0x81, 9))],
]

/** The list with the first one-byte item 9 of field 8 written in two bytes: the payload is one byte longer. */
function replace(list: Uint8Array, _item: Uint8Array, by: Uint8Array): Uint8Array {
  const before = encodeRlp(honest.slice(0, 8)).length - 3
  const payload = list.subarray(3)
  const longer = concatBytes(payload.subarray(0, before), by, payload.subarray(before + 1))
  return concatBytes(Uint8Array.of(0xf9, longer.length >> 8, longer.length & 255), longer)
}

const mismatchCases: readonly EvidenceCase[] = [
  mismatch('another number', guilty(10), { number: 10 }),
  mismatch('another time', guilty(9), { time: T + 6 }),
  mismatch('another state root', guilty(9), { stateRoot: named('another state') }),
  mismatch('a block of fifteen fields', guilty(9), { time: T + 6 }, encodeRlp(honest.slice(0, 15))),
  mismatch('a timestamp of eight bytes', guilty(9), {}, encodeRlp(honest.with(11, 2n ** 64n - 1n))),
  mismatch('number 0', guilty(9), {}, encodeRlp(honest.with(8, 0))),
  mismatch('the block as it is', 'not-proven'),
  mismatch('another block', 'bad-proof', { blockHash: named('another block') }),
  ...oddities.map(([name, block]) => mismatch(name, 'malformed', { time: T + 6 }, block)),
]

// The parent of a block

function parent(
  name: string,
  verdict: EvidenceCase['verdict'],
  { before = {}, fields = {}, world = one }: { before?: Partial<Header>; fields?: Partial<Header>; world?: typeof one } = {},
): EvidenceCase {
  const block = encodeRlp(honest)
  const previous = sign({ number: 8, blockHash: named('block 8'), config: configHash(world), ...before })
  const header = sign({
    number: 9,
    stateRoot,
    blockHash: keccak256(block),
    parent: headerHash(previous),
    config: configHash(world),
    ...fields,
  })
  return { name: `blockParent: ${name}`, world, evidence: { form: 'blockParent', previous, header, block }, verdict }
}

const parentCases: readonly EvidenceCase[] = [
  parent('another parent', guilty(9), { before: { blockHash: named('forked block 8') } }),
  parent('another parent, headers without a link', guilty(8), {
    before: { blockHash: named('forked block 8') },
    fields: { parent: named('elsewhere') },
  }),
  parent('the block before', 'not-proven'),
  parent('headers that are not adjacent', 'malformed', { before: { number: 7 } }),
  parent('two generations', 'not-proven', {
    world: restarted,
    before: { blockHash: named('forked block 8') },
    fields: { config: configHash(restarted, 1), time: NEXT },
  }),
  parent('another block', 'bad-proof', { fields: { blockHash: named('another block') } }),
]

export const blockMismatchCases = [...mismatchCases, ...parentCases]
