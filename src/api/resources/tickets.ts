import { z } from 'zod'
import { failures } from '../errors.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { type PageQuery, pageOf, pageParameters } from '../page.ts'
import { messageView, ticketState } from './messages.ts'

const ticketQuery = z.strictObject({
  ...pageParameters,
  state: ticketState.default('open').meta({ description: `one of ${ticketState.options.join(', ')}` }),
})

export interface TicketQuery extends PageQuery {
  readonly state: z.output<typeof ticketState>
}

export function addTickets(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'Messages that were included and not executed with that, newest first: why, and what became of them',
    querystring: ticketQuery,
    response: { 200: pageOf(messageView), ...failures },
  }
  server.get('/v1/tickets', { schema }, ({ query }) => view.tickets(query))
}
