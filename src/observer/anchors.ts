import type { Ledger } from '../ledger/ledger.ts'
import type { MeshSync } from '../mesh/mesh.ts'
import type { Logger } from '../mesh/observability.ts'
import { type Member, memberByChain } from '../protocol/configuration.ts'
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
  /** Wall clock, milliseconds. */
  readonly now: () => number
  /** A log of that generation stands at header `number`. */
  readonly onAnchored: (chain: number, generation: number, number: number) => void
}

/** What a member was seen to have signed in one generation of its log, not what a peer claims. */
interface SignedLog {
  /** As the configuration of what it signed has it. */
  readonly member: Member
  /** Where to anchor it. */
  anchor: number
  newest: number
  failures: number
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
  readonly #signed = new Map<number, SignedLog>()
  /** By chain: the generation that stands. */
  readonly #anchored = new Map<number, number>()
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
    const seen = this.#signed.get(chain)
    return seen === undefined ? this.#anchored.has(chain) : this.#anchored.get(chain) === seen.member.generation
  }

  /** A header whose signature was checked, in whatever generation of its log. */
  noteSigned({ chain, number, config, time }: Header): void {
    const { configurations } = this.#init.ledger
    const configuration = configurations.get(config)
    const member = configuration && memberByChain(configuration, chain)
    if (configuration === undefined || member === undefined) return
    const seen = this.#signed.get(chain)
    const before = Math.max(seen?.member.generation ?? -1, this.#anchored.get(chain) ?? -1)
    if (member.generation < before) return
    if (seen?.member.generation === member.generation) {
      seen.newest = Math.max(seen.newest, number)
      return
    }
    // The next generation begins when its configuration is in force, however early its member signs.
    const latest = this.#init.now() + configuration.parameters.delta * 1_000
    if (before >= 0 && member.generation > before && (!configurations.isInForceAt(config, time) || time * 1_000 > latest)) return
    const start = member.startNumber - 1
    this.#signed.set(chain, { member, anchor: number - start > YOUNG_HEADERS ? number : start, newest: number, failures: 0 })
    this.soon()
  }

  /** Anchors followed logs that have none, some at a time; what fails, or waits, is tried at the next call. */
  soon(): void {
    for (const chain of this.#init.chains()) {
      if (this.#init.signal.aborted || this.#running.size >= PARALLEL) return
      if (this.isAnchored(chain) || this.#running.has(chain)) continue
      const run = this.#anchor(chain).then(() => {
        this.#running.delete(chain)
        // What failed waits for the next call; a place that became free does not.
        if (this.isAnchored(chain)) this.soon()
      })
      this.#running.set(chain, run)
    }
  }

  /** Resolves when the runs have noticed that the signal fired. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values())
  }

  async #anchor(chain: number): Promise<void> {
    const { ledger, signal, logger } = this.#init
    const sync = this.#init.sync()
    const seen = this.#signed.get(chain)
    const member = seen?.member ?? memberByChain(ledger.configurations.newest.configuration, chain)
    const resumed = this.#resume.get(chain)
    // What a cursor says of an earlier generation is told to its end: the next one is begun as any other log.
    const number = resumed !== undefined && (resumed.generation ?? 0) === member?.generation ? resumed.number : seen?.anchor
    if (number === undefined || sync === undefined || member === undefined) return
    const { generation } = member
    try {
      if (number < member.startNumber) {
        ledger.begin(member)
        // Also where nothing is told yet: a cursor that does not name the log would begin at its newest header another time.
        if (number >= 0) this.#init.onAnchored(chain, generation, number)
        if (seen !== undefined) await sync.log({ chain, from: number + 1, to: seen.newest }, { signal })
      } else {
        const { head, rows } = await sync.rows(chain, number, { signal })
        const { header } = head
        if (header.chain !== chain || header.number !== number) throw new Error(`header ${header.number} of chain ${header.chain}`)
        if (ledger.configurations.member(header.config, chain).generation !== generation)
          throw new Error(`header ${number} of chain ${chain} is of another generation than ${generation}`)
        ledger.anchor(head, rows)
        this.#init.onAnchored(chain, generation, number)
        // What was seen while the rows were under way went past the ledger.
        const newest = this.#signed.get(chain)?.newest ?? number
        if (newest > number) sync.gap({ chain, from: number + 1, to: newest }, '')
      }
      this.#anchored.set(chain, generation)
    } catch (error) {
      if (signal.aborted) return
      logger.debug({ chain, number, error: String(error) }, 'no anchor yet')
      if (seen !== undefined && ++seen.failures >= PATIENCE) seen.anchor = seen.newest
    }
  }
}
