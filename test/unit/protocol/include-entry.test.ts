import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { encodeInclude, type IncludeEntry } from '../../../src/protocol/include-entry.ts'
import { PACKED_MESSAGE_BYTES } from '../../../src/protocol/packed-message.ts'
import { hashOutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { emptySubtrees } from '../../../src/protocol/tree.ts'
import { sampleHeader, sampleMessage } from '../../vectors/samples.ts'
import { bytes, hash, header, message, outboxRow } from './arbitraries.ts'
import { expectRefusal } from './refusal.ts'

const EMPTY = emptySubtrees(hashOutboxRow(ZERO_OUTBOX_ROW)).slice(0, 8)

/** The layout of this folder's README, read field by field from hexadecimal text: shares no code with the encoder. */
function decode(packed: Uint8Array): object[] {
  const text = toHex(packed).slice(2)
  let at = 0
  const take = (size: number): string => {
    const part = text.slice(2 * at, 2 * (at + size))
    if (part.length !== 2 * size) throw new Error(`the bytes end inside a field at ${at}`)
    at += size
    return `0x${part}`
  }
  const big = (size: number): bigint => BigInt(take(size))
  const number = (size: number): number => Number(big(size))
  const entries: object[] = []
  while (2 * at < text.length) {
    const chain = number(8)
    const block = number(6)
    const time = number(6)
    const [parent, config, blockHash, stateRoot, outboxRoot, inboxRoot] = Array.from({ length: 6 }, () => take(32))
    const signature = take(65)
    const row = { count: number(6), acc: take(32), value: big(12) }
    const given = number(1)
    const proof = EMPTY.map((empty, level) => ((given >> level) & 1 ? take(32) : toHex(empty)))
    const count = number(2)
    const tries = number(2)
    const messages = Array.from({ length: count }, () => {
      const fields = { sentAt: number(6), kind: number(1), sender: take(20), target: take(20), refundTo: take(20), value: big(12) }
      const rest = { fee: big(12), gasLimit: big(4) }
      const size = number(2)
      return { ...fields, ...rest, data: size === 0 ? '0x' : take(size) }
    })
    entries.push({
      header: { chain, number: block, time, parent, config, blockHash, stateRoot, outboxRoot, inboxRoot },
      signature,
      row,
      proof,
      messages,
      tries,
    })
  }
  return entries
}

/** What must come out for `entry`. */
function expected(entry: IncludeEntry): object {
  const hex = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, field]) => [key, field instanceof Uint8Array ? toHex(field) : field]))
  return {
    header: hex(entry.header),
    signature: toHex(entry.signature),
    row: hex(entry.row),
    proof: entry.proof.map(toHex),
    messages: entry.messages.map(({ source, destination, nonce, ...travelling }) => hex(travelling)),
    tries: entry.tries,
  }
}

const packedMessage = fc.tuple(message, fc.bigInt(0n, 2n ** 32n - 1n)).map(([whole, gasLimit]) => ({ ...whole, gasLimit }))
const entry: fc.Arbitrary<IncludeEntry> = fc.record({
  header,
  signature: bytes(65),
  row: outboxRow,
  proof: fc.tuple(...EMPTY.map((empty) => fc.oneof(hash, fc.constant(empty)))),
  messages: fc.array(packedMessage, { maxLength: 5 }),
  tries: fc.integer({ min: 0, max: 65_535 }),
})

const sample: IncludeEntry = {
  header: sampleHeader(),
  signature: new Uint8Array(65),
  row: ZERO_OUTBOX_ROW,
  proof: EMPTY,
  messages: [sampleMessage()],
  tries: 1,
}

describe('packed entries', () => {
  test('decode to what was encoded', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        expect(decode(encodeInclude(entries))).toEqual(entries.map(expected))
      }),
    )
  })

  test('of the vectors decode to their fields', () => {
    const file = JSON.parse(readFileSync(`${import.meta.dirname}/../../vectors/include.json`, 'utf8'))
    for (const { packed, entries } of file.cases) {
      const decoded = JSON.parse(JSON.stringify(decode(fromHex(packed)), (_, value) => (isNumeric(value) ? String(value) : value)))
      expect(entries).toMatchObject(decoded.map(({ proof, ...rest }: { proof: string[] }) => ({ ...rest, siblings: proof })))
      expect(entries).toHaveLength(decoded.length)
    }
  })

  test('have the size that the README states', () => {
    const bare = { ...sample, messages: [], tries: 0 }
    expect(encodeInclude([bare]).length).toBe(8 + 6 + 6 + 6 * 32 + 65 + 6 + 32 + 12 + 1 + 2 + 2)
    expect(encodeInclude([sample]).length - encodeInclude([bare]).length).toBe(PACKED_MESSAGE_BYTES + 64)
    expect(encodeInclude([])).toEqual(new Uint8Array(0))
  })

  test.each<[string, Partial<IncludeEntry>]>([
    ['a short signature', { signature: new Uint8Array(64) }],
    ['a short root', { header: sampleHeader({ outboxRoot: new Uint8Array(31) }) }],
    ['a chain that is no integer', { header: sampleHeader({ chain: Number.NaN }) }],
    ['a number above uint48', { header: sampleHeader({ number: 2 ** 48 }) }],
    ['a negative time', { header: sampleHeader({ time: -1 }) }],
    ['a long acc', { row: { ...ZERO_OUTBOX_ROW, acc: new Uint8Array(33) } }],
    ['a value above uint96', { row: { ...ZERO_OUTBOX_ROW, value: 2n ** 96n } }],
    ['a short proof', { proof: EMPTY.slice(1) }],
    ['a long proof', { proof: [...EMPTY, new Uint8Array(32), new Uint8Array(32)] }],
    ['a short sibling', { proof: [new Uint8Array(31), ...EMPTY.slice(1)] }],
    ['too many tries', { tries: 65_536 }],
    ['too many messages', { messages: Array.from({ length: 65_536 }, () => ({ ...sampleMessage(), data: new Uint8Array(0) })) }],
    ['a short sender', { messages: [{ ...sampleMessage(), sender: new Uint8Array(19) }] }],
    ['gas above uint32', { messages: [{ ...sampleMessage(), gasLimit: 2n ** 32n }] }],
    ['a negative fee', { messages: [{ ...sampleMessage(), fee: -1n }] }],
    ['a fee that is no bigint', { messages: [{ ...sampleMessage(), fee: 1 as unknown as bigint }] }],
    ['data above 65535 bytes', { messages: [{ ...sampleMessage(), data: new Uint8Array(65_536) }] }],
  ])('refuse %s', (_, change) => {
    expectRefusal(() => encodeInclude([{ ...sample, ...change }]), 'malformed')
  })
})

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}
