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
 * Bundles consecutive headers of one log into frames of at most `targetBytes`, or one header. A header that is too large
 * for any frame travels without the bodies that do not fit: they are fetched by lane (§4).
 */
export class FramePacker {
  readonly #chain: number
  readonly #targetBytes: number
  readonly #maxHeaders: number
  #bundle: OpenableHeader[] = []
  #size = 0

  constructor(chain: number, targetBytes: number = MAX_FRAME_BYTES, maxHeaders: number = MAX_FRAME_HEADERS) {
    this.#chain = chain
    this.#targetBytes = targetBytes - FRAME_BYTES
    this.#maxHeaders = maxHeaders
  }

  /** Takes the next header; returns the frame that is full before it, if there is one. */
  add(next: OpenableHeader): Frame | undefined {
    const header = fitHeader(next, MAX_FRAME_BYTES - FRAME_BYTES)
    const size = sizeInFrame(header)
    const full = this.#size + size > this.#targetBytes || this.#bundle.length >= this.#maxHeaders
    const frame = full ? this.flush() : undefined
    this.#bundle.push(header)
    this.#size += size
    return frame
  }

  /** What is left, if anything is. */
  flush(): Frame | undefined {
    if (this.#bundle.length === 0) return undefined
    const frame = { chain: this.#chain, headers: this.#bundle }
    this.#bundle = []
    this.#size = 0
    return frame
  }
}

/** The frames that `headers` of one log take. */
export function* packFrames(chain: number, headers: Iterable<OpenableHeader>, targetBytes?: number, maxHeaders?: number): Generator<Frame> {
  const packer = new FramePacker(chain, targetBytes, maxHeaders)
  for (const header of headers) {
    const frame = packer.add(header)
    if (frame !== undefined) yield frame
  }
  const last = packer.flush()
  if (last !== undefined) yield last
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
