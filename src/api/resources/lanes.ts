import { z } from 'zod'
import { failures } from '../errors.ts'
import { decimal, integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { holdReason } from './members.ts'

export const laneHoldView = z.object({
  reason: z
    .enum([...holdReason.options, 'tainted'])
    .meta({ description: 'of the source’s hold, or tainted: its newer headers refer to a lie' }),
  detail: z.string(),
  sinceMs: integer.nullable().meta({ description: 'null for tainted' }),
  after: integer.meta({ description: 'nothing beyond this header of the source is included' }),
  waiting: integer.meta({ description: 'messages that were announced and are not included' }),
})

export const latencyView = z.object({ samples: integer, p50Ms: z.number(), p99Ms: z.number() })
export type LatencyView = z.output<typeof latencyView>

export const laneView = z.object({
  source: integer,
  destination: integer,
  announced: integer,
  verified: integer,
  included: integer,
  posted: integer.meta({ description: 'whose source header, or a later one, stands on the parent' }),
  redeemed: integer.nullable().meta({ description: 'this and the three below: null unless this node sequences the destination' }),
  openTickets: integer.nullable(),
  cancelled: integer.nullable(),
  expired: integer.nullable(),
  value: decimal.meta({ description: 'sum of value and fee of all messages, wei' }),
  frontier: z.object({ number: integer, time: integer }).meta({ description: 'newest source header that the destination has included' }),
  includeLatency: latencyView.nullable().meta({ description: 'from announced here to included there, over a recent window' }),
  held: laneHoldView.nullable(),
})
export type LaneView = z.output<typeof laneView>

export function addLanes(server: ApiInstance, view: NodeView): void {
  const schema = { summary: 'How far every lane has come', querystring: noQuery, response: { 200: list(laneView), ...failures } }
  server.get('/v1/lanes', { schema }, () => view.lanes())
}
