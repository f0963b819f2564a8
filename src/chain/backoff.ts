import { setTimeout as sleep } from 'node:timers/promises'

/** Waiting between tries: exponential with full jitter, so that many nodes do not return in step. */
export interface BackoffOptions {
  /** First wait, milliseconds. */
  readonly minMs: number
  /** Longest wait, milliseconds. */
  readonly maxMs: number
}

export class Backoff {
  readonly #options: BackoffOptions
  readonly #random: () => number
  #failures = 0

  constructor(options: BackoffOptions, random: () => number = Math.random) {
    this.#options = options
    this.#random = random
  }

  /** After a success: the next wait is the shortest again. */
  reset(): void {
    this.#failures = 0
  }

  /** Waits longer after every call. Rejects with the signal's reason. */
  async wait(signal: AbortSignal): Promise<void> {
    const { minMs, maxMs } = this.#options
    const ceiling = Math.min(maxMs, minMs * 2 ** Math.min(this.#failures++, 30))
    await sleep(ceiling * (0.5 + this.#random() / 2), undefined, { signal })
  }
}
