import type { Replayed } from '../api/node-view.ts'
import type { MessageView } from '../api/resources/messages.ts'
import type { StreamEvent } from '../api/stream-event.ts'
import { type Place, StreamPosition } from '../api/stream-position.ts'
import type { KeptHeader } from '../ledger/history.ts'
import type { Ledger, LedgerEvent } from '../ledger/ledger.ts'
import type { MemberLog } from '../ledger/member-log.ts'
import { memberByChain, memberByIndex } from '../protocol/configuration.ts'
import type { OpenableHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import type { StoredBatch, StoredEvidence } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { decodeChanges } from '../wire/changes.ts'
import { headerView } from './record-views.ts'

export interface StreamSourceInit {
  readonly ledger: Ledger
  readonly batches: Pick<LedgerStore, 'batches'>
  readonly messageView: (message: Message) => MessageView
  /** Undefined while its configuration has not come. */
  readonly evidence: (stored: StoredEvidence) => Extract<StreamEvent, { readonly type: 'evidence' }> | undefined
  /** What is told as it stands: gates, problems, suspicions, taint, holds. */
  readonly states: () => readonly StreamEvent[]
}

/** Messages of each lane up to a header, by the index of its other end. */
type Counts = Map<number, number>
interface LaneRow {
  readonly index: number
  readonly row: { readonly count: number }
}

const READ_CHUNK = 64
/** Headers come with all bodies: those of a member that fills its lanes are large. */
const READ_HEADERS = 8

/**
 * The events of the ledger, as they happen and again later: the same ones in the same order, each with its place. What a header
 * announces and includes follows it; what a batch posts comes with its batch. A message whose bodies this node never had is not told.
 */
export class StreamSource {
  readonly #init: StreamSourceInit
  readonly #included = new Map<number, Counts>()
  readonly #posted = new Map<number, { readonly number: number; readonly counts: Counts }>()

  constructor(init: StreamSourceInit) {
    this.#init = init
  }

  /** From here on `live` is called for every event of the ledger. */
  begin(): void {
    const { ledger } = this.#init
    this.#included.clear()
    for (const { chain, state } of ledger.logs.values()) this.#included.set(chain, countsOf(state.allRows.inbox))
    this.#readPosted()
  }

  told(): StreamPosition {
    const { ledger } = this.#init
    const told = new StreamPosition()
    for (const { chain, generation, state } of ledger.logs.values()) {
      told.set('header', chain, generation, state.head.number)
      const posted = ledger.posted?.head(chain)
      if (posted !== undefined) told.set('posted', chain, posted.generation, posted.header.number)
    }
    told.set('evidence', 0, 0, ledger.history.newestEvidence())
    return told
  }

  /** What an event of the ledger means to readers. */
  *live(event: LedgerEvent): Iterable<Replayed> {
    const { ledger, evidence } = this.#init
    if (event.type === 'header') {
      const { chain, opened, receivedAtMs } = event
      const counts = this.#included.get(chain) ?? new Map()
      this.#included.set(chain, counts)
      yield* this.#ofHeader({ ...opened, receivedAtMs }, ledger.log(chain)?.generation ?? 0, counts)
    } else if (event.type === 'posted') {
      const { chain, head, opened } = event
      const { number: after, counts } = this.#posted.get(chain) ?? { number: 0, counts: new Map() }
      const rows = opened.flatMap(({ changes }) => changes.outbox).toSorted((a, b) => a.index - b.index)
      this.#posted.set(chain, { number: head.header.number, counts })
      yield* this.#ofBatch(
        { chain, generation: head.generation, number: head.header.number, config: head.header.config },
        after,
        rows,
        counts,
      )
    } else if (event.type === 'parent-rewind') this.#readPosted()
    else if (event.type === 'evidence') {
      const cursor = ledger.history.newestEvidence()
      const stored = ledger.history.evidence(event.id)
      const told = stored && evidence(stored)
      if (told !== undefined) yield { event: told, place: placeOfEvidence(cursor) }
    }
  }

  /** What happened after a position and up to the moment when it is read; then the states. Undefined: not kept any more. */
  replay(after: StreamPosition): Iterator<Replayed> | undefined {
    const { history } = this.#init.ledger
    // Another database counts anew: pieces carry their own id.
    if (after.upTo('evidence', 0, 0) > history.newestEvidence()) after.set('evidence', 0, 0, 0)
    const parts: Iterable<Replayed>[] = []
    for (const log of this.#init.ledger.logs.values()) {
      const headers = this.#headersAfter(log, after)
      const posted = this.#postedAfter(log, after)
      if (headers === undefined || posted === undefined) return undefined
      parts.push(headers, posted)
    }
    return this.#all([...parts, this.#evidenceAfter(after.upTo('evidence', 0, 0))])
  }

  *#all(parts: readonly Iterable<Replayed>[]): Generator<Replayed> {
    for (const part of parts) yield* part
    for (const event of this.#init.states()) yield { event, place: undefined }
  }

  #headersAfter({ chain, generation, state }: MemberLog, after: StreamPosition): Iterable<Replayed> | undefined {
    const { history, configurations } = this.#init.ledger
    const start = memberByChain(configurations.newest.configuration, chain)?.startNumber ?? 1
    const told = Math.max(start - 1, after.upTo('header', chain, generation))
    if (told >= state.head.number) return []
    // The first header of a log stands on nothing; else what came before it must be known.
    const isKept = (number: number) => history.header(chain, generation, number) !== undefined
    if (!isKept(told + 1) || (told >= start && !isKept(told))) return undefined
    return this.#headers(chain, generation, told + 1)
  }

  *#headers(chain: number, generation: number, from: number): Iterable<Replayed> {
    const { history } = this.#init.ledger
    const counts = countsOf(history.rowsAt(chain, generation, from - 1)?.rows.inbox ?? [])
    for (let next = from; ; ) {
      const headers = history.headers(chain, generation, next, READ_HEADERS, true)
      for (const header of headers) {
        const kept = history.header(chain, generation, header.header.number)
        if (kept === undefined) return
        yield* this.#ofHeader({ ...header, hash: kept.hash, receivedAtMs: kept.receivedAtMs }, generation, counts)
      }
      if (headers.length === 0) return
      next += headers.length
    }
  }

  #postedAfter({ chain, generation }: MemberLog, after: StreamPosition): Iterable<Replayed> | undefined {
    const { ledger, batches } = this.#init
    const head = ledger.posted?.head(chain)
    const told = after.upTo('posted', chain, generation)
    if (head === undefined || head.generation !== generation || told >= head.header.number) return []
    // A batch is large: it is read only where the header is not kept.
    const isKept = () =>
      ledger.history.header(chain, generation, told) !== undefined || batches.batches(chain, generation, told, 1)[0]?.number === told
    return told === 0 || isKept() ? this.#batches(chain, generation, told) : undefined
  }

  *#batches(chain: number, generation: number, told: number): Iterable<Replayed> {
    const { batches, ledger } = this.#init
    const [last] = batches.batches(chain, generation, told, 1)
    const rows = last?.number === told ? decodeChanges(last.rows) : ledger.history.rowsAt(chain, generation, told)?.rows
    const counts = countsOf(rows?.outbox ?? [])
    for (let after = told; ; ) {
      const [batch]: readonly StoredBatch[] = batches.batches(chain, generation, after + 1, 1)
      if (batch === undefined) return
      const { number, rows } = batch
      const config = ledger.configurations.newest.hash
      yield* this.#ofBatch({ chain, generation, number, config }, after, decodeChanges(rows).outbox, counts)
      after = number
    }
  }

  *#evidenceAfter(told: number): Iterable<Replayed> {
    const { ledger, evidence } = this.#init
    for (let after = told; ; ) {
      const chunk = ledger.history.evidenceAfter(after, READ_CHUNK)
      for (const { cursor, evidence: stored } of chunk) {
        const event = evidence(stored)
        if (event !== undefined) yield { event, place: placeOfEvidence(cursor) }
        after = cursor
      }
      if (chunk.length === 0) return
    }
  }

  /** A header, what it announces, and what it includes. */
  #ofHeader(header: OpenableHeader & KeptHeader, generation: number, counts: Counts): Iterable<Replayed> {
    const { chain, number } = header.header
    return placed({ of: 'header', chain, generation, number, after: number - 1 }, this.#eventsOf(header, counts))
  }

  *#eventsOf(header: OpenableHeader & KeptHeader, counts: Counts): Iterable<StreamEvent> {
    const { chain, config } = header.header
    yield { type: 'header', header: headerView(header) }
    for (const { messages } of header.lanes) for (const message of messages) yield this.#at('announced', message)
    for (const { index, row } of header.changes.inbox) {
      const known = counts.get(index) ?? 0
      counts.set(index, row.count)
      for (const message of this.messages(this.#chainAt(config, index), chain, known, row.count)) yield this.#at('included', message)
    }
  }

  /** What a batch posts; `rows`: ascending, those of the posted header, or all that led to them. */
  #ofBatch(
    { config, ...batch }: Pick<StoredBatch, 'chain' | 'generation' | 'number'> & { readonly config: Uint8Array },
    after: number,
    rows: readonly LaneRow[],
    counts: Counts,
  ): Iterable<Replayed> {
    return placed({ of: 'posted', ...batch, after }, this.#postedBy(batch.chain, config, rows, counts))
  }

  *#postedBy(chain: number, config: Uint8Array, rows: readonly LaneRow[], counts: Counts): Iterable<StreamEvent> {
    for (const { index, row } of rows) {
      const known = counts.get(index) ?? 0
      if (row.count <= known) continue
      counts.set(index, row.count)
      for (const message of this.messages(chain, this.#chainAt(config, index), known, row.count)) yield this.#at('posted', message)
    }
  }

  #at(stage: 'announced' | 'included' | 'posted', message: Message): StreamEvent {
    return { type: 'message', stage, message: this.#init.messageView(message) }
  }

  /** Messages of a lane (chain ids) from a nonce up to, not with, another, as far as they are known. */
  *messages(source: number | undefined, destination: number | undefined, first: number, end: number): Iterable<Message> {
    if (source === undefined || destination === undefined) return
    const { history, posted } = this.#init.ledger
    for (let nonce = first; nonce < end; ) {
      const kept = history.messages(source, destination, nonce, end - nonce)
      // A crash may have taken a header that a batch holds as well.
      const messages = kept.length > 0 ? kept : (posted?.messages(source, destination, nonce, end - nonce) ?? [])
      yield* messages
      if (messages.length === 0) return
      nonce += messages.length
    }
  }

  #readPosted(): void {
    const { ledger } = this.#init
    this.#posted.clear()
    for (const { chain } of ledger.logs.values()) {
      const head = ledger.posted?.head(chain)
      const rows = ledger.posted?.state(chain)?.allRows
      if (head !== undefined && rows !== undefined) this.#posted.set(chain, { number: head.header.number, counts: countsOf(rows.outbox) })
    }
  }

  #chainAt(config: Uint8Array, index: number): number | undefined {
    const configuration = this.#init.ledger.configurations.get(config)
    return configuration && memberByIndex(configuration, index)?.chain
  }
}

function countsOf(rows: readonly LaneRow[]): Counts {
  return new Map(rows.map(({ index, row }) => [index, row.count]))
}

function placeOfEvidence(cursor: number): Place {
  return { of: 'evidence', chain: 0, generation: 0, number: cursor, after: cursor - 1, ordinal: 1, isLast: true }
}

/** One by one: a header or batch may hold thousands. */
function* placed(at: Omit<Place, 'ordinal' | 'isLast'>, events: Iterable<StreamEvent>): Iterable<Replayed> {
  let before: StreamEvent | undefined
  let ordinal = 0
  for (const event of events) {
    if (before !== undefined) yield { event: before, place: { ...at, ordinal, isLast: false } }
    before = event
    ordinal++
  }
  if (before !== undefined) yield { event: before, place: { ...at, ordinal, isLast: true } }
}
