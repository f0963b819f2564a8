/** Milliseconds. */
export interface LatencySummary {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** A run of hours keeps each lane's newest samples only; the maximum covers all of them. */
const MAX_SAMPLES = 20_000

/** Latency samples of one kind: percentiles over the newest `MAX_SAMPLES`. */
export class Latencies {
  readonly #samples: number[] = []
  #oldest = 0
  #max = 0

  add(ms: number): void {
    this.#max = Math.max(this.#max, ms)
    if (this.#samples.length < MAX_SAMPLES) this.#samples.push(ms)
    else {
      this.#samples[this.#oldest] = ms
      this.#oldest = (this.#oldest + 1) % MAX_SAMPLES
    }
  }

  /** Nearest-rank percentiles over all of `parts` together. Undefined before the first sample. */
  static summarize(parts: readonly Latencies[]): LatencySummary | undefined {
    const sorted = Float64Array.from(parts.flatMap((part) => part.#samples)).sort()
    if (sorted.length === 0) return undefined
    const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
    return { p50: rank(0.5), p99: rank(0.99), max: Math.max(...parts.map((part) => part.#max)) }
  }
}
