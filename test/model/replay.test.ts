import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ModelNode, ModelState } from './itf.ts'
import { CASES, MODEL } from './properties.ts'
import { openSpecification, type Specification } from './quint.ts'
import { replayTrace } from './replay.ts'

const SEEDS = [1, 2]
const TRACES = 10
const STEPS = 30

/** Traces of the model through the real ledger, rules, makers and judges of evidence: after every step both say the same. */
describe('the implementation', () => {
  let specification: Specification
  beforeAll(async () => {
    specification = await openSpecification(join(MODEL, 'cluster.qnt'), { checkTypes: false })
  })

  for (const { init } of CASES) {
    it.each(SEEDS)(`goes every step of the model: ${init}, seed %d`, async (seed) => {
      const { traces } = await specification.simulate({ init, seed, samples: TRACES, steps: STEPS, traces: TRACES })
      expect(traces).toHaveLength(TRACES)
      for (const trace of traces) await replayTrace(trace)
    })
  }

  describe('told apart from the model', () => {
    let trace: readonly ModelState[]
    beforeAll(async () => {
      // Of many runs one in which the observer convicts.
      const isConviction = 'nodes.get(OBSERVER).convicted != Set()'
      const runs = { init: 'initOneLiar', seed: 1, samples: 200, steps: STEPS }
      const { traces } = await specification.simulate({ ...runs, invariants: [`not(${isConviction})`] })
      trace = traces[0] ?? []
    })

    const OBSERVER = 0
    it.each<readonly [string, (node: ModelNode) => ModelNode]>([
      ['a conviction', (node) => ({ ...node, convicted: new Set() })],
      ['a hold', (node) => ({ ...node, held: new Set() })],
      ['an accepted header', (node) => ({ ...node, logs: new Map([...node.logs].map(([chain, log]) => [chain, log.slice(0, -1)])) })],
    ])('when the model lacks %s', async (_what, alter) => {
      const last = trace.at(-1) as ModelState
      const observer = last.nodes.get(OBSERVER) as ModelNode
      const altered = { ...last, nodes: new Map(last.nodes).set(OBSERVER, alter(observer)) }
      await expect(replayTrace([...trace.slice(0, -1), altered])).rejects.toThrow('node 0 after')
    })

    it('when the model proves less than the judge', async () => {
      const last = trace.at(-1) as ModelState
      await expect(replayTrace([...trace.slice(0, -1), { ...last, proven: new Set() }])).rejects.toThrow('what a judge convicts of')
    })
  })
})
