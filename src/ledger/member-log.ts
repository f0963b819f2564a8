import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import type { Configuration, Member } from '../protocol/configuration.ts'
import type { OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import { type OutboxRow, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import type { SourcePosition } from './references.ts'

/** Why nothing of a source is included any more, until governance acts. */
export interface Hold {
  readonly reason: 'conflict' | 'violation' | 'disagreement' | 'unapproved-code' | 'exposed'
  readonly detail: string
  readonly sinceMs: number
}

interface Parked {
  readonly openable: OpenableHeader
  readonly hash: Bytes32
  readonly configuration: Configuration
  readonly sizeBytes: number
}

export interface MemberLogLimits {
  /** How far beyond the head headers are kept, positions. */
  readonly window: number
  /** What parked headers may take together, bytes. */
  readonly parkedBytes: number
  /** How many positions behind the head are kept in memory: hashes, times and lane ends. */
  readonly recent: number
}

/** A header that a batch on the parent brought before gossip did. */
interface PostedPosition {
  readonly signed: SignedHeader
  readonly hash: Bytes32
  readonly outbox: ReadonlyMap<number, OutboxRow>
}

/** Posted headers beyond the log that are remembered, to compare what gossip brings later. Oldest dropped. */
const MAX_POSTED = 1_024

/** Where a lane's end moved. */
interface LaneEnd {
  readonly number: number
  readonly row: OutboxRow
}

/** A window of a few minutes of blocks: enough to bridge a fetch, too little to be worth filling by an attacker. */
export const MEMBER_LOG_LIMITS: MemberLogLimits = { window: 1_024, parkedBytes: 32 * 2 ** 20, recent: 4_096 }

/** One member's log as this node accepted it, and what waits beyond a gap. */
export class MemberLog {
  readonly chain: number
  readonly generation: number
  readonly #limits: MemberLogLimits
  readonly #parked = new Map<number, Parked>()
  readonly #recent = new Map<number, { readonly hash: string; readonly time: number }>()
  /** By index: where each outbox row changed, ascending, since this log was opened here. */
  readonly #laneEnds = new Map<number, LaneEnd[]>()
  readonly #posted = new Map<number, PostedPosition>()
  #parkedBytes = 0
  #newestSeen: SignedHeader | undefined
  #state: LogState
  #blocked: OpenableHeader | undefined
  hold: Hold | undefined

  constructor(member: Member, state: LogState, limits: MemberLogLimits = MEMBER_LOG_LIMITS) {
    this.chain = member.chain
    this.generation = member.generation
    this.#state = state
    this.#limits = limits
    this.#rememberState()
  }

  static start(member: Member): LogState {
    return new LogState({ chain: member.chain, number: member.startNumber, parent: member.startParent })
  }

  get state(): LogState {
    return this.#state
  }

  /** Starts anew at a later header, with what was parked (an observer that anchors). */
  moveTo(state: LogState): void {
    this.#state = state
    this.#recent.clear()
    this.#laneEnds.clear()
    this.#rememberState()
    for (const number of [...this.#parked.keys()]) if (number <= state.head.number) this.#unpark(number)
  }

  /** The newest header that its signer is known to have signed, opened or not. */
  get newestSeen(): SignedHeader | undefined {
    return this.#newestSeen
  }

  noteSeen(signed: SignedHeader): void {
    if (this.#newestSeen === undefined || signed.header.number > this.#newestSeen.header.number) this.#newestSeen = signed
  }

  /** The hash accepted at a position, if it is recent enough to be in memory. */
  recentHash(number: number): string | undefined {
    return this.#recent.get(number)?.hash
  }

  /** What was accepted at a position, with the outbox row at `index`, if it is recent enough to be in memory. */
  recentPosition(number: number, index: number): SourcePosition | undefined {
    const recent = this.#recent.get(number)
    if (recent === undefined) {
      const posted = this.#posted.get(number)
      if (posted === undefined) return undefined
      const { signed, hash, outbox } = posted
      return { hash: toHex(hash), time: signed.header.time, row: outbox.get(index) ?? ZERO_OUTBOX_ROW }
    }
    // All rows of the first kept state are ends, so a lane without an end up to here was not used.
    const end = this.#laneEnds.get(index)?.findLast((each) => each.number <= number)
    return { ...recent, row: end?.row ?? ZERO_OUTBOX_ROW }
  }

  /** The position of a header that nobody can open, if that is what comes next. */
  get blockedAt(): number | undefined {
    return this.#blocked?.header.number
  }

  /** That header, with the rows that give its roots. */
  get blocked(): OpenableHeader | undefined {
    return this.#blocked
  }

  /** What comes next cannot be opened by anybody: it and what follows is not asked for. */
  block(openable: OpenableHeader): void {
    this.#blocked = openable
  }

  /** The positions missing before the first one that is parked. */
  get gap(): { readonly from: number; readonly to: number } | undefined {
    const from = this.#state.head.number + 1
    if (from === this.blockedAt) return undefined
    const beyond = this.#newestSeen?.header.number ?? 0
    let to = Number.POSITIVE_INFINITY
    for (const number of this.#parked.keys()) to = Math.min(to, number - 1)
    if (to === Number.POSITIVE_INFINITY) to = beyond
    return to >= from ? { from, to } : undefined
  }

  get parkedCount(): number {
    return this.#parked.size
  }

  /** A header beyond the log that was opened by a batch on the parent. */
  notePosted(signed: SignedHeader, hash: Bytes32, outbox: ReadonlyMap<number, OutboxRow>): void {
    this.noteSeen(signed)
    this.#posted.set(signed.header.number, { signed, hash, outbox: new Map(outbox) })
    if (this.#posted.size <= MAX_POSTED) return
    for (const oldest of this.#posted.keys()) {
      this.#posted.delete(oldest)
      return
    }
  }

  /** The header that a batch showed at a position beyond the log, if `hash` is another one. */
  contradictsPosted(number: number, hash: Bytes32): SignedHeader | undefined {
    const posted = this.#posted.get(number)
    return posted === undefined || equalBytes(posted.hash, hash) ? undefined : posted.signed
  }

  parkedAt(number: number): OpenableHeader | undefined {
    return this.#parked.get(number)?.openable
  }

  isParked(number: number, hash: Bytes32): boolean {
    const parked = this.#parked.get(number)
    return parked !== undefined && equalBytes(parked.hash, hash)
  }

  /** Keeps a header whose signature was checked until its predecessors have come. Returns what was refused. */
  park(openable: OpenableHeader, hash: Bytes32, configuration: Configuration): 'parked' | 'too-far' | 'overload' | 'conflict' {
    const { number } = openable.header
    const present = this.#parked.get(number)
    if (present !== undefined) return equalBytes(present.hash, hash) ? 'parked' : 'conflict'
    if (number > this.#state.head.number + this.#limits.window) return 'too-far'
    const sizeBytes = sizeOf(openable)
    if (this.#parkedBytes + sizeBytes > this.#limits.parkedBytes) return 'overload'
    this.#parked.set(number, { openable, hash, configuration, sizeBytes })
    this.#parkedBytes += sizeBytes
    return 'parked'
  }

  open(openable: OpenableHeader, hash: Bytes32, configuration: Configuration): OpenedHeader {
    return this.#state.open(openable, hash, configuration)
  }

  commit(opened: OpenedHeader): void {
    this.#state.commit(opened)
    this.#remember(opened.header.number, opened.hash, opened.header.time)
    for (const { index, row } of opened.changes.outbox) this.#rememberEnd(index, { number: opened.header.number, row })
    this.#unpark(opened.header.number)
    this.#posted.delete(opened.header.number)
    this.noteSeen(opened)
  }

  /** The parked header that is next now, if there is one. It leaves the park. */
  takeNext(): { readonly openable: OpenableHeader; readonly hash: Bytes32; readonly configuration: Configuration } | undefined {
    const next = this.#parked.get(this.#state.head.number + 1)
    if (next === undefined) return undefined
    this.#unpark(next.openable.header.number)
    return next
  }

  /** Whether `header` links to the head: false means that its signer contradicts itself (§3). */
  linksToHead(openable: OpenableHeader): boolean {
    return equalBytes(openable.header.parent, this.#state.head.hash)
  }

  #unpark(number: number): void {
    const parked = this.#parked.get(number)
    if (parked === undefined) return
    this.#parked.delete(number)
    this.#parkedBytes -= parked.sizeBytes
  }

  #rememberState(): void {
    const { header, hash, number } = this.#state.head
    if (header === undefined) return
    this.#remember(number, hash, header.time)
    for (const [index, row] of this.#state.outbox) this.#rememberEnd(index, { number, row })
  }

  #remember(number: number, hash: Bytes32, time: number): void {
    this.#recent.set(number, { hash: toHex(hash), time })
    const old = number - this.#limits.recent
    if (this.#recent.size > this.#limits.recent) this.#recent.delete(old)
  }

  /** All but the last end below the kept positions can go: it is the row at the first of them. */
  #rememberEnd(index: number, end: LaneEnd): void {
    const ends = this.#laneEnds.get(index) ?? []
    this.#laneEnds.set(index, ends)
    ends.push(end)
    if (ends.length <= 2 * this.#limits.recent) return
    const first = end.number - this.#limits.recent
    ends.splice(
      0,
      Math.max(
        0,
        ends.findLastIndex(({ number }) => number <= first),
      ),
    )
  }
}

/** What a parked header roughly takes in memory, bytes. */
function sizeOf(openable: OpenableHeader): number {
  let size = 1_024 + 256 * (openable.changes.outbox.length + openable.changes.inbox.length)
  for (const lane of openable.lanes) for (const message of lane.messages) size += 512 + message.data.length
  return size
}
