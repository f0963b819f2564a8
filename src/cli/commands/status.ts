import type { Command } from 'commander'
import type { ChainStatusView, StatusView } from '../../api/resources/status.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, duration, formatFields, formatTable, signed } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addStatus(program: Command, terminal: Terminal): void {
  addQuery(program.command('status'))
    .description('show the node, its chains and what is wrong')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<StatusView>('/v1/status'), format)
    })
}

function format(status: StatusView): string {
  const { configuration, problems } = status
  const fields = formatFields([
    ['version', status.version],
    ['cluster', status.cluster],
    ['configuration', configuration === null ? 'not known yet' : `${configuration.hash}, Δ ${configuration.delta} s`],
    ['peer id', status.peerId],
    ['listening on', status.multiaddrs.join(' ')],
    ['up for', duration(Date.now() - status.startedAtMs)],
    ['peers', String(status.peerCount)],
    ['clock', status.clockOffsetMs === null ? 'not compared yet' : `${signed(status.clockOffsetMs)} against the cluster`],
    ['state', problems.length === 0 ? 'ready' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`],
  ])
  const chains = formatTable(['chain', 'role', 'head', 'age', 'verified', 'gate − head', 'guard', 'rpc'], status.chains.map(chainRow))
  const listed = problems.map(({ code, chain, message, remedy }) =>
    [`✗ ${code}${chain === null ? '' : ` (chain ${chain})`}: ${message}`, ...(remedy === null ? [] : [`  → ${remedy}`])].join('\n'),
  )
  return [fields, chains, ...(listed.length > 0 ? [listed.join('\n')] : [])].join('\n\n')
}

function chainRow({ chain, role, head, headAgeMs, verified, gate, guard, rpc }: ChainStatusView): string[] {
  const room = gate === null || head === null ? '' : `${gate - head.time} s`
  return [String(chain), role, cell(head?.number ?? null), duration(headAgeMs), cell(verified), room, cell(guard), rpc]
}
