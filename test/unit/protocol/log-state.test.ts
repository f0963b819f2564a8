import { beforeEach, describe, expect, test } from 'vitest'
import { toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { LaneBodies, OpenableHeader, RowChanges } from '../../../src/protocol/frame.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { hashOutboxRow, type InboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { verifyProof } from '../../../src/protocol/tree.ts'
import { genesis, named, sampleConfiguration, sampleMember, sampleMessage, GENESIS_TIME as T } from '../../vectors/samples.ts'
import { HonestChain, open, startOf } from './honest-cluster.ts'
import { expectRefusal } from './refusal.ts'

const NOTHING: RowChanges = { outbox: [], inbox: [] }

/** Everything that a reader can see of a log. */
function seen(log: LogState): object {
  return { head: log.head, rows: log.allRows, roots: log.rootsWith(NOTHING) }
}

let a: HonestChain
let b: HonestChain
let reader: LogState

/** Chain a has three blocks: it has sent two messages to b and one to c, and has included b's first block. */
beforeEach(() => {
  a = new HonestChain(1)
  b = new HonestChain(2)
  reader = startOf(a.member)
  b.produce({ now: T + 1, sends: [{ index: 1 }] })
  a.produce({ now: T + 1, sends: [{ index: 2 }] })
  a.produce({ now: T + 2, includes: [{ source: b, number: 1 }], sends: [{ index: 2 }, { index: 3 }] })
  a.produce({ now: T + 3 })
  for (const { openable } of a.blocks) reader.commit(open(reader, openable))
})

/** A message that a sends next on the lane to `index`, and the row after it. */
function next(index: number, changes: Partial<Message> = {}): { row: OutboxRow; messages: Message[] } {
  const row = reader.outboxRow(index)
  const message = sampleMessage({ destination: 7_000 + index, nonce: row.count, sentAt: a.time, ...changes })
  return { row: appendMessage(row, message), messages: [message] }
}

function violations(changes: Partial<RowChanges>, lanes: readonly LaneBodies[] = [], fields = {}): string[] {
  const opened = open(reader, a.seal({ ...NOTHING, ...changes }, lanes, fields).openable)
  return opened.violations.map(({ kind }) => kind)
}

function refused(openable: OpenableHeader, code: Parameters<typeof expectRefusal>[1], text?: RegExp): void {
  const before = seen(reader)
  expectRefusal(() => open(reader, openable), code, text)
  expect(seen(reader)).toEqual(before)
}

describe('an honest log', () => {
  test('is read to the rows of its producer', () => {
    expect(seen(reader)).toEqual(seen(a.log))
    expect(reader.head.number).toBe(3)
    expect(reader.allRows.outbox.map(({ index, row }) => [index, row.count])).toEqual([
      [2, 2],
      [3, 1],
    ])
    expect(reader.allRows.inbox).toEqual([{ index: 2, row: expect.objectContaining({ number: 1, count: 1, time: T + 1, value: 3n }) }])
    expect(reader.outboxRow(200)).toBe(ZERO_OUTBOX_ROW)
  })

  test('opens with the lanes that grew', () => {
    const log = startOf(a.member)
    const lanes = a.blocks.map(({ openable }) => {
      const opened = open(log, openable)
      log.commit(opened)
      return opened.lanes.map(({ index, firstNonce, messages, hashes }) => [index, firstNonce, messages.length, hashes.length])
    })
    expect(lanes).toEqual([
      [[2, 0, 1, 1]],
      [
        [2, 1, 1, 1],
        [3, 0, 1, 1],
      ],
      [],
    ])
  })

  test('opening changes nothing until commit', () => {
    const before = seen(reader)
    const { openable } = a.produce({ now: T + 4, sends: [{ index: 3 }] })
    const opened = open(reader, openable)
    expect(seen(reader)).toEqual(before)
    reader.commit(opened)
    expect(seen(reader)).toEqual(seen(a.log))
    expectRefusal(() => reader.commit(opened), 'not-contiguous')
  })

  test('proves its outbox rows', () => {
    for (const index of [0, 1, 2, 3, 255]) {
      const root = reader.head.header?.outboxRoot ?? ZERO_HASH
      expect(verifyProof(root, index, hashOutboxRow(reader.outboxRow(index)), reader.proveOutbox(index))).toBe(true)
    }
  })

  test('what was opened on one branch is not committed on another', () => {
    const fork = a.seal(NOTHING, [], { stateRoot: named('fork') }).openable
    const onFork = open(reader, fork)
    const twin = startOf(a.member)
    for (const { openable } of a.blocks) twin.commit(open(twin, openable))
    twin.commit(open(twin, a.produce({ now: T + 4 }).openable))
    reader.commit(onFork)
    const afterFork = open(twin, a.seal(NOTHING).openable)
    expectRefusal(() => reader.commit(afterFork), 'not-contiguous')
  })
})

describe('contiguity', () => {
  test.each([1, 3, 5])('number %i does not follow 3', (number) => refused(a.seal(NOTHING, [], { number }).openable, 'not-contiguous'))

  test('another parent does not follow', () => refused(a.seal(NOTHING, [], { parent: named('other') }).openable, 'not-contiguous'))

  test('the first header names the start of the log', () => {
    const late = sampleMember(1, { startNumber: 100, startParent: named('old generation') })
    const log = startOf(late)
    expect(log.head).toEqual({ number: 99, hash: named('old generation'), header: undefined })
    const fields = { number: 100, parent: named('old generation') }
    expect(open(log, new HonestChain(1).seal(NOTHING, [], fields).openable).header.number).toBe(100)
    expectRefusal(() => open(log, new HonestChain(1).seal(NOTHING, [], { ...fields, parent: ZERO_HASH }).openable), 'not-contiguous')
    expectRefusal(() => open(log, new HonestChain(1).seal(NOTHING, [], { ...fields, number: 1 }).openable), 'not-contiguous')
  })

  test('a log belongs to one chain, which must be a member', () => {
    expectRefusal(() => reader.open(b.seal(NOTHING).openable, ZERO_HASH, genesis), 'unknown-member')
    const without = sampleConfiguration({ members: [sampleMember(2)] })
    expectRefusal(() => reader.open(a.seal(NOTHING).openable, ZERO_HASH, without), 'unknown-member')
  })
})

describe('folding', () => {
  test('other roots', () => {
    refused(a.seal(NOTHING, [], { outboxRoot: named('other') }).openable, 'not-folding', /outbox/)
    refused(a.seal(NOTHING, [], { inboxRoot: named('other') }).openable, 'not-folding', /inbox/)
  })

  test('rows withheld or altered', () => {
    const { row, messages } = next(2)
    const { openable } = a.seal({ ...NOTHING, outbox: [{ index: 2, row }] }, [{ index: 2, messages }])
    refused({ ...openable, changes: NOTHING, lanes: [] }, 'not-folding')
    refused({ ...openable, changes: { ...NOTHING, outbox: [{ index: 2, row: { ...row, value: 1n } }] } }, 'not-folding')
    refused({ ...openable, changes: { ...NOTHING, outbox: [{ index: 3, row }] }, lanes: [{ index: 3, messages }] }, 'not-folding')
  })

  test('bodies missing, altered, swapped, too many', () => {
    const first = next(2)
    const [one] = first.messages
    if (one === undefined) throw new Error('a message expected')
    const two = sampleMessage({ destination: 7_002, nonce: first.row.count, sentAt: a.time, data: new Uint8Array(3) })
    const changes = { ...NOTHING, outbox: [{ index: 2, row: appendMessage(first.row, two) }] }
    const sealed = (messages: Message[]) => a.seal(changes, [{ index: 2, messages }]).openable
    expect(open(reader, sealed([one, two])).violations).toEqual([])
    refused(sealed([]), 'bodies-missing')
    refused(sealed([one]), 'bodies-missing', /2 messages on lane 2; 1 travelled/)
    refused({ ...sealed([one, two]), lanes: [] }, 'bodies-missing')
    refused(sealed([two, one]), 'not-folding')
    refused(sealed([one, one]), 'not-folding')
    refused(sealed([one, two, two]), 'not-folding')
    refused(sealed([one, { ...two, fee: two.fee + 1n }]), 'not-folding')
    refused(sealed([one, { ...two, fee: -1n }]), 'malformed')
    refused(sealed([one, { ...two, sender: new Uint8Array(1) }]), 'malformed')
  })

  test('what opens nothing', () => {
    const row = reader.outboxRow(2)
    refused(a.seal({ ...NOTHING, outbox: [{ index: 2, row }] }).openable, 'not-folding', /did not change/)
    refused(a.seal({ ...NOTHING, inbox: [{ index: 2, row: reader.inboxRow(2) }] }).openable, 'not-folding', /did not change/)
    refused(a.seal({ ...NOTHING, outbox: [{ index: 77, row: ZERO_OUTBOX_ROW }] }).openable, 'not-folding', /did not change/)
    refused(a.seal(NOTHING, [{ index: 2, messages: [sampleMessage()] }]).openable, 'not-folding', /did not grow/)
    const { row: longer, messages } = next(2)
    const twice = [
      { index: 2, messages },
      { index: 2, messages },
    ]
    refused(a.seal({ ...NOTHING, outbox: [{ index: 2, row: longer }] }, twice).openable, 'not-folding', /twice/)
  })

  test.each([[[3, 2]], [[2, 2]], [[-1]], [[256]], [[0.5]], [[Number.NaN]]])('indices %j', (indices) => {
    const { openable } = a.seal(NOTHING)
    const rows = indices.map((index, i) => ({ index, row: { count: 9 + i, acc: ZERO_HASH, value: 0n } }))
    refused({ ...openable, changes: { ...NOTHING, outbox: rows } }, 'malformed')
    const inbox = rows.map(({ index, row }) => ({ index, row: { ...row, number: 1, head: ZERO_HASH, time: 1 } }))
    refused({ ...openable, changes: { ...NOTHING, inbox } }, 'malformed')
  })

  test.each([0, 1, 4, 255])('rows of index %i, which is no other member, nor a parent with lane 0 on', (index) => {
    const row = { count: 0, acc: named('acc'), value: 0n }
    refused(a.seal({ ...NOTHING, outbox: [{ index, row }] }).openable, 'unknown-member')
    refused(a.seal({ ...NOTHING, inbox: [{ index, row: { ...row, number: 1, head: named('head'), time: T } }] }).openable, 'unknown-member')
  })

  test('values out of range', () => {
    const { openable } = a.seal(NOTHING)
    for (const row of [
      { count: -1, acc: ZERO_HASH, value: 0n },
      { count: 2 ** 48, acc: ZERO_HASH, value: 0n },
      { count: 1, acc: new Uint8Array(31), value: 0n },
      { count: 1, acc: ZERO_HASH, value: 2n ** 96n },
    ]) {
      refused({ ...openable, changes: { ...NOTHING, outbox: [{ index: 3, row }] } }, 'malformed')
    }
  })
})

describe('violations stand in the log, as its signer’s own words', () => {
  test('none', () => expect(violations({})).toEqual([]))

  test('regress: time, outbox and inbox rows', () => {
    expect(violations({}, [], { time: a.time - 1 })).toEqual(['regress'])
    const row = reader.outboxRow(2)
    expect(violations({ outbox: [{ index: 2, row: { ...row, acc: named('other') } }] })).toEqual(['regress'])
    expect(violations({ outbox: [{ index: 2, row: { ...row, count: 1 } }] })).toEqual(['regress'])
    expect(violations({ outbox: [{ index: 2, row: ZERO_OUTBOX_ROW }] })).toEqual(['regress'])
    const inbox = (changes: Partial<InboxRow>) => [{ index: 2, row: { ...reader.inboxRow(2), ...changes } }]
    expect(violations({ inbox: inbox({ number: 2, head: named('head'), count: 0 }) })).toEqual(['regress'])
    expect(violations({ inbox: inbox({ head: named('other') }) })).toEqual(['regress'])
  })

  test('outOfSync: past the gate by a second', () => {
    const gate = T + 12
    expect(violations({}, [], { time: gate })).toEqual([])
    expect(violations({}, [], { time: gate + 1 })).toEqual(['outOfSync'])
  })

  test('overdrawn: a wei more than it holds', () => {
    const holds = a.member.credit + reader.inboxRow(2).value - reader.outboxRow(2).value - reader.outboxRow(3).value
    const spend = (value: bigint) => {
      const { row, messages } = next(3, { value, fee: 0n })
      return violations({ outbox: [{ index: 3, row }] }, [{ index: 3, messages }])
    }
    expect(spend(holds)).toEqual([])
    expect(spend(holds + 1n)).toEqual(['overdrawn'])
  })

  test.each<[string, Partial<Message>]>([
    ['source', { source: 7_002 }],
    ['destination', { destination: 7_003 }],
    ['nonce', { nonce: 0 }],
    ['sentAt', { sentAt: T }],
    ['kind', { kind: 2 }],
    ['data', { data: new Uint8Array(8_193) }],
    ['gasLimit', { gasLimit: 10_000_001n }],
  ])('badLane: %s', (_, changes) => {
    const { row, messages } = next(2, changes)
    const kinds = violations({ outbox: [{ index: 2, row }] }, [{ index: 2, messages }])
    expect(kinds).toContain('badLane')
    expect(new Set(kinds).size).toBe(1)
  })

  test('badLane: the quota of one second, over several headers; the next second is free', () => {
    const send = (count: number, seconds: number) => {
      const sends = Array.from({ length: count }, () => ({
        index: 3,
        message: { gasLimit: 0n, value: 0n, fee: 0n, data: new Uint8Array(0) },
      }))
      return a.produce({ now: T + seconds, sends }).openable
    }
    // 10M gas a second fit 250 messages of 40,000: no header alone goes beyond.
    for (const openable of [send(100, 4), send(150, 4), send(250, 5), send(1, 6)]) {
      const opened = open(reader, openable)
      expect(opened.violations).toEqual([])
      reader.commit(opened)
    }
    const lane = (count: number) => {
      let row = reader.outboxRow(3)
      const messages = Array.from({ length: count }, () => {
        const body = sampleMessage({ destination: 7_003, nonce: row.count, sentAt: T + 6, gasLimit: 0n, value: 0n, fee: 0n })
        row = appendMessage(row, body)
        return body
      })
      return violations({ outbox: [{ index: 3, row }] }, [{ index: 3, messages }], { time: T + 6 })
    }
    expect(lane(249)).toEqual([])
    expect(lane(250)).toEqual(['badLane'])
  })

  test('badLane: the first wrong message of a lane speaks for all', () => {
    let row = reader.outboxRow(2)
    const messages = Array.from({ length: 200 }, () => {
      const body = sampleMessage({ destination: 7_002, nonce: row.count, sentAt: a.time, kind: 7, gasLimit: 0n })
      row = appendMessage(row, body)
      return body
    })
    expect(violations({ outbox: [{ index: 2, row }] }, [{ index: 2, messages }])).toEqual(['badLane'])
  })

  test('several at once, and the log goes on after them', () => {
    const { row, messages } = next(2, { kind: 9 })
    const { openable } = a.seal({ ...NOTHING, outbox: [{ index: 2, row }] }, [{ index: 2, messages }], { time: T + 500 })
    const opened = open(reader, openable)
    expect(opened.violations.map(({ kind }) => kind).sort()).toEqual(['badLane', 'outOfSync'])
    reader.commit(opened)
    expect(reader.head.number).toBe(4)
    expect(reader.outboxRow(2)).toEqual(row)
  })
})

describe('anchor', () => {
  test('takes up a log in the middle, and reads on', () => {
    const head = a.blocks.at(-1)
    if (head === undefined) throw new Error('a block expected')
    const anchored = LogState.anchor(head.openable, head.hash, reader.allRows)
    expect(seen(anchored)).toEqual(seen(reader))
    const { openable } = a.produce({ now: T + 4, sends: [{ index: 2 }] })
    anchored.commit(open(anchored, openable))
    expect(seen(anchored)).toEqual(seen(a.log))
  })

  test('wants all rows', () => {
    const head = a.blocks.at(-1)
    if (head === undefined) throw new Error('a block expected')
    const { outbox, inbox } = reader.allRows
    for (const rows of [NOTHING, { outbox: outbox.slice(1), inbox }, { outbox, inbox: [] }]) {
      expectRefusal(() => LogState.anchor(head.openable, head.hash, rows), 'not-folding')
    }
    expectRefusal(() => LogState.anchor(head.openable, head.hash, { outbox: [...outbox].reverse(), inbox }), 'malformed')
  })
})

test('rootsWith gives what the next header commits to', () => {
  const { openable } = a.produce({ now: T + 4, sends: [{ index: 2 }, { index: 3 }] })
  const roots = reader.rootsWith(openable.changes)
  expect(toHex(roots.outboxRoot)).toBe(toHex(openable.header.outboxRoot))
  expect(toHex(roots.inboxRoot)).toBe(toHex(openable.header.inboxRoot))
  expect(reader.head.number).toBe(3)
})
