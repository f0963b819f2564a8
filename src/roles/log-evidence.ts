import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { activeMembers, type Configuration, memberByChain } from '../protocol/configuration.ts'
import {
  type Equivocation,
  NO_PATH,
  type OutOfSync,
  type Overdrawn,
  type ProvenRow,
  type RegressHeader,
  type RegressInbox,
  type RegressOutbox,
} from '../protocol/evidence/evidence.ts'
import { ascendingRows, type SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import type { LogState } from '../protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import { checkInboxOrder, checkOutboxOrder, checkTimeOrder, rowTime } from '../protocol/rules.ts'
import type { HeaderWithRows } from './kept-log.ts'

/** Evidence from the headers and rows of one log. */

/** The row goes back or changes in place: no path is needed to see it. */
export function provenOutbox(state: LogState, index: number): ProvenRow<OutboxRow> {
  return { index, row: state.outboxRow(index), proof: state.proveOutbox(index) }
}

export function provenInbox(state: LogState, index: number): ProvenRow<InboxRow> {
  return { index, row: state.inboxRow(index), proof: state.proveInbox(index) }
}

const bare = ({ header, signature }: SignedHeader): SignedHeader => ({ header, signature })

/** Two statements for one position, or two adjacent ones without parent link. */
export function conflictEvidence(cluster: Bytes32, earlier: SignedHeader, later: SignedHeader): Equivocation | RegressHeader {
  if (earlier.header.number !== later.header.number) return { form: 'regressHeader', earlier: bare(earlier), later: bare(later) }
  const inOrder = toHex(hashHeader(cluster, earlier.header)) < toHex(hashHeader(cluster, later.header))
  const [first, second] = inOrder ? [earlier, later] : [later, earlier]
  return { form: 'equivocation', first: bare(first), second: bare(second) }
}

/** What goes back from one header to the next. */
export function regressEvidence(previous: HeaderWithRows, at: HeaderWithRows): RegressHeader | RegressOutbox | RegressInbox | undefined {
  const headers = { earlier: previous.signed, later: at.signed }
  const isLinked = equalBytes(at.signed.header.parent, previous.hash)
  if (checkTimeOrder(previous.signed.header, at.signed.header) !== undefined || !isLinked) return { form: 'regressHeader', ...headers }
  for (const { index, row } of ascendingRows(at.state.outbox)) {
    if (checkOutboxOrder(index, previous.state.outboxRow(index), row) === undefined) continue
    const rows = { earlierRow: provenOutbox(previous.state, index), laterRow: provenOutbox(at.state, index) }
    return { form: 'regressOutbox', ...headers, ...rows, path: NO_PATH }
  }
  for (const { index, row } of ascendingRows(at.state.inbox)) {
    if (checkInboxOrder(index, previous.state.inboxRow(index), row) === undefined) continue
    const rows = { earlierRow: provenInbox(previous.state, index), laterRow: provenInbox(at.state, index) }
    return { form: 'regressInbox', ...headers, ...rows, path: NO_PATH }
  }
  return undefined
}

/** The row that sets the gate which the header is past. */
export function outOfSyncEvidence(configuration: Configuration, { signed, state }: HeaderWithRows): OutOfSync | undefined {
  const self = memberByChain(configuration, signed.header.chain)
  if (self === undefined) return undefined
  const timeOf = (index: number, source: typeof self): number => rowTime(state.inboxRow(index), source, self)
  const [holder] = activeMembers(configuration)
    .filter((member) => member.index !== self.index)
    .sort((a, b) => timeOf(a.index, a) - timeOf(b.index, b))
  if (holder === undefined) return undefined
  return { form: 'outOfSync', header: signed, source: holder.chain, row: provenInbox(state, holder.index) }
}

/** Every row that is not zero, as the balance needs them. */
export function overdrawnEvidence({ signed, state }: HeaderWithRows): Overdrawn {
  return { form: 'overdrawn', header: signed, ...rowsThatCount(state) }
}

/** The rows of a header that are not zero, ascending. */
export function rowsThatCount(rows: Pick<LogState, 'outbox' | 'inbox'>): Pick<Overdrawn, 'outbox' | 'inbox'> {
  return {
    outbox: ascendingRows(rows.outbox).filter(({ row }) => !equalOutboxRows(row, ZERO_OUTBOX_ROW)),
    inbox: ascendingRows(rows.inbox).filter(({ row }) => !equalInboxRows(row, ZERO_INBOX_ROW)),
  }
}
