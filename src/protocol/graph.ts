import type { InboxRow } from './row.ts'
import { Staircase, type Step } from './staircase.ts'

/** One header number per chain (§1); a chain that is absent is at no header. Keys are chain ids. */
export type Cut = ReadonlyMap<number, number>

/** What one header refers to: per source chain, the newest header number that it includes. */
export type References = ReadonlyMap<number, number>

/** The inbox rows that a header changed, by source chain. */
export type ChangedRows = Iterable<readonly [source: number, row: Pick<InboxRow, 'number'>]>

/** What is known of one chain's log. */
interface Log {
  /** The first header whose references are known exactly; what came before it is kept no more. 0: known from its start. */
  floor: number
  /** The newest header up to which every header is known. */
  head: number
  /** Ascending: headers beyond the head that are known alone (batches leave out headers, §7). */
  beyond: number[]
  readonly steps: Map<number, Staircase>
  /** References to headers of another history of the source than the one that is kept here. */
  readonly strays: Map<number, Staircase>
}

/** Headers beyond a gap that are remembered: what batches can hold while gossip is away. The oldest go first. */
const MAX_BEYOND = 4_096
/** First references to other histories are what counts: later ones say nothing more. */
const MAX_STRAYS = 1_024

/**
 * The causal graph of accepted headers (§2). As references never go back along a log, what a chain refers to in one
 * source is a list of steps, and every question is a fixpoint of binary searches: nothing is walked header by header.
 */
export class CausalGraph {
  readonly #logs = new Map<number, Log>()
  /** The newest consistent cut when it was asked for last. It never falls, as headers are only added. */
  #cut: Cut = new Map()

  get chains(): Iterable<number> {
    return this.#logs.keys()
  }

  /** The newest header of each chain. */
  get heads(): Cut {
    return new Map([...this.#logs].map(([chain, { head, beyond }]) => [chain, beyond.at(-1) ?? head]))
  }

  /** What the steps take in memory, bytes. */
  get sizeBytes(): number {
    let size = 0
    for (const { steps } of this.#logs.values()) for (const each of steps.values()) size += each.sizeBytes
    return size
  }

  /**
   * The log of `chain` is known from this header on, with all its rows; what it refers to may have been referred to before. A log
   * that is begun nowhere begins with the first header that is added.
   */
  begin(chain: number, number: number, rows: ChangedRows): void {
    const log: Log = { floor: number, head: number, beyond: [], steps: new Map(), strays: new Map() }
    this.#logs.set(chain, log)
    for (const [source, row] of rows) insert(log.steps, source, { number, reference: row.number })
  }

  /** Takes a header of `chain` with the rows that it changed: the next one, or one beyond a gap that may be filled later. */
  add(chain: number, number: number, changed: ChangedRows): void {
    const log: Log = this.#logs.get(chain) ?? { floor: 0, head: number - 1, beyond: [], steps: new Map(), strays: new Map() }
    this.#logs.set(chain, log)
    if (number <= log.head) return
    if (number === log.head + 1) {
      log.head = number
      if (log.beyond.length > 0) log.beyond = log.beyond.filter((each) => each > number)
    } else if (number > (log.beyond.at(-1) ?? 0)) {
      log.beyond.push(number)
      if (log.beyond.length > MAX_BEYOND) log.beyond.shift()
    }
    for (const [source, row] of changed) insert(log.steps, source, { number, reference: row.number })
  }

  /** Header `number` of `chain` names a header of `source` that is not of the history kept here. */
  divert(chain: number, number: number, source: number): void {
    const log = this.#logs.get(chain)
    const step = log?.steps.get(source)?.remove(number)
    if (log !== undefined && step !== undefined && (log.strays.get(source)?.length ?? 0) < MAX_STRAYS) insert(log.strays, source, step)
  }

  /** The first header of `chain` whose references are known exactly; 0 if all are. */
  floor(chain: number): number {
    return this.#logs.get(chain)?.floor ?? 0
  }

  /** What header `number` of `chain` refers to, by the kept histories. */
  references(chain: number, number: number): References {
    const references = new Map<number, number>()
    for (const [source, steps] of this.#logs.get(chain)?.steps ?? []) {
      const step = steps.inForceAt(number)
      if (step !== undefined) references.set(source, step.reference)
    }
    return references
  }

  /** The first header of `chain` that refers to header `from` of `source`, or to a later one. */
  firstReferring(chain: number, source: number, from: number): Step | undefined {
    return this.#logs.get(chain)?.steps.get(source)?.firstReaching(from)
  }

  /** The same where it names another history of `source`. */
  firstStraying(chain: number, source: number, from: number): Step | undefined {
    return this.#logs.get(chain)?.strays.get(source)?.firstReaching(from)
  }

  /** Whether every header that the cut's headers refer to is inside the cut. */
  isConsistent(cut: Cut): boolean {
    for (const [chain, number] of cut) if (this.#lastWithin(chain, number, cut) < number) return false
    return true
  }

  /**
   * The greatest consistent cut. A chain of which no header can be in it, as far as is known here, is absent: so it is after a
   * start, until the others' logs have come up to what its first known header refers to.
   */
  newestConsistentCut(): Cut {
    const cut = new Map(this.heads)
    for (let changed = true; changed; ) {
      changed = false
      for (const [chain, number] of cut) {
        const lowered = this.#lastWithin(chain, number, cut)
        if (lowered === number) continue
        const known = Math.max(this.#knownUpTo(chain, lowered) ?? 0, this.#cut.get(chain) ?? 0)
        if (known === 0 && this.floor(chain) > 0) cut.delete(chain)
        else cut.set(chain, known)
        changed ||= known !== number
      }
    }
    this.#cut = cut
    return cut
  }

  /** The last header up to `number` of which everything is known: between the head and what is beyond it there may be none. */
  lastKnown(chain: number, number: number): number {
    const log = this.#logs.get(chain)
    if (log === undefined || number <= log.head) return number
    return log.beyond.findLast((each) => each <= number) ?? log.head
  }

  /** Forgets steps that are no more in force at header `floor` of `chain`: what lies below is known no more. */
  prune(chain: number, floor: number): void {
    const log = this.#logs.get(chain)
    if (log === undefined || floor <= log.floor || floor > log.head) return
    for (const steps of log.steps.values()) steps.prune(floor)
    log.floor = floor
  }

  #knownUpTo(chain: number, number: number): number | undefined {
    return number < this.floor(chain) ? undefined : this.lastKnown(chain, number)
  }

  /** The last header of `chain` up to `number` whose references all lie within `cut`. */
  #lastWithin(chain: number, number: number, cut: Cut): number {
    const log = this.#logs.get(chain)
    let last = number
    for (const [source, steps] of log?.steps ?? []) {
      const beyond = steps.firstReaching((cut.get(source) ?? 0) + 1)
      if (beyond !== undefined && beyond.number <= last) last = beyond.number - 1
    }
    // No cut of the kept histories holds a header of another.
    for (const strays of log?.strays.values() ?? []) if (strays.first !== undefined) last = Math.min(last, strays.first.number - 1)
    return last
  }
}

function insert(lanes: Map<number, Staircase>, source: number, step: Step): void {
  const steps = lanes.get(source)
  if (steps === undefined) lanes.set(source, new Staircase(step))
  else steps.insert(step.number, step.reference)
}
