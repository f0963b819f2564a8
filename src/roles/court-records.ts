import { ChainError } from '../chain/chain-error.ts'
import type { Convicted } from '../chain/parent-facts.ts'
import type { ParentEvent } from '../chain/parent-follower.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, toHex } from '../protocol/bytes.ts'

export interface CourtRecordsInit {
  readonly ledger: Pick<Ledger, 'accusations' | 'offerEvidence'>
  /** Call data of a transaction of the parent. Rejects with `ChainError`. */
  readonly readCall: (transaction: Bytes32, signal: AbortSignal) => Promise<Uint8Array>
  /** Monotonic clock, milliseconds. */
  readonly now: () => number
  /** What convicted a member cannot be read; `undefined`: it was. */
  readonly onTrouble: (chain: number, error: unknown) => void
}

interface Record {
  readonly convicted: Convicted
  /** How often its call data held nothing that convicts: a configuration may still come. */
  empty: number
  dueAtMs: number
  running: boolean
}

/** Evidence comes by gossip within seconds, and mostly before. Milliseconds. */
const PATIENCE_MS = 5_000
const RETRY_MS = 10_000
const MAX_EMPTY = 30
/** Keys that were convicted, and of which this node has no evidence: a parent's node that does not answer is asked until it does. */
const MAX_RECORDS = 64

/**
 * Convictions on the parent of which this node has no evidence: whoever wants the reward alone need not gossip it. The court's
 * transaction holds it; it is judged as if it had come from a peer, kept, and told to others.
 */
export class CourtRecords {
  readonly #init: CourtRecordsInit
  /** By member and key. */
  readonly #records = new Map<string, Record>()

  constructor(init: CourtRecordsInit) {
    this.#init = init
  }

  hear(event: ParentEvent): void {
    if (event.kind === 'rewind') return
    for (const fact of event.facts) {
      // Of what was not shown there is no evidence.
      if (fact.type !== 'convicted' || fact.kind === 'unopened' || this.#isKnown(fact)) continue
      const name = `${fact.chain}/${toHex(fact.key)}`
      if (this.#records.has(name) || this.#records.size >= MAX_RECORDS) continue
      this.#records.set(name, { convicted: fact, empty: 0, dueAtMs: this.#init.now() + PATIENCE_MS, running: false })
    }
  }

  /** Begins what is due and returns at once. Call every second. */
  tick(signal: AbortSignal): void {
    for (const [name, record] of this.#records) {
      if (this.#isKnown(record.convicted)) this.#records.delete(name)
      else if (!record.running && record.dueAtMs <= this.#init.now()) void this.#read(name, record, signal)
    }
  }

  async #read(name: string, record: Record, signal: AbortSignal): Promise<void> {
    const { ledger, readCall, onTrouble, now } = this.#init
    const { chain, kind, transaction } = record.convicted
    record.running = true
    try {
      const { code } = ledger.offerEvidence(await readCall(transaction, signal), true)
      if (this.#isKnown(record.convicted)) {
        this.#records.delete(name)
        onTrouble(chain, undefined)
        return
      }
      if (++record.empty === MAX_EMPTY) this.#records.delete(name)
      const what = `transaction ${toHex(transaction)}, which convicted chain ${chain} of ${kind}, holds no evidence against it (${code})`
      onTrouble(chain, new ChainError('unreadable', what))
    } catch (error) {
      if (!signal.aborted) onTrouble(chain, error)
    } finally {
      record.running = false
      record.dueAtMs = now() + RETRY_MS
    }
  }

  #isKnown({ chain, key }: Convicted): boolean {
    return this.#init.ledger.accusations.isExposed(chain, key)
  }
}
