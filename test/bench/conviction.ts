import { PARENT_BLOCK_MS } from '../../testnet/cluster.ts'
import { eventually, type Scenario, type Step } from '../../testnet/scenario.ts'
import { equivocate } from '../../testnet/scenarios/equivocate.ts'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { runTestnet } from './testnet-run.ts'

const RUNS = 5
const QUICK_RUNS = 1
/** Traffic of one run, seconds; the scenario takes as long as it needs. */
const SECONDS = 15
const LIMIT_MS = 60_000
/** Position of the step that tells the lie, in the scenario's order: what comes after it judges. */
const TELLING = 3

export const conviction: BenchRow = {
  name: 'conviction',
  summary: 'a lie is told to the mesh → its member is slashed on the parent',
  async run({ quick, signal, say }: BenchContext): Promise<readonly Line[]> {
    const tookMs: number[] = []
    for (let seed = 1; seed <= (quick ? QUICK_RUNS : RUNS); seed++) {
      const { ok } = await runTestnet({ scenario: measured(equivocate, tookMs), seconds: SECONDS, rate: 10, seed, signal })
      say(`run ${seed}: ${tookMs.at(-1)} ms, invariants ${ok ? 'held' : 'BROKEN'}`)
    }
    const sorted = tookMs.toSorted((a, b) => a - b)
    const p50 = sorted[Math.floor(sorted.length / 2)]
    if (p50 === undefined) throw new BenchError('no-figure', 'no lie was convicted')
    return [
      {
        what: 'from lie to slash, p50',
        figure: { value: p50, unit: 'ms' },
        baseline: { what: 'one block of the parent', figure: { value: PARENT_BLOCK_MS, unit: 'ms' } },
        reach: null,
        note: `an equivocation, ${sorted.length} runs from ${sorted[0]} to ${sorted.at(-1)} ms; members wait up to 2 s so that not all of them pay`,
      },
    ]
  },
}

/** The scenario with a clock: from the moment when the lie is told to the block of the parent that slashes. */
function measured(scenario: Scenario, tookMs: number[]): Scenario {
  const clock: Step = {
    what: '',
    run: async ({ parent, signal }) => {
      const toldAtMs = Date.now()
      if (await eventually(() => parent.record.convictions.length > 0, LIMIT_MS, signal)) tookMs.push(Date.now() - toldAtMs)
    },
  }
  return { ...scenario, steps: (...args) => scenario.steps(...args).toSpliced(TELLING + 1, 0, clock) }
}
