import { join } from 'node:path'
import type { Chain } from './chain.ts'
import { type Cluster, memberChainIds, startCluster } from './cluster.ts'
import { Daemon } from './daemon.ts'
import { MeshMonitor } from './mesh-monitor.ts'
import { MeshPlan } from './mesh-plan.ts'
import { Observer } from './observer.ts'
import type { TestnetOptions } from './options.ts'
import type { Processes } from './processes.ts'
import type { MinedBlock } from './producer.ts'
import { createRandom } from './random.ts'
import type { Invariant } from './report.ts'
import type { Scenario, Stage } from './scenario.ts'
import type { Teardown } from './teardown.ts'
import { Traffic } from './traffic.ts'
import { Watcher } from './watcher.ts'

/** Everything that runs, once it does. */
export interface Assembled {
  readonly stage: Stage
  readonly observer: Observer
  /** What the scenario's steps found out. */
  readonly found: readonly Invariant[]
}

export interface AssemblyInit {
  readonly options: TestnetOptions
  readonly scenario: Scenario
  readonly workDirectory: string
  readonly processes: Processes
  /** Everything started is put here at once, so that a failed start leaves nothing behind. */
  readonly teardown: Teardown
  readonly onChain: (chain: Chain) => void
  readonly say: (text: string) => void
}

const READY_TIMEOUT_MS = 60_000
const DAEMON_GRACE_MS = 12_000

/** Starts chains, contracts, daemons and the observer, in this order. Traffic waits to be started. */
export async function assemble(init: AssemblyInit, signal: AbortSignal): Promise<Assembled> {
  const { options, scenario, workDirectory, processes, teardown } = init
  const plan = await MeshPlan.make(memberChainIds(options.chains), workDirectory, scenario.links === true)
  teardown.add('links', () => plan.close())
  // Blocks made before there is a watcher hold the setup only.
  let watcher: Watcher | undefined
  const cluster = await assembleChains(init, plan, (block) => watcher?.addBlock(block), signal)
  const watched = cluster.members.map(({ chain, messenger, targets: { counter } }) => ({ chain, messenger, counter }))
  watcher = new Watcher({ chains: watched, delta: options.delta, activation: cluster.genesis.activation })
  const daemons = await assembleDaemons(init, cluster, plan, signal)
  const monitor = new MeshMonitor([...daemons.values()])
  monitor.start()
  teardown.add('monitor', () => monitor.stop())
  const observer = await assembleObserver(init, cluster, plan, watcher, signal)
  // A source of its own: how much traffic there was must not change who is hit by a fault.
  const traffic = new Traffic({ members: cluster.members, random: createRandom(options.seed + 1), rate: options.rate })
  teardown.add('traffic', () => traffic.stop())
  const found: Invariant[] = []
  const stage: Stage = {
    cluster,
    daemons,
    plan,
    traffic,
    watcher,
    monitor,
    random: createRandom(options.seed),
    signal,
    launch: (name, args, onLine) => processes.spawn({ name, args, logFile: join(workDirectory, `${name}.log`), onLine }),
    expect: (entry) => found.push(entry),
  }
  return { stage, observer, found }
}

async function assembleChains(
  { options, scenario, workDirectory, teardown, onChain, say }: AssemblyInit,
  plan: MeshPlan,
  onBlock: (block: MinedBlock) => void,
  signal: AbortSignal,
): Promise<Cluster> {
  const { chains, delta, blockMs } = options
  say(`starting a parent chain and ${chains} member chains`)
  const statePath = (chainId: number): [number, string] => [chainId, join(workDirectory, `chain-${chainId}.json`)]
  const cluster = await startCluster(
    {
      chains,
      delta,
      blockMs,
      multiaddrs: plan.multiaddrs(),
      statePaths: new Map(scenario.persistentChains === true ? memberChainIds(chains).map(statePath) : []),
      onBlock,
      onProblem: (error) => say(`a chain does not answer: ${error.message}`),
      onChain: (chain) => {
        onChain(chain)
        teardown.add(`chain ${chain.chainId}`, () => chain.stop())
      },
      onProducer: (producer) => teardown.add('producer', () => producer.stop()),
    },
    signal,
  )
  say(`cluster ${cluster.address}`)
  return cluster
}

async function assembleDaemons(
  { options, processes, teardown, workDirectory, say }: AssemblyInit,
  cluster: Cluster,
  plan: MeshPlan,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Daemon>> {
  teardown.add('daemons', () => processes.stopAll(DAEMON_GRACE_MS))
  const daemons = new Map<number, Daemon>()
  for (const member of cluster.members) {
    const place = plan.places.get(member.chain.chainId)
    if (place !== undefined) daemons.set(member.chain.chainId, new Daemon({ member, place, processes, verbose: options.verbose }))
  }
  say(`starting ${daemons.size} sequencer daemons, logs in ${workDirectory}`)
  await Promise.all(
    [...daemons.values()].map(async (daemon) => {
      await daemon.init(cluster, plan)
      signal.throwIfAborted()
      await daemon.start()
      await daemon.ready(READY_TIMEOUT_MS, signal)
    }),
  )
  return daemons
}

async function assembleObserver(
  { processes, workDirectory, say }: AssemblyInit,
  cluster: Cluster,
  plan: MeshPlan,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<Observer> {
  const observer = new Observer({
    processes,
    workDirectory,
    cluster: cluster.address,
    peers: [...plan.places.values()].map(({ multiaddr }) => multiaddr),
    onMessage: (id, atMs) => watcher.addAnnouncement(id, atMs),
  })
  say('starting the light observer')
  await observer.start()
  await observer.ready(READY_TIMEOUT_MS, signal)
  return observer
}
