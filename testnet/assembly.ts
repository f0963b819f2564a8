import { join } from 'node:path'
import { builtPage } from '../src/dashboard/built-page.ts'
import type { Chain } from './chain.ts'
import { type Cluster, memberChainIds, startCluster } from './cluster.ts'
import { Daemon } from './daemon.ts'
import { Injections } from './injections.ts'
import { MeshMonitor } from './mesh-monitor.ts'
import { MeshPlan } from './mesh-plan.ts'
import { NodeLinks } from './node-links.ts'
import { Observer } from './observer.ts'
import type { TestnetOptions } from './options.ts'
import { OwnNodes } from './own-nodes.ts'
import { ParentWatcher } from './parent-watcher.ts'
import { anyPorts, fixedPorts, type Ports } from './ports.ts'
import type { Exit, Processes } from './processes.ts'
import type { MinedBlock } from './producer.ts'
import { createRandom } from './random.ts'
import type { Invariant } from './report.ts'
import { eventually, type Scenario, type Stage } from './scenario.ts'
import type { Teardown } from './teardown.ts'
import { Traffic } from './traffic.ts'
import { Watcher } from './watcher.ts'

/** Everything that runs, once it does. */
export interface Assembled {
  readonly stage: Stage
  readonly observer: Observer
  /** What the scenario's steps found out. */
  readonly found: readonly Invariant[]
  readonly injections: Injections
}

export interface AssemblyInit {
  readonly options: TestnetOptions
  readonly scenario: Scenario
  readonly workDirectory: string
  readonly processes: Processes
  /** Everything started is put here at once, so that a failed start leaves nothing behind. */
  readonly teardown: Teardown
  readonly onChain: (chain: Chain) => void
  /** Everything is in its place, daemons and observer not started yet. */
  readonly onStage: (assembled: Assembled) => void
  readonly say: (text: string) => void
}

const READY_TIMEOUT_MS = 60_000
const PROCESS_GRACE_MS = 5_000

/** After the start: chains stood at the gate while daemons came up, and make up for it. */
const CATCH_UP_TIMEOUT_MS = 60_000

/** Starts chains, contracts, daemons and the observer, in this order. Traffic waits to be started. */
export async function assemble(init: AssemblyInit, signal: AbortSignal): Promise<Assembled> {
  const { options, scenario, workDirectory, processes, teardown } = init
  const ports = options.port === undefined ? await anyPorts(options.chains) : await fixedPorts(options.port, options.chains)
  const plan = await MeshPlan.make(memberChainIds(options.chains), ports.daemons, workDirectory, scenario.links === true)
  teardown.add('links', () => plan.close())
  // Blocks made before there is a watcher hold the setup only.
  let early: Watcher | undefined
  // Once, before the daemons look for it: else each would build one.
  const page = builtPage().catch((error: unknown) => init.say(`the web page cannot be built: ${String(error)}`))
  teardown.add('page', async () => void (await page))
  const cluster = await assembleChains(init, plan, ports, (block) => early?.addBlock(block), signal)
  await page
  const watched = cluster.members.map(({ chain, messenger, targets: { counter } }) => ({ chain, messenger, counter }))
  const watcher = new Watcher({ chains: watched, delta: options.delta, activation: cluster.genesis.activation })
  early = watcher
  const parent = new ParentWatcher({
    chain: cluster.parent,
    contracts: cluster,
    onPosted: (chain, number, atMs) => watcher.addPosted(chain, number, atMs),
  })
  teardown.add('parent watcher', () => parent.stop())
  parent.start()
  const nodes = scenario.nodeLinks === true ? await NodeLinks.open(cluster.members.map(({ chain }) => chain)) : NodeLinks.none
  teardown.add('links to nodes', () => nodes.close())
  const ownNodes = scenario.ownNodes === true ? await OwnNodes.open(cluster.members.map(({ chain }) => chain)) : OwnNodes.none
  teardown.add('own nodes', () => ownNodes.close())
  const daemons = makeDaemons(init, cluster, plan, { nodes, ownNodes })
  const monitor = new MeshMonitor([...daemons.values()])
  const observer = makeObserver(init, cluster, plan, watcher)
  // A source of its own: how much traffic there was must not change who is hit by a fault.
  const traffic = new Traffic({ members: cluster.members, random: createRandom(options.seed + 1), rate: options.rate })
  const found: Invariant[] = []
  const injections = new Injections()
  const stage: Stage = {
    cluster,
    daemons,
    plan,
    nodes,
    ownNodes,
    traffic,
    watcher,
    parent,
    monitor,
    observer,
    random: createRandom(options.seed),
    signal,
    launch: (name, args, onLine) => processes.spawn({ name, args, logFile: join(workDirectory, `${name}.log`), onLine }),
    inject: (injection) => injections.add(injection, watcher.lanes),
    say: init.say,
    expect: (entry) => found.push(entry),
  }
  const assembled = { stage, observer, found, injections }
  init.onStage(assembled)
  await startMesh(init, assembled, signal)
  return assembled
}

