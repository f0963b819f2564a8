import { createKeccak } from 'hash-wasm'

// One WASM instance: hashing is synchronous and never interleaves. (noble: 6 times slower for 64 B, viem 27 times.)
const hasher = await createKeccak(256)

/** keccak-256 of the concatenation of `parts`. */
export function keccak256(...parts: Uint8Array[]): Uint8Array {
  hasher.init()
  for (const part of parts) hasher.update(part)
  return hasher.digest('binary')
}
