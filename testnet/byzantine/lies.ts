import type { RowChanges } from '../../src/protocol/frame.ts'
import type { Header } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import type { LogState } from '../../src/protocol/log-state.ts'
import type { Message } from '../../src/protocol/message.ts'
import type { InboxRow, OutboxRow } from '../../src/protocol/row.ts'
import type { Desk, Draft } from './desk.ts'

/**
 * What a lying sequencer signs instead of its next header. Each lie is told so that nothing but its own kind can be
 * proved of it. Most stand in a header of a block that nobody has (a phantom): no node can say what its rows should be, so
 * only the words themselves convict, and nobody includes them, as no own node verifies them.
 */

/** Headers in the order in which they are told; of one that is not `opened` only the signed head is shown, never its rows. */
export interface Utterance extends Draft {
  readonly opened: boolean
}

export type Lie = (desk: Desk) => readonly Utterance[]

const utf8 = new TextEncoder()
const ETHER = 10n ** 18n
const NO_CHANGES: RowChanges = { outbox: [], inbox: [] }
/** Gas and fee of an invented message: as a lane asks for them. */
const GAS_LIMIT = 100_000n

/** A hash of nothing: nobody can show what is behind it. */
function nowhere(name: string, number: number): Uint8Array {
  return keccak256(utf8.encode(`${name} ${number}`))
}

/** A header of a block that does not exist, with these rows, directly after the log's head and at its time. */
function phantom(desk: Desk, changes: RowChanges, lanes: Draft['lanes'] = []): Draft {
  const { state, configurationHash } = desk
  const number = state.head.number + 1
  const header: Header = {
    chain: state.chain,
    number,
    parent: state.head.hash,
    config: configurationHash,
    blockHash: nowhere('block', number),
    stateRoot: nowhere('state', number),
    time: timeOf(state),
    ...state.rootsWith(changes),
  }
  return { header, changes, lanes }
}

function timeOf(state: LogState): number {
  return state.head.header?.time ?? 0
}

function told(...drafts: readonly Draft[]): readonly Utterance[] {
  return drafts.map((draft) => ({ ...draft, opened: true }))
}

/** What could be the next message of the lane to `other`, if anybody had sent it. */
export function inventedMessage({ self, other, state }: Desk, fields: Partial<Message> = {}): Message {
  return {
    source: self.chain,
    destination: other.chain,
    nonce: state.outboxRow(other.index).count,
    sentAt: timeOf(state),
    kind: 0,
    sender: self.operator,
    target: other.operator,
    refundTo: other.operator,
    value: ETHER,
    fee: 0n,
    gasLimit: GAS_LIMIT,
    data: new Uint8Array(0),
    ...fields,
  }
}

/** A phantom that announces this message, with sums that add up. */
function announcing(desk: Desk, body: Message): Draft {
  const { state, other } = desk
  const row = appendMessage(state.outboxRow(other.index), body)
  return phantom(desk, { outbox: [{ index: other.index, row }], inbox: [] }, [{ index: other.index, messages: [body] }])
}

/** Two headers for one number: a phantom, and the true one. */
const equivocate: Lie = (desk) => {
  const { next } = desk
  const { number } = next.header
  const twin = { ...next.header, blockHash: nowhere('block', number), stateRoot: nowhere('state', number) }
  return told({ ...next, header: twin }, next)
}

/** A phantom that announces a message which nobody sent, worth including; and only then the true header of its number. */
const invent: Lie = (desk) => told(announcing(desk, inventedMessage(desk)), desk.next)

/** A header that does not follow the one before it. */
const unlink: Lie = (desk) => {
  const first = phantom(desk, NO_CHANGES)
  const number = first.header.number + 1
  return told(first, {
    ...first,
    header: { ...first.header, number, parent: nowhere('parent', number), blockHash: nowhere('block', number) },
  })
}

/** A lane that has become shorter than it was. */
const takeBack: Lie = (desk) => {
  const { state, other } = desk
  const { count, value } = state.outboxRow(other.index)
  if (count === 0) throw new Error(`nothing was sent from ${state.chain} to ${other.chain} that could be taken back`)
  const row: OutboxRow = { count: count - 1, acc: nowhere('acc', count), value: value - 1n }
  return told(phantom(desk, { outbox: [{ index: other.index, row }], inbox: [] }))
}

/** An inbox row that names the other's newest header, and claims that it sent one more message and an ether. */
const misreport: Lie = (desk) => {
  const { self, other, otherState } = desk
  const { number, hash } = otherState.head
  const sent = otherState.outboxRow(self.index)
  const row: InboxRow = {
    number,
    head: hash,
    time: timeOf(otherState),
    count: sent.count + 1,
    acc: nowhere('acc', sent.count),
    value: sent.value + ETHER,
  }
  return told(phantom(desk, { outbox: [], inbox: [{ index: other.index, row }] }))
}

/** A head whose roots nobody can open. */
const withhold: Lie = (desk) => {
  const draft = phantom(desk, NO_CHANGES)
  return [{ ...draft, header: { ...draft.header, outboxRoot: nowhere('outbox', draft.header.number) }, opened: false }]
}

/** The next block as it is: its producer stamped it past the gate. */
const runAhead: Lie = ({ next }) => told(next)

/** A message worth twice what the member holds. */
const overdraw: Lie = (desk) => told(announcing(desk, inventedMessage(desk, { value: 2n * desk.self.credit })))

const wrongNonce: Lie = (desk) => told(announcing(desk, inventedMessage(desk, { nonce: desk.state.outboxRow(desk.other.index).count + 1 })))

const wrongTime: Lie = (desk) => told(announcing(desk, inventedMessage(desk, { sentAt: timeOf(desk.state) - 1 })))

/** A true block with another state. */
const falseBlock: Lie = ({ next }) => told({ ...next, header: { ...next.header, stateRoot: nowhere('state', next.header.number) } })

/** A message in a true block that its Messenger never saw. */
const storageLie: Lie = ({ next, state, ...desk }) => {
  const { other } = desk
  const before = next.changes.outbox.find(({ index }) => index === other.index)?.row ?? state.outboxRow(other.index)
  const body = { ...inventedMessage({ ...desk, next, state }), nonce: before.count, sentAt: next.header.time }
  const row = { index: other.index, row: appendMessage(before, body) }
  const outbox = [...next.changes.outbox.filter(({ index }) => index !== other.index), row].sort((a, b) => a.index - b.index)
  const bodies = next.lanes.find(({ index }) => index === other.index)?.messages ?? []
  const lane = { index: other.index, messages: [...bodies, body] }
  const lanes = [...next.lanes.filter(({ index }) => index !== other.index), lane].sort((a, b) => a.index - b.index)
  const changes = { ...next.changes, outbox }
  return told({ header: { ...next.header, ...state.rootsWith(changes) }, changes, lanes })
}

export const LIES = {
  equivocate,
  invent,
  unlink,
  takeBack,
  misreport,
  withhold,
  runAhead,
  overdraw,
  wrongNonce,
  wrongTime,
  falseBlock,
  storageLie,
} as const satisfies Record<string, Lie>

export type LieName = keyof typeof LIES
