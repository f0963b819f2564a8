import type { History } from '../ledger/history.ts'
import type { InclusionPoint, InclusionQueue } from '../ledger/inclusion-queue.ts'
import type { Parameters } from '../protocol/configuration.ts'
import { encodeInclude, type IncludeEntry } from '../protocol/include-entry.ts'
import type { Message } from '../protocol/message.ts'
import { PACKED_MESSAGE_BYTES } from '../protocol/packed-message.ts'
import { callGas } from './message-gas.ts'
import type { Allowance } from './source-policy.ts'

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
  /** What its policy allows. */
  readonly allowance: Allowance
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
const MESSAGE_GAS = 8_000n
const TICKET_GAS = 27_000n
/** Execution gas of calldata: 16 for a byte that is not zero, and the reading of it. */
const BYTE_GAS = 20n
/** The floor of EIP-7623 for bytes that are not zero. */
const FLOOR_BYTE_GAS = 40n
const FLOOR_BASE_GAS = 21_000n
/** Selector, offset, length and padding around the entries. */
const CALL_BYTES = 100
/** Of an entry without messages: fields, signature, row, eight siblings at most. */
const ENTRY_BYTES = 600

/** Whether the policy of its source lets this point be included now. */
function isAllowed({ header, row }: InclusionPoint, { upTo, sum }: Allowance): boolean {
  return header.number <= upTo && (sum === undefined || row.value <= sum)
}

/** Whether a point waits for nothing but the limit of value. */
export function isAtLimit({ queue, covered, allowance: { upTo, sum } }: PlanSource): boolean {
  if (sum === undefined) return false
  const next = queue.points.find(({ header }) => header.number > covered.number)
  return next !== undefined && next.header.number <= upTo && next.row.value > sum
}

/** Whether the includer is paid to try it. */
function isPaid(message: Message, gasPrice: bigint): boolean {
  return message.fee >= message.gasLimit * gasPrice
}

/** What one header at full quota takes, its messages untried: with less a busy lane would stand still for ever. */
export function leastLimits({ quotaMessages, quotaBytes }: Pick<Parameters, 'quotaMessages' | 'quotaBytes'>): PlanLimits {
  const bytes = ENTRY_BYTES + quotaMessages * PACKED_MESSAGE_BYTES + quotaBytes
  const gas = TRANSACTION_GAS + ENTRY_GAS + BigInt(quotaMessages) * (MESSAGE_GAS + TICKET_GAS) + BYTE_GAS * BigInt(bytes)
  const floor = FLOOR_BASE_GAS + FLOOR_BYTE_GAS * BigInt(bytes + CALL_BYTES)
  return { maxGas: gas > floor ? gas : floor, maxBytes: bytes + CALL_BYTES }
}

/**
 * The next `include` transaction: as many sources, headers and messages as fit, heartbeats where they are due or soon will be. Nothing if
 * nothing is due.
 */
export function planInclude(input: PlanInput): Plan | undefined {
  const { maxGas, maxBytes } = input.limits
  const bytesByGas = Number((maxGas - FLOOR_BASE_GAS) / FLOOR_BYTE_GAS)
  const budget = { gas: maxGas - TRANSACTION_GAS, bytes: Math.min(maxBytes, bytesByGas) - CALL_BYTES }
  const entries: IncludeEntry[] = []
  const covers = new Map<number, Covered>()
  let due = false
  for (const source of input.sources) {
    if (movesTooLittle(source, input.heartbeat)) continue
    const entry = planEntry(input, source, budget, entries.length === 0)
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
  const floor = FLOOR_BASE_GAS + FLOOR_BYTE_GAS * BigInt(calldata.length + CALL_BYTES)
  return { entries, covers, calldata, gas: gas > floor ? gas : floor }
}

/**
 * Whether a source's newest header brings no messages, and its frontier on by less than half a heartbeat: not worth an entry yet. Else each
 * message from anyone would have every source included, and include gas grow with the square of the members.
 */
function movesTooLittle({ queue: { newest }, covered }: PlanSource, heartbeat: number): boolean {
  return newest !== undefined && newest.row.count === covered.count && newest.header.time - covered.time < heartbeat / 2
}

/**
 * The furthest point of a source whose messages fit the budget, which it takes from. Messages are left untried only where
 * a whole transaction (`isFirst`) cannot try those of one header.
 */
function planEntry(
  input: PlanInput,
  { chain, queue, covered, allowance }: PlanSource,
  budget: { gas: bigint; bytes: number },
  isFirst: boolean,
): IncludeEntry | undefined {
  const ahead = queue.points.filter(
    (point) => point.header.number > covered.number && point.header.time <= input.time + input.delta && isAllowed(point, allowance),
  )
  let left = { gas: budget.gas - ENTRY_GAS - BYTE_GAS * BigInt(ENTRY_BYTES), bytes: budget.bytes - ENTRY_BYTES }
  if (ahead.length === 0 || left.gas < 0n || left.bytes < 0) return undefined
  let chosen: InclusionPoint | undefined
  const messages: Message[] = []
  let tries = 0
  for (const point of ahead) {
    const first = covered.count + messages.length
    const count = point.row.count - first
    const more = count === 0 ? [] : input.history.messages(chain, input.home, first, count)
    if (first + more.length < point.row.count) break // bodies are not at hand
    const spent = spend(more, left, input.gasPrice)
    if (spent === undefined || (spent.tries < more.length && !(isFirst && chosen === undefined))) break
    chosen = point
    messages.push(...more)
    tries += spent.tries
    left = spent.left
    if (spent.tries < more.length) break
  }
  if (chosen === undefined) return undefined
  budget.gas = left.gas
  budget.bytes = left.bytes
  return { header: chosen.header, signature: chosen.signature, row: chosen.row, proof: chosen.proof, messages, tries }
}

/** What remains after these messages, as many of them tried, from the first on, as the gas allows once all are tickets. */
function spend(
  messages: readonly Message[],
  budget: { readonly gas: bigint; readonly bytes: number },
  gasPrice: bigint,
): { readonly left: { gas: bigint; bytes: number }; readonly tries: number } | undefined {
  const bytes = messages.reduce((sum, { data }) => sum + PACKED_MESSAGE_BYTES + data.length, 0)
  const left = {
    bytes: budget.bytes - bytes,
    gas: budget.gas - BigInt(messages.length) * (MESSAGE_GAS + TICKET_GAS) - BYTE_GAS * BigInt(bytes),
  }
  if (left.bytes < 0 || left.gas < 0n) return undefined
  let tries = 0
  for (const message of messages) {
    const extra = isPaid(message, gasPrice) ? callGas(message) - TICKET_GAS : 0n
    if (extra > left.gas) break
    left.gas -= extra
    tries++
  }
  return { left, tries }
}
