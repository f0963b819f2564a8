import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { encodeChallenge, encodeClaimBatch, encodeClearLate, encodeExpire, encodeReportLate } from '../../../src/chain/evidence-court.ts'
import type { ParentFact } from '../../../src/chain/parent-facts.ts'
import type { SendRequest } from '../../../src/chain/transaction-sender.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { Challenger } from '../../../src/roles/challenger.ts'
import { CourtDocket } from '../../../src/roles/court-docket.ts'
import { LateBatches } from '../../../src/roles/late-batches.ts'
import { provenInbox } from '../../../src/roles/log-evidence.ts'
import { Silence } from '../../../src/roles/silence.ts'
import { filler, genesis, named } from '../../vectors/samples.ts'
import { Meta, parentBlock } from './model-parent.ts'
import { ProsecutingNode, T, threeChains } from './prosecution-bench.ts'

const A = 7_001
const B = 7_002
const { delta, maxBatchDelay } = genesis.parameters
const block = { number: 0, hash: named('parent'), time: 0 }

/** A node with a stake in hand, and what it sends to the court. */
function bench({ homes = [] as readonly number[] } = {}) {
  const node = new ProsecutingNode()
  const chains = threeChains()
  const docket = new CourtDocket(new Meta())
  const sent: { readonly purpose: string; readonly data: string; readonly value: bigint | undefined }[] = []
  const state = { connected: true, posted: new Map<number, number>() }
  const court = {
    ...{ account: filler('account', 20), address: filler('court', 20), stake: async () => 77n },
    send: async (request: SendRequest) => {
      if ('data' in request) sent.push({ purpose: request.purpose, data: toHex(request.data), value: request.value })
      return { status: 'success' as const, hash: named('tx'), nonce: 0, blockNumber: 1, blockHash: named('b'), gasUsed: 1n }
    },
  }
  const common = {
    ledger: node.ledger,
    docket,
    homes,
    court,
    spreadMs: 0,
    now: () => node.nowMs,
    onTrouble: (_: number, error: unknown) => troubles.push(error),
  }
  const troubles: unknown[] = []
  const challenger = new Challenger({ ...common, logs: node.logs, isConnected: () => state.connected, unopenedAfterMs: 10_000 })
  const lateBatches = new LateBatches({ ...common, posted: (chain) => state.posted.get(chain) })
  const silence = new Silence({ ledger: node.ledger, homes, now: () => node.nowMs })
  const signal = new AbortController().signal
  let parentNumber = 0
  return {
    ...{ node, docket, sent, state, troubles, challenger },
    ...{ a: chains[0], b: chains[1], c: chains[2] },
    parent(facts: readonly ParentFact[], time: number) {
      docket.apply(parentBlock(++parentNumber, facts, time))
    },
    async tick(seconds = 0) {
      node.nowMs += seconds * 1_000
      for (const each of [challenger, lateBatches]) each.tick(signal)
      silence.tick()
      await sleep(2)
    },
    suspicions: (chain: number) => [...(node.ledger.accusations.suspicions.get(chain)?.values() ?? [])].map(({ kind }) => kind),
  }
}

describe('silence', () => {
  it('is suspected after Δ without a header, and ends with the next', async () => {
    const run = bench({ homes: [B] })
    await run.tick(0)
    await run.tick(delta)
    expect(run.suspicions(A)).toEqual([])
    await run.tick(1)
    expect(run.suspicions(A)).toEqual(['silent'])
    expect(run.suspicions(B)).toEqual([])
    run.node.offer(run.a.produce({ now: T + 1 }).openable)
    await run.tick(0)
    expect(run.suspicions(A)).toEqual([])
    await run.tick(delta + 1)
    expect(run.suspicions(A)).toEqual(['silent'])
  })
})

