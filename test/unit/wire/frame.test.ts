import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../../src/protocol/bytes.ts'
import type { Frame, OpenableHeader } from '../../../src/protocol/frame.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { WireError } from '../../../src/wire/errors.ts'
import { decodeFrame, encodeFrame } from '../../../src/wire/frame.ts'
import { Frame as WireFrame } from '../../../src/wire/generated/frame.js'
import { decodeHead, decodeRows, encodeHead, encodeRows } from '../../../src/wire/head.ts'
import { MAX_FRAME_BYTES, MAX_FRAME_HEADERS } from '../../../src/wire/limits.ts'
import { packFrames, sizeInFrame } from '../../../src/wire/pack-frames.ts'
import { packMessages, unpackMessages } from '../../../src/wire/packed-messages.ts'
import { chainId, changes, frame, signedHeaderOf } from './arbitraries.ts'

/** Decodes, or fails as it should. */
function decodesOrRefuses(decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): void {
  try {
    decode(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(WireError)
  }
}

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof WireError) return error.code
    throw error
  }
  return 'none'
}

const message: Message = {
  source: 7,
  destination: 8,
  nonce: 3,
  sentAt: 1_800_000_000,
  kind: 0,
  sender: new Uint8Array(20).fill(1),
  target: new Uint8Array(20).fill(2),
  refundTo: new Uint8Array(20).fill(3),
  value: 5n,
  fee: 2n ** 80n,
  gasLimit: 100_000n,
  data: new Uint8Array(256).fill(4),
}

function header(number: number, lanes: OpenableHeader['lanes'] = []): OpenableHeader {
  const hash = new Uint8Array(32).fill(9)
  return {
    header: {
      chain: 7,
      number,
      parent: hash,
      config: hash,
      blockHash: hash,
      stateRoot: hash,
      time: number,
      outboxRoot: hash,
      inboxRoot: hash,
    },
    signature: new Uint8Array(65).fill(27),
    changes: { outbox: [], inbox: [] },
    lanes,
  }
}

const run = (count: number, first = 0): Message[] => Array.from({ length: count }, (_, i) => ({ ...message, nonce: first + i }))

/** A property that returns nothing: fast-check takes a returned value for its verdict. */
function same(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected)
}

