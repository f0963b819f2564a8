/** The sync rule (§3), judged from the chains' own blocks and rows, without asking a daemon or the Messenger's gate. */

export interface SyncMonitorOptions {
  /** Chain ids of all members. */
  readonly chains: readonly number[]
  /** Δ, seconds. */
  readonly delta: number
  /** When the cluster came into force, seconds: the zero row's time. */
  readonly activation: number
}

const MAX_VIOLATIONS = 20

export class SyncMonitor {
  readonly #options: SyncMonitorOptions
  /** Times of the inbox rows: destination → source → seconds. */
  readonly #rows = new Map<number, Map<number, number>>()
  readonly violations: string[] = []
  violationCount = 0
  maxStalenessS = 0

  constructor(options: SyncMonitorOptions) {
    this.#options = options
    for (const chain of options.chains) {
      this.#rows.set(chain, new Map(options.chains.filter((other) => other !== chain).map((other) => [other, options.activation])))
    }
  }

  addRow(destination: number, source: number, time: number): void {
    const rows = this.#rows.get(destination)
    rows?.set(source, Math.max(time, rows.get(source) ?? 0))
  }

  /** The least row time of `chain`, plus Δ. */
  gate(chain: number): number {
    return Math.min(...(this.#rows.get(chain)?.values() ?? [])) + this.#options.delta
  }

  /** Up to when `destination` has heard `source`, seconds. */
  heard(destination: number, source: number): number | undefined {
    return this.#rows.get(destination)?.get(source)
  }

  /** The oldest time up to which any other chain has heard `chain`, seconds. */
  frontier(chain: number): number {
    let least = Number.POSITIVE_INFINITY
    for (const [destination, rows] of this.#rows) if (destination !== chain) least = Math.min(least, rows.get(chain) ?? least)
    return least
  }

  /** Judges a block of `chain` with the rows after it. Staleness counts from the activation on. */
  addBlock(chain: number, number: number, timestamp: number): void {
    const rows = this.#rows.get(chain)
    if (rows === undefined || timestamp < this.#options.activation) return
    for (const [source, time] of rows) {
      this.maxStalenessS = Math.max(this.maxStalenessS, timestamp - time)
      if (timestamp > time + this.#options.delta) {
        this.#report(
          `block ${number} of ${chain} has time ${timestamp}, more than ${this.#options.delta} s after ${time}, its row of ${source}`,
        )
      }
    }
  }

  /** R1 itself: nothing sent at s may be missing on its destination in a block later than s + Δ. */
  addMissing(lane: { readonly source: number; readonly destination: number }, sentAt: number, timestamp: number): void {
    if (timestamp <= sentAt + this.#options.delta) return
    this.#report(`a message sent at ${sentAt} from ${lane.source} was not on ${lane.destination} in its block of time ${timestamp}`)
  }

  /** Measures staleness anew: what was stale while daemons started is nobody's figure. */
  restart(): void {
    this.maxStalenessS = 0
  }

  #report(violation: string): void {
    this.violationCount++
    if (this.violations.length < MAX_VIOLATIONS) this.violations.push(violation)
  }
}
