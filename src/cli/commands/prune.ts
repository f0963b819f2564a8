import type { Command } from 'commander'
import { type NodeConfig, requireCluster } from '../../node/config/load.ts'
import type { PrunableLog } from '../../node/pruning.ts'
import { addConfig, readConfig } from '../command.ts'
import { UsageError } from '../failure.ts'
import { show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

/** What is, or would be, forgotten. */
interface Pruned {
  readonly logs: readonly (PrunableLog & { readonly headers: number })[]
  /** Bytes of the file that are used before it grows again: before and after. */
  readonly freeBytes: { readonly before: number; readonly after: number }
  readonly dryRun: boolean
}

export function addPrune(program: Command, terminal: Terminal): void {
  addConfig(program.command('prune'), ['dataDir', 'cluster', 'chains'])
    .description(
      'forget headers and messages that nobody can need any more; of a stopped node (a running one does it itself: history.prune)',
    )
    .option('--dry-run', 'only say what would be forgotten; also while the node runs')
    .addHelpText(
      'after',
      '\nNeeded are: what can still be punished or challenged (evidenceAge + responsePeriod), what no batch on the parent holds,\n' +
        'what a destination has not included, evidence, conflicts, configurations, tickets, and the guard.',
    )
    .action(async (options: { readonly dryRun?: boolean }, command: Command) => {
      const { config: read } = await readConfig(command, terminal)
      const config = { ...read, cluster: requireCluster(read) }
      const pruned = await prune(config, options.dryRun === true, terminal.shutdown)
      await show(command, terminal, pruned, format)
    })
}

async function prune(config: NodeConfig, dryRun: boolean, signal: AbortSignal): Promise<Pruned> {
  const [
    { planPruning, pruneSome },
    { keptIn },
    { createNativeVerifier },
    { openLedgerStore },
    { freeBytes },
    { lockDataFolder },
    { ledgerFile },
  ] = await Promise.all([
    import('../../node/pruning.ts'),
    import('../../node/configurations.ts'),
    import('../../node/keys/native-verifier.ts'),
    import('../../store/sqlite-ledger-store.ts'),
    import('../../store/ledger-file.ts'),
    import('../../node/data-lock.ts'),
    import('../../node/config/paths.ts'),
  ])
  const path = ledgerFile(config.dataDir)
  const before = freeBytes(path) // throws where there is none
  const unlock = dryRun ? () => undefined : alone(() => lockDataFolder(config.dataDir))
  try {
    const store = openLedgerStore(path)
    try {
      const plan = planPruning({ store, configurations: keptIn(store, config.cluster, createNativeVerifier()), now: Date.now })
      const logs = plan.map((log) => {
        if (dryRun) return { ...log, headers: log.below - log.from }
        let headers = 0
        for (let some = pruneSome(store, log); some > 0; some = pruneSome(store, log)) {
          headers += some
          signal.throwIfAborted()
        }
        return { ...log, headers }
      })
      return { logs, freeBytes: { before, after: freeBytes(path) }, dryRun }
    } finally {
      store.close()
    }
  } finally {
    unlock()
  }
}

/** Two writers would overwrite each other's index: a running node prunes itself. */
function alone<T>(lock: () => T): T {
  try {
    return lock()
  } catch (error) {
    if ((error as { code?: string }).code !== 'locked') throw error
    throw new UsageError(
      'a node runs on this data folder',
      'Stop it first, or set history.prune: a running node forgets by itself. `--dry-run` works meanwhile.',
    )
  }
}

const KEPT_FOR = {
  age: 'evidence and challenges',
  parent: 'no later batch on the parent',
  destination: 'a destination that has not included it',
}

function format({ logs, freeBytes, dryRun }: Pruned): string {
  if (logs.length === 0) return 'nothing to forget: all of it may still be needed'
  const verb = dryRun ? 'would be forgotten' : 'forgotten'
  return formatFields([
    ...logs.map(
      ({ chain, generation, headers, below, keptFor }) =>
        [
          `chain ${chain}, generation ${generation}`,
          `${headers} headers ${verb}; kept from ${below} on, for ${KEPT_FOR[keptFor]}`,
        ] as const,
    ),
    ['free in the file', dryRun ? `${freeBytes.before} bytes` : `${freeBytes.after} bytes, ${freeBytes.before} before`],
  ])
}
