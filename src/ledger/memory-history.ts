import { type Bytes32, toHex } from '../protocol/bytes.ts'
import { ascendingRows, type OpenableHeader, type RowChanges, type SignedHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import type { StoredEvidence } from '../store/ledger-records.ts'
import { type PackedLane, packMessages, unpackMessages } from '../wire/packed-messages.ts'
import { EvidenceShelf } from './evidence-shelf.ts'
import type { AcceptedHeader, History, KeptEvidence, KeptHeader, KeptLog, KeptMessage } from './history.ts'

export interface MemoryHistoryInit {
  /** What all logs together may take, bytes (an estimate). The oldest headers of the longest log go first. Default 64 MiB. */
  readonly maxBytes?: number
  /** Whether messages can be found by hash: about 150 B each. */
  readonly indexMessages?: boolean
}

/** Two statements of one position convict; more would only fill the memory. */
const MAX_CONFLICTS = 1_024

/** Bodies are kept as they travel: unpacked they would take three times the memory, and be old before they are garbage. */
interface KeptLane {
  readonly index: number
  readonly packed: PackedLane
  /** Empty without an index by hash. */
  readonly hashes: readonly Bytes32[]
}

interface Kept extends KeptHeader {
  readonly lanes: readonly KeptLane[]
  readonly sizeBytes: number
}

/** One log: kept headers by number, dense, and all rows just before the first of them. */
class KeptWindow {
  readonly kept = new Map<number, Kept>()
  readonly rowsBefore = { outbox: new Map<number, OutboxRow>(), inbox: new Map<number, InboxRow>() }
  first = 0
  last = -1

  rowsAt(number: number): RowChanges | undefined {
    if (number < this.first || number > this.last) return undefined
    const outbox = new Map(this.rowsBefore.outbox)
    const inbox = new Map(this.rowsBefore.inbox)
    for (let at = this.first; at <= number; at++) apply({ outbox, inbox }, this.kept.get(at)?.changes)
    return { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) }
  }
}

interface Segment {
  readonly lane: PackedLane
  /** The number of the header that announced it. */
  readonly header: number
}

/** The kept bodies of one lane, ascending; dropping the oldest is amortised constant. */
class SegmentList {
  #segments: Segment[] = []
  #start = 0

  push(segment: Segment): void {
    this.#segments.push(segment)
  }

  dropFirst(): void {
    this.#start++
    if (this.#start * 2 < this.#segments.length) return
    this.#segments = this.#segments.slice(this.#start)
    this.#start = 0
  }

  /** The segments from the one that holds `nonce` on, if it is kept. */
  *from(nonce: number): Iterable<Segment> {
    let low = this.#start
    let high = this.#segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { lane } = this.#segments[middle] as Segment
      if (lane.firstNonce + lane.count <= nonce) low = middle + 1
      else high = middle
    }
    for (let i = low; i < this.#segments.length; i++) yield this.#segments[i] as Segment
  }
}

/** The newest part of every log, in memory: all that an observer keeps, and what a node reads without asking its disk. */
export class MemoryHistory implements History {
  readonly #maxBytes: number
  readonly #indexMessages: boolean
  readonly #windows = new Map<string, KeptWindow>()
  readonly #lanes = new Map<string, SegmentList>()
  readonly #byHash = new Map<string, { readonly key: string; readonly nonce: number }>()
  readonly #conflicts: SignedHeader[] = []
  readonly #evidence = new EvidenceShelf()
  #sizeBytes = 0

  constructor({ maxBytes = 64 * 2 ** 20, indexMessages = false }: MemoryHistoryInit = {}) {
    this.#maxBytes = maxBytes
    this.#indexMessages = indexMessages
  }

  get sizeBytes(): number {
    return this.#sizeBytes
  }

  begin(chain: number, generation: number, log: KeptLog): void {
    const window = this.#window(chain, generation)
    while (window.kept.size > 0) this.#dropFirst(window)
    window.rowsBefore.outbox.clear()
    window.rowsBefore.inbox.clear()
    apply(window.rowsBefore, log.rows)
    window.last = log.header.number
    window.first = window.last + 1
  }

  /** The next header after `begin` or the one before; the log's own first if there was neither. */
  append(accepted: AcceptedHeader): void {
    const window = this.#window(accepted.chain, accepted.generation)
    const kept = this.#keptOf(accepted)
    const { number } = kept.header
    if (window.kept.size === 0) window.first = number
    window.kept.set(number, kept)
    window.last = number
    this.#sizeBytes += kept.sizeBytes
    for (const lane of kept.lanes) this.#keepLane(lane, number)
    while (this.#sizeBytes > this.#maxBytes && this.#evict()) {
      // until it fits
    }
  }

