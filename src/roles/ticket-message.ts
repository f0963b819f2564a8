import type { Message } from '../protocol/message.ts'
import type { StoredTicket } from '../store/ledger-records.ts'
import { packMessages, unpackMessages } from '../wire/packed-messages.ts'

/** What a ticket keeps of its message: it outlives the log's own copy, which may be pruned before the ticket expires. */
export function packTicketMessage(message: Message): StoredTicket['message'] {
  return packMessages([message]).bodies
}

/** The message of a ticket. Throws `WireError`: the file holds what nobody wrote. */
export function ticketMessage({ source, destination, nonce, message }: StoredTicket): Message {
  return unpackMessages({ source, destination, firstNonce: nonce, count: 1, bodies: message })[0] as Message
}
