import type { BlockRecord, Outcome } from '../chain/block-record.ts'
import type { History } from '../ledger/history.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import type { StoredTicket, TicketState } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { packTicketMessage } from './ticket-message.ts'

/** What became of the messages that a home chain included, by source. */
export interface OutcomeCounts {
  readonly redeemed: number
  readonly openTickets: number
  readonly cancelled: number
  readonly expired: number
}

/** Of a chain whose outcomes are not tracked here. */
export const NO_OUTCOMES: OutcomeCounts = { redeemed: 0, openTickets: 0, cancelled: 0, expired: 0 }

export interface TicketKeeperInit {
  /** The home chain's id. */
  readonly home: number
  readonly store: Pick<LedgerStore, 'transaction' | 'ticket' | 'upsertTicket' | 'getMeta' | 'putMeta'>
  readonly history: Pick<History, 'messages'>
  /** A ticket was redeemed, cancelled or has expired; stored when this is called. */
  readonly onEnded?: (ticket: StoredTicket) => void
}

/** Tracks every ticket of a home chain (§6) from the outcomes in its blocks; a block counts once, also across restarts. */
export class TicketKeeper {
  readonly #init: TicketKeeperInit
  readonly #counts = new Map<number, OutcomeCounts>()
  #block: number

  constructor(init: TicketKeeperInit) {
    this.#init = init
    const stored = init.store.getMeta(metaKey(init.home))
    const { block, counts } =
      stored === undefined ? { block: -1, counts: [] } : (JSON.parse(stored) as { block: number; counts: [number, OutcomeCounts][] })
    this.#block = block
    for (const [source, count] of counts) this.#counts.set(source, count)
  }

  countsOf(source: number): OutcomeCounts {
    return this.#counts.get(source) ?? NO_OUTCOMES
  }

  onBlock(record: BlockRecord): void {
    if (record.number <= this.#block) return
    this.#block = record.number
    if (record.outcomes.length === 0) return
    const ended: StoredTicket[] = []
    this.#init.store.transaction(() => {
      for (const outcome of record.outcomes) {
        const ticket = this.#note(outcome, { block: record.number, time: record.time })
        if (ticket !== undefined) ended.push(ticket)
      }
      this.#init.store.putMeta(metaKey(this.#init.home), JSON.stringify({ block: record.number, counts: [...this.#counts] }))
    })
    for (const ticket of ended) this.#init.onEnded?.(ticket)
  }

  /** Returns the ticket that ended by it. */
  #note(outcome: Outcome, at: NonNullable<StoredTicket['ended']>): StoredTicket | undefined {
    switch (outcome.kind) {
      case 'ticketCreated':
        this.#create(outcome)
        return undefined
      case 'redeemed':
        this.#add(outcome.source, { redeemed: 1 })
        return this.#end(outcome.id, 'redeemed', at)
      case 'keptAlive':
        this.#update(outcome.id, { expiry: outcome.expiry })
        return undefined
      case 'cancelled':
      case 'expired': {
        const ended = this.#end(outcome.id, outcome.kind, at)
        if (ended !== undefined) this.#add(ended.source, { [outcome.kind]: 1 })
        return ended
      }
    }
  }

  #create({ id, source, nonce, reason, expiry }: Extract<Outcome, { kind: 'ticketCreated' }>): void {
    const messages = this.#init.history.messages(source, this.#init.home, nonce, 1)
    if (messages[0] === undefined || messages[0].nonce !== nonce) return // included before this node kept the lane: nothing to redeem it with
    const message = packTicketMessage(messages[0])
    this.#init.store.upsertTicket({
      id,
      source,
      destination: this.#init.home,
      nonce,
      reason,
      expiry,
      state: 'open',
      tries: 0,
      lastTriedAtMs: undefined,
      ended: undefined,
      message,
    })
    this.#add(source, { openTickets: 1 })
  }

  /** Ends a ticket, if there was one. */
  #end(id: Bytes32, state: TicketState, ended: StoredTicket['ended']): StoredTicket | undefined {
    const ticket = this.#init.store.ticket(id)
    if (ticket === undefined) return undefined
    if (ticket.state === 'open') this.#add(ticket.source, { openTickets: -1 })
    const after = { ...ticket, state, ended }
    this.#init.store.upsertTicket(after)
    return after
  }

  #update(id: Bytes32, change: Partial<StoredTicket>): void {
    const ticket = this.#init.store.ticket(id)
    if (ticket !== undefined) this.#init.store.upsertTicket({ ...ticket, ...change })
  }

  #add(source: number, change: Partial<OutcomeCounts>): void {
    const counts = { ...this.countsOf(source) }
    for (const [name, by] of Object.entries(change) as [keyof OutcomeCounts, number][]) counts[name] += by
    this.#counts.set(source, counts)
  }
}

function metaKey(home: number): string {
  return `outcomes/${home}`
}
