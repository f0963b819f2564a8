import { describe, expect, it } from 'vitest'
import { type Count, simulate } from './cluster-simulation.ts'
import { LIES, type LieName } from './lies.ts'

/** A failure names its seed: `node test/sim/sweep.ts --seed N --lie NAME` runs it again. */
const HONEST_SEEDS = Array.from({ length: 30 }, (_, i) => i + 1)
const LIAR_SEEDS = [1, 2, 3, 4]

it('honest members converge on one truth, can include all of it and accuse nobody, whatever happens to them', async () => {
  const totals = new Map<string, number>()
  for (const seed of HONEST_SEEDS) {
    const { problems, counts } = await simulate({ seed })
    expect(problems, `seed ${seed}`).toEqual([])
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count)
  }
  // That what is said to happen does happen; and evidence is no part of it.
  const { evidence, ...happened } = Object.fromEntries(totals) as Record<Count, number>
  expect(evidence).toBe(0)
  for (const [name, count] of Object.entries(happened)) expect(count, name).toBeGreaterThan(HONEST_SEEDS.length / 6)
})

describe('every honest node exposes the liar, of what it did and nobody else', () => {
  it.each(Object.keys(LIES) as LieName[])('%s', async (lie) => {
    for (const seed of LIAR_SEEDS) expect((await simulate({ seed, lie })).problems, `seed ${seed}`).toEqual([])
  })
})
