import type { Frame, LaneBodies, OpenableHeader } from '../protocol/frame.ts'
import { MAX_FRAME_BYTES, MAX_FRAME_HEADERS } from './limits.ts'
import { packedSize } from './packed-messages.ts'

/** Upper bounds of what the fields of `frame.proto` take, tags and lengths included. */
const FRAME_BYTES = 16
const HEADER_BYTES = 304
const OUTBOX_ROW_BYTES = 64
const INBOX_ROW_BYTES = 120
const LANE_BYTES = 48

/** An upper bound of the size of a header in a frame, in bytes. */
export function sizeInFrame(header: OpenableHeader): number {
  let size = HEADER_BYTES + header.changes.outbox.length * OUTBOX_ROW_BYTES + header.changes.inbox.length * INBOX_ROW_BYTES
  for (const lane of header.lanes) size += laneSize(lane)
  return size
}

function laneSize(lane: LaneBodies): number {
  return LANE_BYTES + packedSize(lane.messages)
}

/**
 * Bundles consecutive headers of one log into as few frames as the limits allow. A header that is too large for any
 * frame travels without the bodies that do not fit: they are fetched by lane (§4).
 */
export function* packFrames(
  chain: number,
  headers: Iterable<OpenableHeader>,
  maxBytes: number = MAX_FRAME_BYTES,
  maxHeaders: number = MAX_FRAME_HEADERS,
): Generator<Frame> {
  let bundle: OpenableHeader[] = []
  let room = maxBytes - FRAME_BYTES
  for (const each of headers) {
    const header = fitHeader(each, maxBytes - FRAME_BYTES)
    const size = sizeInFrame(header)
    if (bundle.length > 0 && (size > room || bundle.length >= maxHeaders)) {
      yield { chain, headers: bundle }
      bundle = []
      room = maxBytes - FRAME_BYTES
    }
    bundle.push(header)
    room -= size
  }
  if (bundle.length > 0) yield { chain, headers: bundle }
}

/** Keeps the lanes that fit, in order of index. */
function fitHeader(header: OpenableHeader, maxBytes: number): OpenableHeader {
  if (sizeInFrame(header) <= maxBytes) return header
  let room = maxBytes - sizeInFrame({ ...header, lanes: [] })
  const lanes: LaneBodies[] = []
  for (const lane of header.lanes) {
    const size = laneSize(lane)
    if (size > room) continue
    lanes.push(lane)
    room -= size
  }
  return { ...header, lanes }
}
