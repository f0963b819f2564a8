import { encodeFunctionData } from 'viem'
import { messageToAbi } from '../chain/abi-convert.ts'
import { messengerAbi } from '../contracts/generated/messenger.ts'
import { concatBytes, fromHex } from '../protocol/bytes.ts'
import type { Message } from '../protocol/message.ts'

const INCLUDE_SELECTOR = fromHex(encodeFunctionData({ abi: messengerAbi, functionName: 'include', args: ['0x'] }).slice(0, 10))
const WORD = 32

/** Calldata of `include(entries)`. Own encoding: viem would turn 100 kB into hexadecimal text and back. */
export function encodeIncludeCall(entries: Uint8Array): Uint8Array {
  const head = new Uint8Array(2 * WORD)
  head[WORD - 1] = WORD
  new DataView(head.buffer).setUint32(2 * WORD - 4, entries.length)
  return concatBytes(INCLUDE_SELECTOR, head, entries, new Uint8Array((WORD - (entries.length % WORD)) % WORD))
}

/** Calldata of `redeem(message)`. */
export function encodeRedeemCall(message: Message): Uint8Array {
  return fromHex(encodeFunctionData({ abi: messengerAbi, functionName: 'redeem', args: [messageToAbi(message)] }))
}
