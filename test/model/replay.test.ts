import { join } from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { openSpecification, type Specification } from './quint.ts'
import { Replay } from './replay.ts'

const DELTA = 2
const STEPS = 30
const TRACES = 12

/** Traces of the model through the real ledger, rules, makers and judges of evidence: after every step both say the same. */
describe('replay', () => {
  let specification: Specification
  beforeAll(async () => {
    specification = await openSpecification(join(import.meta.dirname, 'cluster.qnt'))
  })

  for (const init of ['initHonest', 'initOneLiar', 'initTwoLiars']) {
    it(`${init}: the implementation goes every step of the model`, async () => {
      const { traces } = await specification.simulate({ init, seed: 1, samples: TRACES, steps: STEPS, traces: TRACES })
      for (const [number, trace] of traces.entries()) {
        const [first] = trace
        if (first === undefined) throw new Error('an empty trace')
        const replay = new Replay(first, { delta: DELTA })
        for (const state of trace) {
          try {
            await replay.step(state)
          } catch (cause) {
            throw new Error(`trace ${number}: ${cause instanceof Error ? cause.message : cause}`, { cause })
          }
        }
      }
    })
  }
})
