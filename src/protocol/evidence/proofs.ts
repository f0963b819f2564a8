import { type Bytes32, equalBytes } from '../bytes.ts'
import { foldPath } from '../lane.ts'
import { hashInboxRow, hashOutboxRow, type InboxRow, type OutboxRow } from '../row.ts'
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
