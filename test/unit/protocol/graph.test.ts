import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CausalGraph, type Cut } from '../../../src/protocol/graph.ts'

const CHAINS = [1, 2, 3, 4]

/** One header: its chain and, per source, what its inbox rows refer to after it. */
interface Node {
  readonly chain: number
  readonly number: number
  readonly references: ReadonlyMap<number, number>
}

/** Headers in causal order; `full` has all rows of every header, where the graph is told only of the changes. */
class Model {
  readonly nodes = new Map<string, Node>()
  readonly heads = new Map<number, number>()
  readonly graph = new CausalGraph()

  node(chain: number, number: number): Node {
    return this.nodes.get(`${chain}/${number}`) ?? { chain, number: 0, references: new Map() }
  }

  append(chain: number, changes: ReadonlyMap<number, number>): void {
    const number = (this.heads.get(chain) ?? 0) + 1
    const references = new Map([...this.node(chain, number - 1).references, ...changes])
    this.nodes.set(`${chain}/${number}`, { chain, number, references })
    this.heads.set(chain, number)
    this.graph.add(
      chain,
      number,
      [...changes].map(([source, reference]) => [source, { number: reference }] as const),
    )
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

  #sticksOut(chain: number, number: number, cut: Cut): boolean {
    return [...this.node(chain, number).references].some(([source, reference]) => reference > (cut.get(source) ?? 0))
  }

  /** Taint by its words: a lie, a later header of that log, or a reference to a tainted header, directly or through others. */
  tainted(chain: number, number: number, liesFrom: Cut): boolean {
    if (number < 1) return false
    if (number >= (liesFrom.get(chain) ?? Number.POSITIVE_INFINITY)) return true
    if (this.tainted(chain, number - 1, liesFrom)) return true
    return [...this.node(chain, number).references].some(([source, reference]) => this.tainted(source, reference, liesFrom))
  }
}

const chain = fc.constantFrom(...CHAINS)
/** Of each source, how far beyond what is referred to already; scaled to what exists. */
const step = fc.record({ chain, reaches: fc.array(fc.tuple(chain, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 3 }) })
const steps = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' })
const limits = fc.array(fc.tuple(chain, fc.nat(12)), { maxLength: 4 }).map((pairs) => new Map(pairs))

/** Headers of honest chains refer to headers that exist; those of liars may be `beyond`. */
function build(all: readonly { chain: number; reaches: readonly (readonly [number, number])[] }[], beyond = 0): Model {
  const model = new Model()
  for (const { chain: own, reaches } of all) {
    const changes = new Map<number, number>()
    for (const [source, reach] of reaches) {
      if (source === own) continue
      const from = model.node(own, model.heads.get(own) ?? 0).references.get(source) ?? 0
      const to = (model.heads.get(source) ?? 0) + beyond
      const reference = from + Math.round(reach * (to - from))
      if (reference > from) changes.set(source, reference)
    }
    model.append(own, changes)
  }
  return model
}

