import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chain } from './chain.ts'
import { type Cluster, memberChainIds, startCluster } from './cluster.ts'
import { Daemon } from './daemon.ts'
import { intactLanes, invariant, judge } from './invariants.ts'
import { Latencies } from './latencies.ts'
import { MeshMonitor } from './mesh-monitor.ts'
import { MeshPlan } from './mesh-plan.ts'
import { Observer } from './observer.ts'
import type { TestnetOptions } from './options.ts'
import { Processes } from './processes.ts'
import type { MinedBlock } from './producer.ts'
import { createRandom } from './random.ts'
import type { Invariant, Report } from './report.ts'
import { eventually, type Scenario, type Stage } from './scenario.ts'
import type { Screen } from './screen.ts'
import { type SnapshotSources, sumLanes, takeSnapshot } from './snapshot.ts'
import { renderLine, renderTable } from './table.ts'
import { Teardown } from './teardown.ts'
import { Traffic } from './traffic.ts'
import { Watcher } from './watcher.ts'

/** One run of the testnet, from the first process to the report. */

const READY_TIMEOUT_MS = 60_000
/** After traffic has stopped: everything sent must be included within this time. */
const DRAIN_TIMEOUT_MS = 60_000
/** After Ctrl-C, people wait less. */
const HURRIED_DRAIN_MS = 10_000
const REDRAW_MS = 500
/** Between two lines where no table can be redrawn. */
const LINE_MS = 2_000
const DAEMON_GRACE_MS = 12_000

interface Running {
  readonly stage: Stage
  readonly observer: Observer
  readonly found: Invariant[]
  readonly scenario: Scenario
}

export class Testnet {
  readonly #options: TestnetOptions
  readonly #scenario: Scenario
  readonly #screen: Screen
  readonly #processes = new Processes()
  readonly #chains: Chain[] = []
  readonly #teardown = new Teardown()
  #watcher: Watcher | undefined
  #workDirectory = ''

  constructor(options: TestnetOptions, scenario: Scenario, screen: Screen) {
    this.#options = options
    this.#scenario = scenario
    this.#screen = screen
  }

  /** Runs until the time is up and the scenario told, or until `signal` fires. Everything is stopped when it returns or throws. */
  async run(signal: AbortSignal): Promise<Report> {
    let ok = false
    try {
      const running = await this.#start(signal)
      const report = await this.#perform(running, signal)
      ok = report.ok
      return report
    } finally {
      const failures = await this.#stop(ok || signal.aborted)
      for (const failure of failures) this.#screen.line(`not stopped in good order: ${failure.message}`)
    }
  }

