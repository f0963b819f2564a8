import type { Bytes32 } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'

/**
 * When, within a spread from 0 to below 1, `account` acts on `subject`: the same after a restart, and another for every account,
 * so that not all nodes pay for what one of them does.
 */
export function jitter(account: Uint8Array, subject: Bytes32): number {
  const digest = keccak256(account, subject)
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) / 2 ** 32
}
