import { generateKeyPair } from '@libp2p/crypto/keys'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { createNode, type MeshNode } from '../../../src/mesh/node.ts'
import { nodeTransports } from '../../../src/mesh/node-transports.ts'
import { topicsOf } from '../../../src/mesh/topics.ts'
import type { Cluster } from './cluster.ts'

/** A libp2p node without the mesh around it: does on the wire whatever a test tells it to. */
export interface RawPeer {
  readonly node: MeshNode
  readonly id: string
  connect(address: string): Promise<Connection>
}

const raws: MeshNode[] = []

export async function startRaw(cluster: Cluster, listen: readonly string[] = []): Promise<RawPeer> {
  const topics = topicsOf(cluster.id)
  const node = await createNode({
    privateKey: await generateKeyPair('Ed25519'),
    transports: nodeTransports(),
    listen,
    announce: [],
    version: 'raw',
    members: 9,
    maxConnections: 16,
    inboundConnectionsPerSecond: 50,
    maxOutboundBytes: 64 * 1_048_576,
    penaliseColocation: false,
    initialTopics: [topics.heads, topics.evidence, ...cluster.configuration.members.map(({ chain }) => topics.frames(chain))],
    score: () => 0,
    isBanned: () => false,
  })
  await node.start()
  raws.push(node)
  return { node, id: node.peerId.toString(), connect: (address) => node.dial(multiaddr(address)) }
}

export async function stopRaws(): Promise<void> {
  await Promise.all(
    raws.splice(0).map(async (node) => {
      for (const connection of node.getConnections()) connection.abort(new Error('the test is over'))
      await node.stop()
    }),
  )
}