  /** Kills every process at once, without waiting. */
  killAll(): void {
    this.#processes.killAll()
    for (const chain of this.#chains) void chain.kill()
  }

  async #start(signal: AbortSignal): Promise<Running> {
    const { options, scenario } = { options: this.#options, scenario: this.#scenario }
    this.#workDirectory = await this.#makeWorkDirectory()
    const chainIds = memberChainIds(options.chains)
    const random = createRandom(options.seed)
    const plan = await MeshPlan.make(chainIds, this.#workDirectory, scenario.links === true)
    this.#teardown.add('links', () => plan.close())
    const cluster = await this.#startCluster(plan, chainIds, signal)
    const { activation } = cluster.genesis
    const chains = cluster.members.map(({ chain, messenger, targets: { counter } }) => ({ chain, messenger, counter }))
    const watcher = new Watcher({ chains, delta: options.delta, activation })
    this.#watcher = watcher
    const daemons = await this.#startDaemons(cluster, plan, signal)
    const monitor = new MeshMonitor([...daemons.values()])
    monitor.start()
    this.#teardown.add('monitor', () => monitor.stop())
    const observer = await this.#startObserver(cluster, plan, watcher, signal)
    // Its own source: how much traffic there was must not change who is hit by a fault.
    const traffic = new Traffic({ members: cluster.members, random: createRandom(options.seed + 1), rate: options.rate })
    this.#teardown.add('traffic', () => traffic.stop())
    const found: Invariant[] = []
    const launch: Stage['launch'] = (name, args, onLine) =>
      this.#processes.spawn({ name, args, logFile: join(this.#workDirectory, `${name}.log`), onLine })
    const expect: Stage['expect'] = (entry) => found.push(entry)
    const stage: Stage = { cluster, daemons, plan, traffic, watcher, monitor, random, signal, launch, expect }
    return { stage, observer, found, scenario }
  }

  async #makeWorkDirectory(): Promise<string> {
    const { keep } = this.#options
    if (keep === undefined) return mkdtemp(join(tmpdir(), 'seqmesh-testnet-'))
    const directory = resolve(keep, new Date().toISOString().replaceAll(':', '-'))
    await mkdir(directory, { recursive: true })
    return directory
  }

  async #startCluster(plan: MeshPlan, chainIds: readonly number[], signal: AbortSignal): Promise<Cluster> {
    const { chains, delta, blockMs } = this.#options
    this.#say(`starting a parent chain and ${chains} member chains`)
    this.#teardown.add('chains', async () => {
      await Promise.all(this.#chains.map((chain) => chain.stop()))
    })
    const statePath = (chainId: number): [number, string] => [chainId, join(this.#workDirectory, `chain-${chainId}.json`)]
    const cluster = await startCluster(
      {
        chains,
        delta,
        blockMs,
        multiaddrs: plan.multiaddrs(),
        statePaths: new Map(this.#scenario.persistentChains === true ? chainIds.map(statePath) : []),
        onBlock: (block) => this.#addBlock(block),
        onProblem: (error) => this.#say(`a chain does not answer: ${error.message}`),
        onChain: (chain) => this.#chains.push(chain),
        onProducer: (producer) => this.#teardown.add('producer', () => producer.stop()),
      },
      signal,
    )
    this.#say(`cluster ${cluster.address}`)
    return cluster
  }

  #addBlock(block: MinedBlock): void {
    this.#watcher?.addBlock(block)
  }

  async #startDaemons(cluster: Cluster, plan: MeshPlan, signal: AbortSignal): Promise<ReadonlyMap<number, Daemon>> {
    const { verbose } = this.#options
    this.#teardown.add('daemons', () => this.#processes.stopAll(DAEMON_GRACE_MS))
    const daemons = new Map<number, Daemon>()
    for (const member of cluster.members) {
      const place = plan.places.get(member.chain.chainId)
      if (place !== undefined) daemons.set(member.chain.chainId, new Daemon({ member, place, processes: this.#processes, verbose }))
    }
    this.#say(`starting ${daemons.size} sequencer daemons, logs in ${this.#workDirectory}`)
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

  async #startObserver(cluster: Cluster, plan: MeshPlan, watcher: Watcher, signal: AbortSignal): Promise<Observer> {
    const peers = [...plan.places.values()].map(({ multiaddr }) => multiaddr)
    const observer = new Observer({
      processes: this.#processes,
      workDirectory: this.#workDirectory,
      cluster: cluster.address,
      peers,
      onMessage: (id, atMs) => watcher.addAnnouncement(id, atMs),
    })
    this.#say('starting the light observer')
    await observer.start()
    await observer.ready(READY_TIMEOUT_MS, signal)
    return observer
  }

  async #perform(running: Running, signal: AbortSignal): Promise<Report> {
    const { stage, observer, found } = running
    const startedAtMs = Date.now()
    const heldBefore = this.#heldMs(stage)
    const picture = this.#startPicture(running, startedAtMs)
    stage.traffic.start()
    try {
      await Promise.all([this.#tellScenario(running), this.#timeUp(signal)])
    } finally {
      await stage.traffic.stop()
      stage.traffic.setFactor(1)
    }
    const seconds = (Date.now() - startedAtMs) / 1_000
    this.#say(signal.aborted ? 'stopping: waiting for what is under way' : 'traffic has ended: waiting for what is under way')
    await this.#drain(running, signal)
    const stalledMs = this.#heldMs(stage) - heldBefore
    await stage.watcher.settled()
    picture.stop()
    const invariants = [...judge({ watcher: stage.watcher, traffic: stage.traffic, monitor: stage.monitor, observer }), ...found]
    return this.#report(stage, { seconds, stalledMs, invariants })
  }

  #heldMs(stage: Stage): number {
    return stage.cluster.members.reduce((sum, { producer }) => sum + producer.heldMs, 0)
  }

  async #timeUp(signal: AbortSignal): Promise<void> {
    const { seconds } = this.#options
    // setTimeout takes at most 2³¹ ms; a run without an end waits in pieces.
    const endMs = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1_000
    while (Date.now() < endMs && !signal.aborted) {
      await sleep(Math.min(1_000, endMs - Date.now()), undefined, { signal }).catch(() => undefined)
    }
  }

  async #tellScenario({ stage, scenario, found }: Running): Promise<void> {
    const chainIds = stage.cluster.members.map(({ chain }) => chain.chainId)
    for (const step of scenario.steps(chainIds, stage.random)) {
      if (step.what !== '') this.#say(step.what)
      try {
        await step.run(stage)
      } catch (error) {
        if (stage.signal.aborted) return
        found.push(
          invariant(`the scenario can be told to its end`, [`${step.what}: ${error instanceof Error ? error.message : String(error)}`]),
        )
        return
      }
    }
  }

  /** Waits until everything sent is included, and everybody who watches has seen it. */
  async #drain({ stage, observer }: Running, signal: AbortSignal): Promise<void> {
    const { watcher, monitor } = stage
    const hurried = signal.aborted
    const done = async (): Promise<boolean> => {
      await watcher.settled()
      const lanes = intactLanes({ watcher })
      const included = lanes.every(({ sent, included }) => sent === included)
      const observed =
        !observer.running || watcher.reorganised.size > 0 || watcher.announced >= lanes.reduce((sum, { sent }) => sum + sent, 0)
      return included && observed
    }
    const never = new AbortController().signal
    await eventually(done, hurried ? HURRIED_DRAIN_MS : DRAIN_TIMEOUT_MS, never)
    await monitor.poll()
  }

