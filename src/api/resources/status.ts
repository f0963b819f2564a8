import { z } from 'zod'
import { failures } from '../errors.ts'
import { headerRef, hex, integer, list, noQuery } from '../fields.ts'
import type { ApiInstance } from '../instance.ts'
import type { NodeView } from '../node-view.ts'

/** Something wrong, said so that an operator can act on it. */
export const problemView = z.object({
  code: z.string().meta({ description: 'stable: a metric label' }),
  chain: integer.nullable(),
  message: z.string(),
  remedy: z.string().nullable(),
})
export type ProblemView = z.output<typeof problemView>

export const chainStatusView = z.object({
  chain: integer,
  role: z.enum(['home', 'watched', 'remote']).meta({
    description: 'home: sequenced by this node; watched: it has a node of this chain; remote: known from the mesh only',
  }),
  head: headerRef.nullable().meta({ description: 'newest accepted header' }),
  verified: integer.nullable().meta({ description: 'newest header that the own node of this chain confirmed' }),
  rpc: z.enum(['none', 'connecting', 'ok', 'failing']),
  headAgeMs: z.number().nullable(),
  gate: integer.nullable(),
  guard: integer.nullable().meta({ description: 'last position in the sign-once guard; null unless home' }),
})
export type ChainStatusView = z.output<typeof chainStatusView>

export const statusView = z.object({
  version: z.string(),
  cluster: z.string().meta({ description: 'seqmesh:<parentChainId>:<registryAddress>:<genesisHash>' }),
  clusterId: hex,
  configuration: z.object({ hash: hex, activation: integer, delta: integer }).nullable(),
  peerId: z.string(),
  multiaddrs: list(z.string()),
  startedAtMs: integer,
  problems: list(problemView).meta({ description: 'what keeps this node from doing its work' }),
  chains: list(chainStatusView),
  peerCount: integer,
  clockOffsetMs: integer.nullable().meta({ description: 'own clock minus the cluster’s, by the word of most other members' }),
})
export type StatusView = z.output<typeof statusView>

export function addStatus(server: ApiInstance, view: NodeView): void {
  const schema = { summary: 'The node and its chains', querystring: noQuery, response: { 200: statusView, ...failures } }
  server.get('/v1/status', { schema }, () => view.status())
}
