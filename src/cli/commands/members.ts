import type { Command } from 'commander'
import type { MemberView } from '../../api/resources/members.ts'
import { formatEther } from '../amount.ts'
import { addQuery, connect, show } from '../query.ts'
import { duration, formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addMembers(program: Command, terminal: Terminal): void {
  addQuery(program.command('members'))
    .description(
      'show the members: who is exposed, who is suspected and what would clear it, what they posted, their bonds, whether they have the nodes they must have',
    )
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      await show(command, terminal, await api.get<readonly MemberView[]>('/v1/members'), format)
    })
}

function format(members: readonly MemberView[]): string {
  if (members.length === 0) return 'no members: the cluster’s configuration is not known yet'
  const table = formatTable(
    ['chain', 'status', 'verdict', 'nodes', 'posted', 'posted for', 'bond', 'leaving', 'sequencer', 'operator'],
    members.map(({ chain, status, verdict, readiness, posted, bond, sequencer, operator }) => [
      String(chain),
      status,
      verdict,
      readiness === null ? '' : readiness.lacking.length === 0 ? 'ready' : `lacks ${readiness.lacking.join(' ')}`,
      posted === null ? '' : String(posted.number),
      posted === null ? '' : duration(Math.max(0, Date.now() - posted.atMs)),
      bond === null ? '' : formatEther(BigInt(bond.amount)),
      bond === null || bond.leavesAt === null ? '' : formatEther(BigInt(bond.leaving)),
      shortHex(sequencer),
      shortHex(operator),
    ]),
  )
  const details = members.flatMap((member) => [...exposures(member), ...suspicions(member), ...unready(member)])
  return details.length === 0 ? table : `${table}\n\n${details.join('\n')}`
}

function exposures({ chain, convictions, bond }: MemberView): string[] {
  const own = convictions.map(
    ({ kind, from, generation, detail }) => `✗ ${chain} exposed: ${kind} from header ${from} of generation ${generation}: ${detail}`,
  )
  // The parent may know what this node has not seen yet.
  return own.length === 0 && bond?.exposed === true
    ? [`✗ ${chain} exposed: convicted on the parent, by evidence that is not here yet`]
    : own
}

function unready({ chain, readiness }: MemberView): string[] {
  if (readiness === null || readiness.lacking.length === 0) return []
  const since = new Date(readiness.sinceMs).toISOString()
  return [`! ${chain} lacks a working node of ${readiness.lacking.join(', ')} since ${since}, and does not begin to sequence without`]
}

function suspicions({ chain, suspicions, bond }: MemberView): string[] {
  const own = suspicions.map(
    ({ kind, sinceMs, detail, clears }) =>
      `? ${chain} suspected: ${kind} since ${new Date(sinceMs).toISOString()}: ${detail}\n  cleared by: ${clears}`,
  )
  return own.length === 0 && bond?.suspected === true ? [`? ${chain} suspected: on the parent`] : own
}