  #startPicture({ stage, observer }: Running, startedAtMs: number): { stop(): void } {
    const { chains, delta, blockMs, seed, seconds } = this.#options
    const title = `${this.#scenario.name} · ${chains} chains · Δ ${delta} s · block ${blockMs} ms · seed ${seed}`
    const { cluster, daemons, watcher, monitor } = stage
    const sources: SnapshotSources = { title, seconds, startedAtMs, members: cluster.members, daemons, watcher, monitor, observer }
    const screen = this.#screen
    const table = (): void => {
      const { columns, rows, live } = screen
      screen.draw(renderTable(takeSnapshot(sources), { columns, rows, color: live }))
    }
    const draw = screen.live ? table : () => screen.line(renderLine(takeSnapshot(sources)))
    draw()
    const timer = setInterval(draw, screen.live ? REDRAW_MS : LINE_MS)
    return {
      stop: () => {
        clearInterval(timer)
        table()
        screen.keep()
      },
    }
  }

  #report(stage: Stage, run: { readonly seconds: number; readonly stalledMs: number; readonly invariants: readonly Invariant[] }): Report {
    const { chains, delta, seed } = this.#options
    const { watcher, monitor } = stage
    const lanes = intactLanes({ watcher })
    const { sent, announced, included, redeemed } = sumLanes(lanes, monitor)
    const retried = lanes.reduce((sum, lane) => sum + lane.retried, 0)
    const duplicated = lanes.reduce((sum, lane) => sum + lane.duplicated, 0)
    const include = Latencies.summarize(lanes.map(({ includeLatency }) => includeLatency))
    return {
      scenario: this.#scenario.name,
      seed,
      seconds: Math.round(run.seconds * 10) / 10,
      chains,
      delta,
      ok: run.invariants.every(({ held }) => held),
      messages: {
        sent,
        announced: announced ?? null,
        included,
        redeemed,
        retried,
        posted: null,
        settled: null,
        lost: sent - included,
        duplicated,
      },
      latencyMs: {
        announce: Latencies.summarize([watcher.announceLatency]) ?? null,
        include: include ?? null,
        post: null,
        backstop: null,
        settle: null,
      },
      sync: { violations: watcher.sync.violationCount, maxStalenessS: watcher.sync.maxStalenessS, stalledMs: Math.round(run.stalledMs) },
      evidence: [],
      invariants: run.invariants,
    }
  }

  async #stop(clean: boolean): Promise<readonly Error[]> {
    this.#say('stopping daemons, then chains')
    const failures = await this.#teardown.run()
    if (this.#options.keep !== undefined || !clean) this.#say(`kept ${this.#workDirectory}`)
    else if (this.#workDirectory !== '') await rm(this.#workDirectory, { recursive: true, force: true })
    return failures
  }

  #say(text: string): void {
    this.#screen.line(`${new Date().toISOString().slice(11, 19)}  ${text}`)
  }
}
