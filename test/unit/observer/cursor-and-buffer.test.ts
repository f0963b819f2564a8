import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CursorError, formatCursor, parseCursor } from '../../../src/observer/cursor.ts'
import { EventBuffer } from '../../../src/observer/event-buffer.ts'
import { ClusterAddressError, formatClusterAddress, parseClusterAddress } from '../../../src/protocol/cluster-address.ts'

const ID = new Uint8Array(32).fill(0xab)

describe('cursor', () => {
  it('reads back what it wrote', () => {
    const generation = fc.integer({ min: 1, max: 1_000_000 })
    const position = fc.record(
      { generation, number: fc.integer({ min: 0, max: 2 ** 48 }), messages: fc.integer({ min: 0, max: 65_535 }) },
      { requiredKeys: ['number', 'messages'] },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 2 ** 52 }), position), { maxLength: 20 }), (entries) => {
        const cursor = new Map(entries)
        expect(parseCursor(ID, formatCursor(ID, cursor))).toEqual(cursor)
      }),
    )
  })

  it.each([
    '',
    'abababab',
    'abababab/1',
    'abababab/1@2,1@3',
    'abababab/1@-2',
    'abababab/1.0@2',
    'abababab/1.@2',
    'abababab/99999999999999999@1',
    `abababab/${'1@1,'.repeat(9_000)}`,
    'ABABABAB/1@1',
    'cdcdcdcd/1@1',
  ])('refuses %.40s', (text) => {
    expect(() => parseCursor(ID, text)).toThrow(CursorError)
  })
})

describe('cluster address', () => {
  it('reads back what it wrote, and refuses everything else', () => {
    const text = formatClusterAddress({ parentChain: 1, registry: new Uint8Array(20).fill(1), genesis: new Uint8Array(32).fill(2) })
    expect(formatClusterAddress(parseClusterAddress(text))).toBe(text)
    for (const wrong of [
      '',
      'seqmesh:',
      text.slice(0, -1),
      text.replace('seqmesh', 'x'),
      text.replace(':1:', ':0:'),
      text.replace(':1:', ':99999999999999999:'),
    ])
      expect(() => parseClusterAddress(wrong)).toThrow(ClusterAddressError)
  })
})

describe('event buffer', () => {
  const event = (name: string) => ({ name })
  const names = (events: readonly { name: string }[]) => events.map(({ name }) => name)

  it('hands over in order, and tells a slow reader what it missed and where', async () => {
    const buffer = new EventBuffer<{ name: string }>(3, (dropped, before) => event(`lagged ${dropped} after ${before.name}`))
    for (const name of ['a', 'b', 'c', 'd', 'e']) buffer.push(event(name))
    expect(buffer.pending).toBe(4)
    const stop = new AbortController()
    const read: { name: string }[] = []
    for await (const each of buffer.read(stop.signal)) {
      read.push(each)
      if (each.name === 'c') buffer.push(event('f'))
      if (each.name === 'f') stop.abort()
    }
    expect(names(read)).toEqual(['a', 'b', 'c', 'lagged 2 after c', 'f'])
    expect(buffer.pending).toBe(0)
  })

  it('tells what it dropped to one who has caught up, without waiting for more', async () => {
    const buffer = new EventBuffer<{ name: string }>(1, (dropped, before) => event(`lagged ${dropped} after ${before.name}`))
    for (const name of ['a', 'b']) buffer.push(event(name))
    const read: { name: string }[] = []
    for await (const each of buffer.read(new AbortController().signal)) if (read.push(each) === 2) break
    expect(names(read)).toEqual(['a', 'lagged 1 after a'])
  })

  it('keeps what it says it keeps, whatever is pushed and read between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
        async (room, pushes) => {
          const buffer = new EventBuffer<{ at: number; dropped: number }>(room, (dropped, { at }) => ({ at, dropped }))
          const reading = buffer.read(new AbortController().signal)
          let pushed = 0
          let told = 0
          for (const count of pushes) {
            for (let i = 0; i < count; i++) buffer.push({ at: ++pushed, dropped: 0 })
            expect(buffer.pending).toBeLessThanOrEqual(room + 2)
            if (buffer.pending === 0) continue
            const { at, dropped } = (await reading.next()).value as { at: number; dropped: number }
            expect(at).toBe(dropped > 0 ? told : told + 1)
            told = dropped > 0 ? told + dropped : at
          }
          while (buffer.pending > 0) {
            const { at, dropped } = (await reading.next()).value as { at: number; dropped: number }
            told = dropped > 0 ? told + dropped : at
          }
          expect(told).toBe(pushed)
          await reading.return()
        },
      ),
    )
  })

  it('ends at once when its signal has fired, and while it waits', async () => {
    const buffer = new EventBuffer<{ name: string }>(3, () => event('lagged'))
    buffer.push(event('a'))
    for await (const _ of buffer.read(AbortSignal.abort())) throw new Error('nothing is read')
    const stop = new AbortController()
    const ended = (async () => {
      for await (const each of buffer.read(stop.signal)) expect(each.name).toBe('a')
    })()
    setImmediate(() => stop.abort())
    await ended
  })

  it('refuses to have no room', () => {
    for (const room of [0, -1, 1.5, Number.NaN]) expect(() => new EventBuffer(room, () => event('lagged'))).toThrow(RangeError)
  })
})
