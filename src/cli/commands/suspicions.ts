import type { Command } from 'commander'
import type { SuspectedView } from '../../api/resources/suspicions.ts'
import { addQuery, connect, show } from '../query.ts'
import { formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addSuspicions(program: Command, terminal: Terminal): void {
  addQuery(program.command('suspicions'))
    .description('show whom the node suspects, of what, since when, and what would clear it')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<readonly SuspectedView[]>('/v1/suspicions'), (suspected) =>
        suspected.length === 0 ? 'nobody is suspected' : formatSuspicions(suspected),
      )
    })
}

export function formatSuspicions(suspected: readonly SuspectedView[]): string {
  return formatTable(
    ['chain', 'suspicion', 'since', 'what', 'what clears it'],
    suspected.map(({ chain, kind, sinceMs, detail, clears }) => [String(chain), kind, new Date(sinceMs).toISOString(), detail, clears]),
  )
}
