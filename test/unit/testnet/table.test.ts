import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderLine, renderTable, type Snapshot } from '../../../testnet/table.ts'

const counts = { sent: 30, announced: 30, included: 29, redeemed: 28, tickets: 1, posted: 12, latency: { p50: 250.4, p99: 490, max: 900 } }

function snapshot(chains: number): Snapshot {
  const ids = Array.from({ length: chains }, (_, i) => 412_001 + i)
  return {
    title: 'steady · 3 chains · Δ 4 s · block 500 ms · seed 1',
    elapsedS: 65,
    seconds: undefined,
    now: 1_000.5,
    chains: ids.map((chain) => ({
      chain,
      head: 12,
      time: 1_000,
      frontier: 999,
      gate: 1_003,
      peers: 3,
      heldMs: 0,
      state: 'trouble',
      note: 'a very long explanation of what is wrong, longer than any terminal is wide, and then some more of it',
    })),
    lanes: ids.flatMap((source) =>
      ids.filter((id) => id !== source).map((destination, i) => ({ source, destination, ...counts, included: 29 - i })),
    ),
    total: counts,
    observed: 29,
    violations: 0,
    convictions: [],
  }
}

describe('renderTable', () => {
  it.each([3, 10])('fits 100 columns and its rows with %i chains', (chains) => {
    const lines = renderTable(snapshot(chains), { columns: 100, rows: 40, color: true }).map(stripVTControlCharacters)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(lines.length).toBeLessThan(40)
  })

  it('shows the lanes that wait for most when not all fit', () => {
    const lines = renderTable(snapshot(4), { columns: 100, rows: 17, color: false })
    expect(lines.filter((line) => line.includes(' → '))).toHaveLength(3)
    expect(lines.join('\n')).toContain('… and 9 more lanes')
    expect(lines.join('\n')).toContain('412001 → 412004')
  })

  it('shows what is not known as a dash', () => {
    const known = snapshot(2)
    const lines = renderTable(
      { ...known, total: { ...counts, announced: undefined, latency: undefined } },
      { columns: 100, rows: 40, color: false },
    )
    expect(lines.find((line) => line.startsWith('all'))).toMatch(/30\s+–\s+29\s+28\s+1\s+12\s+–\s+–$/)
  })
})

describe('renderTable and renderLine', () => {
  it('say whom the parent slashed', () => {
    const moment = { ...snapshot(2), convictions: [{ chain: 412_002, kind: 'equivocation' }] }
    expect(renderTable(moment, { columns: 100, rows: 40, color: false }).join('\n')).toContain('412002 slashed: equivocation')
    expect(renderLine(moment)).toContain('412002 slashed: equivocation')
  })
})

describe('renderLine', () => {
  it('says the same in one line', () => {
    expect(renderLine(snapshot(2))).toBe(
      '01:05  sent 30  announced 30  included 29  redeemed 28  posted 12  p50 250 ms p99 490 ms  412001:12(trouble) 412002:12(trouble)',
    )
  })
})
