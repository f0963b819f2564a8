import { AbiWords } from './abi-words.ts'
import type { Address, Bytes32 } from './bytes.ts'
import { MAX_UINT48 } from './constants.ts'
import { keccak256 } from './keccak.ts'
import { typeHash } from './typed-data.ts'

/** A message of a lane (§2). */
export interface Message {
  /** Chain ids. */
  readonly source: number
  readonly destination: number
  /** Position in the lane, from 0. */
  readonly nonce: number
  /** Timestamp of the source's block, seconds. */
  readonly sentAt: number
  /** 0 call, 1 ERC-7786. */
  readonly kind: number
  readonly sender: Address
  readonly target: Address
  /** Who gets value and unearned fee when the ticket is cancelled or expires; an account of the destination. */
  readonly refundTo: Address
  /** Wei. */
  readonly value: bigint
  /** Wei for whoever executes it. */
  readonly fee: bigint
  /** Gas of the automatic redeem. */
  readonly gasLimit: bigint
  readonly data: Uint8Array
}

const words = new AbiWords(13).bytes32(typeHash('Message'), 'type hash')

/** `hashStruct` of a message: its id, and its ticket's. Throws `malformed` for values out of range. */
export function hashMessage(message: Message): Bytes32 {
  words
    .seek(1)
    .uint(message.source, Number.MAX_SAFE_INTEGER, 'source')
    .uint(message.destination, Number.MAX_SAFE_INTEGER, 'destination')
    .uint(message.nonce, MAX_UINT48, 'nonce')
    .uint(message.sentAt, MAX_UINT48, 'sentAt')
    .uint(message.kind, 255, 'kind')
    .address(message.sender, 'sender')
    .address(message.target, 'target')
    .address(message.refundTo, 'refundTo')
    .uint96(message.value, 'value')
    .uint96(message.fee, 'fee')
    .uint64(message.gasLimit, 'gasLimit')
    .bytes32(keccak256(message.data), 'data')
  return keccak256(words.bytes)
}
