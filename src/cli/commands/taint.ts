import type { Command } from 'commander'
import type { ChainTaintView, LieView, TaintView } from '../../api/resources/taint.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addTaint(program: Command, terminal: Terminal): void {
  addQuery(program.command('taint'))
    .description('show which headers refer to a lie, by which way, and the newest cut in which none does')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<TaintView>('/v1/taint'), format)
    })
}

function format({ lies, chains }: TaintView): string {
  if (chains.length === 0) return 'no chains: the cluster’s configuration is not known yet'
  const rows = chains.map(({ chain, head, tainted, consistentUpTo, untaintedUpTo }) => [
    String(chain),
    cell(head),
    cell(consistentUpTo),
    cell(untaintedUpTo),
    cell(tainted?.from ?? null),
    tainted === null ? '' : way(tainted.path),
  ])
  const table = formatTable(['chain', 'head', 'consistent', 'untainted', 'tainted from', 'by'], rows)
  return lies.length === 0 ? `${table}\n\nno lie is proved` : `${table}\n\n${lies.map(sentence).join('\n')}`
}

/** `903 block 71 → 902 block 65 → 901 block 60`. */
function way(path: NonNullable<ChainTaintView['tainted']>['path']): string {
  return path.map(({ chain }, i) => `${chain} block ${path[i - 1]?.refersTo ?? path[i]?.number}`).join(' → ')
}

function sentence({ id, chain, kind, from, generation, detail }: LieView): string {
  return `✗ ${chain} is not believed from header ${from} of generation ${generation} on: ${kind}: ${detail} (evidence ${shortHex(id)})`
}
