import type { BlockRecord, Outcome, SentMessage } from '../../src/chain/block-record.ts'
import type { Bytes32 } from '../../src/protocol/bytes.ts'
import type { Configuration, Member } from '../../src/protocol/configuration.ts'
import { hashConfiguration } from '../../src/protocol/configuration.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { hashMessage, type Message } from '../../src/protocol/message.ts'
import { type InboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'

export interface ModelBlock {
  readonly time: number
  /** Indices of destinations, one message each. */
  readonly send?: readonly number[]
  readonly include?: ReadonlyMap<number, InboxRow>
  readonly outcomes?: readonly Outcome[]
  /** Tells apart the blocks of two branches. */
  readonly branch?: string
}

const utf8 = new TextEncoder()

/** What an honest Messenger on one chain would show, block by block, without a chain. */
export class ModelChain {
  readonly records: BlockRecord[] = []
  readonly #configuration: Configuration
  readonly #member: Member
  readonly #outbox = new Map<number, OutboxRow>()
  readonly #inbox = new Map<number, InboxRow>()

  constructor(configuration: Configuration, member: Member) {
    this.#configuration = configuration
    this.#member = member
  }

  block({ time, send = [], include = new Map(), outcomes = [], branch = '' }: ModelBlock): BlockRecord {
    const number = this.#member.startNumber + this.records.length
    const sent = send.map((index) => this.#send(index, time))
    for (const [index, row] of include) this.#inbox.set(index, row)
    const hash = (name: string): Bytes32 => keccak256(utf8.encode(`${this.#member.chain}/${name}`))
    const record: BlockRecord = {
      number,
      hash: hash(`${number}${branch}`),
      parentHash: this.records.at(-1)?.hash ?? hash('before'),
      stateRoot: hash(`state ${number}${branch}`),
      time,
      config: hashConfiguration(this.#configuration),
      codeHash: this.#configuration.parameters.messengerCodeHash,
      answered: true,
      rows: { outbox: new Map(this.#outbox), inbox: new Map(this.#inbox) },
      sent,
      included: [...include].map(([index, row]) => ({ source: this.#memberAt(index).chain, row })),
      outcomes,
    }
    this.records.push(record)
    return record
  }

  /** Forgets the blocks from `number` on, rows of empty blocks only: what follows is another branch. */
  reorganise(number: number): void {
    this.records.length = number - this.#member.startNumber
  }

  #memberAt(index: number): Member {
    return this.#configuration.members.find((member) => member.index === index) as Member
  }

  #send(index: number, time: number): SentMessage {
    const destination = this.#memberAt(index)
    const row = this.#outbox.get(index) ?? ZERO_OUTBOX_ROW
    const message: Message = {
      source: this.#member.chain,
      destination: destination.chain,
      nonce: row.count,
      sentAt: time,
      kind: 0,
      sender: this.#member.operator,
      target: destination.operator,
      refundTo: this.#member.operator,
      value: 1n,
      fee: 20_000n,
      gasLimit: 20_000n,
      data: utf8.encode(`message ${row.count}`),
    }
    const next = appendMessage(row, message)
    this.#outbox.set(index, next)
    return { destination: destination.chain, message, hash: hashMessage(message), acc: next.acc, value: next.value }
  }
}
