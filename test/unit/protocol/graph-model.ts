import fc from 'fast-check'
import { CausalGraph, type Cut } from '../../../src/protocol/graph.ts'
import type { Branch, Lie } from '../../../src/protocol/taint.ts'

export const CHAINS = [1, 2, 3, 4]

/** A header that an inbox row names. */
export interface Named {
  readonly number: number
  /** It is of a history of its chain that the graph does not hold. */
  readonly stray: boolean
}

/** One header: its chain and, per source, what its inbox rows refer to after it. */
export interface Node {
  readonly chain: number
  readonly number: number
  readonly references: ReadonlyMap<number, Named>
}

/** Headers in causal order; `nodes` have all rows of every header, where the graph is told only of the changes. */
export class Model {
  readonly nodes = new Map<string, Node>()
  readonly heads = new Map<number, number>()
  readonly graph = new CausalGraph()

  node(chain: number, number: number): Node {
    return this.nodes.get(`${chain}/${number}`) ?? { chain, number: 0, references: new Map() }
  }

  /** Returns its number. */
  append(chain: number, changes: ReadonlyMap<number, Named>): number {
    const number = (this.heads.get(chain) ?? 0) + 1
    const references = new Map([...this.node(chain, number - 1).references, ...changes])
    this.nodes.set(`${chain}/${number}`, { chain, number, references })
    this.heads.set(chain, number)
    this.graph.add(chain, number, [...changes])
    for (const [source, { stray }] of changes) if (stray) this.graph.divert(chain, number, source)
    return number
  }

  isConsistent(cut: Cut): boolean {
    return ![...cut].some(([chain, number]) => this.#sticksOut(chain, number, cut))
  }

  /** Step by step from the top: the definition of the greatest consistent cut. */
  newest(limits: Cut = new Map()): Cut {
    const cut = new Map([...this.heads].map(([chain, head]) => [chain, Math.min(head, limits.get(chain) ?? head)]))
    for (;;) {
      const bad = [...cut].find(([chain, number]) => this.#sticksOut(chain, number, cut))
      if (bad === undefined) return cut
      cut.set(bad[0], bad[1] - 1)
    }
  }

  /** A cut with a header has those before it, with all that they ever named. */
  #sticksOut(chain: number, number: number, cut: Cut): boolean {
    for (let at = 1; at <= number; at++)
      for (const [source, named] of this.node(chain, at).references) if (named.stray || named.number > (cut.get(source) ?? 0)) return true
    return false
  }

  /**
   * Taint by its words: a lie, a later header of that log, or a reference to a tainted header, directly or through others. Of two
   * histories of a liar, the confirmed one is clean of that lie; one that is not held here is clean of all else as well once it is
   * confirmed, and until then taken to refer to what the other one refers to.
   */
  tainted(chain: number, { number, stray }: Named, lies: readonly (Lie & { readonly confirmed?: Branch | undefined })[]): boolean {
    if (number < 1) return false
    const own = lies.filter((lie) => lie.chain === chain && lie.from <= number)
    if (own.some(({ confirmed }) => confirmed !== (stray ? 'other' : 'kept'))) return true
    if (stray && lies.some((lie) => lie.chain === chain && lie.confirmed === 'other')) return false
    if (stray) return this.tainted(chain, { number, stray: false }, lies)
    if (this.tainted(chain, { number: number - 1, stray }, lies)) return true
    return [...this.node(chain, number).references].some(([source, named]) => this.tainted(source, named, lies))
  }
}

export const anyChain = fc.constantFrom(...CHAINS)
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

/** One header; of each source, how far beyond what is referred to already, scaled to what exists, and in which history. */
export const anyHeader = fc.record({
  chain: anyChain,
  reaches: fc.array(fc.record({ source: anyChain, reach: fraction, stray: fc.boolean() }), { maxLength: 3 }),
})
export type AnyHeader = typeof anyHeader extends fc.Arbitrary<infer T> ? T : never

export const anyHeaders = fc.array(anyHeader, { minLength: 8, maxLength: 40, size: 'max' })

/**
 * Appends it. References lie up to `beyond` above what exists: those of honest chains at nothing. `forks`: from where on a chain
 * has two histories.
 */
export function append(model: Model, { chain: own, reaches }: AnyHeader, beyond = 0, forks: Cut = new Map()) {
  const changes = new Map<number, Named>()
  for (const { source, reach, stray } of reaches) {
    if (source === own) continue
    const from = model.node(own, model.heads.get(own) ?? 0).references.get(source)?.number ?? 0
    const to = (model.heads.get(source) ?? 0) + beyond
    const number = from + Math.round(reach * (to - from))
    if (number > from) changes.set(source, { number, stray: stray && number >= (forks.get(source) ?? Number.POSITIVE_INFINITY) })
  }
  return { chain: own, number: model.append(own, changes), changes: [...changes] }
}

export function build(all: readonly AnyHeader[], beyond = 0): Model {
  const model = new Model()
  for (const each of all) append(model, each, beyond)
  return model
}
