import { daemonOf, eventually, memberOf, type Scenario, type Stage, type Step } from '../scenario.ts'
import { caughtUp, kill, RECOVERY_TIMEOUT_MS, restartNode, standstill, wait } from '../steps.ts'

/** Blocks that are signed, announced and then lost. */
const LOST_S = 4
/** Far longer than a daemon needs to see that its chain went back. */
const REFUSAL_TIMEOUT_MS = 30_000

/** What the state file holds is the clean stop before: everything since is gone. */
function loseBlocks(chainId: number): Step {
  return {
    what: `the node of ${chainId} loses its last blocks`,
    run: async (stage) => {
      const { chain, producer } = memberOf(stage, chainId)
      stage.traffic.setSilent(chainId, true)
      daemonOf(stage, chainId).mayEnd = true
      await producer.stop()
      await stage.watcher.settled()
      await chain.kill()
      await chain.restart()
      producer.start()
      await eventually(() => stage.watcher.reorganised.has(chainId), RECOVERY_TIMEOUT_MS, stage.signal)
    },
  }
}

/** Not `revive`: it need not become ready. */
function begin(chainId: number): Step {
  return { what: `the daemon of ${chainId} starts again`, run: (stage) => daemonOf(stage, chainId).start() }
}

/** What the daemon says about why it does not go on, or undefined while it goes on. */
async function refusal(stage: Stage, chainId: number): Promise<string | undefined> {
  const daemon = daemonOf(stage, chainId)
  if (!daemon.running) return daemon.lastWords()
  const problems = (await daemon.api.status(stage.signal).catch(() => undefined))?.problems ?? []
  const problem = problems.find(({ code, chain, remedy }) => chain === chainId && code.startsWith('halted') && remedy !== null)
  return problem === undefined ? undefined : `${problem.message} ${problem.remedy ?? ''}`
}

function expectRefusal(chainId: number, when: string): Step {
  return {
    what: '',
    run: async (stage) => {
      const refused = await eventually(async () => (await refusal(stage, chainId)) !== undefined, REFUSAL_TIMEOUT_MS, stage.signal)
      const words = (await refusal(stage, chainId)) ?? ''
      stage.expect({
        name: `the guard of the reorganised chain refuses to sign ${when} and says what to do`,
        held: refused && /guard|generation/i.test(words),
        detail: refused ? words.slice(0, 300) : `its daemon goes on after ${REFUSAL_TIMEOUT_MS / 1_000} s`,
      })
    },
  }
}

export const chainRestart: Scenario = {
  name: 'chain-restart',
  summary: 'a node comes back from its state; then it loses blocks, and its guard refuses',
  persistentChains: true,
  steps: (chainIds, random) => {
    const victim = chainIds[random.below(chainIds.length)] ?? 0
    return [
      wait(4),
      restartNode(victim),
      caughtUp(victim),
      wait(LOST_S),
      loseBlocks(victim),
      expectRefusal(victim, 'on'),
      standstill(victim),
      kill(victim),
      begin(victim),
      expectRefusal(victim, 'after a restart'),
    ]
  },
}
