import { join } from 'node:path'
import { fromHex, toHex } from '../../src/protocol/bytes.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import { PARENT_CHAIN_ID } from '../genesis.ts'
import type { Victims } from '../hostile/attacker.ts'
import { invariant } from '../invariants.ts'
import type { Process } from '../processes.ts'
import { eventually, type Scenario, type Stage, type Step } from '../scenario.ts'
import { RECOVERY_TIMEOUT_MS, wait } from '../steps.ts'

const ATTACK_S = 12
const STOP_GRACE_MS = 5_000
/** Fewer deeds than this, and the attack was none. */
const LEAST_DEEDS = 100
const SCRIPT = join(import.meta.dirname, '..', 'hostile', 'main.ts')

interface Attack {
  process?: Process
  counts: Readonly<Record<string, number>>
}

function start(attack: Attack): Step {
  return {
    what: 'a hostile peer floods, stalls, replays and sends garbage',
    run: async ({ cluster, plan, launch }) => {
      const victims: Victims = {
        clusterId: toHex(clusterId({ parentChain: PARENT_CHAIN_ID, registry: fromHex(cluster.registry, 20) })),
        chains: cluster.members.map(({ chain }) => chain.chainId),
        multiaddrs: [...plan.places.values()].map(({ multiaddr }) => multiaddr),
      }
      attack.process = await launch('hostile', [SCRIPT, JSON.stringify(victims)], (line) => {
        const said = JSON.parse(line) as { readonly counts?: Readonly<Record<string, number>> }
        attack.counts = said.counts ?? attack.counts
      })
    },
  }
}

function stop(attack: Attack): Step {
  return {
    what: 'the hostile peer ends',
    run: async ({ expect, signal }) => {
      await attack.process?.stop(STOP_GRACE_MS)
      const deeds = (): number => Object.values(attack.counts).reduce((sum, each) => sum + each, 0)
      const enough = await eventually(() => deeds() >= LEAST_DEEDS, 1_000, signal)
      const told = Object.entries(attack.counts)
        .map(([name, times]) => `${name} ${times}`)
        .join(', ')
      expect({ name: 'the hostile peer did its worst', held: enough, detail: told })
    },
  }
}

/** Members whose daemon is not ready, or has lost sight of another member. */
async function lonely(stage: Stage): Promise<readonly string[]> {
  const chainIds = stage.cluster.members.map(({ chain }) => chain.chainId)
  const problems = await Promise.all(
    [...stage.daemons.values()].map(async (daemon) => {
      if (!daemon.running) return [`the daemon of ${daemon.chainId} has ended`]
      const peers = await daemon.api.peers(stage.signal).catch(() => [])
      const seen = new Set(peers.flatMap(({ memberOf }) => memberOf))
      const missing = chainIds.filter((chainId) => chainId !== daemon.chainId && !seen.has(chainId))
      return missing.length === 0 ? [] : [`the daemon of ${daemon.chainId} has lost ${missing.join(', ')}`]
    }),
  )
  return problems.flat()
}

function expectUnmoved(what: string): Step {
  return {
    what: '',
    run: async (stage) => {
      await eventually(async () => (await lonely(stage)).length === 0, RECOVERY_TIMEOUT_MS, stage.signal)
      stage.expect(invariant(what, await lonely(stage)))
    },
  }
}

export const hostile: Scenario = {
  name: 'hostile',
  summary: 'a raw libp2p client floods, stalls, replays and sends garbage',
  steps: () => {
    const attack: Attack = { counts: {} }
    return [
      wait(3),
      start(attack),
      wait(ATTACK_S),
      expectUnmoved('under attack every daemon runs and holds on to its members'),
      stop(attack),
      wait(3),
      expectUnmoved('after the attack every daemon runs and holds on to its members'),
    ]
  },
}
