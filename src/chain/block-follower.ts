import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { Backoff } from './backoff.ts'
import { type BlockHeader, type BlockRef, NO_BLOCK, readBlockHeader } from './block-header.ts'
import { ChainError } from './chain-error.ts'
import { HeadWatch } from './head-watch.ts'
import type { Rpc, RpcCall } from './rpc.ts'

/** What happens to the followed chain, in order. */
export type ChainEvent =
  /** The next block. `head`: number of the chain's newest block at that moment. */
  | { readonly kind: 'block'; readonly block: BlockHeader; readonly head: number }
  /** Every block above `to` is no longer in the chain; the next block follows `to`. */
  | { readonly kind: 'rewind'; readonly to: BlockRef }

export interface FollowOptions {
  readonly rpc: Rpc
  /** Blocks that must stand above a block before it is yielded; `head` is 0; `safe` leaves it to the chain's consensus. */
  readonly depth: 'head' | 'safe' | number
  /** The last block that was processed, or the number of the first block to yield. */
  readonly from: BlockRef | number
  /** How often the head is asked for while none is pushed, milliseconds. Default 500. */
  readonly pollIntervalMs?: number
  /** Hashes of blocks processed before `from`, to find where a reorganisation during downtime began. */
  readonly known?: (number: number) => Bytes32 | undefined
  /** Failures that are tried again. For logs and metrics. */
  readonly onError?: (error: ChainError) => void
}

/** Blocks of one request, and requests at a time, while catching up: at most 256 headers wait. */
const CHUNK_BLOCKS = 64
const PARALLEL_CHUNKS = 4
/** Blocks whose hashes are kept for rewinds. */
const MAX_RECENT = 1_024
const ANCESTOR_STEP = 32
const RETRY = { minMs: 50, maxMs: 5_000 }

/** Hashes of the last blocks that were yielded. */
class RecentBlocks {
  readonly #hashes = new Map<number, Bytes32>()
  readonly #known: (number: number) => Bytes32 | undefined

  constructor(known: (number: number) => Bytes32 | undefined) {
    this.#known = known
  }

  get(number: number): Bytes32 | undefined {
    return this.#hashes.get(number) ?? this.#known(number)
  }

  add(block: BlockRef): void {
    this.#hashes.set(block.number, block.hash)
    this.#hashes.delete(block.number - MAX_RECENT)
  }

  dropAbove(number: number, last: number): void {
    for (let above = number + 1; above <= last; above++) this.#hashes.delete(above)
  }
}

class Follower {
  readonly #rpc: Rpc
  readonly #depth: number
  readonly #heads: HeadWatch
  readonly #recent: RecentBlocks
  readonly #start: BlockRef | number
  readonly #onError: (error: ChainError) => void
  #current: BlockRef | undefined

  constructor(options: FollowOptions) {
    const { rpc, depth, from, pollIntervalMs = 500, known = () => undefined, onError = () => undefined } = options
    this.#rpc = rpc
    this.#depth = typeof depth === 'number' ? depth : 0
    this.#heads = new HeadWatch(rpc, depth === 'safe' ? 'safe' : 'latest', pollIntervalMs)
    // The last block may have been reorganised away since; a hash that is not of this following is the caller's.
    this.#recent = new RecentBlocks(known)
    this.#start = from
    this.#onError = onError
  }

  async *events(signal: AbortSignal): AsyncGenerator<ChainEvent, void, undefined> {
    const backoff = new Backoff(RETRY)
    try {
      while (!signal.aborted) {
        try {
          this.#current ??= await this.#first(signal)
          const head = await this.#heads.next(signal)
          yield* this.#advance(head, signal)
          backoff.reset()
        } catch (error) {
          if (signal.aborted) return
          if (!(error instanceof ChainError) || !error.retryable) throw error
          this.#onError(error)
          await backoff.wait(signal).catch(() => undefined)
          this.#heads.again()
        }
      }
    } finally {
      this.#heads.close()
    }
  }

