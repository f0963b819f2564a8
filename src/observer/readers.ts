import { EventBuffer } from './event-buffer.ts'
import type { ObservedEvent } from './observed-event.ts'

/** Events for one reader, from its creation on; iterate it once. Leaving the loop lets go of it. */
export interface EventReader extends AsyncIterable<ObservedEvent> {
  /** Events at hand that were not read yet. */
  readonly pending: number
  /** Ends the iteration; what was not read is dropped. Idempotent. */
  close(): void
}

export interface ReaderInit {
  readonly accepts: (event: ObservedEvent) => boolean
  readonly maxBuffered: number
  readonly signal: AbortSignal | undefined
}

/** Everybody who reads: each has a buffer of its own, so that none waits for another. */
export class Readers {
  readonly #readers = new Set<Reader>()

  open(init: ReaderInit): EventReader {
    const reader = new Reader(init, () => this.#readers.delete(reader))
    this.#readers.add(reader)
    return reader
  }

  push(event: ObservedEvent): void {
    for (const reader of this.#readers) reader.push(event)
  }

  close(): void {
    for (const reader of this.#readers) reader.close()
  }
}

class Reader implements EventReader {
  readonly #accepts: ReaderInit['accepts']
  readonly #buffer: EventBuffer<ObservedEvent>
  readonly #closing = new AbortController()
  readonly #signal: AbortSignal | undefined
  readonly #forget: () => void

  constructor({ accepts, maxBuffered, signal }: ReaderInit, forget: () => void) {
    this.#accepts = accepts
    this.#buffer = new EventBuffer<ObservedEvent>(maxBuffered, (dropped, { cursor }) => ({ cursor, type: 'lagged', dropped }))
    this.#signal = signal
    this.#forget = forget
    signal?.addEventListener('abort', this.close, { once: true })
    if (signal?.aborted === true) this.#closing.abort()
  }

  get pending(): number {
    return this.#buffer.pending
  }

  push(event: ObservedEvent): void {
    if (this.#accepts(event)) this.#buffer.push(event)
  }

  close = (): void => {
    this.#signal?.removeEventListener('abort', this.close)
    this.#closing.abort()
    this.#forget()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ObservedEvent, void, undefined> {
    try {
      yield* this.#buffer.read(this.#closing.signal)
    } finally {
      this.close()
    }
  }
}
