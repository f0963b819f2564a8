import { type Address, decodeEventLog, type Hex, type Log } from 'viem'
import { messengerAbi } from '../src/contracts/generated/messenger.ts'
import { counterAbi } from './generated/targets.ts'

/** What a chain itself says happened, decoded from its logs: the testnet's truth, independent of every daemon. */
export type ChainEvent =
  | {
      readonly type: 'sent'
      readonly destination: number
      readonly nonce: number
      readonly id: Hex
      readonly acc: Hex
      readonly sentAt: number
    }
  | {
      readonly type: 'row'
      readonly source: number
      readonly number: number
      readonly time: number
      readonly count: number
      readonly acc: Hex
    }
  | { readonly type: 'ticket'; readonly source: number; readonly nonce: number; readonly id: Hex; readonly reason: number }
  | { readonly type: 'redeemed'; readonly source: number; readonly nonce: number; readonly id: Hex }
  | { readonly type: 'ended'; readonly id: Hex }
  | { readonly type: 'hit'; readonly tag: Hex }

/** The part of `eth_getLogs` answers that matters. */
export type RawLog = Pick<Log, 'address' | 'data' | 'topics'>

function decodeMessengerLog({ data, topics }: RawLog): ChainEvent | undefined {
  const event = decodeEventLog({ abi: messengerAbi, data, topics })
  switch (event.eventName) {
    case 'LaneMessage': {
      const { destination, nonce, id, acc, message } = event.args
      return { type: 'sent', destination: Number(destination), nonce, id, acc, sentAt: message.sentAt }
    }
    case 'RowIncluded': {
      const { source, number, time, count, acc } = event.args
      return { type: 'row', source: Number(source), number, time, count, acc }
    }
    case 'TicketCreated': {
      const { id, source, nonce, reason } = event.args
      return { type: 'ticket', source: Number(source), nonce, id, reason }
    }
    case 'Redeemed': {
      const { id, source, nonce } = event.args
      return { type: 'redeemed', source: Number(source), nonce, id }
    }
    case 'Cancelled':
    case 'Expired':
      return { type: 'ended', id: event.args.id }
    default:
      return undefined
  }
}

function decodeCounterLog({ data, topics }: RawLog): ChainEvent {
  const { args } = decodeEventLog({ abi: counterAbi, eventName: 'Hit', data, topics })
  return { type: 'hit', tag: args.tag }
}

/** The events of one block, in the order in which they happened. Logs of other contracts are left out. */
export function decodeEvents(logs: readonly RawLog[], messenger: Address, counter: Address): readonly ChainEvent[] {
  const events: ChainEvent[] = []
  for (const log of logs) {
    const address = log.address.toLowerCase()
    if (address === messenger.toLowerCase()) {
      const event = decodeMessengerLog(log)
      if (event !== undefined) events.push(event)
    } else if (address === counter.toLowerCase()) {
      events.push(decodeCounterLog(log))
    }
  }
  return events
}
