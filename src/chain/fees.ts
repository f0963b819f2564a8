import { readBlockHeader } from './block-header.ts'
import { quantity } from './json-fields.ts'
import type { Rpc } from './rpc.ts'

/** What a transaction offers, wei per gas. */
export interface Fees {
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
}

export interface FeesOptions {
  /** Tip per gas; default: what the node suggests. */
  readonly priorityFeePerGas?: bigint
  /** Never offered more, wei per gas. */
  readonly capPerGas: bigint
}

/** A tip is asked for again after this, and a base fee that no pushed head has refreshed. */
const FRESH_MS = 5_000
/** Fees this old are not used before they are refreshed. */
const STALE_MS = 60_000
/** Replacements must exceed both fees by a tenth (geth, Nitro) or an eighth (others). */
const BUMP_DIVISOR = 8n

/** Keeps fees at hand, so that a transaction waits for none; pushed heads bring the base fee along. */
export class FeeEstimate {
  readonly #rpc: Rpc
  readonly #options: FeesOptions
  readonly #unsubscribe: () => void
  #baseFee = 0n
  #tip = 0n
  #baseFeeAt = Number.NEGATIVE_INFINITY
  #tipAt = Number.NEGATIVE_INFINITY
  #refreshing: Promise<void> | undefined

  constructor(rpc: Rpc, options: FeesOptions) {
    this.#rpc = rpc
    this.#options = options
    this.#unsubscribe = rpc.onHead((head) => this.#note(head.baseFeePerGas))
  }

  /** Rejects with `ChainError` only if nothing usable is at hand and the node cannot be asked. */
  async current(signal: AbortSignal): Promise<Fees> {
    const age = Date.now() - Math.min(this.#baseFeeAt, this.#tipAt)
    if (age > FRESH_MS) {
      const refreshed = this.refresh(signal)
      if (age > STALE_MS) await refreshed
      else refreshed.catch(() => undefined)
    }
    // Twice the base fee outlasts six full blocks.
    return this.#capped(2n * this.#baseFee + this.#tip, this.#tip)
  }

  /** What replaces `old`: at least an eighth more of both, and what is needed now. */
  async replacement(old: Fees, signal: AbortSignal): Promise<Fees> {
    const now = await this.current(signal)
    const bumped = (value: bigint): bigint => value + value / BUMP_DIVISOR + 1n
    const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)
    return this.#capped(
      larger(now.maxFeePerGas, bumped(old.maxFeePerGas)),
      larger(now.maxPriorityFeePerGas, bumped(old.maxPriorityFeePerGas)),
    )
  }

  refresh(signal: AbortSignal): Promise<void> {
    this.#refreshing ??= this.#ask(signal).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  close(): void {
    this.#unsubscribe()
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { priorityFeePerGas } = this.#options
    const calls = [{ method: 'eth_getBlockByNumber', params: ['latest', false] }]
    if (priorityFeePerGas === undefined) calls.push({ method: 'eth_maxPriorityFeePerGas', params: [] })
    const [block, tip] = await this.#rpc.batch(calls, signal)
    this.#note(readBlockHeader(block).baseFeePerGas)
    this.#tip = priorityFeePerGas ?? quantity(tip, 'eth_maxPriorityFeePerGas')
    this.#tipAt = Date.now()
  }

  #note(baseFee: bigint): void {
    this.#baseFee = baseFee
    this.#baseFeeAt = Date.now()
  }

  #capped(maxFeePerGas: bigint, maxPriorityFeePerGas: bigint): Fees {
    const fee = maxFeePerGas < this.#options.capPerGas ? maxFeePerGas : this.#options.capPerGas
    return { maxFeePerGas: fee, maxPriorityFeePerGas: maxPriorityFeePerGas < fee ? maxPriorityFeePerGas : fee }
  }
}
