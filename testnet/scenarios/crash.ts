import type { Scenario } from '../scenario.ts'
import { caughtUp, kill, revive, wait } from '../steps.ts'

/** Seconds. Below Δ a crash goes unnoticed by the others, above it they stand at the gate: both happen. */
const SHORTEST_OUTAGE_S = 0.5
const LONGEST_OUTAGE_S = 6

export const crash: Scenario = {
  name: 'crash',
  summary: 'kill −9 of every daemon in turn, mid-traffic, and restart',
  steps: (chainIds, random) => [
    wait(3),
    ...chainIds.flatMap((chainId) => [
      kill(chainId),
      wait(SHORTEST_OUTAGE_S + random.next() * (LONGEST_OUTAGE_S - SHORTEST_OUTAGE_S)),
      revive(chainId),
      caughtUp(chainId),
    ]),
    wait(2),
  ],
}
