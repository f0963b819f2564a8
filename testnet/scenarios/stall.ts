import { daemonOf, type Scenario, type Step } from '../scenario.ts'
import { blamed, caughtUp, flowing, stallMeasured, standstill, wait } from '../steps.ts'

/** How long all are watched standing still, seconds. */
const STILL_S = 5

function freeze(chainId: number): Step {
  return { what: `the daemon of ${chainId} is frozen (SIGSTOP)`, run: async (stage) => daemonOf(stage, chainId).freeze() }
}

function thaw(chainId: number): Step {
  return { what: `the daemon of ${chainId} goes on`, run: async (stage) => daemonOf(stage, chainId).thaw() }
}

export const stall: Scenario = {
  name: 'stall',
  summary: 'a sequencer falls silent: all stop at its frontier + Δ and say why; it returns, and all go on by themselves',
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    return [
      wait(3),
      freeze(victim),
      standstill(victim, STILL_S),
      blamed(victim, 'silent'),
      thaw(victim),
      caughtUp(victim),
      stallMeasured(victim, STILL_S * 1_000),
      flowing(),
      wait(2),
    ]
  },
}
