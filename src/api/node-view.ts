import type { Hex } from '../protocol/bytes.ts'

/**
 * What a node shows of itself: everything the HTTP API and the command line serve, and nothing else. All of it is plain
 * JSON: bytes are `0x…`, wei and gas decimal strings, chain ids, block numbers and nonces safe integers. A name ending in
 * `Ms` is wall-clock time or a duration in milliseconds (Unix epoch); any other time is cluster time, seconds (§1).
 */
export interface NodeView {
  status(): StatusView
  members(): readonly MemberView[]
  peers(): readonly PeerView[]
  lanes(): readonly LaneView[]
  /** Lies that were proved, what they have tainted (R6), and the newest cuts. */
  taint(): TaintView
  /** The gate of every active member's chain, as this node sees it (§3). */
  gates(): readonly GateView[]
  /** Newest first. `undefined`: no such lane. */
  messages(query: MessageQuery): Awaitable<Page<MessageView> | undefined>
  /** By message hash. `undefined`: not known here. */
  message(hash: Hex): Awaitable<MessageView | undefined>
  /** Accepted headers of one chain, newest first. `undefined`: no such member. */
  headers(query: HeaderQuery): Awaitable<Page<HeaderView> | undefined>
  /** Messages that were included and have not been executed, newest first. */
  tickets(query: PageQuery): Awaitable<Page<MessageView>>
  /** Evidence that convicts (`3-evidence.md`), newest first. */
  evidence(query: PageQuery): Awaitable<Page<EvidenceView>>
  /** One piece as its canonical file (`seqmesh evidence verify`). `undefined`: not known here. */
  evidenceFile(id: Hex): string | undefined
  /** What members signed and the own nodes deny, newest first, until it is released. */
  disagreements(): readonly DisagreementView[]
  /** Executes a ticket from this node's own account. Throws an error with `code`, `message` and, where there is one, `remedy`. */
  redeem(hash: Hex, signal: AbortSignal): Promise<RedeemView>
  /** Calls `listener`, synchronously and in order, for all that happens from now on. Returns the way to end it. */
  subscribe(listener: (event: StreamEvent) => void): () => void
}

export type Awaitable<T> = T | Promise<T>

/** A decimal string: an integer that may exceed 2⁵³. */
type Decimal = string

export interface PageQuery {
  /** 1 to 1,000. */
  readonly limit: number
  /** `next` of the page before; opaque to clients. */
  readonly cursor?: string
}

export interface MessageQuery extends PageQuery {
  /** All lanes if absent. */
  readonly lane?: { readonly source: number; readonly destination: number }
}

export interface HeaderQuery extends PageQuery {
  readonly chain: number
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page starts; null on the last. */
  readonly next: string | null
}

export interface StatusView {
  readonly version: string
  /** `seqmesh:<parentChainId>:<registryAddress>:<genesisHash>`. */
  readonly cluster: string
  readonly clusterId: Hex
  readonly configuration: { readonly hash: Hex; readonly activation: number; readonly delta: number } | null
  readonly peerId: string
  /** Addresses that peers can dial. */
  readonly multiaddrs: readonly string[]
  readonly startedAtMs: number
  /** What keeps this node from doing its work: empty when it is ready. */
  readonly problems: readonly ProblemView[]
  readonly chains: readonly ChainStatusView[]
  readonly peerCount: number
  /** Own wall clock minus the cluster's, by the word of most other members; null before enough of them were heard. */
  readonly clockOffsetMs: number | null
}

/** Something wrong, said so that an operator can act on it. */
export interface ProblemView {
  /** Stable: a metric label. */
  readonly code: string
  /** The chain concerned, if one is. */
  readonly chain: number | null
  readonly message: string
  readonly remedy: string | null
}

export interface ChainStatusView {
  readonly chain: number
  /** `home`: sequenced by this node; `watched`: it has a node of this chain; `remote`: known from the mesh only. */
  readonly role: 'home' | 'watched' | 'remote'
  /** Newest accepted header. */
  readonly head: HeaderRef | null
  /** Number of the newest header that the own node of this chain confirmed; null without such a node. */
  readonly verified: number | null
  /** Own RPC: `none` for a remote chain. */
  readonly rpc: 'none' | 'connecting' | 'ok' | 'failing'
  /** How long ago the head was accepted. */
  readonly headAgeMs: number | null
  readonly gate: number | null
  /** Last position in the sign-once guard; null unless home. */
  readonly guard: number | null
}

