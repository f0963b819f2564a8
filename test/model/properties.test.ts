import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CASES, checkProperties, isWitnessed, MODEL, type Runs } from './properties.ts'
import { openSpecification, type Specification } from './quint.ts'

/** Bounded for every day; `npm run model -- --samples N` goes on. */
const SEED = 1
const SAMPLES = 40
const STEPS = 30

describe('the model', () => {
  it('passes its scenarios', async () => {
    const scenarios = await openSpecification(join(MODEL, 'scenarios.qnt'))
    expect(await scenarios.test('Test$')).toHaveLength(12)
  })

  describe('in random runs', () => {
    let specification: Specification
    beforeAll(async () => {
      specification = await openSpecification(join(MODEL, 'properties.qnt'))
    })

    for (const { init, sometimes } of CASES) {
      const runs: Runs = { init, seed: SEED, samples: SAMPLES, steps: STEPS }
      it(`${init}, seed ${SEED}: every property holds in every state`, async () => {
        await checkProperties(specification, runs)
      })

      it.each(sometimes)(`${init}, seed ${SEED}: %s in some state`, async (witness) => {
        expect(await isWitnessed(specification, runs, witness)).toBe(true)
      })
    }
  })
})
