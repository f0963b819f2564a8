import { describe, expect, it } from 'vitest'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { ClusterView } from '../../../src/node/cluster-view.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

function bench() {
  const cluster = makeModelCluster()
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory({ indexMessages: true }),
    homes: [],
    now: () => (T + 60) * 1_000,
  })
  const view = new ClusterView({
    version: 'test',
    ledger,
    verifier,
    parent: { posted: () => null, bond: () => null, isConvicted: () => false },
    lanes: new LaneBook(ledger),
    chains: new Map(),
    peerId: () => 'peer',
    multiaddrs: () => [],
    peers: () => [],
    problems: () => [],
    disagreements: () => [],
    readinessOf: () => null,
    tickets: { ticket: () => undefined, openTickets: () => [] },
    redeem: () => Promise.reject(new Error('not here')),
    now: () => (T + 60) * 1_000,
  })
  return { cluster, ledger, view, members: cluster.members as [ModelMember, ModelMember, ModelMember] }
}

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
