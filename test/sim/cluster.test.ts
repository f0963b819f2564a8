import { expect, it } from 'vitest'
import { simulate } from './cluster-simulation.ts'

/** Seeds of one run; a failure names its own. */
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1)

it('honest members converge on one truth and hold nobody, whatever the network does', async () => {
  for (const seed of SEEDS) {
    const result = await simulate({ seed, members: 3 + (seed % 3) })
    expect(result.problems, `seed ${seed}`).toEqual([])
    expect(result.messages, `seed ${seed}`).toBeGreaterThan(0)
    expect(result.delivered, `seed ${seed}`).toBeGreaterThan(result.blocks)
  }
})

it('an equivocator is held by every honest node, and nobody else is', async () => {
  for (const seed of SEEDS) expect((await simulate({ seed, equivocates: true })).problems, `seed ${seed}`).toEqual([])
})
