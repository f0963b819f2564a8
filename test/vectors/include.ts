import { equalBytes } from '../../src/protocol/bytes.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { encodeInclude, type IncludeEntry } from '../../src/protocol/include-entry.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { hashMessage, type Message } from '../../src/protocol/message.ts'
import { PACKED_MESSAGE_BYTES } from '../../src/protocol/packed-message.ts'
import { hashOutboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { emptySubtrees, RowTree } from '../../src/protocol/tree.ts'
import { encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { testKey } from './keys.ts'
import { cluster, filler, GENESIS_TIME, named, sampleHeader, sampleMessage } from './samples.ts'

/** Index of the including chain, 7002. */
const DESTINATION = 2

const zeroLeaf = hashOutboxRow(ZERO_OUTBOX_ROW)
const empty = emptySubtrees(zeroLeaf)

interface Shape {
  readonly source: number
  readonly messages: number
  readonly tries: number
  /** Where the lane stands before. */
  readonly before: OutboxRow
  /** Other outbox rows of the source: they decide which siblings are given. */
  readonly others: readonly number[]
}

const plain: Shape = { source: 1, messages: 0, tries: 0, before: ZERO_OUTBOX_ROW, others: [] }
const everywhere = Array.from({ length: 256 }, (_, index) => index).filter((index) => index !== DESTINATION)

const CASES: readonly { readonly name: string; readonly entries: readonly Shape[] }[] = [
  { name: 'no entries', entries: [] },
  { name: 'heartbeat on an empty lane', entries: [plain] },
  { name: 'heartbeat on a used lane', entries: [{ ...plain, before: { count: 9, acc: named('acc'), value: 9n } }] },
  { name: 'one message', entries: [{ ...plain, messages: 1, tries: 1, others: [3] }] },
  { name: 'one message, untried', entries: [{ ...plain, messages: 1, others: [0, 1, 3, 255] }] },
  { name: '16 messages, 5 tried, all siblings', entries: [{ ...plain, messages: 16, tries: 5, others: everywhere }] },
  {
    name: 'three sources',
    entries: [
      { ...plain, messages: 2, tries: 2, others: [3] },
      { ...plain, source: 3, others: [1, 128] },
      { ...plain, source: 255, messages: 1, tries: 1, before: { count: 2 ** 40, acc: named('far'), value: 2n ** 90n } },
    ],
  },
]

interface Built {
  readonly entry: IncludeEntry
  readonly before: OutboxRow
  readonly given: number
}

function build(shape: Shape): Built {
  const chain = 7_000 + shape.source
  const time = GENESIS_TIME + 100 + shape.source
  let row = shape.before
  const messages: Message[] = []
  for (let i = 0; i < shape.messages; i++) {
    const message = sampleMessage({
      source: chain,
      nonce: row.count,
      sentAt: time - shape.messages + 1 + i,
      kind: i % 2,
      value: BigInt(i) * 10n ** 16n,
      fee: BigInt(shape.messages - i) * 10n ** 12n,
      gasLimit: 50_000n + BigInt(i),
      data: filler(`include ${chain} ${i}`, i * 37),
    })
    row = appendMessage(row, message)
    messages.push(message)
  }
  const tree = new RowTree(zeroLeaf)
  for (const other of shape.others) tree.set(other, hashOutboxRow({ count: other + 1, acc: named(`lane ${other}`), value: 1n }))
  tree.set(DESTINATION, hashOutboxRow(row))
  const proof = tree.prove(DESTINATION)
  const given = proof.reduce((bits, sibling, level) => (equalBytes(sibling, empty[level] as Uint8Array) ? bits : bits | (1 << level)), 0)
  const header = sampleHeader({ chain, number: 40 + shape.source, parent: named('parent'), time, outboxRoot: tree.root })
  const signature = testKey(`sequencer ${chain}`).sign(hashHeader(cluster, header))
  return { entry: { header, signature, row, proof, messages, tries: shape.tries }, before: shape.before, given }
}

function describe({ entry, before, given }: Built): Value {
  const { header, signature, row, proof, messages, tries } = entry
  return {
    abi: encodeStruct('Header', header),
    accBefore: before.acc,
    countBefore: before.count,
    digest: hashHeader(cluster, header),
    given,
    header: { ...header },
    leaf: hashOutboxRow(row),
    messages: messages.map((message) => ({ ...message, abi: encodeStruct('Message', message), hash: hashMessage(message) })),
    row: { ...row },
    siblings: proof,
    signature,
    signer: testKey(`sequencer ${header.chain}`).address,
    size: encodeInclude([entry]).length,
    tries,
    valueBefore: before.value,
  }
}

/** Arguments of `include` with what they must decode to (§6). The including chain is 7002, index 2. */
export function includeVectors(): { readonly [key: string]: Value } {
  return {
    cases: CASES.map(({ name, entries }) => {
      const built = entries.map(build)
      return { name, entries: built.map(describe), packed: encodeInclude(built.map(({ entry }) => entry)) }
    }),
    destination: 7_002,
    destinationIndex: DESTINATION,
    packedMessageBytes: PACKED_MESSAGE_BYTES,
  }
}
