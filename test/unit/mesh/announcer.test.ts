import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ANNOUNCE_WITHIN_MS, Announcer } from '../../../src/mesh/announcer.ts'

const id = (n: number) => Uint8Array.of(n)

describe('announcements', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function bench() {
    const sent: [peers: string[], ids: number[]][] = []
    const stop = new AbortController()
    const send = (peers: Set<string>, ids: readonly Uint8Array[]) => sent.push([[...peers], ids.map(([n]) => n as number)])
    return { sent, stop, announcer: new Announcer({ send, signal: stop.signal }) }
  }

  it('wait for others, and go out once for all peers that are told the same', async () => {
    const { sent, announcer } = bench()
    announcer.announce(id(1), ['a', 'b', 'c'])
    await vi.advanceTimersByTimeAsync(ANNOUNCE_WITHIN_MS - 1)
    announcer.announce(id(2), ['b', 'c', 'd'])
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([
      [['a'], [1]],
      [
        ['b', 'c'],
        [1, 2],
      ],
      [['d'], [2]],
    ])
    announcer.announce(id(3), ['a'])
    await vi.advanceTimersByTimeAsync(ANNOUNCE_WITHIN_MS)
    expect(sent.at(-1)).toEqual([['a'], [3]])
    expect(sent).toHaveLength(4)
  })

  it('wait no longer than a peer takes in one', async () => {
    const { sent, announcer } = bench()
    for (let n = 0; n < 600; n++) announcer.announce(id(n & 255), ['a'])
    expect(sent.map(([, ids]) => ids.length)).toEqual([256, 256])
    await vi.advanceTimersByTimeAsync(ANNOUNCE_WITHIN_MS)
    expect(sent.map(([, ids]) => ids.length)).toEqual([256, 256, 88])
  })

  it('are not sent by a mesh that has stopped, and leave no timer', async () => {
    const { sent, stop, announcer } = bench()
    announcer.announce(id(1), ['a'])
    stop.abort(new Error('stopped'))
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(ANNOUNCE_WITHIN_MS)
    expect(sent).toEqual([])
  })
})
