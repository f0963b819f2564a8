import { type Bytes32, concatBytes, equalBytes } from './bytes.ts'
import { TREE_DEPTH } from './constants.ts'
import { ProtocolError } from './errors.ts'
import type { SignedHeader } from './frame.ts'
import type { Message } from './message.ts'
import { packBigUint, packFixed, packUint } from './packed-fields.ts'
import { packMessage } from './packed-message.ts'
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
    siblings.push(packFixed(sibling, 32, 'sibling'))
  }
  return concatBytes(
    packUint(header.chain, 8),
    packUint(header.number, 6),
    packUint(header.time, 6),
    packFixed(header.parent, 32, 'parent'),
    packFixed(header.config, 32, 'config'),
    packFixed(header.blockHash, 32, 'blockHash'),
    packFixed(header.stateRoot, 32, 'stateRoot'),
    packFixed(header.outboxRoot, 32, 'outboxRoot'),
    packFixed(header.inboxRoot, 32, 'inboxRoot'),
    packFixed(entry.signature, 65, 'signature'),
    packUint(entry.row.count, 6),
    packFixed(entry.row.acc, 32, 'acc'),
    packBigUint(entry.row.value, 12),
    packUint(given, 1),
    ...siblings,
    packUint(entry.messages.length, 2),
    packUint(entry.tries, 2),
    ...entry.messages.map(packMessage),
  )
}
