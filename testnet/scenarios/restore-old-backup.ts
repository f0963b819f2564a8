import { cp, rm } from 'node:fs/promises'
import { pick } from '../random.ts'
import { daemonOf, eventually, memberOf, type Scenario, type Stage, StageError, type Step } from '../scenario.ts'
import { cut, exclude, exposed, flowing, heal, kill, RESTART_TIMEOUT_MS, revive, wait } from '../steps.ts'

/** What is signed, heard, and then forgotten. */
const FORGOTTEN_S = 5
/** Blocks signed once more before the others hear of them: fewer than were forgotten, so that both exist of one number. */
const SIGNED_AGAIN = 2

/** What an operator must never do: a copy of the guard, and a chain that can go back. */
interface Backup {
  readonly directory: string
  readonly snapshot: unknown
  /** Newest block in the guard. */
  readonly guard: number
}

interface Shelf {
  backup?: Backup
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
      const guard = await guardOf(stage, chainId)
      await daemon.stop()
      await producer.stop()
      const directory = `${daemon.dataDir}.backup`
      await cp(daemon.dataDir, directory, { recursive: true })
      shelf.backup = { directory, guard, snapshot: await chain.request('evm_snapshot') }
      producer.start()
    },
  }
}

function restore(chainId: number, shelf: Shelf): Step {
  return {
    what: `${chainId} goes back to its backup, guard and all, and signs on before anybody can tell it`,
    run: async (stage) => {
      const { backup } = shelf
      if (backup === undefined) throw new StageError('there is no backup')
      const daemon = daemonOf(stage, chainId)
      const { chain, producer } = memberOf(stage, chainId)
      await producer.stop()
      await chain.request('evm_revert', [backup.snapshot])
      await rm(daemon.dataDir, { recursive: true })
      await cp(backup.directory, daemon.dataDir, { recursive: true })
      // It will hear of its own signatures, and may say so and end.
      daemon.mayEnd = true
      await daemon.start()
      producer.start()
      const signedAgain = (): Promise<boolean> =>
        guardOf(stage, chainId).then(
          (guard) => guard >= backup.guard + SIGNED_AGAIN,
          () => false,
        )
      if (!(await eventually(signedAgain, RESTART_TIMEOUT_MS, stage.signal))) throw new StageError('it signs nothing')
      stage.inject({ kind: 'equivocation', accused: chainId, verdict: 'exposed' })
    },
  }
}

export const restoreOldBackup: Scenario = {
  name: 'restore-old-backup',
  summary: 'a guard and its chain are rolled back on purpose: what is signed again convicts',
  links: true,
  steps: (chainIds, random) => {
    const fool = pick(chainIds, random)
    const shelf: Shelf = {}
    return [
      ...[wait(4), exclude(fool), backUp(fool, shelf), revive(fool), wait(FORGOTTEN_S), kill(fool), cut(fool)],
      ...[restore(fool, shelf), heal(fool), exposed(fool, 'equivocation'), flowing()],
    ]
  },
}