describe('the causal graph against its definition', () => {
  test('what every header refers to', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const model = build(all)
        for (const { chain: own, number, references } of model.nodes.values()) {
          expect(model.graph.references(own, number)).toEqual(references)
        }
        expect(model.graph.heads).toEqual(model.heads)
      }),
    )
  })

  test.each([0, 3])('newest consistent cut, references up to %i beyond what exists', (beyond) => {
    fc.assert(
      fc.property(steps, limits, (all, limit) => {
        const model = build(all, beyond)
        const cut = model.graph.newestConsistentCut(limit)
        expect(cut).toEqual(model.newest(limit))
        expect(model.graph.isConsistent(cut)).toBe(true)
      }),
    )
  })

  test('what is tainted', () => {
    fc.assert(
      fc.property(steps, limits, (all, lies) => {
        const model = build(all)
        const first = model.graph.taintedFrom(lies)
        for (const own of CHAINS) {
          for (let number = 1; number <= (model.heads.get(own) ?? 0); number++) {
            expect(number >= (first.get(own) ?? Number.POSITIVE_INFINITY)).toBe(model.tainted(own, number, lies))
          }
        }
      }),
    )
  })

  test('consistency of any cut', () => {
    fc.assert(
      fc.property(steps, limits, (all, any) => {
        const model = build(all)
        const cut = new Map([...any].map(([c, n]) => [c, Math.min(n, model.heads.get(c) ?? 0)]))
        expect(model.graph.isConsistent(cut)).toBe(model.isConsistent(cut))
      }),
    )
  })

  test('the newest cut is the greatest: no consistent cut within the limits reaches above it anywhere', () => {
    fc.assert(
      fc.property(steps, limits, limits, (all, limit, other) => {
        const model = build(all)
        const cut = model.graph.newestConsistentCut(limit)
        const rival = model.graph.newestConsistentCut(new Map([...limit, ...other].map(([c, n]) => [c, Math.min(n, limit.get(c) ?? n)])))
        for (const [c, number] of rival) expect(number).toBeLessThanOrEqual(cut.get(c) ?? 0)
      }),
    )
  })

  test('exactly the headers above the untainted cut are tainted', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(chain, fc.integer({ min: 1, max: 12 })), { maxLength: 3 }), (all, lies) => {
        const model = build(all)
        const liesFrom = new Map(lies)
        const cut = model.graph.untaintedCut(liesFrom)
        for (const { chain: own, number } of model.nodes.values()) {
          expect(model.tainted(own, number, liesFrom), `${own}/${number}`).toBe(number > (cut.get(own) ?? 0))
        }
      }),
    )
  })

  test('pruning at a consistent cut changes no answer at or above it', () => {
    fc.assert(
      fc.property(steps, limits, limits, (all, floorLimits, above) => {
        const model = build(all)
        const pruned = build(all)
        const floor = model.graph.newestConsistentCut(floorLimits)
        pruned.graph.prune(floor)
        const higher = new Map([...above].map(([c, n]) => [c, Math.max(n, floor.get(c) ?? 0)]))
        expect(pruned.graph.newestConsistentCut(higher)).toEqual(model.graph.newestConsistentCut(higher))
        for (const { chain: own, number } of model.nodes.values()) {
          if (number >= (floor.get(own) ?? 0)) expect(pruned.graph.references(own, number)).toEqual(model.graph.references(own, number))
        }
      }),
    )
  })
})

describe('the causal graph by hand', () => {
  test('nothing known', () => {
    const graph = new CausalGraph()
    expect(graph.newestConsistentCut()).toEqual(new Map())
    expect(graph.references(1, 5)).toEqual(new Map())
    expect(graph.isConsistent(new Map())).toBe(true)
  })

  test('a lie in the first header of a log taints all of it', () => {
    const graph = new CausalGraph()
    graph.add(1, 1, [])
    graph.add(2, 1, [[1, { number: 1 }]])
    graph.add(3, 1, [])
    expect(graph.untaintedCut(new Map([[1, 1]]))).toEqual(
      new Map([
        [1, 0],
        [2, 0],
        [3, 1],
      ]),
    )
  })

  test('a row that goes back is not taken', () => {
    const graph = new CausalGraph()
    graph.add(1, 1, [[2, { number: 5 }]])
    graph.add(1, 2, [[2, { number: 4 }]])
    expect(graph.references(1, 2)).toEqual(new Map([[2, 5]]))
  })

  test('pruning keeps the step that holds at the floor', () => {
    const graph = new CausalGraph()
    for (const number of [1, 2, 3, 4]) graph.add(1, number, [[2, { number }]])
    graph.prune(new Map([[1, 3]]))
    expect([2, 3, 4].map((number) => graph.references(1, number).get(2))).toEqual([undefined, 3, 4])
  })

  test('a header out of order adds no step', () => {
    const graph = new CausalGraph()
    graph.add(1, 5, [[2, { number: 3 }]])
    graph.add(1, 4, [[2, { number: 7 }]])
    expect(graph.references(1, 5)).toEqual(new Map([[2, 3]]))
    expect(graph.heads).toEqual(new Map([[1, 5]]))
  })

  test('a long log is answered by search, not by walking', () => {
    const graph = new CausalGraph()
    for (let number = 1; number <= 50_000; number++) {
      graph.add(1, number, [[2, { number: number }]])
      graph.add(2, number, number > 1 ? [[1, { number: number - 1 }]] : [])
    }
    expect(graph.newestConsistentCut(new Map([[2, 30_000]]))).toEqual(
      new Map([
        [1, 30_000],
        [2, 30_000],
      ]),
    )
  })
})
