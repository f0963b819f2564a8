import { steady } from '../../testnet/scenarios/steady.ts'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { BLOCK_MS, runTestnet } from './testnet-run.ts'

const SECONDS = 30
const QUICK_SECONDS = 10
/** Beyond a block of the destination (5-measures.md). Milliseconds. */
const ALLOWANCE_MS = 50

/** What the parent's path alone takes: the row `backstop`. */
export const endToEnd: BenchRow = {
  name: 'end-to-end',
  summary: 'LaneMessage mined on A → executed on B: anvil chains, daemons, contracts',
  async run({ quick, signal }: BenchContext): Promise<readonly Line[]> {
    const run = { scenario: steady, seconds: quick ? QUICK_SECONDS : SECONDS, rate: 20, seed: 1, signal }
    const { latencyMs, ok, messages } = await runTestnet(run)
    if (latencyMs.include === null) throw new BenchError('no-figure', `none of ${messages.sent} messages was included`)
    const { p50, p99 } = latencyMs.include
    return [
      {
        what: `end to end, p50 (blocks of ${BLOCK_MS} ms)`,
        figure: { value: p50, unit: 'ms' },
        baseline: null,
        reach: { of: 'figure', at: 'most', value: BLOCK_MS + ALLOWANCE_MS },
        note: `${messages.included} of ${messages.sent} messages, invariants ${ok ? 'held' : 'BROKEN'}`,
      },
      { what: 'end to end, p99', figure: { value: p99, unit: 'ms' }, baseline: null, reach: null },
    ]
  },
}
