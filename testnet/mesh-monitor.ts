import { setTimeout as sleep } from 'node:timers/promises'
import type { LaneView } from '../src/api/resources/lanes.ts'
import type { StatusView } from '../src/api/resources/status.ts'
import type { Daemon } from './daemon.ts'

/** What one daemon last said of itself. */
export interface DaemonReport {
  readonly status: StatusView
  readonly lanes: readonly LaneView[]
  readonly atMs: number
}

const INTERVAL_MS = 500

/** Asks every daemon for its status and lanes, over and over: what the table shows and the report calls `announced`. */
export class MeshMonitor {
  readonly #daemons: readonly Daemon[]
  readonly #reports = new Map<number, DaemonReport>()
  readonly #announced = new Map<string, number>()
  #stopper: AbortController | undefined
  #loop: Promise<void> = Promise.resolve()

  constructor(daemons: readonly Daemon[]) {
    this.#daemons = daemons
  }

  /** Undefined while the daemon of `chainId` does not answer. */
  report(chainId: number): DaemonReport | undefined {
    return this.#reports.get(chainId)
  }

  /** Messages of a lane that some daemon has verified the announcement of; undefined if none was ever asked. */
  announced(source: number, destination: number): number | undefined {
    return this.#announced.get(`${source}:${destination}`)
  }

  start(): void {
    if (this.#stopper !== undefined) return
    const stopper = new AbortController()
    this.#stopper = stopper
    this.#loop = this.#run(stopper.signal)
  }

  async stop(): Promise<void> {
    this.#stopper?.abort()
    this.#stopper = undefined
    await this.#loop
  }

  /** Asks everyone once. */
  async poll(signal?: AbortSignal): Promise<void> {
    await Promise.all(this.#daemons.map((daemon) => this.#ask(daemon, signal)))
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.poll(signal)
      await sleep(INTERVAL_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  async #ask(daemon: Daemon, signal: AbortSignal | undefined): Promise<void> {
    try {
      const [status, lanes] = await Promise.all([daemon.api.status(signal), daemon.api.lanes(signal)])
      this.#reports.set(daemon.chainId, { status, lanes, atMs: Date.now() })
      for (const { source, destination, announced } of lanes) {
        const lane = `${source}:${destination}`
        this.#announced.set(lane, Math.max(announced, this.#announced.get(lane) ?? 0))
      }
    } catch {
      // Killed, starting or busy: the table shows that it does not answer.
      this.#reports.delete(daemon.chainId)
    }
  }
}
