import type { Frame } from '../../../src/protocol/frame.ts'
import { type InboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { rowTime } from '../../../src/protocol/rules.ts'
import { packFrames } from '../../../src/wire/pack-frames.ts'
import type { Random } from '../../../testnet/random.ts'
import type { ModelHeader, ModelMember, ModelSend } from '../../support/model-cluster.ts'
import { type Load, POOL_MS } from './load.ts'

/** A header of another member as its destinations need it. */
export interface Announced {
  /** Of its member. */
  readonly index: number
  readonly number: number
  readonly row: Omit<InboxRow, keyof OutboxRow>
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly madeAtMs: number
}

export interface MadeBlock {
  readonly header: ModelHeader
  readonly announced: Announced
  /** Of every source: seconds from its row to this block's stamp. */
  readonly staleness: readonly number[]
  /** Of every source that is included: from the block that its row names to this one, milliseconds. */
  readonly ageMs: readonly number[]
  /** Of every source that it includes anew: from its block to this one, milliseconds. */
  readonly inclusionMs: readonly number[]
}

export interface SimulatedMemberInit {
  readonly model: ModelMember
  readonly members: readonly ModelMember[]
  readonly load: Load
  readonly random: Random
  /** Block time of virtual time 0, seconds. */
  readonly startTime: number
}

interface Heard {
  readonly announced: Announced
  readonly atMs: number
}

/** A member chain, its producer, includer and publisher, by the rules of `src/roles`; its headers are real. */
export class SimulatedMember {
  readonly model: ModelMember
  readonly #init: SimulatedMemberInit
  /** By source index: what was heard last, and before. */
  readonly #heard = new Map<number, readonly [Heard, Heard | undefined]>()
  readonly #heartbeat: number
  /** By source index: when the block was made that its row names. */
  readonly #coveredAtMs = new Map<number, number>()
  #unsent: ModelHeader[] = []
  #sentTime = 0
  #sentAtMs = Number.NEGATIVE_INFINITY

  constructor(init: SimulatedMemberInit) {
    this.model = init.model
    this.#init = init
    this.#heartbeat = Math.max(1, Math.floor(init.load.delta / 4))
  }

  /** Seconds: how often its newest header, and headers without messages, are due. */
  get heartbeat(): number {
    return this.#heartbeat
  }

  hear(announced: Announced, atMs: number): void {
    const last = this.#heard.get(announced.index)?.[0]
    if (last !== undefined && last.announced.number >= announced.number) return
    this.#heard.set(announced.index, [{ announced, atMs }, last])
  }

  /** The next block: includes first, then messages; stamped min(now, gate). */
  async block(nowMs: number): Promise<MadeBlock> {
    const { model, members, startTime } = this.#init
    const time = Math.max(model.state.head.header?.time ?? 0, Math.min(startTime + Math.floor(nowMs / 1_000), model.gate))
    const due = this.#due(nowMs)
    const inbox = due.map((announced) => ({ index: announced.index, row: this.#rowOf(announced) }))
    const header = await model.block({ time, inbox, send: this.#sends() })
    this.#unsent.push(header)
    for (const { index, madeAtMs } of due) this.#coveredAtMs.set(index, madeAtMs)
    const sources = members.filter((other) => other !== model)
    return {
      header,
      announced: {
        index: model.member.index,
        number: header.header.number,
        row: { number: header.header.number, head: header.hash, time },
        outbox: new Map(model.state.outbox),
        madeAtMs: nowMs,
      },
      staleness: sources.map(({ member }) => time - rowTime(model.state.inboxRow(member.index), member, model.member)),
      ageMs: [...this.#coveredAtMs.values()].map((madeAtMs) => nowMs - madeAtMs),
      inclusionMs: due.map(({ madeAtMs }) => nowMs - madeAtMs),
    }
  }

  /** The frames that are due: at once with messages, else after a heartbeat of block or wall time (`Publisher.flush`). */
  flush(nowMs: number): readonly Frame[] {
    const newest = this.#unsent.at(-1)
    if (newest === undefined) return []
    const isDue =
      this.#unsent.some(({ changes }) => changes.outbox.length > 0) ||
      newest.header.time >= this.#sentTime + this.#heartbeat ||
      nowMs >= this.#sentAtMs + this.#heartbeat * 1_000
    if (!isDue) return []
    const headers = this.#unsent
    this.#unsent = []
    this.#sentTime = newest.header.time
    this.#sentAtMs = nowMs
    return [...packFrames(this.model.member.chain, headers)]
  }

  /** What reaches the block: nothing, or everything heard in time, once one source has messages or has moved by a heartbeat (`planInclude`). */
  #due(nowMs: number): Announced[] {
    const { load } = this.#init
    const ahead: Announced[] = []
    let isDue = false
    for (const [index, [last, before]] of this.#heard) {
      const heard = last.atMs <= nowMs - POOL_MS ? last : before
      const covered = this.model.state.inboxRow(index)
      if (heard === undefined || heard.announced.number <= covered.number) continue
      const { count, time } = this.#rowOf(heard.announced)
      const movesBy = time - covered.time
      if (count > covered.count || movesBy >= load.delta / 8) ahead.push(heard.announced)
      isDue ||= count > covered.count || movesBy >= load.delta / 4
    }
    return isDue ? ahead : []
  }

  #rowOf({ row, outbox }: Announced): InboxRow {
    return { ...row, ...(outbox.get(this.model.member.index) ?? ZERO_OUTBOX_ROW) }
  }

  /** Messages since the block before, each to somebody. */
  #sends(): ModelSend[] {
    const { load, members, random, model } = this.#init
    const perBlock = (load.messagesPerSecond * load.blockIntervalMs) / 1_000 / load.members
    const sends: ModelSend[] = []
    for (let at = random.interval(perBlock); at < 1; at += random.interval(perBlock)) {
      const others = members.filter((other) => other !== model)
      const to = (others[random.below(others.length)] as ModelMember).member.index
      sends.push({ to, data: Uint8Array.from({ length: load.messageBytes }, () => 1 + random.below(255)) })
    }
    return sends
  }
}
