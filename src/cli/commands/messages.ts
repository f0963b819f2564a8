import type { Command } from 'commander'
import type { Page } from '../../api/page.ts'
import type { MessageView, StageView, TicketView } from '../../api/resources/messages.ts'
import { addPages, connect, pageParameters, show, withNext } from '../query.ts'
import { formatFields, formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const FILTERS = ['lane', 'source', 'destination', 'sender', 'target', 'state', 'from', 'to'] as const

export function addMessages(program: Command, terminal: Terminal): void {
  addPages(program.command('messages'))
    .description('list messages, newest first, or show one with its way so far')
    .argument('[hash]', 'message hash')
    .option('--lane <source-destination>', 'of one lane only, as 901-902')
    .option('--source <chain>', 'from one chain')
    .option('--destination <chain>', 'to one chain')
    .option('--sender <address>', 'sent by one account')
    .option('--target <address>', 'sent to one account')
    .option('--state <state>', 'that have come so far: announced, verified, included or posted')
    .option('--from <seconds>', 'sent then or later, seconds since 1970')
    .option('--to <seconds>', 'sent then or earlier')
    .option(
      '--tickets',
      'those that were included and not executed with that; --state is the ticket’s then: open (default), redeemed, cancelled, expired',
    )
    .action(async (hash: string | undefined, { tickets }: { readonly tickets?: boolean }, command: Command) => {
      const api = await connect(command, terminal)
      if (hash !== undefined) {
        await show(command, terminal, await api.get<MessageView>(`/v1/messages/${encodeURIComponent(hash)}`), formatOne)
        return
      }
      const query = pageParameters(command, FILTERS)
      const path = tickets === true ? '/v1/tickets' : '/v1/messages'
      await show(command, terminal, await api.get<Page<MessageView>>(`${path}?${query}`), formatPage)
    })
}

function formatPage({ items, next }: Page<MessageView>): string {
  if (items.length === 0) return next === null ? 'no messages' : `none among the newest that were looked at; more: --cursor ${next}`
  const rows = items.map((message) => [
    message.hash,
    `${message.source}-${message.destination}`,
    String(message.nonce),
    stateOf(message),
    message.value,
    shortHex(message.target),
    new Date(message.sentAt * 1_000).toISOString(),
  ])
  return withNext(formatTable(['message', 'lane', 'nonce', 'state', 'value (wei)', 'target', 'sent'], rows), next)
}

function stateOf({ assurance, redeemed, ticket }: MessageView): string {
  if (redeemed !== null) return 'redeemed'
  return ticket === null ? assurance : `ticket ${ticket.state} (${ticket.reason})`
}

function formatOne(message: MessageView): string {
  const { ticket } = message
  return formatFields([
    ['message', message.hash],
    ['lane', `${message.source}-${message.destination}, nonce ${message.nonce}`],
    ['kind', message.kind],
    ['sender', message.sender],
    ['target', message.target],
    ['refund to', message.refundTo],
    ['value', `${message.value} wei`],
    ['fee', `${message.fee} wei`],
    ['gas limit', message.gasLimit],
    ['data', message.data],
    ['sent', new Date(message.sentAt * 1_000).toISOString()],
    ['announced', stage(message.announced, message)],
    ['verified', stage(message.verified, message)],
    ['included', stage(message.included, message)],
    ['posted', stage(message.posted, message)],
    ['redeemed', stage(message.redeemed, message)],
    ['ticket', ticket === null ? '–' : ticketText(ticket)],
  ])
}

function ticketText({ state, reason, expiry, tries, ended }: TicketView): string {
  const end = ended === null ? '' : ` ${new Date(ended.atMs).toISOString()} in block ${ended.block}`
  const tried = tries === 0 ? '' : `, tried ${tries} times by the node`
  return `${state}${end}, not executed at first as ${reason}${tried}, expiry ${new Date(expiry * 1_000).toISOString()}`
}

function stage(reached: StageView | null, { announced }: MessageView): string {
  if (reached === null) return '–'
  const after = reached === announced ? '' : `, ${reached.atMs - announced.atMs} ms after the announcement`
  return `${new Date(reached.atMs).toISOString()} in block ${reached.block}${after}`
}
