import { ProtocolError } from './errors.ts'

/** 32 bytes: a hash, a root, an accumulator. */
export type Bytes32 = Uint8Array
/** 20 bytes: an account on an EVM chain. */
export type Address = Uint8Array
/** `0x…`: how bytes look at the faces of the program (JSON, command line, RPC). */
export type Hex = `0x${string}`

export const ZERO_HASH: Bytes32 = new Uint8Array(32)
export const ZERO_ADDRESS: Address = new Uint8Array(20)

const HEX_OF_BYTE = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

export function toHex(bytes: Uint8Array): Hex {
  let text = '0x'
  for (const byte of bytes) text += HEX_OF_BYTE[byte]
  return text as Hex
}

/** Reads `0x…` of exactly `length` bytes, or of any whole number of bytes. Throws `malformed`. */
export function fromHex(text: string, length?: number): Uint8Array {
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(text)) throw new ProtocolError('malformed', `not hexadecimal bytes: ${text.slice(0, 80)}`)
  const size = text.length / 2 - 1
  if (length !== undefined && size !== length)
    throw new ProtocolError('malformed', `${size} bytes where ${length} are expected: ${text.slice(0, 80)}`)
  const bytes = new Uint8Array(size)
  for (let i = 0; i < size; i++) bytes[i] = Number.parseInt(text.slice(2 + 2 * i, 4 + 2 * i), 16)
  return bytes
}

/** Throws `malformed` unless `value` is `length` bytes. Text would be taken for a list of digits, so its type counts too. */
export function checkBytes(value: Uint8Array, length: number, name: string): void {
  if (!(value instanceof Uint8Array)) throw new ProtocolError('malformed', `${name} is ${typeof value}, not bytes`)
  if (value.length !== length) throw new ProtocolError('malformed', `${name} has ${value.length} bytes, not ${length}`)
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

export function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false
  return true
}

export function concatBytes(...parts: Uint8Array[]): Uint8Array {
  let size = 0
  for (const part of parts) size += part.length
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
