import { Faults } from './faults.ts'
import { LiveMesh } from './live-mesh.ts'
import type { Mesh, MeshInit } from './mesh.ts'
import { createNode, hangUp, type MeshNode } from './node.ts'
import { meshOptions } from './options.ts'
import { Peers } from './peers.ts'
import { steadyClock } from './steady-clock.ts'
import { topicsOf } from './topics.ts'

/** Of a member's score; its faults are subtracted. A stranger without faults has 0. */
const MEMBER_SCORE = 25

/** A mesh that is put together but not started: nothing is listened on or dialled yet. Throws `bad-option`. */
export async function createMesh(init: MeshInit): Promise<Mesh> {
  const options = meshOptions(init.options)
  const { logger, metrics } = init
  const peers = new Peers()
  let node: MeshNode | undefined
  const faults = new Faults({
    clock: steadyClock,
    logger,
    metrics,
    banMs: options.banMs,
    disconnect: (peer) => {
      if (node !== undefined) hangUp(node, peer, 'banned')
    },
  })
  const score = (peer: string) => (peers.isMember(peer) ? MEMBER_SCORE : 0) - faults.points(peer)
  const topics = topicsOf(init.clusterId)
  node = await createNode({
    privateKey: init.privateKey,
    transports: init.transports,
    libp2pMetrics: init.libp2pMetrics,
    listen: init.listen ?? [],
    announce: init.announce ?? [],
    version: init.version,
    members: init.handlers.members().length,
    maxConnections: options.maxConnections,
    inboundConnectionsPerSecond: options.inboundConnectionsPerSecond,
    maxOutboundBytes: options.maxOutboundBytes,
    penaliseColocation: options.penaliseColocation,
    initialTopics: [topics.heads, topics.evidence],
    score,
    isBanned: (peer) => faults.isBanned(peer),
  })
  return new LiveMesh({ init, options, topics, peers, faults, node, score })
}
