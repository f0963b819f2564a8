import { setTimeout as sleep } from 'node:timers/promises'
import type { Assembled } from './assembly.ts'
import { intactLanes, invariant, judge } from './invariants.ts'
import { judgeParent, readBonds } from './parent-invariants.ts'
import type { Invariant } from './report.ts'
import { eventually, type Scenario } from './scenario.ts'

/** After traffic has stopped: everything sent must be included within this time. */
const DRAIN_TIMEOUT_MS = 60_000
/** A chain makes blocks even while it stands at its gate; one whose producer was stopped makes none. */
const NEXT_BLOCK_TIMEOUT_MS = 3_000
/** Posting follows at its own pace: everything must be on the parent within this time. */
const POST_TIMEOUT_MS = 20_000
/** After Ctrl-C, people wait less. */
const HURRIED_DRAIN_MS = 10_000

export interface Played {
  /** How long traffic ran. */
  readonly seconds: number
  /** How long gates held chains behind the wall clock meanwhile, summed over chains, milliseconds. */
  readonly stalledMs: number
  readonly invariants: readonly Invariant[]
}

interface Run {
  readonly scenario: Scenario
  readonly seconds: number | undefined
  readonly say: (text: string) => void
}

/** Runs traffic and tells the scenario, until the time is up or `signal` fires. */
export async function keepOpen(stage: Assembled['stage'], { scenario, seconds, say }: Run): Promise<void> {
  stage.traffic.start()
  await Promise.all([tell(stage, scenario, say), timeUp(seconds, stage.signal)])
}

/** Runs traffic and tells the scenario until both are done or `signal` fires, then lets everything arrive and judges. */
export async function play(assembled: Assembled, run: Run): Promise<Played> {
  const { stage, observer, found, injections } = assembled
  const { cluster, traffic, watcher, parent, monitor, signal } = stage
  const heldMs = (): number => cluster.members.reduce((sum, { producer }) => sum + producer.heldMs, 0)
  const startedAtMs = Date.now()
  const heldBefore = heldMs()
  watcher.sync.restart()
  traffic.start()
  let untold: Invariant | undefined
  try {
    ;[untold] = await Promise.all([tell(stage, run.scenario, run.say), timeUp(run.seconds, signal)])
  } finally {
    await traffic.stop()
  }
  const seconds = (Date.now() - startedAtMs) / 1_000
  run.say('traffic has ended, waiting for what is under way')
  await drain(assembled, signal.aborted ? HURRIED_DRAIN_MS : DRAIN_TIMEOUT_MS)
  const stalledMs = heldMs() - heldBefore
  const invariants = [
    ...judge({ watcher, traffic, monitor, observer, daemons: [...stage.daemons.values()] }),
    ...judgeParent({ parent, injections, watcher, bonds: await readBonds(cluster) }),
    ...found,
    ...(untold === undefined ? [] : [untold]),
  ]
  return { seconds, stalledMs, invariants }
}

async function timeUp(seconds: number | undefined, signal: AbortSignal): Promise<void> {
  const endMs = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1_000
  while (Date.now() < endMs && !signal.aborted) {
    await sleep(Math.min(1_000, endMs - Date.now()), undefined, { signal }).catch(() => undefined)
  }
}

/** Resolves to what kept the story from being told to its end, if anything did. */
async function tell(stage: Assembled['stage'], scenario: Scenario, say: (text: string) => void): Promise<Invariant | undefined> {
  const chainIds = stage.cluster.members.map(({ chain }) => chain.chainId)
  for (const step of scenario.steps(chainIds, stage.random)) {
    if (step.what !== '') say(step.what)
    try {
      await step.run(stage)
    } catch (error) {
      if (stage.signal.aborted) return undefined
      const reason = error instanceof Error ? error.message : String(error)
      say(`the scenario ends early: ${reason}`)
      return invariant('the scenario is told to its end', [`${step.what} ${reason}`.trim()])
    }
  }
  return undefined
}

/** Waits until everything sent is included and posted, and everybody who watches has seen it. */
async function drain({ stage, observer, injections }: Assembled, timeoutMs: number): Promise<void> {
  const { watcher, monitor } = stage
  const arrived = async (): Promise<boolean> => {
    await watcher.settled()
    const lanes = intactLanes({ watcher })
    const sent = lanes.reduce((sum, lane) => sum + lane.sent, 0)
    const observed = !observer.running || watcher.excluded.size > 0 || watcher.announced >= sent
    return observed && lanes.every((lane) => lane.sent === lane.included)
  }
  const never = new AbortController().signal
  // What was just put into a pool is sent by the next block.
  const blocks = stage.cluster.members.map(({ producer }) => ({ producer, number: producer.last?.number ?? 0 }))
  await eventually(() => blocks.every(({ producer, number }) => (producer.last?.number ?? 0) > number), NEXT_BLOCK_TIMEOUT_MS, never)
  await eventually(arrived, timeoutMs, never)
  const posted = (): boolean => intactLanes({ watcher }).every((lane) => lane.sent === lane.posted || injections.accuses(lane.source))
  await eventually(async () => posted() && (await arrived()), Math.min(timeoutMs, POST_TIMEOUT_MS), never)
  await monitor.poll()
}
