import { activeMembers, type Configuration, type Member, MemberStatus, memberByChain } from '../protocol/configuration.ts'
import { type InboxRow, ZERO_INBOX_ROW } from '../protocol/row.ts'
import { gateHolders, gateOf, rowTime } from '../protocol/rules.ts'

/** Where a chain stands: its newest block, with the inbox rows after it. */
export interface ChainTip {
  readonly number: number
  /** Seconds. */
  readonly time: number
  /** By index. */
  readonly inbox: ReadonlyMap<number, InboxRow>
}

/** A member whose frontier sets a gate. */
export interface GateHolder {
  readonly chain: number
  /** Newest header of it that was included, and its time. */
  readonly number: number
  readonly time: number
}

/** Timestamps that the next block may have, seconds; none if `earliest` is above `latest`. */
export interface StampRange {
  readonly earliest: number
  readonly latest: number
}

/** What the next block of a chain may be stamped (§3). */
export interface GateWindow {
  readonly chain: number
  readonly tip: Pick<ChainTip, 'number' | 'time'> | undefined
  /** The least frontier that the chain has included, plus Δ. */
  readonly gate: number
  readonly heldBy: readonly GateHolder[]
  /** For a producer that may repeat a timestamp (anvil, Nitro): bound by the rows before the block. */
  readonly repeating: StampRange
  /** For a strict one (OP, geth), whose blocks each come later: bound by the rows after it, provided that what is under way lands in it. */
  readonly strict: StampRange
  /** The gate once everything is included that could be. */
  readonly gateAtHand: number
  /** Whether the chain stands at its gate: its next block in step would come after it. */
  readonly isStanding: boolean
}

/** Frontiers that inclusions will bring, by chain id, seconds. */
export interface Frontiers {
  /** By transactions that are on their way. */
  readonly underWay: (source: number) => number | undefined
  /** By everything that could be sent now. */
  readonly atHand: (source: number) => number | undefined
}

/** Undefined unless `chain` is an active member. `tip`: undefined before its first block is known. */
export function gateWindow(
  configuration: Configuration,
  chain: number,
  tip: ChainTip | undefined,
  frontiers: Frontiers,
): GateWindow | undefined {
  const self = memberByChain(configuration, chain)
  if (self?.status !== MemberStatus.active) return undefined
  const inbox = tip?.inbox ?? new Map<number, InboxRow>()
  const gate = gateOf(configuration, self, inbox)
  const gateWith = (frontier: Frontiers['atHand']) => gateOf(configuration, self, movedRows(configuration, self, inbox, frontier))
  // Before the first block nothing is stamped yet: the activation is where cluster time begins.
  const time = tip?.time ?? self.activation
  return {
    chain,
    tip: tip && { number: tip.number, time: tip.time },
    gate,
    heldBy: gateHolders(configuration, self, inbox).map((member) => {
      const row = inbox.get(member.index) ?? ZERO_INBOX_ROW
      return { chain: member.chain, number: row.number, time: rowTime(row, member, self) }
    }),
    repeating: { earliest: time, latest: gate },
    strict: { earliest: time + 1, latest: gateWith(frontiers.underWay) },
    gateAtHand: gateWith(frontiers.atHand),
    isStanding: time + Math.max(1, Math.ceil(self.blockIntervalMs / 1_000)) > gate,
  }
}

/** The rows as they will be once each source is included up to its frontier. */
function movedRows(
  configuration: Configuration,
  self: Member,
  inbox: ReadonlyMap<number, InboxRow>,
  frontier: Frontiers['atHand'],
): ReadonlyMap<number, InboxRow> {
  const rows = new Map(inbox)
  for (const { chain, index } of activeMembers(configuration)) {
    const row = inbox.get(index) ?? ZERO_INBOX_ROW
    const time = index === self.index ? undefined : frontier(chain)
    if (time !== undefined && time > row.time) rows.set(index, { ...row, time })
  }
  return rows
}

/** When the own clock passes a gate, milliseconds: until then "now" may be stamped. */
export function closesAtMs(gate: number): number {
  return (gate + 1) * 1_000
}
