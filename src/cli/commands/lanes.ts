import type { Command } from 'commander'
import type { LaneView } from '../../api/resources/lanes.ts'
import { addQuery, connect, show } from '../query.ts'
import { cell, duration, formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addLanes(program: Command, terminal: Terminal): void {
  addQuery(program.command('lanes'))
    .description('show how far the messages of each lane have come')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<readonly LaneView[]>('/v1/lanes'), format)
    })
}

function format(lanes: readonly LaneView[]): string {
  if (lanes.length === 0) return 'no lanes: the cluster’s configuration is not known yet'
  const rows = lanes.map((lane) => [
    `${lane.source}-${lane.destination}`,
    String(lane.announced),
    String(lane.verified),
    String(lane.included),
    String(lane.posted),
    cell(lane.redeemed),
    cell(lane.openTickets),
    duration(lane.includeLatency?.p50Ms ?? null),
    duration(lane.includeLatency?.p99Ms ?? null),
    String(lane.frontier.number),
    lane.held === null ? '' : `${lane.held.reason}, ${lane.held.waiting} wait`,
  ])
  return formatTable(['lane', 'announced', 'verified', 'included', 'posted', 'redeemed', 'tickets', 'p50', 'p99', 'frontier', 'held'], rows)
}
