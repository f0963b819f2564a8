import { describe, expect, it } from 'vitest'
import { SyncMonitor } from '../../../testnet/sync-monitor.ts'

const monitor = () => new SyncMonitor({ chains: [1, 2, 3], delta: 4, activation: 100 })

describe('SyncMonitor', () => {
  it('knows gate and frontier from the rows', () => {
    const sync = monitor()
    sync.addRow(1, 2, 107)
    sync.addRow(1, 3, 105)
    sync.addRow(2, 3, 106)
    expect([sync.gate(1), sync.gate(2), sync.frontier(3), sync.frontier(2)]).toEqual([109, 104, 105, 100])
  })

  it('allows a block at the gate and reports one past it, for each row that is too old', () => {
    const sync = monitor()
    sync.addBlock(1, 7, 104)
    expect(sync).toMatchObject({ violationCount: 0, maxStalenessS: 4 })
    sync.addBlock(1, 8, 105)
    expect(sync).toMatchObject({ violationCount: 2, maxStalenessS: 5 })
    expect(sync.violations[0]).toContain('block 8 of 1 has time 105')
  })

  it('judges nothing before the activation', () => {
    const sync = monitor()
    sync.addBlock(1, 1, 20)
    expect(sync).toMatchObject({ violationCount: 0, maxStalenessS: 0 })
  })

  it('reports a message that is not there after Δ', () => {
    const sync = monitor()
    sync.addMissing({ source: 1, destination: 2 }, 100, 104)
    expect(sync.violationCount).toBe(0)
    sync.addMissing({ source: 1, destination: 2 }, 100, 105)
    expect(sync.violationCount).toBe(1)
  })
})
