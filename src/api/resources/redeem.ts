import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { ADMIN_SCHEMA, type AdminAccess } from '../access.ts'
import { failures } from '../errors.ts'
import { hashParameter, hex, integer, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { demandMessage } from './messages.ts'

export const redeemView = z.object({
  hash: hex,
  transaction: hex.meta({ description: 'on the destination chain' }),
  block: integer,
  redeemed: z.boolean().meta({ description: 'whether the target’s call succeeded; if not, the ticket stays open' }),
})
export type RedeemView = z.output<typeof redeemView>

/** Two minutes: a redeem waits for its transaction to be mined. */
const REDEEM_TIMEOUT_MS = 120_000

/** `stopping` fires when the server stops. */
export function addRedeem(server: ApiInstance, view: NodeView, access: AdminAccess, stopping: AbortSignal): void {
  const schema = {
    ...ADMIN_SCHEMA,
    summary: 'Executes a ticket from the node’s own account (admin)',
    querystring: noQuery,
    body: hashParameter,
    response: { 200: redeemView, ...failures },
  }
  server.post('/v1/redeem', { schema, preParsing: access.hook }, async ({ body: { hash } }, reply) => {
    await demandMessage(view, hash)
    return view.redeem(hash, AbortSignal.any([stopping, closed(reply), AbortSignal.timeout(REDEEM_TIMEOUT_MS)]))
  })
}

/** Fires when the caller goes away. */
function closed(reply: Pick<FastifyReply, 'raw'>): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => controller.abort())
  return controller.signal
}
