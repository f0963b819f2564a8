import { setTimeout as sleep } from 'node:timers/promises'
import type { Hex } from 'viem'
import type { Chain } from './chain.ts'
import type { RawLog } from './chain-events.ts'
import type { ParentContracts } from './parent.ts'
import { decodeParentEvents } from './parent-events.ts'
import { type ParentBlock, ParentRecord } from './parent-record.ts'

export interface ParentWatcherOptions {
  readonly chain: Chain
  readonly contracts: ParentContracts
  /** A member's batch was mined: it has posted everything up to its block `number`. Wall clock. */
  readonly onPosted: (chain: number, number: number, atMs: number) => void
}

interface BlockHeader {
  readonly number: number
  readonly hash: Hex
  readonly parentHash: Hex
}

const POLL_MS = 100
/** Questions in a row that may fail: a block can go between two of them, and the machine be busy. */
const MAX_FAILURES = 50
/** Blocks that are read back at most to where the branches part. */
const MAX_BEHIND = 10_000

/**
 * The independent truth about the parent: every block's events, read by block hash from the node itself. Daemons are
 * never asked; what they say was posted and who was convicted is compared with this.
 */
export class ParentWatcher {
  readonly record = new ParentRecord()
  readonly #options: ParentWatcherOptions
  #stopper: AbortController | undefined
  #loop: Promise<void> = Promise.resolve()
  #failure: Error | undefined

  constructor(options: ParentWatcherOptions) {
    this.#options = options
  }

  /** What stopped the watching, if anything did. */
  get failure(): Error | undefined {
    return this.#failure
  }

  start(): void {
    if (this.#stopper !== undefined) return
    const stopper = new AbortController()
    this.#stopper = stopper
    this.#loop = this.#run(stopper.signal)
  }

  async stop(): Promise<void> {
    this.#stopper?.abort()
    this.#stopper = undefined
    await this.#loop
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0
    while (!signal.aborted && this.#failure === undefined) {
      try {
        for (const block of await this.#newBlocks(signal)) this.record.add(await this.#read(block, signal))
        failures = 0
      } catch (error) {
        if (++failures >= MAX_FAILURES) this.#failure = new Error(`the parent could not be watched: ${String(error)}`, { cause: error })
      }
      await sleep(POLL_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  /** What the node's branch has beyond what is recorded, oldest first. The first time: its newest block alone. */
  async #newBlocks(signal: AbortSignal): Promise<readonly BlockHeader[]> {
    const blocks: BlockHeader[] = []
    let next = await this.#header('eth_getBlockByNumber', 'latest', signal)
    while (!this.record.holds(next.number, next.hash) && blocks.length < MAX_BEHIND) {
      blocks.unshift(next)
      if (this.record.head === undefined) break
      next = await this.#header('eth_getBlockByHash', next.parentHash, signal)
    }
    return blocks
  }

  async #header(method: string, which: string, signal: AbortSignal): Promise<BlockHeader> {
    const block = (await this.#options.chain.request(method, [which, false], signal)) as {
      readonly number: Hex
      readonly hash: Hex
      readonly parentHash: Hex
    } | null
    if (block === null) throw new Error(`the parent has no block ${which}`)
    return { ...block, number: Number(block.number) }
  }

  async #read({ number, hash, parentHash }: BlockHeader, signal: AbortSignal): Promise<ParentBlock> {
    const { chain, contracts, onPosted } = this.#options
    const filter = { blockHash: hash, address: [contracts.registry, contracts.batchInbox, contracts.court] }
    const logs = (await chain.request('eth_getLogs', [filter], signal)) as readonly RawLog[]
    const events = decodeParentEvents(logs, contracts)
    const atMs = Date.now()
    for (const event of events) if (event.type === 'posted') onPosted(event.chain, event.number, atMs)
    return { number, hash, parentHash, events }
  }
}
