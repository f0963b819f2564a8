import { concatBytes } from '../protocol/bytes.ts'

/** What RLP can hold: byte strings, unsigned integers (shortest big-endian form), lists. */
export type RlpItem = Uint8Array | bigint | number | readonly RlpItem[]

function bigEndian(value: bigint): Uint8Array {
  const bytes: number[] = []
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n))
  return Uint8Array.from(bytes)
}

function withLength(offset: number, payload: Uint8Array): Uint8Array {
  if (payload.length < 56) return concatBytes(Uint8Array.of(offset + payload.length), payload)
  const length = bigEndian(BigInt(payload.length))
  return concatBytes(Uint8Array.of(offset + 55 + length.length), length, payload)
}

/** A list of items that are encoded already. */
export function rlpList(...encoded: readonly Uint8Array[]): Uint8Array {
  return withLength(0xc0, concatBytes(...encoded))
}

/** Recursive length prefix encoding (Ethereum yellow paper, appendix B). */
export function encodeRlp(item: RlpItem): Uint8Array {
  if (typeof item === 'number' || typeof item === 'bigint') return encodeRlp(bigEndian(BigInt(item)))
  if (!(item instanceof Uint8Array)) return rlpList(...item.map(encodeRlp))
  if (item.length === 1 && (item[0] ?? 0) < 0x80) return item
  return withLength(0x80, item)
}
