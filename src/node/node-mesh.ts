import { prometheusMetrics } from '@libp2p/prometheus-metrics'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { PeerView } from '../api/resources/peers.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { createMesh } from '../mesh/create-mesh.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { nodeTransports } from '../mesh/node-transports.ts'
import { isPeerAddress } from '../mesh/peer-address.ts'
import { ledgerHandlers } from '../observer/ledger-handlers.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { RoleProof } from '../wire/hello.ts'
import type { NodeConfig } from './config/load.ts'
import { peerKeyFile } from './config/paths.ts'
import { keepConfigurations } from './configurations.ts'
import { readPeerKey } from './keys/peer-key.ts'
import { partOf } from './logger.ts'
import { meshOptionsOf } from './mesh-options.ts'
import type { NodeMetrics } from './metrics/node-metrics.ts'

export interface NodeMeshInit {
  readonly config: NodeConfig
  readonly version: string
  readonly ledger: Ledger
  readonly store: LedgerStore
  readonly verifier: Verifier
  readonly metrics: NodeMetrics
  /** Where libp2p's own figures go. */
  readonly registry: Registry
  readonly logger: Logger
  readonly now: () => number
  readonly proofs: () => readonly RoleProof[]
  readonly lacking: () => readonly number[]
}

/** The mesh of a full node: the ledger behind it, the members to hold on to, all chains to follow. Nothing listens yet. */
export async function createNodeMesh(init: NodeMeshInit): Promise<Mesh> {
  const { config, version, ledger, store, verifier, metrics, registry, logger, now, proofs, lacking } = init
  const { configurations } = ledger
  const chains = () => configurations.newest.configuration.members.map(({ chain }) => chain)
  const mesh: Mesh = await createMesh({
    clusterId: configurations.clusterId,
    privateKey: await readPeerKey(peerKeyFile(config)),
    transports: nodeTransports(),
    verifier,
    logger: partOf(logger, 'mesh'),
    metrics: metrics.mesh,
    // Its labels are protocols, directions and own addresses: bounded. The runtime's figures are registered already.
    ...(config.metrics.enabled && {
      libp2pMetrics: prometheusMetrics({ registry, collectDefaultMetrics: false, statfsLocation: config.dataDir }),
    }),
    clock: { now },
    random: Math.random,
    version,
    listen: config.p2p.listen,
    announce: config.p2p.announce,
    peers: peersToHold(config, ledger),
    chains: chains(),
    options: meshOptionsOf(config),
    handlers: ledgerHandlers({
      ledger,
      version,
      role: config.chains.some(({ sequencer }) => sequencer !== undefined) ? 'member' : 'cluster',
      proofs,
      lacking,
      onConfigurations: () => {
        keepConfigurations(configurations, store)
        mesh.subscribe(chains())
        mesh.hold(peersToHold(config, ledger))
      },
    }),
  })
  return mesh
}

/** Addresses of one member that are tried: nobody's entry may take the places of others. */
const MAX_ADDRESSES = 3

/** Members, as far as their entries hold addresses, and whoever else the operator names. */
export function peersToHold(config: NodeConfig, ledger: Pick<Ledger, 'configurations'>): readonly string[] {
  const own = new Set(config.chains.filter(({ sequencer }) => sequencer !== undefined).map(({ id }) => id))
  const members = ledger.configurations.newest.configuration.members.filter(({ chain }) => !own.has(chain))
  const addresses = members.flatMap(({ multiaddrs }) => multiaddrs.filter(isPeerAddress).slice(0, MAX_ADDRESSES))
  return [...new Set([...config.p2p.bootstrap, ...addresses])]
}

export function peerView(peer: ReturnType<Mesh['peers']>[number]): PeerView {
  return {
    peerId: peer.id,
    multiaddr: peer.multiaddrs[0] ?? null,
    direction: peer.direction,
    version: peer.version === '' ? null : peer.version,
    memberOf: peer.memberChains,
    lacking: peer.lacking,
    lackingSinceMs: peer.lackingSinceMs,
    latencyMs: peer.latencyMs ?? null,
    clockOffsetMs: peer.clockOffsetMs === undefined ? null : Math.round(peer.clockOffsetMs),
    score: peer.score,
  }
}
