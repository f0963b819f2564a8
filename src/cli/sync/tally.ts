import type { PostedHead as InboxHead } from '../../chain/batch-inbox.ts'
import type { ParentEvent } from '../../chain/parent-follower.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { equalBytes, toHex } from '../../protocol/bytes.ts'
import { type Member, memberByIndex } from '../../protocol/configuration.ts'

/** What was rebuilt, as JSON. */
export interface SyncReport {
  /** How far the parent was read. */
  readonly parent: { readonly block: number; readonly time: number }
  readonly members: readonly SyncedMember[]
  readonly lanes: readonly SyncedLane[]
}

export interface SyncedMember {
  readonly chain: number
  readonly generation: number
  /** `complete`: every batch up to the head that the parent names was verified. */
  readonly state: 'complete' | 'nothing posted' | 'bad' | 'missing'
  /** The last header that was verified. */
  readonly head: { readonly number: number; readonly hash: string; readonly time: number; readonly parentBlock: number } | null
  /** The newest header that it posted, by the inbox. */
  readonly posted: number | null
  /** Batches of this run. */
  readonly batches: number
  /** Why it is not complete. */
  readonly detail: string | null
}

export interface SyncedLane {
  readonly source: number
  readonly destination: number
  readonly messages: number
  /** Value and fees of all of them, wei. */
  readonly value: string
  /** The source's header that they were read up to. */
  readonly header: number
}

/** Adds up what batches brought, member by member. */
export class Tally {
  readonly #ledger: Ledger
  readonly #batches = new Map<number, number>()
  readonly #troubles = new Map<number, { readonly block: number; readonly detail: string }>()
  #block = { number: 0, time: 0 }

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  get blockNumber(): number {
    return this.#block.number
  }

  get batches(): number {
    return [...this.#batches.values()].reduce((sum, count) => sum + count, 0)
  }

  /** What the parent told, once the ledger has taken it. */
  note(event: ParentEvent): void {
    if (event.kind === 'rewind') {
      for (const [chain, { block }] of this.#troubles) if (block > event.to) this.#troubles.delete(chain)
      return
    }
    this.#block = event.block
    for (const fact of event.facts) {
      if (fact.type === 'batch') this.#batches.set(fact.batch.chain, (this.#batches.get(fact.batch.chain) ?? 0) + 1)
      if (fact.type === 'unreadable-batch') {
        const { chain, number, block } = fact.posting
        this.#trouble(chain, block.number, `the batch for header ${number} cannot be read: ${fact.reason.message}`)
      }
    }
  }

  noteBad(chain: number, block: number, number: number): void {
    this.#trouble(chain, block, `the batch for header ${number}, in block ${block} of the parent, does not fold: it is evidence`)
  }

  /** `posted`: what the inbox names as each member's head. */
  report(members: readonly Member[], posted: ReadonlyMap<number, InboxHead>): SyncReport {
    const { number: block, time } = this.#block
    return {
      parent: { block, time },
      members: members.map((member) => this.#member(member, posted.get(member.chain))),
      lanes: members.flatMap((source) => this.#lanes(source)),
    }
  }

  /** The first is what matters: nothing after it can be opened. */
  #trouble(chain: number, block: number, detail: string): void {
    if (!this.#troubles.has(chain)) this.#troubles.set(chain, { block, detail })
  }

  #member({ chain, generation }: Member, posted: InboxHead | undefined): SyncedMember {
    const head = this.#ledger.posted?.head(chain)
    // The inbox keeps an earlier generation's head until the next posts.
    const expected = posted?.generation === generation ? posted : undefined
    const isComplete = expected === undefined ? head === undefined : head !== undefined && equalBytes(head.hash, expected.hash)
    const isBad = this.#ledger.posted?.isBroken(chain) === true
    const stands = `verified up to ${head === undefined ? 'nothing' : `header ${head.header.number}`}, the parent names ${expected?.number ?? 'nothing'}`
    return {
      chain,
      generation,
      state: isBad ? 'bad' : !isComplete ? 'missing' : head === undefined ? 'nothing posted' : 'complete',
      head: head === undefined ? null : headOf(head),
      posted: expected?.number ?? null,
      batches: this.#batches.get(chain) ?? 0,
      detail: isComplete && !isBad ? null : (this.#troubles.get(chain)?.detail ?? stands),
    }
  }

  #lanes(source: Member): SyncedLane[] {
    const { posted, configurations } = this.#ledger
    const state = posted?.state(source.chain)
    if (state === undefined) return []
    const lanes = [...state.outbox].flatMap(([index, { count, value }]) => {
      const destination = memberByIndex(configurations.newest.configuration, index)?.chain
      if (destination === undefined) return []
      return [{ source: source.chain, destination, messages: count, value: value.toString(), header: state.head.number }]
    })
    return lanes.sort((a, b) => a.destination - b.destination)
  }
}

function headOf({ header, hash, block }: NonNullable<ReturnType<NonNullable<Ledger['posted']>['head']>>) {
  return { number: header.number, hash: toHex(hash), time: header.time, parentBlock: block.number }
}
