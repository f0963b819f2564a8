import { LibZip } from 'solady'
import { fromHex, toHex } from './bytes.ts'
import { ProtocolError } from './errors.ts'

/**
 * FastLZ, level 1 (§7): what the EvidenceCourt can unpack. An instruction's upper three bits say what follows:
 * 0: literals, as many as the lower five bits and 1; 1 to 6: a copy of 2 more bytes than that; 7: of 9 more than the next
 * byte. A copy starts back by 1 and the offset: the lower five bits and a last byte. Nothing else has a meaning.
 */

/** Of packed bytes. Or short copies alone would cost the EvidenceCourt more gas than a transaction has. */
export const MAX_INSTRUCTIONS = 16_384

/**
 * Packs; the same bytes for the same input. About 40 ms for 250 kB. Nothing if it takes more than `MAX_INSTRUCTIONS`: nobody would
 * unpack it.
 */
export function deflateFastLz(bytes: Uint8Array): Uint8Array | undefined {
  const packed = fromHex(LibZip.flzCompress(toHex(bytes)))
  let instructions = 0
  for (let at = 0; at < packed.length; at += instructionAt(packed, at).size) instructions++
  return instructions > MAX_INSTRUCTIONS ? undefined : packed
}

/**
 * Unpacks, into at most `maxBytes`. Agrees with the contracts' `FastLz` on every input. Throws `malformed` for an instruction that
 * is cut off, a copy from before the start, more than `maxBytes` or `MAX_INSTRUCTIONS`, before anything is allocated.
 */
export function inflateFastLz(packed: Uint8Array, maxBytes: number): Uint8Array {
  const inflated = new Uint8Array(inflatedSize(packed, maxBytes))
  let to = 0
  for (let at = 0; at < packed.length; ) {
    const { literal, length, offset, size } = instructionAt(packed, at)
    if (literal) {
      inflated.set(packed.subarray(at + 1, at + 1 + length), to)
      to += length
    } else {
      // Byte by byte: a copy may read what it has just written.
      for (const end = to + length; to < end; to++) inflated[to] = inflated[to - offset] as number
    }
    at += size
  }
  return inflated
}

interface Instruction {
  readonly literal: boolean
  /** Bytes that it writes. */
  readonly length: number
  /** How far back a copy starts, at least 1. */
  readonly offset: number
  /** Bytes that it takes, literals included. */
  readonly size: number
}

/** The instruction at `at`; bytes behind the end read as zero, for the caller has measured the whole. */
function instructionAt(packed: Uint8Array, at: number): Instruction {
  const byte = (i: number): number => packed[at + i] ?? 0
  const kind = byte(0) >> 5
  const low = byte(0) & 31
  if (kind === 0) return { literal: true, length: low + 1, offset: 0, size: low + 2 }
  if (kind < 7) return { literal: false, length: kind + 2, offset: low * 256 + byte(1) + 1, size: 2 }
  return { literal: false, length: byte(1) + 9, offset: low * 256 + byte(2) + 1, size: 3 }
}

function inflatedSize(packed: Uint8Array, maxBytes: number): number {
  let size = 0
  let instructions = 0
  for (let at = 0; at < packed.length; ) {
    if (++instructions > MAX_INSTRUCTIONS) throw new ProtocolError('malformed', `more than ${MAX_INSTRUCTIONS} packed instructions`)
    const instruction = instructionAt(packed, at)
    at += instruction.size
    if (at > packed.length) throw new ProtocolError('malformed', 'packed bytes end inside an instruction')
    if (instruction.offset > size) throw new ProtocolError('malformed', 'packed bytes copy from before their start')
    size += instruction.length
    if (size > maxBytes) throw new ProtocolError('malformed', `packed bytes hold more than ${maxBytes}`)
  }
  return size
}
