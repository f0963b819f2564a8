import { Latencies, type LatencySummary } from '../../testnet/latencies.ts'
import type { Scenario, Step } from '../../testnet/scenario.ts'
import { gossipOutage } from '../../testnet/scenarios/gossip-outage.ts'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { runTestnet } from './testnet-run.ts'

/** Traffic, seconds; the scenario takes as long as it needs. */
const SECONDS = 30

export const backstop: BenchRow = {
  name: 'backstop',
  summary: 'message mined → included with all gossip cut, by batches on the parent alone, beside gossip in the same run',
  async run({ signal }: BenchContext): Promise<readonly Line[]> {
    let gossip: LatencySummary | undefined
    // What the scenario measures last: messages sent after gossip came back.
    const look: Step = {
      what: '',
      run: async ({ watcher }) => {
        gossip = Latencies.summarize(watcher.lanes.map(({ recentLatency }) => recentLatency))
      },
    }
    const scenario: Scenario = { ...gossipOutage, steps: (...args) => [...gossipOutage.steps(...args), look] }
    const { latencyMs, ok, messages } = await runTestnet({ scenario, seconds: SECONDS, rate: 10, seed: 1, signal })
    const parent = latencyMs.backstop
    if (parent === null) throw new BenchError('no-figure', `none of ${messages.sent} messages was included without gossip`)
    const line = (percentile: 'p50' | 'p99'): Line => ({
      what: `by the parent alone, ${percentile}`,
      figure: { value: parent[percentile], unit: 'ms' },
      baseline: { what: 'by gossip', figure: gossip === undefined ? null : { value: gossip[percentile], unit: 'ms' } },
      reach: null,
      note: `${messages.included} of ${messages.sent} messages in all, invariants ${ok ? 'held' : 'BROKEN'}`,
    })
    return [line('p50'), line('p99')]
  },
}
