import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Degrees, degreesOf, type Forward, RELAY_TO_MEMBERS_MS, relayToMembersLater } from '../../../src/mesh/relaying.ts'

describe('degrees', () => {
  it('grow with the cluster up to gossipsub’s own', () => {
    expect(degreesOf(2, 10)).toEqual<Degrees>({ D: 1, Dlo: 1, Dhi: 10, Dscore: 1, Dout: 0 })
    expect(degreesOf(4, 10)).toEqual<Degrees>({ D: 3, Dlo: 2, Dhi: 10, Dscore: 3, Dout: 1 })
    expect(degreesOf(30, 256)).toEqual<Degrees>({ D: 8, Dlo: 4, Dhi: 256, Dscore: 8, Dout: 2 })
  })

  it('are gossipsub’s own as long as the number of members is unknown', () => {
    expect(degreesOf(0, 10).D).toBe(8)
  })
})

describe('relaying', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const connected = ['member', 'source', 'observer', 'named']

  /** Notes whom gossipsub would send to. */
  function bench() {
    const sent: string[][] = []
    const stop = new AbortController()
    const forward: Forward = (_id, _message, source, exclude) => {
      sent.push(connected.filter((peer) => peer !== source && exclude?.has(peer) !== true))
    }
    const relay = relayToMembersLater(forward, {
      isMember: (peer) => peer === 'member' || peer === 'source',
      isUrgent: (topic) => topic === 'evidence',
      signal: stop.signal,
    })
    return { sent, stop, relay }
  }

  it('goes to members later, to others at once, to nobody twice', async () => {
    const { sent, relay } = bench()
    relay('id', { topic: 'frames' }, 'source', new Set(['named']))
    expect(sent).toEqual([['observer']])
    await vi.advanceTimersByTimeAsync(RELAY_TO_MEMBERS_MS - 1)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([['observer'], ['member']])
  })

  it('goes to everybody at once if it is urgent', async () => {
    const { sent, relay } = bench()
    relay('id', { topic: 'evidence' }, 'source')
    await vi.advanceTimersByTimeAsync(RELAY_TO_MEMBERS_MS)
    expect(sent).toEqual([['member', 'observer', 'named']])
  })

  it('leaves no timer behind when the mesh stops', async () => {
    const { sent, stop, relay } = bench()
    relay('id', { topic: 'frames' }, 'source')
    stop.abort(new Error('stopped'))
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(RELAY_TO_MEMBERS_MS)
    expect(sent).toHaveLength(1)
  })
})
