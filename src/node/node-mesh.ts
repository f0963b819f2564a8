import type { Logger } from 'pino'
import type { PeerView } from '../api/resources/peers.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { createMesh } from '../mesh/create-mesh.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { nodeTransports } from '../mesh/node-transports.ts'
import { ledgerHandlers } from '../observer/ledger-handlers.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { RoleProof } from '../wire/hello.ts'
import type { NodeConfig } from './config/load.ts'
import { peerKeyFile } from './config/paths.ts'
import { keepConfigurations } from './configurations.ts'
import { readPeerKey } from './keys/peer-key.ts'
import { meshOptionsOf } from './mesh-options.ts'
import type { NodeMetrics } from './metrics.ts'

export interface NodeMeshInit {
  readonly config: NodeConfig
  readonly version: string
  readonly ledger: Ledger
  readonly store: LedgerStore
  readonly verifier: Verifier
  readonly metrics: NodeMetrics
  readonly logger: Logger
  readonly now: () => number
  readonly proofs: () => readonly RoleProof[]
  readonly lacking: () => readonly number[]
}

/** The mesh of a full node: the ledger behind it, the members to hold on to, all chains to follow. Nothing listens yet. */
export async function createNodeMesh(init: NodeMeshInit): Promise<Mesh> {
  const { config, version, ledger, store, verifier, metrics, logger, now, proofs, lacking } = init
  const { configurations } = ledger
  const chains = () => configurations.newest.configuration.members.map(({ chain }) => chain)
  const mesh: Mesh = await createMesh({
    clusterId: configurations.clusterId,
    privateKey: await readPeerKey(peerKeyFile(config)),
    transports: nodeTransports(),
    verifier,
    logger: logger.child({ part: 'mesh' }),
    metrics: metrics.mesh,
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

/** Members, and whoever else the operator names. */
function peersToHold(config: NodeConfig, ledger: Ledger): readonly string[] {
  const own = new Set(config.chains.filter(({ sequencer }) => sequencer !== undefined).map(({ id }) => id))
  const members = ledger.configurations.newest.configuration.members.filter(({ chain }) => !own.has(chain))
  return [...new Set([...config.p2p.bootstrap, ...members.flatMap(({ multiaddrs }) => multiaddrs)])]
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
