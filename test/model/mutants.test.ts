import { describe, expect, it } from 'vitest'
import { MUTANTS, openMutant } from './mutants.ts'
import { ALWAYS } from './properties.ts'

const SEED = 1
const SAMPLES = 300
const STEPS = 30

/** Each property can fail, and each of these lines is needed. */
describe('mutants of the model', () => {
  it('violate every property', () => {
    expect(new Set(MUTANTS.map(({ violates }) => violates))).toEqual(new Set(ALWAYS))
  })

  it.each(MUTANTS)(`$name: $violates is violated (seed ${SEED})`, async (mutant) => {
    const specification = await openMutant(mutant)
    const { init, violates } = mutant
    const { status } = await specification.simulate({ init, seed: SEED, samples: SAMPLES, steps: STEPS, invariants: [violates] })
    expect(status).toBe('violation')
  })
})
