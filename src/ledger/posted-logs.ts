import type { ParentBlockRef, PostedBatch } from '../chain/batch-inbox.ts'
import { BatchError, openBatch, previousOf } from '../protocol/batch.ts'
import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import type { Member } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { decodeHeader, encodeHeader, hashHeader } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'
import { checkSigner, type Verifier } from '../protocol/signature.ts'
import { hashBatch } from '../protocol/statements.ts'
import type { StoredBatch } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { decodeChanges, encodeChanges } from '../wire/changes.ts'
import type { KeptLog } from './history.ts'

/** The newest header that a member posted, as this node verified it. */
export interface PostedHead extends SignedHeader {
  readonly generation: number
  readonly hash: Bytes32
  /** Of the parent. */
  readonly block: ParentBlockRef
  readonly seenAtMs: number
}

export type PostedOutcome =
  /** Verified and durable: what it brought, folded one after the other from the state `before` on. */
  | {
      readonly code: 'taken'
      readonly generation: number
      readonly before: LogState
      readonly opened: readonly OpenedHeader[]
    }
  /** Signed, and its frames do not fold: evidence. Nothing after it can be opened. `previous`: what it should have continued. */
  | { readonly code: 'bad'; readonly error: BatchError; readonly previous: KeptLog | undefined }
  | {
      readonly code:
        | 'known'
        | 'gap' // continues from another header than the last one taken
        | 'waiting' // for a configuration that this node does not have yet
        | 'old-generation'
        | 'forged' // not signed by the member: whoever showed it lies
    }

export interface PostedLogsInit {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
  readonly store: Pick<LedgerStore, 'putBatch' | 'batches' | 'lastBatch' | 'removeBatchesAbove' | 'pruneBatches'>
  /** The last header of a log that gossip brought: bodies up to it are at hand elsewhere. */
  readonly denseHead: (chain: number) => number
}

/** Batches of a log that are kept although gossip has overtaken them: a reorganisation of the parent goes back to one. */
const KEPT_BATCHES = 256
/** Batches that wait for a configuration, of all members. */
const MAX_WAITING = 256
/** Batches whose opened headers are kept in memory, of all members: some megabytes each at the most. */
const MAX_OPENED = 16
const READ_CHUNK = 16
const PRUNE_CHUNK = 64

/** One posted batch, without its bodies. */
interface Entry {
  readonly number: number
  readonly block: number
  /** Messages of each lane up to here, by the destination's index. */
  readonly counts: ReadonlyMap<number, number>
}

/** What one member posted in one generation. */
interface PostedLog {
  readonly generation: number
  state: LogState
  head: PostedHead | undefined
  /** Ascending: those that gossip has not overtaken, and the last `KEPT_BATCHES`. */
  entries: Entry[]
  /** Parent block of a bad batch: the log stands still after it. */
  badAt: number | undefined
}

/** What each member posted on the parent (§7): logs with holes, verified batch by batch. Survives restarts, follows reorganisations. */
export class PostedLogs {
  readonly #init: PostedLogsInit
  readonly #logs = new Map<number, PostedLog>()
  readonly #opened = new Map<string, readonly OpenedHeader[]>()
  #waiting: PostedBatch[] = []
  /** How many configurations were known when those that wait were tried last. */
  #triedWith = 0

  constructor(init: PostedLogsInit) {
    this.#init = init
  }

  /** Undefined before the first batch of a member's generation. */
  head(chain: number): PostedHead | undefined {
    return this.#log(chain)?.head
  }

  /** The rows at that head. */
  state(chain: number): LogState | undefined {
    const log = this.#log(chain)
    return log?.head && log.state
  }

  /** Whether a bad batch ended what can be followed of this member. */
  isBroken(chain: number): boolean {
    return this.#log(chain)?.badAt !== undefined
  }

