import type { Command } from 'commander'
import type { Page } from '../../api/page.ts'
import type { HeaderView } from '../../api/resources/headers.ts'
import { addPages, connect, pageParameters, show, withNext } from '../query.ts'
import { formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addHeaders(program: Command, terminal: Terminal): void {
  addPages(program.command('headers'))
    .description('list the headers of one chain that the node has accepted, newest first')
    .argument('<chain>', 'chain id')
    .action(async (chain: string, _options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      const path = `/v1/headers/${encodeURIComponent(chain)}?${pageParameters(command)}`
      await show(command, terminal, await api.get<Page<HeaderView>>(path), format)
    })
}

function format({ items, next }: Page<HeaderView>): string {
  if (items.length === 0) return 'no headers'
  const rows = items.map((header) => [
    String(header.number),
    header.hash,
    new Date(header.time * 1_000).toISOString(),
    new Date(header.acceptedAtMs).toISOString(),
    shortHex(header.blockHash),
    shortHex(header.config),
  ])
  return withNext(formatTable(['number', 'header', 'stamped', 'accepted', 'block', 'configuration'], rows), next)
}
