import { type Address, type Bytes32, equalBytes, type Hex, toHex } from '../protocol/bytes.ts'
import { Backoff } from './backoff.ts'
import { BATCH_POSTED, headCall, type ParentBlockRef, type PostedHead, type Posting, readHead } from './batch-inbox.ts'
import type { BatchReader } from './batch-reader.ts'
import { type FollowOptions, followChain } from './block-follower.ts'
import { type BlockHeader, type BlockRef, readBlockHeader } from './block-header.ts'
import { ChainError } from './chain-error.ts'
import { type Log, readLogs } from './log.ts'
import { FACT_TOPICS, type LoggedFact, type ParentFact, readFact } from './parent-facts.ts'
import { PostingQueue } from './posting-queue.ts'
import type { Rpc, RpcCall } from './rpc.ts'

/** Where a cluster's contracts stand on the parent chain. */
export interface ParentAddresses {
  readonly registry: Address
  readonly batchInbox: Address
  readonly court: Address
}

export interface FollowParentOptions {
  readonly rpc: Rpc
  readonly contracts: ParentAddresses
  readonly batches: BatchReader
  /** Blocks that must stand above a block before it is read (`followChain`). */
  readonly depth: FollowOptions['depth']
  /** The `cursor` of the last event that was handled for good; undefined to read everything. */
  readonly cursor: BlockRef | undefined
  /** Number of the block that holds the oldest of the contracts: where everything begins, and begins again if the cursor is lost. */
  readonly start: number
  /** Members whose posted heads are compared with what was read. */
  readonly chains: () => readonly number[]
  /** How often the head is asked for while none is pushed, milliseconds. Default 500. */
  readonly pollIntervalMs?: number
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  /** Failures that are tried again. For logs and metrics. */
  readonly onError?: (error: ChainError) => void
}

/** What the parent chain tells, in order. */
export type ParentEvent =
  | {
      readonly kind: 'block'
      /** The newest block that was read. While catching up, blocks without facts are passed over. */
      readonly block: ParentBlockRef
      /** Number of the chain's newest block at that moment. */
      readonly head: number
      /** Where to go on after a restart, once this event is handled for good. What comes twice then is the same. */
      readonly cursor: BlockRef | undefined
      /** In their order. A batch that a server left out first comes late, and those of its chain after it once more. */
      readonly facts: readonly ParentFact[]
    }
  /** Every fact of a block above number `to` is void; what stands there now follows. */
  | { readonly kind: 'rewind'; readonly to: number }

/** Blocks of one `eth_getLogs`: providers allow 1,000 to 10,000. Halved when that is too much. */
const MAX_SPAN = 5_000
/** This far behind, blocks are read by ranges of logs and no longer one by one. */
const BEHIND_BLOCKS = 256
/** Ranges end this far below the head, and the cursor stays as far below: a reorganisation above is followed block by block. */
const MARGIN_BLOCKS = 64
/** Every block is read a second time, by range, after at most as many blocks: servers leave out logs that they have not indexed yet. */
const LOOK_AGAIN_BLOCKS = 16
const LOOK_AGAIN_MARGIN = 2
/** Blocks with facts whose logs are remembered, so that each fact comes once. */
const MAX_SEEN_BLOCKS = 4_096
/** Blocks whose hashes are remembered, for the cursor. */
const MAX_HASHES = 2 * MARGIN_BLOCKS
/** Postings of a chain that are remembered, to see that one follows the other. */
const MAX_LINKS = 64
/** The same unexplained head is searched for again after this long, milliseconds. */
const SEARCH_AGAIN_MS = 600_000
/** Answers in a row, of whichever servers, that must agree before everything is read again. */
const GONE_LOOKS = 6
const RETRY = { minMs: 50, maxMs: 5_000 }

type Found = { readonly log: Log; readonly fact: LoggedFact }

