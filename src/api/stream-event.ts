import { z } from 'zod'
import { integer } from './fields.ts'
import { evidenceView } from './resources/evidence.ts'
import { gateView } from './resources/gate.ts'
import { headerView } from './resources/headers.ts'
import { holdView } from './resources/members.ts'
import { messageView } from './resources/messages.ts'
import { problemView } from './resources/status.ts'
import { suspicionView } from './resources/suspicions.ts'
import { taintedView } from './resources/taint.ts'

/** The data of each event of `/v1/stream`, but `lagged`. */
export const streamEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), header: headerView }),
  z.object({
    type: z.literal('message'),
    stage: z.enum(['announced', 'verified', 'included', 'posted', 'redeemed', 'ended']),
    message: messageView,
  }),
  z.object({ type: z.literal('problem'), problem: problemView }),
  z.object({ type: z.literal('evidence'), evidence: evidenceView }),
  z.object({ type: z.literal('gate'), gate: gateView }).meta({ description: 'a window is another, or whom it waits for' }),
  z.object({ type: z.literal('suspicion'), chain: integer, suspicion: suspicionView, ended: z.boolean() }),
  z
    .object({ type: z.literal('taint'), chain: integer, tainted: taintedView.nullable() })
    .meta({ description: 'the first tainted header of a chain appeared or moved; null: it went away, as a history was confirmed' }),
  z.object({ type: z.literal('hold'), chain: integer, hold: holdView }),
])
export type StreamEvent = z.output<typeof streamEvent>

export const EVENT_TYPES = ['header', 'message', 'problem', 'evidence', 'suspicion', 'gate', 'taint', 'hold'] as const

/** The chains that an event is about: a message has two; a problem may have none. */
export function chainsOf(event: StreamEvent): readonly number[] {
  switch (event.type) {
    case 'header':
      return [event.header.chain]
    case 'message':
      return [event.message.source, event.message.destination]
    case 'problem':
      return event.problem.chain === null ? [] : [event.problem.chain]
    case 'evidence':
      return [event.evidence.accused]
    case 'gate':
      return [event.gate.chain]
    default:
      return [event.chain]
  }
}
