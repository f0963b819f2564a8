import type { Assembled } from './assembly.ts'
import { intactLanes } from './invariants.ts'
import { Latencies } from './latencies.ts'
import type { TestnetOptions } from './options.ts'
import { convictionsOf } from './parent-invariants.ts'
import type { Played } from './play.ts'
import type { Report } from './report.ts'
import { sumLanes } from './snapshot.ts'

/** The report of a run. Lanes of an excluded chain are left out: their two ends cannot agree any more. */
export function composeReport({ chains, delta, seed, scenario }: TestnetOptions, { stage, injections }: Assembled, played: Played): Report {
  const { watcher, monitor, parent } = stage
  const lanes = intactLanes({ watcher })
  const { sent, announced, included, redeemed } = sumLanes(lanes, monitor)
  const sum = (read: (lane: (typeof lanes)[number]) => number): number => lanes.reduce((total, lane) => total + read(lane), 0)
  return {
    scenario,
    seed,
    seconds: Math.round(played.seconds * 10) / 10,
    chains,
    delta,
    ok: played.invariants.every(({ held }) => held),
    messages: {
      sent,
      announced: announced ?? null,
      included,
      redeemed,
      retried: sum(({ retried }) => retried),
      posted: sum(({ posted }) => posted),
      settled: null,
      lost: sent - included,
      duplicated: sum(({ duplicated }) => duplicated),
    },
    latencyMs: {
      announce: Latencies.summarize([watcher.announceLatency]) ?? null,
      include: Latencies.summarize(lanes.map(({ includeLatency }) => includeLatency)) ?? null,
      post: Latencies.summarize(lanes.map(({ postLatency }) => postLatency)) ?? null,
      backstop: Latencies.summarize(lanes.map(({ backstopLatency }) => backstopLatency)) ?? null,
      settle: null,
    },
    sync: {
      violations: watcher.sync.violationCount,
      maxStalenessS: watcher.sync.maxStalenessS,
      stalledMs: Math.round(played.stalledMs),
    },
    evidence: convictionsOf(parent, injections),
    invariants: played.invariants,
  }
}
