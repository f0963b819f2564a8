import { invariant } from '../invariants.ts'
import { daemonOf, type Scenario, type Step } from '../scenario.ts'
import { caughtUp, cut, heal, wait } from '../steps.ts'

const CUT_S = 10
/** Headers that were under way when the links were cut. */
const UNDER_WAY_S = 2

/** The cut member has nobody left, or the cut has a hole; what it signs reaches the others by the parent meanwhile. */
function aloneDuringCut(chainId: number): Step {
  return {
    what: '',
    run: async (stage) => {
      await wait(UNDER_WAY_S).run(stage)
      const { watcher, signal, expect } = stage
      const peers = async (): Promise<readonly string[]> => (await daemonOf(stage, chainId).api.peers(signal)).map(({ peerId }) => peerId)
      const before = { peers: await peers(), frontier: watcher.sync.frontier(chainId) }
      await wait(CUT_S - UNDER_WAY_S).run(stage)
      expect(invariant(`nobody reached ${chainId} through the cut`, [...before.peers, ...(await peers())]))
      const moved = watcher.sync.frontier(chainId) - before.frontier
      expect({ name: `the parent carried ${chainId} meanwhile`, held: moved > 0, detail: `its frontier moved by ${moved} s` })
    },
  }
}

export const partition: Scenario = {
  name: 'partition',
  summary: 'one node is cut from the mesh for 10 s, carried by the parent, healed, and catches up by range sync',
  links: true,
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    return [wait(5), cut(victim), aloneDuringCut(victim), heal(victim), caughtUp(victim), wait(3)]
  },
}
