import { describe, expect, it } from 'vitest'
import { Ledger, type LedgerEvent } from '../../../src/ledger/ledger.ts'
import { MEMBER_LOG_LIMITS } from '../../../src/ledger/member-log.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { ProtocolError } from '../../../src/protocol/errors.ts'
import type { LaneBodies, OpenableHeader } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { type OutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { temporaryFolder } from '../store/support.ts'

const T = 1_700_000_000

function open(cluster: ModelCluster, options: { follow?: readonly number[]; anchorFirst?: boolean; homes?: readonly number[] } = {}) {
  const { homes = [], ...rest } = options
  const configurations = cluster.newConfigurations()
  return new Ledger({ configurations, verifier, history: new MemoryHistory(), homes, now: () => (T + 60) * 1_000, ...rest })
}

async function sign(cluster: ModelCluster, member: ModelMember, header: Header) {
  const digest = hashHeader(cluster.configurations.clusterId, header)
  return { header, signature: await member.signer.sign({ type: 'Header', domain: cluster.configurations.address, value: header, digest }) }
}

/** The next header with rows that nothing backs, properly signed. */
async function forgeRows(
  cluster: ModelCluster,
  member: ModelMember,
  row: OutboxRow,
  index: number,
  lanes: readonly LaneBodies[] = [],
): Promise<OpenableHeader> {
  const changes = { outbox: [{ index, row }], inbox: [] }
  const { head } = member.state
  const header: Header = {
    chain: member.member.chain,
    config: cluster.configurations.newest.hash,
    stateRoot: ZERO_HASH,
    time: T,
    ...head.header,
    number: head.number + 1,
    parent: head.hash,
    blockHash: new Uint8Array(32).fill(9),
    ...member.state.rootsWith(changes),
  }
  return { ...(await sign(cluster, member, header)), changes, lanes }
}

describe('ledger under attack', () => {
  it('names the bodies that a range answer lacks, and takes them with it', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const ledger = open(cluster)
    const header = await a.block({ send: [{ to: 2 }, { to: 2 }, { to: 3 }] })
    expect(ledger.offerFrame(a.frame({ ...header, lanes: [] }))).toMatchObject({
      verdict: 'ignore',
      code: 'bodies-missing',
      gap: { from: 1, to: 1 },
    })
    const lanes = header.lanes.filter(({ index }) => index === 3)
    expect(ledger.offerRange(a.member.chain, [{ ...header, lanes }])).toEqual({
      accepted: 0,
      missing: [{ index: 2, destination: b.member.chain, firstNonce: 0, count: 2 }],
    })
    expect(ledger.offerRange(a.member.chain, [header])).toEqual({ accepted: 1 })
  })

  it('asks for no more bodies than a lane takes in one block, and holds whoever signs more', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    ledger.offerFrame(a.frame(await a.block()))
    const forged = await forgeRows(cluster, a, { count: 2 ** 40, acc: new Uint8Array(32).fill(1), value: 1n }, 2)
    const verdict = ledger.offerFrame(a.frame(forged))
    expect(verdict).toEqual({ verdict: 'ignore', code: 'bodies-missing' })
    expect(ledger.offerRange(a.member.chain, [forged])).toEqual({ accepted: 0 })
    expect(ledger.gaps).toEqual([])
    expect(ledger.log(a.member.chain)?.hold).toMatchObject({ reason: 'violation', detail: expect.stringContaining('badLane') })
    // Another header for that position is still opened, if its signer made one: both are his own words.
    expect(ledger.offerFrame(a.frame(await a.block())).code).toBe('new')
  })

  it('holds nobody for a count that a relay made up', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    const header = await a.block({ send: [{ to: 2 }] })
    const row = { count: 2 ** 40, acc: new Uint8Array(32), value: 0n }
    expect(ledger.offerFrame(a.frame({ ...header, changes: { outbox: [{ index: 2, row }], inbox: [] }, lanes: [] }))).toMatchObject({
      verdict: 'reject',
      code: 'not-folding',
    })
    expect(ledger.log(a.member.chain)?.hold).toBeUndefined()
    expect(ledger.offerFrame(a.frame(header)).code).toBe('new')
  })

  it('still fetches a lane that grew by its whole quota', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    const header = await a.block({ send: Array.from({ length: 256 }, () => ({ to: 2 })) })
    expect(ledger.offerRange(a.member.chain, [{ ...header, lanes: [] }]).missing).toMatchObject([{ count: 256 }])
  })

  it('throws what a range answer must not hold, after taking what was good', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const ledger = open(cluster)
    const [first, second] = [await a.block(), await a.block()]
    const forged = { ...second, signature: (await sign(cluster, b, second.header)).signature }
    expect(() => ledger.offerRange(a.member.chain, [first, forged])).toThrow(ProtocolError)
    expect(ledger.log(a.member.chain)?.state.head.number).toBe(1)
    expect(() => ledger.offerRange(b.member.chain, [second])).toThrow(/of chain/)
  })

  it('keeps no more parked headers than its window, and none of them twice', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    const headers: OpenableHeader[] = []
    for (let i = 0; i < MEMBER_LOG_LIMITS.window + 50; i++) headers.push(await a.block())
    const codes = new Map<string, number>()
    for (const header of headers.slice(1).reverse()) {
      const { code } = ledger.offerFrame(a.frame(header))
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    const log = ledger.log(a.member.chain)
    expect(log?.parkedCount).toBe(MEMBER_LOG_LIMITS.window - 1)
    expect(codes.get('too-far')).toBe(50)
    expect(ledger.offerFrame(a.frame(headers[1] as OpenableHeader)).code).toBe('duplicate')
    ledger.offerFrame(a.frame(headers[0] as OpenableHeader))
    expect(log?.state.head.number).toBe(MEMBER_LOG_LIMITS.window)
    expect(log?.parkedCount).toBe(0)
    expect(log?.gap).toEqual({ from: MEMBER_LOG_LIMITS.window + 1, to: headers.length })
  })

  it('stores two statements a position, however many its signer makes', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    const first = await a.block()
    ledger.offerFrame(a.frame(first))
    for (let i = 0; i < 20; i++) {
      const other = await sign(cluster, a, { ...first.header, stateRoot: new Uint8Array(32).fill(i + 1) })
      expect(ledger.offerFrame(a.frame({ ...first, ...other })).verdict).toBe('accept')
      expect(ledger.offerHead(other)).toMatchObject({ verdict: 'ignore', code: 'duplicate' })
    }
    expect(ledger.history.conflicts().length).toBeLessThanOrEqual(20)
    expect(ledger.log(a.member.chain)?.state.head.hash).toEqual(first.hash)
  })

  it('opens what is parked from others when a parked header does not fold, and blames nobody', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const ledger = open(cluster)
    const [first, second] = [await a.block(), await a.block({ send: [{ to: 2 }] })]
    const emptied = { ...second, changes: { outbox: [], inbox: [] }, lanes: [] }
    expect(ledger.offerFrame(a.frame(emptied)).code).toBe('beyond-gap')
    ledger.offerFrame(a.frame(first))
    expect(ledger.log(a.member.chain)).toMatchObject({ hold: undefined, parkedCount: 0 })
    expect(ledger.gaps).toEqual([{ chain: a.member.chain, from: 2, to: 2 }])
    expect(ledger.offerRange(a.member.chain, [second])).toEqual({ accepted: 1 })
  })

  it('keeps no message in the place of another, whatever place it claims', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const folder = temporaryFolder()
    const store = openLedgerStore(`${folder}/ledger.sqlite`)
    const failures: unknown[] = []
    const writer = new WriteQueue({ store, onError: (error) => failures.push(error) })
    const history = new StoreHistory({ store, writer, indexOf: (_, chain) => chain - a.member.chain + 1, memoryBytes: 0 })
    const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes: [], now: () => (T + 60) * 1_000 })
    const violations: LedgerEvent[] = []
    ledger.subscribe((event) => event.type === 'violation' && violations.push(event))
    const [liar] = makeModelCluster().members as [ModelMember]
    // The same place twice: once claimed too early, once by the message that belongs there.
    const honest = await liar.block({ send: [{ to: 2 }, { to: 2, value: 1n }] })
    const [first, second] = (honest.lanes[0] as LaneBodies).messages as readonly [Message, Message]
    const claimed = { ...first, nonce: 1, value: 7n }
    const row = appendMessage(ZERO_OUTBOX_ROW, claimed)
    const forged = await forgeRows(cluster, a, row, 2, [{ index: 2, messages: [claimed] }])
    expect(ledger.offerFrame(a.frame(forged)).code).toBe('new')
    expect(violations).toMatchObject([{ violation: { kind: 'badLane' }, lanes: [{ messages: [{ nonce: 1 }] }] }])
    a.state.commit(a.state.open(forged, hashHeader(cluster.configurations.clusterId, forged.header), cluster.configuration))
    const next = await forgeRows(cluster, a, appendMessage(row, second), 2, [{ index: 2, messages: [second] }])
    expect(ledger.offerFrame(a.frame(next)).code).toBe('new')
    await history.flush()
    expect(failures).toEqual([])
    expect(history.messages(a.member.chain, a.member.chain + 1, 1, 5)).toEqual([second])
    await writer.stop()
    store.close()
  })

  it('relays what it does not follow, and keeps nothing of it', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const ledger = open(cluster, { follow: [b.member.chain] })
    expect(ledger.offerFrame(a.frame(await a.block()))).toEqual({ verdict: 'accept', code: 'not-followed' })
    expect(ledger.log(a.member.chain)).toBeUndefined()
  })
})
