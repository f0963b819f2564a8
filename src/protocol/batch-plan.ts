import { type BatchEntry, encodeFrames } from './batch.ts'
import { type Bytes32, toHex } from './bytes.ts'
import { type Configuration, laneQuotaGas, memberByIndex } from './configuration.ts'
import type { ConfigurationChain } from './configuration-chain.ts'
import { MAX_INFLATED_FRAMES_BYTES } from './constants.ts'
import { ProtocolError } from './errors.ts'
import type { OpenableHeader, SignedHeader } from './frame.ts'
import type { Message } from './message.ts'
import { PACKED_MESSAGE_BYTES } from './packed-message.ts'
import type { InboxRow } from './row.ts'
import { quotaGasOf } from './rules.ts'

/** Headers that one batch spans at most: bounds what the planner holds. More than an hour of 250 ms blocks. */
const MAX_SPAN = 16_384

export interface BatchPlanInput {
  /** Hash of the posted header; the start's parent if there is none. */
  readonly previous: Bytes32
  /** The log's headers after the posted one, without a gap, with all bodies. Read as far as one batch can go. */
  readonly headers: Iterable<OpenableHeader>
  readonly configurations: ConfigurationChain
}

export interface BatchPlan {
  readonly entries: readonly BatchEntry[]
  readonly frames: Uint8Array
  /** The header to post: the last entry's. */
  readonly posted: SignedHeader
  /** Messages in it. */
  readonly messages: number
}

/**
 * The next batch (§7): as many headers as fit, as few of them written as possible. One is written where a lane would otherwise
 * gain more than the quota of a second from one to the next: what fits an `include` of its destination. Nothing if there
 * are no headers. Throws `ProtocolError`: `malformed` if the first header alone is above what frames may hold, so that nothing can
 * be posted; `unknown-configuration`, `unknown-member` if a header cannot be read.
 */
export function planBatch({ previous, headers, configurations }: BatchPlanInput): BatchPlan | undefined {
  const span = readSpan(headers)
  if (span.length === 0) return undefined
  let fitting: BatchPlan | undefined
  // Bisection: packed sizes are known only by packing.
  for (let least = 1, most = span.length, count = most; least <= most; count = Math.ceil((least + most) / 2)) {
    const entries = thinOut(span.slice(0, count), configurations)
    const frames = encodeFrames(previous, entries)
    if (frames === undefined) {
      most = count - 1
      continue
    }
    const messages = entries.reduce((sum, { lanes }) => lanes.reduce((all, lane) => all + lane.messages.length, sum), 0)
    fitting = { entries, frames, posted: span[count - 1] as SignedHeader, messages }
    least = count + 1
  }
  if (fitting === undefined) throw new ProtocolError('malformed', `header ${span[0]?.header.number} alone is above what frames may hold`)
  return fitting
}

/** As many headers as one batch could possibly hold. */
function readSpan(headers: Iterable<OpenableHeader>): OpenableHeader[] {
  const span: OpenableHeader[] = []
  let leastBytes = 0
  for (const header of headers) {
    for (const { messages } of header.lanes) for (const { data } of messages) leastBytes += PACKED_MESSAGE_BYTES + data.length
    if (span.length > 0 && leastBytes > MAX_INFLATED_FRAMES_BYTES) break
    span.push(header)
    if (span.length >= MAX_SPAN) break
  }
  return span
}

/** What a lane gained since the header written last. */
interface Gain {
  messages: Message[]
  bytes: number
  gas: bigint
}

/** Everything since the header written last, by index. */
class Since {
  readonly #inbox = new Map<number, InboxRow>()
  readonly #lanes = new Map<number, Gain>()

  /** Whether every lane's gain, with this header's, is still within the quota of one second. */
  takes({ lanes }: OpenableHeader, configuration: Configuration): boolean {
    const { quotaMessages, quotaBytes } = configuration.parameters
    return lanes.every(({ index, messages }) => {
      const before = this.#lanes.get(index)
      const destination = memberByIndex(configuration, index)
      if (before === undefined || destination === undefined) return true
      const gained = gainOf(messages)
      return (
        before.messages.length + messages.length <= quotaMessages &&
        before.bytes + gained.bytes <= quotaBytes &&
        before.gas + gained.gas <= laneQuotaGas(configuration, destination)
      )
    })
  }

  add({ lanes, changes }: OpenableHeader): void {
    for (const { index, row } of changes.inbox) this.#inbox.set(index, row)
    for (const { index, messages } of lanes) {
      const gain = this.#lanes.get(index) ?? { messages: [], bytes: 0, gas: 0n }
      const { bytes, gas } = gainOf(messages)
      gain.messages.push(...messages)
      gain.bytes += bytes
      gain.gas += gas
      this.#lanes.set(index, gain)
    }
  }

  /** The entry that tells all of it at this header. */
  at({ header, signature }: SignedHeader, configuration: Configuration): BatchEntry {
    return {
      header,
      signature,
      inbox: ascending(this.#inbox).map(([index, row]) => ({ source: chainAt(configuration, index), row })),
      lanes: ascending(this.#lanes).map(([index, { messages }]) => ({ destination: chainAt(configuration, index), messages })),
    }
  }
}

/** Greedy, from the oldest on: no other choice writes fewer headers. */
function thinOut(span: readonly OpenableHeader[], configurations: ConfigurationChain): BatchEntry[] {
  const entries: BatchEntry[] = []
  let since = new Since()
  for (const [i, next] of span.entries()) {
    const configuration = configurations.get(next.header.config)
    if (configuration === undefined)
      throw new ProtocolError('unknown-configuration', `configuration ${toHex(next.header.config)} is not known`)
    const before = span[i - 1]
    if (before !== undefined && !since.takes(next, configuration)) {
      entries.push(since.at(before, configurations.get(before.header.config) as Configuration))
      since = new Since()
    }
    since.add(next)
    if (i === span.length - 1) entries.push(since.at(next, configuration))
  }
  return entries
}

function gainOf(messages: readonly Message[]): { readonly bytes: number; readonly gas: bigint } {
  let bytes = 0
  let gas = 0n
  for (const message of messages) {
    bytes += message.data.length
    gas += quotaGasOf(message)
  }
  return { bytes, gas }
}

function chainAt(configuration: Configuration, index: number): number {
  const member = memberByIndex(configuration, index)
  if (member === undefined) throw new ProtocolError('unknown-member', `index ${index} is no member's`)
  return member.chain
}

function ascending<T>(values: ReadonlyMap<number, T>): [number, T][] {
  return [...values].sort(([a], [b]) => a - b)
}
