import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CausalGraph } from '../../../src/protocol/graph.ts'
import { type Branch, type Lie, Taint, type Tainted } from '../../../src/protocol/taint.ts'
import { anyChain, anyHeader, append, CHAINS, Model } from './graph-model.ts'

/** What can happen, in any order. Chain 1 has two histories from `FORK` on. */
const FORK = 2
const forks = new Map([[1, FORK]])
const anyLie = fc.record({ chain: anyChain, from: fc.integer({ min: 1, max: 6 }) })
const anyBranch = fc.constantFrom<Branch>('kept', 'other')
const event = fc.oneof(
  { weight: 10, arbitrary: anyHeader.map((header) => ({ header })) },
  { weight: 1, arbitrary: anyLie.map((lie) => ({ lie })) },
  { weight: 1, arbitrary: fc.constant({ equivocation: FORK }) },
)
const history = fc.array(event, { minLength: 12, maxLength: 40, size: 'max' })

interface World {
  readonly model: Model
  readonly taint: Taint
  readonly lies: (Lie & { confirmed?: Branch })[]
  /** What was reported of each chain, last. */
  readonly reported: Map<number, Tainted | undefined>
}

function newWorld(): World {
  const model = new Model()
  const reported = new Map<number, Tainted | undefined>()
  const taint = new Taint({ graph: model.graph, onChange: (chain, tainted) => reported.set(chain, tainted) })
  return { model, taint, lies: [], reported }
}

const EQUIVOCATION = 'equivocation'

function lieOf(id: string, chain: number, from: number): Lie {
  return { id, chain, kind: 'equivocation', from }
}

function play({ model, taint, lies }: World, each: typeof event extends fc.Arbitrary<infer T> ? T : never): void {
  if ('header' in each) {
    const { chain, number, changes } = append(model, each.header, 0, forks)
    const isTainted = taint.noteHeader(chain, number, changes)
    for (const [source, { stray }] of changes) if (stray) taint.noteStray(source)
    if (lies.every(({ confirmed }) => confirmed === undefined)) expect(isTainted).toBe(model.tainted(chain, { number, stray: false }, lies))
    return
  }
  const lie =
    'lie' in each ? lieOf(`${each.lie.chain}/${each.lie.from}`, each.lie.chain, each.lie.from) : lieOf(EQUIVOCATION, 1, each.equivocation)
  if (taint.add(lie)) lies.push(lie)
}

function expectDefinition({ model, taint, lies, reported }: World): void {
  for (const { chain, number } of model.nodes.values()) {
    const expected = model.tainted(chain, { number, stray: false }, lies)
    expect(taint.isTainted(chain, number), `${chain}/${number}`).toBe(expected)
  }
  const cut = taint.newestUntaintedCut()
  expect(model.isConsistent(cut)).toBe(true)
  const limits = CHAINS.map((chain): readonly [number, number] => [chain, (taint.tainted.get(chain)?.from ?? 1_000) - 1])
  expect(cut).toEqual(model.newest(new Map(limits)))
  for (const chain of CHAINS) expect(reported.get(chain)?.from).toBe(taint.tainted.get(chain)?.from)
}

