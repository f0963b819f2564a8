import { failures } from '../errors.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { pageOf, pageQuery } from '../page.ts'
import { messageView } from './messages.ts'

export function addTickets(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'Messages that were included and have not been executed, newest first',
    querystring: pageQuery,
    response: { 200: pageOf(messageView), ...failures },
  }
  server.get('/v1/tickets', { schema }, ({ query }) => view.tickets(query))
}
