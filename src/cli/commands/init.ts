import type { Command } from 'commander'
import { requireNodeConfig } from '../../node/config/load.ts'
import { addConfig, readConfig } from '../command.ts'
import { chainOption, readJsonFile } from '../input.ts'
import { show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly chain?: number
  readonly guard?: string
}

export function addInit(program: Command, terminal: Terminal): void {
  addConfig(program.command('init'))
    .description('make the data directory: the sign-once guard of each home chain, and the peer key; once in the life of a log')
    .option('--chain <id>', 'only the guard of this home chain', chainOption)
    .option('--guard <file>', 'start from the guard that `seqmesh guard export` wrote on another machine')
    .action(async (options: Options, command: Command) => {
      const config = requireNodeConfig((await readConfig(command, terminal)).config)
      const { initialise } = await import('../initialise.ts')
      const guard =
        options.guard === undefined ? undefined : { document: await readJsonFile(options.guard, terminal), source: options.guard }
      const { chain } = options
      const made = await initialise(
        config,
        { ...(chain !== undefined && { chain }), ...(guard !== undefined && { guard }) },
        terminal.shutdown,
      )
      await show(command, terminal, made, ({ dataDir, peerId, guards }) =>
        formatFields([
          ['data', dataDir],
          ['peer id', peerId],
          ...guards.map(
            ({ chain, generation, start, file }) =>
              [`chain ${chain}`, `guard of generation ${generation} from block ${start}: ${file}`] as const,
          ),
        ]),
      )
    })
}
