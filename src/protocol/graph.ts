import type { InboxRow } from './row.ts'

/** One header number per chain (§1); a chain that is absent is at no header. Keys are chain ids. */
export type Cut = ReadonlyMap<number, number>

/** What one header refers to: per source chain, the newest header number that it includes. */
export type References = ReadonlyMap<number, number>

interface Step {
  readonly number: number
  readonly reference: number
}

/**
 * The causal graph of accepted headers (§2). As references never go back along a log, what a chain refers to in one
 * source is a list of steps, and every question is a fixpoint of binary searches: nothing is walked header by header.
 */
export class CausalGraph {
  readonly #heads = new Map<number, number>()
  /** chain → source → steps, ascending in both fields. */
  readonly #steps = new Map<number, Map<number, Step[]>>()

  /** The newest header of each chain. */
  get heads(): Cut {
    return this.#heads
  }

  /** Takes the next header of `chain`, with the inbox rows that it changed, by source chain. */
  add(chain: number, number: number, changed: Iterable<readonly [source: number, row: Pick<InboxRow, 'number'>]>): void {
    this.#heads.set(chain, Math.max(number, this.#heads.get(chain) ?? 0))
    for (const [source, row] of changed) {
      const steps = this.#stepsOf(chain, source)
      const last = steps.at(-1)
      if (last === undefined || (row.number > last.reference && number > last.number)) steps.push({ number, reference: row.number })
    }
  }

  #stepsOf(chain: number, source: number): Step[] {
    const sources = this.#steps.get(chain) ?? new Map<number, Step[]>()
    this.#steps.set(chain, sources)
    const steps = sources.get(source) ?? []
    sources.set(source, steps)
    return steps
  }

  /** What header `number` of `chain` refers to. */
  references(chain: number, number: number): References {
    const references = new Map<number, number>()
    for (const [source, steps] of this.#steps.get(chain) ?? []) {
      const at = lastIndex(steps, (step) => step.number <= number)
      if (at >= 0) references.set(source, (steps[at] as Step).reference)
    }
    return references
  }

  /** Whether every header that the cut's headers refer to is inside the cut. */
  isConsistent(cut: Cut): boolean {
    for (const [chain, number] of cut) {
      for (const [source, reference] of this.references(chain, number)) if (reference > (cut.get(source) ?? 0)) return false
    }
    return true
  }

  /** The greatest consistent cut with no header above `limits` (a chain without a limit: up to its head). */
  newestConsistentCut(limits: Cut = new Map()): Cut {
    const cut = new Map([...this.#heads].map(([chain, head]) => [chain, Math.min(head, limits.get(chain) ?? head)]))
    for (let changed = true; changed; ) {
      changed = false
      for (const [chain, number] of cut) {
        const lowered = this.#lastWithin(chain, number, cut)
        if (lowered < number) {
          cut.set(chain, lowered)
          changed = true
        }
      }
    }
    return cut
  }

  /**
   * The newest consistent cut without taint (`3-evidence.md`), when the headers of each given chain lie from that
   * position on: exactly the headers above it refer to a lie, directly or through others.
   */
  untaintedCut(liesFrom: Cut): Cut {
    return this.newestConsistentCut(new Map([...liesFrom].map(([chain, from]) => [chain, Math.max(0, from - 1)])))
  }

  /**
   * The first tainted header of every chain that has one (R6), when the headers of each given chain lie from that position
   * on: those, and all that refer to a tainted header, directly or through others.
   */
  taintedFrom(liesFrom: Cut): Cut {
    const tainted = new Map(liesFrom)
    for (let changed = true; changed; ) {
      changed = false
      for (const [chain, sources] of this.#steps) {
        for (const [source, steps] of sources) {
          const from = tainted.get(source)
          if (from === undefined) continue
          const first = steps[lastIndex(steps, ({ reference }) => reference < from) + 1]
          if (first === undefined || first.number >= (tainted.get(chain) ?? Number.POSITIVE_INFINITY)) continue
          tainted.set(chain, first.number)
          changed = true
        }
      }
    }
    return tainted
  }

  /** Forgets steps that no cut at or above `floor` can ask for. */
  prune(floor: Cut): void {
    for (const [chain, sources] of this.#steps) {
      const from = floor.get(chain)
      if (from === undefined) continue
      for (const steps of sources.values()) {
        const keep = lastIndex(steps, (step) => step.number <= from)
        if (keep > 0) steps.splice(0, keep)
      }
    }
  }

  /** The last header of `chain` up to `number` whose references all lie within `cut`. */
  #lastWithin(chain: number, number: number, cut: Cut): number {
    let last = number
    for (const [source, steps] of this.#steps.get(chain) ?? []) {
      const limit = cut.get(source) ?? 0
      const first = lastIndex(steps, (step) => step.reference <= limit) + 1
      const beyond = steps[first]
      if (beyond !== undefined && beyond.number <= last) last = beyond.number - 1
    }
    return last
  }
}

/** Index of the last element that satisfies a predicate true for a prefix only; -1 if there is none. */
function lastIndex<T>(sorted: readonly T[], holds: (element: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] as T)) low = middle + 1
    else high = middle
  }
  return low - 1
}
