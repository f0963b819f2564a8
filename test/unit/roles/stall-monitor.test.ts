import { expect, it } from 'vitest'
import type { GateWindow } from '../../../src/ledger/gate-window.ts'
import type { StallCause, StallCode } from '../../../src/roles/stall-cause.ts'
import { type EndedStall, type Stall, StallMonitor } from '../../../src/roles/stall-monitor.ts'

const T = 1_700_000_000
const CHAIN = 412_001

function bench() {
  const state = { nowMs: T * 1_000, steadyMs: 0, code: 'silent' as StallCode }
  const begun: (Stall & { readonly isNew: boolean })[] = []
  const ended: EndedStall[] = []
  const times = new Map<StallCode, number>()
  const causeOf = (): StallCause => ({ code: state.code, holder: 2, root: { chain: 2, code: state.code }, text: state.code })
  const monitor = new StallMonitor({
    ...{ now: () => state.nowMs, steadyNow: () => state.steadyMs, causeOf },
    onStall: (stall, isNew) => begun.push({ ...stall, isNew }),
    onEnd: (stall) => ended.push(stall),
    onTime: (_chain, code, ms) => times.set(code, (times.get(code) ?? 0) + ms),
  })
  /** Time goes by; then the chain is at `time` with this gate, seconds after T. */
  const look = (ms: number, gate: number, time: number) => {
    state.nowMs += ms
    state.steadyMs += ms
    const range = { earliest: T + time, latest: T + gate }
    const window: GateWindow = {
      ...{ chain: CHAIN, tip: { number: 1, time: T + time }, gate: T + gate, heldBy: [], gateAtHand: T + gate },
      ...{ repeating: range, strict: range, isStanding: time >= gate },
    }
    monitor.tick([window])
  }
  return { monitor, state, begun, ended, times, look }
}

it('a stall lasts from when the clock passes the gate until the gate is ahead of the clock again', () => {
  const { monitor, look, begun, ended, times } = bench()
  look(4_900, 4, 4) // now T + 4.9: the gate itself may still be stamped
  expect(monitor.of(CHAIN)).toBeUndefined()
  look(300, 4, 4)
  expect(begun).toMatchObject([{ chain: CHAIN, sinceMs: (T + 5) * 1_000, isNew: true, cause: { code: 'silent' } }])
  for (let i = 0; i < 8; i++) look(250, 4, 4)
  expect(monitor.of(CHAIN)?.lastedMs).toBe(2_000)
  // It catches up: its blocks are below a gate that is still behind the clock.
  look(100, 6, 5)
  expect(ended).toEqual([])
  look(100, 9, 6)
  expect(ended).toMatchObject([{ chain: CHAIN, sinceMs: (T + 5) * 1_000, lastedMs: 2_200, cause: { code: 'silent' } }])
  expect(monitor.of(CHAIN)).toBeUndefined()
  expect(monitor.last(CHAIN)?.lastedMs).toBe(2_200)
  expect([...times]).toEqual([['silent', 2_200]])
})

it('time is put down to the cause of each moment, and the longest is remembered', () => {
  const { state, look, begun, ended, times } = bench()
  look(6_000, 4, 4)
  look(500, 4, 4)
  state.code = 'not-included'
  look(1_500, 4, 4)
  look(200, 4, 4)
  look(100, 20, 9)
  expect(begun.map(({ isNew, cause }) => [isNew, cause.code])).toEqual([
    [true, 'silent'],
    [false, 'not-included'],
  ])
  expect(Object.fromEntries(times)).toEqual({ silent: 2_000, 'not-included': 300 })
  expect(ended[0]?.cause.code).toBe('silent')
})

it('a chain that has room below its gate does not stall, however late it is', () => {
  const { look, begun } = bench()
  look(60_000, 4, 2)
  expect(begun).toEqual([])
})

it('a clock that is set does not change what a stall lasted', () => {
  const { state, look, ended } = bench()
  look(6_000, 4, 4)
  state.nowMs += 3_600_000
  look(1_000, 4, 4)
  state.nowMs -= 3_600_000
  look(0, 20, 9)
  expect(ended[0]?.lastedMs).toBe(1_000)
})

it('a chain that is no member any more stalls no more', () => {
  const { monitor, look, ended } = bench()
  look(6_000, 4, 4)
  monitor.tick([])
  expect(ended).toHaveLength(1)
})
