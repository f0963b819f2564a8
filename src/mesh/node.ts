import { type GossipSub, gossipsub, StrictNoSign } from '@chainsafe/libp2p-gossipsub'
import { noise } from '@chainsafe/libp2p-noise'
import { yamux } from '@chainsafe/libp2p-yamux'
import { type Identify, identify } from '@libp2p/identify'
import type { Libp2p, PrivateKey } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Ping, ping } from '@libp2p/ping'
import { createLibp2p, type Libp2pOptions } from 'libp2p'
import { MAX_FRAME_BYTES } from '../wire/limits.ts'
import { MeshError } from './errors.ts'
import { ANNOUNCED_FROM_BYTES, degreesOf } from './relaying.ts'

/** The services of the node, by name. */
type MeshServices = { readonly identify: Identify; readonly ping: Ping; readonly gossip: GossipSub }
export type MeshNode = Libp2p<MeshServices>

export interface NodeInit {
  readonly privateKey: PrivateKey
  /** libp2p transports: TCP and WebSockets in Node, WebSockets alone in a browser. */
  readonly transports: NonNullable<Libp2pOptions['transports']>
  /** Multiaddrs. */
  readonly listen: readonly string[]
  /** Multiaddrs told to peers instead of those listened on, for nodes behind NAT. */
  readonly announce: readonly string[]
  readonly version: string
  /** Members of the cluster; 0 before the first configuration is known. */
  readonly members: number
  /** Connections kept, at most. */
  readonly maxConnections: number
  /** Inbound connections a second from one host. A local cluster needs more than libp2p's 5. */
  readonly inboundConnectionsPerSecond: number
  /** Bytes a slow peer may owe on its gossip stream before this is reset (and reopened by the watchdog). */
  readonly maxOutboundBytes: number
  /** Whether to penalise many peers behind one address. A local cluster must not. */
  readonly penaliseColocation: boolean
  readonly initialTopics: readonly string[]
  /** libp2p's own figures. @default none */
  readonly libp2pMetrics?: Libp2pOptions['metrics']
  readonly score: (peer: string) => number
  readonly isBanned: (peer: string) => boolean
}

/** An RPC carries one frame, or many small control messages. */
const MAX_RPC_BYTES = MAX_FRAME_BYTES + 65_536

/**
 * A stream that is paused still receives its window, and libp2p resets what buffers more than 4 MiB: so the window stays
 * well below (yamux would grow it to 16 MiB).
 */
const MAX_STREAM_WINDOW_BYTES = 1_048_576

/** The libp2p node of the mesh, not started. */
export function createNode(init: NodeInit): Promise<MeshNode> {
  return createLibp2p<MeshServices>({
    start: false,
    privateKey: init.privateKey,
    nodeInfo: { name: 'seqmesh', version: init.version, userAgent: `seqmesh/${init.version}` },
    addresses: { listen: [...init.listen], announce: [...init.announce] },
    transports: init.transports,
    connectionEncrypters: [noise()],
    ...(init.libp2pMetrics !== undefined && { metrics: init.libp2pMetrics }),
    streamMuxers: [yamux({ streamOptions: { maxStreamWindowSize: MAX_STREAM_WINDOW_BYTES } })],
    connectionManager: {
      maxConnections: init.maxConnections,
      inboundConnectionThreshold: init.inboundConnectionsPerSecond,
      maxIncomingPendingConnections: Math.max(10, init.inboundConnectionsPerSecond),
      // The watchdog redials for ever; libp2p's own queue would give up, untag, and compete with it until then.
      reconnectRetries: 0,
    },
    // A ping that is late under load must not cut a connection that carries gossip: the watchdog judges by streams.
    connectionMonitor: { pingInterval: 5_000, abortConnectionOnPingFailure: false },
    connectionGater: {
      denyDialMultiaddr: () => false, // browsers refuse private addresses by default: a local cluster has no others
      denyDialPeer: (peer) => init.isBanned(peer.toString()),
      denyInboundEncryptedConnection: (peer) => init.isBanned(peer.toString()),
    },
    services: {
      identify: identify(),
      ping: ping(),
      gossip: gossipsub({
        // The payload is signed. Message ids are gossipsub's own, SHA-256: native in Node, where keccak of every copy of a frame would
        // cost as much as opening it.
        globalSignaturePolicy: StrictNoSign,
        floodPublish: true,
        fallbackToFloodsub: false,
        allowPublishToZeroTopicPeers: true,
        ignoreDuplicatePublishError: true,
        batchPublish: true, // one encoding for all peers
        doPX: false,
        allowedTopics: [...init.initialTopics],
        ...degreesOf(init.members, init.maxConnections),
        idontwantMinDataSize: ANNOUNCED_FROM_BYTES,
        // No lazy gossip: its answers (many frames in one RPC) break any bound on RPCs. Gaps are fetched as ranges.
        Dlazy: 0,
        gossipFactor: 0,
        maxInboundDataLength: MAX_RPC_BYTES,
        maxOutboundBufferSize: init.maxOutboundBytes,
        maxTopicBytesPerPeer: 1_048_576,
        decodeRpcLimits: {
          maxSubscriptions: 512,
          maxMessages: 32,
          maxIhaveMessageIDs: 32,
          maxIwantMessageIDs: 32,
          maxIdontwantMessageIDs: 512,
          maxControlMessages: 512,
          maxPeerInfos: 0,
        },
        scoreParams: {
          appSpecificScore: init.score,
          appSpecificWeight: 1,
          behaviourPenaltyWeight: -1,
          behaviourPenaltyThreshold: 6,
          behaviourPenaltyDecay: 0.9,
          // Everybody on 127.0.0.1 is one address: 15 peers would be graylisted.
          ...(init.penaliseColocation ? {} : { IPColocationFactorWeight: 0 }),
        },
      }),
    },
  })
}

/** Cuts every connection with a peer. */
export function hangUp(node: MeshNode, peer: string, reason: string): void {
  for (const connection of node.getConnections(peerIdFromString(peer))) connection.abort(new MeshError('refused', reason))
}
