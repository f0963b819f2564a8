import type { EvidenceKind } from './evidence/evidence.ts'
import type { CausalGraph, ChangedRows, Cut } from './graph.ts'
import type { Step } from './staircase.ts'

/** A lie about content (R6): what `chain` signed from header `from` on is not believed. */
export interface Lie {
  /** Of its evidence. */
  readonly id: string
  readonly chain: number
  readonly kind: EvidenceKind
  readonly from: number
}

/** Which of an equivocator's histories was confirmed: the one that this node's graph holds, or one that it does not. */
export type Branch = 'kept' | 'other'

/** From where on the headers of a chain are tainted, and why. */
export interface Tainted {
  /** The first of them. */
  readonly from: number
  readonly lie: Lie
  /** The tainted header that it refers to; absent where it is the lie itself. */
  readonly via?: { readonly chain: number; readonly number: number }
}

/** One header on the way from a tainted one to the lie. */
export interface TaintStep {
  readonly chain: number
  /** Its first tainted header. */
  readonly number: number
  /** The header of the next step's chain that it refers to; null at the end. */
  readonly refersTo: number | null
}

export interface TaintInit {
  readonly graph: CausalGraph
  /**
   * The first header of `chain` below `below` that has a row for which `refers` holds, of headers that the graph knows no
   * more. `refers` once true stays so along a log. Nothing if there is none, or if they are not kept anywhere.
   */
  readonly earlier?: (
    chain: number,
    below: number,
    refers: (source: number, number: number) => boolean,
  ) => { readonly number: number; readonly source: number; readonly reference: number } | undefined
  readonly onChange?: (chain: number, tainted: Tainted | undefined) => void
}

interface Told {
  readonly lie: Lie
  confirmed: Branch | undefined
}

/**
 * Which headers are tainted (R6): a lie's own and later ones of its log, and all that refer to a tainted header, directly or
 * through others. As references never go back, these are the headers of each chain from one position on. That position
 * is kept up to date: a header costs a look at the rows that it changed, a lie a binary search per pair of chains that
 * it reaches; no header is looked at twice.
 *
 * Where a member signed two histories, its lie starts at the first header in which they differ. A reference below it is common to
 * both and clean; one to it or beyond is tainted, whichever history it names, until one of them is confirmed.
 */
export class Taint {
  readonly #init: TaintInit
  readonly #graph: CausalGraph
  readonly #lies = new Map<string, Told>()
  readonly #byChain = new Map<number, readonly Told[]>()
  readonly #tainted = new Map<number, Tainted>()
  /** What was known of the chains that moved, until it is reported. */
  readonly #before = new Map<number, Tainted | undefined>()

  constructor(init: TaintInit) {
    this.#init = init
    this.#graph = init.graph
  }

  /** By chain. Positions may lie beyond what is known of a log: evidence can come before the header that it is about. */
  get tainted(): ReadonlyMap<number, Tainted> {
    return this.#tainted
  }

