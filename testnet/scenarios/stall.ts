import { join } from 'node:path'
import { GateWatch } from '../gate-watch.ts'
import { invariant } from '../invariants.ts'
import { daemonOf, type Scenario, type Step } from '../scenario.ts'
import { blamed, caughtUp, flowing, stallMeasured, standstill, wait } from '../steps.ts'

/** How long all are watched standing still, seconds. */
const STILL_S = 5
/** A stall counts from a second after the last stamp, when the clock has passed the gate. */
const MEASURED_MS = (STILL_S - 1) * 1_000

function freeze(chainId: number): Step {
  return { what: `the daemon of ${chainId} is frozen (SIGSTOP)`, run: async (stage) => daemonOf(stage, chainId).freeze() }
}

function thaw(chainId: number): Step {
  return { what: `the daemon of ${chainId} goes on`, run: async (stage) => daemonOf(stage, chainId).thaw() }
}

/** As a block producer without HTTP sees it. */
function watched(chainId: number, silent: number, meanwhile: readonly Step[]): Step {
  return {
    what: '',
    run: async (stage) => {
      const watch = await GateWatch.open(join(daemonOf(stage, chainId).dataDir, 'gate.sock'), chainId)
      try {
        for (const step of meanwhile) {
          if (step.what !== '') stage.say(step.what)
          await step.run(stage)
        }
      } finally {
        watch.close()
      }
      const stalled = watch.told.findIndex(({ stall, waitsFor }) => stall !== null && waitsFor?.root.chain === silent)
      const problems = [...watch.problems]
      if (stalled < 0) problems.push('it never told of the stall')
      else if (watch.told.slice(stalled).every(({ stall }) => stall !== null)) problems.push('it never told that the stall is over')
      stage.expect(invariant(`the gate socket of ${chainId} tells of the stall, for whom, and of its end`, problems))
    },
  }
}

export const stall: Scenario = {
  name: 'stall',
  summary: 'a sequencer falls silent: all stop at its frontier + Δ and say why; it returns, and all go on by themselves',
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    const other = chainIds.find((chainId) => chainId !== victim) ?? 0
    return [
      wait(3),
      watched(other, victim, [
        freeze(victim),
        standstill(victim, STILL_S),
        blamed(victim, 'silent'),
        thaw(victim),
        caughtUp(victim),
        stallMeasured(victim, MEASURED_MS),
      ]),
      flowing(),
      wait(2),
    ]
  },
}
