import { describe, expect, it } from 'vitest'
import { Ledger, type LedgerEvent } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import type { InboxRow } from '../../../src/protocol/row.ts'
import { type ModelCluster, type ModelMember, type ModelOptions, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

class Watched {
  readonly cluster: ModelCluster
  readonly events: LedgerEvent[] = []
  readonly ledger: Ledger
  nowMs = (T + 60) * 1_000

  /** With `before`, what starts on what another one kept. */
  constructor(options: ModelOptions = {}, before?: Watched) {
    this.cluster = before?.cluster ?? makeModelCluster(options)
    const configurations = this.cluster.newConfigurations()
    const history = before?.ledger.history ?? new MemoryHistory()
    this.ledger = new Ledger({ configurations, verifier, history, homes: [], now: () => this.nowMs })
    this.ledger.subscribe((event) => this.events.push(event))
  }

  get a(): ModelMember {
    return this.cluster.members[0] as ModelMember
  }

  get b(): ModelMember {
    return this.cluster.members[1] as ModelMember
  }

  offer(member: ModelMember, header: OpenableHeader): string {
    return this.ledger.offerFrame(member.frame(header)).code
  }

  of<T extends LedgerEvent['type']>(type: T): readonly Extract<LedgerEvent, { type: T }>[] {
    return this.events.filter((event): event is Extract<LedgerEvent, { type: T }> => event.type === type)
  }
}

/** B's next header, saying `row` of A; properly signed. */
async function saying(cluster: ModelCluster, b: ModelMember, row: InboxRow): Promise<OpenableHeader> {
  const changes = { outbox: [], inbox: [{ index: 1, row }] }
  const { head } = b.state
  const header: Header = {
    chain: b.member.chain,
    number: head.number + 1,
    parent: head.hash,
    config: cluster.configurations.newest.hash,
    blockHash: new Uint8Array(32).fill(7),
    stateRoot: new Uint8Array(32),
    time: T + 1,
    ...b.state.rootsWith(changes),
  }
  const digest = hashHeader(cluster.configurations.clusterId, header)
  const signature = await b.signer.sign({ type: 'Header', domain: cluster.configurations.address, value: header, digest })
  return { header, signature, changes, lanes: [] }
}

describe('references between logs', () => {
  it('finds nothing in what honest members say of each other, whatever comes first', async () => {
    for (const order of ['source first', 'reader first']) {
      const watched = new Watched()
      const { a, b } = watched
      const first = await a.block({ time: T + 1, send: [{ to: 2, value: 3n }, { to: 3 }] })
      const second = await b.block({ time: T + 1, include: [a] })
      const third = await a.block({ time: T + 2, send: [{ to: 2 }] })
      const offers = [() => watched.offer(a, first), () => watched.offer(b, second), () => watched.offer(a, third)]
      for (const offer of order === 'source first' ? offers : [offers[1], offers[0], offers[2]]) expect(offer?.()).toBe('new')
      watched.nowMs += 3_600_000
      watched.ledger.tick()
      expect(watched.events.map(({ type }) => type)).toEqual(['header', 'header', 'header'])
    }
  })

  it.each([
    ['count', (row: InboxRow) => ({ ...row, count: row.count + 1 })],
    ['acc', (row: InboxRow) => ({ ...row, acc: new Uint8Array(32).fill(1) })],
    ['value', (row: InboxRow) => ({ ...row, value: row.value + 1n })],
    ['time', (row: InboxRow) => ({ ...row, time: row.time - 1 })],
  ])('finds a wrong %s at once, or when the source shows what it said', async (_field, alter) => {
    for (const sourceFirst of [true, false]) {
      const watched = new Watched()
      const { a, b, cluster } = watched
      const first = await a.block({ time: T + 1, send: [{ to: 2, value: 3n }] })
      const lie = await saying(cluster, b, alter(a.rowFor(b.member)))
      if (sourceFirst) watched.offer(a, first)
      expect(watched.offer(b, lie)).toBe('new')
      if (!sourceFirst) watched.offer(a, first)
      expect(watched.of('misreport')).toMatchObject([{ chain: b.member.chain, number: 1, index: 1, source: a.member.chain }])
      expect(watched.ledger.log(b.member.chain)?.hold).toMatchObject({ reason: 'violation' })
      expect(watched.ledger.log(a.member.chain)?.hold).toBeUndefined()
    }
  })

  it('judges a row at a position between two changes of its lane', async () => {
    const watched = new Watched()
    const { a, b, cluster } = watched
    watched.offer(a, await a.block({ time: T + 1, send: [{ to: 2 }] }))
    const between = await a.block({ time: T + 1 })
    const honest = a.rowFor(b.member)
    watched.offer(a, between)
    watched.offer(a, await a.block({ time: T + 2, send: [{ to: 2 }] }))
    watched.offer(b, await saying(cluster, b, honest))
    expect(watched.of('misreport')).toEqual([])
  })

  it('tells of a header that its source did not sign here, and of one that nobody shows in time', async () => {
    const watched = new Watched()
    const { a, b, cluster } = watched
    watched.offer(a, await a.block({ time: T + 1 }))
    const row = a.rowFor(b.member)
    watched.offer(b, await saying(cluster, b, { ...row, head: new Uint8Array(32).fill(5) }))
    expect(watched.of('reference')).toMatchObject([{ chain: b.member.chain, row: { number: 1 } }])

    const late = new Watched()
    const far = { ...row, number: 40, head: new Uint8Array(32).fill(6) }
    late.offer(late.b, await saying(late.cluster, late.b, far))
    late.ledger.tick()
    expect(late.of('reference')).toEqual([])
    late.nowMs += 60_000
    late.ledger.tick()
    late.ledger.tick()
    expect(late.of('reference')).toHaveLength(1)
    expect(late.ledger.log(late.b.member.chain)?.hold).toBeUndefined()
  })

  it('tells of a row below the start of its source: no header can be shown for it', async () => {
    const ahead = { number: 0, head: new Uint8Array(32), time: T + 1_000, count: 0, acc: new Uint8Array(32), value: 0n }
    const watched = new Watched()
    watched.offer(watched.b, await saying(watched.cluster, watched.b, ahead))
    expect(watched.of('reference')).toMatchObject([{ chain: watched.b.member.chain, row: { number: 0 } }])

    const late = new Watched({ startNumber: 100 })
    late.offer(late.b, await saying(late.cluster, late.b, { ...ahead, number: 99 }))
    expect(late.of('reference')).toMatchObject([{ chain: late.b.member.chain, row: { number: 99 } }])
  })

  it('still waits after a restart for what it waited for, and tells again of what does not fit', async () => {
    const before = new Watched()
    const { a, b, cluster } = before
    const first = await a.block({ time: T + 1 })
    before.offer(b, await saying(cluster, b, { ...a.rowFor(b.member), head: new Uint8Array(32).fill(5) }))
    before.ledger.tick()
    expect(before.of('reference')).toEqual([])

    const after = new Watched({}, before)
    after.ledger.tick()
    expect(after.of('reference')).toEqual([])
    after.offer(a, first)
    expect(after.of('reference')).toMatchObject([{ chain: b.member.chain, number: 1, source: a.member.chain, row: { number: 1 } }])

    const third = new Watched({}, after)
    third.ledger.tick()
    third.ledger.tick()
    expect(third.of('reference')).toHaveLength(1)
    expect(third.ledger.log(b.member.chain)?.hold).toBeUndefined()
  })

  it('finds nothing after a restart in what honest members said of each other', async () => {
    const before = new Watched()
    const { a, b } = before
    before.offer(a, await a.block({ time: T + 1, send: [{ to: 2 }] }))
    before.offer(b, await b.block({ time: T + 1, include: [a] }))
    const after = new Watched({}, before)
    after.nowMs += 3_600_000
    after.ledger.tick()
    after.ledger.tick()
    expect(after.events).toEqual([])
  })
})
