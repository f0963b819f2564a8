import type { RegressInbox, RegressOutbox } from '../../../src/protocol/evidence/evidence.ts'
import type { InboxRow, OutboxRow } from '../../../src/protocol/row.ts'
import { testKey } from '../keys.ts'
import { named, sampleMessage, GENESIS_TIME as T } from '../samples.ts'
import {
  B,
  configHash,
  type EvidenceCase,
  flip,
  guilty,
  headerHash,
  LaneOf,
  NEXT,
  NO_PATH,
  one,
  Rows,
  restarted,
  rotated,
  sign,
  spoil,
} from './lab.ts'

// Headers: time, and the link of adjacent ones

const nine = sign({ number: 9 })
const linked = (fields: object) => sign({ number: 10, parent: headerHash(nine), ...fields })

const headerCases: readonly EvidenceCase[] = [
  {
    name: 'regressHeader: time goes back between linked headers',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: linked({ time: T + 4 }) },
    verdict: guilty(10),
  },
  {
    name: 'regressHeader: time goes back between distant headers',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: sign({ number: 1_000, time: T + 4 }) },
    verdict: guilty(9),
  },
  {
    name: 'regressHeader: adjacent without a link',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: linked({ parent: named('elsewhere') }) },
    verdict: guilty(9),
  },
  {
    name: 'regressHeader: unlinked across a rotation',
    world: rotated,
    evidence: {
      form: 'regressHeader',
      earlier: sign({ number: 9, config: configHash(rotated) }),
      later: sign({ number: 10, config: configHash(rotated, 1), time: NEXT }, undefined, testKey('rotated 7001')),
    },
    verdict: guilty(9, { key: testKey('rotated 7001').address }),
  },
  {
    name: 'regressHeader: equal times, linked',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: linked({}) },
    verdict: 'not-proven',
  },
  {
    name: 'regressHeader: distant, time moves on',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: sign({ number: 11 }) },
    verdict: 'not-proven',
  },
  {
    name: 'regressHeader: the later header first',
    world: one,
    evidence: { form: 'regressHeader', earlier: linked({ time: T + 4 }), later: nine },
    verdict: 'malformed',
  },
  {
    name: 'regressHeader: one number',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: sign({ number: 9, time: T + 4 }) },
    verdict: 'malformed',
  },
  {
    name: 'regressHeader: two chains',
    world: one,
    evidence: { form: 'regressHeader', earlier: nine, later: sign({ number: 10, chain: B, time: T + 4 }) },
    verdict: 'malformed',
  },
  {
    name: 'regressHeader: two generations',
    world: restarted,
    evidence: {
      form: 'regressHeader',
      earlier: sign({ number: 60, config: configHash(restarted), time: NEXT + 5 }),
      later: sign({ number: 61, config: configHash(restarted, 1), time: NEXT }),
    },
    verdict: 'not-proven',
  },
]

// Rows

const lane = new LaneOf([0, 1, 2, 3, 4].map((nonce) => sampleMessage({ nonce })))
const forked = new LaneOf([0, 1, 2, 3, 4].map((nonce) => sampleMessage({ nonce, gasLimit: 1n })))

function outbox(
  name: string,
  before: OutboxRow,
  after: OutboxRow,
  verdict: EvidenceCase['verdict'],
  changes: Partial<RegressOutbox> = {},
): EvidenceCase {
  const earlier = new Rows({ outbox: { 2: before } })
  const later = new Rows({ outbox: { 2: after } })
  return {
    name: `regressOutbox: ${name}`,
    world: one,
    evidence: {
      form: 'regressOutbox',
      earlier: sign({ number: 9 }, earlier),
      later: sign({ number: 20 }, later),
      earlierRow: earlier.out(2),
      laterRow: later.out(2),
      path: NO_PATH,
      ...changes,
    },
    verdict,
  }
}

