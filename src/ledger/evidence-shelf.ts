import { type Bytes32, toHex } from '../protocol/bytes.ts'
import type { StoredEvidence } from '../store/ledger-records.ts'
import type { KeptEvidence } from './history.ts'

/** As in a store (`accusation-tables.ts`). */
const EVIDENCE_OF_ONE_LIE = 2

/** All that is kept in memory: full sets of the largest pieces against nine members, or equivocations of every member there can be. Bytes. */
const MAX_EVIDENCE_BYTES_KEPT = 32 * 2 ** 20

/**
 * Evidence in memory. When it is full it takes no more: who gave up pieces would be given them again by the next peer, as new
 * ones, for ever.
 */
export class EvidenceShelf {
  readonly #pieces: KeptEvidence[] = []
  readonly #byId = new Map<string, StoredEvidence>()
  readonly #ofOneLie = new Map<string, number>()
  #sizeBytes = 0

  put(evidence: StoredEvidence): boolean {
    const id = toHex(evidence.id)
    const lie = `${evidence.kind}/${evidence.accused}/${toHex(evidence.key)}`
    const count = this.#ofOneLie.get(lie) ?? 0
    if (this.#byId.has(id) || count >= EVIDENCE_OF_ONE_LIE) return false
    if (this.#sizeBytes + evidence.encoded.length > MAX_EVIDENCE_BYTES_KEPT) return false
    this.#sizeBytes += evidence.encoded.length
    this.#byId.set(id, evidence)
    this.#ofOneLie.set(lie, count + 1)
    this.#pieces.push({ cursor: this.#pieces.length + 1, evidence })
    return true
  }

  get(id: Bytes32): StoredEvidence | undefined {
    return this.#byId.get(toHex(id))
  }

  get newest(): number {
    return this.#pieces.length
  }

  after(cursor: number, limit: number): readonly KeptEvidence[] {
    return this.#pieces.slice(cursor, cursor + limit)
  }
}
