import type { Chain } from '../../../testnet/chain.ts'
import { type Cluster, startCluster } from '../../../testnet/cluster.ts'
import { MeshMonitor } from '../../../testnet/mesh-monitor.ts'
import { MeshPlan } from '../../../testnet/mesh-plan.ts'
import { NodeLinks } from '../../../testnet/node-links.ts'
import { OwnNodes } from '../../../testnet/own-nodes.ts'
import { ParentWatcher } from '../../../testnet/parent-watcher.ts'
import type { BlockProducer, MinedBlock } from '../../../testnet/producer.ts'
import { createRandom } from '../../../testnet/random.ts'
import type { Invariant } from '../../../testnet/report.ts'
import { eventually, type Stage } from '../../../testnet/scenario.ts'
import { Traffic } from '../../../testnet/traffic.ts'
import { Watcher } from '../../../testnet/watcher.ts'
import { DirectRelay } from './direct-relay.ts'

export interface HarnessOptions {
  readonly delta: number
  readonly blockMs: number
  /** Messages per second. */
  readonly rate: number
  readonly signal: AbortSignal
}

/** The testnet without daemons: real chains, contracts, producers, traffic and watcher. `connect` stands in for the daemons. */
export class Harness {
  readonly blocks: MinedBlock[] = []
  readonly problems: Error[] = []
  readonly found: Invariant[] = []
  readonly producers: BlockProducer[] = []
  readonly watcher: Watcher
  readonly relay: DirectRelay
  readonly stage: Stage
  readonly #chains: Chain[]
  #connected = false

  private constructor(cluster: Cluster, chains: Chain[], plan: MeshPlan, options: HarnessOptions) {
    const { delta, rate, signal } = options
    this.#chains = chains
    this.relay = new DirectRelay(cluster)
    const watched = cluster.members.map(({ chain, messenger, targets: { counter } }) => ({ chain, messenger, counter }))
    this.watcher = new Watcher({ chains: watched, delta, activation: cluster.genesis.activation })
    const random = createRandom(7)
    const traffic = new Traffic({ members: cluster.members, random, rate })
    const { watcher } = this
    const expect = (entry: Invariant): void => void this.found.push(entry)
    const launch: Stage['launch'] = (name) => Promise.reject(new Error(`no ${name} without daemons`))
    const inject: Stage['inject'] = () => undefined
    const parent = new ParentWatcher({ chain: cluster.parent, contracts: cluster, onPosted: () => undefined })
    const monitor = new MeshMonitor([])
    const ways = { nodes: NodeLinks.none, ownNodes: OwnNodes.none }
    const observer = { tainted: new Map() }
    const say: Stage['say'] = () => undefined
    this.stage = {
      ...{ cluster, daemons: new Map(), plan, ...ways, traffic, watcher, parent, monitor, observer, random, signal },
      ...{ launch, inject, say, expect },
    }
  }

  static async start(workDirectory: string, options: HarnessOptions): Promise<Harness> {
    const chains: Chain[] = []
    const producers: BlockProducer[] = []
    const blocks: MinedBlock[] = []
    const problems: Error[] = []
    let harness: Harness | undefined
    const onBlock = (block: MinedBlock): void => {
      if (harness === undefined) blocks.push(block)
      else harness.addBlock(block)
    }
    const { delta, blockMs, signal } = options
    const cluster = await startCluster(
      {
        chains: 3,
        delta,
        blockMs,
        multiaddrs: new Map(),
        statePaths: new Map(),
        periods: {},
        silenceS: 0,
        onBlock,
        onProblem: (error) => (harness?.problems ?? problems).push(error),
        onChain: (chain) => chains.push(chain),
        onProducer: (producer) => producers.push(producer),
      },
      signal,
    )
    harness = new Harness(cluster, chains, await MeshPlan.make([], [], workDirectory, false), options)
    harness.producers.push(...producers)
    harness.problems.push(...problems)
    for (const block of blocks) harness.addBlock(block)
    return harness
  }

  /** Every block from the start goes to every other chain, from now on at once. */
  async connect(): Promise<void> {
    await this.relay.unlock()
    for (const block of this.blocks) this.relay.addBlock(block)
    this.#connected = true
  }

  addBlock(block: MinedBlock): void {
    this.blocks.push(block)
    this.watcher.addBlock(block)
    if (this.#connected) this.relay.addBlock(block)
  }

  /** Waits until everything sent is included. Returns whether it was in time. */
  drained(timeoutMs: number): Promise<boolean> {
    const done = async (): Promise<boolean> => {
      await this.watcher.settled()
      return this.watcher.lanes.every(({ sent, included }) => sent === included)
    }
    return eventually(done, timeoutMs, this.stage.signal)
  }

  async stop(): Promise<void> {
    await this.stage.traffic.stop()
    await Promise.all(this.producers.map((producer) => producer.stop()))
    await Promise.all(this.#chains.map((chain) => chain.stop()))
  }
}
