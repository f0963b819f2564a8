/** A bounded queue between the mesh and one reader: a slow reader never holds up the mesh, and is told what it missed. */
export class EventBuffer<T extends object> {
  readonly #capacity: number
  readonly #lagged: (dropped: number, before: T) => T
  #events: T[] = []
  /** Of `#events`: the first that was not read. */
  #next = 0
  #last: T | undefined
  #dropped = 0
  #wake: (() => void) | undefined

  /** `lagged` makes the event that stands for `dropped` others; `before` was kept last. Throws `RangeError` for no room at all. */
  constructor(capacity: number, lagged: (dropped: number, before: T) => T) {
    if (!Number.isSafeInteger(capacity) || capacity < 1)
      throw new RangeError(`a buffer of ${capacity} events; a whole number from 1 on is expected`)
    this.#capacity = capacity
    this.#lagged = lagged
  }

  /** Events at hand. */
  get pending(): number {
    return this.#events.length - this.#next + (this.#dropped > 0 ? 1 : 0)
  }

  push(event: T): void {
    if (this.#events.length - this.#next >= this.#capacity) this.#dropped++
    else {
      this.#tellLag()
      this.#keep(event)
    }
    this.#wake?.()
  }

  async *read(signal: AbortSignal): AsyncGenerator<T, void, undefined> {
    const abort = () => this.#wake?.()
    signal.addEventListener('abort', abort)
    try {
      while (!signal.aborted) {
        const event = this.#take()
        if (event !== undefined) yield event
        else
          await new Promise<void>((resolve) => {
            this.#wake = resolve
          })
      }
    } finally {
      signal.removeEventListener('abort', abort)
    }
  }

  #take(): T | undefined {
    if (this.#next === this.#events.length) this.#tellLag()
    const event = this.#events[this.#next]
    if (event === undefined) return undefined
    this.#next++
    // Half of it is read: moving the rest costs each event one move at most.
    if (this.#next * 2 > this.#events.length) {
      this.#events = this.#events.slice(this.#next)
      this.#next = 0
    }
    return event
  }

  #keep(event: T): void {
    this.#events.push(event)
    this.#last = event
  }

  #tellLag(): void {
    if (this.#dropped === 0 || this.#last === undefined) return
    const dropped = this.#dropped
    this.#dropped = 0
    this.#keep(this.#lagged(dropped, this.#last))
  }
}