interface HeaderRef {
  readonly number: number
  readonly hash: Hex
  readonly time: number
}

export interface MemberView {
  readonly index: number
  readonly chain: number
  readonly status: 'joining' | 'active' | 'suspended' | 'left'
  readonly generation: number
  readonly sequencer: Hex
  readonly includer: Hex
  readonly operator: Hex
  readonly messenger: Hex
  readonly credit: Decimal
  readonly depth: number
  readonly blockIntervalMs: number
  readonly multiaddrs: readonly string[]
  /** Exposed: convicted by artefacts that anybody can check. Suspected: an answer is missing, which may still come. */
  readonly verdict: 'trusted' | 'suspected' | 'exposed'
  readonly convictions: readonly ConvictionView[]
  readonly suspicions: readonly SuspicionView[]
  /** Why nothing of its chain is included here any more; null if nothing is wrong. */
  readonly held: HoldView | null
  /** Its first tainted header; null if none is. */
  readonly taintedFrom: number | null
  /** Null before its first batch, and without a parent RPC. */
  readonly posted: PostedView | null
  /** Null while the parent has not been read. */
  readonly bond: BondView | null
  /** Whether its operator has the nodes it must have (R7). Null while no peer that speaks for it is connected. */
  readonly readiness: ReadinessView | null
}

export interface ReadinessView {
  /** Members that the operator lacks a working node of; empty: it is ready. */
  readonly lacking: readonly number[]
  /** Since when that is so, as this node learned of it. */
  readonly sinceMs: number
}

/** What a member signed of a block, and what the own node of that chain says of it. */
export interface DisagreementView {
  readonly id: string
  readonly kind: 'disagreement' | 'unapproved-code'
  readonly chain: number
  readonly generation: number
  readonly number: number
  /** Of the header. */
  readonly hash: Hex
  readonly detail: string
  /** Whether the chain is held for it, also after a restart. */
  readonly held: boolean
  readonly atMs: number
  readonly header: Omit<HeaderView, 'chain' | 'number' | 'hash' | 'acceptedAtMs'>
  /** The rows that travelled with the header: those that it changed. */
  readonly rows: RowsView
  readonly ownNode: {
    readonly number: number
    readonly blockHash: Hex
    readonly parentHash: Hex
    readonly stateRoot: Hex
    readonly time: number
    readonly config: Hex
    readonly codeHash: Hex
    /** All of them. */
    readonly rows: RowsView
  }
}

/** Rows by member index. */
export interface RowsView {
  readonly outbox: readonly { readonly index: number; readonly count: number; readonly acc: Hex; readonly value: Decimal }[]
  readonly inbox: readonly {
    readonly index: number
    readonly number: number
    readonly head: Hex
    readonly time: number
    readonly count: number
    readonly acc: Hex
    readonly value: Decimal
  }[]
}

export interface ConvictionView {
  readonly kind: string
  readonly generation: number
  /** First tainted header. */
  readonly from: number
  readonly key: Hex
  readonly detail: string
}

/** Why this node includes nothing of a source. */
export interface HoldView {
  /** Two signed headers contradict each other; a rule is broken; the own node of the chain disagrees; evidence convicts the member. */
  readonly reason: 'conflict' | 'violation' | 'disagreement' | 'unapproved-code' | 'exposed'
  readonly detail: string
  readonly sinceMs: number
}

export interface TaintView {
  /** About content: others taint nothing. */
  readonly lies: readonly LieView[]
  readonly chains: readonly ChainTaintView[]
}

/** What `chain` signed from header `from` on is not believed. */
export interface LieView {
  /** Of the evidence: `/v1/evidence/:id`. */
  readonly id: Hex
  readonly chain: number
  readonly kind: string
  readonly generation: number
  readonly from: number
  readonly detail: string
}

export interface ChainTaintView {
  readonly chain: number
  /** Newest accepted header; null before the first, and of a log that is not kept here. */
  readonly head: number | null
  readonly tainted: TaintedView | null
  /** Its header in the newest cut all of whose references are known here; null if there is none. */
  readonly consistentUpTo: number | null
  /** The same of the newest such cut in which nothing is tainted. */
  readonly untaintedUpTo: number | null
}