  /** Those that taint still, and those of which one history was confirmed. */
  get lies(): readonly (Lie & { readonly confirmed: Branch | undefined })[] {
    return [...this.#lies.values()].map(({ lie, confirmed }) => ({ ...lie, confirmed }))
  }

  isTainted(chain: number, number: number): boolean {
    return number >= this.#from(chain)
  }

  /** A header was added to the graph with these rows. Returns whether it is tainted. */
  noteHeader(chain: number, number: number, changed: ChangedRows): boolean {
    if (this.#tainted.size === 0) return false
    for (const [source, row] of changed) {
      const cause = this.#tainted.get(source)
      if (cause === undefined || row.number < cause.from || number >= this.#from(chain)) continue
      this.#set(chain, { from: number, lie: cause.lie, via: { chain: source, number: row.number } })
      this.#spread([chain])
    }
    this.#report()
    return this.isTainted(chain, number)
  }

  /** The log of `chain` was begun in the graph, with what it refers to. */
  noteLog(chain: number): void {
    for (const source of new Set([...this.#tainted.keys(), ...this.#byChain.keys()])) if (source !== chain) this.#reach(chain, source)
    this.#spread([chain])
    this.#report()
  }

  /** The graph was told that a reference names another history of `source` than the one it holds. */
  noteStray(source: number): void {
    // While nothing is confirmed, both histories of a liar taint alike.
    if (this.#liesOf(source).some(({ confirmed }) => confirmed !== undefined)) this.#evaluate()
  }

  /** Returns whether the lie is new. */
  add(lie: Lie): boolean {
    if (this.#lies.has(lie.id)) return false
    const told: Told = { lie, confirmed: undefined }
    this.#lies.set(lie.id, told)
    this.#byChain.set(lie.chain, [...this.#liesOf(lie.chain), told])
    if (lie.from < this.#from(lie.chain)) this.#set(lie.chain, { from: lie.from, lie })
    this.#spread([lie.chain])
    this.#report()
    return true
  }

  /** Forgets a lie that adds nothing to another of its teller, which starts earlier. */
  forget(id: string): void {
    const told = this.#lies.get(id)
    if (told === undefined) return
    const others = this.#liesOf(told.lie.chain).filter((each) => each !== told)
    if (!others.some(({ lie, confirmed }) => confirmed === undefined && lie.from <= told.lie.from)) return
    this.#lies.delete(id)
    this.#byChain.set(told.lie.chain, others)
  }

  /**
   * One history of an equivocator was confirmed (§9): what refers only to that one is cleared. What the graph cannot tell any more,
   * as it knows no headers that far back, stays tainted.
   */
  clear(id: string, confirmed: Branch): void {
    const told = this.#lies.get(id)
    if (told === undefined) return
    told.confirmed = confirmed
    this.#evaluate()
  }

  /** The newest consistent cut without taint: none of it refers to a lie, and nothing above it that is known does not. */
  newestUntaintedCut(): Cut {
    const cut = new Map(this.#graph.newestConsistentCut())
    for (const [chain, { from }] of this.#tainted) {
      const number = cut.get(chain)
      if (number !== undefined && number >= from) cut.set(chain, this.#graph.lastKnown(chain, Math.max(0, from - 1)))
    }
    return cut
  }

  /** From the first tainted header of `chain` to the lie; empty if it has none. */
  path(chain: number): readonly TaintStep[] {
    const path: TaintStep[] = []
    const seen = new Set<number>()
    for (let at: number | undefined = chain; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const tainted = this.#tainted.get(at)
      if (tainted === undefined) break
      path.push({ chain: at, number: tainted.from, refersTo: tainted.via?.number ?? null })
      at = tainted.via?.chain
    }
    return path
  }

  #from(chain: number): number {
    return this.#tainted.get(chain)?.from ?? Number.POSITIVE_INFINITY
  }

  #liesOf(chain: number): readonly Told[] {
    return this.#byChain.get(chain) ?? []
  }

  #set(chain: number, tainted: Tainted): void {
    if (!this.#before.has(chain)) this.#before.set(chain, this.#tainted.get(chain))
    this.#tainted.set(chain, tainted)
  }

  /** Tells what has moved since the last report, once a chain. */
  #report(): void {
    if (this.#before.size === 0) return
    const moved = [...this.#before].filter(([chain, before]) => before?.from !== this.#tainted.get(chain)?.from)
    this.#before.clear()
    for (const [chain] of moved) this.#init.onChange?.(chain, this.#tainted.get(chain))
  }

  /** What became tainted at these chains is carried on to those that refer to it. */
  #spread(queue: number[]): void {
    for (let source = queue.pop(); source !== undefined; source = queue.pop())
      for (const chain of this.#graph.chains) if (chain !== source && this.#reach(chain, source)) queue.push(chain)
  }

  /** Returns whether the headers of `chain` are tainted from an earlier one on than was known, by what they refer to in `source`. */
  #reach(chain: number, source: number): boolean {
    let reached = false
    for (const cause of this.#causes(chain, source)) {
      const first = cause.from > this.#graph.floor(chain) ? cause : this.#earlier(chain, cause)
      if (first.from >= this.#from(chain)) continue
      this.#set(chain, first)
      reached = true
    }
    return reached
  }

  /** The graph's first steps may have begun, and others may have ended, in headers that it knows no more. */
  #earlier(chain: number, cause: Tainted): Tainted {
    const below = Math.min(cause.from, this.#from(chain))
    const found = this.#init.earlier?.(chain, below, (source, number) => this.isTainted(source, number))
    const lie = found && this.#tainted.get(found.source)?.lie
    if (found === undefined || lie === undefined) return cause
    return { from: found.number, lie, via: { chain: found.source, number: found.reference } }
  }

  /** The first headers of `chain` that are tainted by what they refer to in `source`, by each way to know it. */
  *#causes(chain: number, source: number): Iterable<Tainted> {
    const tainted = this.#tainted.get(source)
    const own = this.#liesOf(source)
    const by = (lie: Lie, step: Step): Tainted => ({ from: step.number, lie, via: { chain: source, number: step.reference } })
    if (tainted !== undefined) {
      const kept = this.#graph.firstReferring(chain, source, tainted.from)
      if (kept !== undefined) yield by(tainted.lie, kept)
      // Another history may refer to what this one refers to, unless it was confirmed.
      const isKnownGood = own.some(({ confirmed }) => confirmed === 'other')
      const stray = isKnownGood ? undefined : this.#graph.firstStraying(chain, source, tainted.from)
      if (stray !== undefined) yield by(tainted.lie, stray)
    }
    for (const { lie, confirmed } of own) {
      const stray = confirmed === 'other' ? undefined : this.#graph.firstStraying(chain, source, lie.from)
      if (stray !== undefined) yield by(lie, stray)
      // Which history it names was not looked at, or is forgotten.
      const untold = confirmed === 'kept' ? this.#graph.firstReferring(chain, source, lie.from) : undefined
      if (untold !== undefined && untold.number <= this.#graph.floor(chain)) yield by(lie, untold)
    }
  }

  /** All of it anew, from the lies: after what takes taint away. */
  #evaluate(): void {
    for (const [chain, tainted] of this.#tainted) if (!this.#before.has(chain)) this.#before.set(chain, tainted)
    this.#tainted.clear()
    for (const { lie, confirmed } of this.#lies.values())
      if (confirmed !== 'kept' && lie.from < this.#from(lie.chain)) this.#set(lie.chain, { from: lie.from, lie })
    this.#spread([...this.#byChain.keys()])
    this.#report()
  }
}
