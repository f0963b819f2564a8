import { eventually, type Scenario, type Stage, type Step } from '../scenario.ts'
import { flowing, wait } from '../steps.ts'

const HOUR_S = 3_600
/** How much of a silence a run of `--seconds` is given to make up: an hour in three minutes and more. */
const SHARE = 16
/** A machine this slow makes up nothing to speak of. */
const LEAST_SPEED = 3

function lagS({ cluster }: Stage): number {
  const least = Math.min(...cluster.members.map(({ producer }) => producer.last?.timestamp ?? 0))
  return Math.floor(Date.now() / 1_000) - least
}

/** Cluster time runs at about Δ per round until it has caught up with the wall clock. */
const madeUp: Step = {
  what: 'the chains make up for the silence',
  run: async (stage) => {
    const { delta } = stage.cluster.genesis.parameters
    const sinceMs = Date.now()
    const silenceS = lagS(stage)
    const timeoutMs = 60_000 + (silenceS * 1_000) / LEAST_SPEED
    const held = await eventually(() => lagS(stage) <= 1, timeoutMs, stage.signal)
    const tookS = (Date.now() - sinceMs) / 1_000
    const wonS = silenceS + tookS - lagS(stage)
    stage.expect({
      name: 'the chains caught up with the wall clock after a long silence',
      held,
      detail: `${silenceS} s of silence in ${tookS.toFixed(1)} s: ${(wonS / tookS).toFixed(1)} times real time, ${Math.round((tookS * 1_000 * delta) / wonS)} ms a round of Δ = ${delta} s`,
    })
  },
}

export const longStall: Scenario = {
  name: 'long-stall',
  summary: 'the state after up to an hour of silence (as --seconds allows): cluster time runs at Δ per round until it has caught up',
  silenceS: ({ seconds }) => Math.min(HOUR_S, seconds === undefined ? HOUR_S : seconds * SHARE),
  // By the parent’s clock, what was signed during the silence is old.
  periods: { maxBatchDelay: 4 * HOUR_S },
  steps: () => [madeUp, flowing(), wait(2)],
}
