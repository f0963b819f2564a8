import type { ServerResponse } from 'node:http'
import type { EventLog, LoggedEvent } from './event-log.ts'

export interface EventStreamInit {
  readonly response: ServerResponse
  readonly log: EventLog
  /** Position of the first event to send. */
  readonly from: number
  readonly wants: (logged: LoggedEvent) => boolean
  readonly keepAliveMs: number
  readonly onDropped: (count: number) => void
  readonly onClose: () => void
}

/** Keep-alives that find a reader's socket full before it is let go: it holds a place that others want. */
const MAX_STALLED = 4
/** How long a reader should wait before it connects again. Milliseconds. */
const RETRY_MS = 1_000

/**
 * Server-sent events to one reader: a position in the log, and what its socket holds. A reader that does not keep up until the log
 * has dropped what it would get next is told so by `lagged`, with the number of events between, and goes on with the oldest kept.
 */
export class EventStream {
  readonly #init: EventStreamInit
  readonly #keepAlive: NodeJS.Timeout
  #next: number
  #blocked = false
  #stalled = 0
  #closed = false

  constructor(init: EventStreamInit) {
    this.#init = init
    this.#next = init.from
    const { response } = init
    response.on('drain', this.#onDrain)
    response.on('close', this.close)
    response.on('error', this.close)
    this.#write(`retry: ${RETRY_MS}\n\n`)
    this.#keepAlive = setInterval(() => this.#keepUp(), init.keepAliveMs)
    this.#keepAlive.unref()
  }

  /** Tells a reader that what it missed cannot be told, or how much it is; it can read it from the pages. Before the first `advance`. */
  tellLagged(dropped: number | null): void {
    const { log, onDropped } = this.#init
    if (dropped !== null) onDropped(dropped)
    this.#write(`id: ${log.idOf(this.#next - 1)}\nevent: lagged\ndata: ${JSON.stringify({ dropped })}\n\n`)
  }

  /** Sends what is in the log and not sent yet, as far as the socket takes it. */
  advance(): void {
    const { log, wants } = this.#init
    while (!this.#blocked && !this.#closed && this.#next < log.next) {
      if (this.#next < log.first) {
        const dropped = log.first - this.#next
        this.#next = log.first
        this.tellLagged(dropped)
        continue
      }
      const logged = log.at(this.#next++)
      if (logged !== undefined && wants(logged)) this.#write(logged.text)
    }
  }

  /** Idempotent. */
  readonly close = (): void => {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#keepAlive)
    this.#init.response.off('drain', this.#onDrain)
    this.#init.response.end()
    this.#init.onClose()
  }

  /** A comment, with the id as well: a reader whose filters let little through comes back where it is, not where its last event was. */
  #keepUp(): void {
    if (!this.#blocked) this.#write(`: keep-alive\nid: ${this.#init.log.idOf(this.#next - 1)}\n\n`)
    else if (++this.#stalled >= MAX_STALLED) {
      // Nothing would ever take what an end still has to send.
      this.#init.response.destroy()
      this.close()
    }
  }

  #write(text: string): void {
    this.#blocked = !this.#init.response.write(text)
  }

  readonly #onDrain = (): void => {
    this.#blocked = false
    this.#stalled = 0
    this.advance()
  }
}
