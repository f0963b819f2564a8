import { addsMessages } from '../byzantine/node-faults.ts'
import { CLI_ARGS } from '../daemon.ts'
import { invariant } from '../invariants.ts'
import { daemonOf, eventually, type Scenario, type Stage, type Step } from '../scenario.ts'
import { caughtUp, RESTART_TIMEOUT_MS, wait } from '../steps.ts'

const HELD_TIMEOUT_MS = 20_000
const RELEASED_TIMEOUT_MS = 20_000
/** While one lane is held, its destination stands at its source's frontier + Δ, and everybody's quota is that of one second. */
const HELD_FACTOR = 0.5
const FLOW_TIMEOUT_MS = 30_000

/** Daemons that hold `source`. */
async function holders(stage: Stage, source: number): Promise<readonly number[]> {
  const all = await Promise.all(
    [...stage.daemons.values()].map(async ({ chainId, api }) => {
      const { problems } = await api.status(stage.signal).catch(() => ({ problems: [] }))
      return problems.some(({ code, chain }) => code === 'held' && chain === source) ? [chainId] : []
    }),
  )
  return all.flat()
}

function expectHeld(victim: number, source: number, when: string): Step {
  return {
    what: '',
    run: async (stage) => {
      const isHeld = async () => (await holders(stage, source)).includes(victim)
      await eventually(isHeld, HELD_TIMEOUT_MS, stage.signal)
      const found = await holders(stage, source)
      stage.expect(
        invariant(`${source} is held by ${victim} alone ${when}`, found.join() === `${victim}` ? [] : [`by ${found.join(', ')}`]),
      )
    },
  }
}

function lie(victim: number, source: number): Step {
  return {
    what: `the node that ${victim} has of ${source} shows messages that are not in the chain`,
    run: async (stage) => {
      stage.traffic.setFactor(HELD_FACTOR)
      stage.ownNodes.spoil(victim, source, { lie: addsMessages })
    },
  }
}

/** Both sides are kept: what was signed, and what the own node says. */
function expectArtefacts(victim: number, source: number): Step {
  return {
    what: '',
    run: async (stage) => {
      const kept = await daemonOf(stage, victim).api.disagreements(stage.signal)
      const [first] = kept.filter(({ chain, held }) => chain === source && held)
      const differs = first !== undefined && first.ownNode.rows.outbox.length > 0 && first.ownNode.blockHash === first.header.blockHash
      stage.expect({
        name: `${victim} keeps what ${source} signed beside what its node says`,
        held: differs,
        detail: first?.detail ?? 'nothing',
      })
    },
  }
}

/** Every lane but the held one carries something sent from now on. */
function othersFlow(victim: number, source: number): Step {
  return {
    what: '',
    run: async ({ watcher, signal, expect }) => {
      const lanes = watcher.lanes.filter((lane) => lane.source !== source || lane.destination !== victim)
      const before = new Map(lanes.map((lane) => [lane, lane.sent]))
      const still = () =>
        lanes.filter((lane) => lane.included <= (before.get(lane) ?? 0)).map((lane) => `${lane.source} → ${lane.destination}`)
      await eventually(() => still().length === 0, FLOW_TIMEOUT_MS, signal)
      expect(invariant('the other lanes flow', still()))
    },
  }
}

function restartHeld(victim: number): Step {
  return {
    what: `the daemon of ${victim} is restarted`,
    run: async (stage) => {
      const daemon = daemonOf(stage, victim)
      await daemon.stop()
      await daemon.start()
      // Not ready: it holds a source, and says so.
      const isUp = async () => (await daemon.api.status(stage.signal).catch(() => undefined)) !== undefined
      await eventually(isUp, RESTART_TIMEOUT_MS, stage.signal)
    },
  }
}

/** The operator has repaired the node, and looked at both sides. */
function release(victim: number, source: number): Step {
  return {
    what: `the node that ${victim} has of ${source} is repaired, and the hold released`,
    run: async (stage) => {
      const daemon = daemonOf(stage, victim)
      stage.ownNodes.mend(victim, source)
      stage.traffic.setFactor(1)
      const kept = await daemon.api.disagreements(stage.signal)
      await daemon.stop()
      for (const { id } of kept) {
        const args = [...CLI_ARGS, 'disagreements', 'release', id, '--data-dir', daemon.dataDir]
        const releasing = await stage.launch(`release-${id}`, args, () => undefined)
        await eventually(() => !releasing.running, RELEASED_TIMEOUT_MS, stage.signal)
      }
      await daemon.start()
      await daemon.ready(RESTART_TIMEOUT_MS, stage.signal)
      stage.expect(invariant(`nobody holds ${source} any more`, (await holders(stage, source)).map(String)))
    },
  }
}

export const ownNodeLies: Scenario = {
  name: 'own-node-lies',
  summary: 'a daemon’s own node shows other rows than its chain: that daemon alone holds the source, nobody is convicted',
  ownNodes: true,
  steps: (chainIds, random) => {
    const i = random.below(chainIds.length)
    const [victim = 0, source = 0] = [chainIds[i], chainIds[(i + 1) % chainIds.length]]
    return [
      ...[wait(4), lie(victim, source), expectHeld(victim, source, 'at once'), expectArtefacts(victim, source), othersFlow(victim, source)],
      ...[restartHeld(victim), expectHeld(victim, source, 'after a restart'), release(victim, source), caughtUp(victim)],
    ]
  },
}