class ParentFollower {
  readonly #options: FollowParentOptions
  readonly #addresses: readonly Address[]
  readonly #queue: PostingQueue
  /** Everything up to here was read, and since a run began, twice. */
  #looked: number
  #at: { readonly number: number; readonly hash: Bytes32 | undefined }
  #head = 0
  #cursor: BlockRef | undefined
  /** Nothing before `start` was left to an earlier run: a chain without postings here has none. */
  #isWhole: boolean
  #span = MAX_SPAN
  /** Answers in a row that had another block in the place of the last one that was read. */
  #gone = 0
  readonly #hashes = new Map<number, Bytes32>()
  readonly #seen = new Map<number, Set<number>>()
  readonly #links = new Map<number, Posting[]>()
  readonly #searched = new Map<number, { readonly hash: Bytes32; readonly atMs: number }>()

  constructor(options: FollowParentOptions) {
    const { contracts, cursor, start, batches, now, onError } = options
    this.#options = options
    this.#addresses = [contracts.registry, contracts.batchInbox, contracts.court]
    this.#queue = new PostingQueue({ batches, now, ...(onError === undefined ? {} : { onError }) })
    this.#cursor = cursor
    this.#at = cursor ?? { number: start - 1, hash: undefined }
    this.#looked = this.#at.number
    this.#isWhole = cursor === undefined
  }

  async *events(signal: AbortSignal): AsyncGenerator<ParentEvent, void, undefined> {
    while (!signal.aborted) {
      try {
        yield* this.#catchUp(signal)
        yield* this.#follow(signal)
      } catch (error) {
        if (signal.aborted) return
        if (!(error instanceof ChainError) || error.code !== 'cursor-lost') throw error
        this.#onError(error)
        yield this.#startOver()
      }
    }
  }

