import { Backoff } from '../chain/backoff.ts'
import type { BlockRecord } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { MessengerReader } from '../chain/messenger-reader.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Address, type Bytes32, equalBytes, isZero, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import type { StorageProof } from '../protocol/evidence/evidence.ts'
import { inboxSlots, outboxSlots } from '../protocol/evidence/storage-mismatch.ts'
import { ascendingRows, type RowChanges } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import type { Finding, Position } from './evidence-maker.ts'

export interface VerifierInit {
  /** The chain whose headers are checked, and the own node of it. */
  readonly chain: number
  readonly reader: MessengerReader
  readonly proofs: ChainProofs
  readonly ledger: Ledger
  readonly lanes: LaneBook
  readonly now: () => number
  /** The own node is behind, or cannot be asked: tried again for ever. `undefined` once it works. */
  readonly onTrouble: (error: unknown) => void
  readonly onVerified: () => void
  /** Proof that a header says something else than its block. Judged from its bytes: a node that lies proves nothing. */
  readonly onFinding: (finding: Finding) => void
  /** The own node is past a header's number, and has not found its block for `UNKNOWN_AFTER_MS`. */
  readonly onUnknownBlock: (position: Position) => void
}

/** What the own node can prove. Each rejects with `ChainError`. */
export interface ChainProofs {
  /** RLP of the block header with that hash. */
  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array>
  /** Slots of an account at a block hash. */
  storage(account: Address, slots: readonly number[], block: Bytes32, signal: AbortSignal): Promise<StorageProof>
  /** Number of its newest block. */
  newest(signal: AbortSignal): Promise<number>
}

