import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PostedBatch } from '../../../src/chain/batch-inbox.ts'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { ClusterView } from '../../../src/node/cluster-view.ts'
import { memberByChain } from '../../../src/protocol/configuration.ts'
import type { Frame } from '../../../src/protocol/frame.ts'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { type ModelCluster, verifier } from '../../support/model-cluster.ts'
import { type Served, serveView } from './serve.ts'

export type Heard = { readonly frame: Frame } | { readonly batch: PostedBatch }

/** A node as far as its API needs one: a ledger on a database that outlives it, and what peers and the parent tell it, again after each start. */
export class RestartingNode {
  readonly #folder: string
  readonly #cluster: ModelCluster
  readonly #streamBuffer: number
  readonly #heard: Heard[] = []
  #running: { readonly served: Served; readonly ledger: Ledger; readonly queue: WriteQueue; readonly store: LedgerStore } | undefined

  constructor(folder: string, cluster: ModelCluster, streamBuffer: number) {
    this.#folder = folder
    this.#cluster = cluster
    this.#streamBuffer = streamBuffer
  }

  get url(): string {
    if (this.#running === undefined) throw new Error('the node is not running')
    return this.#running.served.server.url
  }

  async start(): Promise<void> {
    const store = openLedgerStore(this.#file)
    const queue = new WriteQueue({
      store,
      onError: (error) => {
        // What a killed one had still to write.
        if (this.#running?.queue === queue) throw error
      },
    })
    const configurations = this.#cluster.newConfigurations()
    const indexOf = (config: Uint8Array, chain: number) => {
      const configuration = configurations.get(config)
      return configuration && memberByChain(configuration, chain)?.index
    }
    const history = new StoreHistory({ store, writer: queue, indexOf })
    const now = (): number => (this.#cluster.configuration.activation + 600) * 1_000
    const ledger = new Ledger({ configurations, verifier, history, homes: [], batches: store, now })
    const view = new ClusterView({
      ...{ version: 'test', ledger, verifier, lanes: new LaneBook(ledger), now, tickets: store, batches: store, chains: new Map() },
      parent: { posted: () => null, bond: () => null, isConvicted: () => false },
      gates: { all: () => [], of: () => undefined },
      ...{ clockOffsetMs: () => undefined, peerId: () => 'peer', multiaddrs: () => [], peers: () => [], problems: () => [] },
      disagreements: { all: [], release: () => 'file' },
      readinessOf: () => null,
      redeem: () => Promise.reject(new Error('not here')),
    })
    const served = await serveView(view, { api: { streamBuffer: this.#streamBuffer, rateLimit: 0 } })
    this.#running = { served, ledger, queue, store }
  }

  /** What peers and the parent tell; a node that does not run hears it once it does. */
  hear(...heard: readonly Heard[]): void {
    this.#heard.push(...heard)
    if (this.#running !== undefined) this.#take(heard)
  }

  /** All of it once more, as after a start. */
  catchUp(): void {
    this.#take(this.#heard)
  }

  async flush(): Promise<void> {
    await this.#running?.queue.flush()
  }

  /** Old headers of a log are pruned. Returns how many. */
  forget(chain: number, below: number): number {
    return this.#running?.store.prune(chain, 0, below, 10_000) ?? 0
  }

  /** `killed`: what was not committed is lost. `wiped`: so is the whole database. */
  async stop({ killed = false, wiped = false } = {}): Promise<void> {
    const running = this.#running
    this.#running = undefined
    if (running === undefined) return
    await running.served.server.stop()
    if (!killed) await running.queue.stop()
    running.store.close()
    if (wiped) for (const end of ['', '-wal', '-shm']) rmSync(`${this.#file}${end}`, { force: true })
  }

  get #file(): string {
    return join(this.#folder, 'ledger.sqlite')
  }

  #take(heard: readonly Heard[]): void {
    for (const each of heard) {
      if ('frame' in each) this.#running?.ledger.offerFrame(each.frame)
      else this.#running?.ledger.offerBatch(each.batch)
    }
  }
}
