import type { Command } from 'commander'
import { requireParentConfig } from '../../node/config/load.ts'
import { formatEther } from '../amount.ts'
import { addConfig, readConfig } from '../command.ts'
import { IncompleteError } from '../failure.ts'
import { show } from '../query.ts'
import type { PostedEvent } from '../sync/from-parent.ts'
import type { SyncedMember, SyncReport } from '../sync/tally.ts'
import { cell, formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const OPTIONS = ['dataDir', 'cluster', 'parent.rpc', 'parent.beacon', 'parent.depth', 'parent.pollIntervalMs']

export function addSync(program: Command, terminal: Terminal): void {
  addConfig(program.command('sync'), OPTIONS)
    .description(
      'rebuild all lanes without the mesh, and verify them; needs the cluster’s address and an RPC of the parent, no key. Goes on where the last run on the same data directory ended; a node that starts there goes on from it',
    )
    .requiredOption('--from-parent', 'from the batches that members posted on the parent chain')
    .option('--follow', 'go on, and print each batch as it comes')
    .action(async ({ follow }: { readonly follow?: boolean }, command: Command) => {
      const config = requireParentConfig((await readConfig(command, terminal)).config)
      const { syncFromParent } = await import('../sync/from-parent.ts')
      let incomplete: readonly SyncedMember[] = []
      await syncFromParent({
        config,
        terminal,
        onCaughtUp: async (report) => {
          incomplete = report.members.filter(({ state }) => state === 'bad' || state === 'missing')
          await show(command, terminal, report, formatReport)
        },
        ...(follow === true && { onPosted: async (event) => show(command, terminal, postedOf(event), formatPosted) }),
      })
      if (incomplete.length > 0 && follow !== true) throw new IncompleteError(incomplete.map(({ chain }) => chain))
    })
}

function formatReport({ parent, members, lanes }: SyncReport): string {
  const table = formatTable(
    ['chain', 'state', 'verified up to', 'posted', 'in parent block', 'batches read'],
    members.map(({ chain, state, head, posted, batches }) => [
      String(chain),
      state,
      cell(head?.number ?? null),
      cell(posted),
      cell(head?.parentBlock ?? null),
      String(batches),
    ]),
  )
  const laneTable = formatTable(
    ['lane', 'messages', 'value and fees', 'up to header'],
    lanes.map(({ source, destination, messages, value, header }) => [
      `${source}-${destination}`,
      String(messages),
      formatEther(BigInt(value)),
      String(header),
    ]),
  )
  const details = members.flatMap(({ chain, detail }) => (detail === null ? [] : [`✗ ${chain}: ${detail}`]))
  const read = `the parent was read up to block ${parent.block}, ${new Date(parent.time * 1_000).toISOString()}`
  const parts = [read, table, lanes.length === 0 ? 'no messages were posted' : laneTable]
  return [...parts, ...(details.length === 0 ? [] : [details.join('\n')])].join('\n\n')
}

/** A batch while following, as JSON. */
function postedOf({ chain, head, opened }: PostedEvent) {
  const messages = opened.reduce((sum, { lanes }) => lanes.reduce((all, lane) => all + lane.messages.length, sum), 0)
  return { chain, number: head.header.number, time: head.header.time, parentBlock: head.block.number, messages }
}

function formatPosted({ chain, number, parentBlock, messages }: ReturnType<typeof postedOf>): string {
  return `${chain}: up to header ${number}, ${messages} messages, in block ${parentBlock} of the parent`
}