describe('challenger', () => {
  it('challenges a head that nobody opens, and exposes who does not answer', async () => {
    const run = bench({ homes: [B] })
    run.node.offer(run.a.produce({ now: T + 1 }).openable)
    const withheld = run.a.produce({ now: T + 1 }).openable
    const head = run.a.produce({ now: T + 1 }).openable
    run.node.ledger.offerHead(head)
    await run.tick(0)
    await run.tick(9)
    expect(run.suspicions(A)).toEqual([])
    await run.tick(1)
    expect(run.suspicions(A)).toEqual(['unopened'])
    await run.tick(0)
    const data = toHex(encodeChallenge(head, 'outboxRow', 2))
    expect(run.sent).toMatchObject([{ data, value: 77n }])
    const id = named('challenge')
    const opened = {
      type: 'challenge-opened',
      block,
      id,
      chain: A,
      question: 'outboxRow',
      index: 2,
      deadline: 2_000,
      header: head.header,
    } as const
    run.parent([opened], 1_500)
    await run.tick(60)
    expect(run.sent).toHaveLength(1)
    run.parent([], 2_001)
    await run.tick(1)
    await run.tick(1)
    expect(run.sent.slice(1)).toMatchObject([{ purpose: `expire:${toHex(id)}`, data: toHex(encodeExpire(id)) }])
    // It was only late: everything ends when the header comes.
    run.node.offer(withheld)
    run.node.offer(head)
    await run.tick(1)
    expect(run.suspicions(A)).not.toContain('unopened')
    expect(run.troubles).toEqual([])
  })

  it('asks on after an answer that opens nothing, three times at most', async () => {
    const run = bench({ homes: [B] })
    run.a.produce({ now: T + 1 })
    const head = run.a.produce({ now: T + 1 }).openable
    run.node.ledger.offerHead(head)
    await run.tick(0)
    for (let i = 0; i < 6; i++) {
      await run.tick(31)
      await run.tick(0)
      const [question, index] = [
        ['outboxRow', 2],
        ['outboxRow', 3],
        ['inboxRow', 2],
      ][i % 3] as ['outboxRow', number]
      const id = named(`challenge ${i}`)
      const opened = { type: 'challenge-opened', block, id, chain: A, question, index, deadline: 9_000, header: head.header } as const
      run.parent([opened, { type: 'challenge-answered', block, id, by: named('by').slice(12) }], 1_500)
    }
    expect(run.sent.map(({ data }) => data)).toEqual([
      toHex(encodeChallenge(head, 'outboxRow', 2)),
      toHex(encodeChallenge(head, 'outboxRow', 3)),
      toHex(encodeChallenge(head, 'inboxRow', 2)),
    ])
  })

  it('suspects nobody for what is in transit, in the future, its own, or while it is alone', async () => {
    const run = bench({ homes: [B] })
    run.state.connected = false
    const first = run.a.produce({ now: T + 1 }).openable
    run.node.ledger.offerHead(run.a.produce({ now: T + 1 }).openable)
    const own = run.b.produce({ now: T + 1 })
    run.node.ledger.offerHead(run.b.produce({ now: T + 1 }).openable)
    expect(own.openable.header.chain).toBe(B)
    for (let i = 0; i < 5; i++) await run.tick(5)
    expect(run.suspicions(A)).not.toContain('unopened')
    run.state.connected = true
    run.node.offer(first)
    await run.tick(9)
    run.node.offer(run.a.blocks[1]?.openable as never)
    run.node.ledger.offerHead(run.a.produce({ now: T + 1 }).openable)
    await run.tick(9)
    expect(run.suspicions(A)).not.toContain('unopened')
    expect(run.suspicions(B)).toEqual([])
    run.node.offer(run.a.blocks[2]?.openable as never)
    // Beyond the own clock: parked until it is due.
    run.node.offer(run.c.seal({ outbox: [], inbox: [] }, [], { time: T + 10_000 }).openable)
    for (let i = 0; i < 5; i++) await run.tick(5)
    expect(run.suspicions(7_003)).not.toContain('unopened')
    expect(run.sent).toEqual([])
  })

  it('challenges a reference to a header that nobody shows, until somebody does', async () => {
    const run = bench()
    run.node.offer(run.a.produce({ now: T + 1 }).openable)
    const twin = run.a.seal({ outbox: [], inbox: [] }, [], { number: 1, parent: new Uint8Array(32), time: T + 9 })
    const row = { number: 1, head: twin.hash, time: T + 9, count: 0, acc: new Uint8Array(32), value: 0n }
    const including = run.b.seal({ outbox: [], inbox: [{ index: 1, row }] }, [], { time: T + 1 })
    run.node.offer(including.openable)
    await run.tick(11)
    expect(run.suspicions(B)).toContain('unopened')
    await run.tick(0)
    const state = run.node.logs.at(B, 0, 1)?.state
    if (state === undefined) throw new Error('not accepted')
    expect(run.sent).toMatchObject([{ data: toHex(encodeChallenge(including.openable, 'sourceHeader', 1, provenInbox(state, 1))) }])
    run.node.offer(twin.openable)
    await run.tick(60)
    expect(run.suspicions(B)).not.toContain('unopened')
    expect(run.sent).toHaveLength(1)
  })

  it('challenges a block that the own node does not find', async () => {
    const run = bench()
    const { openable } = run.a.produce({ now: T + 1 })
    run.node.offer(openable)
    let found = false
    run.challenger.addUnknownBlock({ chain: A, generation: 0, number: 1 }, () => found)
    await run.tick(11)
    await run.tick(0)
    expect(run.suspicions(A)).toContain('unopened')
    expect(run.sent).toMatchObject([{ data: toHex(encodeChallenge(openable, 'blockHeader', 0)) }])
    found = true
    await run.tick(0)
    expect(run.suspicions(A)).not.toContain('unopened')
  })
})

