import { setTimeout as sleep } from 'node:timers/promises'
import { toFunctionSelector } from 'viem'
import { Backoff } from '../chain/backoff.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import type { SendRequest } from '../chain/transaction-sender.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Address, type Bytes32, toHex } from '../protocol/bytes.ts'
import { jitter } from './jitter.ts'

export interface ReporterInit {
  readonly ledger: Pick<Ledger, 'subscribe' | 'history'>
  /** Chains that this node sequences: it does not submit evidence against itself. */
  readonly homes: readonly number[]
  /** That sends, and gets the reward. */
  readonly account: Address
  /** The EvidenceCourt. */
  readonly court: Address
  /** Whether the registry has slashed that key of that member. */
  readonly convicted: (chain: number, key: Address, signal: AbortSignal) => Promise<boolean>
  readonly send: (request: SendRequest, signal: AbortSignal) => Promise<TransactionOutcome>
  /** Members do not all pay for one conviction: each waits up to this long, milliseconds. Default 30,000, some blocks of the parent. */
  readonly spreadMs?: number
  /** A conviction can be reorganised away: it is looked at again this often, milliseconds. Default 600,000. */
  readonly recheckMs?: number
  readonly onTrouble: (chain: number, error: unknown) => void
  /** The registry has it; trouble with that member has ended. */
  readonly onConvicted: (chain: number) => void
}

interface Piece {
  readonly id: Bytes32
  readonly bytes: Uint8Array
}

/** One key of one member, and the evidence against it: any of it convicts. */
interface Case {
  readonly chain: number
  readonly key: Address
  readonly pieces: Piece[]
}

const RETRY = { minMs: 1_000, maxMs: 60_000 }
const READ_CHUNK = 64
/** The court's error that somebody else was first. */
const ALREADY_CONVICTED = toFunctionSelector('AlreadyConvicted(uint64,address)')

/**
 * Submits evidence to the parent until the registry says that the key is convicted, by whomever. What was stored in an
 * earlier run is taken up; the sender's journal keeps it from being sent twice.
 */
export class Reporter {
  readonly #init: ReporterInit
  readonly #cases = new Map<string, Case>()

  constructor(init: ReporterInit) {
    this.#init = init
  }

  /** Until `signal` aborts. Rejects only with faults of one's own. */
  async run(signal: AbortSignal): Promise<void> {
    const fault = Promise.withResolvers<never>()
    const running = new Set<Promise<void>>()
    const open = (each: Case): void => {
      const pursuit = this.#pursue(each, signal).catch((error) => {
        if (!signal.aborted) fault.reject(error)
      })
      running.add(pursuit)
    }
    const unsubscribe = this.#init.ledger.subscribe((event) => {
      if (event.type === 'evidence') this.#take(event.conviction.accused, event.conviction.key, event, open)
    })
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    try {
      this.#takeStored(open)
      if (!signal.aborted) await Promise.race([stopped, fault.promise])
    } finally {
      unsubscribe()
      if (signal.aborted) await Promise.all(running)
    }
  }

  #takeStored(open: (each: Case) => void): void {
    for (let cursor = 0; ; ) {
      const chunk = this.#init.ledger.history.evidenceAfter(cursor, READ_CHUNK)
      for (const { evidence } of chunk) this.#take(evidence.accused, evidence.key, { id: evidence.id, bytes: evidence.encoded }, open)
      cursor = chunk.at(-1)?.cursor ?? cursor
      if (chunk.length < READ_CHUNK) return
    }
  }

  #take(chain: number, key: Address, { id, bytes }: Piece, open: (each: Case) => void): void {
    if (this.#init.homes.includes(chain)) return
    const name = `${chain}/${toHex(key)}`
    const known = this.#cases.get(name)
    if (known !== undefined) {
      if (!known.pieces.some((piece) => toHex(piece.id) === toHex(id))) known.pieces.push({ id, bytes })
      return
    }
    const opened = { chain, key, pieces: [{ id, bytes }] }
    this.#cases.set(name, opened)
    open(opened)
  }

  async #pursue(each: Case, signal: AbortSignal): Promise<void> {
    const { account, spreadMs = 30_000, recheckMs = 600_000 } = this.#init
    const backoff = new Backoff(RETRY)
    const refused = new Set<Piece>()
    await sleep(jitter(account, (each.pieces[0] as Piece).id) * spreadMs, undefined, { signal })
    for (;;) {
      try {
        if (await this.#init.convicted(each.chain, each.key, signal)) {
          this.#init.onConvicted(each.chain)
          refused.clear()
          backoff.reset()
          await sleep(recheckMs, undefined, { signal })
          continue
        }
        const piece = each.pieces.find((candidate) => !refused.has(candidate))
        if (piece === undefined) {
          // Refused for now: the parent's node may not know the configuration yet.
          await sleep(recheckMs, undefined, { signal })
          refused.clear()
          continue
        }
        const submitted = await this.#submit(piece, signal)
        if (submitted === 'convicted-before') {
          // By the court's own word, whatever the node says that is asked for views.
          this.#init.onConvicted(each.chain)
          await sleep(recheckMs, undefined, { signal })
        } else if (submitted === 'refused' && !(await this.#init.convicted(each.chain, each.key, signal))) {
          refused.add(piece)
          const what = `evidence ${toHex(piece.id)} against chain ${each.chain} was refused by the court`
          this.#init.onTrouble(each.chain, new ChainError('reverted', what))
        }
      } catch (error) {
        if (signal.aborted || !(error instanceof ChainError)) throw error
        this.#init.onTrouble(each.chain, error)
      }
      await backoff.wait(signal)
    }
  }

  async #submit({ id, bytes }: Piece, signal: AbortSignal): Promise<'done' | 'convicted-before' | 'refused'> {
    try {
      const { status } = await this.#init.send({ purpose: `evidence:${toHex(id)}`, to: this.#init.court, data: bytes }, signal)
      return status === 'success' ? 'done' : 'refused'
    } catch (error) {
      if (!(error instanceof ChainError) || (error.code !== 'reverted' && error.code !== 'rejected')) throw error
      return error.data !== undefined && toHex(error.data).startsWith(ALREADY_CONVICTED) ? 'convicted-before' : 'refused'
    }
  }
}
