import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { GateView } from '../../../src/api/resources/gate.ts'
import type { ChainTip } from '../../../src/ledger/gate-window.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { GateBoard, type HomeGate } from '../../../src/node/gate-board.ts'
import { Problems } from '../../../src/node/problems.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** The node of the first of three members, whose chain's newest block is ahead of its log. */
async function bench() {
  const cluster = makeModelCluster({ startTime: T })
  const [home, a, b] = cluster.members as [ModelMember, ModelMember, ModelMember]
  const state = { nowMs: T * 1_000, tip: undefined as ChainTip | undefined, underWay: 0, assured: Number.POSITIVE_INFINITY }
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory(),
    homes: [home.member.chain],
    now: () => state.nowMs,
  })
  const problems = new Problems(() => undefined)
  const changes: GateView[] = []
  const stalled = new Map<string, number>()
  const gate: HomeGate = {
    chain: home.member.chain,
    get tip() {
      return state.tip
    },
    underWay: () => (state.underWay === 0 ? undefined : state.underWay),
    allowance: () => ({ upTo: state.assured, sum: undefined }),
  }
  const board = new GateBoard({
    ...{ ledger, problems, homes: () => [gate], now: () => state.nowMs, steadyNow: () => state.nowMs },
    onChange: (view) => changes.push(view),
    onStalledTime: (chain, code, ms) => stalled.set(`${chain} ${code}`, (stalled.get(`${chain} ${code}`) ?? 0) + ms),
    log: { info: () => undefined, debug: () => undefined },
  })
  const block = async (member: ModelMember, time: number, include: readonly ModelMember[] = []) => {
    ledger.offerFrame(member.frame(await member.block({ time: T + time, include })))
    if (member !== home) return
    state.tip = { number: member.state.head.number, time: T + time, inbox: new Map(member.state.inbox) }
  }
  const at = (seconds: number) => {
    state.nowMs = (T + seconds) * 1_000
    board.tick()
    return board.of(home.member.chain) as GateView
  }
  for (const member of [home, a, b]) await block(member, 0)
  await block(home, 0, [a, b])
  return { board, ledger, problems, changes, stalled, state, home, a, b, block, at }
}

describe('the gates, live', () => {
  it('warn before they close, then say that the chain stalls, for whom and for how long, until it has caught up', async () => {
    const { at, block, problems, stalled, home, a, b } = await bench()
    await block(b, 3)
    expect(at(2)).toMatchObject({ closesInMs: 3_000, waitsFor: null, stall: null, isHome: true })
    await block(home, 3, [b])
    // Within a quarter of Δ.
    expect(at(4.2)).toMatchObject({ closed: false, closesAtMs: (T + 5) * 1_000, waitsFor: { code: 'silent', holder: a.member.chain } })
    expect(problems.all).toEqual([])
    await block(home, 4)
    const stands = at(5.5)
    expect(stands).toMatchObject({ closed: true, closesInMs: -500, stall: { sinceMs: (T + 5) * 1_000 } })
    expect(stands.waitsFor?.text).toContain(`${a.member.chain} silent since`)
    expect(problems.all).toMatchObject([{ code: 'stalled', chain: home.member.chain, message: expect.stringContaining('silent since') }])
    at(7)
    expect(at(8).stall?.lastedMs).toBe(2_500)
    await block(a, 4)
    await block(b, 4)
    expect(at(8)).toMatchObject({ gateAtHand: T + 8, waitsFor: { code: 'not-included', root: { chain: home.member.chain } } })
    await block(home, 4, [a, b])
    const over = at(8)
    expect(over).toMatchObject({ gate: T + 8, stall: null, lastStall: { lastedMs: 2_500, cause: { code: 'silent' } } })
    expect(problems.all).toEqual([])
    expect(stalled.get(`${home.member.chain} silent`)).toBe(2_500)
  })

  it('tell a change once: of a home chain within the turn, of all others at the next look', async () => {
    const { at, block, board, changes, state, home, a, b } = await bench()
    at(0)
    const others = () => changes.splice(0).map(({ chain }) => chain)
    expect(others().sort()).toEqual([home, a, b].map(({ member }) => member.chain).sort())
    at(0.2)
    await turn()
    expect(changes).toEqual([])
    await block(a, 1)
    await turn()
    expect(changes).toEqual([]) // b holds the gate as well
    await block(b, 1)
    board.poke()
    board.poke()
    await turn()
    expect(changes).toMatchObject([{ chain: home.member.chain, gate: T + 4, gateAtHand: T + 5 }])
    changes.length = 0
    at(0.3)
    expect(others()).toEqual([a.member.chain, b.member.chain])
    state.underWay = T + 2
    at(0.3)
    expect(changes).toMatchObject([{ chain: home.member.chain, strict: { latest: T + 6 }, repeating: { latest: T + 4 } }])
  })

  it('show what is not assured as such, and what is held as held', async () => {
    const { at, block, ledger, state, home, a, b } = await bench()
    await block(home, 4)
    await block(a, 4)
    await block(b, 4)
    state.assured = 1
    expect(at(6)).toMatchObject({ gateAtHand: T + 4, waitsFor: { code: 'not-assured' } })
    state.assured = Number.POSITIVE_INFINITY
    expect(at(6)).toMatchObject({ gateAtHand: T + 8, waitsFor: { code: 'not-included' } })
    ledger.hold(a.member.chain, { reason: 'conflict', detail: 'two headers', sinceMs: 0 })
    expect(at(6)).toMatchObject({ gateAtHand: T + 4, waitsFor: { code: 'held', root: { chain: a.member.chain } } })
  })

  it('say nothing of a chain that is silent itself, but that others wait for it', async () => {
    const { at, block, board, problems, home, a, b } = await bench()
    await block(b, 1, [home, a])
    await block(home, 4, [b])
    at(20)
    expect(board.all().find(({ chain }) => chain === a.member.chain)).toMatchObject({ stall: null, waitsFor: null })
    expect(problems.all.map(({ chain }) => chain)).toEqual([home.member.chain])
  })
})
