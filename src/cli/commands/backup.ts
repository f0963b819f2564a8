import { resolve } from 'node:path'
import type { Command } from 'commander'
import { requireCluster } from '../../node/config/load.ts'
import { addConfig, readConfig } from '../command.ts'
import { show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

const OPTIONS = ['dataDir', 'cluster', 'chains']

export function addBackup(program: Command, terminal: Terminal): void {
  addConfig(program.command('backup'), OPTIONS)
    .description('copy what the node keeps to a new folder, also while it runs; keys and guards are not in it')
    .requiredOption('-o, --out <folder>', 'where to; must be new or empty')
    .action(async (options: { readonly out: string }, command: Command) => {
      const { config: read } = await readConfig(command, terminal)
      const config = { ...read, cluster: requireCluster(read) }
      const [{ makeBackup }, { createNativeVerifier }] = await Promise.all([
        import('../../node/backup.ts'),
        import('../../node/keys/native-verifier.ts'),
      ])
      const folder = resolve(terminal.workingDirectory, options.out)
      const made = await makeBackup({ config, verifier: createNativeVerifier(), version: VERSION, now: Date.now }, folder)
      await show(command, terminal, { folder, ...made }, ({ files, floors }) =>
        formatFields([
          ['backup', folder],
          ['files', `${files.length}, ${files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)} bytes`],
          ...floors.map(
            ({ chain, number }) => [`chain ${chain}`, number === null ? 'nothing signed yet' : `signed up to ${number}`] as const,
          ),
          ['not in it', 'keys, and guards: a guard moves by `seqmesh guard export`, from a stopped node'],
        ]),
      )
    })
}

export function addRestore(program: Command, terminal: Terminal): void {
  addConfig(program.command('restore'), OPTIONS)
    .description('put a backup into an empty data folder; its home chains sign nothing before their guards come back')
    .requiredOption('--from <folder>', 'a folder that `seqmesh backup` made')
    .action(async (options: { readonly from: string }, command: Command) => {
      const { config: read } = await readConfig(command, terminal)
      const config = { ...read, cluster: requireCluster(read) }
      const { restoreBackup } = await import('../../node/backup.ts')
      const restored = await restoreBackup(config, resolve(terminal.workingDirectory, options.from))
      await show(command, terminal, { dataDir: config.dataDir, ...restored }, ({ dataDir, atMs, floors }) =>
        formatFields([
          ['restored', dataDir],
          ['as of', new Date(atMs).toISOString()],
          ...floors.map(
            ({ chain }) =>
              [
                `chain ${chain}`,
                'sealed: `seqmesh init --guard FILE` with the last guard’s export, or a new generation by governance',
              ] as const,
          ),
        ]),
      )
    })
}
