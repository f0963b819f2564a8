import { type Address, toHex } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { ChainError } from './chain-error.ts'
import { untilAborted } from './deadline.ts'
import { FeeEstimate, type Fees, replaces } from './fees.ts'
import { quantity, uint48 } from './json-fields.ts'
import { FILLER, FINAL, PendingTransactions } from './pending-transactions.ts'

import type { Rpc } from './rpc.ts'
import { withSidecar } from './transaction.ts'
import type { JournalEntry, TransactionBlobs, TransactionJournal, TransactionOutcome } from './transaction-journal.ts'
import type { TransactionSigner } from './transaction-signer.ts'

export interface TransactionFields {
  readonly to: Address
  readonly data: Uint8Array
  /** Given, nothing is asked of the node before the broadcast. Default: its estimate and a quarter. */
  readonly gas?: bigint
  /** Wei. Default 0. */
  readonly value?: bigint
  readonly blobs?: TransactionBlobs
}

/** What to send. With `build`, the fields are made when the transaction's turn has come. */
export type SendRequest = { readonly purpose: string } & (
  | TransactionFields
  | { readonly build: () => TransactionFields | Promise<TransactionFields> }
)

export interface TransactionSenderOptions {
  readonly rpc: Rpc
  /** Its account must not be used by anybody else. */
  readonly signer: TransactionSigner
  /** Where everything is kept before it is broadcast; of this account and chain alone. */
  readonly journal: TransactionJournal
  /** Tip, wei per gas. Default: what the node suggests. */
  readonly priorityFeePerGas?: bigint
  /** Never offered more, wei per gas. Default 1,000 gwei. */
  readonly maxFeePerGas?: bigint
  /** A transaction that is not mined by then is replaced by one with higher fees, milliseconds. Default 15,000. */
  readonly replaceAfterMs?: number
  /** A transaction under way is broadcast again this often (a restarted node forgets its pool), milliseconds. Default 3,000. */
  readonly rebroadcastMs?: number
  /** How often receipts are asked for while no head is pushed, milliseconds. Default 500. */
  readonly pollIntervalMs?: number
  /** Transactions waiting or under way. Default 64: nodes drop longer queues of an account. */
  readonly maxPending?: number
  /** What an operator should know: no funds, a fee at the cap, a node that refuses. Repeated while it lasts. */
  readonly onAlert?: (alert: ChainError) => void
}

/** Sends from one account of one chain (§6): serial nonces, one mined transaction for a purpose, whatever crashes. */
export interface TransactionSender {
  readonly address: Address
  /** Transactions waiting or under way. */
  readonly pending: number
  /** Takes up what was under way when the last run ended. Idempotent. */
  start(): Promise<void>
  /**
   * Sends and waits until it is mined. A purpose that was sent before gets that transaction's outcome. Rejects with
   * `rejected` or `reverted` if the node refuses it for good (nothing is under way then), with the signal's reason if
   * the caller stops waiting (it stays under way). A mined transaction that reverted is an outcome.
   */
  send(request: SendRequest, signal?: AbortSignal): Promise<TransactionOutcome>
  /** Stops watching; nothing is lost. Idempotent. */
  stop(): Promise<void>
}

type Draft = Pick<JournalEntry, 'purpose' | 'to' | 'data' | 'value' | 'gas' | 'hashes'> & { readonly blobs?: TransactionBlobs }

function feesOf({ maxFeePerGas, maxPriorityFeePerGas, blobs }: JournalEntry): Fees {
  return { maxFeePerGas, maxPriorityFeePerGas, ...(blobs === undefined ? {} : { maxFeePerBlobGas: blobs.maxFeePerBlobGas }) }
}

/** Signed forms of one transaction: 32 steps of an eighth are a factor of 40. */
const MAX_FORMS = 32
/** How often a nonce or fee is corrected for one transaction before its trouble is reported. */
const MAX_CORRECTIONS = 5

