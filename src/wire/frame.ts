import type { Frame, LaneBodies, OpenableHeader } from '../protocol/frame.ts'
import { checkCount, checkSize, decoding, WireError } from './errors.ts'
import { chainId, laneIndex } from './fields.ts'
import { Frame as WireFrame, type Lane as WireLane } from './generated/frame.js'
import { changesFromWire, changesToWire, checkAscending, headerFromWire, headerToWire } from './header-fields.ts'
import { MAX_FRAME_BYTES, MAX_FRAME_HEADERS, MAX_LANES, MAX_ROWS } from './limits.ts'
import { packMessages, unpackMessages } from './packed-messages.ts'

const DECODE_LIMITS = { limits: { headers: MAX_FRAME_HEADERS, headers$: { outbox: MAX_ROWS, inbox: MAX_ROWS, lanes: MAX_LANES } } }

/** The bytes of a frame (§4). Throws `WireError` for what does not fit one. */
export function encodeFrame(frame: Frame): Uint8Array {
  checkCount(frame.headers, MAX_FRAME_HEADERS, 'headers in a frame')
  const chain = chainId(frame.chain, 'chain')
  const bytes = WireFrame.encode({
    chain,
    headers: frame.headers.map((each) => {
      if (each.header.chain !== chain)
        throw new WireError('malformed', `a header of chain ${each.header.chain} in a frame of chain ${chain}`)
      checkAscending(each.lanes)
      return { header: headerToWire(each), ...changesToWire(each.changes), lanes: each.lanes.map((lane) => laneToWire(chain, lane)) }
    }),
  })
  checkSize(bytes, MAX_FRAME_BYTES, 'frame')
  return bytes
}

function laneToWire(chain: number, { index, messages }: LaneBodies): WireLane {
  const { source, destination, firstNonce, count, bodies } = packMessages(messages)
  if (source !== chain) throw new WireError('malformed', `messages of chain ${source} in a frame of chain ${chain}`)
  return { index: laneIndex(index, 'index'), destination, firstNonce, count, bodies }
}

/**
 * Reads a frame; nothing in it is believed yet. The bodies are views into `bytes`, everything else is copied.
 * Throws `WireError`, and nothing else, whatever the bytes.
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  return decoding('frame', bytes, MAX_FRAME_BYTES, (plain) => {
    const wire = WireFrame.decode(plain, DECODE_LIMITS)
    const chain = chainId(wire.chain, 'chain')
    const headers = wire.headers.map((each): OpenableHeader => {
      checkAscending(each.lanes)
      const lanes = each.lanes.map(({ index, destination, firstNonce, count, bodies }) => ({
        index: laneIndex(index, 'index'),
        messages: unpackMessages({ source: chain, destination, firstNonce, count, bodies }),
      }))
      return { ...headerFromWire(chain, each.header), changes: changesFromWire(each), lanes }
    })
    return { chain, headers }
  })
}
