import type { Hex } from 'viem'
import type { ParentEvent } from './parent-events.ts'

/** A block of the parent, as far as the cluster is concerned. */
export interface ParentBlock {
  readonly number: number
  readonly hash: Hex
  readonly parentHash: Hex
  readonly events: readonly ParentEvent[]
}

export type Convicted = Extract<ParentEvent, { type: 'convicted' }>
export type Suspicion = Extract<ParentEvent, { type: 'suspected' }>
export interface Challenge {
  readonly chain: number
  /** Seconds. */
  readonly deadline: number
  readonly outcome: 'open' | 'answered' | 'unanswered'
}

/** Blocks that may still be reorganised away. Anvil never goes that far by itself, nor does a scenario. */
const MAX_DEPTH = 256

/** What the parent's present branch adds up to. */
class Sum {
  /** By chain: the newest posted block number, and how many batches. */
  readonly posted = new Map<number, { readonly number: number; readonly batches: number }>()
  readonly convictions: Convicted[] = []
  readonly suspicions: Suspicion[] = []
  readonly challenges = new Map<Hex, Challenge>()

  add(event: ParentEvent): void {
    switch (event.type) {
      case 'posted':
        this.posted.set(event.chain, { number: event.number, batches: (this.posted.get(event.chain)?.batches ?? 0) + 1 })
        break
      case 'convicted':
        this.convictions.push(event)
        break
      case 'suspected':
        this.suspicions.push(event)
        break
      case 'challenged':
        this.challenges.set(event.id, { chain: event.chain, deadline: event.deadline, outcome: 'open' })
        break
      case 'answered':
      case 'unanswered': {
        const challenge = this.challenges.get(event.id)
        if (challenge !== undefined) this.challenges.set(event.id, { ...challenge, outcome: event.type })
        break
      }
      case 'charged':
        break
    }
  }

  copy(): Sum {
    const copy = new Sum()
    for (const [chain, posted] of this.posted) copy.posted.set(chain, posted)
    copy.convictions.push(...this.convictions)
    copy.suspicions.push(...this.suspicions)
    for (const [id, challenge] of this.challenges) copy.challenges.set(id, challenge)
    return copy
  }
}

/** The events on the parent's present branch: blocks that are reorganised away take theirs with them. */
export class ParentRecord {
  readonly #blocks: ParentBlock[] = []
  /** Of the blocks below those. */
  #settled = new Sum()
  #present = new Sum()
  /** How often blocks were taken back. */
  reorganisations = 0

  get head(): { readonly number: number; readonly hash: Hex } | undefined {
    return this.#blocks.at(-1)
  }

  get posted(): Sum['posted'] {
    return this.#present.posted
  }

  get convictions(): readonly Convicted[] {
    return this.#present.convictions
  }

  get suspicions(): readonly Suspicion[] {
    return this.#present.suspicions
  }

  get challenges(): ReadonlyMap<Hex, Challenge> {
    return this.#present.challenges
  }

  /** Whether this block is part of the branch. */
  holds(number: number, hash: Hex): boolean {
    return this.#blocks.some((block) => block.number === number && block.hash === hash)
  }

  /** Takes a block that follows the head, or the one that it names as its parent. Throws if neither is so. */
  add(block: ParentBlock): void {
    const head = this.head
    if (head !== undefined && block.parentHash !== head.hash) this.#rewind(block)
    this.#blocks.push(block)
    for (const event of block.events) this.#present.add(event)
    if (this.#blocks.length > MAX_DEPTH) for (const event of this.#blocks.shift()?.events ?? []) this.#settled.add(event)
  }

  #rewind(block: ParentBlock): void {
    const at = this.#blocks.findIndex(({ hash }) => hash === block.parentHash)
    if (at < 0) throw new Error(`block ${block.number} of the parent (${block.hash}) follows none of the last ${this.#blocks.length}`)
    this.#blocks.splice(at + 1)
    this.reorganisations++
    this.#present = this.#settled.copy()
    for (const { events } of this.#blocks) for (const event of events) this.#present.add(event)
  }
}
