import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import { ascendingRows, type LaneBodies, type OpenableHeader, type RowChanges, type SignedHeader } from '../protocol/frame.ts'
import { decodeHeader, encodeHeader } from '../protocol/header.ts'
import { hashMessage, type Message } from '../protocol/message.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import type { LedgerBatch, MessageIds, StoredEvidence, StoredHeader, StoredSegment } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { WriteQueue } from '../store/write-queue.ts'
import { decodeChanges, encodeChanges } from '../wire/changes.ts'
import { packMessages, unpackMessages } from '../wire/packed-messages.ts'
import type { AcceptedHeader, History, KeptEvidence, KeptHeader, KeptLog, KeptMessage } from './history.ts'
import { MemoryHistory } from './memory-history.ts'

export interface StoreHistoryInit {
  readonly store: LedgerStore
  readonly writer: Pick<WriteQueue, 'push' | 'flush'>
  /** A member's index in a configuration: bodies are stored by chain id and travel by index. */
  readonly indexOf: (config: Bytes32, chain: number) => number | undefined
  /** What is kept in memory of the newest headers, so that the hot path never asks the disk. Bytes; default 16 MiB: some 40,000 messages of 256 B. */
  readonly memoryBytes?: number
}

/** All rows are written down this often, so that the rows at any header are few changes away. Headers. */
const SNAPSHOT_EVERY = 256
const READ_CHUNK = 256

/** Everything the ledger accepted, in SQLite; the newest part also in memory. */
export class StoreHistory implements History {
  readonly #store: LedgerStore
  readonly #writer: StoreHistoryInit['writer']
  readonly #indexOf: StoreHistoryInit['indexOf']
  readonly #memory: MemoryHistory

  constructor({ store, writer, indexOf, memoryBytes = 16 * 2 ** 20 }: StoreHistoryInit) {
    this.#store = store
    this.#writer = writer
    this.#indexOf = indexOf
    this.#memory = new MemoryHistory({ maxBytes: memoryBytes })
  }