/** Starts daemons and observer together, and waits until the chains have made up for the time without them. */
async function startMesh(
  { scenario, teardown, processes, workDirectory, say }: AssemblyInit,
  { stage, observer }: Assembled,
  signal: AbortSignal,
): Promise<void> {
  const { cluster, plan, monitor, traffic } = stage
  const daemons = [...stage.daemons.values()]
  // What was launched beside them ends last: it is nobody's duty.
  teardown.add('processes', () => processes.stopAll(PROCESS_GRACE_MS))
  teardown.add('daemons', async () => {
    await Promise.all([observer.stop(), ...daemons.map((daemon) => daemon.stop())])
  })
  teardown.add('monitor', () => monitor.stop())
  teardown.add('traffic', () => traffic.stop())
  say(`starting ${daemons.length} sequencer daemons and a light observer, logs in ${workDirectory}`)
  await Promise.all(daemons.map((daemon) => daemon.init(cluster, plan)))
  signal.throwIfAborted()
  monitor.start()
  await Promise.all([...daemons.map((daemon) => daemon.start()), observer.start()])
  await together(signal, (either) => [
    ...daemons.map((daemon) => daemon.ready(READY_TIMEOUT_MS, either)),
    observer.ready(READY_TIMEOUT_MS, either),
  ])
  // What it makes up for is what the scenario is about.
  if (scenario.silenceS !== undefined) return
  const atPresent = async (): Promise<boolean> => {
    for (const daemon of daemons) await daemon.checkRunning()
    return cluster.members.every(({ producer: { last } }) => (last?.timestamp ?? 0) >= Math.floor(Date.now() / 1_000) - 1)
  }
  if (!(await eventually(atPresent, CATCH_UP_TIMEOUT_MS, signal))) say('the chains are still behind the wall clock')
}

/** Waits for all; the first failure ends the waiting of the others too, else it would keep this process alive. */
async function together(signal: AbortSignal, begin: (signal: AbortSignal) => readonly Promise<void>[]): Promise<void> {
  const failed = new AbortController()
  try {
    await Promise.all(begin(AbortSignal.any([signal, failed.signal])))
  } finally {
    failed.abort()
  }
}

async function assembleChains(
  { options, scenario, workDirectory, teardown, onChain, say }: AssemblyInit,
  plan: MeshPlan,
  { rpc }: Ports,
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
      rpcPorts: rpc,
      multiaddrs: plan.multiaddrs(),
      periods: scenario.periods ?? {},
      silenceS: scenario.silenceS?.(options) ?? 0,
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
  return cluster
}

function makeDaemons(
  { options, scenario, processes, say }: AssemblyInit,
  cluster: Cluster,
  plan: MeshPlan,
  ways: Pick<Stage, 'nodes' | 'ownNodes'>,
): ReadonlyMap<number, Daemon> {
  const onUnexpectedExit = ({ chainId, logFile }: Daemon, { code, signal }: Exit): void =>
    say(`the daemon of ${chainId} has ended by itself with ${code ?? signal}, see ${logFile}`)
  const daemons = new Map<number, Daemon>()
  for (const member of cluster.members) {
    const place = plan.places.get(member.chain.chainId)
    if (place === undefined) continue
    daemons.set(
      member.chain.chainId,
      new Daemon({
        ...{ member, place, ...ways, processes, verbose: options.verbose, onUnexpectedExit },
        ...{ onBehind: scenario.onBehind, hasOwnClock: scenario.clocks === true },
      }),
    )
  }
  return daemons
}

function makeObserver({ processes, workDirectory }: AssemblyInit, cluster: Cluster, plan: MeshPlan, watcher: Watcher): Observer {
  return new Observer({
    processes,
    workDirectory,
    cluster: cluster.address,
    peers: plan.observerPeers(),
    onMessage: (id, atMs) => watcher.addAnnouncement(id, atMs),
  })
}