  /** Takes the next batch of its member. What is taken is stored when this returns. */
  offer(batch: PostedBatch): PostedOutcome {
    const { configurations } = this.#init
    const { chain, header } = batch.header.header.chain === batch.chain ? batch : { chain: -1, header: batch.header }
    if (chain < 0) return { code: 'forged' }
    const configuration = configurations.get(header.header.config)
    // What follows a batch that waits, waits behind it: refused now, it would be missing for ever.
    if (configuration === undefined || this.#waiting.some((waiting) => waiting.chain === chain)) return this.#wait(batch)
    const member = configuration.members.find((each) => each.chain === chain)
    if (member === undefined) return { code: 'forged' }
    const log = this.#open(member)
    if (log.generation > member.generation) return { code: 'old-generation' }
    const hash = headerHash(configurations, header)
    const head = log.head?.header.number ?? -1
    if (header.header.number < head || (header.header.number === head && equalBytes(log.state.head.hash, hash))) return { code: 'known' }
    if (!this.#isSigned(batch, hash, member)) return { code: 'forged' }
    return this.#take(batch, hash, log)
  }

  /** Whether batches wait in memory alone: the parent must be read again from before them after a restart. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Batches that waited for a configuration, with what became of them. Call when one has become known. */
  retry(): readonly { readonly batch: PostedBatch; readonly outcome: PostedOutcome }[] {
    // A batch may name what never becomes known: opening it again every time would be work that its member orders for nothing.
    if (this.#waiting.length === 0 || this.#init.configurations.size === this.#triedWith) return []
    this.#triedWith = this.#init.configurations.size
    const waiting = this.#waiting
    this.#waiting = []
    return waiting.map((batch) => ({ batch, outcome: this.offer(batch) }))
  }

  /** The parent was reorganised: what stood above this block of it is void. */
  rewind(block: number): void {
    this.#waiting = this.#waiting.filter((batch) => batch.block.number <= block)
    this.#init.store.removeBatchesAbove(block)
    this.#opened.clear()
    for (const [chain, { head, badAt }] of this.#logs) {
      // Read back from the store when it is asked for. The others stay, and stay broken if they are.
      if ((head?.block.number ?? 0) > block || (badAt ?? 0) > block) this.#logs.delete(chain)
    }
  }

  /** Messages of a lane (chain ids) from a nonce on, as far as batches that gossip has not overtaken hold them. */
  messages(source: number, destination: number, firstNonce: number, limit: number): readonly Message[] {
    const log = this.#log(source)
    const index = this.#indexOf(destination)
    if (log === undefined || index === undefined) return []
    const found: Message[] = []
    let next = firstNonce
    for (const [i, entry] of log.entries.entries()) {
      if ((entry.counts.get(index) ?? 0) <= next) continue
      const opened = this.#openedOf(source, log, i)
      for (const lane of opened?.flatMap(({ lanes }) => lanes) ?? []) {
        if (lane.index !== index || lane.firstNonce + lane.messages.length <= next) continue
        if (lane.firstNonce > next) return found
        found.push(...lane.messages.slice(next - lane.firstNonce, next - lane.firstNonce + limit - found.length))
        next = firstNonce + found.length
        if (found.length === limit) return found
      }
      if (opened === undefined) return found
    }
    return found
  }

  /** The batches of a member from the one that holds header `number` on, each with the state that it continues. */
  *batchesFrom(chain: number, number: number): Iterable<{ readonly before: LogState; readonly opened: readonly OpenedHeader[] }> {
    const log = this.#log(chain)
    for (const [i, entry] of log?.entries.entries() ?? []) {
      if (log === undefined || entry.number < number) continue
      const stored = this.#init.store.batches(chain, log.generation, entry.number, 1)[0]
      const before = stored && this.#stateBefore(chain, log, i, stored)
      const opened = this.#openedOf(chain, log, i)
      if (before === undefined || opened === undefined) return
      yield { before, opened }
    }
  }

  /** A header that a batch holds, and the one before it in the batches; as long as gossip has not overtaken them. */
  at(
    chain: number,
    generation: number,
    number: number,
  ): { readonly opened: OpenedHeader; readonly before: LogState; readonly state: LogState } | undefined {
    if (this.#log(chain)?.generation !== generation) return undefined
    for (const { before, opened } of this.batchesFrom(chain, number)) {
      let state = before
      for (const each of opened) {
        const next = state.copy()
        next.commit(each)
        if (each.header.number === number) return { opened: each, before: state, state: next }
        state = next
      }
      return undefined
    }
    return undefined
  }

  /** Forgets what gossip has overtaken, but for what a reorganisation of the parent may need. */
  prune(chain: number): void {
    const log = this.#logs.get(chain)
    if (log === undefined || log.entries.length <= KEPT_BATCHES) return
    const dense = this.#init.denseHead(chain)
    const first = log.entries[log.entries.length - KEPT_BATCHES] as Entry
    const below = Math.min(dense, first.number)
    const dropped = log.entries.findIndex(({ number }) => number >= below)
    if (dropped <= 0) return
    log.entries.splice(0, dropped)
    this.#init.store.pruneBatches(chain, log.generation, below, PRUNE_CHUNK)
  }

  #take(batch: PostedBatch, hash: Bytes32, log: PostedLog): PostedOutcome {
    const { configurations, verifier, store } = this.#init
    const { header, frames, block, seenAtMs, batchSignature } = batch
    const before = log.state
    if (log.badAt !== undefined) return { code: 'gap' }
    try {
      if (!equalBytes(previousOf(frames), before.head.hash)) return { code: 'gap' }
      const { opened, state } = openBatch({ state: before, posted: header, frames, configurations, verifier })
      const { chain, number } = header.header
      store.putBatch({
        ...{ chain, generation: log.generation, number, hash, previous: before.head.hash, block, header: encodeHeader(header.header) },
        ...{ signature: header.signature, batchSignature, frames, rows: encodeChanges(state.allRows), seenAtMs },
      })
      log.state = state
      log.head = { ...header, generation: log.generation, hash, block, seenAtMs }
      log.entries.push({ number, block: block.number, counts: countsOf(state) })
      this.#remember(chain, log.generation, number, opened)
      this.prune(chain)
      return { code: 'taken', generation: log.generation, before, opened }
    } catch (error) {
      if (!(error instanceof BatchError)) throw error
      if (error.code === 'unknown-configuration') return this.#wait(batch)
      log.badAt = block.number
      const { head } = log
      return { code: 'bad', error, previous: head && { ...head, rows: before.allRows } }
    }
  }

  #isSigned({ header, batchSignature, frames }: PostedBatch, hash: Bytes32, { sequencer }: Member): boolean {
    const { configurations, verifier } = this.#init
    const { chain, number } = header.header
    try {
      checkSigner(verifier, hash, header.signature, sequencer)
      const signed = hashBatch(configurations.clusterId, { chain, number, framesHash: keccak256(frames) })
      checkSigner(verifier, signed, batchSignature, sequencer)
      return true
    } catch (error) {
      if (error instanceof ProtocolError) return false
      throw error
    }
  }

  #wait(batch: PostedBatch): PostedOutcome {
    if (this.#waiting.length >= MAX_WAITING) return { code: 'gap' }
    if (this.#waiting.length === 0) this.#triedWith = this.#init.configurations.size
    this.#waiting.push(batch)
    return { code: 'waiting' }
  }

  /** The posted log of a member in the newest configuration. */
  #log(chain: number): PostedLog | undefined {
    const { configurations } = this.#init
    if (configurations.size === 0) return undefined
    const member = configurations.newest.configuration.members.find((each) => each.chain === chain)
    return member && this.#open(member)
  }

  /** The log of a member's generation, or of a later one that is open already. */
  #open(member: Member): PostedLog {
    const open = this.#logs.get(member.chain)
    if (open !== undefined && open.generation >= member.generation) return open
    const log = this.#read(member)
    this.#logs.set(member.chain, log)
    return log
  }

  #read({ chain, generation, startNumber, startParent }: Member): PostedLog {
    const last = this.#init.store.lastBatch(chain, generation)
    const log: PostedLog = {
      generation,
      state: last === undefined ? new LogState({ chain, number: startNumber, parent: startParent }) : stateOf(last),
      head: last && headOf(last),
      entries: [],
      badAt: undefined,
    }
    if (last === undefined) return log
    for (let from = this.#init.denseHead(chain) + 1; ; ) {
      const chunk = this.#init.store.batches(chain, generation, from, READ_CHUNK)
      log.entries.push(...chunk.map((each) => ({ number: each.number, block: each.block.number, counts: countsOf(stateOf(each)) })))
      from = (chunk.at(-1)?.number ?? from) + 1
      if (chunk.length < READ_CHUNK) return log
    }
  }

