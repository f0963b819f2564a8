import { describe, expect, it } from 'vitest'
import { MUTATIONS, type Mutation, type MutationName } from './mutations.ts'
import { planOf } from './plan.ts'
import { runSeeds, seedsFrom } from './pool.ts'
import type { Finding } from './world.ts'

/** Runs in which a fault can show, and of which one must find it. */
const TRIES = 12

describe('a classic fault, put back, is found', () => {
  it.each(Object.keys(MUTATIONS) as MutationName[])('%s', { timeout: 240_000 }, async (name) => {
    const { shows = () => true, caughtBy, seeds: known }: Mutation = MUTATIONS[name]
    const seeds =
      known ??
      seedsFrom(1, 2_000)
        .filter((seed) => shows(planOf(seed)))
        .slice(0, TRIES)
    const found: Finding[] = []
    await runSeeds({
      ...{ seeds, mutation: name, isDone: () => found.length > 0 },
      onResult: ({ findings }) => found.push(...findings.slice(0, 1)),
    })
    expect(found.length, `runs of ${seeds.length} that found it`).toBeGreaterThan(0)
    for (const { invariant, detail } of found) expect(caughtBy, detail).toContain(invariant)
  })
})
