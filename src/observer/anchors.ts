import type { Ledger } from '../ledger/ledger.ts'
import type { MeshSync } from '../mesh/mesh.ts'
import type { Logger } from '../mesh/observability.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { Header } from '../protocol/header.ts'
import type { Cursor } from './cursor.ts'

export interface AnchorsInit {
  readonly ledger: Ledger
  /** Absent before the mesh is there. */
  readonly sync: () => MeshSync | undefined
  /** Chains to follow, as far as they are members. */
  readonly chains: () => readonly number[]
  readonly logger: Logger
  readonly signal: AbortSignal
  /** A log stands at header `number`. */
  readonly onAnchored: (chain: number, number: number) => void
}

/** A log of which no more headers than these were seen is told from its start: who is there when it begins misses nothing of it. */
const YOUNG_HEADERS = 512
/** Logs that are anchored at the same time: whoever answers slowly holds up only some of them. */
const PARALLEL = 4
/** Failures in a row after which a log begins at its newest header instead: what was seen first may be out of everybody's reach meanwhile. */
const PATIENCE = 5

/** Where each log that is followed begins for this observer, and the way to get there (§4). */
export class Anchors {
  readonly #init: AnchorsInit
  /** Where to anchor each log, and its newest header: what a member was seen to have signed, not what a peer claims. */
  readonly #signed = new Map<number, { anchor: number; newest: number; failures: number }>()
  readonly #anchored = new Set<number>()
  #resume: Cursor = new Map()
  readonly #running = new Map<number, Promise<void>>()

  constructor(init: AnchorsInit) {
    this.#init = init
  }

  /** Begins logs where a cursor ended. */
  resume(cursor: Cursor): void {
    this.#resume = cursor
  }

  isAnchored(chain: number): boolean {
    return this.#anchored.has(chain)
  }

  noteSigned({ chain, number }: Header): void {
    if (this.#anchored.has(chain)) return
    const seen = this.#signed.get(chain)
    if (seen !== undefined) {
      seen.newest = Math.max(seen.newest, number)
      return
    }
    const start = this.#startOf(chain)
    this.#signed.set(chain, { anchor: number - start > YOUNG_HEADERS ? number : start, newest: number, failures: 0 })
    this.soon()
  }

  /** Anchors followed logs that have none, some at a time; what fails, or waits, is tried at the next call. */
  soon(): void {
    for (const chain of this.#init.chains()) {
      if (this.#init.signal.aborted || this.#running.size >= PARALLEL) return
      if (this.#anchored.has(chain) || this.#running.has(chain)) continue
      const run = this.#anchor(chain).then(() => {
        this.#running.delete(chain)
        // What failed waits for the next call; a place that became free does not.
        if (this.#anchored.has(chain)) this.soon()
      })
      this.#running.set(chain, run)
    }
  }

  /** Resolves when the runs have noticed that the signal fired. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values())
  }

  /** The position before the first header of a member's log. */
  #startOf(chain: number): number {
    return (memberByChain(this.#init.ledger.configurations.newest.configuration, chain)?.startNumber ?? 1) - 1
  }

  async #anchor(chain: number): Promise<void> {
    const { ledger, signal, logger } = this.#init
    const sync = this.#init.sync()
    const seen = this.#signed.get(chain)
    const number = this.#resume.get(chain)?.number ?? seen?.anchor
    if (number === undefined || sync === undefined) return
    try {
      if (number <= this.#startOf(chain)) {
        ledger.begin(chain)
        // Also where nothing is told yet: a cursor that does not name the log would begin at its newest header another time.
        if (number >= 0) this.#init.onAnchored(chain, number)
        if (seen !== undefined) await sync.log({ chain, from: number + 1, to: seen.newest }, { signal })
      } else {
        const { head, rows } = await sync.rows(chain, number, { signal })
        if (head.header.chain !== chain || head.header.number !== number)
          throw new Error(`header ${head.header.number} of chain ${head.header.chain}`)
        ledger.anchor(head, rows)
        this.#init.onAnchored(chain, number)
        // What was seen while the rows were under way went past the ledger.
        const newest = this.#signed.get(chain)?.newest ?? number
        if (newest > number) sync.gap({ chain, from: number + 1, to: newest }, '')
      }
      this.#anchored.add(chain)
    } catch (error) {
      if (signal.aborted) return
      logger.debug({ chain, number, error: String(error) }, 'no anchor yet')
      if (seen !== undefined && ++seen.failures >= PATIENCE) seen.anchor = seen.newest
    }
  }
}
