import type { SentMessage } from '../../src/chain/block-record.ts'
import { type Bytes32, equalBytes } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, laneQuotaGas, type Member, MemberStatus } from '../../src/protocol/configuration.ts'
import type { EnactedConfiguration } from '../../src/protocol/configuration-chain.ts'
import { KIND_ERC7786, MAX_DATA_BYTES, MAX_GAS_LIMIT, MESSAGE_OVERHEAD_GAS } from '../../src/protocol/constants.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import type { IncludeEntry } from '../../src/protocol/include-entry.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { hashMessage, type Message } from '../../src/protocol/message.ts'
import { equalOutboxRows, hashOutboxRow, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import type { Verifier } from '../../src/protocol/signature.ts'
import { verifyProof } from '../../src/protocol/tree.ts'

/** The transaction reverts; nothing of it remains. */
export class Reverted extends Error {
  override readonly name = 'Reverted'
}

export type Draft = Pick<Message, 'sender' | 'target' | 'value' | 'fee' | 'gasLimit' | 'data'> & { readonly destination: number }

/** What a lane took in one timestamp second. */
interface Usage {
  readonly second: number
  readonly messages: number
  readonly gas: bigint
}

interface Era {
  readonly configuration: Configuration
  readonly hash: Bytes32
}

export interface MessengerInit {
  /** This chain's id. */
  readonly chain: number
  readonly clusterId: Bytes32
  readonly verifier: Verifier
}

/**
 * The Messenger of one chain as the contract behaves (§6), written apart from `src/protocol/rules.ts`: what is judged by those
 * rules must not be made by them. A block's state is a copy of the one before.
 */
export class Messenger {
  readonly #init: MessengerInit
  /** Known configurations; a reorganisation does not take an enactment back, as whoever enacts does it again. */
  readonly #eras: Era[]
  readonly outbox: Map<number, OutboxRow>
  readonly inbox: Map<number, InboxRow>
  readonly #usage: Map<number, Usage>
  #received: bigint
  #sent: bigint

  constructor(from: MessengerInit | Messenger) {
    const isCopy = from instanceof Messenger
    this.#init = isCopy ? from.#init : from
    this.#eras = isCopy ? from.#eras : []
    this.outbox = new Map(isCopy ? from.outbox : [])
    this.inbox = new Map(isCopy ? from.inbox : [])
    this.#usage = new Map(isCopy ? from.#usage : [])
    this.#received = isCopy ? from.#received : 0n
    this.#sent = isCopy ? from.#sent : 0n
  }

  copy(): Messenger {
    return new Messenger(this)
  }

  /** Takes an enacted configuration ahead of its activation. */
  enact({ configuration }: EnactedConfiguration): void {
    this.#eras.push({ configuration, hash: hashConfiguration(configuration) })
  }

  /** The configuration in force: the genesis before its activation. */
  eraAt(time: number): Era {
    return this.#eras.findLast(({ configuration }) => configuration.activation <= time) ?? (this.#eras[0] as Era)
  }

  /** The latest timestamp that a block may have with these rows (§3). */
  gate(time: number): number {
    const { configuration } = this.eraAt(time)
    const self = this.#self(configuration)
    const peers = configuration.members.filter(({ index, status }) => status === MemberStatus.active && index !== self.index)
    const frontiers = peers.map((peer) => Math.max(this.#inboxRow(peer.index).time, peer.activation, self.activation))
    return Math.min(...frontiers) + configuration.parameters.delta
  }

  send(draft: Draft, time: number): SentMessage {
    const { configuration } = this.eraAt(time)
    const { quotaMessages } = configuration.parameters
    const self = this.#self(configuration)
    if (time > this.gate(time)) throw new Reverted('OutOfSync')
    const peer = configuration.members.find(({ chain, index }) => chain === draft.destination && index !== self.index)
    if (peer?.status !== MemberStatus.active) throw new Reverted('UnknownDestination')
    const wei = draft.value + draft.fee
    if (this.#sent + wei > self.credit + this.#received) throw new Reverted('BalanceExceeded')
    const used = this.#usage.get(peer.index)
    const inSecond = used?.second === time ? used : { second: time, messages: 0, gas: 0n }
    const usage = { second: time, messages: inSecond.messages + 1, gas: inSecond.gas + draft.gasLimit + MESSAGE_OVERHEAD_GAS }
    if (usage.messages > quotaMessages || usage.gas > laneQuotaGas(configuration, peer)) throw new Reverted('QuotaExceeded')

    const row = this.outbox.get(peer.index) ?? ZERO_OUTBOX_ROW
    const message: Message = { source: self.chain, nonce: row.count, sentAt: time, kind: 0, refundTo: draft.sender, ...draft }
    const hash = hashMessage(message)
    const next = appendMessage(row, message, hash)
    this.#usage.set(peer.index, usage)
    this.#sent += wei
    this.outbox.set(peer.index, next)
    return { destination: peer.chain, message, hash, acc: next.acc, value: next.value }
  }

  /** Every entry in order: one that is not above its row is skipped, any other failure reverts all. Returns what changed. */
  include(
    entries: readonly IncludeEntry[],
    time: number,
  ): readonly { readonly source: number; readonly row: InboxRow; readonly messages: readonly Message[] }[] {
    const before = new Map(this.inbox)
    const received = this.#received
    try {
      return entries.flatMap((entry) => this.#includeEntry(entry, time) ?? [])
    } catch (error) {
      this.inbox.clear()
      for (const [index, row] of before) this.inbox.set(index, row)
      this.#received = received
      throw error
    }
  }

  #includeEntry(entry: IncludeEntry, blockTime: number): { source: number; row: InboxRow; messages: readonly Message[] } | undefined {
    const { header, messages } = entry
    const { configuration: inForce } = this.eraAt(blockTime)
    const self = this.#self(inForce)
    const index = inForce.members.find(({ chain }) => chain === header.chain)?.index
    if (index === undefined || index === self.index) throw new Reverted('UnknownSource')
    const stored = this.#inboxRow(index)
    if (header.number <= stored.number) return undefined
    if (header.time < stored.time) throw new Reverted('TimeFallen')
    if (header.time > blockTime + inForce.parameters.delta) throw new Reverted('TimeAhead')
    const head = this.#checkAnnouncement(entry, self.index)
    const row = this.#fold(entry, stored)
    if (!equalOutboxRows(row, entry.row)) throw new Reverted('WrongFold')
    const after = { number: header.number, head, time: header.time, ...row }
    this.inbox.set(index, after)
    this.#received += row.value - stored.value
    return { source: header.chain, row: after, messages }
  }

  /** That the source's sequencer announced the row: configuration, signature and proof. Returns the header's hash. */
  #checkAnnouncement({ header, signature, row, proof }: IncludeEntry, index: number): Bytes32 {
    const { clusterId, verifier } = this.#init
    const era = this.eraAt(header.time)
    if (!equalBytes(header.config, era.hash)) throw new Reverted('WrongConfiguration')
    const source = era.configuration.members.find(({ chain }) => chain === header.chain)
    if (source?.status !== MemberStatus.active) throw new Reverted('UnknownSource')
    const head = hashHeader(clusterId, header)
    if (!equalBytes(verifier.recover(head, signature), source.sequencer)) throw new Reverted('WrongSigner')
    if (!verifyProof(header.outboxRoot, index, hashOutboxRow(row), proof)) throw new Reverted('WrongProof')
    return head
  }

  #fold({ header, messages }: IncludeEntry, stored: InboxRow): OutboxRow {
    let row: OutboxRow = { count: stored.count, acc: stored.acc, value: stored.value }
    let earliest = stored.time
    for (const message of messages) {
      const isInOrder = message.sentAt >= earliest && message.sentAt <= header.time
      const isWithin = message.kind <= KIND_ERC7786 && message.gasLimit <= MAX_GAS_LIMIT && message.data.length <= MAX_DATA_BYTES
      if (!isInOrder || !isWithin) throw new Reverted('InvalidMessage')
      // Source, destination and nonce are not in the entry: the contract fills in its own.
      row = appendMessage(row, { ...message, source: header.chain, destination: this.#init.chain, nonce: row.count })
      earliest = message.sentAt
    }
    return row
  }

  #inboxRow(index: number): InboxRow {
    return this.inbox.get(index) ?? ZERO_INBOX_ROW
  }

  #self(configuration: Configuration): Member {
    return configuration.members.find(({ chain }) => chain === this.#init.chain) as Member
  }
}
