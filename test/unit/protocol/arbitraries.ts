import fc from 'fast-check'
import { type Configuration, type Member, MemberStatus, type Parameters } from '../../../src/protocol/configuration.ts'
import { MAX_UINT48, MAX_UINT64, MAX_UINT96 } from '../../../src/protocol/constants.ts'
import type { Header } from '../../../src/protocol/header.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { InboxRow, OutboxRow } from '../../../src/protocol/row.ts'

/** Values of every statement over its whole range, edges included. */

export const bytes = (size: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: size, maxLength: size })
export const hash = bytes(32)
export const address = bytes(20)
export const chain = fc.maxSafeNat()
export const uint48 = fc.oneof(fc.integer({ min: 0, max: MAX_UINT48 }), fc.constantFrom(0, 1, 2 ** 32 - 1, 2 ** 32, MAX_UINT48))
export const uint64 = fc.oneof(fc.bigInt(0n, MAX_UINT64), fc.constantFrom(0n, MAX_UINT64))
export const uint96 = fc.oneof(fc.bigInt(0n, MAX_UINT96), fc.constantFrom(0n, MAX_UINT64, MAX_UINT64 + 1n, MAX_UINT96))
const uint = (bits: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 2 ** bits - 1 })

export const message: fc.Arbitrary<Message> = fc.record({
  source: chain,
  destination: chain,
  nonce: uint48,
  sentAt: uint48,
  kind: uint(8),
  sender: address,
  target: address,
  refundTo: address,
  value: uint96,
  fee: uint96,
  gasLimit: uint64,
  data: fc.uint8Array({ maxLength: 200 }),
})

export const header: fc.Arbitrary<Header> = fc.record({
  chain,
  number: uint48,
  parent: hash,
  config: hash,
  blockHash: hash,
  stateRoot: hash,
  time: uint48,
  outboxRoot: hash,
  inboxRoot: hash,
})

export const outboxRow: fc.Arbitrary<OutboxRow> = fc.record({ count: uint48, acc: hash, value: uint96 })

export const inboxRow: fc.Arbitrary<InboxRow> = fc.record({
  number: uint48,
  head: hash,
  time: uint48,
  count: uint48,
  acc: hash,
  value: uint96,
})

const member: fc.Arbitrary<Member> = fc.record({
  index: uint(8),
  chain,
  status: fc.constantFrom(...Object.values(MemberStatus)),
  activation: uint48,
  sequencer: address,
  includer: address,
  operator: address,
  messenger: address,
  stfId: hash,
  daId: hash,
  credit: uint96,
  depth: uint(16),
  blockIntervalMs: uint(32),
  gasPerSecond: uint64,
  gasPrice: uint64,
  generation: uint(32),
  startNumber: uint48,
  startParent: hash,
  multiaddrs: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
})

const parameters: fc.Arbitrary<Parameters> = fc.record({
  delta: uint(32),
  depositDelta: uint(32),
  heartbeat: uint(32),
  maxBatchDelay: uint(32),
  challengePeriod: uint(32),
  responsePeriod: uint(32),
  evidenceAge: uint(32),
  lifetime: uint(32),
  unpaidLifetime: uint(32),
  defaultGas: uint64,
  quotaMessages: uint(16),
  quotaBytes: uint(32),
  quotaGas: uint64,
  voteThresholdBps: uint(16),
  policy: uint(8),
  referenceContract: address,
  messengerCodeHash: hash,
})

export const configuration: fc.Arbitrary<Configuration> = fc.record({
  predecessor: hash,
  activation: uint48,
  parameters,
  members: fc.array(member, { maxLength: 4 }),
})
