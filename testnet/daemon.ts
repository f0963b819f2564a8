import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { writeSecretFile } from '../src/node/keys/secret-file.ts'
import type { Chain } from './chain.ts'
import type { Cluster, ClusterMember } from './cluster.ts'
import type { MeshPlace, MeshPlan } from './mesh-plan.ts'
import { NodeApi } from './node-api.ts'
import type { NodeLinks } from './node-links.ts'
import type { OwnNodes } from './own-nodes.ts'
import type { Exit, Process, Processes } from './processes.ts'

/** A daemon that did not do what was asked of it. */
export class DaemonError extends Error {
  override readonly name = 'DaemonError'
  readonly code: 'init-failed' | 'ended' | 'not-ready'
  readonly chainId: number

  constructor(code: DaemonError['code'], chainId: number, message: string) {
    super(message)
    this.code = code
    this.chainId = chainId
  }
}

const CLI = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
/** How a daemon and the observer are started: this Node, TypeScript as it is. */
export const CLI_ARGS: readonly string[] = ['--disable-warning=ExperimentalWarning', CLI]

const SHIFTED_CLOCK = pathToFileURL(join(import.meta.dirname, 'shifted-clock.ts')).href

const STOP_GRACE_MS = 12_000
/** A few blocks of the parent: what is posted moves while people watch. */
const POST_EVERY_MS = 2_000
const PARENT_POLL_MS = 100
/** A few blocks of the parent: the first to report spares the others, and nobody waits long. */
const REPORT_SPREAD_MS = 2_000
const READY_POLL_MS = 100
const LAST_WORDS_CHARS = 1_000
/** A port where nobody listens (discard): announced when every way to a daemon leads through a link. */
const NOWHERE = '/ip4/127.0.0.1/tcp/9'

/** `chains[].onBehind` of a daemon's configuration. */
export interface BehindPolicy {
  readonly afterMs: number
  readonly action: 'hold' | 'rely'
}

export interface DaemonOptions {
  readonly member: ClusterMember
  readonly place: MeshPlace
  /** How it reaches the nodes of the other chains. */
  readonly nodes: NodeLinks
  readonly ownNodes: OwnNodes
  readonly onBehind: BehindPolicy | undefined
  readonly processes: Processes
  readonly verbose: boolean
  /** Its wall clock can be set. */
  readonly hasOwnClock: boolean
  /** It ended although nobody asked it to. */
  readonly onUnexpectedExit: (daemon: Daemon, exit: Exit) => void
}

/** What a daemon does otherwise than usual. */
export interface DaemonChanges {
  /** Whether it posts its batches. */
  readonly posts?: boolean
  /** Chains whose signatures are all that it asks for. */
  readonly trusts?: readonly number[]
  readonly onBehind?: BehindPolicy | undefined
}

/** One sequencer daemon: `seqmesh run` in a process of its own, which may be killed and come back. */
export class Daemon {
  readonly chainId: number
  readonly logFile: string
  readonly api: NodeApi
  readonly #options: DaemonOptions
  /** Where its configuration stands: what another process needs that plays its part. */
  readonly configFile: string
  #process: Process | undefined
  /** How its present life ended, if it did not end because it was asked to. */
  unexpectedExit: Exit | undefined
  /** Set where ending by itself is what it should do. */
  mayEnd = false

  constructor(options: DaemonOptions) {
    const { member, place } = options
    this.#options = options
    this.chainId = member.chain.chainId
    this.configFile = join(place.directory, 'seqmesh.yaml')
    this.logFile = join(place.directory, 'daemon.log')
    this.api = new NodeApi(`http://127.0.0.1:${place.apiPort}`)
  }

  get running(): boolean {
    return this.#process?.running === true
  }

