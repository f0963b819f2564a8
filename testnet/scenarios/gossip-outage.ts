import { invariant } from '../invariants.ts'
import { Latencies } from '../latencies.ts'
import type { Scenario, Stage, Step } from '../scenario.ts'
import { eventually } from '../scenario.ts'
import { caughtUp, RECOVERY_TIMEOUT_MS, wait } from '../steps.ts'

const OUTAGE_S = 12
/** Messages that show how fast gossip delivers again. */
const AFTER_S = 4

const backstop: Step = {
  what: 'every link is cut: nothing but the parent connects the members',
  run: async (stage) => {
    const { plan, watcher, signal, expect } = stage
    plan.cutAll()
    watcher.silentSinceMs = Date.now()
    await wait(OUTAGE_S).run(stage)
    const idle = (): readonly string[] =>
      watcher.lanes
        .filter(({ backstopLatency }) => Latencies.summarize([backstopLatency]) === undefined)
        .map(({ source, destination }) => `${source} → ${destination}`)
    await eventually(() => idle().length === 0, RECOVERY_TIMEOUT_MS, signal)
    expect(invariant('without gossip every lane carries messages sent since it ended', idle()))
  },
}

const heal: Step = {
  what: 'every link works again',
  run: async ({ plan, watcher }) => {
    plan.healAll()
    watcher.silentSinceMs = undefined
  },
}

/** Gossip is faster than any parent: half of the messages sent from now on arrive sooner than half did without it. */
const faster: Step = {
  what: '',
  run: async (stage: Stage) => {
    const { watcher, expect } = stage
    const before = Latencies.summarize(watcher.lanes.map(({ backstopLatency }) => backstopLatency))?.p50 ?? 0
    const sinceMs = Date.now()
    for (const lane of watcher.lanes) lane.measureFrom(sinceMs)
    await wait(AFTER_S).run(stage)
    const after = Latencies.summarize(watcher.lanes.map(({ recentLatency }) => recentLatency))?.p50 ?? Number.POSITIVE_INFINITY
    const detail = `p50 ${Math.round(after)} ms with gossip, ${Math.round(before)} ms by the parent`
    expect({ name: 'delivery speeds up when gossip returns', held: after < before, detail })
  },
}

export const gossipOutage: Scenario = {
  name: 'gossip-outage',
  summary: 'no gossip at all for a while: the parent delivers, more slowly',
  links: true,
  steps: ([first = 0]) => [wait(5), backstop, heal, caughtUp(first), faster],
}
