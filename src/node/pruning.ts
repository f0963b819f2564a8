import { StoreHistory } from '../ledger/store-history.ts'
import { ZERO_HASH } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { LedgerStore } from '../store/ledger-store.ts'

/** What of one log nobody can need any more. */
export interface PrunableLog {
  readonly chain: number
  readonly generation: number
  /** Its oldest header. */
  readonly from: number
  /** Headers below this one may go. */
  readonly below: number
  /** What keeps the header there: its age, the parent, or a destination that has not included it. */
  readonly keptFor: 'age' | 'parent' | 'destination'
}

export interface PruningInit {
  readonly store: LedgerStore
  readonly configurations: ConfigurationChain
  /** Own wall clock, milliseconds. */
  readonly now: () => number
}

/** Headers that one transaction forgets: a commit of tens of milliseconds. */
const CHUNK = 1_000

/**
 * What may go, log by log: headers that can be neither punished nor challenged any more (older than `evidenceAge` + `responsePeriod`),
 * that a batch on the parent holds, and whose messages every destination has included. Evidence, conflicts, configurations and tickets
 * stay whatever their age; the guard is a file of its own. Throws `StoreError`.
 */
export function planPruning({ store, configurations, now }: PruningInit): readonly PrunableLog[] {
  if (configurations.size === 0) return []
  // A statement is judged by the configuration it names: the longest of all times.
  const seconds = Math.max(...all(configurations).map(({ parameters }) => parameters.evidenceAge + parameters.responsePeriod))
  // By the parent's clock as well: an own one that is years ahead must not forget what may still be asked for.
  const parentTime = Math.max(0, ...store.logs().map(({ chain, generation }) => store.lastBatch(chain, generation)?.block.time ?? 0))
  const before = Math.min(Math.floor(now() / 1_000), parentTime) - seconds
  return store.logs().flatMap(({ chain, generation }) => {
    const first = store.headersFrom(chain, generation, 0, 1)[0]
    const last = store.lastHeader(chain, generation)
    if (first === undefined || last === undefined) return []
    const bounds = [
      { keptFor: 'age', below: firstSince(store, { chain, generation }, [first.number, last.number], before) },
      { keptFor: 'parent', below: store.lastBatch(chain, generation)?.number ?? first.number },
      { keptFor: 'destination', below: firstNotIncluded({ store, configurations }, chain) },
    ] as const
    const { keptFor, below } = bounds.reduce((least, each) => (each.below < least.below ? each : least))
    // The rows at every kept header are told from a snapshot on: what is above the newest one below stays.
    const snapshot = store.snapshotAt(chain, generation, below)?.number ?? first.number
    return snapshot <= first.number ? [] : [{ chain, generation, from: first.number, below: snapshot, keptFor }]
  })
}

/** Forgets a part of what the plan allows, in one short transaction. Returns how many headers; 0: done. */
export function pruneSome(store: LedgerStore, { chain, generation, below }: PrunableLog): number {
  store.pruneBatches(chain, generation, below, CHUNK)
  return store.prune(chain, generation, below, CHUNK)
}

/** Between two plans, milliseconds. */
const PLAN_EVERY_MS = 3_600_000

/** Prunes a running node, a little at each tick, so that nothing waits for it. */
export class Pruner {
  readonly #init: PruningInit & { readonly onPruned: (log: PrunableLog, headers: number) => void }
  #plan: PrunableLog[] = []
  #plannedAtMs = Number.NEGATIVE_INFINITY
  #headers = 0

  constructor(init: PruningInit & { readonly onPruned: (log: PrunableLog, headers: number) => void }) {
    this.#init = init
  }

  /** Call at intervals. Throws `StoreError`. */
  tick(): void {
    const { store, now, onPruned } = this.#init
    if (this.#plan.length === 0) {
      if (now() < this.#plannedAtMs + PLAN_EVERY_MS) return
      this.#plannedAtMs = now()
      this.#plan = [...planPruning(this.#init)]
    }
    const [log] = this.#plan
    if (log === undefined) return
    const some = pruneSome(store, log)
    this.#headers += some
    if (some > 0) return
    this.#plan.shift()
    onPruned(log, this.#headers)
    this.#headers = 0
  }
}

function all(configurations: ConfigurationChain) {
  return configurations.after(ZERO_HASH, configurations.size).map(({ configuration }) => configuration)
}

/** The first header whose time is not before `seconds`; one more than the last if there is none. Times never fall along a log. */
function firstSince(
  store: LedgerStore,
  log: { chain: number; generation: number },
  ends: readonly [number, number],
  seconds: number,
): number {
  let [low, high] = [ends[0], ends[1] + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const header = store.headersFrom(log.chain, log.generation, middle, 1)[0]
    if (header === undefined || header.time >= seconds) high = middle
    else low = header.number + 1
  }
  return low
}

/** The header of `source` with the first message that some destination has not included; infinite if there is none. */
function firstNotIncluded({ store, configurations }: Omit<PruningInit, 'now'>, source: number): number {
  const { configuration } = configurations.newest
  const index = memberByChain(configuration, source)?.index
  if (index === undefined) return Number.POSITIVE_INFINITY
  const indexOf = (hash: Uint8Array, chain: number) => {
    const known = configurations.get(hash)
    return known && memberByChain(known, chain)?.index
  }
  // Reads alone: nothing is appended.
  const history = new StoreHistory({ store, indexOf, writer: { push: () => true, flush: async () => undefined } })
  const headers = configuration.members
    .filter(({ chain }) => chain !== source)
    .map(({ chain, generation }) => {
      const last = store.lastHeader(chain, generation)
      const rows = last && history.rowsAt(chain, generation, last.number)?.rows
      const included = rows?.inbox.find((each) => each.index === index)?.row.count ?? 0
      return store.segmentAt(source, chain, included)?.number ?? Number.POSITIVE_INFINITY
    })
  return Math.min(Number.POSITIVE_INFINITY, ...headers)
}
