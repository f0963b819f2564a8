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
  /** By cursor, ascending. */
  readonly #pieces = new Map<number, StoredEvidence>()
  readonly #cursors = new Map<string, number>()
  readonly #ofOneLie = new Map<string, number[]>()
  #sizeBytes = 0
  #newest = 0

  /** One whose lie starts earlier than all others takes the place of the newest (`isEarliest`), as in a store. */
  put(evidence: StoredEvidence, isEarliest: boolean): boolean {
    const id = toHex(evidence.id)
    const lie = `${evidence.kind}/${evidence.accused}/${toHex(evidence.key)}`
    const kept = this.#ofOneLie.get(lie) ?? []
    const isFull = kept.length >= EVIDENCE_OF_ONE_LIE
    if (this.#cursors.has(id) || (isFull && !isEarliest)) return false
    if (this.#sizeBytes + evidence.encoded.length > MAX_EVIDENCE_BYTES_KEPT) return false
    if (isFull) this.#drop(kept.pop())
    this.#ofOneLie.set(lie, kept)
    kept.push(++this.#newest)
    this.#sizeBytes += evidence.encoded.length
    this.#cursors.set(id, this.#newest)
    this.#pieces.set(this.#newest, evidence)
    return true
  }

  get(id: Bytes32): StoredEvidence | undefined {
    return this.#pieces.get(this.#cursors.get(toHex(id)) ?? 0)
  }

  get newest(): number {
    return this.#newest
  }

  after(cursor: number, limit: number): readonly KeptEvidence[] {
    const later = [...this.#pieces].filter(([each]) => each > cursor)
    return later.slice(0, limit).map(([each, evidence]) => ({ cursor: each, evidence }))
  }

  before(cursor: number, limit: number): readonly KeptEvidence[] {
    const earlier = [...this.#pieces].filter(([each]) => each < cursor).reverse()
    return earlier.slice(0, limit).map(([each, evidence]) => ({ cursor: each, evidence }))
  }

  #drop(cursor: number | undefined): void {
    const evidence = this.#pieces.get(cursor ?? 0)
    if (cursor === undefined || evidence === undefined) return
    this.#pieces.delete(cursor)
    this.#cursors.delete(toHex(evidence.id))
    this.#sizeBytes -= evidence.encoded.length
  }
}
