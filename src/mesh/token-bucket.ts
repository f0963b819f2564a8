import type { Clock } from './observability.ts'

export interface TokenBucketInit {
  /** Tokens that come back a second. */
  readonly perSecond: number
  /** Tokens that can be saved up: the size of a burst. */
  readonly burst: number
}

/** A rate with a burst. What costs more than there is may still be charged: the debt is worked off before the next. */
export class TokenBucket {
  readonly #init: TokenBucketInit
  readonly #clock: Clock
  #tokens: number
  #at: number

  constructor(init: TokenBucketInit, clock: Clock) {
    this.#init = init
    this.#clock = clock
    this.#tokens = init.burst
    this.#at = clock.now()
  }

  /** Whether nothing is owed. */
  get open(): boolean {
    this.#refill()
    return this.#tokens > 0
  }

  charge(tokens: number): void {
    this.#refill()
    this.#tokens -= tokens
  }

  /** Charges if nothing is owed, and says so. */
  take(tokens: number): boolean {
    if (!this.open) return false
    this.#tokens -= tokens
    return true
  }

  #refill(): void {
    const now = this.#clock.now()
    // A clock set back gives nothing, and takes nothing.
    const elapsed = Math.max(0, now - this.#at)
    this.#at = now
    this.#tokens = Math.min(this.#init.burst, this.#tokens + (elapsed / 1_000) * this.#init.perSecond)
  }
}
