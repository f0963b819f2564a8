import { type Bytes32, equalBytes, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Member, memberByIndex } from '../../src/protocol/configuration.ts'
import { ascendingRows, type LaneBodies, type RowChanges } from '../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { LogState } from '../../src/protocol/log-state.ts'
import type { Message } from '../../src/protocol/message.ts'
import { equalInboxRows, equalOutboxRows, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { type ModelCluster, type ModelHeader, type ModelMember, messageOf } from '../support/model-cluster.ts'
import type { ModelLane, ModelRow, ModelStatement } from './itf.ts'

const nowhere = (name: string) => keccak256(new TextEncoder().encode(name))

/** A model's statement as its member really signs it, and everything that opens it. */
export interface Statement {
  readonly model: ModelStatement
  readonly signed: ModelHeader
  readonly rows: { readonly outbox: ReadonlyMap<number, OutboxRow>; readonly inbox: ReadonlyMap<number, InboxRow> }
  /** To prove its rows; absent if its roots are not theirs. */
  readonly state: LogState | undefined
}

export interface Scale {
  readonly start: number
  /** Real seconds in a second of the model. */
  readonly factor: number
}

/** Makes real headers from those of the model: one for one, so that equal hashes there are equal hashes here. */
export class Statements {
  readonly #cluster: ModelCluster
  readonly #scale: Scale
  readonly #all: Statement[] = []

  constructor(cluster: ModelCluster, scale: Scale) {
    this.#cluster = cluster
    this.#scale = scale
  }

  at(hash: number): Statement {
    const statement = this.#all[hash]
    if (statement === undefined) throw new Error(`the model names header ${hash}, which nobody signed`)
    return statement
  }

  /** Of one chain, by the model's hash. */
  of(chain: number): readonly (readonly [hash: number, statement: Statement])[] {
    return [...this.#all.entries()].filter(([, { model }]) => model.chain === chain)
  }

  member(index: number): ModelMember {
    return this.#cluster.members[index - 1] as ModelMember
  }

  time(seconds: number): number {
    return this.#scale.start + this.#scale.factor * seconds
  }

  hash(hash: number): Bytes32 {
    if (hash >= 0) return this.at(hash).signed.hash
    return hash === -1 ? ZERO_HASH : nowhere('phantom')
  }

  inboxRow(source: number, destination: number, { number, head, time, lane }: ModelRow): InboxRow {
    if (number === 0 && head === -1 && time === 0 && lane.length === 0) return ZERO_INBOX_ROW
    return { number, head: this.hash(head), time: this.time(time), ...this.#lane(source, destination, lane) }
  }

  /** Signs the next header of the model's list. */
  async sign(model: ModelStatement, index: number): Promise<Statement> {
    const { chain, number, parent, time, state, opens } = model
    if (index !== this.#all.length) throw new Error(`header ${index} is signed after ${this.#all.length} others`)
    const { member, signer } = this.member(chain)
    const rows = {
      outbox: new Map([...model.outbox].map(([other, lane]) => [other, this.#lane(chain, other, lane)])),
      inbox: new Map([...model.inbox].map(([other, row]) => [other, this.inboxRow(other, chain, row)])),
    }
    const { configurations } = this.#cluster
    const header: Header = {
      chain: member.chain,
      number,
      parent: this.hash(parent),
      config: configurations.newest.hash,
      blockHash: nowhere(`${member.chain}/${number}`),
      stateRoot: state === 0 ? ZERO_HASH : nowhere(`state ${state}`),
      time: this.time(time),
      ...emptyLog(member).rootsWith(rowsOf(rows)),
      ...(opens ? {} : { outboxRoot: nowhere('hidden') }),
    }
    const hash = hashHeader(configurations.clusterId, header)
    const signature = await signer.sign({ type: 'Header', domain: configurations.address, value: header, digest: hash })
    const signed: ModelHeader = { header, signature, hash, ...this.#changes(model, rows) }
    const statement = { model, signed, rows, state: opens ? LogState.anchor(signed, hash, rowsOf(rows)) : undefined }
    this.#all.push(statement)
    return statement
  }

  /** What its block changed since the one that it builds on. */
  #changes(model: ModelStatement, rows: Statement['rows']): { readonly changes: RowChanges; readonly lanes: readonly LaneBodies[] } {
    const base = model.parent >= 0 ? this.at(model.parent) : undefined
    const outbox = [...rows.outbox].filter(([index, row]) => !equalOutboxRows(row, base?.rows.outbox.get(index) ?? ZERO_OUTBOX_ROW))
    const inbox = [...rows.inbox].filter(([index, row]) => !equalInboxRows(row, base?.rows.inbox.get(index) ?? ZERO_INBOX_ROW))
    const lanes = outbox.flatMap(([index]): LaneBodies[] => {
      const before = base?.model.outbox.get(index)?.length ?? 0
      const messages = this.#messages(model.chain, index, model.outbox.get(index) ?? []).slice(before)
      return messages.length === 0 ? [] : [{ index, messages }]
    })
    return { changes: { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) }, lanes: lanes.sort((a, b) => a.index - b.index) }
  }

  #lane(source: number, destination: number, lane: ModelLane): OutboxRow {
    return this.#messages(source, destination, lane).reduce((row, message) => appendMessage(row, message), ZERO_OUTBOX_ROW)
  }

  #messages(source: number, destination: number, lane: ModelLane): readonly Message[] {
    const to = memberByIndex(this.#cluster.configuration, destination) as Member
    return lane.map(({ nonce, sentAt, body }) =>
      messageOf(this.member(source).member, to, { nonce, sentAt: this.time(sentAt), data: new Uint8Array([body]) }),
    )
  }
}

export function isSame(a: ModelHeader, b: ModelHeader): boolean {
  return equalBytes(a.hash, b.hash) && equalBytes(a.signature, b.signature)
}

function emptyLog(member: Member): LogState {
  return new LogState({ chain: member.chain, number: member.startNumber, parent: member.startParent })
}

function rowsOf({ outbox, inbox }: Statement['rows']): RowChanges {
  return { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) }
}