class Sender implements TransactionSender {
  readonly address: Address
  readonly #rpc: Rpc
  readonly #signer: TransactionSigner
  readonly #journal: TransactionJournal
  readonly #fees: FeeEstimate
  readonly #maxPending: number
  readonly #onAlert: (alert: ChainError) => void
  readonly #stop = new AbortController()
  readonly #watched: PendingTransactions
  /** Sends that have begun, by purpose: a second call for one joins the first. */
  readonly #sends = new Map<string, Promise<TransactionOutcome>>()
  #turn: Promise<unknown> = Promise.resolve()
  #nextNonce: number | undefined
  #started: Promise<void> | undefined

  constructor(options: TransactionSenderOptions) {
    const { rpc, signer, journal, priorityFeePerGas, maxFeePerGas = 10n ** 12n, maxPending = 64, onAlert = () => undefined } = options
    this.address = signer.address
    this.#rpc = rpc
    this.#signer = signer
    this.#journal = journal
    this.#maxPending = maxPending
    this.#onAlert = onAlert
    this.#fees = new FeeEstimate(rpc, { capPerGas: maxFeePerGas, ...(priorityFeePerGas === undefined ? {} : { priorityFeePerGas }) })
    this.#watched = new PendingTransactions({
      rpc,
      address: signer.address,
      journal: this.#journal,
      replaceAfterMs: options.replaceAfterMs ?? 15_000,
      rebroadcastMs: options.rebroadcastMs ?? 3_000,
      pollIntervalMs: options.pollIntervalMs ?? 500,
      onAlert,
      broadcast: (entry) => this.#broadcast(entry),
      replace: (entry) => this.#inTurn(() => this.#replace(entry)),
      renew: (entry) => this.#inTurn(() => this.#renew(entry)),
      abandon: (entry) => this.#inTurn(() => this.#abandon(entry)),
      fill: (nonce) => this.#inTurn(() => this.#fill(nonce)),
    })
  }

  get pending(): number {
    return Math.max(this.#sends.size, this.#watched.size)
  }

  start(): Promise<void> {
    this.#started ??= this.#start()
    return this.#started
  }

  async send(request: SendRequest, signal?: AbortSignal): Promise<TransactionOutcome> {
    signal?.throwIfAborted()
    this.#stop.signal.throwIfAborted()
    let sending = this.#sends.get(request.purpose)
    if (sending === undefined) {
      if (this.pending >= this.#maxPending)
        throw new ChainError(
          'overloaded',
          `${this.pending} transactions of ${toHex(this.address)} are under way on chain ${this.#rpc.chainId}`,
        )
      sending = this.#send(request)
      this.#sends.set(request.purpose, sending)
      const forget = (): boolean => this.#sends.delete(request.purpose)
      sending.then(forget, forget)
    }
    return signal === undefined ? sending : untilAborted(sending, signal)
  }

  async stop(): Promise<void> {
    this.#stop.abort(new ChainError('unreachable', `the sender of chain ${this.#rpc.chainId} has stopped`))
    this.#fees.close()
    await this.#watched.stop()
    await Promise.allSettled([this.#turn, ...this.#sends.values()])
  }

  async #start(): Promise<void> {
    for (const entry of await this.#journal.pending()) void this.#watched.add(entry, 0)
    // Warms both; whatever is missing now is asked for when it is needed.
    await Promise.allSettled([this.#fees.current(this.#stop.signal), this.#inTurn(() => this.#nonce())])
  }

  async #send(request: SendRequest): Promise<TransactionOutcome> {
    await this.start()
    const known = await this.#journal.get(request.purpose)
    // What was sent before is not sent again, unless a reorganisation threw it out.
    if (known?.outcome !== undefined && (await this.#stands(known.outcome))) return known.outcome
    if (known !== undefined) return this.#watched.add(await this.#revived(known))
    // The outcome is awaited outside the turn: others send meanwhile.
    const { outcome } = await this.#inTurn(() => this.#submit(request))
    return outcome
  }

  async #stands(outcome: TransactionOutcome): Promise<boolean> {
    return (await this.#rpc.request('eth_getTransactionReceipt', [toHex(outcome.hash)], this.#stop.signal)) !== null
  }

  async #revived({ outcome, ...entry }: JournalEntry): Promise<JournalEntry> {
    if (outcome !== undefined) await this.#journal.put(entry)
    return entry
  }

  /** One at a time, so that nodes see nonces in their order. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => {
      this.#stop.signal.throwIfAborted()
      return work()
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #submit(request: SendRequest): Promise<{ readonly outcome: Promise<TransactionOutcome> }> {
    const fields = 'build' in request ? await request.build() : request
    const { to, data, value = 0n, blobs } = fields
    const gas = fields.gas ?? (await this.#estimate(fields))
    const draft = { purpose: request.purpose, to, data, value, gas, hashes: [], ...(blobs === undefined ? {} : { blobs }) }
    return { outcome: this.#watched.add(await this.#launch(draft)) }
  }

  /** Signs with the next nonce, persists, broadcasts, and returns what is under way then. Rejects if nothing is. */
  async #launch(draft: Draft): Promise<JournalEntry> {
    const { signal } = this.#stop
    const fees = await (draft.blobs === undefined ? this.#fees.current(signal) : this.#fees.currentWithBlobs(signal))
    let entry = await this.#sign(draft, await this.#nonce(), fees)
    for (let corrections = 0; ; corrections++) {
      const problem = await this.#broadcast(entry)
      if (problem !== undefined && FINAL.has(problem.code)) {
        await this.#journal.remove(entry.purpose)
        throw problem
      }
      const corrected = problem === undefined || corrections === MAX_CORRECTIONS ? undefined : await this.#corrected(entry, problem)
      if (corrected === undefined) return this.#launched(entry, problem)
      entry = corrected
    }
  }

  /** Another form that meets the objection, if there is one. */
  async #corrected(entry: JournalEntry, problem: ChainError): Promise<JournalEntry | undefined> {
    try {
      if (problem.code === 'nonce-too-low' && !(await this.#isKnown(entry))) {
        this.#nextNonce = undefined
        return await this.#sign(entry, await this.#nonce(), feesOf(entry))
      }
      if (problem.code !== 'underpriced') return undefined
      await this.#fees.refresh(this.#stop.signal)
      return await this.#raised(entry)
    } catch (error) {
      // It may be under way as it is: whoever watches it tries again.
      if (error instanceof ChainError) return undefined
      throw error
    }
  }

  /** Refused for now, or unknown whether it arrived: it counts as under way and is broadcast again. */
  #launched(entry: JournalEntry, problem: ChainError | undefined): JournalEntry {
    if (problem !== undefined) this.#onAlert(problem)
    this.#nextNonce = entry.nonce + 1
    return entry
  }

  /** The same transaction with higher fees; undefined at the cap. */
  async #raised(entry: JournalEntry): Promise<JournalEntry | undefined> {
    const fees = await this.#fees.replacement(feesOf(entry), this.#stop.signal)
    if (!replaces(fees, feesOf(entry)) || entry.hashes.length >= MAX_FORMS) return undefined
    return this.#sign(entry, entry.nonce, fees)
  }

  async #replace(entry: JournalEntry): Promise<JournalEntry> {
    const raised = await this.#raised(entry)
    if (raised === undefined) {
      const what = `transaction ${entry.nonce} of ${toHex(this.address)} on chain ${this.#rpc.chainId} (${entry.purpose})`
      this.#onAlert(new ChainError('underpriced', `${what} is stuck at ${entry.maxFeePerGas} wei per gas, the cap`))
    }
    return this.#resent(raised ?? entry)
  }

  /** Its nonce went to another transaction, so that no form of it can be mined any more: it starts over. */
  #renew(entry: JournalEntry): Promise<JournalEntry> {
    this.#nextNonce = undefined
    return this.#launch({ ...entry, hashes: [] })
  }

  /** The next transaction takes its nonce, or a filler does if later ones are under way. */
  async #abandon(entry: JournalEntry): Promise<void> {
    await this.#journal.remove(entry.purpose)
    this.#nextNonce = undefined
  }

  /** Closes a gap in the nonces, which holds up everything after it: a transaction that does nothing. */
  async #fill(nonce: number): Promise<JournalEntry> {
    const draft = { purpose: `${FILLER}${nonce}`, to: this.address, data: new Uint8Array(), value: 0n, gas: 21_000n, hashes: [] }
    return this.#resent(await this.#sign(draft, nonce, await this.#fees.current(this.#stop.signal)))
  }

  async #resent(entry: JournalEntry): Promise<JournalEntry> {
    const problem = await this.#broadcast(entry)
    if (problem !== undefined) this.#onAlert(problem)
    return entry
  }

  /** Signed and persisted: from here on it may be under way. */
  async #sign(draft: Draft, nonce: number, fees: Fees): Promise<JournalEntry> {
    const { purpose, to, data, value, gas, hashes } = draft
    const { maxFeePerGas, maxPriorityFeePerGas, maxFeePerBlobGas = 0n } = fees
    const blobs = draft.blobs === undefined ? {} : { blobs: { ...draft.blobs, maxFeePerBlobGas } }
    const fields = { nonce, maxFeePerGas, maxPriorityFeePerGas, gas, to, value, data, ...blobs }
    const raw = await this.#signer.sign({ chainId: this.#rpc.chainId, ...fields }, this.#stop.signal)
    const entry = { purpose, ...fields, raw, hashes: [...hashes, keccak256(raw)] }
    await this.#journal.put(entry)
    return entry
  }

  /** The node's objection, if it has one that matters. Rejects only when the sender stops. */
  async #broadcast(entry: JournalEntry): Promise<ChainError | undefined> {
    try {
      const raw = entry.blobs === undefined ? entry.raw : withSidecar(entry.raw, entry.blobs.sidecar)
      await this.#rpc.request('eth_sendRawTransaction', [toHex(raw)], this.#stop.signal)
      return undefined
    } catch (error) {
      if (!(error instanceof ChainError)) throw error
      return error.code === 'already-known' ? undefined : error
    }
  }

  async #isKnown(entry: JournalEntry): Promise<boolean> {
    const calls = entry.hashes.map((hash) => ({ method: 'eth_getTransactionByHash', params: [toHex(hash)] }))
    return (await this.#rpc.batch(calls, this.#stop.signal)).some((answer) => answer !== null)
  }

  async #nonce(): Promise<number> {
    this.#nextNonce ??= Math.max(this.#watched.lastNonce + 1, await this.#count())
    return this.#nextNonce
  }

  async #count(): Promise<number> {
    const answer = await this.#rpc.request('eth_getTransactionCount', [toHex(this.address), 'pending'], this.#stop.signal)
    return uint48(answer, 'transaction count')
  }

  async #estimate({ to, data, value = 0n, blobs }: TransactionFields): Promise<bigint> {
    const plain = { from: toHex(this.address), to: toHex(to), data: toHex(data), value: `0x${value.toString(16)}` }
    const call = blobs === undefined ? plain : { ...plain, blobVersionedHashes: blobs.hashes.map(toHex) }
    const estimate = quantity(await this.#rpc.request('eth_estimateGas', [call], this.#stop.signal), 'gas estimate')
    return (estimate * 5n) / 4n
  }
}

/** Makes the sender of an account. Nothing is asked or sent before `start` or the first `send`. */
export function createTransactionSender(options: TransactionSenderOptions): TransactionSender {
  return new Sender(options)
}
