import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PeerClocks } from '../../../src/mesh/peer-clocks.ts'

describe('the clocks of peers', () => {
  /** An exchange with a peer whose clock is `aheadMs` ahead of the steady one; the ways there and back take so long. */
  const exchange = (sentAtMs: number, thereMs: number, backMs: number, aheadMs: number) => ({
    sentAtMs,
    receivedAtMs: sentAtMs + thereMs + backMs,
    clockMs: sentAtMs + thereMs + aheadMs,
  })

  it('are told within half a round trip, the shortest of the last ones', () => {
    const millis = fc.integer({ min: 0, max: 2_000 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(millis, millis), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -1e7, max: 1e7 }),
        (ways, ahead) => {
          const clocks = new PeerClocks()
          for (const [i, [there, back]] of ways.entries()) clocks.exchanged('a', exchange(i * 10_000, there, back, ahead))
          const shortest = Math.min(...ways.map(([there, back]) => there + back))
          expect(Math.abs((clocks.aheadOfSteadyMs('a', undefined) as number) - ahead)).toBeLessThanOrEqual(shortest / 2)
        },
      ),
    )
  })

  it('are told by who only answers, with the round trip of its pings', () => {
    const clocks = new PeerClocks()
    clocks.heard('a', { receivedAtMs: 1_900, clockMs: 5_000 + 1_000 }) // was 900 ms under way
    clocks.heard('a', { receivedAtMs: 10_040, clockMs: 5_000 + 10_000 })
    expect(clocks.aheadOfSteadyMs('a', undefined)).toBe(4_960)
    expect(clocks.aheadOfSteadyMs('a', 80)).toBe(5_000)
    clocks.exchanged('a', exchange(20_000, 3, 3, 5_001))
    expect(clocks.aheadOfSteadyMs('a', 80)).toBe(5_001)
  })

  it('are told anew at once when they are set', () => {
    const clocks = new PeerClocks()
    clocks.exchanged('a', exchange(0, 1, 1, 0))
    clocks.exchanged('a', exchange(10_000, 200, 200, 3_000))
    expect(clocks.aheadOfSteadyMs('a', undefined)).toBe(3_000)
  })

  it('of strangers and of those who left are not known', () => {
    const clocks = new PeerClocks()
    expect(clocks.aheadOfSteadyMs('a', 1)).toBeUndefined()
    clocks.exchanged('a', exchange(0, 1, 1, 0))
    clocks.forget('a')
    expect(clocks.aheadOfSteadyMs('a', 1)).toBeUndefined()
  })
})
