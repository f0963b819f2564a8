import { z } from 'zod'
import { ADMIN_SCHEMA, type AdminAccess } from '../access.ts'
import { ApiError, failures } from '../errors.ts'
import { decimal, hex, integer, list, noBody, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'
import { headerView } from './headers.ts'

/** Rows by member index. */
export const rowsView = z.object({
  outbox: list(z.object({ index: integer, count: integer, acc: hex, value: decimal })),
  inbox: list(z.object({ index: integer, number: integer, head: hex, time: integer, count: integer, acc: hex, value: decimal })),
})
export type RowsView = z.output<typeof rowsView>

/** What a member signed of a block, and what the own node of that chain says of it. */
export const disagreementView = z.object({
  id: z.string(),
  kind: z.enum(['disagreement', 'unapproved-code']),
  chain: integer,
  generation: integer,
  number: integer,
  hash: hex.meta({ description: 'of the header' }),
  detail: z.string(),
  held: z.boolean().meta({ description: 'whether the chain is held for it, also after a restart' }),
  atMs: integer,
  header: headerView.omit({ chain: true, number: true, hash: true, acceptedAtMs: true }),
  rows: rowsView.meta({ description: 'those that the header changed' }),
  ownNode: z.object({
    number: integer,
    blockHash: hex,
    parentHash: hex,
    stateRoot: hex,
    time: integer,
    config: hex,
    codeHash: hex,
    rows: rowsView.meta({ description: 'all of them' }),
  }),
})
export type DisagreementView = z.output<typeof disagreementView>

export const releaseView = z.object({
  id: z.string(),
  file: z.string().meta({ description: 'where it stays, on the node’s disk' }),
})
export type ReleaseView = z.output<typeof releaseView>

const idParameter = z.strictObject({
  id: z
    .string()
    .regex(/^\d{1,16}-\d{1,16}-\d{1,16}-[0-9a-f]{8}$/)
    .meta({ description: 'an id, as GET /v1/disagreements lists them' }),
})

export function addDisagreements(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'What members signed and the own nodes deny, until it is released',
    querystring: noQuery,
    response: { 200: list(disagreementView), ...failures },
  }
  server.get('/v1/disagreements', { schema }, () => view.disagreements())
}

export function addRelease(server: ApiInstance, view: NodeView, access: AdminAccess): void {
  const schema = {
    ...ADMIN_SCHEMA,
    summary: 'Ends the hold that stands for a disagreement, from the next start of the node on (admin)',
    params: idParameter,
    querystring: noQuery,
    body: noBody,
    response: { 200: releaseView, ...failures },
  }
  server.post('/v1/disagreements/:id/release', { schema, preParsing: access.hook }, ({ params: { id } }) => {
    if (view.disagreements().some((each) => each.id === id)) return view.release(id)
    throw new ApiError('not-found', `no disagreement ${id} is kept here`, 'GET /v1/disagreements lists those that are.')
  })
}
