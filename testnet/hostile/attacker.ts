import { type GossipSub, gossipsub, StrictNoSign } from '@chainsafe/libp2p-gossipsub'
import { noise } from '@chainsafe/libp2p-noise'
import { yamux } from '@chainsafe/libp2p-yamux'
import { identify } from '@libp2p/identify'
import type { Libp2p, PeerId } from '@libp2p/interface'
import { tcp } from '@libp2p/tcp'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import type { Hex } from '../../src/protocol/bytes.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'

export interface Victims {
  /** To be a nuisance to the mesh, or to have honest members convicted. */
  readonly intent: 'nuisance' | 'framing'
  /** Hex, as topics have it. */
  readonly clusterId: Hex
  readonly members: readonly { readonly index: number; readonly chain: number }[]
  /** Where the daemons listen. */
  readonly multiaddrs: readonly string[]
  /** The contracts on the parent, and an account that its node signs for. */
  readonly parent: { readonly url: string; readonly batchInbox: Hex; readonly court: Hex; readonly account: Hex }
}

/** One identity of the attack: a plain libp2p peer that keeps none of the mesh's manners. */
export interface Attacker {
  readonly gossip: GossipSub
  readonly victims: Victims
  /** Topics of the victims' frames. */
  readonly topics: readonly string[]
  /** Whom it is connected to at this moment. */
  peers(): readonly PeerId[]
  /** A raw stream to one of them. */
  open(peer: PeerId, protocol: string, signal: AbortSignal): ReturnType<Libp2p['dialProtocol']>
  stop(): Promise<void>
}

/** Larger than anything the victims take. */
const MAX_RPC_BYTES = 8_388_608

/** Starts a new identity and dials every victim that still takes it. */
export async function startAttacker(victims: Victims, signal: AbortSignal): Promise<Attacker> {
  const node = await createLibp2p({
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    connectionGater: { denyDialMultiaddr: () => false },
    services: {
      identify: identify(),
      gossip: gossipsub({
        globalSignaturePolicy: StrictNoSign,
        msgIdFn: (message) => keccak256(message.data),
        floodPublish: true,
        allowPublishToZeroTopicPeers: true,
        ignoreDuplicatePublishError: true,
        maxOutboundBufferSize: MAX_RPC_BYTES * 2,
      }),
    },
  })
  await Promise.allSettled(victims.multiaddrs.map((address) => node.dial(multiaddr(address), { signal })))
  return {
    gossip: node.services.gossip,
    victims,
    topics: victims.members.map(({ chain }) => `/seqmesh/1/${victims.clusterId}/frames/${chain}`),
    peers: () => node.getPeers(),
    open: (peer, protocol, streamSignal) => node.dialProtocol(peer, protocol, { signal: streamSignal }),
    stop: async () => {
      await node.stop()
    },
  }
}
