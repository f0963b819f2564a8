import { concatBytes } from '../../../src/protocol/bytes.ts'
import type { BadLaneGrowth, BadLaneMessage, BadLaneQuota, BadLaneTime } from '../../../src/protocol/evidence/evidence.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { OutboxRow } from '../../../src/protocol/row.ts'
import { filler, named, sampleMessage, GENESIS_TIME as T } from '../samples.ts'
import {
  B,
  C,
  configHash,
  type EvidenceCase,
  guilty,
  headerHash,
  LaneOf,
  NEXT,
  one,
  Rows,
  raised,
  rotated,
  sign,
  spoil,
  tight,
  type World,
} from './lab.ts'

const at = (nonce: number, changes: Partial<Message> = {}): Message => sampleMessage({ nonce, ...changes })
const worth = (message: Message) => message.value + message.fee

// One message

/** The lane 7001 → 7002 of `messages`, its header of time T + 9, and the message at `nonce`, by a path from `from` on. */
function message(
  name: string,
  messages: readonly Message[],
  [nonce, from]: readonly [nonce: number, from: number],
  verdict: EvidenceCase['verdict'],
  { values = [], row = {}, changes = {} }: { values?: readonly bigint[]; row?: Partial<OutboxRow>; changes?: Partial<BadLaneMessage> } = {},
): EvidenceCase {
  const lane = new LaneOf(messages, values)
  const rows = new Rows({ outbox: { 2: { ...lane.row(messages.length), ...row } } })
  return {
    name: `badLaneMessage: ${name}`,
    world: one,
    evidence: {
      form: 'badLaneMessage',
      header: sign({ number: 9, time: T + 9 }, rows),
      destination: B,
      row: rows.out(2),
      path: lane.path(from),
      position: nonce - from,
      message: messages[nonce] as Message,
      ...changes,
    },
    verdict,
  }
}

const three = [at(0), at(1), at(2)]
/** The message at nonce 1 of three, with one field changed. */
const field = (name: string, changes: Partial<Message>) => message(name, [at(0), at(1, changes), at(2)], [1, 1], guilty(9))

const messageCases: readonly EvidenceCase[] = [
  field('another source', { source: C }),
  field('source 0', { source: 0 }),
  field('another destination', { destination: C }),
  field('a nonce skipped', { nonce: 2 }),
  field('a nonce repeated', { nonce: 0 }),
  field('an unknown kind', { kind: 2 }),
  field('data too long', { data: concatBytes(filler('long', 8_192), Uint8Array.of(1)) }),
  field('gasLimit too high', { gasLimit: 10_000_001n }),
  field('sent after its header', { sentAt: T + 10 }),
  message('a sum too high, from the second message on', three, [1, 0], guilty(9), { values: [worth(at(0)), 2n * worth(at(1)) + 1n] }),
  message('a sum too low, from the second message on', three, [2, 1], guilty(9), {
    values: [worth(at(0)), 2n * worth(at(1)), 2n * worth(at(1)) + 1n],
  }),
  message('a first sum of nothing', three, [0, 0], guilty(9), { values: [1n] }),
  message('a row of another sum than its last message', three, [2, 2], guilty(9), { row: { value: 1n } }),
  message('the last message of the lane', [at(0), at(1, { kind: 9 })], [1, 1], guilty(9)),
  message('in order', three, [1, 1], 'not-proven'),
  message('in order, with its sum', three, [1, 0], 'not-proven'),
  message('in order, the first of the lane', three, [0, 0], 'not-proven'),
  message('sent long before its header', [at(0, { sentAt: T - 900 })], [0, 0], 'not-proven'),
  message('a wrong sum with nothing before it', three, [1, 1], 'not-proven', {
    values: [worth(at(0)), 2n * worth(at(1)) + 1n, 3n * worth(at(2)) + 1n],
  }),
  message('position 2', [at(0), at(1), at(2, { kind: 9 })], [2, 0], 'malformed'),
  message('a position beyond the path', [at(0), at(1, { kind: 9 })], [1, 1], 'malformed', { changes: { position: 1 } }),
  message('a path longer than the lane', [at(0), at(1, { kind: 9 })], [1, 1], 'malformed', {
    changes: { path: new LaneOf([at(0), at(1), at(2)]).path(0) },
  }),
  message('a path that leads elsewhere', [at(0), at(1, { kind: 9 })], [1, 1], 'bad-proof', {
    changes: { path: new LaneOf([at(1), at(1, { kind: 9 })]).path(1) },
  }),
  message('another message than the path has', three, [1, 1], 'bad-proof', { changes: { message: at(1, { kind: 9 }) } }),
  message('a row of another header', [at(0, { kind: 9 })], [0, 0], 'bad-proof', { changes: { header: sign({ number: 9 }) } }),
  message('a row of another lane', [at(0, { kind: 9 })], [0, 0], 'malformed', { changes: { destination: C } }),
  message('no member', [at(0, { kind: 9 })], [0, 0], 'unknown-member', { changes: { destination: 7_009 } }),
]

