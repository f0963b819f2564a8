import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { EventFeed } from '../../../src/api/event-feed.ts'
import { EventStream } from '../../../src/api/event-stream.ts'
import { ReplayPace } from '../../../src/api/replay-pace.ts'
import type { StreamEvent } from '../../../src/api/stream-event.ts'
import { StreamPosition } from '../../../src/api/stream-position.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const EVENT: StreamEvent = { type: 'taint', chain: 1, tainted: null }

/** A view that tells who listens. */
function source() {
  const listeners = new Set<(event: StreamEvent) => void>()
  return {
    listeners,
    told: () => new StreamPosition(),
    replay: () => undefined,
    subscribe(listener: (event: StreamEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit: () => {
      for (const listener of listeners) listener(EVENT)
    },
  }
}

/** A socket that takes nothing from its first event on, or everything. */
class Socket extends EventEmitter {
  readonly written: string[] = []
  isFull = false
  destroyed = false
  ended = false
  write(text: string): boolean {
    this.written.push(text)
    return !this.isFull
  }
  end(): void {
    this.ended = true
  }
  destroy(): void {
    this.destroyed = true
  }
}

it('costs a node nothing that nobody reads, and is kept a while for who comes back', () => {
  const view = source()
  const feed = new EventFeed(view, 10, () => undefined)
  expect(view.listeners.size).toBe(0)
  const log = feed.open()
  view.emit()
  expect(log.next).toBe(2)
  feed.release()
  vi.advanceTimersByTime(9 * 60_000)
  view.emit()
  expect(feed.open()).toBe(log)
  expect(log.next).toBe(3)
  vi.advanceTimersByTime(60 * 60_000)
  expect(view.listeners.size).toBe(1)
  feed.release()
  vi.advanceTimersByTime(10 * 60_000)
  expect(view.listeners.size).toBe(0)
  // Another log: of an id of the one before, only the position counts.
  expect(feed.open().after(log.idOf(log.end))).toMatchObject({ inRun: undefined })
  feed.close()
  expect(view.listeners.size).toBe(0)
})

it('lets go of a reader that takes nothing for a minute, and of none that takes something', () => {
  const view = source()
  const streams: EventStream[] = []
  const feed = new EventFeed(view, 10, () => {
    for (const stream of streams) stream.advance()
  })
  const log = feed.open()
  const closed: string[] = []
  const open = (name: string) => {
    const socket = new Socket()
    streams.push(
      new EventStream({
        ...{
          response: socket as unknown as ServerResponse,
          log,
          view,
          pace: { wait: () => undefined },
          reached: log.end,
          wants: () => true,
          keepAliveMs: 15_000,
        },
        onDropped: () => undefined,
        onClose: () => closed.push(name),
      }),
    )
    return socket
  }
  const [stuck, slow] = [open('stuck'), open('slow')]
  stuck.isFull = slow.isFull = true
  view.emit()
  for (let ms = 0; ms < 120_000; ms += 15_000) {
    vi.advanceTimersByTime(15_000)
    view.emit()
    slow.emit('drain')
  }
  expect(closed).toEqual(['stuck'])
  expect(stuck).toMatchObject({ destroyed: true })
  expect(slow).toMatchObject({ destroyed: false, ended: false })
  expect(slow.written.filter((text) => text.includes('event: taint')).length).toBeGreaterThan(5)
  feed.close()
})

it('lets those who are told again what is kept go on one after the other, however many they are', () => {
  const pace = new ReplayPace()
  const turns: string[] = []
  const again = (name: string, times: number): void => {
    turns.push(name)
    if (times > 1) pace.wait(() => again(name, times - 1))
  }
  pace.wait(() => again('a', 3))
  pace.wait(() => again('b', 2))
  expect(turns).toEqual([])
  vi.advanceTimersByTime(25)
  expect(turns).toEqual(['a', 'b'])
  vi.advanceTimersByTime(1_000)
  expect(turns).toEqual(['a', 'b', 'a', 'b', 'a'])
  expect(vi.getTimerCount()).toBe(0)
})
