import { Backoff } from '../chain/backoff.ts'
import { followChain } from '../chain/block-follower.ts'
import type { BlockHeader, BlockRef } from '../chain/block-header.ts'
import type { BlockRecord } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { MessengerReader } from '../chain/messenger-reader.ts'
import type { Rpc } from '../chain/rpc.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import { InconsistentRecord, type Publisher, PublisherHalted } from '../roles/publisher.ts'
import { Unfit } from '../roles/sequencing-conditions.ts'

/** Blocks that are read and signed together while behind: one commit of the guard for all. */
const MAX_BATCH = 32
const RETRY = { minMs: 100, maxMs: 5_000 }

export interface HomeChainInit {
  readonly chain: number
  readonly generation: number
  /** Confirmations before a block is signed. */
  readonly depth: number
  readonly pollIntervalMs: number
  readonly rpc: Rpc
  readonly reader: Pick<MessengerReader, 'block'>
  readonly ledger: Ledger
  readonly publisher: Publisher
  /** Every block at the head of the chain, in order: its rows are what is included. */
  readonly onHead: (record: BlockRecord) => void
  /** Every block at `depth`, in order: what it says will stand. */
  readonly onFinal: (record: BlockRecord) => void
  /** The publisher has signed all that it was given. */
  readonly onSigned: () => void
  readonly onError: (error: unknown) => void
}

/** Follows a home chain and feeds its roles: block → record → header. */
export class HomeChain {
  readonly #init: HomeChainInit
  #headNumber: number | undefined
  #baseFeePerGas = 0n

  constructor(init: HomeChainInit) {
    this.#init = init
  }

  /** Number of the chain's newest block, once seen. */
  get headNumber(): number | undefined {
    return this.#headNumber
  }

  /** Of the newest block, wei per gas. */
  get baseFeePerGas(): bigint {
    return this.#baseFeePerGas
  }

  /**
   * Runs until `signal` aborts or the publisher halts. Throws only what cannot be tried again, a guard that cannot be
   * written among it: a restart may cure that, the other halts it cannot.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { depth } = this.#init
    const ended = new AbortController()
    const either = AbortSignal.any([signal, ended.signal])
    const loops = [this.#follow(depth, (records) => this.#sign(records, depth === 0, either), either)]
    if (depth > 0) loops.push(this.#follow(0, async (records) => this.#head(records), either))
    try {
      await Promise.race(loops)
    } catch (error) {
      const isFinal = error instanceof PublisherHalted && error.halt.code !== 'guard'
      if (!isFinal && !signal.aborted) throw error
    } finally {
      ended.abort()
      await Promise.allSettled(loops)
    }
  }

  /** Where the log stands: the last signed block, or the first to sign. */
  #cursor(): BlockRef | number {
    const { ledger, chain, publisher } = this.#init
    const header = ledger.log(chain)?.state.head.header
    return header === undefined ? publisher.nextNumber : { number: header.number, hash: header.blockHash }
  }

  async #follow(depth: number, take: (records: readonly BlockRecord[]) => Promise<void>, signal: AbortSignal): Promise<void> {
    const { publisher, onError } = this.#init
    const backoff = new Backoff(RETRY)
    for (;;) {
      try {
        return await this.#followFrom(this.#cursor(), depth, take, signal)
      } catch (error) {
        if (signal.aborted) throw error
        if (error instanceof ChainError && error.code === 'cursor-lost') publisher.reorganised(publisher.nextNumber - 1)
        // A block went before it was read, its node was of two minds, or showed other code: on from the last one that is signed.
        const isReadAgain =
          error instanceof InconsistentRecord ||
          (error instanceof Unfit && error.code === 'unapproved-code') ||
          (error instanceof ChainError && error.code === 'reorganised')
        if (!isReadAgain) throw error
        onError(error)
        await backoff.wait(signal)
      }
    }
  }

  async #followFrom(
    from: BlockRef | number,
    depth: number,
    take: (records: readonly BlockRecord[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const { rpc, ledger, chain, generation, pollIntervalMs, onError } = this.#init
    const known = (number: number): Bytes32 | undefined => ledger.history.header(chain, generation, number)?.header.blockHash
    let batch: { readonly number: number; readonly read: Promise<BlockRecord> }[] = []
    const ended = new AbortController()
    const reading = AbortSignal.any([signal, ended.signal])
    try {
      for await (const event of followChain({ rpc, depth, from, pollIntervalMs, known, onError }, signal)) {
        if (event.kind === 'rewind') {
          batch = batch.filter(({ number }) => number <= event.to.number) // the others are gone, read or not
          if (depth === this.#init.depth && event.to.number < this.#init.publisher.nextNumber - 1)
            this.#init.publisher.reorganised(event.to.number + 1)
          continue
        }
        this.#baseFeePerGas = event.block.baseFeePerGas
        this.#headNumber = Math.max(event.head, this.#headNumber ?? 0)
        const read = this.#read(event.block, reading)
        read.catch(() => undefined) // until the batch is awaited
        batch.push({ number: event.block.number, read })
        if (event.block.number + depth < event.head && batch.length < MAX_BATCH) continue
        await take(await Promise.all(batch.splice(0).map((each) => each.read)))
      }
    } finally {
      ended.abort()
    }
  }

  async #read(block: BlockHeader, signal: AbortSignal): Promise<BlockRecord> {
    return this.#again(() => this.#init.reader.block(block, signal), signal)
  }

  #head(records: readonly BlockRecord[]): void {
    const newest = records.at(-1)
    if (newest !== undefined) this.#init.onHead(newest)
  }

  async #sign(records: readonly BlockRecord[], isHead: boolean, signal: AbortSignal): Promise<void> {
    if (isHead) this.#head(records)
    for (const record of records) this.#init.onFinal(record)
    await this.#again(() => this.#init.publisher.sign(records, signal), signal)
    this.#init.onSigned()
  }

  /** Tries until it succeeds, unless the error says that trying again cannot help. */
  async #again<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const backoff = new Backoff(RETRY)
    for (;;) {
      try {
        return await attempt()
      } catch (error) {
        if (signal.aborted || (error as { retryable?: boolean }).retryable !== true) throw error
        this.#init.onError(error)
        await backoff.wait(signal)
      }
    }
  }
}
