import { Backoff } from '../chain/backoff.ts'
import type { BlockRecord } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { MessengerReader } from '../chain/messenger-reader.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, equalBytes, isZero, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import { ascendingRows, type RowChanges } from '../protocol/frame.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../protocol/row.ts'

export interface VerifierInit {
  /** The chain whose headers are checked, and the own node of it. */
  readonly chain: number
  readonly reader: MessengerReader
  readonly ledger: Ledger
  readonly lanes: LaneBook
  readonly now: () => number
  /** The own node is behind, or cannot be asked: tried again for ever. `undefined` once it works. */
  readonly onTrouble: (error: unknown) => void
  readonly onVerified: () => void
}

/** Headers that wait for the own node; beyond it the oldest wait in the history only, and count as verified with those after them. */
const MAX_WAITING = 4_096
/** Blocks that are asked for at a time. */
const PARALLEL = 16
const RETRY = { minMs: 50, maxMs: 2_000 }
/** Looks at one block before its node counts as disagreeing, and the waits between: some two seconds, several blocks. */
const LOOKS = 5
const LOOK_AGAIN = { minMs: 200, maxMs: 1_000 }

type Claim = Pick<OpenedHeader, 'header' | 'hash' | 'changes'>

/**
 * Compares every accepted header of a chain with the own node of that chain (R3): same block, same rows. A block whose
 * node disagrees holds the source at once; a node that is behind makes its source wait.
 */
export class ChainVerifier {
  readonly #init: VerifierInit
  readonly #waiting: Claim[] = []
  readonly #unsubscribe: () => void
  #wake: (() => void) | undefined
  #verified = 0

  constructor(init: VerifierInit) {
    this.#init = init
    this.#addHead()
    this.#unsubscribe = init.ledger.subscribe((event) => {
      if (event.type !== 'header' || event.chain !== init.chain) return
      this.#waiting.push(event.opened)
      if (this.#waiting.length > MAX_WAITING) this.#waiting.shift()
      this.#wake?.()
    })
  }

  /** Number of the newest header that the own node agrees with. */
  get verified(): number {
    return this.#verified
  }

  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#wake?.(), { once: true })
    try {
      while (!signal.aborted) {
        const batch = this.#waiting.splice(0, PARALLEL)
        if (batch.length === 0) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve
          })
          continue
        }
        const records = await Promise.all(batch.map((opened) => this.#record(opened.header.blockHash, signal)))
        for (const [i, opened] of batch.entries()) await this.#judge(opened, records[i] as BlockRecord, signal)
        this.#init.onVerified()
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      this.#unsubscribe()
    }
  }

  /** After a restart: where the log stands was verified by an earlier run, or by none; its rows cover what came before. */
  #addHead(): void {
    const { ledger, chain } = this.#init
    const log = ledger.log(chain)
    const { header, hash } = log?.state.head ?? {}
    if (log !== undefined && header !== undefined && hash !== undefined) this.#waiting.push({ header, hash, changes: log.state.allRows })
  }

  async #judge(opened: Claim, record: BlockRecord, signal: AbortSignal): Promise<void> {
    const { header } = opened
    const difference = await this.#lastingDifference(opened, record, signal)
    if (difference === undefined) {
      this.#verified = Math.max(this.#verified, header.number)
      this.#init.lanes.verify(this.#init.chain, header, opened.changes, this.#init.now())
      return
    }
    this.#init.ledger.hold(this.#init.chain, {
      reason: 'disagreement',
      detail: `the own node of chain ${this.#init.chain} disagrees with header ${header.number} (${toHex(opened.hash)}): ${difference}`,
      sinceMs: this.#init.now(),
    })
  }

  /** A hold needs governance to end it: a node that is amid a block, and shows the rows of the next one, is asked again. */
  async #lastingDifference(opened: Claim, record: BlockRecord, signal: AbortSignal): Promise<string | undefined> {
    const backoff = new Backoff(LOOK_AGAIN)
    let difference = this.#difference(opened, record)
    for (let look = 1; difference !== undefined && look < LOOKS; look++) {
      await backoff.wait(signal)
      difference = this.#difference(opened, await this.#record(opened.header.blockHash, signal))
    }
    return difference
  }

  #difference({ header, changes }: Claim, record: BlockRecord): string | undefined {
    if (record.number !== header.number) return `block ${toHex(header.blockHash)} has number ${record.number}`
    if (record.time !== header.time) return `its time is ${record.time}, not ${header.time}`
    if (!equalBytes(record.stateRoot, header.stateRoot)) return `its state root is ${toHex(record.stateRoot)}`
    const config = isZero(record.config) ? this.#init.ledger.configurations.address.genesis : record.config
    if (!equalBytes(config, header.config)) return `its Messenger is in configuration ${toHex(config)}`
    for (const { index, row } of changes.outbox)
      if (!equalOutboxRows(record.rows.outbox.get(index) ?? ZERO_OUTBOX_ROW, row)) return `its outbox row ${index} is another`
    for (const { index, row } of changes.inbox)
      if (!equalInboxRows(record.rows.inbox.get(index) ?? ZERO_INBOX_ROW, row)) return `its inbox row ${index} is another`
    const { outboxRoot, inboxRoot } = rootsOf(header.chain, record)
    if (!equalBytes(outboxRoot, header.outboxRoot) || !equalBytes(inboxRoot, header.inboxRoot)) return 'its rows give other roots'
    return undefined
  }

  /** Asks the own node until it knows the block: it may be behind, or down. */
  async #record(hash: Bytes32, signal: AbortSignal): Promise<BlockRecord> {
    const backoff = new Backoff(RETRY)
    for (;;) {
      try {
        const record = await this.#init.reader.block(hash, signal)
        this.#init.onTrouble(undefined)
        return record
      } catch (error) {
        if (signal.aborted || !(error instanceof ChainError)) throw error
        this.#init.onTrouble(error)
        await backoff.wait(signal)
      }
    }
  }
}

function rootsOf(chain: number, { rows }: BlockRecord): { readonly outboxRoot: Bytes32; readonly inboxRoot: Bytes32 } {
  const changes: RowChanges = { outbox: ascendingRows(rows.outbox), inbox: ascendingRows(rows.inbox) }
  return new LogState({ chain, number: 1, parent: ZERO_HASH }).rootsWith(changes)
}
