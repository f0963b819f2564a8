import { describe, expect, it } from 'vitest'
import type { StreamEvent } from '../../../src/api/stream-event.ts'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { type ChainFacts, ClusterView } from '../../../src/node/cluster-view.ts'
import { GateBoard } from '../../../src/node/gate-board.ts'
import { Problems } from '../../../src/node/problems.ts'
import { equalBytes, toHex } from '../../../src/protocol/bytes.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { NO_OUTCOMES } from '../../../src/roles/ticket-keeper.ts'
import { packTicketMessage } from '../../../src/roles/ticket-message.ts'
import type { StoredTicket } from '../../../src/store/ledger-records.ts'
import { encodeEvidence } from '../../../src/wire/evidence.ts'
import { type ModelMember, makeModelCluster, messageOf, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

function bench({ tickets = [] as readonly StoredTicket[] } = {}) {
  const cluster = makeModelCluster()
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory({ indexMessages: true }),
    homes: [],
    now: () => (T + 60) * 1_000,
  })
  const now = () => (T + 60) * 1_000
  const gates = new GateBoard({
    ...{ ledger, homes: () => [], problems: new Problems(() => undefined), now, steadyNow: now },
    ...{ onChange: () => undefined, onStalledTime: () => undefined, log: { info: () => undefined, debug: () => undefined } },
  })
  const view = new ClusterView({
    gates,
    clockOffsetMs: () => undefined,
    version: 'test',
    ledger,
    verifier,
    parent: { posted: () => null, bond: () => null, isConvicted: () => false },
    lanes: new LaneBook(ledger),
    chains: new Map(tickets.map(({ destination }) => [destination, home(destination)])),
    peerId: () => 'peer',
    multiaddrs: () => [],
    peers: () => [],
    problems: () => [],
    disagreements: { all: [], release: () => 'file' },
    readinessOf: () => null,
    tickets: {
      ticket: (id) => tickets.find((each) => equalBytes(each.id, id)),
      ticketsBefore: () => tickets.map((ticket, cursor) => ({ cursor, ticket })),
    },
    batches: { batches: () => [], batchesBefore: () => [] },
    redeem: async ({ nonce }) => ({ transaction: '0x', block: nonce, redeemed: true }),
    now: () => (T + 60) * 1_000,
  })
  return { cluster, ledger, view, members: cluster.members as [ModelMember, ModelMember, ModelMember] }
}

/** A home chain as far as the view asks. */
const home = (chain: number): ChainFacts => ({
  ...({ chain, role: 'home', rpc: 'ok', guard: 0, verified: 0 } as const),
  outcomes: () => NO_OUTCOMES,
  rawHeader: () => Promise.reject(new Error('not here')),
})

