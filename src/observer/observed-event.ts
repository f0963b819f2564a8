import { type Hex, toHex } from '../protocol/bytes.ts'
import type { Message } from '../protocol/message.ts'

/**
 * One observed fact, plain JSON: bytes are `0x…`, wei and gas decimal strings, chains are chain ids, times seconds unless the name says
 * otherwise. Hand `cursor` back to continue after it.
 */
export type ObservedEvent = { readonly cursor: string } & (
  | ({ readonly type: 'header'; readonly messages: number } & ObservedHeader)
  /** The newest header that a member was seen to have signed, with no rows and no messages: told to those who select `heads`. */
  | ({ readonly type: 'head' } & ObservedHeader)
  | ({ readonly type: 'message'; readonly header: number; readonly hash: string } & ObservedMessage)
  | { readonly type: 'conflict'; readonly chain: number; readonly number: number; readonly hash: string }
  | { readonly type: 'hold'; readonly chain: number; readonly reason: string; readonly detail: string }
  /** Headers of `chain` from here on refer to a lie of `lie.chain`, whose headers are not believed from `lie.from` on; null: no more. */
  | {
      readonly type: 'taint'
      readonly chain: number
      readonly from: number | null
      readonly lie: { readonly chain: number; readonly from: number; readonly evidence: string } | null
    }
  /** A piece that convicts, judged here. `piece`: its bytes, as `seqmesh evidence` and the court take them. */
  | ({ readonly type: 'evidence'; readonly piece: string } & ObservedEvidence)
  /** The reader was too slow: so many events were dropped here. Its cursor is that of the last event before them. */
  | { readonly type: 'lagged'; readonly dropped: number }
)

export interface ObservedHeader {
  readonly chain: number
  readonly number: number
  readonly hash: string
  readonly time: number
  readonly blockHash: string
}

/** A message as JSON. */
export interface ObservedMessage {
  readonly source: number
  readonly destination: number
  readonly nonce: number
  readonly sentAt: number
  readonly kind: number
  readonly sender: Hex
  readonly target: Hex
  readonly refundTo: Hex
  readonly value: string
  readonly fee: string
  readonly gasLimit: string
  readonly data: Hex
}

/** Who lied, and how. */
export interface ObservedEvidence {
  readonly id: string
  readonly kind: string
  readonly accused: number
  readonly generation: number
  /** The first header that is not believed. */
  readonly from: number
  /** The key that signed. */
  readonly key: string
  /** A sentence for people. */
  readonly detail: string
}

export function messageJson(message: Message): ObservedMessage {
  return {
    source: message.source,
    destination: message.destination,
    nonce: message.nonce,
    sentAt: message.sentAt,
    kind: message.kind,
    sender: toHex(message.sender),
    target: toHex(message.target),
    refundTo: toHex(message.refundTo),
    value: String(message.value),
    fee: String(message.fee),
    gasLimit: String(message.gasLimit),
    data: toHex(message.data),
  }
}
