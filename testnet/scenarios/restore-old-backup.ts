import { cp, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { pick } from '../random.ts'
import { daemonOf, eventually, memberOf, type Scenario, type Stage, StageError, type Step } from '../scenario.ts'
import { cut, exclude, exposed, flowing, heal, kill, RESTART_TIMEOUT_MS, revive, wait } from '../steps.ts'

/** What is signed, heard, and then forgotten. */
const FORGOTTEN_S = 4
/** Between two blocks that are made to be signed once more. */
const BLOCK_MS = 100

/** What an operator must never do: a copy of the guard, and a chain that can go back. */
interface Backup {
  readonly directory: string
  readonly snapshot: unknown
}

interface Shelf {
  backup?: Backup
  /** Newest block that was signed before it went back. */
  signed: number
}

async function guardOf(stage: Stage, chainId: number): Promise<number> {
  const status = await daemonOf(stage, chainId).api.status(stage.signal)
  return status.chains.find(({ chain }) => chain === chainId)?.guard ?? 0
}

function backUp(chainId: number, shelf: Shelf): Step {
  return {
    what: `the daemon of ${chainId} is stopped, its data and its chain are backed up`,
    run: async (stage) => {
      const daemon = daemonOf(stage, chainId)
      const { chain, producer } = memberOf(stage, chainId)
      // Its batches would tell it, when it starts from the backup, that it has signed more.
      await daemon.configure(stage.cluster, stage.plan, { posts: false })
      await daemon.stop()
      await producer.stop()
      const directory = `${daemon.dataDir}.backup`
      await cp(daemon.dataDir, directory, { recursive: true })
      shelf.backup = { directory, snapshot: await chain.request('evm_snapshot') }
      producer.start()
    },
  }
}

/**
 * What it signs from now on is heard and not included: nobody can compare it with the chain. So no honest header refers to
 * what will turn out to be said twice, and the others can go on (R6).
 */
function unseen(chainId: number): Step {
  return { what: `nobody but ${chainId} sees its chain any more`, run: async ({ nodes }) => nodes.cut(chainId) }
}

function forget(chainId: number, shelf: Shelf): Step {
  return {
    what: `kill −9 of the daemon of ${chainId}, which is cut from the mesh`,
    run: async (stage) => {
      await memberOf(stage, chainId).producer.stop()
      await wait(1).run(stage)
      shelf.signed = await guardOf(stage, chainId)
      await kill(chainId).run(stage)
      await cut(chainId).run(stage)
    },
  }
}

/** Both branches end up equally long: whoever hears of the other one hears two headers of one number. */
function restore(chainId: number, shelf: Shelf): Step {
  return {
    what: `${chainId} goes back to its backup, guard and all, and signs on before anybody can tell it`,
    run: async (stage) => {
      const { backup, signed } = shelf
      if (backup === undefined) throw new StageError('there is no backup')
      const daemon = daemonOf(stage, chainId)
      const { chain } = memberOf(stage, chainId)
      await chain.request('evm_revert', [backup.snapshot])
      await rm(daemon.dataDir, { recursive: true })
      await cp(backup.directory, daemon.dataDir, { recursive: true })
      // It will hear of its own signatures, and may say so and end.
      daemon.mayEnd = true
      await daemon.start()
      for (;;) {
        const { number, timestamp } = await chain.client.getBlock()
        if (Number(number) >= signed) break
        await chain.request('evm_mine', [{ timestamp: Number(timestamp) }])
        await sleep(BLOCK_MS, undefined, { signal: stage.signal })
      }
      const again = (): Promise<boolean> =>
        guardOf(stage, chainId).then(
          (guard) => guard >= signed,
          () => false,
        )
      if (!(await eventually(again, RESTART_TIMEOUT_MS, stage.signal))) throw new StageError('it does not sign on')
      stage.inject({ kind: 'equivocation', accused: chainId, verdict: 'exposed' })
      stage.nodes.heal(chainId)
    },
  }
}

export const restoreOldBackup: Scenario = {
  name: 'restore-old-backup',
  summary: 'a guard and its chain are rolled back on purpose: what is signed again convicts',
  links: true,
  nodeLinks: true,
  steps: (chainIds, random) => {
    const fool = pick(chainIds, random)
    const shelf: Shelf = { signed: 0 }
    return [
      ...[wait(4), exclude(fool), backUp(fool, shelf), unseen(fool), revive(fool), wait(FORGOTTEN_S), forget(fool, shelf)],
      ...[restore(fool, shelf), heal(fool), exposed(fool, 'equivocation'), flowing()],
    ]
  },
}
