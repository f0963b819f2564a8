import { equalBytes } from './bytes.ts'
import { activeMembers, type Configuration, laneQuotaGas, type Member, MemberStatus, memberByIndex } from './configuration.ts'
import { KIND_ERC7786, MAX_DATA_BYTES, MAX_GAS_LIMIT, MAX_UINT48, MESSAGE_OVERHEAD_GAS, PARENT_INDEX } from './constants.ts'
import type { Header } from './header.ts'
import type { Message } from './message.ts'
import { equalInboxRows, type InboxRow, type OutboxRow, ZERO_INBOX_ROW } from './row.ts'

/** The rules that judge a header (§3). Each says what is broken, or nothing. */

/** The kinds of `3-evidence.md` that a single log can show by itself. */
export interface Violation {
  readonly kind: 'regress' | 'outOfSync' | 'overdrawn' | 'badLane'
  readonly detail: string
}

/** All rows at a header, by index; absent ones are zero. */
export interface Rows {
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly inbox: ReadonlyMap<number, InboxRow>
}

// Along one log

/** "Along one log" for headers h and next of one log and generation, h before next. Links are checked when it is opened. */
export function checkTimeOrder(h: Header, next: Header): Violation | undefined {
  if (next.time >= h.time) return undefined
  return { kind: 'regress', detail: `time of block ${next.number} is ${next.time}, before ${h.time} of block ${h.number}` }
}

/** An outbox row never goes back; equal count means equal row. That a longer lane extends a shorter one is seen by folding its bodies. */
export function checkOutboxOrder(index: number, earlier: OutboxRow, later: OutboxRow): Violation | undefined {
  if (later.count < earlier.count)
    return { kind: 'regress', detail: `outbox row ${index} goes back from count ${earlier.count} to ${later.count}` }
  if (later.value < earlier.value)
    return { kind: 'regress', detail: `outbox row ${index} goes back from value ${earlier.value} to ${later.value}` }
  if (later.count === earlier.count && (later.value !== earlier.value || !equalBytes(later.acc, earlier.acc))) {
    return { kind: 'regress', detail: `outbox row ${index} changes at count ${later.count}` }
  }
  return undefined
}

export function checkInboxOrder(index: number, earlier: InboxRow, later: InboxRow): Violation | undefined {
  for (const field of ['number', 'time', 'count', 'value'] as const) {
    if (later[field] < earlier[field])
      return { kind: 'regress', detail: `inbox row ${index} goes back in ${field} from ${earlier[field]} to ${later[field]}` }
  }
  if (later.count === earlier.count && (later.value !== earlier.value || !equalBytes(later.acc, earlier.acc))) {
    return { kind: 'regress', detail: `inbox row ${index} changes at count ${later.count}` }
  }
  if (later.number === earlier.number && !equalInboxRows(later, earlier)) {
    return { kind: 'regress', detail: `inbox row ${index} changes at number ${later.number}` }
  }
  return undefined
}

// Sync rule and gate

/** A row's time, wherever a rule uses it: never before the two members' latest activations (§2). */
export function rowTime(row: InboxRow, a: Member, b: Member): number {
  return Math.max(row.time, a.activation, b.activation)
}

/** The latest time that `self` may stamp with these rows (§3): the least frontier of the other active members, plus Δ. */
export function gateOf(configuration: Configuration, self: Member, inbox: ReadonlyMap<number, InboxRow>): number {
  const { delta, depositDelta } = configuration.parameters
  let gate = MAX_UINT48
  for (const member of activeMembers(configuration)) {
    if (member.index === self.index) continue
    gate = Math.min(gate, rowTime(inbox.get(member.index) ?? ZERO_INBOX_ROW, member, self) + delta)
  }
  if (depositDelta > 0) gate = Math.min(gate, Math.max(inbox.get(PARENT_INDEX)?.time ?? 0, self.activation) + depositDelta)
  return gate
}

/** The members whose frontier is the gate: whom one waits for. */
export function gateHolders(configuration: Configuration, self: Member, inbox: ReadonlyMap<number, InboxRow>): readonly Member[] {
  const gate = gateOf(configuration, self, inbox)
  return activeMembers(configuration).filter(
    (member) =>
      member.index !== self.index &&
      rowTime(inbox.get(member.index) ?? ZERO_INBOX_ROW, member, self) + configuration.parameters.delta === gate,
  )
}

