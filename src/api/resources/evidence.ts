import { z } from 'zod'
import { ApiError, failures } from '../errors.ts'
import { hashParameter, hex, integer, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { pageOf, pageQuery } from '../page.ts'

export const convictionView = z.object({
  kind: z.string(),
  generation: integer,
  from: integer.meta({ description: 'first tainted header' }),
  key: hex,
  detail: z.string(),
})
export type ConvictionView = z.output<typeof convictionView>

export const evidenceView = z.object({
  id: hex,
  accused: integer.meta({ description: 'chain id of who lied' }),
  index: integer,
  ...convictionView.shape,
  receivedAtMs: integer,
  convicted: z.boolean().meta({ description: 'whether the parent has convicted this key' }),
})
export type EvidenceView = z.output<typeof evidenceView>

export function addEvidence(server: ApiInstance, view: NodeView): void {
  const listed = {
    summary: 'Evidence that convicts, newest first',
    querystring: pageQuery,
    response: { 200: pageOf(evidenceView), ...failures },
  }
  server.get('/v1/evidence', { schema: listed }, ({ query }) => view.evidence(query))
  const whole = {
    summary: 'One piece as its canonical file, as `seqmesh evidence verify` reads it',
    params: hashParameter,
    querystring: noQuery,
    response: { 200: z.looseObject({}), ...failures },
  }
  server.get('/v1/evidence/:hash', { schema: whole }, ({ params: { hash } }, reply) => {
    const file = view.evidenceFile(hash)
    if (file === undefined) throw new ApiError('not-found', `evidence ${hash} is not known here`, 'GET /v1/evidence lists what is.')
    // As it is: a file that was made anew would be another one.
    void reply
      .type('application/json; charset=utf-8')
      .serializer(String)
      .send(file as never)
  })
}
