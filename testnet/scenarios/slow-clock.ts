import { invariant } from '../invariants.ts'
import { daemonOf, eventually, type Scenario, type Step } from '../scenario.ts'
import { blamed, caughtUp, flowing, standstill, wait } from '../steps.ts'

/** Less than Δ, so that no block seems to lie in the future: only the others' word tells. */
const SLOW_MS = -3_000
/** What the estimate may be wrong by on a busy machine. */
const TOLERANCE_MS = 500
const SAYING_TIMEOUT_MS = 10_000

function setClock(chainId: number, aheadMs: number): Step {
  const what = aheadMs === 0 ? 'is right again' : `is set to ${aheadMs} ms`
  return { what: `the clock of the daemon of ${chainId} ${what}`, run: (stage) => daemonOf(stage, chainId).setClock(aheadMs) }
}

/** It says that its clock is off, by how much, and nobody else says so. */
function saysSo(chainId: number): Step {
  return {
    what: '',
    run: async ({ daemons, signal, expect }) => {
      const off = async (): Promise<readonly number[]> => {
        const all = await Promise.all(
          [...daemons.values()].map(async ({ chainId: own, api }) => ({ own, status: await api.status(signal) })),
        )
        return all.flatMap(({ own, status }) => (status.problems.some(({ code }) => code === 'clock') ? [own] : []))
      }
      const held = await eventually(async () => (await off()).includes(chainId), SAYING_TIMEOUT_MS, signal)
      const offsetMs = (await daemons.get(chainId)?.api.status(signal))?.clockOffsetMs ?? Number.NaN
      const others = (await off()).filter((own) => own !== chainId)
      expect({
        name: `the daemon of ${chainId} says that its clock is off, and by how much`,
        held: held && Math.abs(offsetMs - SLOW_MS) < TOLERANCE_MS,
        detail: `${offsetMs} ms`,
      })
      expect(invariant('no other daemon takes its own clock for wrong', others.map(String)))
    },
  }
}

/** Nothing new of the chain is in its guard while its clock is off. */
function signsNothing(chainId: number, meanwhile: Step): Step {
  return {
    what: '',
    run: async (stage) => {
      const guard = async (): Promise<number> =>
        (await daemonOf(stage, chainId).api.status(stage.signal)).chains.find(({ chain }) => chain === chainId)?.guard ?? 0
      const before = await guard()
      await meanwhile.run(stage)
      const after = await guard()
      stage.expect({
        name: `the daemon of ${chainId} signs nothing by a wrong clock`,
        held: after === before,
        detail: `${after - before} headers`,
      })
    },
  }
}

export const slowClock: Scenario = {
  name: 'slow-clock',
  summary: 'a daemon’s own clock is off: it says so and does not sign, all wait for it; set right, all go on',
  clocks: true,
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    return [
      wait(3),
      setClock(victim, SLOW_MS),
      saysSo(victim),
      signsNothing(victim, standstill(victim)),
      blamed(victim, 'silent'),
      setClock(victim, 0),
      caughtUp(victim),
      flowing(),
      wait(2),
    ]
  },
}
