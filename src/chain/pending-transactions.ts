import { type Address, toHex } from '../protocol/bytes.ts'
import { ChainError, type ChainErrorCode } from './chain-error.ts'
import { uint48 } from './json-fields.ts'
import { readReceipt } from './receipt.ts'
import type { Rpc, RpcCall } from './rpc.ts'
import type { JournalEntry, TransactionJournal, TransactionOutcome } from './transaction-journal.ts'

export interface PendingTransactionsOptions {
  readonly rpc: Rpc
  readonly address: Address
  readonly journal: TransactionJournal
  readonly replaceAfterMs: number
  readonly rebroadcastMs: number
  readonly pollIntervalMs: number
  readonly onAlert: (alert: ChainError) => void
  /** Sends the newest form again; resolves to the node's objection. */
  readonly broadcast: (entry: JournalEntry) => Promise<ChainError | undefined>
  /** Raises its fees. Resolves to the newest form. */
  readonly replace: (entry: JournalEntry) => Promise<JournalEntry>
  /** Gives it another nonce. */
  readonly renew: (entry: JournalEntry) => Promise<JournalEntry>
  /** Gives it up. */
  readonly abandon: (entry: JournalEntry) => Promise<void>
  /** Sends something at a nonce that nothing holds. */
  readonly fill: (nonce: number) => Promise<JournalEntry>
}

interface Watched {
  entry: JournalEntry
  readonly mined: PromiseWithResolvers<TransactionOutcome>
  /** When the newest form was first and last broadcast, milliseconds. */
  formedAt: number
  broadcastAt: number
  /** Looks in a row at which its nonce was used up but no form of it was mined. */
  missing: number
}

/** Objections that no waiting changes. */
export const FINAL: ReadonlySet<ChainErrorCode> = new Set<ChainErrorCode>(['rejected', 'reverted', 'too-large', 'unsupported'])
/** Looks in a row that must agree before something irreversible is done: one server may lag behind another. */
const LOOKS = 3
/** Purposes of transactions that only fill a gap in the nonces. */
export const FILLER = 'fill:'

/** Watches what is under way until it is mined: looks at every head, broadcasts again, replaces what is stuck. */
export class PendingTransactions {
  readonly #options: PendingTransactionsOptions
  readonly #watched = new Map<string, Watched>()
  readonly #stop = new AbortController()
  readonly #unsubscribe: () => void
  #wake: () => void = () => undefined
  /** A head came since the last look began. */
  #hasNewHead = false
  #loop: Promise<void> | undefined
  /** Looks in a row at which the lowest nonce under way could not be mined, as one below it is missing. */
  #gaps = 0