describe('taint, kept up to date, against its definition', () => {
  test('any order of headers and lies, after each of them', () => {
    fc.assert(
      fc.property(history, (all) => {
        const world = newWorld()
        for (const each of all) {
          play(world, each)
          expectDefinition(world)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a header that refers only to the branch confirmed later is cleared, and no other', () => {
    fc.assert(
      fc.property(history, anyBranch, history, (before, branch, after) => {
        const world = newWorld()
        for (const each of before) play(world, each)
        play(world, { equivocation: FORK })
        expectDefinition(world)
        world.taint.clear(EQUIVOCATION, branch)
        for (const lie of world.lies) if (lie.id === EQUIVOCATION) lie.confirmed = branch
        expectDefinition(world)
        for (const each of after) {
          play(world, each)
          expectDefinition(world)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('all at once gives what one after the other gave', () => {
    fc.assert(
      fc.property(history, (all) => {
        const world = newWorld()
        for (const each of all) play(world, each)
        const anew = new Taint({ graph: world.model.graph })
        for (const lie of [...world.lies].reverse()) anew.add(lie)
        for (const chain of CHAINS) expect(anew.tainted.get(chain)?.from).toBe(world.taint.tainted.get(chain)?.from)
      }),
    )
  })

  test('what the graph has forgotten is found in what is kept elsewhere: after pruning, and after a start', () => {
    fc.assert(
      fc.property(history, fc.nat(20), fc.boolean(), (all, floor, isRestart) => {
        const { model, lies } = (() => {
          const world = newWorld()
          for (const each of all) play(world, each)
          return world
        })()
        const { graph } = isRestart ? { graph: new CausalGraph() } : model
        const restarted = new Taint({
          graph,
          earlier: (chain, below, refers) => {
            for (let number = 1; number < below; number++)
              for (const [source, named] of model.node(chain, number).references)
                if (refers(source, named.number)) return { number, source, reference: named.number }
            return undefined
          },
        })
        for (const [chain, head] of model.heads) {
          if (!isRestart) graph.prune(chain, Math.min(head, floor))
          else graph.begin(chain, head, model.node(chain, head).references)
        }
        for (const lie of lies) restarted.add(lie)
        for (const { chain, number } of model.nodes.values())
          expect(restarted.isTainted(chain, number), `${chain}/${number}`).toBe(model.tainted(chain, { number, stray: false }, lies))
      }),
    )
  })

  test('every path leads by references from the first tainted header to a lie', () => {
    fc.assert(
      fc.property(history, (all) => {
        const { model, taint, lies } = newWorldOf(all)
        for (const [chain, { from, lie }] of taint.tainted) {
          const path = taint.path(chain)
          expect(path[0]).toMatchObject({ chain, number: from })
          for (const [i, step] of path.entries()) {
            const next = path[i + 1]
            if (next === undefined) {
              expect(step.refersTo).toBeNull()
              expect(lies).toContainEqual(lie)
              expect(step.chain).toBe(lie.chain)
            } else {
              const named = model.node(step.chain, step.number).references.get(next.chain)
              expect(named?.number).toBe(step.refersTo)
              expect(step.refersTo).toBeGreaterThanOrEqual(next.number)
            }
          }
        }
      }),
    )
  })
})

function newWorldOf(all: readonly Parameters<typeof play>[1][]): World {
  const world = newWorld()
  for (const each of all) play(world, each)
  return world
}

describe('taint by hand', () => {
  const lie = lieOf('lie', 1, 5)

  function chained(): { graph: CausalGraph; taint: Taint; changes: [number, number | undefined][] } {
    const graph = new CausalGraph()
    const changes: [number, number | undefined][] = []
    const taint = new Taint({ graph, onChange: (chain, tainted) => changes.push([chain, tainted?.from]) })
    return { graph, taint, changes }
  }

  test('evidence that comes before the headers it taints', () => {
    const { graph, taint, changes } = chained()
    taint.add(lie)
    graph.add(1, 5, [])
    expect(taint.noteHeader(1, 5, [])).toBe(true)
    graph.add(2, 1, [[1, { number: 5 }]])
    expect(taint.noteHeader(2, 1, [[1, { number: 5 }]])).toBe(true)
    expect(changes).toEqual([
      [1, 5],
      [2, 1],
    ])
  })

  test('a header fetched late that refers to a tainted one moves the position back, and what builds on it', () => {
    const { graph, taint } = chained()
    taint.add(lie)
    const add = (chain: number, number: number, ...rows: [number, { number: number }][]) => {
      graph.add(chain, number, rows)
      taint.noteHeader(chain, number, rows)
    }
    graph.begin(2, 0, [])
    // A batch shows header 8 of chain 2; chain 3 includes headers 4 and 8 of it.
    add(2, 8, [1, { number: 6 }])
    add(3, 1, [2, { number: 4 }])
    add(3, 2, [2, { number: 8 }])
    expect([2, 3].map((chain) => taint.tainted.get(chain)?.from)).toEqual([8, 2])
    // The headers between: it was header 3 that referred to the lie first.
    add(2, 1)
    add(2, 2, [1, { number: 4 }])
    expect(taint.tainted.get(2)?.from).toBe(8)
    add(2, 3, [1, { number: 5 }])
    expect([2, 3].map((chain) => taint.tainted.get(chain)?.from)).toEqual([3, 1])
    expect(taint.path(3)).toEqual([
      { chain: 3, number: 1, refersTo: 4 },
      { chain: 2, number: 3, refersTo: 5 },
      { chain: 1, number: 5, refersTo: null },
    ])
  })

  test('below the lie, at it, and in either history of an equivocator', () => {
    const { graph, taint } = chained()
    for (const [chain, number] of [
      [2, 4],
      [3, 5],
      [4, 5],
    ] as const)
      graph.add(chain, 1, [[1, { number }]])
    graph.divert(4, 1, 1)
    taint.add(lie)
    expect([2, 3, 4].map((chain) => taint.isTainted(chain, 1))).toEqual([false, true, true])
    taint.clear('lie', 'kept')
    expect([1, 2, 3, 4].map((chain) => taint.tainted.has(chain))).toEqual([false, false, false, true])
    taint.clear('lie', 'other')
    expect([1, 2, 3, 4].map((chain) => taint.tainted.has(chain))).toEqual([true, false, true, false])
  })

  test('another history of a tainted chain is taken to refer to what the known one refers to', () => {
    const { graph, taint } = chained()
    graph.add(2, 1, [[1, { number: 5 }]])
    graph.add(3, 1, [[2, { number: 1 }]])
    graph.divert(3, 1, 2)
    taint.add(lie)
    expect(taint.path(3).map(({ chain }) => chain)).toEqual([3, 2, 1])
  })

  test('after a start, of two ways to a lie the one that began earlier counts', () => {
    const graph = new CausalGraph()
    const began = new Map([
      [1, 90],
      [2, 50],
    ])
    const taint = new Taint({
      graph,
      earlier: (chain, below, refers) => {
        for (let number = 1; chain === 3 && number < below; number++)
          for (const [source, from] of began) if (number >= from && refers(source, 7)) return { number, source, reference: 7 }
        return undefined
      },
    })
    graph.begin(3, 100, [
      [1, { number: 7 }],
      [2, { number: 7 }],
    ])
    taint.add(lie)
    expect(taint.tainted.get(3)?.from).toBe(90)
    taint.add(lieOf('second', 2, 6))
    expect(taint.tainted.get(3)).toMatchObject({ from: 50, lie: { id: 'second' } })
  })

  test('what cannot be told any more is not cleared', () => {
    const { graph, taint } = chained()
    graph.begin(2, 70, [[1, { number: 9 }]])
    taint.add(lie)
    taint.clear('lie', 'kept')
    expect(taint.tainted.get(2)?.from).toBe(70)
    graph.begin(3, 40, [[1, { number: 5 }]])
    taint.noteLog(3)
    expect(taint.tainted.get(3)?.from).toBe(40)
  })

  test('another lie of one who was cleared taints as before', () => {
    const { graph, taint, changes } = chained()
    graph.add(2, 1, [[1, { number: 7 }]])
    taint.add(lie)
    taint.add(lieOf('second', 1, 6))
    taint.clear('lie', 'kept')
    expect(taint.tainted.get(1)?.from).toBe(6)
    expect(taint.tainted.get(2)?.lie.id).toBe('second')
    taint.clear('second', 'kept')
    expect(taint.tainted.size).toBe(0)
    expect(changes).toContainEqual([2, undefined])
  })

  test('a lie that adds nothing is forgotten, one that does is not', () => {
    const { graph, taint } = chained()
    graph.add(2, 1, [[1, { number: 5 }]])
    taint.add(lie)
    taint.add(lieOf('earlier', 1, 3))
    taint.forget('earlier')
    taint.forget('lie')
    expect(taint.lies.map(({ id }) => id)).toEqual(['earlier'])
    taint.clear('earlier', 'kept')
    expect(taint.tainted.size).toBe(0)
  })

  test('a long log is tainted by search, not by walking', () => {
    const { graph, taint, changes } = chained()
    for (let number = 1; number <= 50_000; number++) {
      graph.add(1, number, [[2, { number }]])
      graph.add(2, number, number > 1 ? [[1, { number: number - 1 }]] : [])
    }
    taint.add(lieOf('early', 1, 3))
    expect(changes.sort()).toEqual([
      [1, 3],
      [2, 4],
    ])
  })
})