export function checkSync(
  configuration: Configuration,
  self: Member,
  header: Pick<Header, 'number' | 'time'>,
  inbox: ReadonlyMap<number, InboxRow>,
): Violation | undefined {
  if (self.status !== MemberStatus.active) return undefined
  const gate = gateOf(configuration, self, inbox)
  if (header.time <= gate) return undefined
  const holders = gateHolders(configuration, self, inbox).map((member) => member.chain)
  return {
    kind: 'outOfSync',
    detail: `block ${header.number} has time ${header.time}, past the gate ${gate} set by ${holders.join(', ') || 'the parent'}`,
  }
}

// Balance rule

/** credit + Σ in.value − Σ out.value, wei. */
export function balanceOf(self: Member, rows: Rows): bigint {
  let balance = self.credit
  for (const row of rows.inbox.values()) balance += row.value
  for (const row of rows.outbox.values()) balance -= row.value
  return balance
}

export function checkBalance(self: Member, rows: Rows): Violation | undefined {
  const balance = balanceOf(self, rows)
  return balance >= 0n ? undefined : { kind: 'overdrawn', detail: `chain ${self.chain} has sent ${-balance} wei more than it holds` }
}

// Lane rule

/** What a lane has used of its quota in one timestamp second. */
export interface LaneUsage {
  readonly second: number
  readonly messages: number
  readonly bytes: number
  readonly gas: bigint
}

/** What a message is charged against the quota, gas. */
export function quotaGasOf(message: Message): bigint {
  return message.gasLimit + MESSAGE_OVERHEAD_GAS
}

export function addUsage(usage: LaneUsage | undefined, message: Message): LaneUsage {
  const same = usage !== undefined && usage.second === message.sentAt
  return {
    second: message.sentAt,
    messages: (same ? usage.messages : 0) + 1,
    bytes: (same ? usage.bytes : 0) + message.data.length,
    gas: (same ? usage.gas : 0n) + quotaGasOf(message),
  }
}

/**
 * A message's own fields against its header, lane and position. Where headers before this one are left out, its block may be
 * any since `since`, seconds.
 */
export function checkMessage(
  message: Message,
  header: Pick<Header, 'chain' | 'time'>,
  destination: Member,
  nonce: number,
  since: number = header.time,
): Violation | undefined {
  const problem = ((): string | undefined => {
    if (message.source !== header.chain) return `source is ${message.source}`
    if (message.destination !== destination.chain) return `destination is ${message.destination}`
    if (message.nonce !== nonce) return `nonce is ${message.nonce}`
    if (message.sentAt < since || message.sentAt > header.time)
      return `sentAt is ${message.sentAt}, outside ${since} to ${header.time}, the time of its block`
    if (message.kind > KIND_ERC7786) return `kind is ${message.kind}`
    if (message.data.length > MAX_DATA_BYTES) return `data has ${message.data.length} bytes`
    if (message.gasLimit > MAX_GAS_LIMIT) return `gasLimit is ${message.gasLimit}`
    return undefined
  })()
  return problem === undefined
    ? undefined
    : { kind: 'badLane', detail: `message ${nonce} from ${header.chain} to ${destination.chain}: ${problem}` }
}

export function checkQuota(configuration: Configuration, destination: Member, usage: LaneUsage): Violation | undefined {
  const { quotaMessages, quotaBytes } = configuration.parameters
  const gas = laneQuotaGas(configuration, destination)
  if (usage.messages <= quotaMessages && usage.bytes <= quotaBytes && usage.gas <= gas) return undefined
  return {
    kind: 'badLane',
    detail: `the lane to ${destination.chain} grew by ${usage.messages} messages, ${usage.bytes} bytes, ${usage.gas} gas in second ${usage.second}; its quota is ${quotaMessages}, ${quotaBytes}, ${gas}`,
  }
}

/**
 * Rows may change only for members of the configuration, and for the parent while lane 0 is on (§3): while it is off no
 * escrow's record bounds what an inbox row of the parent would add to the balance.
 */
export function isLaneIndex(configuration: Configuration, self: Member, index: number): boolean {
  if (index === PARENT_INDEX) return configuration.parameters.depositDelta > 0
  return index !== self.index && memberByIndex(configuration, index) !== undefined
}