  /** A reorganisation below everything that is known: the whole is read again, and what is known already changes nothing. */
  #startOver(): ParentEvent {
    const to = this.#options.start - 1
    this.#at = { number: to, hash: undefined }
    this.#cursor = undefined
    this.#isWhole = true
    this.#forgetAbove(to)
    return { kind: 'rewind', to }
  }

  // Far behind: by ranges

  async *#catchUp(signal: AbortSignal): AsyncGenerator<ParentEvent, void, undefined> {
    // Begun only when it is worth it, but then all the way.
    for (let least = BEHIND_BLOCKS - MARGIN_BLOCKS; ; least = 1) {
      const head = await this.#retry(() => this.#newest(signal), signal)
      const { depth } = this.#options
      const target = head.number - (typeof depth === 'number' ? depth : 0) - MARGIN_BLOCKS
      if (signal.aborted || target - this.#at.number < least) return
      this.#head = Math.max(this.#head, head.number)
      const to = Math.min(this.#at.number + this.#span, target)
      const { found, end } = await this.#retry(() => this.#range(this.#at.number + 1, to, signal), signal)
      yield* this.#rangeEvents(found, end, signal)
    }
  }

  async *#rangeEvents(found: readonly Found[], end: BlockHeader, signal: AbortSignal): AsyncGenerator<ParentEvent, void, undefined> {
    const byBlock = Map.groupBy(found, ({ log }) => log.blockNumber)
    if (!byBlock.has(end.number)) byBlock.set(end.number, [])
    for (const [number, inBlock] of byBlock) {
      const block = inBlock[0] === undefined ? end : blockOf(inBlock[0].fact)
      const facts = await this.#facts(inBlock, signal)
      if (number === end.number) {
        this.#at = end
        this.#looked = end.number
        this.#note(end)
      }
      yield this.#event(block, facts)
    }
  }

  async #newest(signal: AbortSignal): Promise<BlockHeader> {
    const tag = this.#options.depth === 'safe' ? 'safe' : 'latest'
    return this.#options.rpc.query([{ method: 'eth_getBlockByNumber', params: [tag, false] }], ([block]) => readBlockHeader(block), signal)
  }

  /** The facts of blocks `from` to `to`, or of fewer, with the header of the last. Throws `cursor-lost` if what was read before is gone. */
  async #range(from: number, to: number, signal: AbortSignal): Promise<{ readonly found: readonly Found[]; readonly end: BlockHeader }> {
    try {
      const { logs, end } = await this.#options.rpc.query(
        this.#rangeCalls(from, to),
        (answers) => this.#readRange(answers, from, to),
        signal,
      )
      this.#span = Math.min(MAX_SPAN, this.#span * 2)
      this.#gone = 0
      return { found: await this.#placed(logs, signal), end }
    } catch (error) {
      if (!(error instanceof ChainError)) throw error
      if (error.code === 'too-large' && to > from) {
        this.#span = Math.ceil((to - from + 1) / 2)
        return this.#range(from, from + this.#span - 1, signal)
      }
      if (this.#gone < GONE_LOOKS) throw error
      throw new ChainError('cursor-lost', `block ${this.#at.number} of chain ${this.#options.rpc.chainId} is gone`, { cause: error })
    }
  }

  #rangeCalls(from: number, to: number): readonly RpcCall[] {
    const { number, hash } = this.#at
    const calls = [this.#logsCall({ fromBlock: hexNumber(from), toBlock: hexNumber(to) }), blockByNumber(to)]
    return hash === undefined ? calls : [...calls, blockByNumber(number)]
  }

  #readRange([logs, end, at]: readonly unknown[], from: number, to: number): { readonly logs: readonly Log[]; readonly end: BlockHeader } {
    const last = demandBlock(end, to)
    const { number, hash } = this.#at
    if (hash !== undefined && !equalBytes(demandBlock(at, number).hash, hash)) {
      this.#gone++
      throw new ChainError('unknown-block', `block ${number} is no longer ${toHex(hash)}`)
    }
    return { logs: this.#inRange(readLogs(logs, this.#addresses), from, to), end: last }
  }

  #inRange(logs: readonly Log[], from: number, to: number): readonly Log[] {
    if (logs.some(({ blockNumber }) => blockNumber < from || blockNumber > to))
      throw new ChainError('bad-answer', `logs of other blocks than ${from} to ${to} were returned`)
    return [...logs].sort((a, b) => a.blockNumber - b.blockNumber || a.index - b.index)
  }

  /** Facts of logs, dated by their blocks. */
  async #placed(logs: readonly Log[], signal: AbortSignal): Promise<readonly Found[]> {
    const hashes = [...new Set(logs.map(({ blockHash }) => toHex(blockHash)))]
    const calls = hashes.map((hash): RpcCall => ({ method: 'eth_getBlockByHash', params: [hash, false] }))
    return this.#options.rpc.query(
      calls,
      (answers) => {
        const blocks = new Map<string, ParentBlockRef>()
        for (const [i, hash] of hashes.entries()) {
          const answer = answers[i]
          if (answer === null || answer === undefined) throw new ChainError('unknown-block', `block ${hash} is not known, but its logs are`)
          const { number, hash: actual, time } = readBlockHeader(answer)
          if (toHex(actual) !== hash) throw new ChainError('bad-answer', `block ${toHex(actual)} was returned for ${hash}`)
          blocks.set(hash, { number, hash: actual, time })
        }
        return logs.flatMap((log) => {
          const block = blocks.get(toHex(log.blockHash))
          if (block?.number !== log.blockNumber)
            throw new ChainError('bad-answer', `a log says that block ${toHex(log.blockHash)} is number ${log.blockNumber}`)
          return foundIn(log, block)
        })
      },
      signal,
    )
  }

  // At the head: block by block

  async *#follow(signal: AbortSignal): AsyncGenerator<ParentEvent, void, undefined> {
    const { rpc, depth, pollIntervalMs, onError, start } = this.#options
    const { number, hash } = this.#at
    const options: FollowOptions = {
      rpc,
      depth,
      from: hash === undefined ? start : { number, hash },
      known: (known) => this.#hashes.get(known),
      ...(pollIntervalMs === undefined ? {} : { pollIntervalMs }),
      ...(onError === undefined ? {} : { onError }),
    }
    for await (const event of followChain(options, signal)) {
      if (event.kind === 'rewind') {
        this.#at = event.to
        this.#forgetAbove(event.to.number)
        yield { kind: 'rewind', to: event.to.number }
        continue
      }
      const { block, head } = event
      this.#head = head
      const found = await this.#retry(() => this.#inBlock(block, signal), signal)
      const late = await this.#retry(() => this.#lookAgain(block.number, signal), signal)
      const facts = await this.#facts([...late, ...found], signal)
      this.#at = block
      this.#note(block)
      yield this.#event(block, facts)
      if (head - block.number > BEHIND_BLOCKS) return
    }
  }

  async #inBlock(block: BlockHeader, signal: AbortSignal): Promise<readonly Found[]> {
    try {
      return await this.#options.rpc.query(
        [this.#logsCall({ blockHash: toHex(block.hash) })],
        ([answer]) => {
          const logs = readLogs(answer, this.#addresses)
          if (logs.some((log) => !equalBytes(log.blockHash, block.hash) || log.blockNumber !== block.number))
            throw new ChainError('bad-answer', `a log of another block was returned for ${toHex(block.hash)}`)
          return logs.toSorted((a, b) => a.index - b.index).flatMap((log) => foundIn(log, block))
        },
        signal,
      )
    } catch (error) {
      if (!(error instanceof ChainError) || error.code !== 'unknown-block') throw error
      // Reorganised away: the rewind comes. A server that is only behind has the same block, or none, at its number.
      const instead = await this.#options.rpc.request('eth_getBlockByNumber', [hexNumber(block.number), false], signal)
      if (instead === null || equalBytes(readBlockHeader(instead).hash, block.hash)) throw error
      return []
    }
  }

  /** Reads the last blocks a second time, and asks the inbox whether a batch is missing. */
  async #lookAgain(number: number, signal: AbortSignal): Promise<readonly Found[]> {
    const from = this.#looked + 1
    const to = number - LOOK_AGAIN_MARGIN
    const hash = this.#hashes.get(to)
    if (to - from + 1 < LOOK_AGAIN_BLOCKS || hash === undefined) return []
    const logs = await this.#options.rpc.query(
      [this.#logsCall({ fromBlock: hexNumber(from), toBlock: hexNumber(to) })],
      ([answer]) => this.#inRange(readLogs(answer, this.#addresses), from, to),
      signal,
    )
    const missed = logs.filter((log) => {
      const known = this.#hashes.get(log.blockNumber)
      return known !== undefined && equalBytes(known, log.blockHash) && !this.#isSeen(log)
    })
    const found = await this.#placed(missed, signal)
    const missing = await this.#missingHeads({ number: to, hash }, found, signal)
    this.#looked = to
    return [...found, ...missing]
  }

  // Completeness

  /** Batches that the inbox must have taken until `block`, by its own word, and that nobody has told of yet. */
  async #missingHeads(block: BlockRef, found: readonly Found[], signal: AbortSignal): Promise<readonly Found[]> {
    const missing: Found[] = []
    const chains = this.#options.chains()
    const heads = await this.#heads(chains, block, signal)
    for (const [i, chain] of chains.entries()) {
      const head = heads[i]
      const known = [...(this.#links.get(chain) ?? []), ...postingsIn(found, chain)].filter(
        (posting) => posting.block.number <= block.number,
      )
      const newest = known.at(-1)
      // Without postings since the cursor there is nothing to compare with: an earlier run has read up to there.
      if (head === undefined || (newest === undefined && !this.#isWhole) || (newest !== undefined && equalBytes(head.hash, newest.hash)))
        continue
      if (!this.#shallSearch(chain, head.hash)) continue
      const from = newest?.block.number ?? this.#options.start
      const late = await this.#search(chain, from, block.number, signal)
      if (!postingsIn(late, chain).some(({ hash }) => equalBytes(hash, head.hash)))
        this.#onError(new ChainError('bad-answer', `chain ${chain} has posted header ${head.number}, but no server shows the batch`))
      missing.push(...late)
    }
    return missing
  }

  async #heads(chains: readonly number[], block: BlockRef, signal: AbortSignal): Promise<readonly (PostedHead | undefined)[]> {
    const { rpc, contracts } = this.#options
    const calls = chains.map((chain) => headCall(contracts.batchInbox, chain, block.hash))
    try {
      return await rpc.query(calls, (answers) => answers.map((answer) => readHead(answer, contracts.batchInbox)), signal)
    } catch (error) {
      if (!(error instanceof ChainError)) throw error
      // Pruned, or reorganised away: asked again at a later block.
      this.#onError(error)
      return []
    }
  }

  /** Whether this head is missing for the first time in a while: nobody may show its batch for long. */
  #shallSearch(chain: number, hash: Bytes32): boolean {
    const searched = this.#searched.get(chain)
    const atMs = this.#options.now()
    if (searched !== undefined && equalBytes(searched.hash, hash) && atMs - searched.atMs < SEARCH_AGAIN_MS) return false
    this.#searched.set(chain, { hash, atMs })
    return true
  }

  /** Batches of `chain` in these blocks that were left out: asks server after server until one shows some. */
  async #search(chain: number, from: number, to: number, signal: AbortSignal, known?: Log): Promise<readonly Found[]> {
    const found: Found[] = []
    const isNew = (log: Log): boolean => !this.#isSeen(log) && !(log.blockNumber === known?.blockNumber && log.index === known.index)
    for (let at = from; at <= to; at += MAX_SPAN) {
      const end = Math.min(to, at + MAX_SPAN - 1)
      const topics = [BATCH_POSTED, chainTopic(chain)]
      const call = this.#logsCall({ fromBlock: hexNumber(at), toBlock: hexNumber(end), topics })
      const read = ([answer]: readonly unknown[]): readonly Log[] => {
        const logs = this.#inRange(readLogs(answer, this.#addresses), at, end).filter(isNew)
        if (logs.length > 0) return logs
        throw new ChainError('bad-answer', `no other batch of chain ${chain} between blocks ${at} and ${end}`)
      }
      try {
        found.push(...(await this.#placed(await this.#options.rpc.query([call], read, signal), signal)))
      } catch (error) {
        // Nobody shows any: the member may have begun anew, or named another header than the one before.
        if (!(error instanceof ChainError) || error.code !== 'bad-answer') throw error
        this.#onError(error)
      }
    }
    return found
  }

  /** The facts behind these logs, with the batches that a broken link shows to be missing before them. */
  async #facts(found: readonly Found[], signal: AbortSignal): Promise<readonly ParentFact[]> {
    const whole: LoggedFact[] = []
    for (const each of found) {
      if (this.#isSeen(each.log)) continue
      for (const late of await this.#missingBefore(each, signal)) this.#take(late, whole)
      this.#take(each, whole)
    }
    return this.#queue.take(whole, signal)
  }

  async #missingBefore({ log, fact }: Found, signal: AbortSignal): Promise<readonly Found[]> {
    if (fact.type !== 'posting') return []
    const { chain, previous } = fact.posting
    const last = this.#links.get(chain)?.at(-1)
    if (last === undefined || last.block.number > log.blockNumber || equalBytes(last.hash, previous)) return []
    return this.#retry(() => this.#search(chain, last.block.number, log.blockNumber, signal, log), signal)
  }

  #take({ log, fact }: Found, into: LoggedFact[]): void {
    const inBlock = this.#seen.get(log.blockNumber) ?? new Set()
    if (inBlock.has(log.index)) return
    inBlock.add(log.index)
    this.#seen.set(log.blockNumber, inBlock)
    into.push(fact)
    if (fact.type !== 'posting') return
    const links = this.#links.get(fact.posting.chain) ?? []
    const at = links.findIndex(({ block }) => block.number > log.blockNumber)
    if (at < 0) links.push(fact.posting)
    else {
      // Those after a late one could not be joined to what was known: they come again.
      into.push(...links.slice(at).map((posting): LoggedFact => ({ type: 'posting', posting })))
      links.splice(at, 0, fact.posting)
    }
    if (links.length > MAX_LINKS) links.shift()
    this.#links.set(fact.posting.chain, links)
  }

  #isSeen(log: Log): boolean {
    return this.#seen.get(log.blockNumber)?.has(log.index) ?? false
  }

  // What is remembered

  #note({ number, hash }: BlockRef): void {
    this.#hashes.set(number, hash)
    for (const oldest of this.#hashes.keys()) {
      if (this.#hashes.size <= MAX_HASHES) break
      this.#hashes.delete(oldest)
    }
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= MAX_SEEN_BLOCKS) break
      this.#seen.delete(oldest)
    }
    const at = Math.min(this.#looked, this.#head - MARGIN_BLOCKS)
    const below = this.#hashes.get(at)
    if (below !== undefined && this.#queue.size === 0 && at > (this.#cursor?.number ?? -1)) this.#cursor = { number: at, hash: below }
  }

  #forgetAbove(number: number): void {
    this.#looked = Math.min(this.#looked, number)
    for (const above of [...this.#hashes.keys()]) if (above > number) this.#hashes.delete(above)
    for (const above of [...this.#seen.keys()]) if (above > number) this.#seen.delete(above)
    for (const [chain, links] of this.#links) {
      this.#links.set(
        chain,
        links.filter(({ block }) => block.number <= number),
      )
    }
    this.#queue.rewind(number)
  }

  #event({ number, hash, time }: ParentBlockRef, facts: readonly ParentFact[]): ParentEvent {
    return { kind: 'block', block: { number, hash, time }, head: Math.max(this.#head, number), cursor: this.#cursor, facts }
  }

  #logsCall(filter: Readonly<Record<string, unknown>>): RpcCall {
    return { method: 'eth_getLogs', params: [{ address: this.#addresses.map(toHex), topics: [FACT_TOPICS], ...filter }] }
  }

  async #retry<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const backoff = new Backoff(RETRY)
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (signal.aborted || !(error instanceof ChainError) || !error.retryable) throw error
        this.#onError(error)
        await backoff.wait(signal)
      }
    }
  }

  #onError(error: ChainError): void {
    this.#options.onError?.(error)
  }
}

function foundIn(log: Log, { number, hash, time }: ParentBlockRef): readonly Found[] {
  const fact = readFact(log, { number, hash, time })
  return fact === undefined ? [] : [{ log, fact }]
}

function blockOf(fact: LoggedFact): ParentBlockRef {
  return fact.type === 'posting' ? fact.posting.block : fact.block
}

function postingsIn(found: readonly Found[], chain: number): readonly Posting[] {
  return found.flatMap(({ fact }) => (fact.type === 'posting' && fact.posting.chain === chain ? [fact.posting] : []))
}

function demandBlock(answer: unknown, number: number): BlockHeader {
  if (answer === null || answer === undefined) throw new ChainError('unknown-block', `block ${number} is missing`)
  const block = readBlockHeader(answer)
  if (block.number !== number) throw new ChainError('bad-answer', `block ${block.number} was returned for block ${number}`)
  return block
}

function chainTopic(chain: number): Hex {
  return `0x${chain.toString(16).padStart(64, '0')}`
}

function hexNumber(number: number): string {
  return `0x${number.toString(16)}`
}

function blockByNumber(number: number): RpcCall {
  return { method: 'eth_getBlockByNumber', params: [hexNumber(number), false] }
}

/**
 * Follows the cluster's contracts on the parent chain (§7): what they said in every block, with the posted
 * batches read and bound to their postings; for ever, through reorganisations, outages and servers that lag or leave
 * out. Whoever iterates sets the pace. Ends when `signal` aborts; throws `ChainError` only if it is not retryable.
 */
export function followParent(options: FollowParentOptions, signal: AbortSignal): AsyncGenerator<ParentEvent, void, undefined> {
  return new ParentFollower(options).events(signal)
}
