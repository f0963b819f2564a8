import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedOffset, type ClockWitness, OwnClock } from '../../../src/roles/own-clock.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const MAX_MS = 1_000

/** A node of the first of five members, whose clock is `offMs` off; the others' are right unless they lie. */
function bench(offMs: number) {
  const cluster = makeModelCluster({ members: 5 })
  const [home, ...others] = cluster.members.map(({ member }) => member.chain) as [number, ...number[]]
  const state = { wallMs: 1_700_000_000_000 + offMs, steadyMs: 5_000, witnesses: [] as ClockWitness[] }
  const clock = new OwnClock({
    ledger: { configurations: cluster.configurations },
    homes: [home],
    witnesses: () => state.witnesses,
    maxOffsetMs: MAX_MS,
    now: () => state.wallMs,
    steadyNow: () => state.steadyMs,
  })
  const say = (...offsets: readonly (number | undefined)[]) => {
    state.witnesses = offsets.map((offset, i) => ({ clockChains: [others[i] as number], clockOffsetMs: offset }))
  }
  return { clock, state, say, home, others }
}

describe('the own clock', () => {
  it('is off if more than half of all other members say so', () => {
    const { clock, say } = bench(3_000)
    say(-3_000, -3_010, -2_990, 0)
    expect(clock.offsetMs).toBe(2_990)
    expect(clock.fault).toContain('3.0 s ahead of those of most other members')
    say(2_000, 2_000, 2_500, 2_600)
    expect(clock.fault).toContain('2.0 s behind')
    say(20, -30, 5, 0)
    expect(clock.offsetMs).toBe(0)
    expect(clock.fault).toBeUndefined()
  })

  it('is not known while too few are heard, whatever they say', () => {
    const { clock, say } = bench(0)
    say(-9_000, -9_000)
    expect(clock.offsetMs).toBeUndefined()
    say(-9_000, undefined, undefined, -9_000)
    expect(clock.fault).toBeUndefined()
  })

  it('hears each member once, and neither itself nor strangers', () => {
    const { clock, state, home, others } = bench(0)
    const liar = { clockChains: [others[0] as number], clockOffsetMs: -9_000 }
    const stranger = { clockChains: [7, home], clockOffsetMs: -9_000 }
    state.witnesses = [liar, liar, liar, liar, stranger, { clockChains: [], clockOffsetMs: -9_000 }]
    expect(clock.offsetMs).toBeUndefined()
  })

  it('stays known while peers are away, and follows when it is set right', () => {
    const { clock, state, say } = bench(3_000)
    say(-3_000, -3_000, -3_000, -3_000)
    expect(clock.fault).toBeDefined()
    state.witnesses = []
    state.wallMs += 60_000
    state.steadyMs += 60_000
    expect(clock.offsetMs).toBe(3_000)
    state.wallMs -= 3_000
    expect(clock.offsetMs).toBe(0)
    expect(clock.fault).toBeUndefined()
  })

  it('is neither stopped nor hidden by a minority that lies', () => {
    const count = fc.integer({ min: 1, max: 30 })
    const lie = fc.integer({ min: -1e9, max: 1e9 })
    const scene = count.chain((n) =>
      fc.tuple(
        fc.constant(n),
        fc.array(lie, { maxLength: Math.ceil(n / 2) - 1 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }),
      ),
    )
    fc.assert(
      fc.property(scene, ([n, lies, offset, errors]) => {
        const honest = errors.slice(lies.length).map((error) => offset + error)
        const agreed = agreedOffset([...lies, ...honest], n) as number
        expect(agreed).toBeGreaterThanOrEqual(Math.min(...honest, 0))
        expect(agreed).toBeLessThanOrEqual(Math.max(...honest, 0))
        // What is off beyond the errors of measuring shows, at least by its least honest figure.
        if (offset > 20) expect(agreed).toBeGreaterThanOrEqual(Math.min(...honest))
        if (offset < -20) expect(agreed).toBeLessThanOrEqual(Math.max(...honest))
      }),
    )
  })
})