// The time of a block's messages

function time(
  name: string,
  sent: Partial<Message>,
  verdict: EvidenceCase['verdict'],
  { link = true, shown = 2, changes = {} }: { link?: boolean; shown?: number; changes?: Partial<BadLaneTime> } = {},
): EvidenceCase {
  const messages = [at(0), at(1), at(2, sent), at(3, { sentAt: T + 9 })]
  const lane = new LaneOf(messages)
  const before = new Rows({ outbox: { 2: lane.row(2) } })
  const after = new Rows({ outbox: { 2: lane.row(4) } })
  const previous = sign({ number: 8, time: T + 8 }, before)
  return {
    name: `badLaneTime: ${name}`,
    world: one,
    evidence: {
      form: 'badLaneTime',
      previous,
      header: sign({ number: 9, time: T + 9, parent: link ? headerHash(previous) : named('elsewhere') }, after),
      previousRow: before.out(2),
      row: after.out(2),
      path: lane.path(shown),
      message: messages[shown] as Message,
      ...changes,
    },
    verdict,
  }
}

const timeCases: readonly EvidenceCase[] = [
  time('sent before its block', { sentAt: T + 8 }, guilty(9)),
  time('sent after its block', { sentAt: T + 10 }, guilty(9)),
  time('sent in its block', { sentAt: T + 9 }, 'not-proven'),
  time('headers without a link', { sentAt: T + 8 }, 'malformed', { link: false }),
  time('a message of an earlier block', { sentAt: T + 8 }, 'malformed', { shown: 1 }),
  time('no message', { sentAt: T + 8 }, 'malformed', { changes: { path: { acc: new LaneOf([]).row(0).acc, steps: [] } } }),
  time('another message than the path has', { sentAt: T + 9 }, 'bad-proof', { changes: { message: at(2, { sentAt: T + 8 }) } }),
  time('rows of two lanes', { sentAt: T + 8 }, 'malformed', { changes: { previousRow: new Rows().out(3) } }),
  time('a spoilt proof', { sentAt: T + 8 }, 'bad-proof', { changes: { previousRow: spoil(new Rows().out(2)) } }),
]

// The quota of a second

function quota(
  name: string,
  messages: readonly Message[],
  verdict: EvidenceCase['verdict'],
  { world = tight, seconds = T + 9, changes = {} }: { world?: World; seconds?: number; changes?: Partial<BadLaneQuota> } = {},
): EvidenceCase {
  const lane = new LaneOf([at(0), ...messages, at(messages.length + 1, { sentAt: seconds })])
  const rows = new Rows({ outbox: { 2: lane.row(messages.length + 2) } })
  return {
    name: `badLaneQuota: ${name}`,
    world,
    evidence: {
      form: 'badLaneQuota',
      header: sign({ number: 9, time: seconds, config: configHash(world) }, rows),
      destination: B,
      row: rows.out(2),
      path: lane.path(1),
      messages,
      ...changes,
    },
    verdict,
  }
}

const small = (nonce: number, changes: Partial<Message> = {}): Message =>
  at(nonce, { sentAt: T + 9, data: new Uint8Array(0), gasLimit: 0n, ...changes })
const full = [small(1, { data: filler('half', 50), gasLimit: 110_000n }), small(2, { data: filler('half', 50), gasLimit: 110_000n })]

