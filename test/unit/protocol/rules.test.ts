import { describe, expect, test } from 'vitest'
import { laneQuotaGas, memberByIndex } from '../../../src/protocol/configuration.ts'
import { ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import {
  addUsage,
  balanceOf,
  checkBalance,
  checkInboxOrder,
  checkMessage,
  checkOutboxOrder,
  checkQuota,
  checkSync,
  checkTimeOrder,
  gateHolders,
  gateOf,
  isLaneIndex,
  type LaneUsage,
} from '../../../src/protocol/rules.ts'
import { balanceCases, inboxOrderCases, messageCases, outboxOrderCases, quotaCases, syncCases } from '../../vectors/rules.ts'
import {
  GENESIS_TIME,
  genesis,
  sampleConfiguration,
  sampleHeader,
  sampleMember,
  sampleMessage,
  sampleParameters,
} from '../../vectors/samples.ts'

const rowsByIndex = <T>(zero: T, entries: readonly (readonly [number, Partial<T>])[]): ReadonlyMap<number, T> =>
  new Map(entries.map(([index, row]) => [index, { ...zero, ...row }]))

describe('order along a log', () => {
  test.each(outboxOrderCases)('outbox row: $name', ({ earlier, later, ok }) => {
    expect(checkOutboxOrder(2, earlier, later)?.kind).toBe(ok ? undefined : 'regress')
  })

  test.each(inboxOrderCases)('inbox row: $name', ({ earlier, later, ok }) => {
    expect(checkInboxOrder(2, earlier, later)?.kind).toBe(ok ? undefined : 'regress')
  })

  test('time may stand still, never go back', () => {
    expect(checkTimeOrder(sampleHeader({ time: 5 }), sampleHeader({ time: 5 }))).toBeUndefined()
    expect(checkTimeOrder(sampleHeader({ time: 5 }), sampleHeader({ time: 6 }))).toBeUndefined()
    expect(checkTimeOrder(sampleHeader({ time: 5 }), sampleHeader({ time: 4 }))?.kind).toBe('regress')
  })
})

describe('sync rule', () => {
  test.each(syncCases)('$name', ({ configuration, self, rows, gate, time, ok }) => {
    const member = memberByIndex(configuration, self)
    if (member === undefined) throw new Error('self is no member')
    const inbox = rowsByIndex(
      ZERO_INBOX_ROW,
      rows.map((row) => [row.index, { time: row.time }]),
    )
    expect(gateOf(configuration, member, inbox)).toBe(gate)
    expect(checkSync(configuration, member, sampleHeader({ time }), inbox)?.kind).toBe(ok ? undefined : 'outOfSync')
  })

  test('whom one waits for', () => {
    const inbox = rowsByIndex(ZERO_INBOX_ROW, [
      [2, { time: GENESIS_TIME + 5 }],
      [3, { time: GENESIS_TIME + 5 }],
    ])
    const holders = gateHolders(genesis, sampleMember(1), inbox)
    expect(holders.map(({ index }) => index)).toEqual([2, 3])
    const late = checkSync(genesis, sampleMember(1), sampleHeader({ time: GENESIS_TIME + 1_000 }), inbox)
    expect(late?.detail).toMatch(/7002, 7003/)
  })

  test('the parent is named when it is the gate', () => {
    const configuration = sampleConfiguration({ parameters: { ...sampleParameters, depositDelta: 1 } })
    expect(checkSync(configuration, sampleMember(1), sampleHeader({ time: GENESIS_TIME + 2 }), new Map())?.detail).toMatch(/the parent/)
  })
})

describe('balance rule', () => {
  test.each(balanceCases)('$name', ({ credit, inValues, outValues, balance }) => {
    const self = sampleMember(1, { credit })
    const rows = {
      inbox: rowsByIndex(
        ZERO_INBOX_ROW,
        inValues.map((value, i) => [i + 2, { value }]),
      ),
      outbox: rowsByIndex(
        ZERO_OUTBOX_ROW,
        outValues.map((value, i) => [i + 2, { value }]),
      ),
    }
    expect(balanceOf(self, rows)).toBe(balance)
    expect(checkBalance(self, rows)?.kind).toBe(balance < 0n ? 'overdrawn' : undefined)
  })
})

describe('lane rule', () => {
  test.each(messageCases)('message: $name', ({ message, nonce, time, ok }) => {
    expect(checkMessage(message, sampleHeader({ time }), sampleMember(2), nonce)?.kind).toBe(ok ? undefined : 'badLane')
  })

  test.each(quotaCases)('quota: $name', ({ sources, gasPerSecond, messages, bytes, gasLimit, laneGas, ok }) => {
    const destination = sampleMember(1, { gasPerSecond })
    const others = Array.from({ length: sources }, (_, i) => sampleMember(i + 2))
    const configuration = sampleConfiguration({ members: [destination, ...others] })
    expect(laneQuotaGas(configuration, destination)).toBe(laneGas)
    let usage: LaneUsage | undefined
    for (let i = 0; i < messages; i++) usage = addUsage(usage, sampleMessage({ gasLimit, data: new Uint8Array(bytes) }))
    if (usage === undefined) throw new Error('no messages')
    expect(checkQuota(configuration, destination, usage)?.kind).toBe(ok ? undefined : 'badLane')
  })

  test('a second has its own quota', () => {
    let usage: LaneUsage | undefined
    for (let i = 0; i < 256; i++) usage = addUsage(usage, sampleMessage({ gasLimit: 0n, data: new Uint8Array(1) }))
    expect(usage).toEqual({ second: GENESIS_TIME + 5, messages: 256, bytes: 256, gas: 256n * 40_000n })
    expect(addUsage(usage, sampleMessage({ gasLimit: 0n })).messages).toBe(257)
    expect(addUsage(usage, sampleMessage({ gasLimit: 7n, sentAt: GENESIS_TIME + 6 }))).toEqual({
      second: GENESIS_TIME + 6,
      messages: 1,
      bytes: 64,
      gas: 40_007n,
    })
  })

  test('lanes lead to other members, and to the parent while lane 0 is on', () => {
    const self = sampleMember(1)
    const deposits = sampleConfiguration({ parameters: { ...sampleParameters, depositDelta: 120 } })
    expect([0, 1, 2, 3, 4, 255].filter((index) => isLaneIndex(genesis, self, index))).toEqual([2, 3])
    expect([0, 1, 2, 3, 4, 255].filter((index) => isLaneIndex(deposits, self, index))).toEqual([0, 2, 3])
  })
})
