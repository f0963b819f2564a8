import type { Member } from '../../../src/protocol/configuration.ts'
import { type InboxRow, ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { domain, named, sampleParameters, GENESIS_TIME as T } from '../samples.ts'
import { A, B, C, configHash, type EvidenceCase, guilty, NEXT, one, Rows, rotated, sign, spoil, statuses, type World } from './lab.ts'

const D = sampleParameters.delta
const row = (time: number): InboxRow => ({ number: 40, head: named('head'), time, count: 2, acc: named('acc'), value: 5n })

interface Setting {
  readonly world?: World
  readonly source?: Member['chain']
  readonly index?: number
  readonly inbox?: Record<number, InboxRow>
  readonly config?: Uint8Array
}

function sync(name: string, time: number, verdict: EvidenceCase['verdict'], setting: Setting = {}): EvidenceCase {
  const { world = one, source = B, index = 2, inbox = { 2: row(T + 50), 3: row(T + 90) }, config = configHash(world) } = setting
  const rows = new Rows({ inbox })
  return {
    name: `outOfSync: ${name}`,
    world,
    evidence: { form: 'outOfSync', header: sign({ number: 9, time, config }, rows), source, row: rows.in(index) },
    verdict,
  }
}

const spoilt = sync('a spoilt proof', T + 51 + D, 'bad-proof')

export const outOfSyncCases: readonly EvidenceCase[] = [
  sync('a second past the bound', T + 51 + D, guilty(9)),
  sync('far past the bound', T + 900, guilty(9)),
  sync('against a zero row, from activation', T + 1 + D, guilty(9), { inbox: {} }),
  sync('against a late member, from its activation', T + 501 + D, guilty(9), { world: statuses, inbox: { 2: ZERO_INBOX_ROW } }),
  sync('at the bound', T + 50 + D, 'not-proven'),
  sync('a late member is waited for from its activation', T + 500 + D, 'not-proven', { world: statuses, inbox: {} }),
  sync('a joining member binds nobody', T + 900, 'not-proven', { world: statuses, source: C, index: 3, inbox: {} }),
  sync('nobody waits for itself', T + 900, 'not-proven', { source: A, index: 1 }),
  sync('a configuration that is no longer in force', NEXT, 'not-in-force', { world: rotated }),
  sync('a configuration that is not yet in force', NEXT - 1, 'bad-signature', { world: rotated, config: configHash(rotated, 1) }),
  sync('a row of another index', T + 900, 'malformed', { index: 3 }),
  sync('no member', T + 900, 'unknown-member', { source: 7_009 }),
  sync('the parent', T + 900, 'unknown-member', { source: domain.parentChain, index: 0 }),
  {
    ...spoilt,
    evidence: spoilt.evidence.form === 'outOfSync' ? { ...spoilt.evidence, row: spoil(spoilt.evidence.row) } : spoilt.evidence,
  },
]
