/** An inbox row as a chain itself holds it: which header of `source` its block includes. */
interface Row {
  readonly block: number
  readonly source: number
  readonly header: number
}

/** What every chain refers to, by the inbox rows that its own blocks changed; and, from that alone, what a lie has tainted (R6). */
export class ReferenceBook {
  readonly #rows = new Map<number, Row[]>()

  add(chain: number, block: number, source: number, header: number): void {
    const rows = this.#rows.get(chain) ?? []
    this.#rows.set(chain, rows)
    rows.push({ block, source, header })
  }

  /** The first tainted block of every chain that has one, when `liar` lies from `from` on: by the definition, row by row. */
  taintedFrom(liar: number, from: number): ReadonlyMap<number, number> {
    const tainted = new Map([[liar, from]])
    const isTainted = ({ source, header }: Row): boolean => header >= (tainted.get(source) ?? Number.POSITIVE_INFINITY)
    for (let changed = true; changed; ) {
      changed = false
      for (const [chain, rows] of this.#rows) {
        const first = rows.find(isTainted)?.block ?? Number.POSITIVE_INFINITY
        if (first >= (tainted.get(chain) ?? Number.POSITIVE_INFINITY)) continue
        tainted.set(chain, first)
        changed = true
      }
    }
    return tainted
  }
}