describe('frames', () => {
  it('come back as they went', () => {
    fc.assert(fc.property(frame, (value) => same(decodeFrame(encodeFrame(value)), value)))
  })

  it('decode or are refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 512 }), (bytes) => decodesOrRefuses(decodeFrame, bytes)),
      { numRuns: 2_000 },
    )
  })

  it('decode or are refused with any byte changed, and cut anywhere', () => {
    fc.assert(
      fc.property(frame, fc.nat(), fc.nat(255), (value, position, byte) => {
        const bytes = encodeFrame(value)
        decodesOrRefuses(decodeFrame, bytes.subarray(0, position % (bytes.length + 1)))
        const changed = bytes.slice()
        changed[position % bytes.length] = byte
        decodesOrRefuses(decodeFrame, changed)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are refused when they end inside a body', () => {
    const bytes = encodeFrame({ chain: 7, headers: [header(1, [{ index: 2, messages: run(3) }])] })
    expect(codeOf(() => decodeFrame(bytes.subarray(0, bytes.length - 10)))).toBe('malformed')
  })

  it('that claim a million messages are refused before anything is allocated', () => {
    const wire = WireFrame.decode(encodeFrame({ chain: 7, headers: [header(1, [{ index: 2, messages: run(3) }])] }))
    for (const [count, code] of [
      [1_000_000, 'too-many'],
      [10_000, 'malformed'],
      [4, 'malformed'],
      [2, 'malformed'],
      [0, 'malformed'],
    ] as const) {
      for (const lane of wire.headers[0]?.lanes ?? []) lane.count = count
      expect(codeOf(() => decodeFrame(WireFrame.encode(wire)))).toBe(code)
    }
  })

  it('of too many headers, and too many bytes, are refused both ways', () => {
    const many: Frame = { chain: 7, headers: Array.from({ length: MAX_FRAME_HEADERS + 1 }, (_, i) => header(i)) }
    expect(codeOf(() => encodeFrame(many))).toBe('too-many')
    const bytes = encodeFrame({ chain: 7, headers: many.headers.slice(1) })
    const one = encodeFrame({ chain: 7, headers: [header(1)] })
    // Repeated fields of concatenated protobuf messages add up.
    expect(codeOf(() => decodeFrame(concatBytes(bytes, one)))).toBe('too-many')
    expect(codeOf(() => decodeFrame(new Uint8Array(MAX_FRAME_BYTES + 1)))).toBe('too-large')
    expect(codeOf(() => encodeFrame({ chain: 7, headers: [header(1, [{ index: 2, messages: run(3_000) }])] }))).toBe('too-large')
  })

  it('hold one log and one lane an index', () => {
    expect(codeOf(() => encodeFrame({ chain: 8, headers: [header(1)] }))).toBe('malformed')
    const lane = { index: 2, messages: run(1) }
    expect(codeOf(() => encodeFrame({ chain: 7, headers: [header(1, [lane, lane])] }))).toBe('malformed')
    expect(codeOf(() => encodeFrame({ chain: 7, headers: [header(1, [{ index: 2, messages: [...run(1), ...run(1, 5)] }])] }))).toBe(
      'malformed',
    )
  })
})

describe('packFrames', () => {
  it('bundles consecutive headers within the limits, and loses none', () => {
    fc.assert(
      fc.property(frame, fc.integer({ min: 20_000, max: 40_000 }), ({ chain, headers }, maxBytes) => {
        const frames = [...packFrames(chain, headers, maxBytes, 2)]
        expect(frames.flatMap((each) => each.headers)).toEqual(headers)
        for (const each of frames) {
          expect(each.headers.length).toBeLessThanOrEqual(2)
          expect(encodeFrame(each).length).toBeLessThanOrEqual(maxBytes)
        }
      }),
    )
  })

  it('never underestimates a header', () => {
    fc.assert(
      fc.property(frame, (value) => {
        const estimate = value.headers.reduce((sum, each) => sum + sizeInFrame(each), 16)
        expect(encodeFrame(value).length).toBeLessThanOrEqual(estimate)
      }),
    )
  })

  it('sends a header too large for a frame without the bodies that do not fit', () => {
    const large = header(1, [
      { index: 2, messages: run(2_000) },
      { index: 3, messages: run(2_000) },
      { index: 4, messages: run(10) },
    ])
    const [packed, ...rest] = [...packFrames(7, [large])]
    expect(rest).toEqual([])
    expect(packed?.headers[0]?.lanes.map((lane) => lane.index)).toEqual([2, 4])
    expect(encodeFrame(packed as Frame).length).toBeLessThanOrEqual(MAX_FRAME_BYTES)
  })
})

describe('lanes', () => {
  it('leave no byte unread', () => {
    const lane = packMessages(run(3))
    expect(unpackMessages(lane)).toEqual(run(3))
    expect(codeOf(() => unpackMessages({ ...lane, bodies: concatBytes(lane.bodies, Uint8Array.of(0)) }))).toBe('malformed')
  })
})

describe('heads and rows', () => {
  const head = chainId.chain(signedHeaderOf)

  it('come back as they went', () => {
    fc.assert(fc.property(head, (value) => same(decodeHead(encodeHead(value)), value)))
    fc.assert(fc.property(head, changes, (value, rows) => same(decodeRows(encodeRows({ head: value, rows })), { head: value, rows })))
  })

  it('decode or are refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        decodesOrRefuses(decodeHead, bytes)
        decodesOrRefuses(decodeRows, bytes)
      }),
      { numRuns: 1_000 },
    )
  })
})
