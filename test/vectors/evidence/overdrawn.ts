import { MAX_UINT96 } from '../../../src/protocol/constants.ts'
import type { Overdrawn } from '../../../src/protocol/evidence/evidence.ts'
import { type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { named, GENESIS_TIME as T } from '../samples.ts'
import { configHash, type EvidenceCase, guilty, NEXT, one, poor, Rows, rotated, sign, type World } from './lab.ts'

const out = (value: bigint): OutboxRow => ({ count: 1, acc: named(`out ${value}`), value })
const into = (value: bigint): InboxRow => ({ number: 3, head: named('head'), time: T, count: 1, acc: named(`in ${value}`), value })

interface Setting {
  readonly world?: World
  readonly time?: number
  readonly changes?: (rows: Overdrawn) => Partial<Overdrawn>
}

/** Rows of these values at indices 2, 3, … */
function balance(name: string, outs: bigint[], ins: bigint[], verdict: EvidenceCase['verdict'], setting: Setting = {}): EvidenceCase {
  const { world = poor, time = T + 5, changes = () => ({}) } = setting
  const outbox = Object.fromEntries(outs.map((value, i) => [i + 2, out(value)]))
  const rows = new Rows({ outbox, inbox: Object.fromEntries(ins.map((value, i) => [i + 2, into(value)])) })
  const evidence: Overdrawn = { form: 'overdrawn', header: sign({ number: 9, time, config: configHash(world) }, rows), ...rows.all }
  return { name: `overdrawn: ${name}`, world, evidence: { ...evidence, ...changes(evidence) }, verdict }
}

export const overdrawnCases: readonly EvidenceCase[] = [
  balance('one wei beyond the credit', [11n], [], guilty(9)),
  balance('over all lanes', [6n, 5n], [], guilty(9)),
  balance('beyond credit and what came in', [15n, 15n], [9n, 10n], guilty(9)),
  balance('sums above 64 and 96 bits', [MAX_UINT96, MAX_UINT96], [MAX_UINT96 - 11n, MAX_UINT96], guilty(9)),
  balance('all that it holds', [10n], [], 'not-proven'),
  balance('what came in may go out', [15n, 14n], [9n, 10n], 'not-proven'),
  balance('the largest sums', [MAX_UINT96, MAX_UINT96], [MAX_UINT96 - 10n, MAX_UINT96], 'not-proven'),
  balance('nothing moved', [], [], 'not-proven'),
  balance('the credit of the sample', [11n], [], 'not-proven', { world: one }),
  balance('under a configuration that is no longer in force', [10n ** 24n], [], 'not-in-force', { world: rotated, time: NEXT }),
  balance('an outbox row is left out', [6n, 5n], [], 'bad-proof', { changes: ({ outbox }) => ({ outbox: outbox.slice(1) }) }),
  balance('an inbox row is left out', [19n], [9n], 'bad-proof', { changes: () => ({ inbox: [] }) }),
  balance('a row is made up', [11n], [], 'bad-proof', { changes: ({ outbox }) => ({ outbox: [...outbox, { index: 9, row: out(1n) }] }) }),
  balance('descending', [6n, 5n], [], 'malformed', { changes: ({ outbox }) => ({ outbox: outbox.toReversed() }) }),
  balance('an index twice', [11n], [], 'malformed', { changes: ({ outbox }) => ({ outbox: [...outbox, ...outbox] }) }),
  balance('a zero row in the outbox', [11n], [], 'malformed', {
    changes: ({ outbox }) => ({ outbox: [...outbox, { index: 9, row: ZERO_OUTBOX_ROW }] }),
  }),
  balance('a zero row in the inbox', [11n], [], 'malformed', { changes: () => ({ inbox: [{ index: 9, row: ZERO_INBOX_ROW }] }) }),
]
