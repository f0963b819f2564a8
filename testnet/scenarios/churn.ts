import { pick, type Random } from '../random.ts'
import type { Scenario, Step } from '../scenario.ts'
import { caughtUp, flowing, kill, restartNode, revive, wait } from '../steps.ts'

/** Enough for minutes, as each is followed by a recovery. */
const ROUNDS = 12
/** Seconds. Below Δ an outage goes unnoticed by the others, above it they stand at the gate: both happen. */
const LONGEST_OUTAGE_S = 6
const LONGEST_REST_S = 2
/** Of the rounds, those in which the node of a chain goes down as well. */
const NODE_SHARE = 0.25

/** Some of the daemons die, one shortly after another, maybe all; maybe the node of a chain is away meanwhile; all come back. */
function round(chainIds: readonly number[], random: Random): readonly Step[] {
  const victims = shuffled(chainIds, random).slice(0, 1 + random.below(chainIds.length))
  const returning = shuffled(victims, random)
  const isNodeAway = random.next() < NODE_SHARE
  return [
    ...victims.flatMap((chainId) => [kill(chainId), wait(random.next())]),
    wait(random.next() * LONGEST_OUTAGE_S),
    ...(isNodeAway ? [restartNode(pick(chainIds, random))] : []),
    revive(...returning),
    caughtUp(returning.at(-1) as number),
    wait(random.next() * LONGEST_REST_S),
  ]
}

function shuffled(chainIds: readonly number[], random: Random): number[] {
  return chainIds
    .map((chainId) => ({ chainId, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ chainId }) => chainId)
}

export const churn: Scenario = {
  name: 'churn',
  summary: 'minutes of random kills: daemons, one, several or all at a time, and nodes of chains; everything comes back',
  persistentChains: true,
  steps: (chainIds, random) => [wait(3), ...Array.from({ length: ROUNDS }, () => round(chainIds, random)).flat(), flowing(), wait(2)],
}
