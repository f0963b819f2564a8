import { z } from 'zod'
import { failures } from '../errors.ts'
import { hex, integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'

/** What `chain` signed from header `from` on is not believed. */
export const lieView = z.object({
  id: hex.meta({ description: 'of the evidence: /v1/evidence/{id}' }),
  chain: integer,
  kind: z.string(),
  generation: integer,
  from: integer,
  detail: z.string(),
})
export type LieView = z.output<typeof lieView>

export const taintedView = z.object({
  from: integer.meta({ description: 'first tainted header; may lie beyond the head' }),
  lie: lieView.pick({ id: true, chain: true, kind: true, from: true }),
  path: list(z.object({ chain: integer, number: integer, refersTo: integer.nullable() })).meta({
    description: 'from that header to the lie; each step refers to header refersTo of the next one’s chain',
  }),
})
export type TaintedView = z.output<typeof taintedView>

export const chainTaintView = z.object({
  chain: integer,
  head: integer.nullable().meta({ description: 'newest accepted header; null before the first, and of a log that is not kept here' }),
  tainted: taintedView.nullable(),
  consistentUpTo: integer.nullable().meta({ description: 'its header in the newest cut all of whose references are known here' }),
  untaintedUpTo: integer.nullable().meta({ description: 'the same of the newest such cut in which nothing is tainted' }),
})
export type ChainTaintView = z.output<typeof chainTaintView>

export const taintView = z.object({
  lies: list(lieView).meta({ description: 'about content: others taint nothing' }),
  chains: list(chainTaintView),
})
export type TaintView = z.output<typeof taintView>

export function addTaint(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'Proved lies, what they tainted, and the newest cuts',
    querystring: noQuery,
    response: { 200: taintView, ...failures },
  }
  server.get('/v1/taint', { schema }, () => view.taint())
}