const quotaCases: readonly EvidenceCase[] = [
  quota('a message too many', [small(1), small(2), small(3)], guilty(9)),
  quota('a byte too many', [small(1, { data: filler('many', 101) })], guilty(9)),
  quota('a byte too many in two messages', [small(1, { data: filler('many', 51) }), small(2, { data: filler('many', 50) })], guilty(9)),
  quota('a gas too much', [small(1, { gasLimit: 110_001n }), small(2, { gasLimit: 110_000n })], guilty(9)),
  quota('all of the quota', full, 'not-proven'),
  quota('the quota of another configuration', [small(1), small(2), small(3)], 'not-proven', { world: one }),
  quota(
    'messages of an earlier second',
    [1, 2, 3].map((nonce) => small(nonce, { sentAt: T + 8 })),
    'malformed',
  ),
  quota('no messages', [small(1), small(2), small(3)], 'malformed', { changes: { messages: [] } }),
  quota('more messages than the path has', [small(1), small(2)], 'malformed', { changes: { messages: [...full, ...full] } }),
  quota('another message than the path has', [small(1), small(2), small(3)], 'bad-proof', { changes: { messages: [small(2)] } }),
  quota('a spoilt proof', full, 'bad-proof', { changes: { row: spoil(new Rows().out(2)), path: new LaneOf(full).path(0) } }),
  quota('a row of another lane', full, 'malformed', { changes: { destination: C } }),
  quota(
    'under a configuration that is no longer in force',
    [1, 2, 3].map((nonce) => small(nonce, { sentAt: NEXT })),
    'not-in-force',
    {
      world: rotated,
      seconds: NEXT,
    },
  ),
]

// Growth without bodies

function growth(
  name: string,
  counts: readonly [number, number],
  verdict: EvidenceCase['verdict'],
  setting: {
    world?: World
    link?: boolean
    times?: readonly [number, number]
    configs?: readonly [number, number]
    changes?: Partial<BadLaneGrowth>
  } = {},
): EvidenceCase {
  const { world = tight, link = false, times = [T + 8, T + 10], configs = [0, 0], changes = {} } = setting
  const row = (count: number): OutboxRow => ({ count, acc: named(`acc ${count}`), value: BigInt(count) })
  const before = new Rows({ outbox: { 2: row(counts[0]) } })
  const after = new Rows({ outbox: { 2: row(counts[1]) } })
  const previous = sign({ number: 8, time: times[0], config: configHash(world, configs[0]) }, before)
  const parent = link ? headerHash(previous) : named('parent')
  return {
    name: `badLaneGrowth: ${name}`,
    world,
    evidence: {
      form: 'badLaneGrowth',
      previous,
      header: sign({ number: link ? 9 : 30, time: times[1], parent, config: configHash(world, configs[1]) }, after),
      previousRow: before.out(2),
      row: after.out(2),
      ...changes,
    },
    verdict,
  }
}

const growthCases: readonly EvidenceCase[] = [
  growth('in one block', [7, 10], guilty(9), { link: true }),
  growth('in one block after a long pause', [7, 10], guilty(9), { link: true, times: [T + 8, T + 800] }),
  growth('over three seconds', [7, 14], guilty(8)),
  growth('within one second', [7, 10], guilty(8), { times: [T + 8, T + 8] }),
  growth('in one block, the first of another configuration', [7, 10], guilty(9), {
    world: raised,
    link: true,
    times: [NEXT + 900, NEXT + 1_100],
    configs: [1, 2],
  }),
  growth('all of the quota in one block', [7, 9], 'not-proven', { link: true }),
  growth('all of the quota over three seconds', [7, 13], 'not-proven'),
  growth('it shrinks', [7, 3], 'not-proven'),
  growth('two configurations', [7, 9_000], 'malformed', { world: raised, times: [NEXT - 1, NEXT + 1_001], configs: [0, 2] }),
  growth('time goes back', [7, 9_000], 'malformed', { times: [T + 8, T + 7] }),
  growth('rows of two lanes', [7, 9_000], 'malformed', { changes: { previousRow: new Rows().out(3) } }),
  growth('a row of another header', [7, 9_000], 'bad-proof', { changes: { previousRow: new Rows().out(2) } }),
  growth('under a configuration that is no longer in force', [7, 9_000], 'not-in-force', { world: raised, times: [NEXT - 1, NEXT] }),
  growth('from a header whose configuration is not in force', [7, 9_000], 'not-in-force', {
    world: raised,
    times: [NEXT - 1, NEXT],
    configs: [1, 1],
  }),
]

export const badLaneCases = [...messageCases, ...timeCases, ...quotaCases, ...growthCases]
