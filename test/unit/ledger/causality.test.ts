import { describe, expect, it } from 'vitest'
import { Causality } from '../../../src/ledger/causality.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import type { Conviction } from '../../../src/protocol/evidence/evidence.ts'
import type { OpenableHeader, SignedHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { evidenceId } from '../../../src/wire/evidence.ts'
import { verifier } from '../../vectors/keys.ts'
import { cluster, genesisHash, sampleHeader } from '../../vectors/samples.ts'
import type { HonestChain } from '../protocol/honest-cluster.ts'
import { ProsecutingNode, T, threeChains } from '../roles/prosecution-bench.ts'

const A = 7_001
const B = 7_002
const C = 7_003

/**
 * A lies at block 3: its twin is shown later. B includes A up to 2, then up to 4; C includes only B, and only after that. All blocks
 * in the order in which they were made.
 */
function story() {
  const [a, b, c] = threeChains()
  const blocks = (chain: HonestChain, ...plans: readonly Partial<Parameters<HonestChain['produce']>[0]>[]) =>
    plans.map((plan) => chain.produce({ now: T + 1, ...plan }).openable)
  const before = [...blocks(a, {}, {}), ...blocks(b, { includes: [{ source: a, number: 2 }] }, {}), ...blocks(c, {})]
  const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 }).openable
  const [lie, more] = blocks(a, {}, {})
  const including = blocks(b, { includes: [{ source: a, number: 4 }] })
  const onB = blocks(c, {}, { includes: [{ source: b, number: 3 }] })
  return { a, b, c, before, twin, lie: [lie, more], including, onB, all: [...before, lie, more, ...including, ...onB] }
}

type Story = ReturnType<typeof story>

function positions({ ledger }: ProsecutingNode): Record<number, number> {
  return Object.fromEntries([...ledger.causality.tainted].map(([chain, { from }]) => [chain, from]))
}

function seen(headers: Story['all'], options: ConstructorParameters<typeof ProsecutingNode>[0] = {}): ProsecutingNode {
  const node = new ProsecutingNode(options)
  node.accuser.start()
  for (const header of headers) if (header !== undefined) node.offer(header)
  return node
}

/** The piece that convicts A in this story. */
function pieceOf({ all, twin }: Story): Uint8Array {
  return seen([...all, twin]).published[0] as Uint8Array
}

const TAINTED = { [A]: 3, [B]: 3, [C]: 3 }

