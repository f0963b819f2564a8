import { type BatchEntry, encodeFrames } from '../../../src/protocol/batch.ts'
import { planBatch } from '../../../src/protocol/batch-plan.ts'
import { concatBytes } from '../../../src/protocol/bytes.ts'
import type { BadBatch } from '../../../src/protocol/evidence/evidence.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { HonestChain, startOf } from '../../unit/protocol/honest-cluster.ts'
import { type TestKey, testKey } from '../keys.ts'
import { cluster, filler, named, GENESIS_TIME as T } from '../samples.ts'
import { A, B, configHash, configurationsOf, type EvidenceCase, guilty, headerHash, NEXT, one, restarted, sign } from './lab.ts'

/** Eight blocks of 7001 with traffic in both directions, and its rows after the fourth. */
const a = new HonestChain(1)
const b = new HonestChain(2)
const rowsAt = [a.log.allRows]
for (let i = 1; i <= 8; i++) {
  b.produce({ now: T + i, sends: [{ index: 1 }] })
  a.produce({
    now: T + i,
    includes: [{ source: b, number: i }],
    sends: [{ index: 2, message: { data: filler(`${i}`, 20) } }, { index: 3 }],
  })
  rowsAt.push(a.log.allRows)
}
const headers = a.blocks.map(({ openable }) => openable)
const key = testKey('sequencer 7001')
const hashAt = (number: number) =>
  number === 0 ? startOf(a.member).head.hash : hashHeader(cluster, (headers[number - 1] as (typeof headers)[number]).header)

function plan(from: number, to: number) {
  const planned = planBatch({ previous: hashAt(from), headers: headers.slice(from, to), configurations: configurationsOf(one) })
  if (planned === undefined) throw new Error('nothing was planned')
  return planned
}

/** The batch of blocks 5 to 8, with every header in it. */
const entries = [5, 6, 7, 8].flatMap((number) => plan(number - 1, number).entries)
const frames = (list: readonly BatchEntry[], previous = hashAt(4)): Uint8Array => {
  const encoded = encodeFrames(previous, list)
  if (encoded === undefined) throw new Error('the frames are too large')
  return encoded
}
const changed = (at: number, change: (entry: BatchEntry) => Partial<BatchEntry>): Uint8Array =>
  frames(entries.map((entry, i) => (i === at ? { ...entry, ...change(entry) } : entry)))
const raw = (packing: number, ...body: number[]) => concatBytes(hashAt(4), Uint8Array.of(packing, ...body))

function batch(
  name: string,
  posted: Uint8Array,
  verdict: EvidenceCase['verdict'],
  changes: Partial<BadBatch> = {},
  signed: { readonly number?: number; readonly by?: TestKey } = {},
): EvidenceCase {
  const digest = hashBatch(cluster, { chain: A, number: signed.number ?? 8, framesHash: keccak256(posted) })
  const rows = rowsAt[4] as (typeof rowsAt)[number]
  const { header, signature } = headers[7] as (typeof headers)[number]
  const evidence: BadBatch = {
    form: 'badBatch',
    header: { header, signature },
    batchSignature: (signed.by ?? key).sign(digest),
    frames: posted,
    previous: headers[3]?.header,
    outbox: rows.outbox,
    inbox: rows.inbox,
    ...changes,
  }
  return { name: `badBatch: ${name}`, world: one, evidence, verdict }
}

const atStart: Partial<BadBatch> = { previous: undefined, outbox: [], inbox: [] }
const honest = plan(4, 8).frames
const rows = rowsAt[4] as (typeof rowsAt)[number]
const other = b.blocks[3]?.openable.header
const strange = { ...(headers[3] as (typeof headers)[number]).header, config: named('unknown') }
/** A header of the next generation of 7001. */
const reborn = sign({ number: 60, config: configHash(restarted, 1), time: NEXT })

export const badBatchCases: readonly EvidenceCase[] = [
  batch('no entry', raw(0), guilty(8)),
  batch('bytes that are no entries', raw(0, ...filler('garbage', 200)), guilty(8)),
  batch('an unknown packing', raw(2, ...honest.subarray(33)), guilty(8)),
  batch('packed bytes cut off', raw(1, 0xff, 0x01), guilty(8)),
  batch('an entry cut off', frames(entries).subarray(0, -1), guilty(8)),
  batch(
    'a message altered',
    changed(1, ({ lanes }) => ({
      lanes: lanes.map((lane, i) => (i === 0 ? { ...lane, messages: lane.messages.map((message) => ({ ...message, value: 9n })) } : lane)),
    })),
    guilty(8),
  ),
  batch(
    'messages left out',
    changed(1, () => ({ lanes: [] })),
    guilty(8),
  ),
  batch(
    'an inbox row left out',
    changed(2, () => ({ inbox: [] })),
    guilty(8),
  ),
  batch(
    'an inbox row altered',
    changed(2, ({ inbox }) => ({ inbox: inbox.map(({ source, row }) => ({ source, row: { ...row, time: row.time + 1 } })) })),
    guilty(8),
  ),
  batch(
    'an entry that another key signed',
    changed(0, ({ header }) => ({ signature: testKey('sequencer 7002').sign(named(`${header.number}`)) })),
    guilty(8),
  ),
  batch(
    'an unknown configuration',
    changed(0, ({ header }) => ({ header: { ...header, config: named('unknown') } })),
    guilty(8),
  ),
  batch(
    'a lane to no member',
    changed(0, ({ lanes }) => ({ lanes: lanes.map((lane) => ({ ...lane, destination: lane.destination + 100 })) })),
    guilty(8),
  ),
  batch('headers in another order', frames(entries.toReversed()), guilty(8)),
  batch('it ends before the posted header', frames(entries.slice(0, 3)), guilty(8)),
  batch('a lane that is forgotten', frames(entries.slice(1)), guilty(8)),
  batch('the start of the log, with messages left out', frames(entries, hashAt(0)), guilty(8), atStart),
  batch('all headers', frames(entries), 'not-proven'),
  batch('only the headers that are needed', honest, 'not-proven'),
  batch('from the start of the log', plan(0, 8).frames, 'not-proven', atStart),
  batch('frames that continue from another header', plan(3, 8).frames, 'bad-proof'),
  batch('the start of the log instead of the header before', raw(0), 'bad-proof', atStart),
  batch('rows at the start of the log', raw(0), 'malformed', { previous: undefined }),
  batch('a row left out', raw(0), 'bad-proof', { outbox: rows.outbox.slice(1) }),
  batch('another header before', raw(0), 'bad-proof', { previous: headers[2]?.header }),
  batch('a header of another chain before', raw(0), 'malformed', { previous: other }),
  batch('descending rows', raw(0), 'malformed', { outbox: rows.outbox.toReversed() }),
  batch('frames too short to name a header', hashAt(4), 'malformed'),
  batch('signed by another member', raw(0), 'bad-signature', {}, { by: testKey(`sequencer ${B}`) }),
  batch('signed for another block', raw(0), 'bad-signature', {}, { number: 7 }),
  batch('a header that nobody signed', raw(0), 'bad-signature', {
    header: { header: (headers[7] as (typeof headers)[number]).header, signature: (headers[6] as (typeof headers)[number]).signature },
  }),
  {
    ...batch('a header of an earlier generation before', raw(0), 'bad-proof', { header: reborn }, { number: 60 }),
    world: restarted,
  },
  batch(
    'a header of an unknown configuration before',
    concatBytes(headerHash({ header: strange, signature: new Uint8Array(65) }), Uint8Array.of(0)),
    'unknown-configuration',
    { previous: strange },
  ),
]
