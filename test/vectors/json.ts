import { toHex } from '../../src/protocol/bytes.ts'

/** What a vector may hold. Numbers and bigints become decimal strings, bytes `0x…`. */
export type Value = number | bigint | string | boolean | Uint8Array | readonly Value[] | { readonly [key: string]: Value }

/**
 * A vector file: keys in alphabetical order, and for every array `x` its length as `xCount`, for Solidity's
 * `vm.parseJson…` cannot ask for it.
 */
export function renderJson(value: { readonly [key: string]: Value }): string {
  return `${JSON.stringify(plain(value), null, 2)}\n`
}

function plain(value: Value): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString()
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Uint8Array) return toHex(value)
  if (isList(value)) return value.map(plain)
  const counted: Record<string, Value> = {}
  for (const [key, field] of Object.entries(value)) {
    counted[key] = field
    if (typeof field === 'object' && isList(field)) counted[`${key}Count`] = field.length
  }
  return Object.fromEntries(
    Object.entries(counted)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, plain(field)]),
  )
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value)
}
