import { type Bytes32, equalBytes } from '../bytes.ts'
import type { RowChanges } from '../frame.ts'
import { foldPath } from '../lane.ts'
import {
  equalInboxRows,
  equalOutboxRows,
  hashInboxRow,
  hashOutboxRow,
  type InboxRow,
  type OutboxRow,
  ZERO_INBOX_ROW,
  ZERO_OUTBOX_ROW,
} from '../row.ts'
import { type Proof, verifyProof } from '../tree.ts'
import type { LanePath, ProvenRow } from './evidence.ts'
import { refuse } from './statement.ts'

/** What leads from a header to a row, and from a row to the messages of its lane. */

export function checkOutboxProof(root: Bytes32, { index, row, proof }: ProvenRow<OutboxRow>): void {
  checkProof(root, index, hashOutboxRow(row), proof, 'outbox')
}

export function checkInboxProof(root: Bytes32, { index, row, proof }: ProvenRow<InboxRow>): void {
  checkProof(root, index, hashInboxRow(row), proof, 'inbox')
}

function checkProof(root: Bytes32, index: number, leaf: Bytes32, proof: Proof, name: string): void {
  if (!verifyProof(root, index, leaf, proof)) refuse('bad-proof', `the ${name} row of index ${index} is not under the root of its header`)
}

/** The path's last steps are the row's last messages: as many as it has steps. Values are not compared: they may be the lie. */
export function checkPath({ acc, steps }: LanePath, row: Pick<OutboxRow, 'count' | 'acc'>): void {
  if (steps.length < 1 || steps.length > row.count) refuse('malformed', `a path of ${steps.length} steps to a row of count ${row.count}`)
  if (!equalBytes(foldPath(acc, steps), row.acc)) refuse('bad-proof', 'the path does not lead to the accumulator of the row')
}

/** All rows of a header are listed in one way: ascending, which their trees ask for, and without those that are zero. */
export function checkNoZeroRows({ outbox, inbox }: RowChanges): void {
  if (outbox.some(({ row }) => equalOutboxRows(row, ZERO_OUTBOX_ROW)) || inbox.some(({ row }) => equalInboxRows(row, ZERO_INBOX_ROW)))
    refuse('malformed', 'zero rows are left out')
}