  constructor(options: PendingTransactionsOptions) {
    this.#options = options
    this.#unsubscribe = options.rpc.onHead(() => {
      this.#hasNewHead = true
      this.#wake()
    })
  }

  get size(): number {
    return this.#watched.size
  }

  /** The highest nonce under way, −1 if nothing is. */
  get lastNonce(): number {
    return Math.max(-1, ...[...this.#watched.values()].map(({ entry }) => entry.nonce))
  }

  /**
   * Watches it until it is mined; the promise rejects only when the sender stops. `broadcastAt`: wall clock, milliseconds;
   * 0 if it may never have been, as after a crash: then the first look broadcasts it.
   */
  add(entry: JournalEntry, broadcastAt = Date.now()): Promise<TransactionOutcome> {
    if (this.#stop.signal.aborted) return Promise.reject(this.#stop.signal.reason)
    let watched = this.#watched.get(entry.purpose)
    if (watched === undefined) {
      watched = { entry, mined: Promise.withResolvers(), formedAt: Date.now(), broadcastAt, missing: 0 }
      // Nobody may be waiting for it, as after a restart.
      watched.mined.promise.catch(() => undefined)
      this.#watched.set(entry.purpose, watched)
    }
    this.#loop ??= this.#watch()
    return watched.mined.promise
  }

  async stop(): Promise<void> {
    this.#unsubscribe()
    this.#stop.abort(new ChainError('unreachable', `the sender of chain ${this.#options.rpc.chainId} has stopped`))
    this.#wake()
    await this.#loop
    for (const { mined } of this.#watched.values()) mined.reject(this.#stop.signal.reason)
    this.#watched.clear()
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted && this.#watched.size > 0) {
      await this.#headOrTimeout()
      try {
        if (!signal.aborted) await this.#look(signal)
      } catch (error) {
        if (signal.aborted) break
        this.#options.onAlert(
          error instanceof ChainError
            ? error
            : new ChainError('journal-failed', `the transaction journal: ${String(error)}`, { cause: error }),
        )
      }
    }
    this.#loop = undefined
  }

  #headOrTimeout(): Promise<void> {
    if (this.#hasNewHead) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollIntervalMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async #look(signal: AbortSignal): Promise<void> {
    this.#hasNewHead = false
    const { rpc, address } = this.#options
    const inOrder = [...this.#watched.values()].sort((a, b) => a.entry.nonce - b.entry.nonce)
    const forms = inOrder.flatMap((watched) => watched.entry.hashes.map((hash) => ({ watched, hash })))
    const count = (tag: string): RpcCall => ({ method: 'eth_getTransactionCount', params: [toHex(address), tag] })
    const receipts = forms.map(({ hash }): RpcCall => ({ method: 'eth_getTransactionReceipt', params: [toHex(hash)] }))
    // The count first: a transaction mined between the two answers then has a receipt, not a used-up nonce without one.
    const [mined, reserved, ...answers] = await rpc.batch([count('latest'), count('pending'), ...receipts], signal)
    for (const [i, { watched }] of forms.entries()) {
      const outcome = readReceipt(answers[i], watched.entry.nonce)
      if (outcome !== undefined) await this.#settle(watched, outcome)
    }
    const next = uint48(mined, 'transaction count')
    for (const watched of inOrder) {
      if (this.#watched.get(watched.entry.purpose) === watched) await this.#care(watched, next)
    }
    await this.#closeGap(next, uint48(reserved, 'transaction count'))
  }

  async #settle(watched: Watched, outcome: TransactionOutcome): Promise<void> {
    await this.#options.journal.put({ ...watched.entry, outcome })
    this.#watched.delete(watched.entry.purpose)
    watched.mined.resolve(outcome)
  }

  async #care(watched: Watched, next: number): Promise<void> {
    const { replace, broadcast, replaceAfterMs, rebroadcastMs, onAlert } = this.#options
    const now = Date.now()
    if (watched.entry.nonce < next) {
      watched.missing += 1
      if (watched.missing >= LOOKS) await this.#orGiveUp(watched, () => this.#displaced(watched, now))
      return
    }
    watched.missing = 0
    // Later ones wait for the lowest: only that one's fees can be the reason.
    if (watched.entry.nonce === next && now - watched.formedAt >= replaceAfterMs) {
      this.#take(watched, await replace(watched.entry), now)
    } else if (now - watched.broadcastAt >= rebroadcastMs) {
      watched.broadcastAt = now
      const problem = await broadcast(watched.entry)
      // A used-up nonce shows at the next look, with or without a receipt.
      if (problem === undefined || problem.code === 'nonce-too-low') return
      onAlert(problem)
      if (FINAL.has(problem.code)) await this.#giveUp(watched, problem)
    }
  }

  /** Somebody else used its nonce: a filler has done its work, all others start over. */
  async #displaced(watched: Watched, now: number): Promise<void> {
    const { entry } = watched
    if (entry.purpose.startsWith(FILLER)) throw new ChainError('rejected', `nonce ${entry.nonce} is used`)
    this.#take(watched, await this.#options.renew(entry), now)
  }

  async #orGiveUp(watched: Watched, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ChainError) || !FINAL.has(error.code)) throw error
      await this.#giveUp(watched, error)
    }
  }

  async #giveUp(watched: Watched, reason: ChainError): Promise<void> {
    this.#watched.delete(watched.entry.purpose)
    await this.#options.abandon(watched.entry)
    watched.mined.reject(reason)
  }

  #take(watched: Watched, entry: JournalEntry, now: number): void {
    watched.entry = entry
    watched.formedAt = now
    watched.broadcastAt = now
    watched.missing = 0
  }

  async #closeGap(next: number, reserved: number): Promise<void> {
    const lowest = Math.min(...[...this.#watched.values()].map(({ entry }) => entry.nonce))
    const isGap = this.#watched.size > 0 && lowest > next && reserved <= next
    this.#gaps = isGap ? this.#gaps + 1 : 0
    if (this.#gaps < LOOKS) return
    this.#gaps = 0
    void this.add(await this.#options.fill(next))
  }
}
