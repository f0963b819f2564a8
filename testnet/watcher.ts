import type { Address, Hex } from 'viem'
import type { Chain } from './chain.ts'
import { type ChainEvent, decodeEvents, type RawLog } from './chain-events.ts'
import { LaneBook } from './lane-book.ts'
import { Latencies } from './latencies.ts'
import type { MinedBlock } from './producer.ts'
import { ReferenceBook } from './reference-book.ts'
import { SyncMonitor } from './sync-monitor.ts'

/** A member chain with the contracts that the watcher reads. */
export interface WatchedChain {
  readonly chain: Chain
  readonly messenger: Address
  readonly counter: Address
}

export interface WatcherOptions {
  readonly chains: readonly WatchedChain[]
  /** Δ, seconds. */
  readonly delta: number
  /** Seconds. */
  readonly activation: number
}

/** Blocks that wait to be read; more means that the machine cannot keep up, and the figures would be late. */
const MAX_QUEUE = 20_000
/** Messages whose announcement may still come: newest kept. */
const MAX_ANNOUNCEABLE = 50_000

/** Executions among which a repetition is looked for: newest kept. */
const MAX_TAGS = 200_000

/** Keeps the newest `limit` entries. */
function remember<V>(map: Map<Hex, V>, key: Hex, value: V, limit: number): void {
  map.set(key, value)
  if (map.size <= limit) return
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}

/**
 * The independent truth: every block's events, read straight from the chains by block hash, in the order in which the
 * producers made the blocks. Daemons are never asked; what they say is compared with this.
 */
export class Watcher {
  readonly lanes: readonly LaneBook[]
  readonly sync: SyncMonitor
  readonly references = new ReferenceBook()
  readonly announceLatency = new Latencies()
  /** Executions that the targets themselves counted, and those that came twice. */
  hits = 0
  repeatedHits = 0
  /** Chains that were reorganised: what they said before and say now cannot be compared. */
  readonly reorganised = new Set<number>()
  /** Chains that are not watched any more, the reorganised among them: their lanes are judged no more. */
  readonly excluded = new Set<number>()
  /** Chains of which the others include nothing more, as they refer to a lie: what they send is judged no more. */
  readonly stopped = new Set<number>()
  /** Since when there has been no gossip, wall clock; undefined while there is. */
  silentSinceMs: number | undefined
  readonly #laneOf = new Map<string, LaneBook>()
  readonly #chains: ReadonlyMap<number, WatchedChain>
  readonly #heads = new Map<number, number>()
  readonly #tags = new Map<Hex, true>()
  readonly #minedAt = new Map<Hex, number>()
  readonly #early = new Map<Hex, number>()
  #announced = 0
  #queue: Promise<void> = Promise.resolve()
  #queued = 0
  #failure: Error | undefined

