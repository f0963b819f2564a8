import type { Address, Bytes32 } from '../protocol/bytes.ts'
import { ChainError } from './chain-error.ts'

const WORD = 32

/**
 * Reads ABI-encoded words (32 bytes, big-endian) at byte offsets from `base`; viem's decoder takes 50 µs for a message,
 * and a block may have thousands. Everything out of bounds or out of range throws `bad-answer`.
 */
export class AbiReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #what: string
  readonly #base: number

  constructor(bytes: Uint8Array, what: string, base = 0) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#what = what
    this.#base = base
  }

  /** An unsigned integer of at most `max`, a safe integer. */
  uint(word: number, max: number): number {
    const at = this.#word(word)
    for (let i = at; i < at + 24; i++) if (this.#bytes[i] !== 0) throw this.#bad(word, `is above ${max}`)
    const value = this.#view.getUint32(at + 24) * 2 ** 32 + this.#view.getUint32(at + 28)
    if (value > max) throw this.#bad(word, `is ${value}, above ${max}`)
    return value
  }

  /** An unsigned integer of `bits` bits. */
  big(word: number, bits: 64 | 96): bigint {
    const at = this.#word(word)
    const zeros = WORD - bits / 8
    for (let i = at; i < at + zeros; i++) if (this.#bytes[i] !== 0) throw this.#bad(word, `is no uint${bits}`)
    return (BigInt(this.#view.getUint32(at + 20)) << 64n) | this.#view.getBigUint64(at + 24)
  }

  bytes32(word: number): Bytes32 {
    const at = this.#word(word)
    return this.#bytes.slice(at, at + WORD)
  }

  address(word: number): Address {
    const at = this.#word(word)
    for (let i = at; i < at + 12; i++) if (this.#bytes[i] !== 0) throw this.#bad(word, 'is no address')
    return this.#bytes.slice(at + 12, at + WORD)
  }

  /** Where the offset in `word` leads: a reader of the dynamic part there. */
  dynamic(word: number): AbiReader {
    return new AbiReader(this.#bytes, this.#what, this.#base + this.uint(word, this.#bytes.length))
  }

  /** The elements of the array that starts here, each of `words` words. At most `max` of them. */
  list<T>(words: number, max: number, read: (element: AbiReader) => T): T[] {
    const count = this.uint(0, max)
    const start = this.#base + WORD
    this.#word(count * words)
    return Array.from({ length: count }, (_, i) => read(new AbiReader(this.#bytes, this.#what, start + i * words * WORD)))
  }

  /** The byte string that starts here. */
  data(): Uint8Array {
    const length = this.uint(0, this.#bytes.length)
    const start = this.#base + WORD
    if (start + length > this.#bytes.length) throw this.#bad(0, `announces ${length} bytes, more than follow`)
    return this.#bytes.slice(start, start + length)
  }

  #word(word: number): number {
    const at = this.#base + word * WORD
    if (at + WORD > this.#bytes.length) throw this.#bad(word, `lies beyond its ${this.#bytes.length} bytes`)
    return at
  }

  #bad(word: number, problem: string): ChainError {
    return new ChainError('bad-answer', `${this.#what}: word ${word} at byte ${this.#base} ${problem}`)
  }
}
