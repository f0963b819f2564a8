import type { MessageView, TicketView } from '../api/resources/messages.ts'
import type { TicketReason } from '../chain/block-record.ts'
import type { StoredTicket } from '../store/ledger-records.ts'

/** A ticket as a message shows it. */
export function ticketView({ state, reason, expiry, tries, ended }: StoredTicket): TicketView {
  return {
    ...{ state, reason: reason as TicketReason, expiry, tries },
    ended: ended === undefined ? null : { atMs: ended.time * 1_000, block: ended.block },
  }
}

/** When a message was executed: with its inclusion, or by its ticket. */
export function redeemedView(ticket: StoredTicket | undefined, included: MessageView['included']): MessageView['redeemed'] {
  if (ticket === undefined) return included
  return ticket.state === 'redeemed' ? ticketView(ticket).ended : null
}
