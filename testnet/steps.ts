import { setTimeout as sleep } from 'node:timers/promises'
import type { StallCauseView } from '../src/api/resources/gate.ts'
import type { EvidenceKind } from '../src/protocol/evidence/evidence.ts'
import type { DaemonChanges } from './daemon.ts'
import type { Injection } from './injections.ts'
import { intactLanes, invariant } from './invariants.ts'
import { daemonOf, eventually, memberOf, type Stage, type Step } from './scenario.ts'

/** The steps that several scenarios share. */

/** A restarted daemon listens for a few heartbeats before it signs (§5), and shares the machine with the rest. */
export const RESTART_TIMEOUT_MS = 30_000
/** Catching up after an outage, everything included. */
export const RECOVERY_TIMEOUT_MS = 60_000
/** From a lie to its conviction, a challenge with its response period included. */
const VERDICT_TIMEOUT_MS = 120_000
/** How long a chain is without its node. */
const NODE_DOWN_S = 2
/** Until daemons say what is the case. */
const SAYING_TIMEOUT_MS = 10_000

export function wait(seconds: number): Step {
  return {
    what: '',
    run: async ({ signal }) => {
      await sleep(seconds * 1_000, undefined, { signal })
    },
  }
}

export function traffic(factor: number): Step {
  return {
    what: factor === 1 ? 'traffic is back to its rate' : `traffic is ${factor} times its rate`,
    run: async (stage) => stage.traffic.setFactor(factor),
  }
}

export function kill(chainId: number): Step {
  return { what: `kill −9 of the daemon of ${chainId}`, run: (stage) => daemonOf(stage, chainId).kill() }
}

/** Several start together: they may need each other to become ready. */
export function revive(...chainIds: readonly number[]): Step {
  return {
    what: `the daemon of ${chainIds.join(', of ')} starts again`,
    run: async (stage) => {
      const daemons = chainIds.map((chainId) => daemonOf(stage, chainId))
      for (const daemon of daemons) await daemon.start()
      await Promise.all(daemons.map((daemon) => daemon.ready(RESTART_TIMEOUT_MS, stage.signal)))
    },
  }
}

/** In a scenario with persistent chains. */
export function restartNode(chainId: number): Step {
  return {
    what: `the node of ${chainId} stops cleanly and comes back from its state`,
    run: async (stage) => {
      const { chain, producer } = memberOf(stage, chainId)
      await producer.stop()
      await chain.stop()
      await wait(NODE_DOWN_S).run(stage)
      await chain.restart()
      producer.start()
    },
  }
}

/** Ends the daemon cleanly, and starts it again: `with` what it does otherwise from then on. */
export function restart(chainId: number, changes: DaemonChanges, withWhat: string): Step {
  return {
    what: `the daemon of ${chainId} is restarted and ${withWhat}`,
    run: async (stage) => {
      const daemon = daemonOf(stage, chainId)
      await daemon.stop()
      await daemon.configure(stage.cluster, stage.plan, changes)
      await revive(chainId).run(stage)
    },
  }
}

export function cut(chainId: number): Step {
  return { what: `the daemon of ${chainId} is cut from the mesh`, run: async (stage) => stage.plan.cut(chainId) }
}

export function heal(chainId: number): Step {
  return { what: `the daemon of ${chainId} is connected again`, run: async (stage) => stage.plan.heal(chainId) }
}

/** Waits until every other chain has heard `chainId` up to the present, and it has heard them. */
export function caughtUp(chainId: number): Step {
  return {
    what: '',
    run: async ({ watcher, cluster, signal, expect }) => {
      const sinceS = Math.floor(Date.now() / 1_000)
      const chainIds = cluster.members.map(({ chain }) => chain.chainId)
      const done = await eventually(() => chainIds.every((id) => watcher.sync.frontier(id) >= sinceS), RECOVERY_TIMEOUT_MS, signal)
      const tookMs = Date.now() - sinceS * 1_000
      expect({
        name: `after the fault on ${chainId} every chain caught up with the wall clock`,
        held: done,
        detail: done ? `within ${(tookMs / 1_000).toFixed(1)} s` : `not within ${RECOVERY_TIMEOUT_MS / 1_000} s`,
      })
    },
  }
}

/**
 * Waits until every other chain stands where the silence of `chainId` leaves it, by the chains' own blocks: at the time up to
 * which it has heard that one, plus Δ. Then looks for `stillS` seconds whether anything moves.
 */
export function standstill(chainId: number, stillS = 3): Step {
  return {
    what: '',
    run: async (stage) => {
      const { watcher, cluster, signal, expect } = stage
      const { delta } = cluster.genesis.parameters
      const others = cluster.members.filter(({ chain }) => chain.chainId !== chainId)
      const bound = (other: number): number => (watcher.sync.heard(other, chainId) ?? 0) + delta
      const atGate = (): boolean => others.every(({ chain, producer }) => producer.last?.timestamp === bound(chain.chainId))
      const sinceMs = Date.now()
      const reached = await eventually(atGate, RECOVERY_TIMEOUT_MS, signal)
      const tookMs = Date.now() - sinceMs
      const before = others.map(({ producer }) => producer.last?.timestamp)
      await wait(stillS).run(stage)
      const moved = others
        .filter(({ producer }, i) => producer.last?.timestamp !== before[i])
        .map(({ chain }) => `${chain.chainId} went on`)
      expect({
        name: `the other chains stand at what they heard of ${chainId} last, plus Δ`,
        held: reached && moved.length === 0,
        detail: reached ? moved.join('; ') || `after ${(tookMs / 1_000).toFixed(1)} s` : 'they do not come to stand at their gates',
      })
    },
  }
}

