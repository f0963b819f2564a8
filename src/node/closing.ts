/** What was opened or started, to be ended in reverse order. */
export class Closing {
  readonly #steps: { readonly name: string; readonly close: () => unknown }[] = []
  readonly #onError: (name: string, error: unknown) => void

  /** `onError`: a step failed, or was abandoned; the others are taken all the same. */
  constructor(onError: (name: string, error: unknown) => void) {
    this.#onError = onError
  }

  add(name: string, close: () => unknown): void {
    this.#steps.push({ name, close })
  }

  /** Takes every step, the last added first. Once `signal` has fired none is waited for any more. Idempotent; never rejects. */
  async run(signal?: AbortSignal): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      const { name, close } = step
      const closed = Promise.resolve()
        .then(close)
        .catch((error) => this.#onError(name, error))
      if (signal === undefined) await closed
      else await untilFired(closed, signal, () => this.#onError(name, signal.reason))
    }
  }
}

async function untilFired(closed: Promise<unknown>, signal: AbortSignal, onAbandoned: () => void): Promise<void> {
  const fired = Promise.withResolvers<'abandoned'>()
  const fire = (): void => fired.resolve('abandoned')
  // A turn of the event loop even then: what ends at once has ended.
  if (signal.aborted) setImmediate(fire)
  else signal.addEventListener('abort', fire, { once: true })
  try {
    if ((await Promise.race([closed, fired.promise])) === 'abandoned') onAbandoned()
  } finally {
    signal.removeEventListener('abort', fire)
  }
}
