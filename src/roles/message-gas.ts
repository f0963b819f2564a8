import { KIND_ERC7786 } from '../protocol/constants.ts'
import type { Message } from '../protocol/message.ts'

/** The Messenger’s floor before a call, and what it adds for the frame of an ERC-7786 delivery with its encoding, gas (`Execution.sol`). */
const RESERVE_GAS = 40_000n
const FRAME_GAS = 15_000n

/** Gas that must be left right before a message's own call, or the whole transaction reverts (§6). */
export function callGas({ gasLimit, kind }: Message): bigint {
  const needed = gasLimit + gasLimit / 63n + RESERVE_GAS
  return kind === KIND_ERC7786 ? needed + needed / 63n + FRAME_GAS : needed
}
