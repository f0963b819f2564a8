import { z } from 'zod'
import { failures } from '../errors.ts'
import { integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'

/** Seconds; empty if `earliest` is above `latest`. */
export const stampRangeView = z.object({ earliest: integer, latest: integer })

export const stallView = z.object({
  sinceMs: z.number().meta({ description: 'when the gate closed' }),
  lastedMs: z.number().meta({ description: 'how long this node has watched it' }),
})

const causeCode = z.enum(['silent', 'waiting', 'not-included', 'not-assured', 'not-heard', 'held', 'parent'])
export const stallCauseView = z.object({
  code: causeCode,
  holder: integer.nullable().meta({ description: 'whose frontier is the gate; null for the parent’s' }),
  root: z
    .object({ chain: integer.nullable(), code: causeCode })
    .meta({ description: 'with whom it begins: the end of the chain of waiting' }),
  text: z.string(),
})
export type StallCauseView = z.output<typeof stallCauseView>

/** What the next block of a chain may be stamped (§3), and whom that depends on. */
export const gateView = z.object({
  chain: integer,
  isHome: z.boolean().meta({ description: 'whether this node sequences it: then headTime is of its newest block' }),
  head: integer.nullable(),
  headTime: integer.nullable(),
  gate: integer.meta({ description: 'no block may have a later timestamp, with what the chain has included so far' }),
  repeating: stampRangeView.meta({ description: 'for producers that may repeat a timestamp: bound by the rows before the block' }),
  strict: stampRangeView.meta({
    description: 'for strict ones: bound by the rows after the block, provided that the includes under way land in it; empty: no block now',
  }),
  gateAtHand: integer.meta({ description: 'the gate once everything is included that is at hand here' }),
  closesAtMs: z.number().meta({ description: 'when this node’s clock passes the gate' }),
  closesInMs: z.number().meta({ description: 'the same from now on; negative: the gate has been behind the clock for so long' }),
  heldBy: list(z.object({ chain: integer, number: integer, time: integer })).meta({
    description: 'whose frontier sets the gate; several when they tie; empty: the parent’s',
  }),
  closed: z.boolean(),
  waitsFor: stallCauseView.nullable().meta({ description: 'why the gate does not move, once it is about to close' }),
  stall: stallView.nullable(),
  lastStall: z.object({ ...stallView.shape, cause: stallCauseView }).nullable(),
})
export type GateView = z.output<typeof gateView>

export function addGate(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'The gate of every active member’s chain',
    querystring: noQuery,
    response: { 200: list(gateView), ...failures },
  }
  server.get('/v1/gate', { schema }, () => view.gates())
}
