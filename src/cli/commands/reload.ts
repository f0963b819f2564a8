import type { Command } from 'commander'
import type { ReloadView } from '../../api/resources/reload.ts'
import { addAdmin, connectAdmin, show } from '../query.ts'
import type { Terminal } from '../terminal.ts'

export function addReload(program: Command, terminal: Terminal): void {
  addAdmin(program.command('reload'))
    .description('have the node read its configuration again, as at SIGHUP: all of what changed is taken over, or nothing')
    .action(async (_options: unknown, command: Command) => {
      const api = await connectAdmin(command, terminal)
      await show(command, terminal, await api.post<ReloadView>('/v1/reload', {}), format)
    })
}

function format({ changed }: ReloadView): string {
  return changed.length === 0 ? 'nothing changed' : `taken over: ${changed.join(', ')}`
}
