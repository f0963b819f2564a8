import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import type { GateView } from '../../api/resources/gate.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const FOLLOW_MS = 250

export function addGate(program: Command, terminal: Terminal): void {
  addQuery(program.command('gate'))
    .description('show how far each chain may go, whose frontier holds it and why')
    .option('--follow', 'then a line for each change; with --json all gates again')
    .action(async ({ follow }: { follow?: boolean }, command: Command) => {
      const api = await connect(command, terminal)
      const read = () => api.get<readonly GateView[]>('/v1/gate')
      const first = await read()
      await show(command, terminal, first, format)
      const told = new Map(first.map((gate) => [gate.chain, keyOf(gate)]))
      while (follow === true) {
        await sleep(FOLLOW_MS, undefined, { signal: terminal.shutdown, ref: true }).catch(() => undefined)
        if (terminal.shutdown.aborted) return
        const gates = await read()
        const changed = gates.filter((gate) => told.get(gate.chain) !== keyOf(gate))
        for (const gate of changed) told.set(gate.chain, keyOf(gate))
        if (changed.length > 0) await show(command, terminal, gates, () => changed.map(line).join('\n'))
      }
    })
}

/** What is worth a new line: not the clock alone, but its seconds while somebody is waited for. */
function keyOf({ closesInMs, stall, ...lasting }: GateView): string {
  const seconds = lasting.waitsFor === null ? null : Math.floor(closesInMs / 1_000)
  return JSON.stringify({ ...lasting, seconds, stall: stall?.sinceMs })
}

function line(gate: GateView): string {
  const { chain, repeating, closesInMs, heldBy, waitsFor, stall } = gate
  const closes = closesInMs >= 0 ? `gate closes in ${seconds(closesInMs)}` : `gate closed ${seconds(-closesInMs)} ago`
  if (waitsFor !== null) {
    const stalled = stall === null ? '' : `, stalled for ${seconds(stall.lastedMs)}`
    return `${chain}: ${waitsFor.text}, ${closes}${stalled}, cause: ${causeOf(gate)}`
  }
  const held = heldBy.map((holder) => `${holder.chain} (block ${holder.number})`).join(', ')
  return `${chain}: may stamp ${repeating.earliest} to ${repeating.latest}, ${closes}, held by ${held || 'the parent'}`
}

function causeOf({ waitsFor }: GateView): string {
  if (waitsFor === null) return ''
  const { code, root } = waitsFor
  return code === 'waiting' ? `waiting for ${cell(root.chain)}, ${root.code}` : code
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}

function format(gates: readonly GateView[]): string {
  if (gates.length === 0) return 'no gates: the cluster’s configuration is not known yet'
  const rows = gates.map((gate) => [
    String(gate.chain),
    String(gate.gate),
    cell(gate.headTime),
    gate.headTime === null ? '' : `${gate.gate - gate.headTime} s`,
    gate.closed ? 'stands' : 'moves',
    gate.heldBy.map((holder) => `${holder.chain} at ${holder.time} (block ${holder.number})`).join(', '),
    seconds(gate.closesInMs),
    causeOf(gate),
  ])
  const table = formatTable(['chain', 'gate', 'head time', 'room', 'state', 'held by', 'closes in', 'waits for'], rows)
  return [table, ...gates.filter(({ waitsFor }) => waitsFor !== null).map(line)].join('\n')
}
