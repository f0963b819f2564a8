import { AbiWords } from '../protocol/abi-words.ts'
import { concatBytes } from '../protocol/bytes.ts'
import { MAX_UINT48, MAX_UINT64, MAX_UINT96 } from '../protocol/constants.ts'
import { checkCount, WireError } from './errors.ts'
import { uint as checkUint, fixedBytes } from './fields.ts'

/**
 * Contract ABI encoding, strict: every value has exactly one encoding (heads, then tails in order without gaps or sharing,
 * zero padding), so that the hash of the bytes names the value, and reading takes time and memory in proportion to them.
 * General decoders follow any offset, which lets a few bytes stand for gigabytes.
 */
export interface Abi<T> {
  /** As it stands in a function's signature. */
  readonly type: string
  readonly dynamic: boolean
  /** Bytes that it takes where it stands: an offset if it is dynamic. */
  readonly headBytes: number
  encode(value: T): Uint8Array
  read(cursor: AbiCursor): T
}

const WORD = 32

/** Reads words one after another. */
export class AbiCursor {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  get left(): number {
    return this.#bytes.length - this.at
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new WireError('malformed', `it ends at byte ${this.#bytes.length}, within a value`)
    const bytes = this.#bytes.slice(this.at, this.at + length)
    this.at += length
    return bytes
  }

