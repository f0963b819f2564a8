import type { RowChanges, SignedHeader } from '../protocol/frame.ts'
import { checkCount, decoding, WireError } from './errors.ts'
import { chainId } from './fields.ts'
import { Head as WireHead, Rows as WireRows } from './generated/frame.js'
import { changesFromWire, changesToWire, headerFromWire, headerToWire } from './header-fields.ts'
import { MAX_HEAD_BYTES, MAX_ROWS, MAX_ROWS_BYTES } from './limits.ts'

/** A signed header alone: what the `heads` topic carries. */
export function encodeHead(head: SignedHeader): Uint8Array {
  return WireHead.encode(toWire(head))
}

/** Throws `WireError`, and nothing else. */
export function decodeHead(bytes: Uint8Array): SignedHeader {
  return decoding('head', bytes, MAX_HEAD_BYTES, (plain) => fromWire(WireHead.decode(plain)))
}

/** A signed header with all rows that are not zero: opens it on its own, so that an observer may start there (§4). */
export interface HeadWithRows {
  readonly head: SignedHeader
  readonly rows: RowChanges
}

export function encodeRows({ head, rows }: HeadWithRows): Uint8Array {
  checkCount(rows.outbox, MAX_ROWS, 'outbox rows')
  checkCount(rows.inbox, MAX_ROWS, 'inbox rows')
  return WireRows.encode({ head: toWire(head), ...changesToWire(rows) })
}

/** Throws `WireError`, and nothing else. */
export function decodeRows(bytes: Uint8Array): HeadWithRows {
  return decoding('list of rows', bytes, MAX_ROWS_BYTES, (plain) => {
    const wire = WireRows.decode(plain, { limits: { outbox: MAX_ROWS, inbox: MAX_ROWS } })
    return { head: fromWire(wire.head), rows: changesFromWire(wire) }
  })
}

function toWire(head: SignedHeader): WireHead {
  return { chain: chainId(head.header.chain, 'chain'), header: headerToWire(head) }
}

function fromWire(wire: WireHead | undefined): SignedHeader {
  if (wire === undefined) throw new WireError('malformed', 'the head is missing')
  return headerFromWire(wire.chain, wire.header)
}
