import type { Command } from 'commander'
import type { DisagreementView, ReleaseView } from '../../api/resources/disagreements.ts'
import type { Config } from '../../node/config/schema.ts'
import { lockDataFolder } from '../../node/data-lock.ts'
import { Disagreements } from '../../node/disagreements.ts'
import { StoreError } from '../../store/store-error.ts'
import { addConfig, readConfig } from '../command.ts'
import { ADMIN_OPTIONS, addQuery, connect, ownNode, show } from '../query.ts'
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
      const { config } = await readConfig(command, terminal)
      const found = new Disagreements(config.dataDir).get(id)
      await terminal.print(JSON.stringify(found, undefined, 2))
    })
  addConfig(group.command('release'), ADMIN_OPTIONS)
    .description('end the hold that stands for one, from the next start of the node on; its file stays')
    .argument('<id>', 'as `list` shows it')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { config } = await readConfig(command, terminal)
      await show(command, terminal, await release(config, id, terminal.shutdown), ({ file }) =>
        formatFields([
          ['released', id],
          ['kept as', file],
          ['next', 'restart the node; it holds the chain again if its own node still disagrees'],
        ]),
      )
    })
}

/** By the node that has the data folder; where none runs, on its files. */
async function release(config: Config, id: string, signal: AbortSignal): Promise<ReleaseView> {
  let unlock: () => void
  try {
    unlock = lockDataFolder(config.dataDir)
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'locked')) throw error
    const node = await ownNode(config, signal)
    return node.post<ReleaseView>(`/v1/disagreements/${encodeURIComponent(id)}/release`, {})
  }
  try {
    return { id, file: new Disagreements(config.dataDir).release(id) }
  } finally {
    unlock()
  }
}

function formatList(all: readonly DisagreementView[]): string {
  if (all.length === 0) return 'the own nodes agree with everything that was signed'
  return all
    .map(({ id, kind, held, detail, atMs }) => `✗ ${id} ${kind}${held ? ', held' : ''}, since ${new Date(atMs).toISOString()}\n  ${detail}`)
    .join('\n')
}
