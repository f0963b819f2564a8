import type { Bytes32 } from '../protocol/bytes.ts'
import { PARENT_INDEX } from '../protocol/constants.ts'
import type { RowChanges } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import type { OpenedHeader } from '../protocol/log-state.ts'
import type { Ledger } from './ledger.ts'
import type { PostedHead } from './posted-logs.ts'

/** When a lane's end moved: up to `count` messages by header `number`, seen at `atMs`. */
export interface LaneStep {
  readonly count: number
  /** The header of the source (announced) or of the destination (included). */
  readonly number: number
  /** Own wall clock, milliseconds. */
  readonly atMs: number
}

/** Steps kept per lane end, and latency samples per lane: some hours of traffic, some megabytes at the most. */
const MAX_STEPS = 16_384
const MAX_SAMPLES = 4_096

/** How far one lane has come, as this node saw it. */
export class LaneProgress {
  readonly announced: LaneStep[] = []
  readonly included: LaneStep[] = []
  /** Announced messages that the own node of the source agrees with. */
  readonly verified: LaneStep[] = []
  /** Messages that a batch on the parent holds; `number` is the parent's block. */
  readonly posted: LaneStep[] = []
  readonly #samplesMs: number[] = []
  #nextSample = 0

  get announcedCount(): number {
    return this.announced.at(-1)?.count ?? 0
  }

  get verifiedCount(): number {
    return this.verified.at(-1)?.count ?? 0
  }

  get postedCount(): number {
    return this.posted.at(-1)?.count ?? 0
  }

  get includedCount(): number {
    return this.included.at(-1)?.count ?? 0
  }

  /** Milliseconds from announced here to included there, unordered, newest `MAX_SAMPLES`. */
  get latenciesMs(): readonly number[] {
    return this.#samplesMs
  }

  announce(step: LaneStep): void {
    push(this.announced, step)
  }

  verify(step: LaneStep): void {
    push(this.verified, step)
  }

  post(step: LaneStep): void {
    push(this.posted, step)
  }

  /** The parent was reorganised: what stood above this block of it stands there no more. */
  unpost(block: number): void {
    while (this.posted.length > 0 && (this.posted.at(-1) as LaneStep).number > block) this.posted.pop()
  }

  /** `onVisible`: how long messages were under way, one call for those that were announced together. */
  include(step: LaneStep, onVisible?: (ms: number, messages: number) => void): void {
    for (let nonce = this.includedCount; nonce < step.count; ) {
      const announced = stepOf(this.announced, nonce)
      const next = announced === undefined ? nonce + 1 : Math.min(announced.count, step.count)
      if (announced !== undefined) {
        const ms = Math.max(0, step.atMs - announced.atMs)
        for (let sample = nonce; sample < next; sample++) this.#sample(ms)
        onVisible?.(ms, next - nonce)
      }
      nonce = next
    }
    push(this.included, step)
  }

  /** When message `nonce` came to each stage; undefined if not yet, or too long ago to be in memory. */
  timesOf(nonce: number): Readonly<Record<'announced' | 'verified' | 'included' | 'posted', LaneStep | undefined>> {
    const { announced, verified, included, posted } = this
    return {
      announced: stepOf(announced, nonce),
      verified: stepOf(verified, nonce),
      included: stepOf(included, nonce),
      posted: stepOf(posted, nonce),
    }
  }

  #sample(ms: number): void {
    this.#samplesMs[this.#nextSample] = ms
    this.#nextSample = (this.#nextSample + 1) % MAX_SAMPLES
  }
}

/** The progress of every lane, kept as the ledger grows. Keys are chain ids. */
export class LaneBook {
  readonly #lanes = new Map<string, LaneProgress>()
  readonly #ledger: Ledger
  readonly #onVisible: ((source: number, destination: number, ms: number, messages: number) => void) | undefined

  /** Messages of a lane from one nonce up to, not with, another are what the own node of their source has. */
  onVerified: (source: number, destination: number, from: number, to: number) => void = () => undefined

