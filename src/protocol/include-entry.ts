import { type Bytes32, checkBytes, concatBytes, equalBytes } from './bytes.ts'
import { MAX_UINT48, TREE_DEPTH } from './constants.ts'
import { ProtocolError } from './errors.ts'
import type { SignedHeader } from './frame.ts'
import type { Message } from './message.ts'
import { hashOutboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from './row.ts'
import { emptySubtrees, type Proof } from './tree.ts'

/** One source's part of an `include` call (§6); its bytes are laid out in this folder's README. */
export interface IncludeEntry extends SignedHeader {
  /** The source's outbox row at the destination's index, under the header's outbox root. */
  readonly row: OutboxRow
  readonly proof: Proof
  /** The lane's messages from the destination's count to the row's. */
  readonly messages: readonly Message[]
  /** How many of them, from the first, are tried at once. */
  readonly tries: number
}

const EMPTY = emptySubtrees(hashOutboxRow(ZERO_OUTBOX_ROW))

/** Packed size of a message beside its data. */
export const PACKED_MESSAGE_BYTES = 6 + 1 + 3 * 20 + 2 * 12 + 4 + 2

/** The argument of `include`. Throws `malformed` for values that the layout cannot hold. */
export function encodeInclude(entries: readonly IncludeEntry[]): Uint8Array {
  return concatBytes(...entries.map(encodeEntry))
}

function encodeEntry(entry: IncludeEntry): Uint8Array {
  const { header } = entry
  if (entry.proof.length !== TREE_DEPTH)
    throw new ProtocolError('malformed', `a proof has ${TREE_DEPTH} siblings, not ${entry.proof.length}`)
  let given = 0
  const siblings: Bytes32[] = []
  for (const [level, sibling] of entry.proof.entries()) {
    if (equalBytes(sibling, EMPTY[level] as Bytes32)) continue
    given |= 1 << level
    siblings.push(fixed(sibling, 32, 'sibling'))
  }
  return concatBytes(
    uint(header.chain, 8),
    uint(header.number, 6),
    uint(header.time, 6),
    fixed(header.parent, 32, 'parent'),
    fixed(header.config, 32, 'config'),
    fixed(header.blockHash, 32, 'blockHash'),
    fixed(header.stateRoot, 32, 'stateRoot'),
    fixed(header.outboxRoot, 32, 'outboxRoot'),
    fixed(header.inboxRoot, 32, 'inboxRoot'),
    fixed(entry.signature, 65, 'signature'),
    uint(entry.row.count, 6),
    fixed(entry.row.acc, 32, 'acc'),
    bigUint(entry.row.value, 12),
    uint(given, 1),
    ...siblings,
    uint(entry.messages.length, 2),
    uint(entry.tries, 2),
    ...entry.messages.map(encodeMessage),
  )
}

function encodeMessage(message: Message): Uint8Array {
  return concatBytes(
    uint(message.sentAt, 6),
    uint(message.kind, 1),
    fixed(message.sender, 20, 'sender'),
    fixed(message.target, 20, 'target'),
    fixed(message.refundTo, 20, 'refundTo'),
    bigUint(message.value, 12),
    bigUint(message.fee, 12),
    bigUint(message.gasLimit, 4),
    uint(message.data.length, 2),
    message.data,
  )
}

/** A field without a length of its own: another size would shift everything behind it. */
function fixed(value: Uint8Array, size: number, name: string): Uint8Array {
  checkBytes(value, size, name)
  return value
}

function uint(value: number, size: number): Uint8Array {
  const max = Math.min(2 ** (8 * size) - 1, size === 6 ? MAX_UINT48 : Number.MAX_SAFE_INTEGER)
  if (!Number.isSafeInteger(value) || value < 0 || value > max) throw new ProtocolError('malformed', `${value} does not fit ${size} bytes`)
  const bytes = new Uint8Array(size)
  for (let i = size - 1, rest = value; i >= 0 && rest > 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256
  return bytes
}

function bigUint(value: bigint, size: number): Uint8Array {
  if (typeof value !== 'bigint' || value < 0n || value >= 1n << BigInt(8 * size))
    throw new ProtocolError('malformed', `${value} does not fit ${size} bytes`)
  const bytes = new Uint8Array(size)
  for (let i = size - 1, rest = value; i >= 0 && rest > 0n; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn)
  return bytes
}
