import { toHex } from '../protocol/bytes.ts'
import { equalInboxRows, equalOutboxRows, type InboxRow, type OutboxRow, ZERO_INBOX_ROW } from '../protocol/row.ts'

/** What this node accepted of a source at one position. */
export interface SourcePosition {
  readonly hash: string
  /** Seconds. */
  readonly time: number
  /** Its outbox row for the chain that refers to it. */
  readonly row: OutboxRow
}

/** An inbox row of an accepted header (§2): `chain`'s header `number` says what it included of `source`. */
export interface Reference {
  readonly chain: number
  readonly generation: number
  readonly number: number
  /** The source's index, and its chain id. */
  readonly index: number
  readonly source: number
  readonly row: InboxRow
}

/** How a reference turned out. `unknown`: another header than the accepted one, or none that anybody shows. */
export type ReferenceOutcome = 'fits' | 'misreport' | 'unknown' | 'waiting'

export interface ReferencesInit {
  /** What was accepted of `source` at `number`, with its row for `chain`; undefined if it is beyond the log, or kept no more. */
  readonly positionOf: (source: number, number: number, chain: number) => SourcePosition | undefined
  /** Whether no header of a source can ever have had this number: its log starts later. */
  readonly isBeforeStart: (source: number, number: number) => boolean
  /** The newest accepted position of a source. */
  readonly headOf: (source: number) => number
  readonly now: () => number
  /** Whether headers of a source are known to be missing here: then it is not remarkable that one is. */
  readonly isBehind: (source: number) => boolean
  /** How long the source's header may stay away, milliseconds. */
  readonly patienceMs: () => number
}

/** References that wait for their source's header, of one source: minutes of blocks of every member. */
const MAX_WAITING = 8_192

interface Waiting {
  readonly reference: Reference
  readonly sinceMs: number
}

/** Compares what members say of each other with what those said themselves, whichever comes first. */
export class References {
  readonly #init: ReferencesInit
  /** By source, then by its position. */
  readonly #waiting = new Map<number, Map<number, Waiting[]>>()
  #waitingCount = 0

  constructor(init: ReferencesInit) {
    this.#init = init
  }

  check(reference: Reference): ReferenceOutcome {
    const { source, row, chain } = reference
    const accepted = this.#init.positionOf(source, row.number, chain)
    if (accepted === undefined) {
      // Else a first header could claim any time and count of a header that nobody has to show.
      if (this.#init.isBeforeStart(source, row.number)) return equalInboxRows(row, ZERO_INBOX_ROW) ? 'fits' : 'unknown'
      // It lies before what this node keeps.
      if (row.number <= this.#init.headOf(source)) return 'fits'
      this.#wait(reference)
      return 'waiting'
    }
    if (accepted.hash !== toHex(row.head)) return 'unknown'
    return accepted.time === row.time && equalOutboxRows(accepted.row, row) ? 'fits' : 'misreport'
  }

  /** The header of `source` at `number` was accepted: what waited for it, with the outcome. */
  settle(source: number, number: number): readonly { readonly reference: Reference; readonly outcome: ReferenceOutcome }[] {
    const waiting = this.#waiting.get(source)?.get(number)
    if (waiting === undefined) return []
    this.#waiting.get(source)?.delete(number)
    this.#waitingCount -= waiting.length
    return waiting.map(({ reference }) => ({ reference, outcome: this.check(reference) }))
  }

  /** What waited for too long: nobody shows the header that it names. */
  expired(): readonly Reference[] {
    const before = this.#init.now() - this.#init.patienceMs()
    const expired: Reference[] = []
    for (const [source, positions] of this.#waiting) {
      if (this.#init.isBehind(source)) continue
      for (const [number, waiting] of positions) {
        const left = waiting.filter(({ sinceMs }) => sinceMs > before)
        if (left.length === waiting.length) continue
        expired.push(...waiting.filter(({ sinceMs }) => sinceMs <= before).map(({ reference }) => reference))
        this.#waitingCount -= waiting.length - left.length
        if (left.length === 0) positions.delete(number)
        else positions.set(number, left)
      }
    }
    return expired
  }

  #wait(reference: Reference): void {
    if (this.#waitingCount >= MAX_WAITING) return
    const positions = this.#waiting.get(reference.source) ?? new Map<number, Waiting[]>()
    this.#waiting.set(reference.source, positions)
    const waiting = positions.get(reference.row.number) ?? []
    positions.set(reference.row.number, waiting)
    waiting.push({ reference, sinceMs: this.#init.now() })
    this.#waitingCount++
  }
}