describe('cluster view', () => {
  it('pages through the messages of one lane, newest first, each once', async () => {
    const { view, ledger, members } = bench()
    const [a, b] = members
    for (let i = 0; i < 7; i++) ledger.offerFrame(a.frame(await a.block({ send: [{ to: 2 }, { to: 2 }] })))
    const nonces: number[] = []
    let cursor: string | undefined
    do {
      const page = await view.messages({
        lane: { source: a.member.chain, destination: b.member.chain },
        limit: 4,
        ...(cursor !== undefined && { cursor }),
      })
      nonces.push(...(page?.items ?? []).map(({ nonce }) => nonce))
      cursor = page?.next ?? undefined
    } while (cursor !== undefined)
    expect(nonces).toEqual(Array.from({ length: 14 }, (_, i) => 13 - i))
    expect(await view.messages({ lane: { source: 1, destination: 2 }, limit: 4 })).toBeUndefined()
  })

  it('pages through all lanes by time, each message once', async () => {
    const { view, ledger, members } = bench()
    for (let i = 0; i < 6; i++) {
      for (const [m, member] of members.entries()) {
        const send = i % (m + 1) === 0 ? [{ to: ((m + 1) % 3) + 1 }, { to: ((m + 2) % 3) + 1 }] : []
        const time = Math.min(T + i, member.gate)
        ledger.offerFrame(
          member.frame(await member.block({ time, send, include: members.filter((each) => each !== member && each.headers.length > 0) })),
        )
      }
    }
    const seen: string[] = []
    const times: number[] = []
    let cursor: string | undefined
    do {
      const page = await view.messages({ limit: 5, ...(cursor !== undefined && { cursor }) })
      for (const { source, destination, nonce, sentAt } of page?.items ?? []) {
        seen.push(`${source}>${destination}#${nonce}`)
        times.push(sentAt)
      }
      cursor = page?.next ?? undefined
    } while (cursor !== undefined)
    const total = members.reduce((sum, { state }) => sum + [...state.outbox.values()].reduce((count, row) => count + row.count, 0), 0)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(total)
    expect(times).toEqual([...times].sort((x, y) => y - x))
  })

  it('filters messages by lane end, account, state and time, and new ones move no page', async () => {
    const { view, ledger, members } = bench()
    const [a, b, c] = members
    const offer = async (i: number) => ledger.offerFrame(a.frame(await a.block({ time: T + i, send: [{ to: 2 }, { to: 3 }] })))
    for (let i = 0; i < 4; i++) await offer(i)
    const all = await view.messages({ limit: 100 })
    expect(all?.items).toHaveLength(8)
    const count = async (query: Omit<Parameters<typeof view.messages>[0], 'limit'>) =>
      (await view.messages({ limit: 100, ...query }))?.items.length
    expect(await count({ destination: b.member.chain })).toBe(4)
    expect(await count({ source: b.member.chain })).toBe(0)
    expect(await count({ source: a.member.chain, destination: c.member.chain })).toBe(4)
    expect(await count({ from: T + 1, to: T + 2 })).toBe(4)
    expect(await count({ to: T - 1 })).toBe(0)
    expect(await count({ state: 'announced' })).toBe(8)
    expect(await count({ state: 'included' })).toBe(0)
    expect(await count({ sender: all?.items[0]?.sender as string })).toBeGreaterThan(0)
    expect(await count({ target: `0x${'ff'.repeat(20)}` })).toBe(0)

    const first = await view.messages({ limit: 3 })
    await offer(4)
    const rest = await view.messages({ limit: 100, cursor: first?.next as string })
    expect([...(first?.items ?? []), ...(rest?.items ?? [])].map(({ hash }) => hash)).toEqual(all?.items.map(({ hash }) => hash))
    // Forged, but well formed: a place like any other.
    expect((await view.messages({ limit: 3, cursor: '0.0.0.0' }))?.items).toEqual([])
    expect(await count({ cursor: '999999999999999.1.1.1' })).toBe(10)
    expect(view.headers({ chain: a.member.chain, limit: 1, cursor: '999999999999999' })?.items[0]?.number).toBe(5)
  })

  it('pages through headers downwards and ends where its history does', async () => {
    const { view, ledger, members } = bench()
    const [a] = members
    for (let i = 0; i < 5; i++) ledger.offerFrame(a.frame(await a.block()))
    const first = view.headers({ chain: a.member.chain, limit: 3 })
    expect(first?.items.map(({ number }) => number)).toEqual([5, 4, 3])
    const second = view.headers({ chain: a.member.chain, limit: 3, cursor: first?.next as string })
    expect(second).toMatchObject({ items: [{ number: 2 }, { number: 1 }], next: null })
    expect(view.headers({ chain: 7, limit: 3 })).toBeUndefined()
  })

  it('tells what a lie has tainted: cuts, members, lanes, messages, and events as it happens', async () => {
    const { view, ledger, members } = bench()
    const [a, b, c] = members
    const events: StreamEvent[] = []
    view.subscribe((event) => events.push(event))
    const offer = async (member: ModelMember, plan: Parameters<ModelMember['block']>[0] = {}) => {
      const header = await member.block(plan)
      ledger.offerFrame(member.frame(header))
      return header
    }
    await offer(a, { send: [{ to: 2 }] })
    await offer(b, { send: [{ to: 3 }] })
    const twin = await a.seal({ outbox: [], inbox: [] })
    const lie = await offer(a, { send: [{ to: 2 }, { to: 3 }] })
    await offer(b, { include: [a], send: [{ to: 3 }] })
    await offer(c)
    const [first, second] = Buffer.compare(lie.hash, twin.hash) < 0 ? [lie, twin] : [twin, lie]
    const signed = ({ header, signature }: typeof lie) => ({ header, signature })
    ledger.offerEvidence(encodeEvidence({ form: 'equivocation', first: signed(first), second: signed(second) }))

    const [A, B, C] = members.map(({ member }) => member.chain) as [number, number, number]
    const { lies, chains } = view.taint()
    expect(lies).toMatchObject([{ chain: A, kind: 'equivocation', from: 2 }])
    expect(chains).toMatchObject([
      { chain: A, head: 2, tainted: { from: 2 }, consistentUpTo: 2, untaintedUpTo: 1 },
      { chain: B, head: 2, tainted: { from: 2, lie: { chain: A, from: 2 } }, consistentUpTo: 2, untaintedUpTo: 1 },
      { chain: C, head: 1, tainted: null, consistentUpTo: 1, untaintedUpTo: 1 },
    ])
    expect(chains[1]?.tainted?.path).toEqual([
      { chain: B, number: 2, refersTo: 2 },
      { chain: A, number: 2, refersTo: null },
    ])
    expect(view.members().map(({ held, taintedFrom }) => [held?.reason, taintedFrom])).toEqual([
      ['exposed', 2],
      [undefined, 2],
      [undefined, null],
    ])
    const lane = (source: number, destination: number) =>
      view.lanes().find((each) => each.source === source && each.destination === destination)
    expect(lane(A, C)?.held).toMatchObject({ reason: 'exposed', after: 0, waiting: 1 })
    expect(lane(B, C)?.held).toMatchObject({ reason: 'tainted', after: 1, waiting: 2 })
    expect(lane(C, B)?.held).toBeNull()
    const sides = async (source: number, destination: number) =>
      (await view.messages({ lane: { source, destination }, limit: 9 }))?.items.map(({ held, tainted }) => ({ held, tainted })).reverse()
    expect(await sides(A, B)).toEqual([
      { held: false, tainted: false },
      { held: false, tainted: true },
    ])
    expect(await sides(A, C)).toEqual([{ held: true, tainted: true }])
    expect(await sides(B, C)).toEqual([
      { held: false, tainted: false },
      { held: true, tainted: true },
    ])
    expect(events.filter(({ type }) => type === 'taint' || type === 'hold')).toMatchObject([
      { type: 'hold', chain: A, hold: { reason: 'exposed' } },
      { type: 'taint', chain: A, tainted: { from: 2 } },
      { type: 'taint', chain: B, tainted: { from: 2 } },
    ])
  })

  it('shows and redeems a ticket whose message the log has forgotten', async () => {
    const [a, b] = makeModelCluster().members as [ModelMember, ModelMember]
    const message = messageOf(a.member, b.member, { nonce: 4, sentAt: T })
    const id = hashMessage(message)
    const ticket: StoredTicket = {
      ...{ id, source: message.source, destination: message.destination, nonce: 4, reason: 'unpaid', expiry: T + 9, state: 'open' },
      ...{ tries: 1, lastTriedAtMs: undefined, ended: undefined, message: packTicketMessage(message) },
    }
    const { view } = bench({ tickets: [ticket] })
    const { items } = view.tickets({ limit: 5, state: 'open' })
    expect(items.map(({ hash, nonce }) => [hash, nonce])).toEqual([[toHex(id), 4]])
    expect(view.message(toHex(id))).toEqual(items[0])
    expect(await view.redeem(toHex(id), new AbortController().signal)).toMatchObject({ hash: toHex(id), block: 4 })
  })

  it('tells where a message stands, and why it cannot be redeemed here', async () => {
    const { view, ledger, members } = bench()
    const [a, b] = members
    ledger.offerFrame(a.frame(await a.block({ send: [{ to: 2 }] })))
    const hash = (await view.messages({ limit: 1 }))?.items[0]?.hash as `0x${string}`
    expect(view.message(hash)).toMatchObject({ assurance: 'announced', included: null })
    ledger.offerFrame(b.frame(await b.block({ include: [a] })))
    expect(view.message(hash)).toMatchObject({ assurance: 'included', included: { block: 1 } })
    expect(view.message(toHex(new Uint8Array(32)))).toBeUndefined()
    await expect(view.redeem(hash, new AbortController().signal)).rejects.toMatchObject({ code: 'not-home' })
    await expect(view.redeem(toHex(new Uint8Array(32)), new AbortController().signal)).rejects.toMatchObject({ code: 'unknown-message' })
    expect(view.gates().map(({ chain }) => chain)).toEqual(members.map(({ member }) => member.chain))
  })
})