describe('what a lie taints that others have included before it shows', () => {
  it('its log from there on, who included it, and who included them', () => {
    const { all, twin } = story()
    const node = seen(all)
    expect(positions(node)).toEqual({})
    expect(node.ledger.causality.newestConsistentCut()).toEqual(new Map([[A, 4], [B, 3], [C, 3]])) // biome-ignore format: a table
    expect(node.offer(twin)).toBe('conflict')
    expect(positions(node)).toEqual(TAINTED)
    expect(node.ledger.causality.newestUntaintedCut()).toEqual(new Map([[A, 2], [B, 2], [C, 2]])) // biome-ignore format: a table
    expect(node.ledger.causality.path(C)).toEqual([
      { chain: C, number: 3, refersTo: 3 },
      { chain: B, number: 3, refersTo: 4 },
      { chain: A, number: 3, refersTo: null },
    ])
    const told = node.events.flatMap((event) => (event.type === 'taint' ? [[event.chain, event.tainted?.from]] : []))
    expect(told.sort()).toEqual([[A, 3], [B, 3], [C, 3]]) // biome-ignore format: a table
    expect([A, B, C].map((chain) => node.ledger.log(chain)?.hold?.reason)).toEqual(['conflict', undefined, undefined])
  })

  it('a chain that refers to nothing tainted goes on', () => {
    const { before, lie, twin, c, including } = story()
    const node = seen([...before, ...lie, ...including, twin])
    for (let i = 0; i < 3; i++) node.offer(c.produce({ now: T + 1 }).openable)
    expect(positions(node)).toEqual({ [A]: 3, [B]: 3 })
    expect(node.ledger.causality.untaintedUpTo(C)).toBe(Number.POSITIVE_INFINITY)
  })

  it('the same, whatever comes first: the evidence, or headers whose predecessors are fetched late', () => {
    const told = story()
    const piece = pieceOf(told)
    const node = new ProsecutingNode()
    node.ledger.offerEvidence(piece)
    expect(positions(node)).toEqual({ [A]: 3 })
    // C's and B's newest come first, then what lies between; A's come last of all.
    const late = [told.onB[1], told.onB[0], told.including[0], ...told.before.slice(2), ...told.before.slice(0, 2), ...told.lie]
    for (const header of late) if (header !== undefined) node.offer(header)
    expect(positions(node)).toEqual(TAINTED)
    expect(node.ledger.log(A)?.hold).toMatchObject({ reason: 'exposed' })
  })

  it('a restart forgets none of it, nor the way', () => {
    const told = story()
    const history = new MemoryHistory()
    const node = seen([...told.all, told.twin], { history })
    for (const chain of [told.a, told.b, told.c]) for (let i = 0; i < 20; i++) node.offer(chain.produce({ now: T + 1 }).openable)
    const again = new ProsecutingNode({ history })
    expect(positions(again)).toEqual(TAINTED)
    for (const chain of [A, B, C]) expect(again.ledger.causality.path(chain)).toEqual(node.ledger.causality.path(chain))
    expect(again.ledger.causality.lies).toMatchObject([{ chain: A, kind: 'equivocation', from: 3 }])
  })

  it('starts at one position on every node, whichever pieces each saw first', () => {
    const [a, b] = threeChains()
    const twins: OpenableHeader[] = []
    for (let i = 0; i < 6; i++) {
      twins.push(a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 }).openable)
      a.produce({ now: T + 1 })
    }
    const inclusion = b.produce({ now: T + 1, includes: [{ source: a, number: 1 }] }).openable
    const log = [...a.blocks.map(({ openable }) => openable), inclusion]
    const pieces = twins.map((twin) => seen([...log.slice(0, twin.header.number), twin]).published[0] as Uint8Array)
    const nodes = [pieces, pieces.toReversed()].map((order) => {
      const node = seen(log)
      for (const piece of order) node.ledger.offerEvidence(piece)
      return node
    })
    for (const node of nodes) {
      expect(positions(node)).toEqual({ [A]: 1, [B]: 1 })
      expect(node.history.evidenceAfter(0, 100).length).toBe(2)
      expect(node.ledger.accusations.exposed.get(A)).toHaveLength(2)
      expect(positions(new ProsecutingNode({ history: node.history }))).toEqual({ [A]: 1, [B]: 1 })
    }
  })

  it('who included only the history that is confirmed later is cleared; who included the other is not', () => {
    const [a, b, c] = threeChains()
    const start = [a, a].map((chain) => chain.produce({ now: T + 1 }).openable)
    const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 }).openable
    const lie = [a, a].map((chain) => chain.produce({ now: T + 1 }).openable)
    const node = seen([...start, ...lie])
    const byKept = b.produce({ now: T + 1, includes: [{ source: a, number: 4 }] }).openable
    const row = { ...ZERO_INBOX_ROW, number: 3, head: hashHeader(cluster, twin.header), time: twin.header.time }
    const byOther = c.seal({ outbox: [], inbox: [{ index: 1, row }] }).openable
    for (const each of [byKept, byOther, twin]) node.offer(each)
    expect(positions(node)).toEqual({ [A]: 3, [B]: 1, [C]: 1 })
    const id = toHex(evidenceId(node.published[0] as Uint8Array))
    node.ledger.causality.clear(id, 'kept')
    expect(positions(node)).toEqual({ [C]: 1 })
    node.ledger.causality.clear(id, 'other')
    expect(positions(node)).toEqual({ [A]: 3, [B]: 1 })
  })

  it('who lies without end fills nobody’s memory', () => {
    const { causality } = new ProsecutingNode().ledger
    for (let from = 200; from > 0; from--) causality.tell({ id: new Uint8Array(32).fill(from), conviction: conviction(A, from) })
    expect(causality.lies).toHaveLength(64)
    expect(causality.tainted.get(A)?.from).toBe(1)
  })

  it('what is not about content taints nothing', () => {
    const node = seen(story().all)
    const [kind, accused] = ['outOfSync', A] as const
    node.ledger.causality.tell({ id: new Uint8Array(32), conviction: { ...conviction(accused, 1), kind } })
    expect(positions(node)).toEqual({})
  })

  it('a lie of another generation than the log’s taints nothing in it', () => {
    const node = seen(story().all)
    node.ledger.causality.tell({ id: new Uint8Array(32), conviction: { ...conviction(A, 1), generation: 1 } })
    expect(positions(node)).toEqual({})
  })
})

describe('a log longer than what is kept in memory', () => {
  const HEADS = 20_000

  /** A and B include each other's newest header in every block; nothing of it is kept but in the history. */
  function long() {
    const causality: Causality = new Causality({
      configurations: new ProsecutingNode().configurations,
      verifier,
      logs: new ProsecutingNode().ledger.logs,
      history: Object.assign(new MemoryHistory(), {
        rowsAt: (chain: number, _generation: number, number: number) => {
          reads++
          if (number < 1) return undefined
          const rows = { outbox: [], inbox: [{ index: chain === A ? 2 : 1, row: rowOf(chain, number) }] }
          return { ...signed(chain, number), hash: new Uint8Array(32), rows }
        },
      }),
      now: () => T * 1_000,
      hashOf: () => new Uint8Array(32),
      emit: () => undefined,
      hold: () => undefined,
    })
    let reads = 0
    for (let number = 1; number <= HEADS; number++) {
      for (const chain of [A, B]) causality.add({ chain, number }, [{ index: 0, source: A + B - chain, row: rowOf(chain, number) }])
      if (number % 100 === 0) causality.prune()
    }
    return { causality, reads: () => reads }
  }

  const rowOf = (chain: number, number: number) => ({ ...ZERO_INBOX_ROW, number: chain === A ? number - 1 : number })
  const signed = (chain: number, number: number): SignedHeader => ({
    header: sampleHeader({ chain, number, config: genesisHash }),
    signature: new Uint8Array(65),
  })

  it('takes bounded memory', () => {
    expect(long().causality.sizeBytes).toBeLessThan(2 * 8 * 8_192)
  })

  it.each([HEADS, HEADS - 3_000, 7_000, 2])('a lie about header %i taints from exactly there on, by few reads', (from) => {
    const { causality, reads } = long()
    expect(causality.newestConsistentCut().get(A)).toBe(HEADS)
    causality.tell({ id: new Uint8Array(32), conviction: conviction(A, from) })
    expect(causality.tainted.get(A)?.from).toBe(from)
    expect(causality.tainted.get(B)?.from).toBe(from)
    expect(reads()).toBeLessThan(100)
  })
})

function conviction(accused: number, from: number): Conviction {
  return { kind: 'blockMismatch', accused, index: 1, generation: 0, key: new Uint8Array(20), from, detail: '' }
}
