import type { Frame } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import { checkSize, decoding, WireError } from './errors.ts'
import { chainId, uint, uint48 } from './fields.ts'
import { decodeFrame, encodeFrame } from './frame.ts'
import { RangeChunk as WireChunk, RangeRequest as WireRequest } from './generated/range.js'
import { decodeRows, encodeRows, type HeadWithRows } from './head.ts'
import { MAX_CHUNK_BYTES, MAX_RANGE_HEADERS, MAX_RANGE_MESSAGES, MAX_REQUEST_BYTES } from './limits.ts'
import { packMessages, unpackMessages } from './packed-messages.ts'

/** What one stream of `/seqmesh/frames/1` asks for (§4). */
export type RangeRequest =
  /** At most `limit` headers of a log from number `from` on, with or without bodies. */
  | { readonly kind: 'log'; readonly chain: number; readonly from: number; readonly limit: number; readonly bodies: boolean }
  /** All rows at one header. */
  | { readonly kind: 'rows'; readonly chain: number; readonly number: number }
  /** At most `limit` messages of a lane (chain ids) from a nonce on. */
  | {
      readonly kind: 'lane'
      readonly source: number
      readonly destination: number
      readonly firstNonce: number
      readonly limit: number
    }

/** How an answer ended: all that was asked for or all there is; nothing of it here; not now; never. */
export type RangeEnd = 'complete' | 'unavailable' | 'busy' | 'refused'

const ENDS: readonly RangeEnd[] = ['complete', 'unavailable', 'busy', 'refused']

/** One length-prefixed piece of an answer; the last is `end`. */
export type RangeChunk =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'rows'; readonly rows: HeadWithRows }
  | { readonly kind: 'lane'; readonly messages: readonly Message[] }
  | { readonly kind: 'end'; readonly end: RangeEnd }

export function encodeRangeRequest(request: RangeRequest): Uint8Array {
  const checked = checkRequest(request)
  switch (checked.kind) {
    case 'log':
      return WireRequest.encode({ log: checked })
    case 'rows':
      return WireRequest.encode({ rows: checked })
    case 'lane':
      return WireRequest.encode({ lane: checked })
  }
}

/** Throws `WireError`, and nothing else. */
export function decodeRangeRequest(bytes: Uint8Array): RangeRequest {
  return decoding('range request', bytes, MAX_REQUEST_BYTES, (plain) => {
    const { log, rows, lane } = WireRequest.decode(plain)
    if (log !== undefined) return checkRequest({ kind: 'log', chain: log.chain, from: log.from, limit: log.limit, bodies: log.bodies })
    if (rows !== undefined) return checkRequest({ kind: 'rows', chain: rows.chain, number: rows.number })
    if (lane !== undefined) {
      const { source, destination, firstNonce, limit } = lane
      return checkRequest({ kind: 'lane', source, destination, firstNonce, limit })
    }
    throw new WireError('malformed', 'the request asks for nothing')
  })
}

function checkRequest(request: RangeRequest): RangeRequest {
  switch (request.kind) {
    case 'log':
      chainId(request.chain, 'chain')
      uint48(request.from, 'from')
      uint(request.limit, MAX_RANGE_HEADERS, 'limit')
      break
    case 'rows':
      chainId(request.chain, 'chain')
      uint48(request.number, 'number')
      break
    case 'lane':
      chainId(request.source, 'source')
      chainId(request.destination, 'destination')
      uint48(request.firstNonce, 'firstNonce')
      uint(request.limit, MAX_RANGE_MESSAGES, 'limit')
      break
  }
  return request
}

export function encodeRangeChunk(chunk: RangeChunk): Uint8Array {
  switch (chunk.kind) {
    case 'frame':
      return WireChunk.encode({ frame: encodeFrame(chunk.frame) })
    case 'rows':
      return WireChunk.encode({ rows: encodeRows(chunk.rows) })
    case 'lane': {
      const bytes = WireChunk.encode({ lane: packMessages(chunk.messages) })
      checkSize(bytes, MAX_CHUNK_BYTES, 'range chunk')
      return bytes
    }
    case 'end':
      return WireChunk.encode({ end: ENDS.indexOf(chunk.end) + 1 })
  }
}

/** Throws `WireError`, and nothing else. */
export function decodeRangeChunk(bytes: Uint8Array): RangeChunk {
  return decoding('range chunk', bytes, MAX_CHUNK_BYTES, (plain): RangeChunk => {
    const { frame, rows, lane, end } = WireChunk.decode(plain)
    if (frame !== undefined) return { kind: 'frame', frame: decodeFrame(frame) }
    if (rows !== undefined) return { kind: 'rows', rows: decodeRows(rows) }
    if (lane !== undefined) return { kind: 'lane', messages: unpackMessages(lane) }
    const known = end === undefined ? undefined : ENDS[end - 1]
    if (known === undefined) throw new WireError('malformed', `the chunk holds nothing known (end ${end})`)
    return { kind: 'end', end: known }
  })
}