  /** An unsigned integer of at most `max`. */
  uint(max: bigint): bigint {
    const at = this.at
    if (this.take(WORD).some((byte, i) => i < 16 && byte !== 0)) throw new WireError('malformed', `an integer is above ${max}`)
    const value = (this.#view.getBigUint64(at + 16) << 64n) | this.#view.getBigUint64(at + 24)
    if (value > max) throw new WireError('malformed', `an integer is ${value}, above ${max}`)
    return value
  }

  /** A length or an offset: of something within the bytes. */
  size(): number {
    return Number(this.uint(BigInt(this.#bytes.length)))
  }
}

/** Reads one value, which all of `bytes` is. Throws `WireError`. */
export function decodeAbi<T>(abi: Abi<T>, bytes: Uint8Array): T {
  const cursor = new AbiCursor(bytes)
  const value = abi.read(cursor)
  if (cursor.left > 0) throw new WireError('malformed', `${cursor.left} bytes follow`)
  return value
}

const word = (): AbiWords => new AbiWords(1)
const wordOf = (value: number): Uint8Array => word().uint(value, Number.MAX_SAFE_INTEGER, 'size').bytes

function number(type: string, max: number): Abi<number> {
  return {
    type,
    dynamic: false,
    headBytes: WORD,
    encode: (value) => wordOf(checkUint(value, max, type)),
    read: (cursor) => Number(cursor.uint(BigInt(max))),
  }
}

export const uint8 = number('uint8', 255)
export const uint48 = number('uint48', MAX_UINT48)
/** A chain id, which JavaScript holds exactly. */
export const chainId = number('uint64', Number.MAX_SAFE_INTEGER)

function bigint(type: string, max: bigint): Abi<bigint> {
  return {
    type,
    dynamic: false,
    headBytes: WORD,
    encode: (value) => {
      if (value < 0n || value > max) throw new WireError('malformed', `an integer is ${value}, no ${type}`)
      return word().uint96(value, type).bytes
    },
    read: (cursor) => cursor.uint(max),
  }
}

export const uint64 = bigint('uint64', MAX_UINT64)
export const uint96 = bigint('uint96', MAX_UINT96)

export const bytes32: Abi<Uint8Array> = {
  type: 'bytes32',
  dynamic: false,
  headBytes: WORD,
  encode: (value) => fixedBytes(value, WORD, 'a bytes32'),
  read: (cursor) => cursor.take(WORD),
}

export const address: Abi<Uint8Array> = {
  type: 'address',
  dynamic: false,
  headBytes: WORD,
  encode: (value) => word().address(fixedBytes(value, 20, 'an address'), 'address').bytes,
  read: (cursor) => {
    const bytes = cursor.take(WORD)
    if (bytes.some((byte, i) => i < 12 && byte !== 0)) throw new WireError('malformed', 'an address has more than 20 bytes')
    return bytes.slice(12)
  },
}

export const bytes: Abi<Uint8Array> = {
  type: 'bytes',
  dynamic: true,
  headBytes: WORD,
  encode: (value) => concatBytes(wordOf(value.length), value, new Uint8Array(padding(value.length))),
  read: (cursor) => {
    const length = cursor.size()
    const value = cursor.take(length)
    if (cursor.take(padding(length)).some((byte) => byte !== 0)) throw new WireError('malformed', 'padding is not zero')
    return value
  },
}

function padding(length: number): number {
  return (WORD - (length % WORD)) % WORD
}

/** `bytes` of one length only. */
export function sizedBytes(length: number, name: string): Abi<Uint8Array> {
  return {
    ...bytes,
    encode: (value) => bytes.encode(fixedBytes(value, length, name)),
    read: (cursor) => fixedBytes(bytes.read(cursor), length, name),
  }
}

/** A struct, or the arguments of a function. The order of `fields` is the order in the ABI. */
export function tuple<T extends object>(fields: { readonly [K in keyof T]: Abi<T[K]> }): Abi<T> {
  const entries = Object.entries(fields) as [keyof T & string, Abi<unknown>][]
  const abis = entries.map(([, abi]) => abi)
  const dynamic = abis.some((abi) => abi.dynamic)
  return {
    type: `(${abis.map((abi) => abi.type).join(',')})`,
    dynamic,
    headBytes: dynamic ? WORD : sum(abis.map((abi) => abi.headBytes)),
    encode: (value) =>
      encodeRow(
        abis,
        entries.map(([name]) => value[name]),
      ),
    read: (cursor) => {
      const values = readRow(abis, cursor)
      return Object.fromEntries(entries.map(([name], i) => [name, values[i]])) as T
    },
  }
}

/** An array of any length up to `max`. */
export function list<T>(element: Abi<T>, max = Number.MAX_SAFE_INTEGER): Abi<readonly T[]> {
  return {
    type: `${element.type}[]`,
    dynamic: true,
    headBytes: WORD,
    encode: (values) => {
      checkCount(values, max, 'elements')
      return concatBytes(wordOf(values.length), encodeRow(new Array(values.length).fill(element), values))
    },
    read: (cursor) => {
      const length = cursor.size()
      if (length > max) throw new WireError('too-many', `${length} elements are above the limit of ${max}`)
      if (length * element.headBytes > cursor.left) throw new WireError('malformed', `${length} elements are announced, fewer follow`)
      return readRow(new Array(length).fill(element), cursor) as T[]
    },
  }
}

/** An array of one length, of a type that is not dynamic. */
export function array<T>(element: Abi<T>, length: number): Abi<readonly T[]> {
  const abis = new Array<Abi<unknown>>(length).fill(element as Abi<unknown>)
  return {
    type: `${element.type}[${length}]`,
    dynamic: false,
    headBytes: length * element.headBytes,
    encode: (values) => {
      if (values.length !== length) throw new WireError('malformed', `${values.length} elements where ${length} are expected`)
      return encodeRow(abis, values)
    },
    read: (cursor) => readRow(abis, cursor) as T[],
  }
}

/** A value that may be absent: an array of none or one. */
export function optional<T>(element: Abi<T>): Abi<T | undefined> {
  const values = list(element, 1)
  return { ...values, encode: (value) => values.encode(value === undefined ? [] : [value]), read: (cursor) => values.read(cursor)[0] }
}

/** Heads, then tails: a dynamic value's head is where its tail starts. */
function encodeRow(abis: readonly Abi<unknown>[], values: readonly unknown[]): Uint8Array {
  let tailAt = sum(abis.map((abi) => abi.headBytes))
  const heads: Uint8Array[] = []
  const tails: Uint8Array[] = []
  for (const [i, abi] of abis.entries()) {
    const encoded = abi.encode(values[i])
    heads.push(abi.dynamic ? wordOf(tailAt) : encoded)
    if (!abi.dynamic) continue
    tails.push(encoded)
    tailAt += encoded.length
  }
  return concatBytes(...heads, ...tails)
}

function readRow(abis: readonly Abi<unknown>[], cursor: AbiCursor): unknown[] {
  const base = cursor.at
  const heads = abis.map((abi) => (abi.dynamic ? cursor.size() : abi.read(cursor)))
  return abis.map((abi, i) => {
    if (!abi.dynamic) return heads[i]
    if (heads[i] !== cursor.at - base) throw new WireError('malformed', `an offset is ${heads[i]}, the value is at ${cursor.at - base}`)
    return abi.read(cursor)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}