export interface TaintedView {
  /** First tainted header. May lie beyond the head: evidence can come before the header that it is about. */
  readonly from: number
  readonly lie: Pick<LieView, 'id' | 'chain' | 'kind' | 'from'>
  /** From that header to the lie: each step refers to header `refersTo` of the next step's chain, which is its first tainted one or a later one. */
  readonly path: readonly { readonly chain: number; readonly number: number; readonly refersTo: number | null }[]
}

export interface SuspicionView {
  readonly kind: string
  readonly sinceMs: number
  readonly detail: string
  /** What would end it. */
  readonly clears: string
}

/** The newest header that a member posted on the parent. */
export interface PostedView extends HeaderRef {
  /** Block of the parent. */
  readonly block: number
  readonly atMs: number
}

/** A member's bond on the parent, wei. */
export interface BondView {
  readonly amount: Decimal
  /** Asked back; can be slashed until it has left. */
  readonly leaving: Decimal
  /** Seconds of the parent's time; null if nothing leaves. */
  readonly leavesAt: number | null
  readonly forfeited: Decimal
  /** What the registry says of the member. */
  readonly exposed: boolean
  readonly suspected: boolean
}

export interface EvidenceView extends ConvictionView {
  readonly id: Hex
  /** Chain id and index of who lied. */
  readonly accused: number
  readonly index: number
  readonly receivedAtMs: number
  /** Whether the parent has convicted this key. */
  readonly convicted: boolean
}

export interface PeerView {
  readonly peerId: string
  readonly multiaddr: string | null
  readonly direction: 'inbound' | 'outbound'
  readonly version: string | null
  /** Chains whose sequencer it proved to be. */
  readonly memberOf: readonly number[]
  /** Members that it says it lacks a working node of, and since when it says so. */
  readonly lacking: readonly number[]
  readonly lackingSinceMs: number
  readonly latencyMs: number | null
  /** How far its clock is ahead of this node's; null before it has told the time. */
  readonly clockOffsetMs: number | null
  readonly score: number | null
}

export interface LaneView {
  readonly source: number
  readonly destination: number
  /** Message counts along the way: each is at most the one before it. */
  readonly announced: number
  readonly verified: number
  readonly included: number
  /** Whose source header, or a later one, stands on the parent. */
  readonly posted: number
  /** This and the three below: known to nodes that sequence the destination, else null. */
  readonly redeemed: number | null
  /** Included, neither executed nor ended. */
  readonly openTickets: number | null
  readonly cancelled: number | null
  readonly expired: number | null
  /** Sum of value and fee of all messages, wei. */
  readonly value: Decimal
  /** Newest source header that the destination has included. */
  readonly frontier: { readonly number: number; readonly time: number }
  /** From announced here to included there, over a recent window; null without samples. */
  readonly includeLatency: LatencyView | null
  /** Why this node would include nothing more, or nothing beyond a header; null if nothing is wrong. */
  readonly held: LaneHoldView | null
}

export interface LaneHoldView {
  /** As of the source's hold, or `tainted`: its newer headers refer to a lie. */
  readonly reason: HoldView['reason'] | 'tainted'
  readonly detail: string
  /** Null for `tainted`. */
  readonly sinceMs: number | null
  /** Nothing beyond this header of the source is included. */
  readonly after: number
  /** Messages that were announced and are not included. */
  readonly waiting: number
}

export interface LatencyView {
  readonly samples: number
  readonly p50Ms: number
  readonly p99Ms: number
}

export interface MessageView {
  readonly hash: Hex
  readonly source: number
  readonly destination: number
  readonly nonce: number
  readonly sentAt: number
  readonly kind: 'call' | 'erc7786'
  readonly sender: Hex
  readonly target: Hex
  readonly refundTo: Hex
  readonly value: Decimal
  readonly fee: Decimal
  readonly gasLimit: Decimal
  readonly data: Hex
  /** The furthest it has come (§6). */
  readonly assurance: 'announced' | 'verified' | 'included' | 'posted'
  readonly announced: StageView
  /** Null until it happens; the wall-clock times are those of this node. */
  readonly verified: StageView | null
  readonly included: StageView | null
  /** May come before `included`, where gossip fails. */
  readonly posted: StageView | null
  readonly redeemed: StageView | null
  readonly ticket: TicketView | null
  /** Not included, and this node would not include it. */
  readonly held: boolean
  /** The header that announced it is tainted. */
  readonly tainted: boolean
}

