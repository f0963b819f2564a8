import { setTimeout as sleep } from 'node:timers/promises'
import { invariant } from '../invariants.ts'
import { pick, type Random } from '../random.ts'
import { eventually, type Scenario, type Step } from '../scenario.ts'
import { caughtUp, kill, RECOVERY_TIMEOUT_MS, revive, wait } from '../steps.ts'

const ROUNDS = 4
/** Kills come this long after a batch was mined: amid the signing, journalling or sending of the next one. Milliseconds. */
const AROUND_MS = 2_500

function crashAround(chainId: number, round: number, random: Random): Step {
  const afterMs = random.next() * AROUND_MS
  return {
    what: `round ${round}: kill −9 of the daemon of ${chainId} ${Math.round(afterMs)} ms after one of its batches`,
    run: async (stage) => {
      const { parent, signal, expect } = stage
      const batches = (): number => parent.record.posted.get(chainId)?.batches ?? 0
      const before = batches()
      const posts = await eventually(() => batches() > before, RECOVERY_TIMEOUT_MS, signal)
      expect(invariant(`it posts before crash ${round}`, posts ? [] : [`no batch within ${RECOVERY_TIMEOUT_MS / 1_000} s`]))
      await sleep(afterMs, undefined, { signal })
      await kill(chainId).run(stage)
      await revive(chainId).run(stage)
    },
  }
}

export const posterCrash: Scenario = {
  name: 'poster-crash',
  summary: `kill −9 of one daemon around its posting, ${ROUNDS} times`,
  steps: (chainIds, random) => {
    const victim = pick(chainIds, random)
    return [wait(3), ...Array.from({ length: ROUNDS }, (_, i) => crashAround(victim, i + 1, random)), caughtUp(victim), wait(3)]
  },
}