const outboxCases: readonly EvidenceCase[] = [
  outbox('count goes back', lane.row(3), lane.row(2), guilty(9)),
  outbox('value goes back', lane.row(3), { ...lane.row(4), value: lane.row(3).value - 1n }, guilty(9)),
  outbox('acc changes at equal count', lane.row(3), { ...lane.row(3), acc: named('other') }, guilty(9)),
  outbox('value changes at equal count', lane.row(3), { ...lane.row(3), value: lane.row(3).value + 1n }, guilty(9)),
  outbox('the lane is dropped', lane.row(3), { count: 0, acc: new Uint8Array(32), value: 0n }, guilty(9)),
  outbox('one message later on another lane', lane.row(3), forked.row(4), guilty(9), { path: forked.path(3, 4) }),
  outbox('three messages later on another lane', lane.row(2), forked.row(5), guilty(9), { path: forked.path(2, 5) }),
  ((): EvidenceCase => {
    const before = sign({ number: 9 }, new Rows({ outbox: { 2: lane.row(3) } }))
    const after = new Rows({ outbox: { 2: lane.row(2) } })
    const later = sign({ number: 10, parent: headerHash(before) }, after)
    return outbox('count goes back between linked headers', lane.row(3), lane.row(2), guilty(10), { earlier: before, later })
  })(),
  ((): EvidenceCase => {
    const elsewhere = new LaneOf([sampleMessage()], [], named('no start'))
    return outbox('a first message that does not start at zero', lane.row(0), elsewhere.row(1), guilty(9), { path: elsewhere.path(0) })
  })(),
  outbox('nothing changed', lane.row(3), lane.row(3), 'not-proven'),
  outbox('it grew, without a path', lane.row(3), lane.row(4), 'not-proven'),
  outbox('it grew as it should', lane.row(3), lane.row(5), 'not-proven', { path: lane.path(3, 5) }),
  outbox('a path too short', lane.row(2), forked.row(5), 'malformed', { path: forked.path(3, 5) }),
  outbox('a path too long', lane.row(2), forked.row(5), 'malformed', { path: forked.path(1, 5) }),
  outbox('a path that leads elsewhere', lane.row(2), forked.row(5), 'bad-proof', { path: lane.path(2, 5) }),
  outbox('a path that nobody needs', lane.row(3), lane.row(2), 'malformed', { path: lane.path(1, 2) }),
  outbox('a start without steps', lane.row(3), lane.row(2), 'malformed', { path: { acc: named('start'), steps: [] } }),
  outbox('rows of two lanes', lane.row(3), lane.row(2), 'malformed', { laterRow: new Rows({ outbox: { 2: lane.row(2) } }).out(3) }),
  outbox('a row of another header', lane.row(3), lane.row(3), 'bad-proof', { laterRow: new Rows({ outbox: { 2: lane.row(2) } }).out(2) }),
  outbox('a spoilt proof', lane.row(3), lane.row(2), 'bad-proof', { earlierRow: spoil(new Rows({ outbox: { 2: lane.row(3) } }).out(2)) }),
]

const inRow: InboxRow = { number: 40, head: named('head 40'), time: T + 40, ...lane.row(3) }
const onward: InboxRow = { number: 50, head: named('head 50'), time: T + 50, ...lane.row(5) }

function inbox(
  name: string,
  before: InboxRow,
  after: InboxRow,
  verdict: EvidenceCase['verdict'],
  changes: Partial<RegressInbox> = {},
): EvidenceCase {
  const earlier = new Rows({ inbox: { 3: before } })
  const later = new Rows({ inbox: { 3: after } })
  return {
    name: `regressInbox: ${name}`,
    world: one,
    evidence: {
      form: 'regressInbox',
      earlier: sign({ number: 9 }, earlier),
      later: sign({ number: 20 }, later),
      earlierRow: earlier.in(3),
      laterRow: later.in(3),
      path: NO_PATH,
      ...changes,
    },
    verdict,
  }
}

const inboxCases: readonly EvidenceCase[] = [
  inbox('number goes back', inRow, { ...onward, number: 39 }, guilty(9)),
  inbox('time goes back', inRow, { ...onward, time: T + 39 }, guilty(9)),
  inbox('count goes back', inRow, { ...onward, ...lane.row(2), value: lane.row(3).value }, guilty(9)),
  inbox('value goes back', inRow, { ...onward, value: inRow.value - 1n }, guilty(9)),
  inbox('acc changes at equal count', inRow, { ...onward, ...lane.row(3), acc: named('other') }, guilty(9)),
  inbox('value changes at equal count', inRow, { ...onward, ...lane.row(3), value: inRow.value + 1n }, guilty(9)),
  inbox('head changes at equal number', inRow, { ...inRow, head: named('other') }, guilty(9)),
  inbox('time changes at equal number', inRow, { ...inRow, time: inRow.time + 1 }, guilty(9)),
  inbox('it grew at equal number', inRow, { ...inRow, ...lane.row(4) }, guilty(9)),
  inbox('two messages later on another lane', inRow, { ...onward, ...forked.row(5) }, guilty(9), { path: forked.path(3, 5) }),
  inbox('nothing changed', inRow, inRow, 'not-proven'),
  inbox('a later header without messages', inRow, { ...onward, ...lane.row(3) }, 'not-proven'),
  inbox('it grew as it should', inRow, onward, 'not-proven', { path: lane.path(3, 5) }),
  inbox('a path that leads elsewhere', inRow, { ...onward, ...forked.row(5) }, 'bad-proof', { path: lane.path(3, 5) }),
  inbox('a path that nobody needs', inRow, { ...inRow, head: named('other'), ...lane.row(4) }, 'malformed', { path: lane.path(3, 4) }),
  inbox('rows of two lanes', inRow, { ...inRow, time: T }, 'malformed', { earlierRow: new Rows({ inbox: { 2: inRow } }).in(2) }),
  inbox('a row of another header', inRow, inRow, 'bad-proof', { laterRow: new Rows({ inbox: { 3: { ...inRow, time: T } } }).in(3) }),
  inbox('signed by nobody', inRow, { ...inRow, time: T }, 'bad-signature', {
    earlier: { ...nine, signature: flip(nine.signature, 40) },
  }),
]

export const regressCases = [...headerCases, ...outboxCases, ...inboxCases]
