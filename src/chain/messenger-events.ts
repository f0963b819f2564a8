import { type AbiEvent, toEventSelector } from 'viem'
import { messengerAbi } from '../contracts/generated/messenger.ts'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { MAX_UINT48 } from '../protocol/constants.ts'
import { hashMessage, type Message } from '../protocol/message.ts'
import { AbiReader } from './abi-reader.ts'
import { type IncludedRow, type Outcome, type SentMessage, TICKET_REASONS } from './block-record.ts'
import { ChainError } from './chain-error.ts'
import { type Log, topicWords } from './log.ts'

/** What a log says; where it stands does not matter here. */
export type MessengerLog = Pick<Log, 'topics' | 'data'>

const MAX_CHAIN_ID = Number.MAX_SAFE_INTEGER

type EventName = Extract<(typeof messengerAbi)[number], { type: 'event' }>['name']

function topicOf(name: EventName): string {
  const event = messengerAbi.find((item) => item.type === 'event' && item.name === name)
  return toEventSelector(event as AbiEvent)
}

export interface MessengerEvents {
  readonly sent: SentMessage[]
  readonly included: IncludedRow[]
  readonly outcomes: Outcome[]
}

function readMessage(words: AbiReader): Message {
  return {
    source: words.uint(0, MAX_CHAIN_ID),
    destination: words.uint(1, MAX_CHAIN_ID),
    nonce: words.uint(2, MAX_UINT48),
    sentAt: words.uint(3, MAX_UINT48),
    kind: words.uint(4, 255),
    sender: words.address(5),
    target: words.address(6),
    refundTo: words.address(7),
    value: words.big(8, 96),
    fee: words.big(9, 96),
    gasLimit: words.big(10, 64),
    data: words.dynamic(11).data(),
  }
}

function readLaneMessage(log: MessengerLog): SentMessage {
  const topics = topicWords(log, 'LaneMessage', 3)
  const data = new AbiReader(log.data, 'LaneMessage')
  const message = readMessage(data.dynamic(0))
  const hash = hashMessage(message)
  const claimed = topics.bytes32(2)
  if (!equalBytes(hash, claimed))
    throw new ChainError('bad-answer', `a LaneMessage says its id is ${toHex(claimed)}, but its message hashes to ${toHex(hash)}`)
  if (topics.uint(0, MAX_CHAIN_ID) !== message.destination || topics.uint(1, MAX_UINT48) !== message.nonce)
    throw new ChainError('bad-answer', `topics and message of LaneMessage ${toHex(hash)} name different lanes or nonces`)
  return { destination: message.destination, message, hash, acc: data.bytes32(1), value: data.big(2, 96) }
}

function readRowIncluded(log: MessengerLog): IncludedRow {
  const source = topicWords(log, 'RowIncluded', 1).uint(0, MAX_CHAIN_ID)
  const data = new AbiReader(log.data, 'RowIncluded')
  const row = {
    number: data.uint(0, MAX_UINT48),
    head: data.bytes32(1),
    time: data.uint(2, MAX_UINT48),
    count: data.uint(3, MAX_UINT48),
    acc: data.bytes32(4),
    value: data.big(5, 96),
  }
  return { source, row }
}

/** The ticket's lane position, which `TicketCreated` and `Redeemed` share. */
function readTicket(log: MessengerLog, name: string): { readonly id: Bytes32; readonly source: number; readonly nonce: number } {
  const topics = topicWords(log, name, 3)
  return { id: topics.bytes32(0), source: topics.uint(1, MAX_CHAIN_ID), nonce: topics.uint(2, MAX_UINT48) }
}

function readTicketCreated(log: MessengerLog): Outcome {
  const data = new AbiReader(log.data, 'TicketCreated')
  const reason = TICKET_REASONS[data.uint(0, TICKET_REASONS.length - 1)]
  if (reason === undefined) throw new ChainError('bad-answer', 'a TicketCreated has no known reason')
  return { kind: 'ticketCreated', ...readTicket(log, 'TicketCreated'), reason, expiry: data.uint(1, MAX_UINT48) }
}

function readRedeemed(log: MessengerLog): Outcome {
  return { kind: 'redeemed', ...readTicket(log, 'Redeemed'), executor: new AbiReader(log.data, 'Redeemed').address(0) }
}

function readKeptAlive(log: MessengerLog): Outcome {
  const id = topicWords(log, 'KeptAlive', 1).bytes32(0)
  return { kind: 'keptAlive', id, expiry: new AbiReader(log.data, 'KeptAlive').uint(0, MAX_UINT48) }
}

/** By signature. Other events of the Messenger (configurations, credits, ERC-7786's own) say nothing about lanes. */
const READERS = new Map<string, (log: MessengerLog, into: MessengerEvents) => void>([
  [topicOf('LaneMessage'), (log, into) => into.sent.push(readLaneMessage(log))],
  [topicOf('RowIncluded'), (log, into) => into.included.push(readRowIncluded(log))],
  [topicOf('TicketCreated'), (log, into) => into.outcomes.push(readTicketCreated(log))],
  [topicOf('Redeemed'), (log, into) => into.outcomes.push(readRedeemed(log))],
  [topicOf('KeptAlive'), (log, into) => into.outcomes.push(readKeptAlive(log))],
  [topicOf('Cancelled'), (log, into) => into.outcomes.push({ kind: 'cancelled', id: topicWords(log, 'Cancelled', 1).bytes32(0) })],
  [topicOf('Expired'), (log, into) => into.outcomes.push({ kind: 'expired', id: topicWords(log, 'Expired', 1).bytes32(0) })],
])

/** Reads the Messenger's logs of one block, in order. Throws `bad-answer` if one contradicts itself. */
export function readMessengerEvents(logs: readonly MessengerLog[]): MessengerEvents {
  const events: MessengerEvents = { sent: [], included: [], outcomes: [] }
  for (const log of logs) {
    const signature = log.topics[0]
    if (signature !== undefined) READERS.get(toHex(signature))?.(log, events)
  }
  return events
}
