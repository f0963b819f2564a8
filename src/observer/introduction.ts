import { ObserverError } from './observer-error.ts'

/** Peers of other clusters that are remembered; who was told of more is lost among them anyway. */
const MAX_STRANGERS = 256

/** Whether anybody has shown the configuration that the cluster's address names, and who showed another. */
export class Introduction {
  readonly strangers = new Set<string>()
  readonly #expected: number
  readonly #settled = Promise.withResolvers<void>()

  /** `expected`: peers that are dialled; once as many are strangers, nobody is left who could show it. */
  constructor(expected: number) {
    this.#expected = expected
    // It may be settled before, or without, anybody waiting for it.
    this.#settled.promise.catch(() => undefined)
  }

  made(): void {
    this.#settled.resolve()
  }

  stranger(peer: string): void {
    if (this.strangers.size < MAX_STRANGERS) this.strangers.add(peer)
    if (this.strangers.size >= this.#expected) this.#settled.reject(this.#wrongCluster())
  }

  /** Throws `ObserverError` `wrong-cluster` or `unreachable`, and the signal's reason. */
  async wait(withinMs: number, signal: AbortSignal): Promise<void> {
    const give = (): void => {
      const detail = `nobody showed the cluster’s configuration within ${withinMs} ms; peers dialled: ${this.#expected}`
      this.#settled.reject(this.strangers.size > 0 ? this.#wrongCluster() : new ObserverError('unreachable', detail))
    }
    const abort = () => this.#settled.reject(signal.reason)
    const timer = setTimeout(give, withinMs)
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    try {
      await this.#settled.promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    }
  }

  #wrongCluster(): ObserverError {
    const peers = [...this.strangers].join(', ')
    return new ObserverError('wrong-cluster', `${peers} belongs to another cluster, or shows another genesis than the address names`)
  }
}
