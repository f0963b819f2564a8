import type { Command } from 'commander'
import type { RedeemView } from '../../api/resources/redeem.ts'
import { addAdmin, connectAdmin, show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

/** As long as the node itself waits for the transaction, and a little. */
const TIMEOUT_MS = 130_000

export function addRedeem(program: Command, terminal: Terminal): void {
  addAdmin(program.command('redeem'))
    .description('execute a ticket, from the node’s own account')
    .argument('<hash>', 'message hash')
    .action(async (hash: string, _options: unknown, command: Command) => {
      const api = await connectAdmin(command, terminal)
      await show(command, terminal, await api.post<RedeemView>('/v1/redeem', { hash }, TIMEOUT_MS), format)
    })
}

function format({ hash, transaction, block, redeemed }: RedeemView): string {
  return formatFields([
    ['message', hash],
    ['transaction', transaction],
    ['block', String(block)],
    ['outcome', redeemed ? 'redeemed' : 'the target’s call failed; the ticket stays open'],
  ])
}