export interface StageView {
  readonly atMs: number
  /** Block of the source for announced and verified, of the destination for included and redeemed, of the parent for posted. */
  readonly block: number
}

interface TicketView {
  /** `open`: may be redeemed until `expiry`. */
  readonly state: 'open' | 'redeemed' | 'cancelled' | 'expired'
  readonly expiry: number
}

/** What the next block of a chain may be stamped (§3), and whom that depends on. */
export interface GateView {
  readonly chain: number
  /** Whether this node sequences it: then `headTime` is of its newest block, else of its newest accepted header. */
  readonly isHome: boolean
  readonly head: number | null
  readonly headTime: number | null
  /** No block of `chain` may have a later timestamp, with what it has included so far. */
  readonly gate: number
  /** Of a producer that may repeat a timestamp (anvil, Nitro): bound by the rows before the block. */
  readonly repeating: StampRangeView
  /**
   * Of a strict one (OP, geth): bound by the rows after it, provided that the includes under way land in it; without them it is
   * bound by `gate`. Empty: no block now.
   */
  readonly strict: StampRangeView
  /** The gate once everything is included that is at hand here. */
  readonly gateAtHand: number
  /** When this node's clock passes the gate. */
  readonly closesAtMs: number
  /** The same from now on; negative: the gate has been behind the clock for so long. */
  readonly closesInMs: number
  /** Whose frontier sets the gate; several when they tie. Empty: the parent's. */
  readonly heldBy: readonly { readonly chain: number; readonly number: number; readonly time: number }[]
  /** Whether the chain stands at its gate. */
  readonly closed: boolean
  /** Why the gate does not move, once it is about to close; null while it moves in time. */
  readonly waitsFor: StallCauseView | null
  /** While the chain is behind the clock because of its gate. */
  readonly stall: StallView | null
  readonly lastStall: (StallView & { readonly cause: StallCauseView }) | null
}

/** Seconds; empty if `earliest` is above `latest`. */
export interface StampRangeView {
  readonly earliest: number
  readonly latest: number
}

export interface StallView {
  /** When the gate closed. */
  readonly sinceMs: number
  /** How long this node has watched it. */
  readonly lastedMs: number
}

export interface StallCauseView {
  readonly code: 'silent' | 'waiting' | 'not-included' | 'not-assured' | 'not-heard' | 'held' | 'parent'
  /** Whose frontier is the gate; null for the parent's. */
  readonly holder: number | null
  /** With whom it begins: the end of the chain of waiting. */
  readonly root: { readonly chain: number | null; readonly code: StallCauseView['code'] }
  /** For people. */
  readonly text: string
}

export interface HeaderView extends HeaderRef {
  readonly chain: number
  readonly parent: Hex
  readonly config: Hex
  readonly blockHash: Hex
  readonly stateRoot: Hex
  readonly outboxRoot: Hex
  readonly inboxRoot: Hex
  /** r ‖ s ‖ v. */
  readonly signature: Hex
  readonly acceptedAtMs: number
}

export interface RedeemView {
  readonly hash: Hex
  /** Transaction on the destination chain. */
  readonly transaction: Hex
  readonly block: number
  /** Whether the target's call succeeded; if not, the ticket stays open. */
  readonly redeemed: boolean
}

export type StreamEvent =
  | { readonly type: 'header'; readonly header: HeaderView }
  | {
      readonly type: 'message'
      readonly stage: 'announced' | 'verified' | 'included' | 'posted' | 'redeemed' | 'ended'
      readonly message: MessageView
    }
  | { readonly type: 'problem'; readonly problem: ProblemView }
  | { readonly type: 'evidence'; readonly evidence: EvidenceView }
  /** A window is another, or whom it waits for. */
  | { readonly type: 'gate'; readonly gate: GateView }
  | { readonly type: 'suspicion'; readonly chain: number; readonly suspicion: SuspicionView; readonly ended: boolean }
  /** The first tainted header of a chain appeared or moved; null: it went away, as a history was confirmed. */
  | { readonly type: 'taint'; readonly chain: number; readonly tainted: TaintedView | null }
  | { readonly type: 'hold'; readonly chain: number; readonly hold: HoldView }
