import { invariant } from '../invariants.ts'
import { eventually, type Scenario, type Step } from '../scenario.ts'
import { RECOVERY_TIMEOUT_MS, wait } from '../steps.ts'

const ROUNDS = 3
/** Blocks of the parent that go: some two seconds, in which every member has posted. */
const DEPTH = 4
const BETWEEN_S = 4

/** Takes the parent's newest blocks away as soon as one with a batch is among them, and waits until what was posted stands again. */
function reorganise(round: number): Step {
  return {
    what: `the parent loses its newest ${DEPTH} blocks, time ${round}`,
    run: async ({ cluster, parent, signal, expect }) => {
      const count = (): number => [...parent.record.posted.values()].reduce((sum, { batches }) => sum + batches, 0)
      const before = count()
      await eventually(() => count() > before, RECOVERY_TIMEOUT_MS, signal)
      const posted = new Map(parent.record.posted)
      const { reorganisations } = parent.record
      await cluster.parent.request('anvil_reorg', [DEPTH, []], signal)
      await eventually(() => parent.record.reorganisations > reorganisations, RECOVERY_TIMEOUT_MS, signal)
      const lost = [...posted].filter(([chain, { number }]) => (parent.record.posted.get(chain)?.number ?? 0) < number)
      const missing = (): readonly string[] =>
        [...posted]
          .filter(([chain, { number }]) => (parent.record.posted.get(chain)?.number ?? 0) < number)
          .map(([chain, { number }]) => `${chain} had posted block ${number}, and does so no more`)
      await eventually(() => missing().length === 0, RECOVERY_TIMEOUT_MS, signal)
      expect(invariant(`the batches of ${lost.length} members come back after reorganisation ${round}`, missing()))
    },
  }
}

export const parentReorg: Scenario = {
  name: 'parent-reorg',
  summary: 'the parent loses blocks with batches, several times',
  steps: () => [
    wait(4),
    ...Array.from({ length: ROUNDS }, (_, i) => [reorganise(i + 1), wait(BETWEEN_S)]).flat(),
    {
      what: '',
      run: async ({ parent, expect }) => {
        const { reorganisations } = parent.record
        expect(
          invariant('the parent was reorganised', reorganisations >= ROUNDS ? [] : [`${reorganisations} times, ${ROUNDS} were intended`]),
        )
      },
    },
  ],
}
