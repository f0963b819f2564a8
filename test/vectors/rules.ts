import { type Configuration, hashConfiguration, type Member, MemberStatus } from '../../src/protocol/configuration.ts'
import { MAX_UINT48 } from '../../src/protocol/constants.ts'
import type { Message } from '../../src/protocol/message.ts'
import { type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { filler, genesis, named, sampleConfiguration, sampleMember, sampleMessage, sampleParameters, GENESIS_TIME as T } from './samples.ts'

// Outcomes here are written by hand from §3: they are what the code is checked against, never taken from it.

/** Seconds; Δ of the sample cluster. */
const D = sampleParameters.delta

/** Header time against the gate of `self`, with inbox rows of these times by index. */
export interface SyncCase {
  readonly name: string
  readonly configuration: Configuration
  readonly self: number
  readonly rows: readonly { readonly index: number; readonly time: number }[]
  readonly gate: number
  readonly time: number
  readonly ok: boolean
}

const rows = (...pairs: readonly (readonly [index: number, time: number])[]) => pairs.map(([index, time]) => ({ index, time }))
const deposits = (depositDelta: number) => sampleConfiguration({ parameters: { ...sampleParameters, depositDelta } })
const members = (second: Partial<Member>, first: Partial<Member> = {}) =>
  sampleConfiguration({ members: [sampleMember(1, first), sampleMember(2, second), sampleMember(3)] })

const both = rows([2, T + 50], [3, T + 60])

export const syncCases: readonly SyncCase[] = [
  { name: 'at the gate', configuration: genesis, self: 1, rows: both, gate: T + 50 + D, time: T + 50 + D, ok: true },
  { name: 'a second past the gate', configuration: genesis, self: 1, rows: both, gate: T + 50 + D, time: T + 51 + D, ok: false },
  { name: 'zero rows count from activation', configuration: genesis, self: 1, rows: [], gate: T + D, time: T + D, ok: true },
  {
    name: 'past activation with a zero row',
    configuration: genesis,
    self: 1,
    rows: rows([2, T + 50]),
    gate: T + D,
    time: T + D + 1,
    ok: false,
  },
  { name: 'before activation', configuration: genesis, self: 1, rows: [], gate: T + D, time: T - 1_000, ok: true },
  {
    name: 'a late joiner has the time of its activation',
    configuration: members({ activation: T + 500 }),
    self: 1,
    rows: rows([3, T + 600]),
    gate: T + 500 + D,
    time: T + 500 + D + 1,
    ok: false,
  },
  {
    name: 'rows from before my own activation are lifted to it',
    configuration: members({}, { activation: T + 700 }),
    self: 1,
    rows: both,
    gate: T + 700 + D,
    time: T + 700 + D,
    ok: true,
  },
  ...[MemberStatus.joining, MemberStatus.suspended, MemberStatus.left].map((status) => ({
    name: `a member of status ${status} sets no gate`,
    configuration: members({ status }),
    self: 1,
    rows: rows([3, T + 60]),
    gate: T + 60 + D,
    time: T + 60 + D,
    ok: true,
  })),
  {
    name: 'a joining member is not judged',
    configuration: members({}, { status: MemberStatus.joining }),
    self: 1,
    rows: both,
    gate: T + 50 + D,
    time: T + 1_000,
    ok: true,
  },
  {
    name: 'alone, nothing bounds',
    configuration: sampleConfiguration({ members: [sampleMember(1)] }),
    self: 1,
    rows: [],
    gate: MAX_UINT48,
    time: MAX_UINT48,
    ok: true,
  },
  {
    name: 'the parent bounds',
    configuration: deposits(20),
    self: 1,
    rows: [...rows([0, T + 10]), ...both],
    gate: T + 30,
    time: T + 30,
    ok: true,
  },
  {
    name: 'past the parent',
    configuration: deposits(20),
    self: 1,
    rows: [...rows([0, T + 10]), ...both],
    gate: T + 30,
    time: T + 31,
    ok: false,
  },
  { name: 'the parent without a row', configuration: deposits(20), self: 1, rows: both, gate: T + 20, time: T + 21, ok: false },
  { name: 'the parent off', configuration: deposits(0), self: 1, rows: both, gate: T + 50 + D, time: T + 50 + D, ok: true },
]

/** credit + Σ in − Σ out, wei. */
export interface BalanceCase {
  readonly name: string
  readonly credit: bigint
  readonly inValues: readonly bigint[]
  readonly outValues: readonly bigint[]
  readonly balance: bigint
}

export const balanceCases: readonly BalanceCase[] = [
  { name: 'nothing moved', credit: 5n, inValues: [], outValues: [], balance: 5n },
  { name: 'all credit sent', credit: 5n, inValues: [], outValues: [2n, 3n], balance: 0n },
  { name: 'one wei too much', credit: 5n, inValues: [], outValues: [2n, 4n], balance: -1n },
  { name: 'what came in may go out', credit: 0n, inValues: [7n, 1n], outValues: [8n], balance: 0n },
  { name: 'no credit', credit: 0n, inValues: [], outValues: [1n], balance: -1n },
  { name: 'largest', credit: 2n ** 96n - 1n, inValues: [2n ** 96n - 1n], outValues: [2n ** 96n - 1n, 2n ** 96n - 1n], balance: 0n },
]

/** A message at position `nonce` of the lane 7001 → 7002 in a block of `time`. */
export interface MessageCase {
  readonly name: string
  readonly message: Message
  readonly nonce: number
  readonly time: number
  readonly ok: boolean
}

const at = { nonce: 4, time: T + 5 }
const message = (changes: Partial<Message> = {}): Message => sampleMessage({ nonce: at.nonce, sentAt: at.time, ...changes })

export const messageCases: readonly MessageCase[] = [
  { ...at, name: 'in order', message: message(), ok: true },
  { ...at, name: 'ERC-7786', message: message({ kind: 1 }), ok: true },
  { ...at, name: 'largest data and gas', message: message({ data: filler('largest', 8_192), gasLimit: 10_000_000n }), ok: true },
  { ...at, name: 'no gas, no data', message: message({ data: new Uint8Array(0), gasLimit: 0n }), ok: true },
  { ...at, name: 'another source', message: message({ source: 7_003 }), ok: false },
  { ...at, name: 'another destination', message: message({ destination: 7_003 }), ok: false },
  { ...at, name: 'nonce ahead', message: message({ nonce: 5 }), ok: false },
  { ...at, name: 'nonce behind', message: message({ nonce: 3 }), ok: false },
  { ...at, name: 'sent a second early', message: message({ sentAt: at.time - 1 }), ok: false },
  { ...at, name: 'sent a second late', message: message({ sentAt: at.time + 1 }), ok: false },
  { ...at, name: 'kind 2', message: message({ kind: 2 }), ok: false },
  { ...at, name: 'a byte too long', message: message({ data: filler('too long', 8_193) }), ok: false },
  { ...at, name: 'a gas too much', message: message({ gasLimit: 10_000_001n }), ok: false },
]

/** Use of one lane in one second: `messages` of `bytes` data and `gasLimit` each, to a destination with `sources` lanes. */
export interface QuotaCase {
  readonly name: string
  readonly sources: number
  readonly gasPerSecond: bigint
  readonly messages: number
  readonly bytes: number
  readonly gasLimit: bigint
  /** What the lane may use, gas. */
  readonly laneGas: bigint
  readonly ok: boolean
}

const wide = { sources: 2, gasPerSecond: 10n ** 9n, laneGas: 12_000_000n }

export const quotaCases: readonly QuotaCase[] = [
  { ...wide, name: '256 messages', messages: 256, bytes: 0, gasLimit: 0n, ok: true },
  { ...wide, name: '257 messages', messages: 257, bytes: 0, gasLimit: 0n, ok: false },
  { ...wide, name: '60000 bytes', messages: 8, bytes: 7_500, gasLimit: 0n, ok: true },
  { ...wide, name: '60008 bytes', messages: 8, bytes: 7_501, gasLimit: 0n, ok: false },
  { ...wide, name: 'gas with overhead exactly', messages: 100, bytes: 0, gasLimit: 80_000n, ok: true },
  { ...wide, name: 'gas with overhead above', messages: 100, bytes: 0, gasLimit: 80_001n, ok: false },
  {
    name: 'one source divides by 2',
    sources: 1,
    gasPerSecond: 3_000_000n,
    laneGas: 1_000_000n,
    messages: 1,
    bytes: 0,
    gasLimit: 960_000n,
    ok: true,
  },
  {
    name: 'one source, above',
    sources: 1,
    gasPerSecond: 3_000_000n,
    laneGas: 1_000_000n,
    messages: 1,
    bytes: 0,
    gasLimit: 960_001n,
    ok: false,
  },
  {
    name: 'five sources',
    sources: 5,
    gasPerSecond: 30_000_000n,
    laneGas: 4_000_000n,
    messages: 1,
    bytes: 0,
    gasLimit: 3_960_000n,
    ok: true,
  },
  { name: 'rounded down', sources: 7, gasPerSecond: 10_000_000n, laneGas: 952_380n, messages: 1, bytes: 0, gasLimit: 912_381n, ok: false },
]

/** Two rows of one lane end along a log, the earlier first. */
export interface OrderCase<T> {
  readonly name: string
  readonly earlier: T
  readonly later: T
  readonly ok: boolean
}

const out: OutboxRow = { count: 3, acc: named('acc 3'), value: 30n }

export const outboxOrderCases: readonly OrderCase<OutboxRow>[] = [
  { name: 'the same', earlier: out, later: out, ok: true },
  { name: 'longer', earlier: out, later: { count: 4, acc: named('acc 4'), value: 31n }, ok: true },
  { name: 'longer, nothing paid', earlier: out, later: { count: 4, acc: named('acc 4'), value: 30n }, ok: true },
  { name: 'from zero', earlier: ZERO_OUTBOX_ROW, later: out, ok: true },
  { name: 'shorter', earlier: out, later: { count: 2, acc: named('acc 2'), value: 30n }, ok: false },
  { name: 'longer, value back', earlier: out, later: { count: 4, acc: named('acc 4'), value: 29n }, ok: false },
  { name: 'equal count, another acc', earlier: out, later: { ...out, acc: named('other') }, ok: false },
  { name: 'equal count, more value', earlier: out, later: { ...out, value: 31n }, ok: false },
  { name: 'to zero', earlier: out, later: ZERO_OUTBOX_ROW, ok: false },
]

const inb: InboxRow = { number: 9, head: named('head 9'), time: T + 9, ...out }

export const inboxOrderCases: readonly OrderCase<InboxRow>[] = [
  { name: 'the same', earlier: inb, later: inb, ok: true },
  { name: 'a heartbeat', earlier: inb, later: { ...inb, number: 10, head: named('head 10'), time: T + 9 }, ok: true },
  {
    name: 'with messages',
    earlier: inb,
    later: { number: 10, head: named('head 10'), time: T + 10, count: 4, acc: named('acc 4'), value: 31n },
    ok: true,
  },
  { name: 'from zero', earlier: ZERO_INBOX_ROW, later: inb, ok: true },
  { name: 'number back', earlier: inb, later: { ...inb, number: 8 }, ok: false },
  { name: 'time back', earlier: inb, later: { ...inb, number: 10, time: T + 8 }, ok: false },
  { name: 'count back', earlier: inb, later: { ...inb, number: 10, count: 2 }, ok: false },
  { name: 'value back', earlier: inb, later: { ...inb, number: 10, count: 4, acc: named('acc 4'), value: 29n }, ok: false },
  { name: 'equal count, another acc', earlier: inb, later: { ...inb, number: 10, acc: named('other') }, ok: false },
  { name: 'equal count, more value', earlier: inb, later: { ...inb, number: 10, value: 31n }, ok: false },
  { name: 'equal number, another head', earlier: inb, later: { ...inb, head: named('other') }, ok: false },
  { name: 'equal number, a later time', earlier: inb, later: { ...inb, time: T + 10 }, ok: false },
  { name: 'equal number, more messages', earlier: inb, later: { ...inb, count: 4, acc: named('acc 4'), value: 31n }, ok: false },
]

/** Cases for every rule of §3 with their outcomes. A balance is `balance`, or `-overdrawn` where that is not zero. */
export function rulesVectors(): { readonly [key: string]: Value } {
  return {
    balance: balanceCases.map(({ balance, ...rest }) => ({
      ...rest,
      balance: balance > 0n ? balance : 0n,
      ok: balance >= 0n,
      overdrawn: balance < 0n ? -balance : 0n,
    })),
    inboxOrder: inboxOrderCases.map((order) => ({ ...order, earlier: { ...order.earlier }, later: { ...order.later } })),
    messages: messageCases.map(({ message: body, ...rest }) => ({
      ...rest,
      abi: encodeStruct('Message', body),
      destination: 7_002,
      source: 7_001,
    })),
    outboxOrder: outboxOrderCases.map((order) => ({ ...order, earlier: { ...order.earlier }, later: { ...order.later } })),
    quota: quotaCases.map((quota) => ({ ...quota })),
    sync: syncCases.map(({ configuration, rows: given, ...rest }) => ({
      ...rest,
      configuration: hashConfiguration(configuration),
      configurationAbi: encodeStruct('Configuration', configuration),
      indices: given.map(({ index }) => index),
      times: given.map(({ time }) => time),
    })),
  }
}
