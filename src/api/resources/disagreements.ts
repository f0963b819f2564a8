import { z } from 'zod'
import { failures } from '../errors.ts'
import { decimal, hex, integer, list, noQuery } from '../fields.ts'
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

export function addDisagreements(server: ApiInstance, view: NodeView): void {
  const schema = {
    summary: 'What members signed and the own nodes deny, until it is released',
    querystring: noQuery,
    response: { 200: list(disagreementView), ...failures },
  }
  server.get('/v1/disagreements', { schema }, () => view.disagreements())
}
