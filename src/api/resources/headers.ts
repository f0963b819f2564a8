import { z } from 'zod'
import { ApiError, failures } from '../errors.ts'
import { chainParameter, headerRef, hex, integer } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { type PageQuery, pageOf, pageQuery } from '../page.ts'

export const headerView = z.object({
  chain: integer,
  ...headerRef.shape,
  parent: hex,
  config: hex,
  blockHash: hex,
  stateRoot: hex,
  outboxRoot: hex,
  inboxRoot: hex,
  signature: hex.meta({ description: 'r ‖ s ‖ v' }),
  acceptedAtMs: integer,
})
export type HeaderView = z.output<typeof headerView>

export interface HeaderQuery extends PageQuery {
  readonly chain: number
}

export function addHeaders(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'Accepted headers of one chain, newest first',
    params: chainParameter,
    querystring: pageQuery,
    response: { 200: pageOf(headerView), ...failures },
  }
  server.get('/v1/headers/:chain', { schema }, async ({ params: { chain }, query }) => {
    const found = await view.headers({ chain, ...query })
    if (found !== undefined) return found
    throw new ApiError('not-found', `chain ${chain} is no member`, 'GET /v1/members lists them.')
  })
}
