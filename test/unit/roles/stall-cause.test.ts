import { describe, expect, it } from 'vitest'
import { gateWindow } from '../../../src/ledger/gate-window.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import type { PostedHead } from '../../../src/ledger/posted-logs.ts'
import { StallCauses, type StallCausesInit } from '../../../src/roles/stall-cause.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** Three chains that have all heard each other up to T, as one node knows them. */
async function bench(members = 3) {
  const cluster = makeModelCluster({ startTime: T, members })
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory(),
    homes: [],
    now: () => (T + 60) * 1_000,
  })
  const state: {
    atHand?: (source: number) => number
    untainted?: number
    posted?: { chain: number; header: { number: number; time: number } }
  } = {}
  const init: StallCausesInit = {
    ledger: {
      log: (chain) => ledger.log(chain),
      causality: { untaintedUpTo: () => state.untainted ?? Number.POSITIVE_INFINITY },
      posted: {
        head: (chain: number) => (state.posted?.chain === chain ? (state.posted as unknown as PostedHead) : undefined),
      } as Ledger['posted'],
    },
    window: (chain) => {
      const log = ledger.log(chain)
      const header = log?.state.head.header
      if (log === undefined || header === undefined) return undefined
      const tip = { number: header.number, time: header.time, inbox: log.state.inbox }
      return gateWindow(cluster.configuration, chain, tip, { underWay: () => undefined, atHand: () => undefined })
    },
    atHand: (_chain, source) => state.atHand?.(source) ?? ledger.log(source)?.state.head.header?.time,
    heardAtMs: () => (T + 3) * 1_000,
  }
  /** Its next block, and everybody hears of it. */
  const block = async (member: ModelMember, time: number, include: readonly ModelMember[] = []) => {
    const header = await member.block({ time: T + time, include })
    expect(ledger.offerFrame(member.frame(header))).toMatchObject({ verdict: 'accept' })
    return header
  }
  const all = cluster.members as [ModelMember, ModelMember, ModelMember]
  for (const member of all) await block(member, 0)
  for (const member of all)
    await block(
      member,
      0,
      all.filter((other) => other !== member),
    )
  return { causes: new StallCauses(init), ledger, state, block, members: all, chains: all.map(({ member }) => member.chain) }
}

describe('whom a chain waits for, and why', () => {
  it('silent: nothing newer of the holder is known', async () => {
    const { causes, block, members, chains } = await bench()
    const [a, b, c] = members
    await block(b, 4)
    await block(c, 4)
    await block(b, 4, [c])
    expect(causes.of(chains[1] as number)).toEqual({
      ...{ code: 'silent', holder: chains[0], root: { chain: chains[0], code: 'silent' } },
      text: `${a.member.chain} silent since 22:13:23 (block 2)`,
    })
  })

  it('not included: it is here, and the chain that waits is the root', async () => {
    const { causes, block, members, chains } = await bench()
    const [a, b, c] = members
    await block(a, 3)
    await block(b, 4, [c])
    expect(causes.of(chains[1] as number)).toMatchObject({
      ...{ code: 'not-included', holder: chains[0], root: { chain: chains[1], code: 'not-included' } },
      text: `block 3 of ${chains[0]} is here, ${chains[1]} has not included it`,
    })
  })

  it('waiting: the holder stands at its own gate, and the end of the chain is named', async () => {
    const { causes, block, members, chains } = await bench()
    const [a, b, c] = members
    await block(a, 3)
    await block(b, 4) // has not included what a signed, and stands
    await block(c, 4, [a, b])
    await block(a, 6, [b, c])
    await block(c, 4, [a])
    await block(c, 8)
    await block(b, 4, [c])
    expect(causes.of(chains[2] as number)).toMatchObject({
      ...{ code: 'waiting', holder: chains[1], root: { chain: chains[1], code: 'not-included' } },
      text: `${chains[1]} waits: block 4 of ${chains[0]} is here, ${chains[1]} has not included it`,
    })
  })

  it('not-assured: the own node of the source is behind', async () => {
    const { causes, block, state, members, chains } = await bench()
    const [a, b, c] = members
    await block(a, 3)
    await block(b, 4, [c])
    state.atHand = (source) => (source === chains[0] ? T : T + 9)
    expect(causes.of(chains[1] as number)).toMatchObject({ code: 'not-assured', holder: chains[0], root: { chain: chains[0] } })
  })

  it('not heard: a header without its frame, or a batch on the parent, shows that it signed more', async () => {
    const { causes, block, ledger, state, members, chains } = await bench()
    const [a, b, c] = members
    await block(b, 4, [c])
    ledger.offerHead(await a.block({ time: T + 3 }))
    expect(causes.of(chains[1] as number)).toMatchObject({
      code: 'not-heard',
      text: `block 3 of ${chains[0]} is signed, its frames did not come`,
    })
    state.posted = { chain: chains[0] as number, header: { number: 5, time: T + 4 } }
    expect(causes.of(chains[1] as number)).toMatchObject({ code: 'not-heard', text: expect.stringContaining('block 5') })
  })

  it('held: a conflict, or a lie that what followed builds on', async () => {
    const { causes, block, ledger, state, members, chains } = await bench()
    const [a, b, c] = members
    await block(a, 3)
    await block(b, 4, [c])
    state.untainted = 2
    expect(causes.of(chains[1] as number)).toMatchObject({ code: 'held', text: expect.stringContaining('builds on a lie') })
    delete state.untainted
    ledger.hold(chains[0] as number, { reason: 'conflict', detail: 'two headers of block 3', sinceMs: 0 })
    expect(causes.of(chains[1] as number)).toMatchObject({
      code: 'held',
      root: { chain: chains[0] },
      text: expect.stringContaining('two headers'),
    })
  })

  it('ends where chains wait for each other, whatever is known of them', async () => {
    const { causes, block, members, chains } = await bench()
    for (const member of members) await block(member, 4)
    for (const chain of chains) expect(causes.of(chain)?.code).toBe('not-included')
    expect(causes.of(7)).toBeUndefined()
  })

  it('parent: no member holds the gate', () => {
    const range = { earliest: 1, latest: 1 }
    const window = { chain: 1, tip: undefined, gate: 1, heldBy: [], repeating: range, strict: range, gateAtHand: 1, isStanding: true }
    const causes = new StallCauses({
      ledger: { log: () => undefined, posted: undefined, causality: { untaintedUpTo: () => Number.POSITIVE_INFINITY } },
      ...{ window: () => window, atHand: () => undefined, heardAtMs: () => 0 },
    })
    expect(causes.of(1)).toMatchObject({ code: 'parent', holder: undefined, root: { code: 'parent' } })
  })
})
