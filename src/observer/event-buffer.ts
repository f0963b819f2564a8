/** A bounded queue between the mesh and whoever reads: a slow reader never holds up the mesh, and is told what it missed. */
export class EventBuffer<T> {
  readonly #capacity: number
  readonly #lagged: (dropped: number) => T
  #events: T[] = []
  #dropped = 0
  #wake: (() => void) | undefined

  /** `lagged` makes the event that stands for `dropped` others. */
  constructor(capacity: number, lagged: (dropped: number) => T) {
    this.#capacity = capacity
    this.#lagged = lagged
  }

  push(event: T): void {
    if (this.#events.length >= this.#capacity) this.#dropped++
    else {
      if (this.#dropped > 0) this.#tellLag()
      this.#events.push(event)
    }
    this.#wake?.()
  }

  async *read(signal: AbortSignal): AsyncIterable<T> {
    const abort = () => this.#wake?.()
    signal.addEventListener('abort', abort)
    try {
      while (!signal.aborted) {
        if (this.#events.length === 0 && this.#dropped > 0) this.#tellLag()
        const events = this.#events
        this.#events = []
        for (const event of events) {
          if (signal.aborted) return
          yield event
        }
        if (this.#events.length > 0 || this.#dropped > 0 || signal.aborted) continue
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      signal.removeEventListener('abort', abort)
    }
  }

  #tellLag(): void {
    this.#events.push(this.#lagged(this.#dropped))
    this.#dropped = 0
  }
}