  appendConflict(_chain: number, _generation: number, signed: SignedHeader): void {
    if (this.#conflicts.length < MAX_CONFLICTS) this.#conflicts.push(signed)
  }

  lastLog(chain: number, generation: number): KeptLog | undefined {
    const window = this.#windows.get(windowKey(chain, generation))
    return window === undefined ? undefined : this.rowsAt(chain, generation, window.last)
  }

  header(chain: number, generation: number, number: number): KeptHeader | undefined {
    return this.#windows.get(windowKey(chain, generation))?.kept.get(number)
  }

  /** The lowest position kept, if there is any. */
  firstNumber(chain: number, generation: number): number | undefined {
    const window = this.#windows.get(windowKey(chain, generation))
    return window === undefined || window.kept.size === 0 ? undefined : window.first
  }

  headers(chain: number, generation: number, from: number, limit: number, withBodies: boolean): readonly OpenableHeader[] {
    const window = this.#windows.get(windowKey(chain, generation))
    const headers: OpenableHeader[] = []
    for (let number = from; headers.length < limit; number++) {
      const kept = window?.kept.get(number)
      if (kept === undefined) break
      const { header, signature, changes, lanes } = kept
      const bodies = withBodies ? lanes.map(({ index, packed }) => ({ index, messages: unpackMessages(packed) })) : []
      headers.push({ header, signature, changes, lanes: bodies })
    }
    return headers
  }

  rowsAt(chain: number, generation: number, number: number): KeptLog | undefined {
    const window = this.#windows.get(windowKey(chain, generation))
    const kept = window?.kept.get(number)
    const rows = window?.rowsAt(number)
    if (kept === undefined || rows === undefined) return undefined
    const { header, signature, hash } = kept
    return { header, signature, hash, rows }
  }

  messages(source: number, destination: number, firstNonce: number, limit: number): readonly Message[] {
    const found: Message[] = []
    for (const { lane } of this.#lanes.get(laneKey(source, destination))?.from(firstNonce) ?? []) {
      if (lane.firstNonce > firstNonce + found.length) break
      for (const message of unpackMessages(lane).slice(firstNonce + found.length - lane.firstNonce)) {
        if (found.length >= limit) return found
        found.push(message)
      }
    }
    return found
  }

  findMessage(hash: Bytes32): KeptMessage | undefined {
    const at = this.#byHash.get(toHex(hash))
    if (at === undefined) return undefined
    for (const { lane, header } of this.#lanes.get(at.key)?.from(at.nonce) ?? []) {
      const message = unpackMessages(lane)[at.nonce - lane.firstNonce]
      return message === undefined ? undefined : { message, hash, header }
    }
    return undefined
  }

  conflicts(): readonly SignedHeader[] {
    return this.#conflicts
  }

  putEvidence(evidence: StoredEvidence, isEarliest = false): boolean {
    return this.#evidence.put(evidence, isEarliest)
  }

  evidence(id: Bytes32): StoredEvidence | undefined {
    return this.#evidence.get(id)
  }

  evidenceAfter(cursor: number, limit: number): readonly KeptEvidence[] {
    return this.#evidence.after(cursor, limit)
  }

  evidenceBefore(cursor: number, limit: number): readonly KeptEvidence[] {
    return this.#evidence.before(cursor, limit)
  }

  evidenceIds(cursor: number, limit: number): readonly { readonly cursor: number; readonly id: Bytes32 }[] {
    return this.#evidence.after(cursor, limit).map((kept) => ({ cursor: kept.cursor, id: kept.evidence.id }))
  }

  newestEvidence(): number {
    return this.#evidence.newest
  }

  async flush(): Promise<void> {}

  #window(chain: number, generation: number): KeptWindow {
    const key = windowKey(chain, generation)
    const window = this.#windows.get(key) ?? new KeptWindow()
    this.#windows.set(key, window)
    return window
  }

  #keptOf({ opened, receivedAtMs }: AcceptedHeader): Kept {
    const { header, signature, hash, changes } = opened
    const lanes = opened.lanes
      .filter(({ messages }) => messages.length > 0)
      .map(({ index, messages, hashes }) => ({ index, packed: packMessages(messages), hashes: this.#indexMessages ? hashes : [] }))
    return { header, signature, hash, changes, receivedAtMs, lanes, sizeBytes: sizeOf(changes, lanes) }
  }

  #keepLane({ packed, hashes }: KeptLane, header: number): void {
    const key = laneKey(packed.source, packed.destination)
    const kept = this.#lanes.get(key) ?? new SegmentList()
    this.#lanes.set(key, kept)
    kept.push({ lane: packed, header })
    for (const [i, hash] of hashes.entries()) this.#byHash.set(toHex(hash), { key, nonce: packed.firstNonce + i })
  }

  /** Drops the oldest header of the window that has most of them. The newest of each stays. */
  #evict(): boolean {
    let longest: KeptWindow | undefined
    for (const window of this.#windows.values()) if (window.kept.size > (longest?.kept.size ?? 1)) longest = window
    if (longest === undefined) return false
    this.#dropFirst(longest)
    return true
  }

  #dropFirst(window: KeptWindow): void {
    const oldest = window.kept.get(window.first) as Kept
    window.kept.delete(window.first)
    window.first++
    apply(window.rowsBefore, oldest.changes)
    this.#sizeBytes -= oldest.sizeBytes
    for (const { packed, hashes } of oldest.lanes) {
      this.#lanes.get(laneKey(packed.source, packed.destination))?.dropFirst()
      for (const hash of hashes) this.#byHash.delete(toHex(hash))
    }
  }
}

function apply(rows: { outbox: Map<number, OutboxRow>; inbox: Map<number, InboxRow> }, changes: RowChanges | undefined): void {
  for (const { index, row } of changes?.outbox ?? []) rows.outbox.set(index, row)
  for (const { index, row } of changes?.inbox ?? []) rows.inbox.set(index, row)
}

function windowKey(chain: number, generation: number): string {
  return `${chain}/${generation}`
}

function laneKey(source: number, destination: number): string {
  return `${source}>${destination}`
}

function sizeOf(changes: RowChanges, lanes: readonly KeptLane[]): number {
  let size = 1_500 + 300 * (changes.outbox.length + changes.inbox.length)
  for (const { packed, hashes } of lanes) size += 400 + packed.bodies.length + 250 * hashes.length
  return size
}
