import type { ObservedEvent } from '../../observer/observed-event.ts'
import { type Sink, SinkError } from './sink.ts'

/** One entry of a stream. */
export interface StreamEntry {
  /** Below the cluster's: `message.<source>.<destination>`, `evidence.<accused>.<id>`, `cursor`. */
  readonly subject: string
  /** What it is, once and for all. */
  readonly id: string
  /** After everything up to it. */
  readonly cursor: string
  readonly body: string
  /** Only the newest of its subject is kept. */
  readonly replaces: boolean
}

/** The end of a stream: sequence 0, and nothing else, before the first entry. */
export interface StreamEnd {
  readonly sequence: number
  readonly id: string | undefined
  readonly cursor: string | undefined
}

/** An append-only stream on a server (JetStream). All throw `SinkError`. */
export interface StreamLog {
  readonly name: string
  end(): Promise<StreamEnd>
  /** Whether the subject has an entry. */
  has(subject: string): Promise<boolean>
  /**
   * Appends in order, the first as `after + 1`; what comes after one that fails is not appended. Throws `sink-moved` if the stream does
   * not end at `after`.
   */
  append(entries: readonly StreamEntry[], after: number): Promise<void>
  close(): Promise<void>
}

export interface StreamSinkInit {
  readonly log: StreamLog
  /** Milliseconds. */
  readonly now: () => number
}

/** How often the cursor alone is written while there are no messages, milliseconds: so much is read again after a crash. */
const MARK_EVERY_MS = 5_000

/**
 * Messages and evidence as entries of a stream. Each carries the cursor after it, so the stream itself says where to go on, and each is
 * appended only where the one before it is known to be the last: whatever crashes, nothing is there twice and nothing is left out.
 */
export class StreamSink implements Sink {
  readonly name: string
  readonly #log: StreamLog
  readonly #now: () => number
  /** As this sink left it; its sequence is unknown after a failure. */
  #end: { readonly sequence: number | undefined; readonly id: string | undefined } | undefined
  #markedAt = Number.NEGATIVE_INFINITY

  constructor({ log, now }: StreamSinkInit) {
    this.name = log.name
    this.#log = log
    this.#now = now
  }

  async resume(): Promise<string | undefined> {
    const { cursor, ...end } = await this.#log.end()
    this.#end = end
    return cursor
  }

  async store(events: readonly ObservedEvent[]): Promise<void> {
    let entries = await this.#entriesOf(events)
    const last = events.at(-1)
    if (entries.length === 0 && last !== undefined && this.#now() >= this.#markedAt + MARK_EVERY_MS)
      entries = [{ subject: 'cursor', id: `cursor ${last.cursor}`, cursor: last.cursor, body: last.cursor, replaces: true }]
    if (entries.length === 0) return
    const { sequence, rest } = await this.#place(entries)
    const id = this.#end?.id
    this.#end = { sequence: undefined, id }
    if (rest.length > 0) await this.#log.append(rest, sequence)
    this.#end = { sequence: sequence + rest.length, id: rest.at(-1)?.id ?? id }
    this.#markedAt = this.#now()
  }

  close(): Promise<void> {
    return this.#log.close()
  }

  /** Where to append, and what: after a failure nobody knows how much of it is there already. */
  async #place(entries: readonly StreamEntry[]): Promise<{ readonly sequence: number; readonly rest: readonly StreamEntry[] }> {
    const known = this.#end?.sequence
    if (known !== undefined) return { sequence: known, rest: entries }
    const { sequence, id } = await this.#log.end()
    const at = entries.findIndex((entry) => entry.id === id)
    if (at < 0 && id !== this.#end?.id) throw new SinkError('sink-moved', 'somebody else writes to the stream', 'Let one process fill it.')
    return { sequence, rest: entries.slice(at + 1) }
  }

  async #entriesOf(events: readonly ObservedEvent[]): Promise<readonly StreamEntry[]> {
    const entries: StreamEntry[] = []
    for (const event of events) {
      const { cursor } = event
      const common = { cursor, body: JSON.stringify(event), replaces: false }
      if (event.type === 'message') {
        const { source, destination, nonce } = event
        entries.push({ ...common, subject: `message.${source}.${destination}`, id: `${source}-${destination}-${nonce}` })
      } else if (event.type === 'evidence') {
        const subject = `evidence.${event.accused}.${event.id}`
        // Every start learns all of it anew, long after the stream has forgotten ids. It is rare.
        if (!(await this.#log.has(subject))) entries.push({ ...common, subject, id: event.id })
      }
    }
    return entries
  }
}
