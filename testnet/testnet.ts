import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ADDRESSES_FILE, type ClusterAddresses, RUN_FOLDER_PREFIX } from '../src/cli/cluster-addresses.ts'
import { addressesOf, renderAddresses, renderEntrance } from './addresses.ts'
import { type Assembled, assemble } from './assembly.ts'
import type { Chain } from './chain.ts'
import { composeReport } from './compose-report.ts'
import type { TestnetOptions } from './options.ts'
import { keepOpen, play } from './play.ts'
import { Processes } from './processes.ts'
import type { Report } from './report.ts'
import type { Scenario } from './scenario.ts'
import type { Screen } from './screen.ts'
import { type SnapshotSources, takeSnapshot } from './snapshot.ts'
import { renderLine, renderTable } from './table.ts'
import { Teardown } from './teardown.ts'

const REDRAW_MS = 500
/** Between two lines where no table can be redrawn. */
const LINE_MS = 2_000

/** One run of the testnet, from the first process to the report. */
export class Testnet {
  readonly #options: TestnetOptions
  readonly #scenario: Scenario
  readonly #screen: Screen
  readonly #processes = new Processes()
  readonly #chains: Chain[] = []
  readonly #teardown = new Teardown()

  constructor(options: TestnetOptions, scenario: Scenario, screen: Screen) {
    this.#options = options
    this.#scenario = scenario
    this.#screen = screen
  }

  /** Runs until the time is up and the scenario told, or until `signal` fires. Everything is stopped when it returns or throws. */
  run(signal: AbortSignal): Promise<Report> {
    const isClean = (report: Report | undefined): boolean => report?.ok === true || (report === undefined && signal.aborted)
    return this.#within(isClean, async (workDirectory) => {
      let stopPicture = (): void => undefined
      const onStage = (stage: Assembled): void => {
        stopPicture = this.#startPicture(stage)
      }
      try {
        const assembled = await this.#assemble(workDirectory, onStage, signal)
        for (const line of renderEntrance(addressesOf(assembled.stage))) this.#screen.line(line)
        const { seconds } = this.#options
        const played = await play(assembled, { scenario: this.#scenario, seconds, say: (text) => this.#say(text) })
        return composeReport(this.#options, assembled, played)
      } finally {
        stopPicture()
      }
    })
  }

  /**
   * Prints where everything is, writes it into the run's folder and to `addressesFile`, and keeps the cluster up, with
   * traffic and the scenario, until the time is up or `signal` fires. Everything is stopped when it returns or throws.
   */
  open(addressesFile: string | undefined, signal: AbortSignal): Promise<void> {
    let failed = true
    return this.#within(
      () => !failed || signal.aborted,
      async (workDirectory) => {
        const { stage } = await this.#assemble(workDirectory, () => undefined, signal)
        const addresses = addressesOf(stage)
        const ownFile = join(workDirectory, ADDRESSES_FILE)
        const file = addressesFile === undefined ? ownFile : resolve(addressesFile)
        for (const each of new Set([ownFile, file])) await this.#publish(each, addresses)
        const { seconds, keep } = this.#options
        for (const line of renderAddresses(addresses, file, keep === undefined ? '--testnet' : `--addresses ${file}`))
          this.#screen.line(line)
        await keepOpen(stage, { scenario: this.#scenario, seconds, say: (text) => this.#say(text) })
        failed = false
      },
    )
  }

  /** Kills every process at once, without waiting. */
  killAll(): void {
    this.#processes.killAll()
    for (const chain of this.#chains) void chain.kill()
  }

  /** Runs `act` in a folder of its own, and stops all that it started. The folder goes if all was clean. */
  async #within<T>(isClean: (result: T | undefined) => boolean, act: (workDirectory: string) => Promise<T>): Promise<T> {
    const workDirectory = await this.#makeWorkDirectory()
    let result: T | undefined
    try {
      result = await act(workDirectory)
      return result
    } finally {
      this.#say('stopping daemons, then chains')
      for (const failure of await this.#teardown.run()) this.#say(`not stopped in good order: ${failure.message}`)
      await this.#tidy(workDirectory, isClean(result))
    }
  }

  #assemble(workDirectory: string, onStage: (assembled: Assembled) => void, signal: AbortSignal): Promise<Assembled> {
    return assemble(
      {
        options: this.#options,
        scenario: this.#scenario,
        workDirectory,
        processes: this.#processes,
        teardown: this.#teardown,
        onChain: (chain) => this.#chains.push(chain),
        onStage,
        say: (text) => this.#say(text),
      },
      signal,
    )
  }

  /** Whoever waits for the file finds it whole. It goes with the cluster. */
  async #publish(file: string, addresses: ClusterAddresses): Promise<void> {
    const draft = `${file}.${process.pid}`
    await writeFile(draft, `${JSON.stringify(addresses, undefined, 2)}\n`)
    await rename(draft, file)
    this.#teardown.add('addresses', () => rm(file, { force: true }))
  }

  async #makeWorkDirectory(): Promise<string> {
    const { keep } = this.#options
    if (keep === undefined) return mkdtemp(join(tmpdir(), RUN_FOLDER_PREFIX))
    const directory = resolve(keep, new Date().toISOString().replaceAll(':', '-'))
    await mkdir(directory, { recursive: true })
    return directory
  }

  /** What went wrong must be looked into: its logs stay. */
  async #tidy(workDirectory: string, clean: boolean): Promise<void> {
    if (this.#options.keep !== undefined || !clean) this.#say(`logs and databases are kept in ${workDirectory}`)
    else await rm(workDirectory, { recursive: true, force: true })
  }

  /** Keeps the table, or a line now and then, up to date. Returns the way to end it, which leaves the last table standing. */
  #startPicture({ stage, observer }: Assembled): () => void {
    const { chains, delta, blockMs, seed, seconds } = this.#options
    const { cluster, daemons, traffic, watcher, parent, monitor } = stage
    const sources: SnapshotSources = {
      title: `${this.#scenario.name} · ${chains} chains · Δ ${delta} s · block ${blockMs} ms · seed ${seed}`,
      seconds,
      members: cluster.members,
      daemons,
      traffic,
      watcher,
      monitor,
      parent,
      observer,
    }
    const screen = this.#screen
    const table = (): void => {
      const { columns, rows, live } = screen
      screen.draw(renderTable(takeSnapshot(sources), { columns, rows, color: live }))
    }
    const draw = screen.live ? table : () => screen.line(renderLine(takeSnapshot(sources)))
    draw()
    const timer = setInterval(draw, screen.live ? REDRAW_MS : LINE_MS)
    return () => {
      clearInterval(timer)
      table()
      screen.keep()
    }
  }

  #say(text: string): void {
    this.#screen.line(`${new Date().toISOString().slice(11, 19)}  ${text}`)
  }
}
