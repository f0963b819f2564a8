import { z } from 'zod'
import { TICKET_REASONS } from '../../chain/block-record.ts'
import { ApiError, failures } from '../errors.ts'
import { chain, decimal, hashParameter, hex, integer, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { type PageQuery, pageOf, pageParameters } from '../page.ts'
import { Turns } from '../turns.ts'

export const stageView = z.object({
  atMs: integer,
  block: integer.meta({
    description: 'of the source for announced and verified, of the destination for included and redeemed, of the parent for posted',
  }),
})
export type StageView = z.output<typeof stageView>

export const ticketState = z.enum(['open', 'redeemed', 'cancelled', 'expired'])

export const ticketView = z.object({
  state: ticketState.meta({ description: 'open: may be redeemed until its expiry' }),
  reason: z.enum(TICKET_REASONS).meta({
    description:
      'why it was not executed with its inclusion; failed: its call reverted or ran out of gas (the chain does not tell which), untried: the includer left it, unpaid: its fee is below gasLimit times the lane gas price, forbidden: a call that is never tried',
  }),
  expiry: integer,
  tries: integer.meta({ description: 'how often this node has tried to redeem it' }),
  ended: stageView.nullable().meta({
    description: 'when it was redeemed, cancelled or expired, by the destination’s block; null while open, or if it is not known when',
  }),
})
export type TicketView = z.output<typeof ticketView>

export const assurance = z.enum(['announced', 'verified', 'included', 'posted'])

export const messageView = z.object({
  hash: hex,
  source: integer,
  destination: integer,
  nonce: integer,
  sentAt: integer,
  kind: z.enum(['call', 'erc7786']),
  sender: hex,
  target: hex,
  refundTo: hex,
  value: decimal,
  fee: decimal,
  gasLimit: decimal,
  data: hex,
  assurance: assurance.meta({ description: 'the furthest it has come (§6)' }),
  announced: stageView,
  verified: stageView.nullable(),
  included: stageView.nullable(),
  posted: stageView.nullable().meta({ description: 'may come before included, where gossip fails' }),
  redeemed: stageView.nullable().meta({ description: 'null also unless this node sequences the destination' }),
  ticket: ticketView.nullable().meta({ description: 'of a message that was not executed with its inclusion' }),
  held: z.boolean().meta({ description: 'not included, and this node would not include it' }),
  tainted: z.boolean().meta({ description: 'the header that announced it is tainted' }),
})
export type MessageView = z.output<typeof messageView>

const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((given) => given.toLowerCase())
  .optional()
  .meta({ description: 'an address: 0x and 40 hexadecimal digits' })
const seconds = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number)
  .optional()

const messageQuery = z.strictObject({
  ...pageParameters,
  lane: z
    .string()
    .regex(/^[1-9]\d{0,14}-[1-9]\d{0,14}$/)
    .transform((text) => text.split('-').map(Number))
    .transform(([source, destination]) => ({ source: source as number, destination: destination as number }))
    .optional()
    .meta({ description: '<source chain id>-<destination chain id>, as 901-902' }),
  source: chain.optional().meta({ description: 'a chain id' }),
  destination: chain.optional().meta({ description: 'a chain id' }),
  sender: account,
  target: account,
  state: assurance.optional().meta({ description: `one of ${assurance.options.join(', ')}` }),
  from: seconds.meta({ description: 'seconds since 1970; sent then or later' }),
  to: seconds.meta({ description: 'seconds since 1970; sent then or earlier' }),
})
type Filters = Omit<z.output<typeof messageQuery>, keyof PageQuery>

/** All that is given must hold; times are of the sending, cluster seconds. */
export interface MessageQuery extends PageQuery, Readonly<Partial<Filters>> {}

/** A list looks at many messages: lists under way or waiting. */
const MAX_LISTS = 32

export function addMessages(server: ApiInstance, view: NodeView): void {
  const turns = new Turns(MAX_LISTS)
  const listed = {
    summary: 'Messages by the time of their sending, newest first',
    querystring: messageQuery,
    response: { 200: pageOf(messageView), ...failures },
  }
  server.get('/v1/messages', { schema: listed }, async ({ query }) => {
    const found = await turns.take(() => view.messages(query))
    if (found !== undefined) return found
    throw new ApiError('not-found', `no lane ${query.lane?.source}-${query.lane?.destination}`, 'GET /v1/lanes lists them.')
  })
  const one = {
    summary: 'One message with its way so far',
    params: hashParameter,
    querystring: noQuery,
    response: { 200: messageView, ...failures },
  }
  server.get('/v1/messages/:hash', { schema: one }, ({ params: { hash } }) => demandMessage(view, hash))
}

/** Throws `not-found`. */
export async function demandMessage(view: NodeView, hash: z.output<typeof hashParameter>['hash']): Promise<MessageView> {
  const message = await view.message(hash)
  if (message !== undefined) return message
  throw new ApiError('not-found', `message ${hash} is not known here`, 'It may not have been announced yet; check the hash.')
}
