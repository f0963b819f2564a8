import { invariant } from '../invariants.ts'
import { pick } from '../random.ts'
import { eventually, type Scenario, type Step } from '../scenario.ts'
import { flowing, RECOVERY_TIMEOUT_MS, restart, suspected, wait } from '../steps.ts'

/** Long enough for a poster on a busy machine, short enough to wait for. Seconds. */
const MAX_BATCH_DELAY_S = 8
const KIND = 'lateBatch'

function withhold(chainId: number): Step {
  return {
    what: '',
    run: async (stage) => {
      await restart(chainId, { posts: false }, 'posts no batches').run(stage)
      stage.inject({ kind: KIND, accused: chainId, verdict: 'suspected' })
    },
  }
}

function forgiven(chainId: number): Step {
  return {
    what: '',
    run: async ({ parent, signal, expect }) => {
      const standing = (): boolean =>
        parent.record.suspicions.filter(({ chain, kind }) => chain === chainId && kind === KIND).at(-1)?.on === true
      await eventually(() => !standing(), RECOVERY_TIMEOUT_MS, signal)
      expect(invariant('the suspicion ends once it posts again', standing() ? [`${chainId} is still suspected`] : []))
    },
  }
}

export const withholdBatch: Scenario = {
  name: 'withhold-batch',
  summary: 'a member posts no batches: it is suspected, not slashed',
  periods: { maxBatchDelay: MAX_BATCH_DELAY_S },
  steps: (chainIds, random) => {
    const lazy = pick(chainIds, random)
    return [
      wait(3),
      withhold(lazy),
      suspected(lazy, KIND),
      flowing(),
      restart(lazy, { posts: true }, 'posts its batches'),
      forgiven(lazy),
      wait(2),
    ]
  },
}
