import { MAX_UINT48 } from '../protocol/constants.ts'
import { ChainError } from './chain-error.ts'
import { decodeHex } from './hex.ts'
import type { JsonObject } from './json-rpc.ts'

/** Checked fields of RPC answers. Each throws `bad-answer`, naming the field. */

/** Bytes, of exactly `length` if given. */
export function readBytes(object: JsonObject, name: string, length?: number): Uint8Array {
  return bytes(object[name], name, length)
}

export function bytes(value: unknown, name: string, length?: number): Uint8Array {
  const decoded = typeof value === 'string' ? decodeHex(value) : undefined
  if (decoded === undefined || (length !== undefined && decoded.length !== length))
    throw new ChainError('bad-answer', `${name} is ${quote(value)}, not ${length ?? 'hexadecimal'} bytes`)
  return decoded
}

export function readQuantity(object: JsonObject, name: string): bigint {
  return quantity(object[name], name)
}

export function readUint48(object: JsonObject, name: string): number {
  return uint48(object[name], name)
}

export function uint48(value: unknown, name: string): number {
  const number = quantity(value, name)
  if (number > BigInt(MAX_UINT48)) throw new ChainError('bad-answer', `${name} is ${number}, not below 2^48`)
  return Number(number)
}

/** At most 256 bits. */
export function quantity(value: unknown, name: string): bigint {
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{1,64}$/.test(value))
    throw new ChainError('bad-answer', `${name} is ${quote(value)}, not a hexadecimal quantity`)
  return BigInt(value)
}

/** The beginning of a value that somebody else sent, for messages. */
export function quote(value: unknown): string {
  return String(JSON.stringify(value) ?? value).slice(0, 80)
}
