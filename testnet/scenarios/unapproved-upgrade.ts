import type { Hex } from 'viem'
import { invariant } from '../invariants.ts'
import { daemonOf, eventually, memberOf, type Scenario, type Step } from '../scenario.ts'
import { exclude, flowing, wait } from '../steps.ts'

const FLAGGED_TIMEOUT_MS = 20_000
/** How long the upgraded chain is watched signing nothing. */
const STILL_S = 3
/** Cluster time stands still once the others are at its frontier + Δ, and with it the second whose quota the lanes share. */
const AFTER_FACTOR = 0.5

/** Its last byte is metadata: code that behaves as approved, and is not. */
function otherCode(code: Hex): Hex {
  return `${code.slice(0, -2)}${code.endsWith('00') ? '01' : '00'}` as Hex
}

function upgrade(chainId: number): Step {
  return {
    what: `${chainId} replaces its Messenger by code that nobody approved`,
    run: async (stage) => {
      const { chain, messenger, producer } = memberOf(stage, chainId)
      // Between two blocks, so that the next one is the first with it.
      await producer.stop()
      const code = (await chain.request('eth_getCode', [messenger, 'latest'])) as Hex
      await chain.request('anvil_setCode', [messenger, otherCode(code)])
      producer.start()
      stage.traffic.setFactor(AFTER_FACTOR)
    },
  }
}

function expectRefusal(chainId: number): Step {
  return {
    what: '',
    run: async (stage) => {
      const { api } = daemonOf(stage, chainId)
      const { producer } = memberOf(stage, chainId)
      const status = () => api.status(stage.signal)
      const isTold = async () => (await status()).problems.some(({ code, chain }) => code === 'unapproved-code' && chain === chainId)
      const told = await eventually(isTold, FLAGGED_TIMEOUT_MS, stage.signal)
      const guard = async () => (await status()).chains.find(({ chain }) => chain === chainId)?.guard ?? 0
      const before = { guard: await guard(), block: producer.last?.number ?? 0 }
      await wait(STILL_S).run(stage)
      const blocks = (producer.last?.number ?? 0) - before.block
      const signed = (await guard()) - before.guard
      const detail = `${told ? '' : 'it says nothing; '}${signed} of ${blocks} blocks signed`
      stage.expect({ name: `${chainId} itself refuses to sign`, held: told && signed === 0 && blocks > 0, detail })
    },
  }
}

function expectFlagged(chainId: number): Step {
  return {
    what: '',
    run: async (stage) => {
      const others = [...stage.daemons.values()].filter((daemon) => daemon.chainId !== chainId)
      const unaware = async (): Promise<readonly string[]> => {
        const lines = await Promise.all(
          others.map(async (daemon) => {
            const { problems } = await daemon.api.status(stage.signal).catch(() => ({ problems: [] }))
            const said = problems.filter(({ chain }) => chain === chainId).map(({ code }) => code)
            const missing = ['unapproved-code', 'held'].filter((code) => !said.includes(code))
            return missing.map((code) => `${daemon.chainId} does not say ${code}`)
          }),
        )
        return lines.flat()
      }
      await eventually(async () => (await unaware()).length === 0, FLAGGED_TIMEOUT_MS, stage.signal)
      stage.expect(invariant(`whoever has a node of ${chainId} flags it and holds its messages`, await unaware()))
    },
  }
}

export const unapprovedUpgrade: Scenario = {
  name: 'unapproved-upgrade',
  summary: 'a member replaces its Messenger without approval: it is flagged and held, and its own daemon signs nothing more',
  steps: (chainIds, random) => {
    const member = chainIds[random.below(chainIds.length)] ?? 0
    return [wait(5), exclude(member), upgrade(member), expectRefusal(member), expectFlagged(member), flowing()]
  },
}
