import { expect, it } from 'vitest'
import { runSeeds, seedsFrom } from './pool.ts'
import { REGRESSIONS } from './regressions.ts'
import type { SimulationResult } from './simulation.ts'

/** A short version of `npm run sim`. A failure names its seed: `npm run sim -- --replay SEED` shows what led to it. */
const SEEDS = seedsFrom(1, 100)

async function failuresOf(
  seeds: readonly number[],
  onResult: (result: SimulationResult) => void = () => undefined,
): Promise<readonly string[]> {
  const failures: string[] = []
  await runSeeds({
    seeds,
    onResult: (result) => {
      onResult(result)
      for (const { invariant, detail, step } of result.findings) failures.push(`seed ${result.seed}, step ${step}: ${invariant}: ${detail}`)
    },
  })
  return failures
}

it('every invariant holds, whatever happens to machines, clocks, chains and network, whoever lies', { timeout: 600_000 }, async () => {
  const totals = new Map<string, number>()
  const failures = await failuresOf(SEEDS, ({ counts }) => {
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count)
  })
  expect(failures).toEqual([])
  // That what is said to happen does happen.
  for (const [name, count] of totals) expect(count, name).toBeGreaterThan(SEEDS.length / 50)
})

it.each(REGRESSIONS)('seed %i: %s', { timeout: 120_000 }, async (seed) => {
  expect(await failuresOf([seed])).toEqual([])
})
