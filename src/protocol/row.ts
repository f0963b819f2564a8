import { AbiWords } from './abi-words.ts'
import { type Bytes32, equalBytes, ZERO_HASH } from './bytes.ts'
import { MAX_UINT48 } from './constants.ts'
import { keccak256 } from './keccak.ts'
import { typeHash } from './typed-data.ts'

/** The sending end of a lane after a block (§2). */
export interface OutboxRow {
  /** Messages sent so far. */
  readonly count: number
  /** The lane's accumulator. */
  readonly acc: Bytes32
  /** Running sum of value and fee, wei. */
  readonly value: bigint
}

/** The receiving end of a lane after a block (§2): everything the source announced up to its header `number` is included. */
export interface InboxRow {
  readonly number: number
  /** Hash of that header. */
  readonly head: Bytes32
  /** Its time, seconds. */
  readonly time: number
  /** That header's outbox row for this chain. */
  readonly count: number
  readonly acc: Bytes32
  readonly value: bigint
}

export const ZERO_OUTBOX_ROW: OutboxRow = { count: 0, acc: ZERO_HASH, value: 0n }
export const ZERO_INBOX_ROW: InboxRow = { number: 0, head: ZERO_HASH, time: 0, count: 0, acc: ZERO_HASH, value: 0n }

const outboxWords = new AbiWords(4).bytes32(typeHash('OutboxRow'), 'type hash')
const inboxWords = new AbiWords(7).bytes32(typeHash('InboxRow'), 'type hash')

/** The leaf of an outbox row. Throws `malformed` for values out of range. */
export function hashOutboxRow(row: OutboxRow): Bytes32 {
  outboxWords.seek(1).uint(row.count, MAX_UINT48, 'count').bytes32(row.acc, 'acc').uint96(row.value, 'value')
  return keccak256(outboxWords.bytes)
}

/** The leaf of an inbox row. Throws `malformed` for values out of range. */
export function hashInboxRow(row: InboxRow): Bytes32 {
  inboxWords
    .seek(1)
    .uint(row.number, MAX_UINT48, 'number')
    .bytes32(row.head, 'head')
    .uint(row.time, MAX_UINT48, 'time')
    .uint(row.count, MAX_UINT48, 'count')
    .bytes32(row.acc, 'acc')
    .uint96(row.value, 'value')
  return keccak256(inboxWords.bytes)
}

export function equalOutboxRows(a: OutboxRow, b: OutboxRow): boolean {
  return a.count === b.count && a.value === b.value && equalBytes(a.acc, b.acc)
}

export function equalInboxRows(a: InboxRow, b: InboxRow): boolean {
  return a.number === b.number && a.time === b.time && equalBytes(a.head, b.head) && equalOutboxRows(a, b)
}
