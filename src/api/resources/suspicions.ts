import { z } from 'zod'
import { failures } from '../errors.ts'
import { integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'

/** An answer is missing, which may still come. */
export const suspicionView = z.object({
  kind: z.string(),
  sinceMs: integer,
  detail: z.string(),
  clears: z.string().meta({ description: 'what would end it' }),
})
export type SuspicionView = z.output<typeof suspicionView>

export const suspectedView = z.object({ chain: integer, ...suspicionView.shape })
export type SuspectedView = z.output<typeof suspectedView>

export function addSuspicions(server: ApiInstance, view: NodeView): void {
  const schema = { summary: 'Who is suspected, of what', querystring: noQuery, response: { 200: list(suspectedView), ...failures } }
  server.get('/v1/suspicions', { schema }, () =>
    view.members().flatMap(({ chain, suspicions }) => suspicions.map((suspicion) => ({ chain, ...suspicion }))),
  )
}
