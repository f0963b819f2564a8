import { readBlockHeader } from './block-header.ts'
import { quantity } from './json-fields.ts'
import type { Rpc, RpcCall } from './rpc.ts'

/** What a transaction offers, wei per gas. */
export interface Fees {
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** Of a transaction with blobs, wei per blob gas. */
  readonly maxFeePerBlobGas?: bigint
}

export interface FeesOptions {
  /** Tip per gas; default: what the node suggests. */
  readonly priorityFeePerGas?: bigint
  /** Never offered more, wei per gas. */
  readonly capPerGas: bigint
}

const BLOB_BASE_FEE: RpcCall = { method: 'eth_blobBaseFee', params: [] }
/** A tip is asked for again after this, and a base fee that no pushed head has refreshed. */
const FRESH_MS = 5_000
/** Fees this old are not used before they are refreshed. */
const STALE_MS = 60_000
/** Replacements must exceed both fees by a tenth (geth, Nitro) or an eighth (others); with blobs they must double all of them. */
const BUMP_DIVISOR = 8n

/** The least that replaces `old`. */
function bumped(old: Fees): Fees {
  const { maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas } = old
  if (maxFeePerBlobGas !== undefined)
    return {
      maxFeePerGas: maxFeePerGas * 2n,
      maxPriorityFeePerGas: maxPriorityFeePerGas * 2n,
      maxFeePerBlobGas: maxFeePerBlobGas * 2n,
    }
  const more = (value: bigint): bigint => value + value / BUMP_DIVISOR + 1n
  return { maxFeePerGas: more(maxFeePerGas), maxPriorityFeePerGas: more(maxPriorityFeePerGas) }
}

/** Whether nodes take `fees` in the place of `old`. */
export function replaces(fees: Fees, old: Fees): boolean {
  const least = bumped(old)
  return fees.maxFeePerGas >= least.maxFeePerGas && (fees.maxFeePerBlobGas ?? 0n) >= (least.maxFeePerBlobGas ?? 0n)
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

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
    return this.#capped({ maxFeePerGas: 2n * this.#baseFee + this.#tip, maxPriorityFeePerGas: this.#tip })
  }

  /** The same for a transaction with blobs, whose gas has a price of its own. */
  async currentWithBlobs(signal: AbortSignal): Promise<Fees> {
    const price = await this.#rpc.query([BLOB_BASE_FEE], ([answer]) => quantity(answer, BLOB_BASE_FEE.method), signal)
    // It moves by an eighth a block, as the base fee does.
    return this.#capped({ ...(await this.current(signal)), maxFeePerBlobGas: 2n * price })
  }

  /** What replaces `old`: as much more as nodes ask for, and what is needed now. */
  async replacement(old: Fees, signal: AbortSignal): Promise<Fees> {
    const now = await (old.maxFeePerBlobGas === undefined ? this.current(signal) : this.currentWithBlobs(signal))
    const least = bumped(old)
    return this.#capped({
      maxFeePerGas: larger(now.maxFeePerGas, least.maxFeePerGas),
      maxPriorityFeePerGas: larger(now.maxPriorityFeePerGas, least.maxPriorityFeePerGas),
      ...(least.maxFeePerBlobGas === undefined ? {} : { maxFeePerBlobGas: larger(now.maxFeePerBlobGas ?? 0n, least.maxFeePerBlobGas) }),
    })
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

  #capped({ maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas }: Fees): Fees {
    const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)
    const fee = smaller(maxFeePerGas, this.#options.capPerGas)
    const fees = { maxFeePerGas: fee, maxPriorityFeePerGas: smaller(maxPriorityFeePerGas, fee) }
    return maxFeePerBlobGas === undefined ? fees : { ...fees, maxFeePerBlobGas: smaller(maxFeePerBlobGas, this.#options.capPerGas) }
  }
}