  /** Guard, ledger and journals. */
  get dataDir(): string {
    return join(this.#options.place.directory, 'data')
  }

  /** Writes keys and configuration, and runs `seqmesh init`, which makes the guard. Throws `init-failed`. */
  async init(cluster: Cluster, plan: MeshPlan): Promise<void> {
    const { member, place, processes } = this.#options
    for (const name of ['sequencer', 'includer', 'parent'] as const)
      await writeSecretFile(join(place.directory, `${name}.key`), `${member.keys[name].secret}\n`)
    await this.configure(cluster, plan)
    const init = await processes.spawn({
      name: `init ${this.chainId}`,
      args: [...CLI_ARGS, 'init', '--config', this.configFile],
      logFile: this.logFile,
    })
    const { code, signal } = await init.exited
    if (code === 0) return
    throw new DaemonError(
      'init-failed',
      this.chainId,
      `seqmesh init of ${this.chainId} ended with ${code ?? signal}: ${await this.lastWords()}`,
    )
  }

  /** Writes its configuration, which it reads when it starts. */
  async configure(
    cluster: Cluster,
    plan: MeshPlan,
    { posts = true, trusts = [], onBehind = this.#options.onBehind }: DaemonChanges = {},
  ): Promise<void> {
    const { place, verbose } = this.#options
    const config = {
      dataDir: this.dataDir,
      cluster: cluster.address,
      parent: { rpc: [cluster.parent.url], pollIntervalMs: PARENT_POLL_MS, account: this.#key('parent') },
      post: { enabled: posts, everyMs: POST_EVERY_MS },
      report: { submit: true, challenge: true, spreadMs: REPORT_SPREAD_MS },
      chains: cluster.members.map(({ chain }) => this.#chainConfig(chain, trusts, onBehind)),
      p2p: {
        listen: [`/ip4/127.0.0.1/tcp/${place.p2pPort}`, `/ip4/127.0.0.1/tcp/${place.wsPort}/ws`],
        announce: plan.hasLinks ? [NOWHERE] : [],
        bootstrap: plan.bootstrap(this.chainId),
        keyFile: place.peerKeyFile,
      },
      api: { port: place.apiPort },
      log: { level: verbose ? 'debug' : 'info' },
    }
    await writeFile(this.configFile, stringify(config))
  }

  async start(): Promise<void> {
    if (this.running) return
    const { processes, hasOwnClock } = this.#options
    const started = await processes.spawn({
      name: `daemon ${this.chainId}`,
      args: [...(hasOwnClock ? ['--import', SHIFTED_CLOCK] : []), ...CLI_ARGS, 'run', '--config', this.configFile],
      env: { TESTNET_CLOCK_FILE: this.#clockFile },
      logFile: this.logFile,
    })
    this.#process = started
    this.unexpectedExit = undefined
    void started.exited.then((exit) => {
      if (this.#process !== started) return
      this.unexpectedExit = exit
      this.#options.onUnexpectedExit(this, exit)
    })
  }

  /** Waits until it takes part. Throws `ended` or `not-ready`. */
  async ready(timeoutMs: number, signal: AbortSignal): Promise<void> {
    const deadline = Date.now() + timeoutMs
    let reason = 'its API does not answer'
    while (Date.now() < deadline) {
      await this.checkRunning()
      const answer = await this.api.ready(signal).catch(() => undefined)
      if (answer?.ready === true) return
      if (answer !== undefined) reason = answer.reason
      await sleep(READY_POLL_MS, undefined, { signal })
    }
    throw new DaemonError(
      'not-ready',
      this.chainId,
      `the daemon of ${this.chainId} is not ready after ${timeoutMs} ms: ${reason}; see ${this.logFile}`,
    )
  }

  /** Throws `ended` if it has ended by itself. */
  async checkRunning(): Promise<void> {
    if (this.unexpectedExit === undefined) return
    const { code, signal } = this.unexpectedExit
    throw new DaemonError('ended', this.chainId, `the daemon of ${this.chainId} ended with ${code ?? signal}: ${await this.lastWords()}`)
  }

  /** The end of its log: what it said before it ended. */
  async lastWords(): Promise<string> {
    return (await readFile(this.logFile, 'utf8')).slice(-LAST_WORDS_CHARS)
  }

  /** Ends it cleanly. Idempotent. */
  async stop(): Promise<Exit | undefined> {
    const running = this.#process
    this.#process = undefined
    return running?.stop(STOP_GRACE_MS)
  }

  /** kill −9, as a crash. Idempotent. */
  async kill(): Promise<void> {
    const running = this.#process
    this.#process = undefined
    running?.signal('SIGKILL')
    await running?.exited
  }

  /** Stops it in the midst of whatever it does: it answers nobody, and keeps its connections. */
  freeze(): void {
    this.#process?.signal('SIGSTOP')
  }

  thaw(): void {
    this.#process?.signal('SIGCONT')
  }

  /** Sets its wall clock `aheadMs` before the true time. */
  async setClock(aheadMs: number): Promise<void> {
    await writeFile(this.#clockFile, `${aheadMs}`)
  }

  get #clockFile(): string {
    return join(this.#options.place.directory, 'clock')
  }

  #chainConfig(chain: Chain, trusts: readonly number[], onBehind: BehindPolicy | undefined): object {
    const { nodes, ownNodes } = this.#options
    const common = { id: chain.chainId, pollIntervalMs: 100 }
    if (chain.chainId !== this.chainId) {
      const own = ownNodes.urlOf(this.chainId, chain.chainId)
      return {
        ...{ ...common, rpc: own === undefined ? nodes.urlsOf(chain) : [own] },
        minAssurance: trusts.includes(chain.chainId) ? 'announced' : 'verified',
        ...(onBehind === undefined ? {} : { onBehind }),
      }
    }
    return { ...common, rpc: [chain.wsUrl, chain.url], sequencer: { key: this.#key('sequencer'), includer: this.#key('includer') } }
  }

  #key(name: keyof ClusterMember['keys']): object {
    return { privateKeyFile: join(this.#options.place.directory, `${name}.key`) }
  }
}
