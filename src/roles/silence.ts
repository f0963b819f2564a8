import type { Ledger } from '../ledger/ledger.ts'
import { activeMembers } from '../protocol/configuration.ts'
import { Suspicions } from './suspicions.ts'

export interface SilenceInit {
  readonly ledger: Pick<Ledger, 'logs' | 'configurations' | 'startedAtMs' | 'suspect' | 'clearSuspicion'>
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  /** Own wall clock, milliseconds. */
  readonly now: () => number
}

/** Members of whom nothing signed was seen for longer than Δ: others stand still for them, or will. Cleared by the next header. */
export class Silence {
  readonly #init: SilenceInit
  readonly #suspicions: Suspicions
  /** The newest position seen of each chain, and when it was. */
  readonly #seen = new Map<number, { readonly number: number; readonly atMs: number }>()

  constructor(init: SilenceInit) {
    this.#init = init
    this.#suspicions = new Suspicions(init.ledger, 'silent')
  }

  /** Call every second. */
  tick(): void {
    const { ledger, homes, now } = this.#init
    if (ledger.configurations.size === 0) return
    const { configuration } = ledger.configurations.newest
    const silent = new Set<number>()
    for (const { chain } of activeMembers(configuration)) {
      const number = ledger.logs.get(chain)?.newestSeen?.header.number ?? 0
      const seen = this.#seen.get(chain)
      // What was there when the node started may be old: its time counts from then.
      if (seen === undefined || seen.number < number)
        this.#seen.set(chain, { number, atMs: seen === undefined ? ledger.startedAtMs : now() })
      const { atMs } = this.#seen.get(chain) ?? { atMs: now() }
      if (homes.includes(chain) || now() - atMs <= configuration.parameters.delta * 1_000) continue
      silent.add(chain)
      const detail = `nothing signed by chain ${chain} was seen since header ${number}, for more than Δ (${configuration.parameters.delta} s)`
      this.#suspicions.raise(chain, { sinceMs: atMs, detail, clears: 'its next header' })
    }
    this.#suspicions.keep(silent)
  }
}
