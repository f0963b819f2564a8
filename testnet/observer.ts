import { join } from 'node:path'
import type { Hex } from 'viem'
import { CLI_ARGS } from './daemon.ts'
import type { Process, Processes } from './processes.ts'
import { eventually } from './scenario.ts'

export interface ObserverOptions {
  readonly processes: Processes
  readonly workDirectory: string
  /** Cluster address: with a peer, all that it gets. */
  readonly cluster: string
  readonly peers: readonly string[]
  /** A message that it verified, with the wall clock at which its line arrived here. */
  readonly onMessage: (id: Hex, atMs: number) => void
}

export class ObserverError extends Error {
  override readonly name = 'ObserverError'
  readonly code: 'ended' | 'not-ready'

  constructor(code: ObserverError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Distinct messages among which a repetition is looked for: newest kept. */
const MAX_SEEN = 200_000
/** It starts beside the daemons, which may take their time: `ready` says how long. */
const WITHIN = ['--connect-within', '600']
const STOP_GRACE_MS = 8_000

/** The light observer: `seqmesh observe` in a process of its own. Its lines are JSON; everything in them it has verified. */
export class Observer {
  readonly #options: ObserverOptions
  readonly #logFile: string
  readonly #seen = new Set<Hex>()
  /** First tainted header of each chain that has one, as it said last. */
  readonly tainted = new Map<number, number>()
  #process: Process | undefined
  #lines = 0
  messages = 0
  repeated = 0
  malformed = 0

  constructor(options: ObserverOptions) {
    this.#options = options
    this.#logFile = join(options.workDirectory, 'observer.log')
  }

  get running(): boolean {
    return this.#process?.running === true
  }

  async start(): Promise<void> {
    const { processes, cluster, peers } = this.#options
    this.#process = await processes.spawn({
      name: 'observer',
      args: [...CLI_ARGS, 'observe', '--cluster', cluster, ...WITHIN, ...peers.flatMap((peer) => ['--peer', peer])],
      logFile: this.#logFile,
      onLine: (line) => this.#addLine(line),
    })
  }

  /** Waits until it has verified something: from then on it misses nothing. Throws `ObserverError`. */
  async ready(timeoutMs: number, signal: AbortSignal): Promise<void> {
    if (await eventually(() => this.#lines > 0 || !this.running, timeoutMs, signal)) {
      if (this.#lines > 0) return
      throw new ObserverError('ended', `the observer ended; see ${this.#logFile}`)
    }
    throw new ObserverError('not-ready', `the observer printed nothing within ${timeoutMs} ms; see ${this.#logFile}`)
  }

  async stop(): Promise<void> {
    await this.#process?.stop(STOP_GRACE_MS)
  }

  #addLine(line: string): void {
    const atMs = Date.now()
    this.#lines++
    let event: { readonly type?: unknown; readonly hash?: unknown; readonly chain?: unknown; readonly from?: unknown }
    try {
      event = JSON.parse(line) as typeof event
    } catch {
      this.malformed++
      return
    }
    if (event.type === 'taint' && typeof event.chain === 'number') {
      if (typeof event.from === 'number') this.tainted.set(event.chain, event.from)
      else this.tainted.delete(event.chain)
    }
    if (event.type !== 'message' || typeof event.hash !== 'string') return
    const id = event.hash as Hex
    if (this.#seen.has(id)) {
      this.repeated++
      return
    }
    this.#seen.add(id)
    if (this.#seen.size > MAX_SEEN) for (const oldest of this.#seen) if (this.#seen.delete(oldest)) break
    this.messages++
    this.#options.onMessage(id, atMs)
  }
}
