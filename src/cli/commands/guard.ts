import { resolve } from 'node:path'
import type { Command } from 'commander'
import { requireNodeConfig } from '../../node/config/load.ts'
import { guardFile } from '../../node/config/paths.ts'
import type { SignGuard } from '../../store/sign-guard.ts'
import { addConfig, readConfig } from '../command.ts'
import { UsageError } from '../failure.ts'
import { chainOption, readJsonFile } from '../input.ts'
import { show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const OPTIONS = ['dataDir', 'cluster', 'parent.rpc', 'chains']

interface Options {
  readonly chain?: number
  readonly out?: string
}

export function addGuard(program: Command, terminal: Terminal): void {
  const guard = program.command('guard').description('move the sign-once guard of a stopped node between machines')
  addConfig(guard.command('export'), OPTIONS)
    .description('write the guard as a JSON document; afterwards, never run with this guard again')
    .option('--chain <id>', 'of this home chain (default: the only one)', chainOption)
    .option('-o, --out <file>', 'where to write it; never overwritten (default: standard output)')
    .action(async (options: Options, command: Command) => {
      const document = await withGuard(command, terminal, options.chain, (opened) => opened.export())
      const text = JSON.stringify(document, null, 2)
      if (options.out === undefined) {
        await terminal.print(text)
        return
      }
      const file = resolve(terminal.workingDirectory, options.out)
      const { writeSecretFile } = await import('../../node/keys/secret-file.ts')
      await writeSecretFile(file, `${text}\n`)
      await show(command, terminal, { file, last: document.last }, ({ last }) =>
        formatFields([
          ['file', file],
          ['last position', last === null ? 'none yet' : last.number],
        ]),
      )
    })
  addConfig(guard.command('import'), OPTIONS)
    .description('take over what an exported guard knows: the higher position wins, nothing is forgotten')
    .argument('<file>', 'the exported document')
    .option('--chain <id>', 'of this home chain (default: the only one)', chainOption)
    .action(async (name: string, options: Options, command: Command) => {
      const document = await readJsonFile(name, terminal)
      const done = await withGuard(command, terminal, options.chain, (opened) => ({
        raised: opened.import(document, name),
        last: opened.last.number,
        file: opened.path,
      }))
      await show(command, terminal, done, ({ raised, last, file }) =>
        formatFields([
          ['guard', file],
          ['last position', `${last}${raised ? '' : ', as before'}`],
        ]),
      )
    })
}

/** Opens the guard, as its only user, for as long as `use` takes. */
async function withGuard<T>(command: Command, terminal: Terminal, chain: number | undefined, use: (guard: SignGuard) => T): Promise<T> {
  const config = requireNodeConfig((await readConfig(command, terminal)).config)
  const [{ guardDomainOf, homeChains, memberOf, newestConfiguration }, { openGuard }] = await Promise.all([
    import('../cluster-on-parent.ts'),
    import('../../store/sign-guard.ts'),
  ])
  const homes = homeChains(config).map(({ id }) => id)
  const id = chain ?? homes[0]
  if (id === undefined || !homes.includes(id) || (chain === undefined && homes.length > 1))
    throw new UsageError(
      'which home chain?',
      `Name it with --chain: ${homes.join(', ') || 'none has a sequencer key in the configuration'}.`,
    )
  const domain = guardDomainOf(config, memberOf(await newestConfiguration(config, terminal.shutdown), id))
  const guard = openGuard(guardFile(config.dataDir, domain.chain, domain.generation), domain)
  try {
    return use(guard)
  } finally {
    guard.close()
  }
}
