import type { OpenableHeader } from '../protocol/frame.ts'

/** Estimated size of a header on the wire without bodies, bytes: fields, signature, and per changed row. */
const HEADER_BYTES = 320
const ROW_BYTES = 110
/** Of a message beside its data. */
const MESSAGE_BYTES = 130

export interface FrameLimits {
  /** Well below the wire's 1 MiB, as sizes here are estimates. Bytes. */
  readonly maxBytes: number
  readonly maxHeaders: number
}

export const FRAME_LIMITS: FrameLimits = { maxBytes: 900 * 1_024, maxHeaders: 256 }

/** Estimated size on the wire, bytes. */
export function estimateBytes({ changes, lanes }: OpenableHeader): number {
  let size = HEADER_BYTES + ROW_BYTES * (changes.outbox.length + changes.inbox.length)
  for (const lane of lanes) for (const message of lane.messages) size += MESSAGE_BYTES + message.data.length
  return size
}

/**
 * Cuts consecutive headers into frames. A header whose bodies alone exceed a frame travels without those of its last
 * lanes, which its readers fetch (§4).
 */
export function packFrames(headers: readonly OpenableHeader[], limits: FrameLimits = FRAME_LIMITS): readonly OpenableHeader[][] {
  const frames: OpenableHeader[][] = []
  let current: OpenableHeader[] = []
  let size = 0
  for (const whole of headers) {
    const header = withinFrame(whole, limits)
    const bytes = estimateBytes(header)
    if (current.length > 0 && (size + bytes > limits.maxBytes || current.length >= limits.maxHeaders)) {
      frames.push(current)
      current = []
      size = 0
    }
    current.push(header)
    size += bytes
  }
  if (current.length > 0) frames.push(current)
  return frames
}

function withinFrame(header: OpenableHeader, limits: FrameLimits): OpenableHeader {
  let trimmed = header
  while (trimmed.lanes.length > 0 && estimateBytes(trimmed) > limits.maxBytes) trimmed = { ...trimmed, lanes: trimmed.lanes.slice(0, -1) }
  return trimmed
}
