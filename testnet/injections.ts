import type { EvidenceKind } from '../src/protocol/evidence/evidence.ts'
import type { LaneBook } from './lane-book.ts'

/** A lie that a scenario tells: in the end the parent must say exactly this of its teller. */
export interface Injection {
  readonly kind: EvidenceKind
  /** Chain id. */
  readonly accused: number
  /** Exposed by artefacts and slashed, or suspected because an answer is missing. */
  readonly verdict: 'exposed' | 'suspected'
}

/** Everything that was injected into a run, and what the lanes had carried before. */
export class Injections {
  readonly #list: Injection[] = []
  readonly #sentBefore = new Map<LaneBook, number>()

  get list(): readonly Injection[] {
    return this.#list
  }

  add(injection: Injection, lanes: readonly LaneBook[]): void {
    this.#list.push(injection)
    for (const lane of lanes) this.#sentBefore.set(lane, lane.sent)
  }

  has(kind: EvidenceKind, accused: number, verdict: Injection['verdict']): boolean {
    return this.#list.some((each) => each.kind === kind && each.accused === accused && each.verdict === verdict)
  }

  accuses(chain: number): boolean {
    return this.#list.some(({ accused }) => accused === chain)
  }

  /** Lanes between members that nobody is made to accuse, with what they had carried when the last lie was told. */
  honestLanes(lanes: readonly LaneBook[]): readonly { readonly lane: LaneBook; readonly sentBefore: number }[] {
    return lanes.flatMap((lane) => {
      const sentBefore = this.#sentBefore.get(lane)
      if (sentBefore === undefined || this.accuses(lane.source) || this.accuses(lane.destination)) return []
      return [{ lane, sentBefore }]
    })
  }
}
