import type { Suspicion } from '../ledger/accusations.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Raises and ends one kind of suspicion: the ledger holds one of a kind against a member. */
export class Suspicions {
  readonly #ledger: Pick<Ledger, 'suspect' | 'clearSuspicion'>
  readonly #kind: Suspicion['kind']
  readonly #raised = new Set<number>()

  constructor(ledger: Pick<Ledger, 'suspect' | 'clearSuspicion'>, kind: Suspicion['kind']) {
    this.#ledger = ledger
    this.#kind = kind
  }

  raise(chain: number, suspicion: Omit<Suspicion, 'kind'>): void {
    if (this.#raised.has(chain)) return
    this.#raised.add(chain)
    this.#ledger.suspect(chain, { kind: this.#kind, ...suspicion })
  }

  clear(chain: number): void {
    if (this.#raised.delete(chain)) this.#ledger.clearSuspicion(chain, this.#kind)
  }

  /** Leaves those of the given members, and ends all others. */
  keep(chains: ReadonlySet<number>): void {
    for (const chain of [...this.#raised]) if (!chains.has(chain)) this.clear(chain)
  }
}
