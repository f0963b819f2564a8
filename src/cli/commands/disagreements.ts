import type { Command } from 'commander'
import type { DisagreementView } from '../../api/resources/disagreements.ts'
import { Disagreements } from '../../node/disagreements.ts'
import { addConfig, readConfig } from '../command.ts'
import { addQuery, connect, show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addDisagreements(program: Command, terminal: Terminal): void {
  const group = program.command('disagreements').description('what members signed and the own nodes deny')
  addQuery(group.command('list'))
    .description('list them, newest first: what each is about, and whether its chain is held')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<readonly DisagreementView[]>('/v1/disagreements'), formatList)
    })
  addConfig(group.command('show'), ['dataDir'])
    .description('print one as it is kept: the signed header, its rows, and what the own node said')
    .argument('<id>', 'as `list` shows it')
    .action(async (id: string, _options: unknown, command: Command) => {
      const found = (await openKept(command, terminal)).get(id)
      await terminal.print(JSON.stringify(found, undefined, 2))
    })
  addConfig(group.command('release'), ['dataDir'])
    .description('end the hold that stands for one, from the next start of the node on; its file stays')
    .argument('<id>', 'as `list` shows it')
    .action(async (id: string, _options: unknown, command: Command) => {
      const released = (await openKept(command, terminal)).release(id)
      await show(command, terminal, { id, file: released }, () =>
        formatFields([
          ['released', id],
          ['kept as', released],
          ['next', 'restart the node; it holds the chain again if its own node still disagrees'],
        ]),
      )
    })
}

async function openKept(command: Command, terminal: Terminal): Promise<Disagreements> {
  const { config } = await readConfig(command, terminal)
  return new Disagreements(config.dataDir)
}

function formatList(all: readonly DisagreementView[]): string {
  if (all.length === 0) return 'the own nodes agree with everything that was signed'
  return all
    .map(({ id, kind, held, detail, atMs }) => `✗ ${id} ${kind}${held ? ', held' : ''}, since ${new Date(atMs).toISOString()}\n  ${detail}`)
    .join('\n')
}
