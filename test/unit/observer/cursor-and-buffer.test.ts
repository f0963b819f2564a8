import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CursorError, formatCursor, parseCursor } from '../../../src/observer/cursor.ts'
import { EventBuffer } from '../../../src/observer/event-buffer.ts'
import { ClusterAddressError, formatClusterAddress, parseClusterAddress } from '../../../src/protocol/cluster-address.ts'

const ID = new Uint8Array(32).fill(0xab)

describe('cursor', () => {
  it('reads back what it wrote', () => {
    const position = fc.record({ number: fc.integer({ min: 0, max: 2 ** 48 }), messages: fc.integer({ min: 0, max: 65_535 }) })
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
  it('hands over in order, and tells a slow reader what it missed', async () => {
    const buffer = new EventBuffer<string>(3, (dropped) => `lagged ${dropped}`)
    for (const event of ['a', 'b', 'c', 'd', 'e']) buffer.push(event)
    const stop = new AbortController()
    const read: string[] = []
    for await (const event of buffer.read(stop.signal)) {
      read.push(event)
      if (read.length === 3) buffer.push('f')
      if (event === 'f' || event === 'lagged 2') {
        if (read.includes('f') && read.includes('lagged 2')) stop.abort()
      }
    }
    expect(read).toEqual(['a', 'b', 'c', 'lagged 2', 'f'])
  })

  it('ends at once when its signal has fired, and while it waits', async () => {
    const buffer = new EventBuffer<string>(3, () => 'lagged')
    buffer.push('a')
    for await (const _ of buffer.read(AbortSignal.abort())) throw new Error('nothing is read')
    const stop = new AbortController()
    const ended = (async () => {
      for await (const event of buffer.read(stop.signal)) expect(event).toBe('a')
    })()
    setImmediate(() => stop.abort())
    await ended
  })
})
