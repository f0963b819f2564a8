import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import type { GateView } from '../../api/node-view.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const FOLLOW_MS = 1_000

export function addGate(program: Command, terminal: Terminal): void {
  addQuery(program.command('gate'))
    .description('show how far each chain may go, and whose frontier holds it')
    .option('--follow', 'print again whenever it changes')
    .action(async ({ follow }: { follow?: boolean }, command: Command) => {
      const api = await connect(command, terminal)
      let before = ''
      for (;;) {
        const gates = await api.get<readonly GateView[]>('/v1/gate')
        const now = JSON.stringify(gates)
        if (now !== before) await show(command, terminal, gates, format)
        before = now
        if (follow !== true) return
        await sleep(FOLLOW_MS, undefined, { signal: terminal.shutdown, ref: true }).catch(() => undefined)
        if (terminal.shutdown.aborted) return
      }
    })
}

function format(gates: readonly GateView[]): string {
  if (gates.length === 0) return 'no gates: the cluster’s configuration is not known yet'
  const rows = gates.map(({ chain, gate, headTime, heldBy, closed }) => [
    String(chain),
    cell(gate),
    cell(headTime),
    gate === null || headTime === null ? '' : `${gate - headTime} s`,
    closed ? 'stands' : 'moves',
    heldBy.map((holder) => `${holder.chain} at ${holder.time} (block ${holder.number})`).join(', '),
  ])
  return formatTable(['chain', 'gate', 'head time', 'room', 'state', 'held by'], rows)
}
