import type { RowChanges } from '../protocol/frame.ts'
import { decoding } from './errors.ts'
import { Rows as WireRows } from './generated/frame.js'
import { changesFromWire, changesToWire } from './header-fields.ts'
import { MAX_ROWS, MAX_ROWS_BYTES } from './limits.ts'

/** Rows alone, as a store keeps them: those that one header changed, or all at one header. */
export function encodeChanges(changes: RowChanges): Uint8Array {
  return WireRows.encode(changesToWire(changes))
}

/** Throws `WireError`, and nothing else. */
export function decodeChanges(bytes: Uint8Array): RowChanges {
  return decoding('list of rows', bytes, MAX_ROWS_BYTES, (plain) =>
    changesFromWire(WireRows.decode(plain, { limits: { outbox: MAX_ROWS, inbox: MAX_ROWS } })),
  )
}
