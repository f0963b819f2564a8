import { checkBytes } from './bytes.ts'
import { MAX_UINT48 } from './constants.ts'
import { ProtocolError } from './errors.ts'

/** The fields of what contracts read packed: big-endian, without padding, one after another (this folder's README). */

/** Bytes of a field without a length of its own: another size would shift everything behind it. Throws `malformed`. */
export function packFixed(value: Uint8Array, size: number, name: string): Uint8Array {
  checkBytes(value, size, name)
  return value
}

export function packUint(value: number, size: number): Uint8Array {
  const max = Math.min(2 ** (8 * size) - 1, size === 6 ? MAX_UINT48 : Number.MAX_SAFE_INTEGER)
  if (!Number.isSafeInteger(value) || value < 0 || value > max) throw new ProtocolError('malformed', `${value} does not fit ${size} bytes`)
  const bytes = new Uint8Array(size)
  for (let i = size - 1, rest = value; i >= 0 && rest > 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256
  return bytes
}

export function packBigUint(value: bigint, size: number): Uint8Array {
  if (typeof value !== 'bigint' || value < 0n || value >= 1n << BigInt(8 * size))
    throw new ProtocolError('malformed', `${value} does not fit ${size} bytes`)
  const bytes = new Uint8Array(size)
  for (let i = size - 1, rest = value; i >= 0 && rest > 0n; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn)
  return bytes
}

/** Reads packed fields one after another. Every method throws `malformed` where the bytes end inside a field. */
export class PackedReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at === this.#bytes.length
  }

  /** A copy, so that a small field does not keep the whole bytes in memory. */
  bytes(size: number): Uint8Array {
    const end = this.#at + size
    if (end > this.#bytes.length)
      throw new ProtocolError('malformed', `${this.#bytes.length} bytes end inside a field of ${size} at ${this.#at}`)
    const field = this.#bytes.slice(this.#at, end)
    this.#at = end
    return field
  }

  /** An unsigned integer of at most 6 bytes. */
  uint(size: number): number {
    let value = 0
    for (const byte of this.bytes(size)) value = value * 256 + byte
    return value
  }

  /** A chain id, 8 bytes. One that no number holds exactly becomes another above every chain id in use. */
  chain(): number {
    return Number(this.bigUint(8))
  }

  bigUint(size: number): bigint {
    let value = 0n
    for (const byte of this.bytes(size)) value = (value << 8n) | BigInt(byte)
    return value
  }
}
