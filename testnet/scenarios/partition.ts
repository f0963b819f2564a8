import type { Scenario, Step } from '../scenario.ts'
import { caughtUp, cut, heal, wait } from '../steps.ts'

const CUT_S = 10
/** Headers that were under way when the links were cut. */
const UNDER_WAY_S = 2

/** Nobody hears of a member that is cut off: its frontier stands still, or the cut has a hole. */
function silentDuringCut(chainId: number): Step {
  return {
    what: '',
    run: async (stage) => {
      await wait(UNDER_WAY_S).run(stage)
      const before = stage.watcher.sync.frontier(chainId)
      await wait(CUT_S - UNDER_WAY_S).run(stage)
      const after = stage.watcher.sync.frontier(chainId)
      stage.expect({
        name: `nothing crossed the cut around ${chainId}`,
        held: after === before,
        detail: after === before ? '' : `its frontier moved from ${before} to ${after}`,
      })
    },
  }
}

export const partition: Scenario = {
  name: 'partition',
  summary: 'one node is cut from the mesh for 10 s, healed, and catches up by range sync',
  links: true,
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    return [wait(5), cut(victim), silentDuringCut(victim), heal(victim), caughtUp(victim), wait(3)]
  },
}
