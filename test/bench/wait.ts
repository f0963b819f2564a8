import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from './errors.ts'

/** Waits until `condition` holds, looking every few milliseconds. Throws `timeout`. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (!(await condition())) {
    if (performance.now() > deadline) throw new BenchError('timeout', `${what}: not within ${timeoutMs / 1_000} s`)
    await sleep(5, undefined, signal === undefined ? {} : { signal })
  }
}

/** A number that only grows, and those who wait for it. */
export class Progress {
  #value = 0
  #waiting: { readonly atLeast: number; readonly resolve: () => void }[] = []

  get value(): number {
    return this.#value
  }

  raise(value: number): void {
    if (value <= this.#value) return
    this.#value = value
    const due = this.#waiting.filter(({ atLeast }) => atLeast <= value)
    if (due.length === 0) return
    this.#waiting = this.#waiting.filter(({ atLeast }) => atLeast > value)
    for (const { resolve } of due) resolve()
  }

  reached(atLeast: number): Promise<void> {
    if (this.#value >= atLeast) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ atLeast, resolve }))
  }
}

/** Rejects when `promise` takes longer, or the signal aborts. Throws `timeout`. */
export async function within<T>(what: string, promise: Promise<T>, timeoutMs: number, signal: AbortSignal): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new BenchError('timeout', `${what}: not within ${timeoutMs / 1_000} s`)), timeoutMs)
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([promise, late])
  } finally {
    signal.removeEventListener('abort', abort)
    clearTimeout(timer)
  }
}