  /** `onVisible`: messages were included, that long after they were announced; not for what is known from before a restart. */
  constructor(ledger: Ledger, onVisible?: (source: number, destination: number, ms: number, messages: number) => void) {
    this.#ledger = ledger
    for (const log of ledger.logs.values()) this.#readRows(log.chain)
    this.#onVisible = onVisible
    ledger.subscribe((event) => {
      if (event.type === 'header')
        this.#note(event.chain, event.opened.header.number, event.opened.header.config, event.opened.changes, event.receivedAtMs)
      else if (event.type === 'posted') this.#notePosted(event.head, event.opened)
      else if (event.type === 'parent-rewind') for (const lane of this.#lanes.values()) lane.unpost(event.block)
    })
  }

  lane(source: number, destination: number): LaneProgress {
    const key = `${source}>${destination}`
    const lane = this.#lanes.get(key) ?? new LaneProgress()
    this.#lanes.set(key, lane)
    return lane
  }

  /** After a restart: the counts as they stand, at times unknown. */
  #readRows(chain: number): void {
    const state = this.#ledger.log(chain)?.state
    const header = state?.head.header
    if (state !== undefined && header !== undefined)
      this.#note(chain, header.number, header.config, state.allRows, this.#ledger.startedAtMs)
    const posted = this.#ledger.posted?.head(chain)
    const changes = this.#ledger.posted?.state(chain)?.allRows
    if (posted !== undefined && changes !== undefined) this.#notePosted(posted, [{ header: posted.header, changes }])
  }

  /** The own node of `chain` agrees with this header. */
  verify(chain: number, header: Pick<Header, 'number' | 'config'>, changes: RowChanges, atMs: number): void {
    const chainOf = this.#chains(header.config)
    for (const { index, row } of changes.outbox) {
      const destination = chainOf(index)
      if (destination === undefined) continue
      const lane = this.lane(chain, destination)
      const before = lane.verifiedCount
      lane.verify({ count: row.count, number: header.number, atMs })
      if (row.count > before) this.onVerified(chain, destination, before, row.count)
    }
  }

  /** Batches tell of what gossip may not have brought; beside that, they are an assurance of their own. */
  #notePosted({ block, seenAtMs }: PostedHead, opened: readonly Pick<OpenedHeader, 'header' | 'changes'>[]): void {
    for (const { header, changes } of opened) {
      this.#note(header.chain, header.number, header.config, changes, seenAtMs)
      const chainOf = this.#chains(header.config)
      for (const { index, row } of changes.outbox) {
        const destination = chainOf(index)
        if (destination !== undefined) this.lane(header.chain, destination).post({ count: row.count, number: block.number, atMs: seenAtMs })
      }
    }
  }

  #note(chain: number, number: number, config: Bytes32, changes: RowChanges, atMs: number): void {
    const chainOf = this.#chains(config)
    for (const { index, row } of changes.outbox) {
      const destination = chainOf(index)
      if (destination !== undefined && row.count > this.lane(chain, destination).announcedCount)
        this.lane(chain, destination).announce({ count: row.count, number, atMs })
    }
    for (const { index, row } of changes.inbox) {
      const source = chainOf(index)
      if (source !== undefined && row.count > this.lane(source, chain).includedCount)
        this.lane(source, chain).include({ count: row.count, number, atMs }, (ms, messages) =>
          this.#onVisible?.(source, chain, ms, messages),
        )
    }
  }

  #chains(config: Bytes32): (index: number) => number | undefined {
    const members = this.#ledger.configurations.get(config)?.members ?? []
    return (index) => (index === PARENT_INDEX ? 0 : members.find((member) => member.index === index)?.chain)
  }
}

function push(steps: LaneStep[], step: LaneStep): void {
  steps.push(step)
  if (steps.length > MAX_STEPS * 2) steps.splice(0, steps.length - MAX_STEPS)
}

/** The first step that covers message `nonce`, unless older steps were dropped. */
function stepOf(steps: readonly LaneStep[], nonce: number): LaneStep | undefined {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle] as LaneStep).count <= nonce) low = middle + 1
    else high = middle
  }
  return low === 0 && steps.length >= MAX_STEPS ? undefined : steps[low]
}