  /** The block before the first one to yield. */
  async #first(signal: AbortSignal): Promise<BlockRef> {
    const start = this.#start
    if (start === 0) return NO_BLOCK
    const first = typeof start === 'number' ? await this.#block(start - 1, signal) : start
    this.#recent.add(first)
    return first
  }

  async *#advance(head: BlockHeader, signal: AbortSignal): AsyncGenerator<ChainEvent, void, undefined> {
    const target = head.number - this.#depth
    for (;;) {
      const current = this.#position
      // A head below ours is a server that lags, unless it contradicts what was yielded.
      const known = head.number <= current.number ? this.#recent.get(head.number) : undefined
      const contradicts = known !== undefined && !equalBytes(known, head.hash)
      if (target <= current.number && !contradicts) return
      const blocks = contradicts ? [] : (this.#heads.path(current, target, head) ?? (await this.#fetch(current.number + 1, target, signal)))
      const first = blocks[0]
      if (first === undefined || !equalBytes(first.parentHash, current.hash)) {
        yield await this.#rewind(signal)
        continue
      }
      for (const block of blocks) {
        // Broken inside: the chain was reorganised between two answers. What is left is fetched again.
        if (!equalBytes(block.parentHash, this.#position.hash)) break
        this.#move(block)
        yield { kind: 'block', block, head: head.number }
      }
    }
  }

  get #position(): BlockRef {
    return this.#current ?? NO_BLOCK
  }

  #move(to: BlockRef): void {
    this.#current = { number: to.number, hash: to.hash }
    this.#recent.add(this.#current)
  }

  /** Finds the newest yielded block that is still in the chain and goes back to it. */
  async #rewind(signal: AbortSignal): Promise<ChainEvent> {
    const from = this.#position
    let top = from.number
    while (top >= 0) {
      const numbers = Array.from({ length: Math.min(ANCESTOR_STEP, top + 1) }, (_, i) => top - i)
      const answers = await this.#rpc.batch(numbers.map(blockByNumber), signal)
      for (const [i, number] of numbers.entries()) {
        const known = this.#recent.get(number)
        if (known === undefined)
          throw new ChainError(
            'cursor-lost',
            `blocks ${number + 1} to ${from.number} (${toHex(from.hash)}) of chain ${this.#rpc.chainId} are gone`,
          )
        const answer = answers[i]
        if (answer === null || answer === undefined || !equalBytes(readBlockHeader(answer).hash, known)) continue
        // Still in the chain: the blocks that did not link came from a server amid a change of its mind.
        if (number === from.number)
          throw new ChainError('unknown-block', `what follows block ${number} of chain ${this.#rpc.chainId} does not link to it`)
        this.#recent.dropAbove(number, from.number)
        this.#current = { number, hash: known }
        return { kind: 'rewind', to: this.#current }
      }
      top -= numbers.length
    }
    throw new ChainError('cursor-lost', `chain ${this.#rpc.chainId} begins with another block`)
  }

  /** Blocks `from` to at most `to`, several chunks at a time. At least one. */
  async #fetch(from: number, to: number, signal: AbortSignal): Promise<readonly BlockHeader[]> {
    const chunks: RpcCall[][] = []
    for (let at = from; at <= to && chunks.length < PARALLEL_CHUNKS; at += CHUNK_BLOCKS) {
      chunks.push(Array.from({ length: Math.min(CHUNK_BLOCKS, to - at + 1) }, (_, i) => blockByNumber(at + i)))
    }
    const answers = (await Promise.all(chunks.map((chunk) => this.#rpc.batch(chunk, signal)))).flat()
    const missing = answers.findIndex((answer) => answer === null || answer === undefined)
    if (missing === 0) throw new ChainError('unknown-block', `block ${from} of chain ${this.#rpc.chainId} is missing below its head`)
    const blocks = (missing < 0 ? answers : answers.slice(0, missing)).map(readBlockHeader)
    for (const [i, block] of blocks.entries()) {
      if (block.number !== from + i) throw new ChainError('bad-answer', `block ${block.number} was returned for block ${from + i}`)
    }
    return blocks
  }

  async #block(number: number, signal: AbortSignal): Promise<BlockHeader> {
    const [block] = await this.#fetch(number, number, signal)
    if (block === undefined) throw new ChainError('unknown-block', `block ${number} of chain ${this.#rpc.chainId} is missing`)
    return block
  }
}

function blockByNumber(number: number): RpcCall {
  return { method: 'eth_getBlockByNumber', params: [`0x${number.toString(16)}`, false] }
}

/**
 * Follows a chain: every block once and in order, at the given depth, for ever. Whoever iterates sets the pace. Heads
 * come by subscription with polling underneath, connections are made again for ever; ends when `signal` aborts, throws
 * `ChainError` only if it is not retryable (another chain behind the url, a cursor that is in no known chain).
 */
export function followChain(options: FollowOptions, signal: AbortSignal): AsyncGenerator<ChainEvent, void, undefined> {
  return new Follower(options).events(signal)
}