describe('late batches', () => {
  it('are what both clocks call late: claimed, reported, cleared', async () => {
    const run = bench()
    const { openable } = run.a.produce({ now: T + 1 })
    const start = Math.floor(run.node.nowMs / 1_000)
    run.node.offer(openable)
    const far = maxBatchDelay * 2
    await run.tick(far)
    // The parent stands still, or this node lags behind it: nobody is to blame.
    expect(run.suspicions(A)).not.toContain('lateBatch')
    run.parent([], start + far)
    await run.tick(0)
    await run.tick(0)
    expect(run.suspicions(A)).toContain('lateBatch')
    expect(run.sent).toMatchObject([{ data: toHex(encodeClaimBatch(openable)) }])
    const due = start + far + maxBatchDelay
    run.parent([{ type: 'batch-claimed', block, chain: A, generation: 0, number: 1, due }], start + far + 1)
    await run.tick(31)
    expect(run.sent).toHaveLength(1)
    run.parent([], due + 1)
    await run.tick(1)
    await run.tick(1)
    expect(run.sent.slice(1)).toMatchObject([{ data: toHex(encodeReportLate(A)) }])
    run.parent([{ type: 'suspected', block, chain: A, kind: 'lateBatch', on: true }], due + 2)
    await run.tick(31)
    expect(run.sent).toHaveLength(2)
    run.state.posted.set(A, 1)
    await run.tick(1)
    await run.tick(1)
    expect(run.suspicions(A)).not.toContain('lateBatch')
    expect(run.sent.slice(2)).toMatchObject([{ data: toHex(encodeClearLate(A)) }])
    run.parent([{ type: 'suspected', block, chain: A, kind: 'lateBatch', on: false }], due + 40)
    await run.tick(31)
    expect(run.sent).toHaveLength(3)
  })

  it('are no matter of its own chain on the parent, but shown', async () => {
    const run = bench({ homes: [A] })
    const start = Math.floor(run.node.nowMs / 1_000)
    run.node.offer(run.a.produce({ now: T + 1 }).openable)
    run.parent([], start + 2 * maxBatchDelay)
    await run.tick(2 * maxBatchDelay)
    await run.tick(0)
    expect(run.suspicions(A)).toEqual(['lateBatch'])
    expect(run.sent).toEqual([])
  })
})
