import { describe, expect, it } from 'vitest'
import { boundOf, type ProducerKind, simulateStall } from './stalled-cluster.ts'

const DELTA_S = 4
/** Slower than the testnet's rounds on two cores. */
const ROUND_MS = 400
const SILENCES_S = [1, 3, DELTA_S, 3 * DELTA_S, 60, 600, 3_600]

describe.each<ProducerKind>(['repeating', 'strict'])('a silence is made up at Δ a round, with %s producers', (kind) => {
  it.each(SILENCES_S)('of %i s, with traffic on every lane', async (silenceS) => {
    const { rounds, problems } = await simulateStall({ kind, silenceS, traffic: true, roundMs: ROUND_MS })
    console.log(`${kind}: ${silenceS} s of silence in ${rounds} rounds, at most ${boundOf({ silenceS, roundMs: ROUND_MS })}`)
    expect(problems).toEqual([])
    expect(rounds).toBeLessThanOrEqual(boundOf({ silenceS, roundMs: ROUND_MS }))
  })

  it('of 60 s, with heartbeats alone', async () => {
    const { rounds, problems } = await simulateStall({ kind, silenceS: 60, traffic: false, roundMs: ROUND_MS })
    expect(problems).toEqual([])
    expect(rounds).toBeLessThanOrEqual(boundOf({ silenceS: 60, roundMs: ROUND_MS }))
  })
})
