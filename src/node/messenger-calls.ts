import { encodeAbiParameters, encodeFunctionData, parseAbiParameters, toFunctionSelector } from 'viem'
import { messageToAbi } from '../chain/abi-convert.ts'
import { interoperableAddress } from '../chain/interoperable-address.ts'
import { messengerAbi } from '../contracts/generated/messenger.ts'
import { type Address, concatBytes, fromHex, type Hex, toHex } from '../protocol/bytes.ts'
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

/** What a sender decides of a message (§6). */
export interface SendCall {
  readonly destination: number
  readonly target: Address
  /** Wei that the target gets. */
  readonly value: bigint
  readonly gasLimit: bigint
  readonly refundTo: Address
  readonly data: Uint8Array
}

/** Calldata of `sendCall(…)`. Its transaction pays value and fee. */
export function encodeSendCall({ destination, target, value, gasLimit, refundTo, data }: SendCall): Uint8Array {
  const args = [BigInt(destination), toHex(target), value, gasLimit, toHex(refundTo), toHex(data)] as const
  return fromHex(encodeFunctionData({ abi: messengerAbi, functionName: 'sendCall', args }))
}

const REQUEST_RELAY = toFunctionSelector('requestRelay(uint256,uint256,address)')
const RELAY_FIELDS = parseAbiParameters('uint256 value, uint256 gasLimit, address refundRecipient')

/** Calldata of ERC-7786's `sendMessage(…)` with the attribute that says the same; `data` is its payload. */
export function encodeSendMessage({ destination, target, value, gasLimit, refundTo, data }: SendCall): Uint8Array {
  const relay: Hex = `${REQUEST_RELAY}${encodeAbiParameters(RELAY_FIELDS, [value, gasLimit, toHex(refundTo)]).slice(2)}`
  const args = [interoperableAddress(destination, target), toHex(data), [relay]] as const
  return fromHex(encodeFunctionData({ abi: messengerAbi, functionName: 'sendMessage', args }))
}
