/** Resolves after `ms`, or rejects with the signal's reason; leaves no timer and no listener behind. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

/** Lets the event loop turn, so that gossip is never behind a long answer. `setTimeout` would cost 1 ms a turn. */
export function yieldToLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}

export interface BackoffInit {
  readonly baseMs: number
  readonly maxMs: number
  /** 0 to 1. */
  readonly random: () => number
}

/** Exponential backoff with full jitter on the upper half: `attempt` counts from 0. */
export function backoffMs(init: BackoffInit, attempt: number): number {
  const ceiling = Math.min(init.maxMs, init.baseMs * 2 ** Math.min(attempt, 30))
  return ceiling / 2 + (ceiling / 2) * init.random()
}
