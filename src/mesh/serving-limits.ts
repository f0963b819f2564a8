import type { Clock } from './observability.ts'
import { TokenBucket, type TokenBucketInit } from './token-bucket.ts'

export interface ServingLimitsInit {
  /** Requests of one peer. */
  readonly requests: TokenBucketInit
  /** Bytes sent to one peer. */
  readonly bytes: TokenBucketInit
  /** Answers at the same time, to one peer and to all. */
  readonly perPeer: number
  readonly total: number
}

interface Usage {
  readonly requests: TokenBucket
  readonly bytes: TokenBucket
  open: number
}

/** What peers may ask of this node: a peer over its share is told `busy`, whatever the others do. */
export class ServingLimits {
  readonly #init: ServingLimitsInit
  readonly #clock: Clock
  readonly #usage = new Map<string, Usage>()
  #open = 0

  constructor(init: ServingLimitsInit, clock: Clock) {
    this.#init = init
    this.#clock = clock
  }

  /** Opens an answer, and returns how to close it; undefined if the peer must wait. */
  enter(peer: string): (() => void) | undefined {
    const usage = this.#of(peer)
    if (this.#open >= this.#init.total || usage.open >= this.#init.perPeer || !usage.bytes.open || !usage.requests.take(1)) return undefined
    usage.open++
    this.#open++
    let left = false
    return () => {
      if (left) return
      left = true
      usage.open--
      this.#open--
    }
  }

  charge(peer: string, bytes: number): void {
    this.#usage.get(peer)?.bytes.charge(bytes)
  }

  /** Called when the peer is gone; bounds the map by the connections. */
  forget(peer: string): void {
    this.#usage.delete(peer)
  }

  #of(peer: string): Usage {
    let usage = this.#usage.get(peer)
    if (usage === undefined) {
      usage = {
        requests: new TokenBucket(this.#init.requests, this.#clock),
        bytes: new TokenBucket(this.#init.bytes, this.#clock),
        open: 0,
      }
      this.#usage.set(peer, usage)
    }
    return usage
  }
}
