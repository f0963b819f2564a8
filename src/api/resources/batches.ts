import { z } from 'zod'
import { failures } from '../errors.ts'
import { chain, hex, integer } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { type PageQuery, pageOf, pageParameters } from '../page.ts'

/** A batch on the parent chain. */
export const batchView = z.object({
  chain: integer,
  generation: integer,
  number: integer.meta({ description: 'of the posted header' }),
  hash: hex,
  previous: hex.meta({ description: 'hash of the header that was posted before it' }),
  block: z.object({ number: integer, hash: hex, time: integer }).meta({ description: 'the parent’s block that holds it' }),
  framesBytes: integer,
  seenAtMs: integer,
})
export type BatchView = z.output<typeof batchView>

export interface BatchQuery extends PageQuery {
  /** Of all members if absent. */
  readonly chain?: number | undefined
}

export function addBatches(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'Batches that were read on the parent chain, in the order of reading, newest first',
    querystring: z.strictObject({ ...pageParameters, chain: chain.optional().meta({ description: 'a chain id' }) }),
    response: { 200: pageOf(batchView), ...failures },
  }
  server.get('/v1/batches', { schema }, ({ query }) => view.batches(query))
}
