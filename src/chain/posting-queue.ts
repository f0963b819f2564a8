import type { Posting } from './batch-inbox.ts'
import type { BatchReader } from './batch-reader.ts'
import { ChainError } from './chain-error.ts'
import type { LoggedFact, ParentFact } from './parent-facts.ts'

export interface PostingQueueOptions {
  readonly batches: BatchReader
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  readonly onError?: (error: ChainError) => void
}

/** Batches that are fetched at a time. */
const PARALLEL = 8
/** A batch that cannot be read is told as unreadable after this long, and given up after that; until then those of its chain after it wait, milliseconds. */
const SUSPECT_MS = 600_000
const GIVE_UP_MS = 86_400_000
/** And at most as many of them. */
const MAX_WAITING = 64
/** Least pause between two tries, milliseconds: a beacon node is seconds behind its chain. */
const AGAIN_MS = 1_000
/** And by as much longer than a try took: a server that hangs must not hold up everything else that the parent tells. */
const PAUSE_FACTOR = 16

interface Waiting {
  /** Since when the first of them cannot be read, and whether that was told. */
  sinceMs: number
  isTold: boolean
  postings: Posting[]
}

/** Reads the batches behind postings, a chain's in their order: those that cannot be read yet wait, and those after them. */
export class PostingQueue {
  readonly #options: PostingQueueOptions
  readonly #waiting = new Map<number, Waiting>()
  #againAtMs = 0

  constructor(options: PostingQueueOptions) {
    this.#options = options
  }

  /** Chains with batches that wait. */
  get size(): number {
    return this.#waiting.size
  }

  /** Facts for logged ones, in their order; first those that waited and can be told now. */
  async take(facts: readonly LoggedFact[], signal: AbortSignal): Promise<readonly ParentFact[]> {
    const told = await this.#again(signal)
    for (let from = 0; from < facts.length; from += PARALLEL) {
      const chunk = facts.slice(from, from + PARALLEL)
      const read = await Promise.all(chunk.map((fact) => (fact.type === 'posting' ? this.#readNew(fact.posting, signal) : fact)))
      for (const [i, fact] of read.entries()) {
        const logged = chunk[i] as LoggedFact
        if (logged.type === 'posting') told.push(...this.#inOrder(logged.posting, fact as ParentFact | ChainError))
        else told.push(fact as ParentFact)
      }
    }
    return told
  }

  /** Forgets postings of blocks above this number. */
  rewind(number: number): void {
    for (const [chain, waiting] of this.#waiting) {
      waiting.postings = waiting.postings.filter(({ block }) => block.number <= number)
      if (waiting.postings.length === 0) this.#waiting.delete(chain)
    }
  }

  #inOrder(posting: Posting, read: ParentFact | ChainError): readonly ParentFact[] {
    const waiting = this.#waiting.get(posting.chain)
    if (waiting === undefined) {
      if (!(read instanceof ChainError)) return [read]
      this.#waiting.set(posting.chain, { sinceMs: this.#options.now(), isTold: false, postings: [posting] })
      return []
    }
    waiting.postings.push(posting)
    if (waiting.postings.length <= MAX_WAITING) return []
    const given = waiting.postings.shift() as Posting
    return [unreadable(given, new ChainError('overloaded', `${MAX_WAITING} batches of chain ${given.chain} wait for one`))]
  }

  async #again(signal: AbortSignal): Promise<ParentFact[]> {
    const told: ParentFact[] = []
    const now = this.#options.now()
    if (this.#waiting.size === 0 || now < this.#againAtMs) return told
    for (const [chain, waiting] of this.#waiting) {
      while (waiting.postings.length > 0) {
        const first = waiting.postings[0] as Posting
        const read = await this.#read(first, signal)
        if (!(read instanceof ChainError)) told.push(read)
        else {
          if (now - waiting.sinceMs >= SUSPECT_MS && !waiting.isTold) {
            told.push(unreadable(first, read))
            waiting.isTold = true
          }
          if (now - waiting.sinceMs < GIVE_UP_MS) break
        }
        Object.assign(waiting, { sinceMs: now, isTold: false, postings: waiting.postings.slice(1) })
      }
      if (waiting.postings.length === 0) this.#waiting.delete(chain)
    }
    this.#pause(now)
    return told
  }

  /** Until the next try, after one that began at `sinceMs`. */
  #pause(sinceMs: number): void {
    const nowMs = this.#options.now()
    this.#againAtMs = nowMs + Math.max(AGAIN_MS, PAUSE_FACTOR * (nowMs - sinceMs))
  }

  /** One whose chain waits is not read before those before it. */
  async #readNew(posting: Posting, signal: AbortSignal): Promise<ParentFact | ChainError> {
    if (this.#waiting.has(posting.chain)) return new ChainError('unknown-block', 'a batch before it cannot be read yet')
    const sinceMs = this.#options.now()
    const read = await this.#read(posting, signal)
    if (read instanceof ChainError) this.#pause(sinceMs)
    return read
  }

  async #read(posting: Posting, signal: AbortSignal): Promise<ParentFact | ChainError> {
    try {
      return { type: 'batch', batch: await this.#options.batches.read(posting, signal) }
    } catch (error) {
      if (!(error instanceof ChainError) || signal.aborted) throw error
      this.#options.onError?.(error)
      return error.code === 'unreadable' ? unreadable(posting, error) : error
    }
  }
}

function unreadable(posting: Posting, reason: ChainError): ParentFact {
  return { type: 'unreadable-batch', posting, reason }
}
