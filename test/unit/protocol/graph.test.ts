import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CausalGraph } from '../../../src/protocol/graph.ts'
import { Staircase } from '../../../src/protocol/staircase.ts'
import { anyChain, anyHeaders, append, build, Model } from './graph-model.ts'

const cuts = fc.array(fc.tuple(anyChain, fc.nat(12)), { maxLength: 4 }).map((pairs) => new Map(pairs))

function numbers(references: ReadonlyMap<number, { readonly number: number }>): ReadonlyMap<number, number> {
  return new Map([...references].map(([source, { number }]) => [source, number]))
}

describe('the causal graph against its definition', () => {
  test('what every header refers to', () => {
    fc.assert(
      fc.property(anyHeaders, (all) => {
        const model = build(all)
        for (const { chain: own, number, references } of model.nodes.values()) {
          expect(model.graph.references(own, number)).toEqual(numbers(references))
        }
        expect(model.graph.heads).toEqual(model.heads)
      }),
    )
  })

  test.each([0, 3])('newest consistent cut at every moment, references up to %i beyond what exists', (beyond) => {
    fc.assert(
      fc.property(anyHeaders, (all) => {
        const model = new Model()
        for (const each of all) {
          append(model, each, beyond)
          const cut = model.graph.newestConsistentCut()
          expect(cut).toEqual(model.newest())
          expect(model.graph.isConsistent(cut)).toBe(true)
        }
      }),
    )
  })

  test('no header that names another history is in a cut', () => {
    fc.assert(
      fc.property(anyHeaders, fc.nat(5), (all, fork) => {
        const model = new Model()
        for (const each of all) append(model, each, 0, new Map([[1, fork]]))
        expect(model.graph.newestConsistentCut()).toEqual(model.newest())
      }),
    )
  })

  test('consistency of any cut', () => {
    fc.assert(
      fc.property(anyHeaders, cuts, (all, any) => {
        const model = build(all)
        const cut = new Map([...any].map(([c, n]) => [c, Math.min(n, model.heads.get(c) ?? 0)]))
        expect(model.graph.isConsistent(cut)).toBe(model.isConsistent(cut))
      }),
    )
  })

  test('the newest cut is the greatest: no other consistent one reaches above it anywhere', () => {
    fc.assert(
      fc.property(anyHeaders, cuts, (all, limits) => {
        const model = build(all, 2)
        const cut = model.graph.newestConsistentCut()
        for (const [c, number] of model.newest(limits)) expect(number).toBeLessThanOrEqual(cut.get(c) ?? 0)
      }),
    )
  })

  test('pruning below the newest consistent cut changes nothing at or above it, now or later', () => {
    fc.assert(
      fc.property(anyHeaders, anyHeaders, fc.nat(10), (all, later, below) => {
        const [model, pruned] = [build(all), build(all)]
        for (const [own, number] of pruned.graph.newestConsistentCut()) pruned.graph.prune(own, number - below)
        for (const each of later) {
          append(model, each)
          append(pruned, each)
          expect(pruned.graph.newestConsistentCut()).toEqual(model.graph.newestConsistentCut())
        }
        for (const { chain: own, number } of model.nodes.values())
          if (number >= pruned.graph.floor(own)) expect(pruned.graph.references(own, number)).toEqual(model.graph.references(own, number))
      }),
    )
  })

  test('headers that come late leave the same steps as those in order', () => {
    const changes = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(changes, fc.nat(40), (all, at) => {
        const steps = new Staircase({ number: 10, reference: 10 })
        for (const [number, reference] of all) steps.insert(number, reference)
        const told = [[10, 10] as const, ...all]
        const reached = Math.max(-1, ...told.filter(([number]) => number <= at).map(([, reference]) => reference))
        expect(steps.inForceAt(at)?.reference ?? -1).toBe(reached)
        const first = Math.min(...told.filter(([, reference]) => reference >= at).map(([number]) => number))
        expect(steps.firstReaching(at)?.number ?? Number.POSITIVE_INFINITY).toBe(first)
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

  test('a row that goes back is not taken', () => {
    const graph = new CausalGraph()
    graph.add(1, 1, [[2, { number: 5 }]])
    graph.add(1, 2, [[2, { number: 4 }]])
    expect(graph.references(1, 2)).toEqual(new Map([[2, 5]]))
  })

  test('pruning keeps the step that holds at the floor', () => {
    const graph = new CausalGraph()
    for (const number of [1, 2, 3, 4]) graph.add(1, number, [[2, { number }]])
    graph.prune(1, 3)
    expect([2, 3, 4].map((number) => graph.references(1, number).get(2))).toEqual([undefined, 3, 4])
    expect(graph.floor(1)).toBe(3)
  })

  test('a header that is known already adds no step', () => {
    const graph = new CausalGraph()
    graph.add(1, 5, [[2, { number: 3 }]])
    graph.add(1, 4, [[2, { number: 7 }]])
    expect(graph.references(1, 5)).toEqual(new Map([[2, 3]]))
    expect(graph.heads).toEqual(new Map([[1, 5]]))
  })

  test('a header that a batch shows beyond a gap counts alone; those between count once they are known', () => {
    const graph = new CausalGraph()
    graph.begin(1, 0, [])
    graph.begin(2, 5, [])
    graph.add(1, 1, [])
    graph.add(1, 9, [[2, { number: 6 }]])
    expect(graph.newestConsistentCut()).toEqual(
      new Map([
        [1, 1],
        [2, 5],
      ]),
    )
    graph.add(2, 6, [])
    expect(graph.newestConsistentCut().get(1)).toBe(9)
    graph.add(1, 2, [[2, { number: 6 }]])
    expect(graph.firstReferring(1, 2, 6)).toEqual({ number: 2, reference: 6 })
  })

  test('after a start a chain is in no cut before what its first known header refers to is known', () => {
    const graph = new CausalGraph()
    graph.begin(1, 100, [[2, { number: 51 }]])
    graph.begin(2, 50, [[1, { number: 90 }]])
    expect(graph.newestConsistentCut()).toEqual(new Map())
    graph.add(2, 51, [])
    expect(graph.newestConsistentCut()).toEqual(
      new Map([
        [1, 100],
        [2, 51],
      ]),
    )
  })

  test('a liar may name any position', () => {
    const graph = new CausalGraph()
    graph.add(1, 1, [[2, { number: 7 }]])
    graph.add(1, 2, [[2, { number: 2 ** 48 - 1 }]])
    expect(graph.firstReferring(1, 2, 8)?.number).toBe(2)
    expect(graph.references(1, 1).get(2)).toBe(7)
  })

  test('a long log is answered by search, not by walking', () => {
    const graph = new CausalGraph()
    for (let number = 1; number <= 50_000; number++) {
      graph.add(1, number, [[2, { number }]])
      graph.add(2, number, number > 1 ? [[1, { number: number - 1 }]] : [])
    }
    expect(graph.firstReferring(1, 2, 30_000)).toEqual({ number: 30_000, reference: 30_000 })
    expect(graph.sizeBytes).toBeLessThan(50_000 * 2 * 12)
  })
})
