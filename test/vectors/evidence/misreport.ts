import type { Misreport } from '../../../src/protocol/evidence/evidence.ts'
import type { Header } from '../../../src/protocol/header.ts'
import type { InboxRow } from '../../../src/protocol/row.ts'
import { named, sampleMessage, GENESIS_TIME as T } from '../samples.ts'
import { B, C, type EvidenceCase, guilty, headerHash, LaneOf, one, Rows, sign, spoil } from './lab.ts'

const lane = new LaneOf([0, 1, 2].map((nonce) => sampleMessage({ source: B, destination: 7_001, nonce })))
/** What 7002 announced: three messages to 7001. */
const announced = new Rows({ outbox: { 1: lane.row(3), 3: { count: 1, acc: named('to 7003'), value: 1n } } })

/** 7001's inbox row for 7002, as it should be but for `row`, beside the source's header with `fields`. */
function report(
  name: string,
  verdict: EvidenceCase['verdict'],
  { row = {}, fields = {}, changes = {} }: { row?: Partial<InboxRow>; fields?: Partial<Header>; changes?: Partial<Misreport> } = {},
): EvidenceCase {
  const source = sign({ chain: B, number: 40, time: T + 4, ...fields }, announced)
  const rows = new Rows({ inbox: { 2: { number: 40, head: headerHash(source), time: T + 4, ...lane.row(3), ...row } } })
  return {
    name: `misreport: ${name}`,
    world: one,
    evidence: {
      form: 'misreport',
      header: sign({ number: 9 }, rows),
      source: B,
      row: rows.in(2),
      sourceHeader: source.header,
      sourceRow: announced.out(1),
      ...changes,
    },
    verdict,
  }
}

export const misreportCases: readonly EvidenceCase[] = [
  report('another number', guilty(9), { row: { number: 41 } }),
  report('another time', guilty(9), { row: { time: T + 5 } }),
  report('a phantom: a message more', guilty(9), { row: { count: 4 } }),
  report('an omission: a message less', guilty(9), { row: lane.row(2) }),
  report('an alteration: another acc', guilty(9), { row: { acc: named('altered') } }),
  report('another sum', guilty(9), { row: { value: lane.row(3).value + 1n } }),
  report('a header of another chain', guilty(9), { fields: { chain: C } }),
  report('a header of no member', guilty(9), { fields: { chain: 7_009 } }),
  report('what was announced', 'not-proven'),
  report('another header of the source', 'bad-proof', { row: { count: 4, head: named('another header') } }),
  report('the row of another destination', 'malformed', { row: { count: 4 }, changes: { sourceRow: announced.out(3) } }),
  report('an announced row that is not in the header', 'bad-proof', { changes: { sourceRow: new Rows().out(1) } }),
  report('a spoilt proof', 'bad-proof', { row: { count: 4 }, changes: { sourceRow: spoil(announced.out(1)) } }),
  report('a row of another index', 'malformed', { row: { count: 4 }, changes: { source: C } }),
  report('no member', 'unknown-member', { row: { count: 4 }, changes: { source: 7_009 } }),
]
