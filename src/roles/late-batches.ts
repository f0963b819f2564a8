import { encodeClaimBatch, encodeClearLate, encodeReportLate } from '../chain/evidence-court.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { activeMembers } from '../protocol/configuration.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { keccak256 } from '../protocol/keccak.ts'
import type { CourtAccess } from './court-access.ts'
import type { CourtDocket } from './court-docket.ts'
import { jitter } from './jitter.ts'
import { Suspicions } from './suspicions.ts'

export interface LateBatchesInit {
  readonly ledger: Pick<Ledger, 'logs' | 'history' | 'configurations' | 'suspect' | 'clearSuspicion'>
  readonly docket: CourtDocket
  /** Position of the newest header that a member posted in a generation, as this node followed the parent; undefined if none. */
  readonly posted: (chain: number, generation: number) => number | undefined
  /** Chains that this node sequences: no claims against them. */
  readonly homes: readonly number[]
  /** Given, claims are registered and reported on the parent. */
  readonly court: CourtAccess | undefined
  /** Members do not all pay for one claim: each waits up to this long, milliseconds. Default 30,000. */
  readonly spreadMs?: number
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  readonly onTrouble: (chain: number, error: unknown) => void
}

/** A member's poster gets this much more than `maxBatchDelay`: the parent may be full. */
const GRACE = 1.25
const RETRY_MS = 30_000

/**
 * Members that do not post in time. Late is what both clocks call late: the parent's, as far as this node has followed it, so
 * that a node that lags behind the parent accuses nobody; and the own one since the header was seen, so that neither does a
 * cluster whose time stood still. A suspicion, and on the parent a fee; it never slashes.
 */
export class LateBatches {
  readonly #init: LateBatchesInit
  readonly #suspicions: Suspicions
  /** When each purpose may be tried (again), own clock. */
  readonly #tryAt = new Map<string, number>()

  constructor(init: LateBatchesInit) {
    this.#init = init
    this.#suspicions = new Suspicions(init.ledger, 'lateBatch')
  }

  /** Begins what is due and returns at once. Call every second. */
  tick(signal: AbortSignal): void {
    const { ledger, homes } = this.#init
    if (ledger.configurations.size === 0) return
    const late = new Set<number>()
    for (const { chain } of activeMembers(ledger.configurations.newest.configuration)) {
      const log = ledger.logs.get(chain)
      if (log === undefined) continue
      const posted = this.#init.posted(chain, log.generation)
      const overdue = this.#overdue(chain, log.generation, posted)
      if (overdue !== undefined) {
        late.add(chain)
        const detail = `chain ${chain} has not posted header ${overdue.signed.header.number}, seen ${overdue.forSeconds} s ago`
        this.#suspicions.raise(chain, { sinceMs: overdue.sinceMs, detail, clears: 'a batch on the parent that reaches it' })
      }
      if (!homes.includes(chain)) this.#goToCourt(chain, log.generation, posted ?? -1, overdue?.signed, signal)
    }
    this.#suspicions.keep(late)
  }

  /** One step at a time: a claim, its report when it is due, and the end of it once the member has posted. */
  #goToCourt(chain: number, generation: number, posted: number, overdue: SignedHeader | undefined, signal: AbortSignal): void {
    const { docket } = this.#init
    const claims = docket.claims(chain).filter((claim) => claim.generation === generation)
    const unmet = claims.filter(({ number }) => number > posted)
    const due = unmet.find((claim) => docket.time > claim.due)
    const met = claims.findLast((claim) => claim.number <= posted && docket.time > claim.due)
    if (docket.isLate(chain)) {
      if (met !== undefined) this.#send(`clear-late:${chain}:${generation}:${met.number}`, chain, encodeClearLate(chain), signal)
    } else if (due !== undefined) this.#send(`report-late:${chain}:${generation}:${due.number}`, chain, encodeReportLate(chain), signal)
    else if (unmet.length === 0 && overdue !== undefined)
      this.#send(`claim-batch:${chain}:${generation}:${overdue.header.number}`, chain, encodeClaimBatch(overdue), signal)
  }

  /** The first header that should have been posted and was not. */
  #overdue(
    chain: number,
    generation: number,
    posted: number | undefined,
  ): { readonly signed: SignedHeader; readonly sinceMs: number; readonly forSeconds: number } | undefined {
    const { ledger, docket, now } = this.#init
    const first = ledger.configurations.newest.configuration.members.find((member) => member.chain === chain)?.startNumber ?? 0
    const kept = ledger.history.header(chain, generation, posted === undefined ? first : posted + 1)
    if (kept === undefined) return undefined
    const allowedMs = ledger.configurations.newest.configuration.parameters.maxBatchDelay * 1_000 * GRACE
    const sinceMs = kept.receivedAtMs
    const until = Math.min(now(), docket.time * 1_000)
    if (until - sinceMs <= allowedMs) return undefined
    return { signed: { header: kept.header, signature: kept.signature }, sinceMs, forSeconds: Math.floor((until - sinceMs) / 1_000) }
  }

  #send(purpose: string, chain: number, data: Uint8Array, signal: AbortSignal): void {
    const { court, now, spreadMs = 30_000, onTrouble } = this.#init
    if (court === undefined) return
    const tryAt = this.#tryAt.get(purpose) ?? now() + jitter(court.account, keccak256(data)) * spreadMs
    this.#tryAt.set(purpose, tryAt)
    if (now() < tryAt) return
    // One try at a time: the next is far off, and this one resets it.
    this.#tryAt.set(purpose, Number.POSITIVE_INFINITY)
    court
      .send({ purpose, to: court.address, data }, signal)
      .catch((error) => {
        if (!signal.aborted) onTrouble(chain, error)
      })
      .finally(() => this.#tryAt.set(purpose, now() + RETRY_MS))
  }
}
