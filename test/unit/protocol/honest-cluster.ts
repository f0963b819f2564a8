import { type Configuration, hashConfiguration, type Member, memberByIndex } from '../../../src/protocol/configuration.ts'
import type { LaneBodies, OpenableHeader, RowChanges } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import { LogState, type OpenedHeader } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { InboxRow, OutboxRow } from '../../../src/protocol/row.ts'
import { ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { gateOf } from '../../../src/protocol/rules.ts'
import { checkSigner } from '../../../src/protocol/signature.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { cluster, genesis, named, sampleMessage } from '../../vectors/samples.ts'

/** Chains that do what the Messenger and an honest publisher do, in memory: the model that logs are tested against. */

/** One block of a chain, and the outbox rows after it. */
export interface Block {
  readonly openable: OpenableHeader
  readonly hash: Uint8Array
  readonly outbox: ReadonlyMap<number, OutboxRow>
}

/** What a block may do. */
export interface Plan {
  /** The producer's clock, seconds; the block is stamped with it or with the gate, whichever is first. */
  readonly now: number
  readonly includes?: readonly { readonly source: HonestChain; readonly number: number }[]
  readonly sends?: readonly { readonly index: number; readonly message?: Partial<Message> }[]
}

export class HonestChain {
  readonly member: Member
  readonly configuration: Configuration
  readonly log: LogState
  /** Block n stands at n − 1. */
  readonly blocks: Block[] = []

  constructor(index: number, configuration: Configuration = genesis) {
    const member = memberByIndex(configuration, index)
    if (member === undefined) throw new Error(`no member ${index}`)
    this.member = member
    this.configuration = configuration
    this.log = startOf(member)
  }

  get time(): number {
    return this.log.head.header?.time ?? 0
  }

  /** The newest block of `source` that this chain has included; 0 if none. */
  included(source: HonestChain): number {
    return this.log.inboxRow(source.member.index).number
  }

  produce({ now, includes = [], sends = [] }: Plan): Block {
    const inbox = includes.map(({ source, number }) => ({ index: source.member.index, row: this.#inboxRow(source, number) }))
    const rowsAfter = new Map(this.log.inbox)
    for (const { index, row } of inbox) rowsAfter.set(index, row)
    const time = Math.max(this.time, Math.min(now, gateOf(this.configuration, this.member, rowsAfter)))

    const outbox = new Map<number, OutboxRow>()
    const lanes = new Map<number, Message[]>()
    for (const { index, message } of sends) {
      const row = outbox.get(index) ?? this.log.outboxRow(index)
      const body = sampleMessage({
        source: this.member.chain,
        destination: memberByIndex(this.configuration, index)?.chain ?? 0,
        nonce: row.count,
        sentAt: time,
        gasLimit: 20_000n,
        value: 1n,
        fee: 2n,
        ...message,
      })
      outbox.set(index, appendMessage(row, body))
      lanes.set(index, [...(lanes.get(index) ?? []), body])
    }
    const block = this.seal({ outbox: ascending(outbox), inbox: inbox.sort((a, b) => a.index - b.index) }, lanesOf(lanes), { time })
    const opened = this.log.open(block.openable, block.hash, this.configuration)
    if (opened.violations.length > 0) throw new Error(`the model is not honest: ${opened.violations[0]?.detail}`)
    this.log.commit(opened)
    this.blocks.push({ ...block, outbox: new Map(this.log.outbox) })
    return block
  }

  /** A header over these changes, signed, whatever they are: what a liar may make too. Applies nothing. */
  seal(changes: RowChanges, lanes: readonly LaneBodies[] = [], fields: Partial<Header> = {}): Block {
    const number = this.log.head.number + 1
    const header: Header = {
      chain: this.member.chain,
      number,
      parent: this.log.head.hash,
      config: hashConfiguration(this.configuration),
      blockHash: named(`block ${this.member.chain} ${number}`),
      stateRoot: named(`state ${this.member.chain} ${number}`),
      time: this.time,
      ...this.log.rootsWith(changes),
      ...fields,
    }
    const hash = hashHeader(cluster, header)
    const signature = testKey(`sequencer ${this.member.chain}`).sign(hash)
    return { openable: { header, signature, changes, lanes }, hash, outbox: new Map() }
  }

  #inboxRow(source: HonestChain, number: number): InboxRow {
    const block = source.blocks[number - 1]
    if (block === undefined) throw new Error(`chain ${source.member.chain} has no block ${number}`)
    const row = block.outbox.get(this.member.index) ?? ZERO_OUTBOX_ROW
    return { ...row, number, head: block.hash, time: block.openable.header.time }
  }
}

export function startOf(member: Member): LogState {
  return new LogState({ chain: member.chain, number: member.startNumber, parent: member.startParent })
}

/** A reader's check of the next header: its signature, then everything that `LogState` says. */
export function open(log: LogState, openable: OpenableHeader, configuration: Configuration = genesis): OpenedHeader {
  const hash = hashHeader(cluster, openable.header)
  checkSigner(verifier, hash, openable.signature, testKey(`sequencer ${log.chain}`).address)
  return log.open(openable, hash, configuration)
}

export function lanesOf(lanes: ReadonlyMap<number, readonly Message[]>): LaneBodies[] {
  return [...lanes].sort(([a], [b]) => a - b).map(([index, messages]) => ({ index, messages }))
}

function ascending<T>(rows: ReadonlyMap<number, T>): { index: number; row: T }[] {
  return [...rows].sort(([a], [b]) => a - b).map(([index, row]) => ({ index, row }))
}
