import { MAX_UINT48, MAX_UINT64 } from '../protocol/constants.ts'
import { WireError } from './errors.ts'

/** Checks of single fields, the same in both directions: what cannot be read back is not written either. */

/** Copies, so that a kept hash does not keep the whole frame in memory (not by `slice`, which is no copy of a `Buffer`). */
export function fixedBytes(bytes: Uint8Array, length: number, name: string): Uint8Array {
  if (bytes.length !== length) throw new WireError('malformed', `${name} has ${bytes.length} bytes, not ${length}`)
  return new Uint8Array(bytes)
}

export function hash(bytes: Uint8Array, name: string): Uint8Array {
  return fixedBytes(bytes, 32, name)
}

export function address(bytes: Uint8Array, name: string): Uint8Array {
  return fixedBytes(bytes, 20, name)
}

function integer(value: number, min: number, max: number, name: string): number {
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw new WireError('malformed', `${name} is ${value}, not a whole number from ${min} to ${max}`)
  return value
}

export function uint(value: number, max: number, name: string): number {
  return integer(value, 0, max, name)
}

export function uint48(value: number, name: string): number {
  return integer(value, 0, MAX_UINT48, name)
}

/** A chain id; 0 names no chain. */
export function chainId(value: number, name: string): number {
  return integer(value, 1, Number.MAX_SAFE_INTEGER, name)
}

/** The index of a lane's other end. */
export function laneIndex(value: number, name: string): number {
  return integer(value, 0, 255, name)
}

export function uint64(value: bigint, name: string): bigint {
  if (value < 0n || value > MAX_UINT64) throw new WireError('malformed', `${name} is ${value}, not a uint64`)
  return value
}

/** Reads a uint96 from its big-endian bytes without leading zeros, so that every number has one encoding. */
export function uint96FromBytes(bytes: Uint8Array, name: string): bigint {
  if (bytes.length > 12 || bytes[0] === 0) throw new WireError('malformed', `${name} is not a uint96 without leading zeros`)
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return value
}

export function uint96ToBytes(value: bigint, name: string): Uint8Array {
  if (value < 0n || value >= 1n << 96n) throw new WireError('malformed', `${name} is ${value}, not a uint96`)
  const bytes: number[] = []
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 0xffn))
  return Uint8Array.from(bytes)
}
