import type { BlockRecord } from '../../src/chain/block-record.ts'
import type { Bytes32 } from '../../src/protocol/bytes.ts'
import { type Configuration, type Member, memberByChain } from '../../src/protocol/configuration.ts'
import { ascendingRows, type LaneBodies, type OpenableHeader, type RowChanges } from '../../src/protocol/frame.ts'
import type { Header } from '../../src/protocol/header.ts'
import type { LogState } from '../../src/protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows } from '../../src/protocol/row.ts'

/** A header as it would be signed, with what opens it. */
export type Draft = Omit<OpenableHeader, 'signature'>

/** What lies on a sequencer's desk when it decides to lie. */
export interface Desk {
  readonly configuration: Configuration
  readonly configurationHash: Bytes32
  readonly self: Member
  /** Its own log up to the last header that it signed, which was true. */
  readonly state: LogState
  /** The true header of its next block. */
  readonly next: Draft
  /** Another member, and its log as it was accepted here: newer than what the own chain has included of it. */
  readonly other: Member
  readonly otherState: LogState
}

/** The true header of a block on top of a log. */
export function draftOf(record: BlockRecord, state: LogState, configuration: Configuration, config: Bytes32): Draft {
  const changes: RowChanges = {
    outbox: ascendingRows([...record.rows.outbox].filter(([index, row]) => !equalOutboxRows(row, state.outboxRow(index)))),
    inbox: ascendingRows([...record.rows.inbox].filter(([index, row]) => !equalInboxRows(row, state.inboxRow(index)))),
  }
  const header: Header = {
    chain: state.chain,
    number: record.number,
    parent: state.head.hash,
    config,
    blockHash: record.hash,
    stateRoot: record.stateRoot,
    time: record.time,
    ...state.rootsWith(changes),
  }
  const lanes = changes.outbox.flatMap(({ index, row }): LaneBodies[] => {
    const destination = configuration.members.find((member) => member.index === index)?.chain
    const messages = record.sent.filter((sent) => sent.destination === destination).map(({ message }) => message)
    return row.count > state.outboxRow(index).count ? [{ index, messages: messages.sort((a, b) => a.nonce - b.nonce) }] : []
  })
  return { header, changes, lanes }
}

export function selfOf(configuration: Configuration, chain: number): Member {
  const member = memberByChain(configuration, chain)
  if (member === undefined) throw new Error(`chain ${chain} is no member`)
  return member
}
