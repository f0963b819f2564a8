import type { Command } from 'commander'
import type { PeerView } from '../../api/resources/peers.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, duration, formatTable, signed } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addPeers(program: Command, terminal: Terminal): void {
  addQuery(program.command('peers'))
    .description('list the peers of the node')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<readonly PeerView[]>('/v1/peers'), format)
    })
}

function format(peers: readonly PeerView[]): string {
  if (peers.length === 0) return 'no peers: check p2p.bootstrap and the network'
  const rows = peers.map((peer) => [
    peer.peerId,
    peer.direction,
    peer.memberOf.join(' '),
    peer.lacking.join(' '),
    duration(peer.latencyMs),
    signed(peer.clockOffsetMs),
    peer.score === null ? '' : peer.score.toFixed(1),
    cell(peer.version),
    cell(peer.multiaddr),
  ])
  return formatTable(['peer', 'direction', 'sequences', 'lacks nodes of', 'latency', 'clock', 'score', 'version', 'address'], rows)
}
