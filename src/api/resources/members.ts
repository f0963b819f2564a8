import { z } from 'zod'
import { failures } from '../errors.ts'
import { decimal, headerRef, hex, integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { convictionView } from './evidence.ts'
import { suspicionView } from './suspicions.ts'

/** Whether an operator has the nodes it must have (R7). */
export const readinessView = z.object({
  lacking: list(integer).meta({ description: 'members that the operator lacks a working node of; empty: it is ready' }),
  sinceMs: integer,
})
export type ReadinessView = z.output<typeof readinessView>

export const holdReason = z.enum(['conflict', 'violation', 'disagreement', 'unapproved-code', 'exposed'])
/** Why this node includes nothing of a source. */
export const holdView = z.object({ reason: holdReason, detail: z.string(), sinceMs: integer })
export type HoldView = z.output<typeof holdView>

/** The newest header that a member posted on the parent. */
export const postedView = z.object({ ...headerRef.shape, block: integer.meta({ description: 'block of the parent' }), atMs: integer })
export type PostedView = z.output<typeof postedView>

/** A member's bond on the parent, wei. */
export const bondView = z.object({
  amount: decimal,
  leaving: decimal.meta({ description: 'asked back; can be slashed until it has left' }),
  leavesAt: integer.nullable().meta({ description: 'seconds of the parent’s time; null if nothing leaves' }),
  forfeited: decimal,
  exposed: z.boolean(),
  suspected: z.boolean(),
})
export type BondView = z.output<typeof bondView>

export const memberView = z.object({
  index: integer,
  chain: integer,
  status: z.enum(['joining', 'active', 'suspended', 'left']),
  generation: integer,
  sequencer: hex,
  includer: hex,
  operator: hex,
  messenger: hex,
  credit: decimal,
  depth: integer,
  blockIntervalMs: integer,
  multiaddrs: list(z.string()),
  verdict: z.enum(['trusted', 'suspected', 'exposed']).meta({
    description: 'exposed: convicted by artefacts that anybody can check; suspected: an answer is missing, which may still come',
  }),
  convictions: list(convictionView),
  suspicions: list(suspicionView),
  held: holdView.nullable().meta({ description: 'why nothing of its chain is included here any more' }),
  taintedFrom: integer.nullable().meta({ description: 'its first tainted header' }),
  posted: postedView.nullable().meta({ description: 'null before its first batch, and without a parent RPC' }),
  bond: bondView.nullable().meta({ description: 'null while the parent has not been read' }),
  readiness: readinessView.nullable().meta({ description: 'null while no peer that speaks for it is connected' }),
})
export type MemberView = z.output<typeof memberView>

export function addMembers(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'The members of the newest configuration',
    querystring: noQuery,
    response: { 200: list(memberView), ...failures },
  }
  server.get('/v1/members', { schema }, () => view.members())
}
