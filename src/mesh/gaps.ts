import { MeshError } from './errors.ts'
import type { Gap, MeshHandlers } from './handlers.ts'
import type { Logger, MetricsSink } from './observability.ts'
import type { Sync } from './sync.ts'
import { backoffMs, sleep } from './timing.ts'

export interface GapsInit {
  readonly handlers: Pick<MeshHandlers, 'position'>
  readonly sync: Sync
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly random: () => number
  readonly signal: AbortSignal
}

/** Logs repaired at the same time, and logs that may wait: every member's. */
const MAX_RUNNING = 16
const MAX_KNOWN = 512
/** Failures in a row after which a gap is given up, until the next frame or hello shows it again. */
const MAX_ATTEMPTS = 6

interface State {
  from: number
  to: number
  preferred: string
}

/** Fills gaps: one run for each log, however often and from however many peers the gap is reported. */
export class Gaps {
  readonly #init: GapsInit
  readonly #waiting = new Map<number, State>()
  readonly #running = new Map<number, State>()
  readonly #runs = new Set<Promise<void>>()

  constructor(init: GapsInit) {
    this.#init = init
  }

  /** Fetches the gap, at once if a place is free. Never throws. */
  request(gap: Gap, from: string): void {
    const { metrics, signal } = this.#init
    if (signal.aborted || gap.to < gap.from) return
    const known = this.#running.get(gap.chain) ?? this.#waiting.get(gap.chain)
    if (known !== undefined) {
      known.to = Math.max(known.to, gap.to)
      known.preferred = from
      return
    }
    if (this.#waiting.size >= MAX_KNOWN) {
      metrics.count('mesh_gap_requests_total', { result: 'dropped' })
      return
    }
    this.#waiting.set(gap.chain, { from: gap.from, to: gap.to, preferred: from })
    this.#startNext()
  }

  /** Resolves when the runs have noticed that the signal was aborted. */
  async settled(): Promise<void> {
    await Promise.all(this.#runs)
  }

  #startNext(): void {
    for (const [chain, state] of this.#waiting) {
      if (this.#running.size >= MAX_RUNNING) return
      this.#waiting.delete(chain)
      this.#running.set(chain, state)
      const run = this.#fill(chain, state).finally(() => {
        this.#running.delete(chain)
        this.#runs.delete(run)
        if (!this.#init.signal.aborted) this.#startNext()
      })
      this.#runs.add(run)
    }
  }

  async #fill(chain: number, state: State): Promise<void> {
    const { handlers, sync, signal, metrics, logger, random } = this.#init
    let attempt = 0
    let result = 'filled'
    while (attempt < MAX_ATTEMPTS && !signal.aborted) {
      const from = handlers.position(chain) ?? state.from
      if (from > state.to) break
      try {
        await sync.log({ chain, from, to: state.to }, { signal, preferred: state.preferred })
        // A handler that takes headers without getting on would be asked for ever.
        if ((handlers.position(chain) ?? state.to + 1) === from) break
        attempt = 0
      } catch (error) {
        if (signal.aborted) break
        attempt++
        result = error instanceof MeshError ? error.code : 'failed'
        logger.debug({ chain, from, to: state.to, attempt, error }, 'a gap is still open')
        await sleep(backoffMs({ baseMs: 100, maxMs: 5_000, random }, attempt), signal).catch(() => {})
      }
    }
    metrics.count('mesh_gap_requests_total', { result: attempt === 0 ? 'filled' : result })
  }
}
