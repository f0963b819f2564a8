import { concatBytes } from './bytes.ts'
import type { Message } from './message.ts'
import { type PackedReader, packBigUint, packFixed, packUint } from './packed-fields.ts'

/** Packed size of a message beside its data. */
export const PACKED_MESSAGE_BYTES = 6 + 1 + 3 * 20 + 2 * 12 + 4 + 2

/** A message as `include` and frames hold it: its lane and nonce stand beside it. Throws `malformed` for values that the layout cannot hold. */
export function packMessage(message: Message): Uint8Array {
  return concatBytes(
    packUint(message.sentAt, 6),
    packUint(message.kind, 1),
    packFixed(message.sender, 20, 'sender'),
    packFixed(message.target, 20, 'target'),
    packFixed(message.refundTo, 20, 'refundTo'),
    packBigUint(message.value, 12),
    packBigUint(message.fee, 12),
    packBigUint(message.gasLimit, 4),
    packUint(message.data.length, 2),
    message.data,
  )
}

/** Reads a message at its position in a lane (chain ids, nonce). Throws `malformed`. */
export function readPackedMessage(reader: PackedReader, place: Pick<Message, 'source' | 'destination' | 'nonce'>): Message {
  const { source, destination, nonce } = place
  return {
    source,
    destination,
    nonce,
    sentAt: reader.uint(6),
    kind: reader.uint(1),
    sender: reader.bytes(20),
    target: reader.bytes(20),
    refundTo: reader.bytes(20),
    value: reader.bigUint(12),
    fee: reader.bigUint(12),
    gasLimit: reader.bigUint(4),
    data: reader.bytes(reader.uint(2)),
  }
}
