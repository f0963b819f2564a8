import type { Command } from 'commander'
import type { Page } from '../../api/page.ts'
import type { BatchView } from '../../api/resources/batches.ts'
import { addPages, connect, pageParameters, show, withNext } from '../query.ts'
import { formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addBatches(program: Command, terminal: Terminal): void {
  addPages(program.command('batches'))
    .description('list the batches that members posted on the parent, as the node has read them, newest first')
    .option('--chain <chain>', 'of one member only')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      const path = `/v1/batches?${pageParameters(command, ['chain'])}`
      await show(command, terminal, await api.get<Page<BatchView>>(path), format)
    })
}

function format({ items, next }: Page<BatchView>): string {
  if (items.length === 0) return 'no batches'
  const rows = items.map((batch) => [
    String(batch.chain),
    String(batch.generation),
    String(batch.number),
    shortHex(batch.hash),
    shortHex(batch.previous),
    String(batch.block.number),
    new Date(batch.block.time * 1_000).toISOString(),
    String(batch.framesBytes),
  ])
  const heads = ['chain', 'generation', 'up to', 'header', 'after', 'parent block', 'posted', 'bytes']
  return withNext(formatTable(heads, rows), next)
}