  constructor(options: WatcherOptions) {
    this.#chains = new Map(options.chains.map((entry) => [entry.chain.chainId, entry]))
    const ids = [...this.#chains.keys()]
    this.sync = new SyncMonitor({ chains: ids, delta: options.delta, activation: options.activation })
    this.lanes = ids.flatMap((source) => ids.filter((id) => id !== source).map((destination) => new LaneBook(source, destination)))
    for (const lane of this.lanes) this.#laneOf.set(`${lane.source}:${lane.destination}`, lane)
  }

  lane(source: number, destination: number): LaneBook | undefined {
    return this.#laneOf.get(`${source}:${destination}`)
  }

  /** Watches `chain` no more: its member lies, and nobody has to agree with it. */
  exclude(chain: number): void {
    this.excluded.add(chain)
  }

  /** The member of `chain` has posted everything up to its block `number`, in a block of the parent mined at `minedAtMs`. */
  addPosted(chain: number, number: number, minedAtMs: number): void {
    for (const lane of this.lanes) if (lane.source === chain) lane.addPosted(number, minedAtMs)
  }

  /** Distinct messages of the chains that were announced to the observer. */
  get announced(): number {
    return this.#announced
  }

  /** What stopped the watching, if anything did: its figures are worthless then. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** Takes the next block of a chain. Blocks are read one after another, in the order of these calls. */
  addBlock(block: MinedBlock): void {
    const watched = this.#chains.get(block.chain)
    if (watched === undefined || this.#failure !== undefined) return
    if (this.#queued >= MAX_QUEUE) {
      this.#failure = new Error(`${MAX_QUEUE} blocks wait to be read; lower --rate or --chains, or raise --block-ms`)
      return
    }
    this.#queued++
    const logs = this.#read(watched, block)
    logs.catch(() => undefined)
    this.#queue = this.#queue
      .then(async () => this.#apply(block, watched, await logs))
      .catch((error: unknown) => {
        this.#failure ??= new Error(`block ${block.number} of chain ${block.chain} could not be read`, { cause: error })
      })
      .finally(() => {
        this.#queued--
      })
  }

  /** A message was verified by the observer, wall clock. */
  addAnnouncement(id: Hex, atMs: number): void {
    const minedAtMs = this.#minedAt.get(id)
    if (minedAtMs === undefined) {
      remember(this.#early, id, atMs, MAX_ANNOUNCEABLE)
      return
    }
    this.#minedAt.delete(id)
    this.#count(atMs - minedAtMs)
  }

  /** Resolves when every block handed in so far has been read. */
  async settled(): Promise<void> {
    await this.#queue
  }

  async #read({ chain, messenger, counter }: WatchedChain, block: MinedBlock): Promise<readonly RawLog[]> {
    const filter = { blockHash: block.hash, address: [messenger, counter] }
    return (await chain.request('eth_getLogs', [filter])) as readonly RawLog[]
  }

  #apply(block: MinedBlock, { messenger, counter }: WatchedChain, logs: readonly RawLog[]): void {
    const head = this.#heads.get(block.chain)
    this.#heads.set(block.chain, block.number)
    if (head !== undefined && block.number <= head) {
      this.reorganised.add(block.chain)
      this.exclude(block.chain)
    }
    if (this.excluded.has(block.chain)) return
    for (const event of decodeEvents(logs, messenger, counter)) this.#applyEvent(block, event)
    this.sync.addBlock(block.chain, block.number, block.timestamp)
    for (const lane of this.lanes) {
      if (lane.destination !== block.chain || this.excluded.has(lane.source)) continue
      const oldest = lane.oldestWaiting
      if (oldest !== undefined) this.sync.addMissing(lane, oldest, block.timestamp)
    }
  }

  #applyEvent({ chain, number, minedAtMs }: MinedBlock, event: ChainEvent): void {
    switch (event.type) {
      case 'sent':
        this.lane(chain, event.destination)?.addSent(event.nonce, { id: event.id, acc: event.acc, number, sentAt: event.sentAt, minedAtMs })
        this.#addAnnounceable(event.id, minedAtMs)
        break
      case 'row':
        this.sync.addRow(chain, event.source, event.time)
        this.references.add(chain, number, event.source, event.number)
        this.lane(event.source, chain)?.addRow(event, minedAtMs, this.silentSinceMs)
        break
      case 'ticket':
        this.lane(event.source, chain)?.addTicket(event.nonce, event.id)
        break
      case 'redeemed':
        this.lane(event.source, chain)?.addRedeemed(event.nonce, event.id, minedAtMs)
        break
      case 'ended':
        for (const lane of this.lanes) if (lane.destination === chain && lane.addEnded(event.id)) break
        break
      case 'hit':
        this.#addHit(event.tag)
        break
    }
  }

  #addHit(tag: Hex): void {
    this.hits++
    if (this.#tags.has(tag)) this.repeatedHits++
    remember(this.#tags, tag, true, MAX_TAGS)
  }

  #addAnnounceable(id: Hex, minedAtMs: number): void {
    const atMs = this.#early.get(id)
    if (atMs === undefined) {
      remember(this.#minedAt, id, minedAtMs, MAX_ANNOUNCEABLE)
      return
    }
    this.#early.delete(id)
    this.#count(atMs - minedAtMs)
  }

  #count(ms: number): void {
    this.#announced++
    this.announceLatency.add(Math.max(0, ms))
  }
}
