import type { History } from '../ledger/history.ts'
import type { InclusionPoint, InclusionQueue } from '../ledger/inclusion-queue.ts'
import { encodeInclude, type IncludeEntry, PACKED_MESSAGE_BYTES } from '../protocol/include-entry.ts'
import type { Message } from '../protocol/message.ts'

/** How far a source is included, or will be once what is under way has been mined. */
export interface Covered {
  readonly number: number
  readonly time: number
  readonly count: number
}

export interface PlanSource {
  /** Chain id. */
  readonly chain: number
  readonly queue: InclusionQueue
  readonly covered: Covered
  /** Nothing beyond this header: what has the assurance that is asked of this source. */
  readonly upTo: number
}

export interface PlanLimits {
  /** Gas of one transaction. At most 16,777,216 (EIP-7825). */
  readonly maxGas: bigint
  /** Calldata of one transaction, bytes. Nitro takes 95,000, geth's pool 128 KiB. */
  readonly maxBytes: number
}

export interface PlanInput {
  /** The destination: chain id, gas price of its lanes (wei per gas). */
  readonly home: number
  readonly gasPrice: bigint
  /** Timestamp of the newest block, seconds; Δ. An entry from further ahead than their sum would revert. */
  readonly time: number
  readonly delta: number
  /** A source without messages is included once its frontier can move by this much, seconds. */
  readonly heartbeat: number
  readonly sources: readonly PlanSource[]
  readonly history: Pick<History, 'messages'>
  readonly limits: PlanLimits
}

export interface Plan {
  readonly entries: readonly IncludeEntry[]
  /** What it covers once mined, by chain id. */
  readonly covers: ReadonlyMap<number, Covered>
  readonly calldata: Uint8Array
  readonly gas: bigint
}

// What `include` costs, rounded up from `src/contracts/README.md`: a limit too low would revert everything.
const TRANSACTION_GAS = 60_000n
const ENTRY_GAS = 140_000n
const MESSAGE_GAS = 12_000n
const TICKET_GAS = 40_000n
/** Execution gas of calldata: 16 for a byte that is not zero, and the reading of it. */
const BYTE_GAS = 20n
/** The floor of EIP-7623 for bytes that are not zero. */
const FLOOR_BYTE_GAS = 40n
/** Of an entry without messages: fields, signature, row, eight siblings at most. */
const ENTRY_BYTES = 600

/** Gas that a message's own call needs, with the floor that the Messenger demands before it (§6). */
function callGas(message: Message): bigint {
  return message.gasLimit + message.gasLimit / 63n + TICKET_GAS
}

/** Whether the includer is paid to try it. */
function isPaid(message: Message, gasPrice: bigint): boolean {
  return message.fee >= message.gasLimit * gasPrice
}

/** The next `include` transaction: as many sources, headers and messages as fit, heartbeats where they are due. Nothing if nothing is due. */
export function planInclude(input: PlanInput): Plan | undefined {
  const budget = { gas: input.limits.maxGas - TRANSACTION_GAS, bytes: input.limits.maxBytes - 200 }
  const entries: IncludeEntry[] = []
  const covers = new Map<number, Covered>()
  let due = false
  for (const source of input.sources) {
    const entry = planEntry(input, source, budget)
    if (entry === undefined) continue
    entries.push(entry)
    const { number, time } = entry.header
    covers.set(source.chain, { number, time, count: entry.row.count })
    due ||= entry.messages.length > 0 || time - source.covered.time >= input.heartbeat
  }
  if (!due) return undefined
  const calldata = encodeInclude(entries)
  let gas = TRANSACTION_GAS + ENTRY_GAS * BigInt(entries.length) + BYTE_GAS * BigInt(calldata.length)
  for (const { messages, tries } of entries) {
    for (const [i, message] of messages.entries())
      gas += MESSAGE_GAS + (i < tries && isPaid(message, input.gasPrice) ? callGas(message) : TICKET_GAS)
  }
  const floor = 21_000n + FLOOR_BYTE_GAS * BigInt(calldata.length + 100)
  return { entries, covers, calldata, gas: gas > floor ? gas : floor }
}

/** The furthest point of a source whose messages fit the budget, which it takes from. */
function planEntry(
  input: PlanInput,
  { chain, queue, covered, upTo }: PlanSource,
  budget: { gas: bigint; bytes: number },
): IncludeEntry | undefined {
  const ahead = queue.points.filter(
    ({ header }) => header.number > covered.number && header.number <= upTo && header.time <= input.time + input.delta,
  )
  const newest = ahead.at(-1)
  if (newest === undefined || budget.gas < ENTRY_GAS || budget.bytes < ENTRY_BYTES) return undefined
  let left = { gas: budget.gas - ENTRY_GAS - BYTE_GAS * BigInt(ENTRY_BYTES), bytes: budget.bytes - ENTRY_BYTES }
  let chosen: InclusionPoint | undefined
  let messages: Message[] = []
  let tries = 0
  let isTrying = true
  for (const point of ahead) {
    const more = input.history.messages(
      chain,
      input.home,
      covered.count + messages.length,
      point.row.count - covered.count - messages.length,
    )
    if (covered.count + messages.length + more.length < point.row.count) break // bodies are not at hand
    const spent = { ...left }
    let fits = true
    let tried = tries
    for (const message of more) {
      const bytes = PACKED_MESSAGE_BYTES + message.data.length
      const base = MESSAGE_GAS + BYTE_GAS * BigInt(bytes)
      const call = isPaid(message, input.gasPrice) ? callGas(message) : TICKET_GAS
      isTrying &&= spent.gas >= base + call
      spent.bytes -= bytes
      spent.gas -= base + (isTrying ? call : TICKET_GAS)
      if (isTrying) tried++
      fits &&= spent.bytes >= 0 && spent.gas >= 0n
    }
    // The first point is one header's messages: the quota makes it fit, its tail untried if need be.
    if (!fits) break
    chosen = point
    messages = [...messages, ...more]
    tries = tried
    left = spent
  }
  if (chosen === undefined) return undefined
  budget.gas = left.gas
  budget.bytes = left.bytes
  return { header: chosen.header, signature: chosen.signature, row: chosen.row, proof: chosen.proof, messages, tries }
}
