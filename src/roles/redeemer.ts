import type { TicketReason } from '../chain/block-record.ts'
import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import type { Address } from '../protocol/bytes.ts'
import { toHex } from '../protocol/bytes.ts'
import type { Message } from '../protocol/message.ts'
import type { StoredTicket } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { callGas } from './message-gas.ts'
import { ticketMessage } from './ticket-message.ts'

export interface SponsorPolicy {
  /** Most that is spent on tickets that do not pay for themselves, in 24 hours. Wei; 0 sponsors nothing. */
  readonly budgetWeiPerDay: bigint
  /** Whether messages that paid too little are sponsored. */
  readonly unpaid: boolean
}

export interface RedeemerInit {
  /** The home chain's id. */
  readonly home: number
  readonly store: Pick<LedgerStore, 'ticketsToTry' | 'ticket' | 'upsertTicket' | 'getMeta' | 'putMeta'>
  readonly policy: SponsorPolicy
  readonly encodeCall: (message: Message) => Uint8Array
  readonly messenger: () => Address
  readonly send: (
    request: { readonly purpose: string; readonly to: Address; readonly data: Uint8Array; readonly gas: bigint },
    signal?: AbortSignal,
  ) => Promise<TransactionOutcome>
  /** What gas costs at present, wei. */
  readonly gasPrice: () => bigint
  readonly now: () => number
  readonly onError: (error: unknown) => void
}

/** What `redeem` needs beside the message's own call, gas: floor, ticket, fee, event. */
const REDEEM_GAS = 140_000n
const CALLDATA_GAS_PER_BYTE = 40n
/** Tickets looked at after a block, and tries of one ticket: what fails thrice is left to its owner. */
const TICKETS_AT_ONCE = 16
const MAX_TRIES = 3
const RETRY_AFTER_MS = 30_000
const DAY_MS = 86_400_000

interface Due {
  readonly ticket: StoredTicket
  readonly message: Message
}

/** Gas limit of a `redeem` transaction. */
export function redeemGas(message: Message): bigint {
  return callGas(message) + REDEEM_GAS + CALLDATA_GAS_PER_BYTE * BigInt(message.data.length)
}

/**
 * Executes tickets of a home chain that nobody else will: those that the includer left untried earn their fee; those that
 * nobody paid for are sponsored within a budget (§6). A target that failed is left to whoever cares.
 */
export class Redeemer {
  readonly #init: RedeemerInit
  #isBusy = false

  constructor(init: RedeemerInit) {
    this.#init = init
  }

  /** Spent on sponsored tickets today, wei. */
  get spentWei(): bigint {
    return BigInt(this.#init.store.getMeta(this.#budgetKey()) ?? '0')
  }

  /** After each block: `time` is its timestamp, seconds. */
  onBlock(time: number, signal: AbortSignal): void {
    if (this.#isBusy) return
    this.#isBusy = true
    this.#work(time, signal)
      .catch((error) => {
        if (!signal.aborted) this.#init.onError(error)
      })
      .finally(() => {
        this.#isBusy = false
      })
  }

  async #work(time: number, signal: AbortSignal): Promise<void> {
    const due = [...this.#toTry('untried', time), ...this.#affordable(this.#toTry('unpaid', time))]
    await Promise.all(due.map((each) => this.#try(each, signal)))
  }

  #toTry(reason: TicketReason, time: number): readonly Due[] {
    const { store, home, now } = this.#init
    const query = {
      destination: home,
      reason,
      triesBelow: MAX_TRIES,
      aliveAt: time,
      triedByMs: now() - RETRY_AFTER_MS,
      limit: TICKETS_AT_ONCE,
    }
    return store.ticketsToTry(query).map((ticket) => {
      // Looked at, so that the next ones get their turn.
      store.upsertTicket({ ...ticket, lastTriedAtMs: now() })
      return { ticket, message: ticketMessage(ticket) }
    })
  }

  /** Those that what is left of the budget pays for, at their gas limits. */
  #affordable(due: readonly Due[]): readonly Due[] {
    const { policy } = this.#init
    if (!policy.unpaid) return []
    let left = policy.budgetWeiPerDay - this.spentWei
    return due.filter(({ message }) => {
      const cost = redeemGas(message) * this.#init.gasPrice()
      if (cost > left) return false
      left -= cost
      return true
    })
  }

  /** A try counts once its end is known: after a crash the same purpose finds the transaction that was sent. */
  async #try({ ticket, message }: Due, signal: AbortSignal): Promise<void> {
    try {
      const { gasUsed } = await this.redeem(message, `redeem:${toHex(ticket.id)}:${ticket.tries}`, signal)
      if (ticket.reason === 'unpaid') this.#spend(gasUsed * this.#init.gasPrice())
      this.#count(ticket)
    } catch (error) {
      if (signal.aborted) return
      if ((error as { retryable?: boolean }).retryable !== true) this.#count(ticket)
      this.#init.onError(error)
    }
  }

  #count({ id, tries }: StoredTicket): void {
    const ticket = this.#init.store.ticket(id) // as it is now: its outcome may have come meanwhile
    if (ticket !== undefined) this.#init.store.upsertTicket({ ...ticket, tries: tries + 1 })
  }

  /** Sends one `redeem`; a ticket that fails again stays. */
  redeem(message: Message, purpose: string, signal: AbortSignal): Promise<TransactionOutcome> {
    return this.#init.send({ purpose, to: this.#init.messenger(), data: this.#init.encodeCall(message), gas: redeemGas(message) }, signal)
  }

  #spend(wei: bigint): void {
    this.#init.store.putMeta(this.#budgetKey(), String(this.spentWei + wei))
  }

  #budgetKey(): string {
    return `sponsored/${this.#init.home}/${Math.floor(this.#init.now() / DAY_MS)}`
  }
}
