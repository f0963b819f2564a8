import { AbiWords } from './abi-words.ts'
import type { Bytes32 } from './bytes.ts'
import { keccak256 } from './keccak.ts'
import { hashMessage, type Message } from './message.ts'
import type { OutboxRow } from './row.ts'

const words = new AbiWords(3)

/** One step of a lane's path: a message's hash, and the running sum of value and fee after it. */
export interface LaneStep {
  readonly hash: Bytes32
  /** Wei. */
  readonly value: bigint
}

/** `acc(n+1) = keccak(acc(n) ‖ hash ‖ uint256 value(n+1))` (§2). */
export function nextAcc(acc: Bytes32, step: LaneStep): Bytes32 {
  words.seek(0).bytes32(acc, 'acc').bytes32(step.hash, 'hash').uint96(step.value, 'value')
  return keccak256(words.bytes)
}

/** The row after `message` has been appended to a lane at `row`. */
export function appendMessage(row: OutboxRow, message: Message, hash: Bytes32 = hashMessage(message)): OutboxRow {
  const value = row.value + message.value + message.fee
  return { count: row.count + 1, acc: nextAcc(row.acc, { hash, value }), value }
}

/** The accumulators along a path, the first step from `acc`: proves order and sums without the bodies. */
export function foldPath(acc: Bytes32, path: readonly LaneStep[]): Bytes32 {
  return path.reduce(nextAcc, acc)
}