/** The daemons of the other chains say that they stand still, for whom, and that it is `code`. */
export function blamed(chainId: number, code: StallCauseView['code']): Step {
  return {
    what: '',
    run: async ({ daemons, signal, expect }) => {
      const others = [...daemons.values()].filter((daemon) => daemon.chainId !== chainId)
      const said = new Map<number, string>()
      const agree = async (): Promise<boolean> => {
        const right = await Promise.all(
          others.map(async ({ chainId: own, api }) => {
            const [gates, status] = await Promise.all([api.gates(signal), api.status(signal)])
            const gate = gates.find(({ chain }) => chain === own)
            said.set(own, gate?.waitsFor?.text ?? 'that it waits for nobody')
            const isProblem = status.problems.some((problem) => problem.code === 'stalled' && problem.chain === own)
            return gate?.stall !== null && isProblem && gate?.waitsFor?.root.chain === chainId && gate.waitsFor.root.code === code
          }),
        )
        return right.every(Boolean)
      }
      const held = await eventually(() => agree().catch(() => false), SAYING_TIMEOUT_MS, signal)
      const detail = [...said].map(([own, text]) => `${own} says: ${text}`).join('; ')
      expect({ name: `the others say that they wait for ${chainId}, which is ${code}`, held, detail })
    },
  }
}

/** The daemons of the other chains have measured a stall of at least `leastMs`. */
export function stallMeasured(chainId: number, leastMs: number): Step {
  return {
    what: '',
    run: async ({ daemons, signal, expect }) => {
      const others = [...daemons.values()].filter((daemon) => daemon.chainId !== chainId)
      const measured = new Map<number, number>()
      const all = async (): Promise<boolean> => {
        for (const { chainId: own, api } of others) {
          const gate = (await api.gates(signal)).find(({ chain }) => chain === own)
          measured.set(own, gate?.lastStall?.lastedMs ?? 0)
        }
        return [...measured.values()].every((ms) => ms >= leastMs)
      }
      const held = await eventually(() => all().catch(() => false), SAYING_TIMEOUT_MS, signal)
      const detail = [...measured].map(([own, ms]) => `${own}: ${(ms / 1_000).toFixed(1)} s`).join(', ')
      expect({ name: `the others measured a stall of ${(leastMs / 1_000).toFixed(0)} s and more`, held, detail })
    },
  }
}

/** Nobody sends to or from a chain whose member is about to lie, and nothing of it is judged any more. */
export function exclude(chainId: number): Step {
  return {
    what: '',
    run: async ({ traffic, watcher }) => {
      traffic.setSilent(chainId, true)
      await watcher.settled()
      watcher.exclude(chainId)
    },
  }
}

async function verdictOf(stage: Stage, { kind, accused, verdict }: Injection): Promise<void> {
  const { parent, signal, expect } = stage
  const sinceMs = Date.now()
  const is = (each: { readonly chain: number; readonly kind: EvidenceKind }): boolean => each.chain === accused && each.kind === kind
  const passed = (): boolean =>
    verdict === 'exposed' ? parent.record.convictions.some(is) : parent.record.suspicions.some((each) => each.on && is(each))
  const held = await eventually(passed, VERDICT_TIMEOUT_MS, signal)
  const took = ((Date.now() - sinceMs) / 1_000).toFixed(1)
  expect({ name: `${accused} is ${verdict} of ${kind}`, held, detail: held ? `${took} s after it was told` : `not within ${took} s` })
}

/** Waits until the parent has slashed `accused` for the lie that has just been told. */
export function exposed(accused: number, kind: EvidenceKind): Step {
  return { what: '', run: (stage) => verdictOf(stage, { accused, kind, verdict: 'exposed' }) }
}

/** Waits until the parent suspects `accused`, whose answer is missing. */
export function suspected(accused: number, kind: EvidenceKind): Step {
  return { what: '', run: (stage) => verdictOf(stage, { accused, kind, verdict: 'suspected' }) }
}

/** Waits until every lane that is still watched has carried something sent from now on. */
export function flowing(): Step {
  return {
    what: '',
    run: async ({ watcher, signal, expect }) => {
      const lanes = intactLanes({ watcher })
      const before = new Map(lanes.map((lane) => [lane, lane.sent]))
      const still = (): readonly string[] =>
        lanes.filter((lane) => lane.included <= (before.get(lane) ?? 0)).map(({ source, destination }) => `${source} → ${destination}`)
      const held = await eventually(() => still().length === 0, RECOVERY_TIMEOUT_MS, signal)
      expect({ name: 'the other lanes flow', held, detail: held ? '' : `nothing new on ${still().join(', ')}` })
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

/** Every daemon runs, and sees every other member. */
export function expectUnmoved(what: string): Step {
  return {
    what: '',
    run: async (stage) => {
      await eventually(async () => (await lonely(stage)).length === 0, RECOVERY_TIMEOUT_MS, stage.signal)
      stage.expect(invariant(what, await lonely(stage)))
    },
  }
}
