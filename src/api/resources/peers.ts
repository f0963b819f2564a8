import { z } from 'zod'
import { failures } from '../errors.ts'
import { integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'

export const peerView = z.object({
  peerId: z.string(),
  multiaddr: z.string().nullable(),
  direction: z.enum(['inbound', 'outbound']),
  version: z.string().nullable(),
  memberOf: list(integer).meta({ description: 'chains whose sequencer it proved to be' }),
  lacking: list(integer).meta({ description: 'members that it says it lacks a working node of' }),
  lackingSinceMs: z.number(),
  latencyMs: z.number().nullable(),
  clockOffsetMs: z.number().nullable().meta({ description: 'how far its clock is ahead of this node’s' }),
  score: z.number().nullable(),
})
export type PeerView = z.output<typeof peerView>

export function addPeers(server: ApiInstance, view: NodeView): void {
  const schema = { summary: 'Connected peers', querystring: noQuery, response: { 200: list(peerView), ...failures } }
  server.get('/v1/peers', { schema }, () => view.peers())
}