  begin(chain: number, generation: number, log: KeptLog): void {
    this.#memory.begin(chain, generation, log)
    const { header, signature, hash, rows } = log
    const stored = { chain, generation, number: header.number, hash, header: encodeHeader(header), signature, time: header.time }
    this.#store.transaction(() => {
      this.#store.append({ headers: [{ ...stored, changes: encodeChanges(rows), receivedAtMs: 0 }], segments: [], messageIds: [] })
      this.#store.putSnapshot({ chain, generation, number: header.number, rows: encodeChanges(rows) })
    })
  }

  append(accepted: AcceptedHeader, allRows: () => RowChanges): void {
    this.#memory.append(accepted)
    const { chain, generation } = accepted
    const { number } = accepted.opened.header
    const rows = number % SNAPSHOT_EVERY === 0 ? allRows() : undefined
    const messages = accepted.opened.lanes.reduce((sum, lane) => sum + lane.messages.length, 0)
    this.#writer.push((store) => {
      store.append(batchOf(accepted))
      if (rows !== undefined) store.putSnapshot({ chain, generation, number, rows: encodeChanges(rows) })
    }, 1 + messages)
  }

  appendConflict(chain: number, generation: number, signed: SignedHeader, hash: Bytes32, receivedAtMs: number): void {
    const { header, signature } = signed
    this.#store.putConflict({ chain, generation, number: header.number, hash, header: encodeHeader(header), signature, receivedAtMs })
  }

  lastLog(chain: number, generation: number): KeptLog | undefined {
    const recent = this.#memory.lastLog(chain, generation)
    if (recent !== undefined) return recent
    const last = this.#store.lastHeader(chain, generation)
    const log = last && this.rowsAt(chain, generation, last.number)
    // After a restart: what is appended from here on changes these rows.
    if (log !== undefined) this.#memory.begin(chain, generation, log)
    return log
  }

  header(chain: number, generation: number, number: number): KeptHeader | undefined {
    const recent = this.#memory.header(chain, generation, number)
    if (recent !== undefined) return recent
    const stored = this.#store.header(chain, generation, number)
    return stored && { ...signedOf(stored), hash: stored.hash, changes: decodeChanges(stored.changes), receivedAtMs: stored.receivedAtMs }
  }

  headers(chain: number, generation: number, from: number, limit: number, withBodies: boolean): readonly OpenableHeader[] {
    const inMemory = this.#memory.firstNumber(chain, generation) ?? Number.POSITIVE_INFINITY
    const stored = from < inMemory ? this.#store.headersFrom(chain, generation, from, Math.min(limit, inMemory - from)) : []
    const headers: OpenableHeader[] = []
    for (const each of stored) {
      if (each.number !== from + headers.length) return headers
      headers.push({ ...signedOf(each), changes: decodeChanges(each.changes), lanes: withBodies ? this.#lanesOf(each) : [] })
    }
    // The newest may not be on the disk yet.
    return [...headers, ...this.#memory.headers(chain, generation, from + headers.length, limit - headers.length, withBodies)]
  }

  rowsAt(chain: number, generation: number, number: number): KeptLog | undefined {
    const recent = this.#memory.rowsAt(chain, generation, number)
    if (recent !== undefined) return recent
    const at = this.#store.header(chain, generation, number)
    if (at === undefined) return undefined
    const snapshot = this.#store.snapshotAt(chain, generation, number)
    const outbox = new Map<number, OutboxRow>()
    const inbox = new Map<number, InboxRow>()
    const apply = (changes: RowChanges) => {
      for (const { index, row } of changes.outbox) outbox.set(index, row)
      for (const { index, row } of changes.inbox) inbox.set(index, row)
    }
    if (snapshot !== undefined) apply(decodeChanges(snapshot.rows))
    let next = snapshot === undefined ? (this.#store.headersFrom(chain, generation, 0, 1)[0]?.number ?? number) : snapshot.number + 1
    while (next <= number) {
      const chunk = this.#store.headersFrom(chain, generation, next, Math.min(READ_CHUNK, number - next + 1))
      for (const { changes } of chunk) apply(decodeChanges(changes))
      const last = chunk.at(-1)
      if (last === undefined) break
      next = last.number + 1
    }
    return { ...signedOf(at), hash: at.hash, rows: { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) } }
  }

  messages(source: number, destination: number, firstNonce: number, limit: number): readonly Message[] {
    const recent = this.#memory.messages(source, destination, firstNonce, limit)
    if (recent.length > 0) return recent
    const messages: Message[] = []
    for (const segment of this.#store.segmentsFrom(source, destination, firstNonce, Math.min(limit, READ_CHUNK))) {
      for (const message of unpackMessages(segment)) {
        if (message.nonce < firstNonce) continue
        if (messages.length >= limit) return messages
        messages.push(message)
      }
    }
    return messages
  }

  findMessage(hash: Bytes32): KeptMessage | undefined {
    for (const { source, destination, nonce } of this.#store.findMessage(hash)) {
      const segment = this.#store.segmentAt(source, destination, nonce)
      const message = segment && unpackMessages(segment)[nonce - segment.firstNonce]
      if (segment !== undefined && message !== undefined && equalBytes(hashMessage(message), hash))
        return { message, hash, header: segment.number }
    }
    return undefined
  }

  conflicts(): readonly SignedHeader[] {
    return this.#store.conflicts().map(signedOf)
  }

  putEvidence(evidence: StoredEvidence, isEarliest?: boolean): boolean {
    return this.#store.putEvidence(evidence, isEarliest)
  }

  evidence(id: Bytes32): StoredEvidence | undefined {
    return this.#store.evidence(id)
  }

  evidenceAfter(cursor: number, limit: number): readonly KeptEvidence[] {
    return this.#store.evidenceAfter(cursor, limit)
  }

  evidenceBefore(cursor: number, limit: number): readonly KeptEvidence[] {
    return this.#store.evidenceBefore(cursor, limit)
  }

  evidenceIds(cursor: number, limit: number): readonly { readonly cursor: number; readonly id: Bytes32 }[] {
    return this.#store.evidenceIds(cursor, limit)
  }

  newestEvidence(): number {
    return this.#store.newestEvidence()
  }

  flush(): Promise<void> {
    return this.#writer.flush()
  }

  #lanesOf(stored: StoredHeader): readonly LaneBodies[] {
    const { config } = decodeHeader(stored.header)
    const lanes: LaneBodies[] = []
    for (const segment of this.#store.segmentsOf(stored.chain, stored.generation, stored.number)) {
      const index = segment.destination === 0 ? 0 : this.#indexOf(config, segment.destination)
      if (index !== undefined) lanes.push({ index, messages: unpackMessages(segment) })
    }
    return lanes.sort((a, b) => a.index - b.index)
  }
}

/** What the store keeps of a header; packed when it is written, off the path of the gossip validator. */
function batchOf({ chain, generation, opened, receivedAtMs }: AcceptedHeader): LedgerBatch {
  const { header, hash, signature, changes, lanes } = opened
  const { number, time } = header
  const segments: StoredSegment[] = []
  const messageIds: MessageIds[] = []
  for (const { messages, hashes, firstNonce } of lanes) {
    if (messages.length === 0) continue
    const { source, destination, count, bodies } = packMessages(messages)
    segments.push({ source, destination, generation, number, firstNonce, count, bodies })
    messageIds.push({ source, destination, firstNonce, hashes })
  }
  const stored = {
    chain,
    generation,
    number,
    hash,
    header: encodeHeader(header),
    signature,
    time,
    changes: encodeChanges(changes),
    receivedAtMs,
  }
  return { headers: [stored], segments, messageIds }
}

function signedOf(stored: { readonly header: Uint8Array; readonly signature: Uint8Array }): SignedHeader {
  return { header: decodeHeader(stored.header), signature: stored.signature }
}