/** Headers that wait for the own node; beyond it the oldest wait in the history only, and count as verified with those after them. */
const MAX_WAITING = 4_096
/** Blocks that are asked for at a time. */
const PARALLEL = 16
const RETRY = { minMs: 50, maxMs: 2_000 }
/** Looks at one block before its node counts as disagreeing, and the waits between: some two seconds, several blocks. */
const LOOKS = 5
const LOOK_AGAIN = { minMs: 200, maxMs: 1_000 }
/** Longer than a node that is past a block needs to take it from another fork. Milliseconds. */
const UNKNOWN_AFTER_MS = 30_000

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
      if ((event.type !== 'header' && event.type !== 'posted') || event.chain !== init.chain) return
      if (event.type === 'header') this.#add(event.opened)
      else for (const opened of event.opened) if (opened.header.number > this.#gossiped) this.#add(opened)
    })
  }

  /** Up to here gossip brought the chain's headers; beyond it batches on the parent may have. */
  get #gossiped(): number {
    return this.#init.ledger.log(this.#init.chain)?.state.head.number ?? -1
  }

  #add(claim: Claim): void {
    this.#waiting.push(claim)
    if (this.#waiting.length > MAX_WAITING) this.#waiting.shift()
    this.#wake?.()
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
        const records = await Promise.all(batch.map((opened) => this.#record(opened.header, signal)))
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
    const posted = ledger.posted?.head(chain)
    const changes = ledger.posted?.state(chain)?.allRows
    if (posted !== undefined && changes !== undefined && posted.header.number > this.#gossiped) this.#waiting.push({ ...posted, changes })
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
      detail: `the own node of chain ${this.#init.chain} disagrees with header ${header.number} (${toHex(opened.hash)}): ${difference.detail}`,
      sinceMs: this.#init.now(),
    })
    await this.#prove(opened, difference, signal)
  }

  /** Fetches what proves the difference. A node that cannot tell (no archive, no proofs) leaves it at the hold. */
  async #prove({ header }: Claim, { provable }: Difference, signal: AbortSignal): Promise<void> {
    if (provable === undefined) return
    const { proofs, ledger, chain, onTrouble, onFinding } = this.#init
    const generation = ledger.log(chain)?.generation ?? 0
    const position = { chain, generation, number: header.number }
    try {
      if (!('index' in provable)) {
        onFinding({ ...position, type: provable.type, block: await proofs.rawHeader(header.blockHash, signal) })
        return
      }
      const { type, index } = provable
      const { messenger } = ledger.configurations.member(header.config, chain)
      const slots = type === 'outbox' ? outboxSlots(index) : inboxSlots(index)
      onFinding({ ...position, type, index, storage: await proofs.storage(messenger, slots, header.blockHash, signal) })
    } catch (error) {
      if (signal.aborted || !(error instanceof ChainError)) throw error
      onTrouble(error)
    }
  }

  /** A hold needs governance to end it: a node that is amid a block, and shows the rows of the next one, is asked again. */
  async #lastingDifference(opened: Claim, record: BlockRecord, signal: AbortSignal): Promise<Difference | undefined> {
    const backoff = new Backoff(LOOK_AGAIN)
    let difference = this.#difference(opened, record)
    for (let look = 1; difference !== undefined && look < LOOKS; look++) {
      await backoff.wait(signal)
      difference = this.#difference(opened, await this.#record(opened.header, signal))
    }
    return difference
  }

  #difference({ header, changes }: Claim, record: BlockRecord): Difference | undefined {
    const { ledger } = this.#init
    const { chain, number } = header
    const ofBlock = (detail: string): Difference => ({ detail, provable: { type: 'block' } })
    if (record.number !== number) return ofBlock(`block ${toHex(header.blockHash)} has number ${record.number}`)
    if (record.time !== header.time) return ofBlock(`its time is ${record.time}, not ${header.time}`)
    if (!equalBytes(record.stateRoot, header.stateRoot)) return ofBlock(`its state root is ${toHex(record.stateRoot)}`)
    const before = ledger.history.header(chain, ledger.log(chain)?.generation ?? 0, number - 1)
    if (before !== undefined && !equalBytes(before.header.blockHash, record.parentHash))
      return { detail: `its parent is ${toHex(record.parentHash)}, not the block of header ${number - 1}`, provable: { type: 'parent' } }
    const config = isZero(record.config) ? ledger.configurations.address.genesis : record.config
    if (!equalBytes(config, header.config)) return { detail: `its Messenger is in configuration ${toHex(config)}`, provable: undefined }
    for (const { index, row } of changes.outbox)
      if (!equalOutboxRows(record.rows.outbox.get(index) ?? ZERO_OUTBOX_ROW, row)) return differentRow('outbox', index)
    for (const { index, row } of changes.inbox)
      if (!equalInboxRows(record.rows.inbox.get(index) ?? ZERO_INBOX_ROW, row)) return differentRow('inbox', index)
    const { outboxRoot, inboxRoot } = rootsOf(chain, record)
    if (equalBytes(outboxRoot, header.outboxRoot) && equalBytes(inboxRoot, header.inboxRoot)) return undefined
    return this.#leftOut(header, record) ?? { detail: 'its rows give other roots', provable: undefined }
  }

  /** A row that changed in the block, and not in the header. */
  #leftOut({ chain, number }: Header, { rows }: BlockRecord): Difference | undefined {
    const { ledger } = this.#init
    const kept = ledger.history.rowsAt(chain, ledger.log(chain)?.generation ?? 0, number)
    if (kept === undefined) return undefined
    const outbox = new Map(kept.rows.outbox.map(({ index, row }) => [index, row]))
    const inbox = new Map(kept.rows.inbox.map(({ index, row }) => [index, row]))
    for (const index of new Set([...outbox.keys(), ...rows.outbox.keys()]))
      if (!equalOutboxRows(outbox.get(index) ?? ZERO_OUTBOX_ROW, rows.outbox.get(index) ?? ZERO_OUTBOX_ROW))
        return differentRow('outbox', index)
    for (const index of new Set([...inbox.keys(), ...rows.inbox.keys()]))
      if (!equalInboxRows(inbox.get(index) ?? ZERO_INBOX_ROW, rows.inbox.get(index) ?? ZERO_INBOX_ROW)) return differentRow('inbox', index)
    return undefined
  }

  /** Asks the own node until it knows the block: it may be behind, or down. */
  async #record(header: Header, signal: AbortSignal): Promise<BlockRecord> {
    const backoff = new Backoff(RETRY)
    const { reader, now, onTrouble } = this.#init
    let unknownSinceMs: number | undefined
    for (;;) {
      try {
        const record = await reader.block(header.blockHash, signal)
        onTrouble(undefined)
        return record
      } catch (error) {
        if (signal.aborted || !(error instanceof ChainError)) throw error
        onTrouble(error)
        if (error.code === 'unknown-block') {
          unknownSinceMs ??= now()
          if (now() - unknownSinceMs >= UNKNOWN_AFTER_MS && (await this.#isPast(header.number, signal))) {
            const { ledger, chain, onUnknownBlock } = this.#init
            onUnknownBlock({ chain, generation: ledger.log(chain)?.generation ?? 0, number: header.number })
            unknownSinceMs = now()
          }
        }
        await backoff.wait(signal)
      }
    }
  }

  async #isPast(number: number, signal: AbortSignal): Promise<boolean> {
    try {
      return (await this.#init.proofs.newest(signal)) > number
    } catch (error) {
      if (signal.aborted || !(error instanceof ChainError)) throw error
      return false
    }
  }
}

/** What differs, and what would prove it: nothing does for the configuration (`3-evidence.md`). */
interface Difference {
  readonly detail: string
  readonly provable: { readonly type: 'block' | 'parent' } | { readonly type: 'outbox' | 'inbox'; readonly index: number } | undefined
}

function differentRow(type: 'outbox' | 'inbox', index: number): Difference {
  return { detail: `its ${type} row ${index} is another`, provable: { type, index } }
}

function rootsOf(chain: number, { rows }: BlockRecord): { readonly outboxRoot: Bytes32; readonly inboxRoot: Bytes32 } {
  const changes: RowChanges = { outbox: ascendingRows(rows.outbox), inbox: ascendingRows(rows.inbox) }
  return new LogState({ chain, number: 1, parent: ZERO_HASH }).rootsWith(changes)
}
