import { standsStill } from '../byzantine/node-faults.ts'
import type { BehindPolicy } from '../daemon.ts'
import { invariant } from '../invariants.ts'
import { daemonOf, eventually, memberOf, type Scenario, type Stage, type Step } from '../scenario.ts'
import { caughtUp, kill, RECOVERY_TIMEOUT_MS, RESTART_TIMEOUT_MS, restart, wait } from '../steps.ts'

const AFTER_MS = 1_500
const HOLD: BehindPolicy = { afterMs: AFTER_MS, action: 'hold' }
const RELY: BehindPolicy = { afterMs: AFTER_MS, action: 'rely' }
/** How long the lane is watched once the policy applies. */
const WATCHED_S = 3
/** More than any scenario needs for a status to tell. */
const TOLD_TIMEOUT_MS = 20_000
/** What is true meanwhile: a node is behind, and whoever waits for it comes to stand at its gate. */
const EXPECTED: ReadonlySet<string> = new Set(['own-node', 'stalled'])

/** Codes of what a daemon says is wrong with `chain`. */
async function problemsWith(stage: Stage, daemon: number, chain: number): Promise<readonly string[]> {
  const status = await daemonOf(stage, daemon)
    .api.status(stage.signal)
    .catch(() => undefined)
  return (status?.problems ?? []).filter((problem) => problem.chain === chain).map(({ code }) => code)
}

function lag(victim: number, source: number): Step {
  return {
    what: `the node that ${victim} has of ${source} stands still`,
    run: async (stage) => {
      stage.ownNodes.spoil(victim, source, { lie: await standsStill(memberOf(stage, source).chain) })
      const isTold = async () => (await problemsWith(stage, victim, source)).includes('own-node')
      const held = await eventually(isTold, TOLD_TIMEOUT_MS, stage.signal)
      stage.expect({ name: `${victim} says that its node of ${source} is behind`, held, detail: held ? '' : 'it says nothing' })
    },
  }
}

/** Whether the lane from `source` moves while the node of its destination is behind, and that nobody concludes anything from it. */
function watch(victim: number, source: number, moves: boolean): Step {
  return {
    what: '',
    run: async (stage) => {
      const lane = stage.watcher.lane(source, victim)
      await wait(1).run(stage) // what was under way
      await stage.watcher.settled()
      const before = { sent: lane?.sent ?? 0, included: lane?.included ?? 0 }
      await wait(WATCHED_S).run(stage)
      await stage.watcher.settled()
      const grown = (lane?.included ?? 0) - before.included
      stage.expect({
        name: `${source} → ${victim} ${moves ? 'flows on the signature alone' : 'waits'} meanwhile`,
        held: moves ? grown > 0 : grown === 0,
        detail: `${grown} more included, ${(lane?.sent ?? 0) - before.sent} more sent`,
      })
      const ids = stage.cluster.members.map(({ chain }) => chain.chainId)
      const conclusions = await Promise.all(
        ids.flatMap((daemon) =>
          ids.map(async (chain) => {
            const codes = (await problemsWith(stage, daemon, chain)).filter((code) => !EXPECTED.has(code))
            return codes.map((code) => `${daemon} says ${code} of ${chain}`)
          }),
        ),
      )
      stage.expect(invariant('nobody concludes anything from a node that is behind', conclusions.flat()))
    },
  }
}

function mend(victim: number, source: number): Step {
  return {
    what: `the node that ${victim} has of ${source} is back`,
    run: async (stage) => {
      stage.ownNodes.mend(victim, source)
      const isWell = async () => (await problemsWith(stage, victim, source)).length === 0
      const held = await eventually(isWell, RECOVERY_TIMEOUT_MS, stage.signal)
      stage.expect({ name: `${victim} recovers by itself once its node of ${source} is back`, held, detail: '' })
    },
  }
}

/** A start without a working node of a member: the daemon runs, says which it lacks, tells its peers, and signs nothing. */
function refuses(victim: number, source: number): Step {
  return {
    what: `the daemon of ${victim} starts while its node of ${source} does not answer`,
    run: async (stage) => {
      const { ownNodes, signal, expect, daemons } = stage
      await kill(victim).run(stage)
      const guard = async () => (await daemonOf(stage, victim).api.status(signal)).chains.find(({ chain }) => chain === victim)?.guard
      ownNodes.spoil(victim, source, { status: 429 })
      await daemonOf(stage, victim).start()
      const isTold = async () => (await problemsWith(stage, victim, victim)).includes('lacks-node')
      const told = await eventually(isTold, RESTART_TIMEOUT_MS, signal)
      const before = await guard()
      const other = [...daemons.values()].find(({ chainId }) => chainId !== victim)
      const isSeen = async (): Promise<boolean> => {
        const members = (await other?.api.members(signal).catch(() => [])) ?? []
        return members.find(({ chain }) => chain === victim)?.readiness?.lacking.includes(source) === true
      }
      const seen = await eventually(isSeen, TOLD_TIMEOUT_MS, signal)
      const signed = (await guard()) !== before
      const problems = [
        ...(told ? [] : ['it does not say so']),
        ...(seen ? [] : [`${other?.chainId} does not know`]),
        ...(signed ? ['it signs all the same'] : []),
      ]
      expect(invariant(`${victim} does not sequence without a node of ${source}, and everybody can see why`, problems))
      ownNodes.mend(victim, source)
      await daemonOf(stage, victim).ready(RESTART_TIMEOUT_MS, signal)
    },
  }
}

export const ownNodeLags: Scenario = {
  name: 'own-node-lags',
  summary: 'a daemon’s own node of another chain is behind, or away at its start: policy applies, nothing wrong is concluded',
  ownNodes: true,
  onBehind: HOLD,
  steps: (chainIds, random) => {
    const i = random.below(chainIds.length)
    const [victim = 0, source = 0] = [chainIds[i], chainIds[(i + 1) % chainIds.length]]
    return [
      ...[wait(4), lag(victim, source), watch(victim, source, false), mend(victim, source), caughtUp(victim)],
      restart(victim, { onBehind: RELY }, 'relies on signatures while an own node is behind'),
      ...[wait(2), lag(victim, source), watch(victim, source, true), mend(victim, source), caughtUp(victim)],
      ...[refuses(victim, source), caughtUp(victim)],
    ]
  },
}
