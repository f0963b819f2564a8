import type { LedgerStore } from './ledger-store.ts'
import { StoreError } from './store-error.ts'

/** What one call of `push` does to the store, within a transaction that it shares with others. */
export type Write = (store: LedgerStore) => void

export interface WriteQueueOptions {
  readonly store: LedgerStore
  /**
   * At most one transaction in this time, unless the queue is full: what comes meanwhile shares the next one. After a
   * pause the first write does not wait. Milliseconds, ≥ 0. @default 20
   */
  readonly maxDelayMs?: number
  /** Records after which the queue commits without waiting, and `push` asks for a pause. ≥ 1. @default 4096 */
  readonly maxRecords?: number
  /**
   * Called once, when a transaction failed: nothing of it is stored and the queue takes no more. Stop the node; what
   * was queued is fetched again from peers after the restart.
   */
  readonly onError: (error: unknown) => void
}

/** How many times `maxRecords` may wait before `push` commits by itself: callers that ignore its answer stay bounded. */
const HARD_LIMIT = 4

/** Puts many small writes into few transactions, in order. */
export class WriteQueue {
  readonly #store: LedgerStore
  readonly #maxDelayMs: number
  readonly #maxRecords: number
  readonly #onError: (error: unknown) => void
  #writes: Write[] = []
  #records = 0
  #committedAtMs = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | undefined
  #soon: NodeJS.Immediate | undefined
  #waiting: (() => void)[] = []
  #failure: { readonly error: unknown } | undefined
  #stopped = false

  constructor({ store, maxDelayMs = 20, maxRecords = 4_096, onError }: WriteQueueOptions) {
    if (!(maxDelayMs >= 0)) throw new RangeError(`maxDelayMs is ${maxDelayMs}, expected 0 or more milliseconds`)
    if (!(maxRecords >= 1)) throw new RangeError(`maxRecords is ${maxRecords}, expected 1 or more`)
    this.#store = store
    this.#maxDelayMs = maxDelayMs
    this.#maxRecords = maxRecords
    this.#onError = onError
  }

  /** Records that wait for their commit. */
  get pending(): number {
    return this.#records
  }

  /**
   * Queues a write of about `records` records (messages, headers). Returns false when the caller should await `drained`
   * before it pushes more. Throws what stopped the queue, once it failed or was stopped.
   */
  push(write: Write, records = 1): boolean {
    this.#demandRunning()
    this.#writes.push(write)
    this.#records += records
    if (this.#records >= HARD_LIMIT * this.#maxRecords) {
      this.#commit()
      return this.#failure === undefined
    }
    const isFull = this.#records >= this.#maxRecords
    const waitMs = this.#committedAtMs + this.#maxDelayMs - performance.now()
    if (isFull || waitMs <= 0) this.#soon ??= setImmediate(() => this.#commit())
    else this.#timer ??= setTimeout(() => this.#commit(), waitMs)
    return !isFull
  }

  /** Commits everything that was pushed so far. Rejects if that fails, or failed before. */
  async flush(): Promise<void> {
    this.#commit()
    if (this.#failure !== undefined) throw this.#failure.error
  }

  /** Resolves when `push` may go on; at once if it may already. Rejects when the signal aborts. */
  async drained(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (this.#records < this.#maxRecords) return
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const abort = (): void => reject(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    this.#waiting.push(resolve)
    try {
      await promise
    } finally {
      signal?.removeEventListener('abort', abort)
      this.#waiting = this.#waiting.filter((waiting) => waiting !== resolve)
    }
  }

  /** Commits what waits and takes no more. Idempotent. Rejects like `flush`. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.flush()
  }

  #commit(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#soon)
    this.#timer = undefined
    this.#soon = undefined
    const writes = this.#writes
    this.#writes = []
    this.#records = 0
    if (writes.length > 0 && this.#failure === undefined) {
      try {
        this.#store.transaction(() => {
          for (const write of writes) write(this.#store)
        })
        this.#committedAtMs = performance.now()
      } catch (error) {
        this.#failure = { error }
        this.#onError(error)
      }
    }
    for (const resume of this.#waiting) resume()
    this.#waiting = []
  }

  #demandRunning(): void {
    if (this.#failure !== undefined) throw this.#failure.error
    if (this.#stopped)
      throw new StoreError('closed', {
        path: 'write queue',
        problem: 'it was stopped',
        expected: 'a running queue',
        remedy: 'Push before stop()',
      })
  }
}
