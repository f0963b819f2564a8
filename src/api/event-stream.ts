import type { ServerResponse } from 'node:http'

export interface EventStreamInit {
  readonly response: ServerResponse
  /** Events kept while the reader is slow. */
  readonly capacity: number
  readonly keepAliveMs: number
  readonly onDropped: (count: number) => void
  readonly onClose: () => void
}

/**
 * Server-sent events to one reader. A reader that does not keep up loses the oldest events, and is told how many by a
 * `lagged` event: memory stays bounded, and it can read what it missed from the pages.
 */
export class EventStream {
  readonly #init: EventStreamInit
  readonly #waiting: string[] = []
  readonly #keepAlive: NodeJS.Timeout
  #dropped = 0
  #blocked = false
  #closed = false

  constructor(init: EventStreamInit) {
    this.#init = init
    const { response } = init
    response.on('drain', this.#onDrain)
    response.on('close', this.close)
    response.on('error', this.close)
    this.#keepAlive = setInterval(() => this.#sendComment(), init.keepAliveMs)
    this.#keepAlive.unref()
  }

  send(type: string, data: unknown): void {
    if (this.#closed) return
    const text = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
    if (!this.#blocked) {
      this.#write(text)
      return
    }
    this.#waiting.push(text)
    if (this.#waiting.length > this.#init.capacity) {
      this.#waiting.shift()
      this.#dropped += 1
      this.#init.onDropped(1)
    }
  }

  /** Idempotent. */
  readonly close = (): void => {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#keepAlive)
    this.#waiting.length = 0
    this.#init.response.off('drain', this.#onDrain)
    this.#init.response.end()
    this.#init.onClose()
  }

  #sendComment(): void {
    if (!this.#blocked) this.#write(': keep-alive\n\n')
  }

  #write(text: string): void {
    this.#blocked = !this.#init.response.write(text)
  }

  readonly #onDrain = (): void => {
    this.#blocked = false
    if (this.#dropped > 0) {
      const dropped = this.#dropped
      this.#dropped = 0
      this.#write(`event: lagged\ndata: ${JSON.stringify({ dropped })}\n\n`)
    }
    while (!this.#blocked) {
      const text = this.#waiting.shift()
      if (text === undefined) return
      this.#write(text)
    }
  }
}
