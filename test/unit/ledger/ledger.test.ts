import { describe, expect, it } from 'vitest'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger, type LedgerEvent } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const START = 1_700_000_000

function openLedger(
  cluster: ModelCluster,
  { homes = [] as number[], nowMs = START * 1_000 + 60_000, history = new MemoryHistory({ indexMessages: true }) } = {},
) {
  const events: LedgerEvent[] = []
  const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes, now: () => nowMs })
  ledger.subscribe((event) => events.push(event))
  return { ledger, events }
}

async function sign(cluster: ModelCluster, member: ModelMember, header: Awaited<ReturnType<ModelMember['block']>>['header']) {
  const digest = hashHeader(cluster.configurations.clusterId, header)
  return { header, signature: await member.signer.sign({ type: 'Header', domain: cluster.configurations.address, value: header, digest }) }
}

describe('ledger', () => {
  it('accepts a contiguous, opened header and tells of it', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger, events } = openLedger(cluster)
    const header = await a.block({ send: [{ to: b.member.index, value: 5n }] })
    expect(ledger.offerFrame(a.frame(header))).toEqual({ verdict: 'accept', code: 'new' })
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(1)
    expect(events.map(({ type }) => type)).toEqual(['header'])
    expect(ledger.offerFrame(a.frame(header))).toEqual({ verdict: 'ignore', code: 'duplicate' })
    expect(events).toHaveLength(1)
  })

  it('keeps what lies beyond a gap, names the gap, and takes it once the gap is filled', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const { ledger } = openLedger(cluster)
    const headers = [await a.block(), await a.block(), await a.block(), await a.block()]
    expect(ledger.offerFrame(a.frame(headers[3] as never))).toEqual({
      verdict: 'accept',
      code: 'beyond-gap',
      gap: { chain: a.member.chain, from: 1, to: 3 },
    })
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(0)
    expect(ledger.offerRange(a.member.chain, headers.slice(0, 3))).toEqual({ accepted: 3 })
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(4)
    expect(ledger.gaps).toEqual([])
  })

  it('refuses a foreign signature, a header of no member, and rows that do not fold, and changes nothing', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger } = openLedger(cluster)
    const header = await a.block({ send: [{ to: b.member.index }] })
    const foreign = { ...header, signature: (await sign(cluster, b, header.header)).signature }
    expect(ledger.offerFrame(a.frame(foreign))).toEqual({ verdict: 'reject', code: 'bad-signature' })
    const outsider = { ...header, header: { ...header.header, chain: 7 } }
    expect(ledger.offerFrame({ chain: 7, headers: [outsider] })).toEqual({ verdict: 'reject', code: 'unknown-member' })
    const emptied = { ...header, changes: { outbox: [], inbox: [] }, lanes: [] }
    expect(ledger.offerFrame(a.frame(emptied))).toEqual({ verdict: 'reject', code: 'not-folding' })
    const altered = {
      ...header,
      lanes: header.lanes.map((lane) => ({ ...lane, messages: lane.messages.map((message) => ({ ...message, fee: message.fee + 1n })) })),
    }
    expect(ledger.offerFrame(a.frame(altered))).toEqual({ verdict: 'reject', code: 'not-folding' })
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(0)
    expect(ledger.offerFrame(a.frame(header)).code).toBe('new')
  })

  it('ignores an unknown configuration: it may be newer than what is known here', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const { ledger } = openLedger(cluster)
    const header = await a.block()
    expect(ledger.offerFrame(a.frame({ ...header, header: { ...header.header, config: new Uint8Array(32).fill(9) } }))).toEqual({
      verdict: 'ignore',
      code: 'unknown-configuration',
    })
  })

  it('has the head of its newest header relayed, as it was signed, and no older one', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger } = openLedger(cluster)
    const [old, newest] = [await a.block(), await a.block()]
    ledger.offerFrame(a.frame(old, newest))
    expect(ledger.offerHead(newest)).toEqual({ verdict: 'accept', code: 'duplicate' })
    expect(ledger.offerHead(old)).toEqual({ verdict: 'ignore', code: 'duplicate' })
    const foreign = { ...newest, signature: (await sign(cluster, b, newest.header)).signature }
    expect(ledger.offerHead(foreign)).toEqual({ verdict: 'ignore', code: 'duplicate' })
  })

  it('stores and relays a conflicting pair once, and holds its signer', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger, events } = openLedger(cluster, { homes: [b.member.chain] })
    const first = await a.block()
    const other = { ...first, ...(await sign(cluster, a, { ...first.header, stateRoot: new Uint8Array(32).fill(1) })) }
    ledger.offerFrame(a.frame(first))
    expect(ledger.offerFrame(a.frame(other))).toMatchObject({ verdict: 'accept', code: 'conflict' })
    expect(ledger.offerFrame(a.frame(other))).toMatchObject({ verdict: 'ignore', code: 'duplicate' })
    expect(ledger.history.conflicts()).toHaveLength(1)
    expect(ledger.log(a.member.chain)?.hold?.reason).toBe('conflict')
    expect(events.map(({ type }) => type)).toEqual(['header', 'hold', 'conflict'])
    const before = ledger.inclusionQueue(a.member.chain, b.member.chain).points.length
    ledger.offerFrame(a.frame(await a.block({ send: [{ to: b.member.index }] })))
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(2)
    expect(ledger.inclusionQueue(a.member.chain, b.member.chain).points).toHaveLength(before)
  })

  it('finds a conflict with a header that links to another parent', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const { ledger } = openLedger(cluster)
    ledger.offerFrame(a.frame(await a.block()))
    const second = await a.block()
    const forked = { ...second, ...(await sign(cluster, a, { ...second.header, parent: new Uint8Array(32).fill(3) })) }
    expect(ledger.offerFrame(a.frame(forked))).toMatchObject({ verdict: 'accept', code: 'conflict' })
  })

  it('keeps what is more than Δ ahead of its own clock and uses it when due', async () => {
    const cluster = makeModelCluster()
    const [a, b, c] = cluster.members as [ModelMember, ModelMember, ModelMember]
    let nowMs = (START - 10) * 1_000
    const history = new MemoryHistory()
    const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes: [], now: () => nowMs })
    const header = await a.block()
    expect(ledger.offerFrame(a.frame(header))).toMatchObject({ verdict: 'ignore', code: 'future' })
    ledger.tick()
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(0)
    nowMs = (START - 4) * 1_000
    ledger.tick()
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(1)
    expect([b, c].map((member) => ledger.log(member.member.chain)?.state.head.number)).toEqual([0, 0])
  })

  it('holds a member whose header breaks the sync rule', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const { ledger } = openLedger(cluster)
    const late = await a.block({ time: a.gate + 1 })
    expect(ledger.offerFrame(a.frame(late)).code).toBe('new')
    expect(ledger.log(a.member.chain)?.hold?.detail).toContain('outOfSync')
  })

  it('offers a home chain every header that sends to it, and the newest heartbeat', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger } = openLedger(cluster, { homes: [b.member.chain] })
    for (let i = 0; i < 10; i++) ledger.offerFrame(a.frame(await a.block(i % 4 === 1 ? { send: [{ to: b.member.index }] } : {})))
    const queue = ledger.inclusionQueue(a.member.chain, b.member.chain)
    expect(queue.points.map(({ header, row }) => [header.number, row.count])).toEqual([
      [1, 0],
      [2, 1],
      [5, 1],
      [6, 2],
      [9, 2],
      [10, 3],
    ])
    const row = { number: 6, head: a.headers[5]?.hash as Uint8Array, time: START, ...a.state.outboxRow(b.member.index), count: 2 }
    ledger.noteIncluded(b.member.chain, a.member.chain, row)
    expect(queue.points.map(({ header }) => header.number)).toEqual([9, 10])
    ledger.refillQueue(b.member.chain, a.member.chain, row)
    expect(queue.points.map(({ header }) => header.number)).toEqual([9, 10])
    ledger.refillQueue(b.member.chain, a.member.chain, { ...row, number: 0, count: 0 })
    expect(queue.points.at(-1)?.row.count).toBe(3)
  })

  it('anchors at a header with all rows shown, and goes on from there', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger } = openLedger(cluster)
    for (let i = 0; i < 5; i++) await a.block({ send: [{ to: b.member.index }] })
    const head = a.headers[4] as NonNullable<(typeof a.headers)[number]>
    const rows = a.state.allRows
    expect(() => ledger.anchor(head, { ...rows, outbox: [] })).toThrow(/do not give the root/)
    ledger.anchor(head, rows)
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(5)
    expect(ledger.offerFrame(a.frame(await a.block({ send: [{ to: b.member.index }] }))).code).toBe('new')
    expect(ledger.history.messages(a.member.chain, b.member.chain, 5, 10)).toHaveLength(1)
    expect(ledger.history.rowsAt(a.member.chain, 0, 6)?.rows).toEqual(a.state.allRows)
  })

  it('tracks every lane from announced to included', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const { ledger } = openLedger(cluster)
    const book = new LaneBook(ledger)
    ledger.offerFrame(a.frame(await a.block({ send: [{ to: 2 }, { to: 2 }, { to: 3 }] })))
    expect(book.lane(a.member.chain, b.member.chain)).toMatchObject({ announcedCount: 2, includedCount: 0 })
    ledger.offerFrame(b.frame(await b.block({ include: [a] })))
    expect(book.lane(a.member.chain, b.member.chain)).toMatchObject({ announcedCount: 2, includedCount: 2 })
    expect(book.lane(a.member.chain, b.member.chain).latenciesMs).toHaveLength(2)
    expect(book.lane(a.member.chain, b.member.chain).timesOf(1).included?.number).toBe(1)
  })

  it('evicts the oldest headers once its memory is full, and still opens what follows', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const history = new MemoryHistory({ maxBytes: 20_000, indexMessages: true })
    const { ledger } = openLedger(cluster, { history })
    for (let i = 0; i < 30; i++) ledger.offerFrame(a.frame(await a.block({ send: [{ to: b.member.index }] })))
    expect(history.sizeBytes).toBeLessThanOrEqual(20_000)
    expect(history.header(a.member.chain, 0, 1)).toBeUndefined()
    expect(history.rowsAt(a.member.chain, 0, 30)?.rows).toEqual(a.state.allRows)
    expect(history.messages(a.member.chain, b.member.chain, 29, 5)).toHaveLength(1)
    expect(history.messages(a.member.chain, b.member.chain, 0, 5)).toHaveLength(0)
  })
})
