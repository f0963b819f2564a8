import type { BlockState } from '../chain/block-record.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, equalBytes, isZero, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import { ascendingRows, type RowChanges } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import { isApprovedCode } from './approved-code.ts'

/** A header with the rows that it says its block changed. */
export type Claim = Pick<OpenedHeader, 'header' | 'hash' | 'signature' | 'changes'>

export type Provable = { readonly type: 'block' | 'parent' } | { readonly type: 'outbox' | 'inbox'; readonly index: number }

/** What differs, and what would prove it: nothing does for the configuration and the code (`3-evidence.md`). */
export interface Difference {
  readonly kind: 'disagreement' | 'unapproved-code'
  readonly detail: string
  readonly provable: Provable | undefined
}

/** Compares what a header says with its block, as one's own node shows it (R3). Undefined: they agree. */
export function compareWithBlock({ header, changes }: Claim, state: BlockState, ledger: Ledger): Difference | undefined {
  const { chain, number } = header
  const { configurations } = ledger
  const of = (detail: string, provable?: Difference['provable']): Difference => ({ kind: 'disagreement', detail, provable })
  if (state.number !== number) return of(`block ${toHex(header.blockHash)} has number ${state.number}`, { type: 'block' })
  if (state.time !== header.time) return of(`its time is ${state.time}, not ${header.time}`, { type: 'block' })
  if (!equalBytes(state.stateRoot, header.stateRoot)) return of(`its state root is ${toHex(state.stateRoot)}`, { type: 'block' })
  const before = ledger.history.header(chain, ledger.log(chain)?.generation ?? 0, number - 1)
  if (before !== undefined && !equalBytes(before.header.blockHash, state.parentHash))
    return of(`its parent is ${toHex(state.parentHash)}, not the block of header ${number - 1}`, { type: 'parent' })
  // Of the configuration that the header names: the block's own code could name another.
  if (!isApprovedCode(configurations, { ...state, config: header.config })) {
    const { parameters } = configurations.get(header.config) ?? configurations.newest.configuration
    const detail = `its Messenger has code ${toHex(state.codeHash)}, approved is ${toHex(parameters.messengerCodeHash)}`
    return { kind: 'unapproved-code', detail, provable: undefined }
  }
  const config = isZero(state.config) ? configurations.address.genesis : state.config
  if (!equalBytes(config, header.config)) return of(`its Messenger is in configuration ${toHex(config)}`)
  return differentRow(changes, state.rows) ?? differentRoots(header, state, ledger)
}

function differentRow(said: RowChanges, { outbox, inbox }: BlockState['rows']): Difference | undefined {
  for (const { index, row } of said.outbox)
    if (!equalOutboxRows(outbox.get(index) ?? ZERO_OUTBOX_ROW, row)) return rowDifference('outbox', index)
  for (const { index, row } of said.inbox)
    if (!equalInboxRows(inbox.get(index) ?? ZERO_INBOX_ROW, row)) return rowDifference('inbox', index)
  return undefined
}

/** A row that changed in the block, and not in the header, shows in the roots alone. */
function differentRoots({ chain, number, ...roots }: Header, { rows }: BlockState, ledger: Ledger): Difference | undefined {
  const { outboxRoot, inboxRoot } = rootsOf(chain, rows)
  if (equalBytes(outboxRoot, roots.outboxRoot) && equalBytes(inboxRoot, roots.inboxRoot)) return undefined
  const kept = ledger.history.rowsAt(chain, ledger.log(chain)?.generation ?? 0, number)
  if (kept !== undefined) {
    const indices = (type: 'outbox' | 'inbox') => new Set([...kept.rows[type].map(({ index }) => index), ...rows[type].keys()])
    const all: RowChanges = {
      outbox: [...indices('outbox')].map((index) => ({
        index,
        row: kept.rows.outbox.find((each) => each.index === index)?.row ?? ZERO_OUTBOX_ROW,
      })),
      inbox: [...indices('inbox')].map((index) => ({
        index,
        row: kept.rows.inbox.find((each) => each.index === index)?.row ?? ZERO_INBOX_ROW,
      })),
    }
    const different = differentRow(all, rows)
    if (different !== undefined) return different
  }
  return { kind: 'disagreement', detail: 'its rows give other roots', provable: undefined }
}

function rowDifference(type: 'outbox' | 'inbox', index: number): Difference {
  return { kind: 'disagreement', detail: `its ${type} row ${index} is another`, provable: { type, index } }
}

function rootsOf(chain: number, rows: BlockState['rows']): { readonly outboxRoot: Bytes32; readonly inboxRoot: Bytes32 } {
  const changes: RowChanges = { outbox: ascendingRows(rows.outbox), inbox: ascendingRows(rows.inbox) }
  return new LogState({ chain, number: 1, parent: ZERO_HASH }).rootsWith(changes)
}
