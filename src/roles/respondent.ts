import { ChainError } from '../chain/chain-error.ts'
import { toHex } from '../protocol/bytes.ts'
import type { Answers } from './answers.ts'
import type { CourtAccess } from './court-access.ts'
import type { Challenge, CourtDocket } from './court-docket.ts'
import { jitter } from './jitter.ts'

export interface RespondentInit {
  readonly docket: CourtDocket
  readonly answers: Answers
  readonly court: CourtAccess
  /** Chains that this node sequences: challenges to them are answered at once. */
  readonly homes: readonly number[]
  /** Whether challenges to others are answered too, if they do not do so themselves. */
  readonly forOthers: boolean
  /** Others' are answered after a wait of up to this long, milliseconds, and at most half of the time that is left. Default 30,000. */
  readonly spreadMs?: number
  /** Monotonic clock, milliseconds. */
  readonly now: () => number
  readonly onTrouble: (challenge: Challenge, error: unknown) => void
  readonly onAnswered: (challenge: Challenge) => void
}

/** Between two tries to answer: what is missing may come, and the account may be funded. Milliseconds. */
const RETRY_MS = 3_000

interface Work {
  readonly challenge: Challenge
  /** On the monotonic clock. */
  dueAtMs: number
  running: boolean
}

/**
 * Answers challenges from what this node accepted: those to its own members at once, those to others a little later if nobody
 * else has, since a member may be offline or censored. What is open stands in the docket, so that a restart goes on.
 */
export class Respondent {
  readonly #init: RespondentInit
  readonly #work = new Map<string, Work>()

  constructor(init: RespondentInit) {
    this.#init = init
  }

  /** Begins what is due and returns at once. Call every second, and when the docket changed. */
  tick(signal: AbortSignal): void {
    const { docket, homes, forOthers, now } = this.#init
    const open = docket.openChallenges.filter(({ chain, deadline }) => docket.time <= deadline && (forOthers || homes.includes(chain)))
    for (const challenge of open) {
      const id = toHex(challenge.id)
      if (!this.#work.has(id)) this.#work.set(id, { challenge, dueAtMs: now() + this.#delay(challenge), running: false })
    }
    const ids = new Set<string>(open.map(({ id }) => toHex(id)))
    for (const [id, work] of this.#work) {
      if (work.running) continue
      if (!ids.has(id)) this.#work.delete(id)
      else if (work.dueAtMs <= now()) void this.#answer(work, signal)
    }
  }

  #delay({ id, chain, deadline }: Challenge): number {
    const { homes, court, docket, spreadMs = 30_000 } = this.#init
    if (homes.includes(chain)) return 0
    return jitter(court.account, id) * Math.min(spreadMs, ((deadline - docket.time) * 1_000) / 2)
  }

  async #answer(work: Work, signal: AbortSignal): Promise<void> {
    const { challenge } = work
    const { answers, court, homes, onTrouble, onAnswered } = this.#init
    work.running = true
    try {
      const data = await answers.to(challenge, signal)
      // An operator must know in time; what others cannot open is no trouble of this node.
      if (data === undefined && homes.includes(challenge.chain))
        onTrouble(challenge, new Error(`this node does not have what challenge ${toHex(challenge.id)} asks of its chain`))
      if (data !== undefined) {
        const { status } = await court.send({ purpose: `answer:${toHex(challenge.id)}`, to: court.address, data }, signal)
        if (status === 'success') onAnswered(challenge)
        // Somebody was faster, or the court sees more: the docket will tell, and nothing is paid twice for one purpose.
        else if (this.#init.docket.isOpen(challenge.id))
          onTrouble(challenge, new ChainError('reverted', `the answer to ${toHex(challenge.id)}`))
      }
    } catch (error) {
      if (!signal.aborted) onTrouble(challenge, error)
    } finally {
      work.dueAtMs = this.#init.now() + RETRY_MS
      work.running = false
    }
  }
}
