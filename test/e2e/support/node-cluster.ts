import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { initialise } from '../../../src/cli/initialise.ts'
import { loadConfig, type NodeConfig, requireNodeConfig } from '../../../src/node/config/load.ts'
import type { Chain } from '../../../testnet/chain.ts'
import { type Cluster, startCluster } from '../../../testnet/cluster.ts'
import { MeshPlan } from '../../../testnet/mesh-plan.ts'
import { anyPorts } from '../../../testnet/ports.ts'
import type { BlockProducer } from '../../../testnet/producer.ts'

/** A configuration file, as an object. */
export type NodeFile = Record<string, unknown>

export interface NodeClusterInit {
  readonly chains: number
  /** What the file of node `i` has beside, or instead of, the usual. */
  readonly change?: (i: number, cluster: Cluster) => NodeFile | Promise<NodeFile>
  /** Where a node reaches its own chain. @default the chain itself */
  readonly homeRpc?: (i: number, cluster: Cluster) => string | Promise<string>
}

/** Real chains and contracts with block producers, and for each a node that is configured and initialised, and does not run. */
export class NodeCluster {
  readonly folder: string
  readonly cluster: Cluster
  readonly producers: readonly BlockProducer[]
  /** One for each chain, with its file. */
  readonly nodes: readonly { readonly file: string; readonly content: NodeFile; readonly config: NodeConfig }[]
  readonly #chains: readonly Chain[]

  private constructor(made: Pick<NodeCluster, 'folder' | 'cluster' | 'producers' | 'nodes'>, chains: readonly Chain[]) {
    this.folder = made.folder
    this.cluster = made.cluster
    this.producers = made.producers
    this.nodes = made.nodes
    this.#chains = chains
  }

  static async start({ chains: count, change = () => ({}), homeRpc }: NodeClusterInit): Promise<NodeCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'seqmesh-node-'))
    const ids = Array.from({ length: count }, (_, i) => 412_001 + i)
    const plan = await MeshPlan.make(ids, (await anyPorts(ids.length)).daemons, folder, false)
    const chains: Chain[] = []
    const producers: BlockProducer[] = []
    const cluster = await startCluster(
      {
        ...{ chains: count, delta: 4, blockMs: 300, multiaddrs: plan.multiaddrs(), statePaths: new Map(), periods: {}, silenceS: 0 },
        onBlock: () => undefined,
        onProblem: () => undefined,
        onChain: (chain) => chains.push(chain),
        onProducer: (producer) => producers.push(producer),
      },
      AbortSignal.timeout(60_000),
    )
    const nodes: NodeCluster['nodes'][number][] = []
    for (const [i, { chain, keys }] of cluster.members.entries()) {
      const place = plan.places.get(chain.chainId)
      if (place === undefined) throw new Error('every member has its place')
      const secret = async (name: string, value: string): Promise<string> => {
        const file = join(place.directory, name)
        await writeFile(file, `${value}\n`, { mode: 0o600 })
        return file
      }
      const own = {
        rpc: [(await homeRpc?.(i, cluster)) ?? chain.url],
        sequencer: {
          key: { privateKeyFile: await secret('sequencer.key', keys.sequencer.secret) },
          includer: { privateKeyFile: await secret('includer.key', keys.includer.secret) },
        },
      }
      await mkdir(join(place.directory, 'data'), { recursive: true, mode: 0o700 })
      const content: NodeFile = {
        dataDir: join(place.directory, 'data'),
        cluster: cluster.address,
        parent: { rpc: [cluster.parent.url] },
        post: { enabled: false }, // they have no account on the parent
        chains: cluster.members.map((each, j) => ({
          ...{ id: each.chain.chainId, rpc: [each.chain.url], pollIntervalMs: 100 },
          ...(i === j ? own : {}),
        })),
        p2p: { listen: [`/ip4/127.0.0.1/tcp/${place.p2pPort}`], keyFile: place.peerKeyFile },
        api: { port: place.apiPort },
        ...(await change(i, cluster)),
      }
      const file = join(place.directory, 'seqmesh.yaml')
      await writeFile(file, stringify(content))
      const config = requireNodeConfig((await loadConfig({ file, flags: new Map(), env: {}, workingDirectory: folder })).config)
      await initialise(config, {}, new AbortController().signal)
      nodes.push({ file, content, config })
    }
    return new NodeCluster({ folder, cluster, producers, nodes }, chains)
  }

  async stop(): Promise<void> {
    await Promise.all(this.producers.map((producer) => producer.stop()))
    await Promise.all(this.#chains.map((chain) => chain.stop()))
    await rm(this.folder, { recursive: true })
  }
}
