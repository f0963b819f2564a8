import { checkBytes } from './bytes.ts'
import { MAX_UINT64, MAX_UINT96 } from './constants.ts'
import { ProtocolError } from './errors.ts'

/** Writes ABI words (32 bytes, big-endian, left-padded) one after another; the hot path of every hash. */
export class AbiWords {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(words: number) {
    this.bytes = new Uint8Array(words * 32)
    this.#view = new DataView(this.bytes.buffer)
  }

  /** Starts over at the given word. Words are overwritten whole, so a writer may be used again. */
  seek(word: number): this {
    this.#at = word * 32
    return this
  }

  /** An unsigned integer below 2^53. */
  uint(value: number, max: number, name: string): this {
    if (!Number.isSafeInteger(value) || value < 0 || value > max)
      throw new ProtocolError('malformed', `${name} is ${value}, not a whole number from 0 to ${max}`)
    this.bytes.fill(0, this.#at, this.#at + 24)
    this.#view.setUint32(this.#at + 24, Math.floor(value / 2 ** 32))
    this.#view.setUint32(this.#at + 28, value >>> 0)
    this.#at += 32
    return this
  }

  uint64(value: bigint, name: string): this {
    if (typeof value !== 'bigint' || value < 0n || value > MAX_UINT64)
      throw new ProtocolError('malformed', `${name} is ${value}, not a uint64`)
    this.bytes.fill(0, this.#at, this.#at + 24)
    this.#view.setBigUint64(this.#at + 24, value)
    this.#at += 32
    return this
  }

  uint96(value: bigint, name: string): this {
    if (typeof value !== 'bigint' || value < 0n || value > MAX_UINT96)
      throw new ProtocolError('malformed', `${name} is ${value}, not a uint96`)
    this.bytes.fill(0, this.#at, this.#at + 24)
    if (value > MAX_UINT64) this.#view.setUint32(this.#at + 20, Number(value >> 64n))
    this.#view.setBigUint64(this.#at + 24, value & MAX_UINT64)
    this.#at += 32
    return this
  }

  bytes32(value: Uint8Array, name: string): this {
    checkBytes(value, 32, name)
    this.bytes.set(value, this.#at)
    this.#at += 32
    return this
  }

  address(value: Uint8Array, name: string): this {
    checkBytes(value, 20, name)
    this.bytes.fill(0, this.#at, this.#at + 12)
    this.bytes.set(value, this.#at + 12)
    this.#at += 32
    return this
  }
}
