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
/** A batch that cannot be read holds up those of its chain after it this long, milliseconds; then it counts as unreadable. */
const GIVE_UP_MS = 600_000
/** And at most as many of them. */
const MAX_WAITING = 64
/** Pause between two tries, milliseconds: a beacon node is seconds behind its chain. */
const AGAIN_MS = 1_000

interface Waiting {
  readonly sinceMs: number
  readonly postings: Posting[]
}

/** Reads the batches behind postings, a chain's in their order: those that cannot be read yet wait, and those after them. */
export class PostingQueue {
  readonly #options: PostingQueueOptions
  readonly #waiting = new Map<number, Waiting>()
  #triedAtMs = 0

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
      const read = await Promise.all(chunk.map((fact) => (fact.type === 'posting' ? this.#read(fact.posting, signal) : fact)))
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
    for (const [chain, { postings, sinceMs }] of this.#waiting) {
      const left = postings.filter(({ block }) => block.number <= number)
      if (left.length === 0) this.#waiting.delete(chain)
      else this.#waiting.set(chain, { sinceMs, postings: left })
    }
  }

  #inOrder(posting: Posting, read: ParentFact | ChainError): readonly ParentFact[] {
    const waiting = this.#waiting.get(posting.chain)
    if (waiting === undefined) {
      if (!(read instanceof ChainError)) return [read]
      this.#waiting.set(posting.chain, { sinceMs: this.#options.now(), postings: [posting] })
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
    if (this.#waiting.size === 0 || now - this.#triedAtMs < AGAIN_MS) return told
    this.#triedAtMs = now
    for (const [chain, { postings, sinceMs }] of this.#waiting) {
      while (postings.length > 0) {
        const first = postings[0] as Posting
        const read = await this.#read(first, signal)
        if (read instanceof ChainError && now - sinceMs < GIVE_UP_MS) break
        told.push(read instanceof ChainError ? unreadable(first, read) : read)
        postings.shift()
      }
      if (postings.length === 0) this.#waiting.delete(chain)
    }
    return told
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