  /** The headers of the batch at `at`, opened again if they are in memory no more. */
  #openedOf(chain: number, log: PostedLog, at: number): readonly OpenedHeader[] | undefined {
    const { configurations, verifier, store } = this.#init
    const { number } = log.entries[at] as Entry
    const known = this.#opened.get(`${chain}/${log.generation}/${number}`)
    if (known !== undefined) return known
    const stored = store.batches(chain, log.generation, number, 1)[0]
    const state = stored && this.#stateBefore(chain, log, at, stored)
    if (stored === undefined || state === undefined || stored.number !== number) return undefined
    const posted = { header: decodeHeader(stored.header), signature: stored.signature }
    const { opened } = openBatch({ state, posted, frames: stored.frames, configurations, verifier })
    this.#remember(chain, log.generation, number, opened)
    return opened
  }

  #stateBefore(chain: number, log: PostedLog, at: number, stored: StoredBatch): LogState | undefined {
    const { store, configurations } = this.#init
    const from = log.entries[at - 1]?.number ?? 0
    const before = store.batches(chain, log.generation, from, KEPT_BATCHES).find((each) => equalBytes(each.hash, stored.previous))
    if (before !== undefined) return stateOf(before)
    const member = configurations.newest.configuration.members.find((each) => each.chain === chain)
    if (member === undefined || !equalBytes(member.startParent, stored.previous)) return undefined
    return new LogState({ chain, number: member.startNumber, parent: member.startParent })
  }

  #remember(chain: number, generation: number, number: number, opened: readonly OpenedHeader[]): void {
    this.#opened.set(`${chain}/${generation}/${number}`, opened)
    if (this.#opened.size <= MAX_OPENED) return
    for (const oldest of this.#opened.keys()) {
      this.#opened.delete(oldest)
      return
    }
  }

  #indexOf(chain: number): number | undefined {
    const { configurations } = this.#init
    return configurations.newest.configuration.members.find((each) => each.chain === chain)?.index
  }
}

function headerHash(configurations: ConfigurationChain, { header }: SignedHeader): Bytes32 {
  return hashHeader(configurations.clusterId, header)
}

function countsOf(state: LogState): ReadonlyMap<number, number> {
  return new Map([...state.outbox].map(([index, { count }]) => [index, count]))
}

function stateOf({ header, hash, rows }: StoredBatch): LogState {
  return LogState.anchor({ header: decodeHeader(header) }, hash, decodeChanges(rows))
}

function headOf({ header, signature, generation, hash, block, seenAtMs }: StoredBatch): PostedHead {
  return { header: decodeHeader(header), signature, generation, hash, block, seenAtMs }
}
