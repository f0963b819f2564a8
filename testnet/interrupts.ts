/**
 * npm passes Ctrl-C on to its child, which the terminal has told already: two signals within this time are one.
 */
const ECHO_MS = 500

/** Ctrl-C: the first ends the run in good order, the second at once. SIGTERM and SIGHUP count as Ctrl-C. */
export class Interrupts {
  readonly #controller = new AbortController()
  readonly #onSecond: () => void
  #firstAtMs: number | undefined
  readonly #handle = (): void => {
    const now = Date.now()
    if (this.#firstAtMs === undefined) {
      this.#firstAtMs = now
      this.#controller.abort(new Error('interrupted'))
    } else if (now - this.#firstAtMs > ECHO_MS) {
      this.#onSecond()
    }
  }

  constructor(onSecond: () => void) {
    this.#onSecond = onSecond
  }

  /** Fires at the first. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  listen(): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, this.#handle)
  }

  ignore(): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, this.#handle)
  }
}
