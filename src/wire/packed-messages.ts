import { MAX_UINT64, MAX_UINT96 } from '../protocol/constants.ts'
import type { Message } from '../protocol/message.ts'
import { WireError } from './errors.ts'
import { chainId, uint, uint48 } from './fields.ts'
import { MAX_LANE_MESSAGES } from './limits.ts'

/**
 * The bodies of a lane's messages, back to back (README, "Bodies"): the hot path of the wire, 30 times faster than a
 * protobuf message each. Source, destination and first nonce stand once, beside them.
 */
const SENT_AT = 0
const KIND = 6
const SENDER = 7
const TARGET = 27
const REFUND_TO = 47
const VALUE = 67
const FEE = 79
const GAS_LIMIT = 91
const DATA_LENGTH = 99
const DATA = 103

/** Size of a body beside its data. */
export const BODY_BYTES = DATA

/** What the messages of a lane have in common. */
export interface PackedLane {
  /** Chain ids. */
  readonly source: number
  readonly destination: number
  readonly firstNonce: number
  readonly count: number
  readonly bodies: Uint8Array
}

/**
 * The bytes of lists of messages that were read or packed once. Relayed, kept, stored and served they are the same, so
 * nothing is packed twice; a list is read-only, so it stays equal to them.
 */
const packedLists = new WeakMap<readonly Message[], PackedLane>()

export function packedSize(messages: readonly Message[]): number {
  const known = packedLists.get(messages)
  if (known !== undefined) return known.bodies.length
  let size = 0
  for (const message of messages) size += BODY_BYTES + message.data.length
  return size
}

/** Packs consecutive messages of one lane. Throws `malformed` if they are not, or hold values out of range. */
export function packMessages(messages: readonly Message[]): PackedLane {
  const known = packedLists.get(messages)
  if (known !== undefined) return known
  const first = messages[0]
  if (first === undefined) throw new WireError('malformed', 'a lane without messages does not travel')
  if (messages.length > MAX_LANE_MESSAGES)
    throw new WireError('too-many', `${messages.length} messages of a lane are above the limit of ${MAX_LANE_MESSAGES}`)
  const { source, destination, nonce: firstNonce } = first
  const bodies = new Uint8Array(packedSize(messages))
  const view = new DataView(bodies.buffer)
  let at = 0
  for (const [i, message] of messages.entries()) {
    if (message.source !== source || message.destination !== destination || message.nonce !== firstNonce + i) {
      throw new WireError(
        'malformed',
        `message ${message.nonce} from ${message.source} to ${message.destination} stands where ${firstNonce + i} from ${source} to ${destination} belongs`,
      )
    }
    writeBody(bodies, view, at, message)
    at += BODY_BYTES + message.data.length
  }
  const count = messages.length
  const packed = { source: chainId(source, 'source'), destination: chainId(destination, 'destination'), firstNonce, count, bodies }
  packedLists.set(messages, packed)
  return packed
}

function writeBody(bytes: Uint8Array, view: DataView, at: number, message: Message): void {
  uint48(message.nonce, 'nonce')
  setUint48(view, at + SENT_AT, uint48(message.sentAt, 'sentAt'))
  bytes[at + KIND] = uint(message.kind, 255, 'kind')
  setAddress(bytes, at + SENDER, message.sender, 'sender')
  setAddress(bytes, at + TARGET, message.target, 'target')
  setAddress(bytes, at + REFUND_TO, message.refundTo, 'refundTo')
  setUint96(view, at + VALUE, message.value, 'value')
  setUint96(view, at + FEE, message.fee, 'fee')
  if (message.gasLimit < 0n || message.gasLimit > MAX_UINT64)
    throw new WireError('malformed', `gasLimit is ${message.gasLimit}, not a uint64`)
  view.setBigUint64(at + GAS_LIMIT, message.gasLimit)
  view.setUint32(at + DATA_LENGTH, message.data.length)
  bytes.set(message.data, at + DATA)
}

/**
 * Reads the messages of a lane. Addresses and data are views into `bodies`: who keeps a message for long keeps its
 * frame, most of which is the same lane's messages. Throws `malformed` or `too-many`.
 */
export function unpackMessages(lane: PackedLane): readonly Message[] {
  const { source, destination, firstNonce, count, bodies } = lane
  chainId(source, 'source')
  chainId(destination, 'destination')
  uint48(firstNonce, 'firstNonce')
  uint48(firstNonce + Math.max(0, count - 1), 'last nonce')
  if (count > MAX_LANE_MESSAGES) throw new WireError('too-many', `${count} messages of a lane are above the limit of ${MAX_LANE_MESSAGES}`)
  if (count < 1) throw new WireError('malformed', 'a lane without messages does not travel')
  if (count * BODY_BYTES > bodies.length)
    throw new WireError('malformed', `${count} messages claimed in ${bodies.length} bytes; the smallest take ${BODY_BYTES} each`)
  const view = new DataView(bodies.buffer, bodies.byteOffset, bodies.length)
  const messages: Message[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + BODY_BYTES > bodies.length) throw new WireError('malformed', `the bodies end inside message ${i} of ${count}`)
    const end = at + DATA + view.getUint32(at + DATA_LENGTH)
    if (end > bodies.length) throw new WireError('malformed', `the bodies end inside the data of message ${i} of ${count}`)
    messages.push({
      source,
      destination,
      nonce: firstNonce + i,
      sentAt: view.getUint16(at + SENT_AT) * 2 ** 32 + view.getUint32(at + SENT_AT + 2),
      kind: view.getUint8(at + KIND),
      sender: bodies.subarray(at + SENDER, at + TARGET),
      target: bodies.subarray(at + TARGET, at + REFUND_TO),
      refundTo: bodies.subarray(at + REFUND_TO, at + VALUE),
      value: getUint96(view, at + VALUE),
      fee: getUint96(view, at + FEE),
      gasLimit: view.getBigUint64(at + GAS_LIMIT),
      data: bodies.subarray(at + DATA, end),
    })
    at = end
  }
  if (at !== bodies.length) throw new WireError('malformed', `${bodies.length - at} bytes follow the last of ${count} messages`)
  packedLists.set(messages, { source, destination, firstNonce, count, bodies })
  return messages
}

function getUint96(view: DataView, at: number): bigint {
  const high = view.getUint32(at)
  const low = view.getBigUint64(at + 4)
  return high === 0 ? low : (BigInt(high) << 64n) | low
}

function setUint96(view: DataView, at: number, value: bigint, name: string): void {
  if (value < 0n || value > MAX_UINT96) throw new WireError('malformed', `${name} is ${value}, not a uint96`)
  view.setUint32(at, Number(value >> 64n))
  view.setBigUint64(at + 4, value & MAX_UINT64)
}

function setUint48(view: DataView, at: number, value: number): void {
  view.setUint16(at, Math.floor(value / 2 ** 32))
  view.setUint32(at + 2, value % 2 ** 32)
}

function setAddress(bytes: Uint8Array, at: number, value: Uint8Array, name: string): void {
  if (value.length !== 20) throw new WireError('malformed', `${name} has ${value.length} bytes, not 20`)
  bytes.set(value, at)
}
