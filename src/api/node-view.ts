import type { Hex } from '../protocol/bytes.ts'
import type { Page, PageQuery } from './page.ts'
import type { BatchQuery, BatchView } from './resources/batches.ts'
import type { DisagreementView, ReleaseView } from './resources/disagreements.ts'
import type { EvidenceView } from './resources/evidence.ts'
import type { GateView } from './resources/gate.ts'
import type { HeaderQuery, HeaderView } from './resources/headers.ts'
import type { LaneView } from './resources/lanes.ts'
import type { MemberView } from './resources/members.ts'
import type { MessageQuery, MessageView } from './resources/messages.ts'
import type { PeerView } from './resources/peers.ts'
import type { RedeemView } from './resources/redeem.ts'
import type { StatusView } from './resources/status.ts'
import type { TaintView } from './resources/taint.ts'
import type { TicketQuery } from './resources/tickets.ts'
import type { StreamEvent } from './stream-event.ts'
import type { Place, StreamPosition } from './stream-position.ts'

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
  /** Messages to the home chains that were included and not executed with that, newest first. */
  tickets(query: TicketQuery): Awaitable<Page<MessageView>>
  /** What members posted on the parent, newest first. */
  batches(query: BatchQuery): Awaitable<Page<BatchView>>
  /** Evidence that convicts (`3-evidence.md`), newest first. */
  evidence(query: PageQuery): Awaitable<Page<EvidenceView>>
  /** One piece as its canonical file (`seqmesh evidence verify`). `undefined`: not known here. */
  evidenceFile(id: Hex): string | undefined
  /** What members signed and the own nodes deny, newest first, until it is released. */
  disagreements(): readonly DisagreementView[]
  /** Ends the hold that stands for a disagreement, from the next start on. Throws like `redeem`. */
  release(id: string): ReleaseView
  /** Executes a ticket from this node's own account. Throws an error with `code`, `message` and, where there is one, `remedy`. */
  redeem(hash: Hex, signal: AbortSignal): Promise<RedeemView>
  /** Calls `listener`, synchronously, whenever a window is another, or whom it waits for. Returns the way to end it. */
  watchGates(listener: (gate: GateView) => void): () => void
  /** Calls `listener`, synchronously and in order, for all that happens from now on. Returns the way to end it. */
  subscribe(listener: (event: StreamEvent, place?: Place) => void): () => void
  /** What somebody knows who was told everything that has a place and happened so far. */
  told(): StreamPosition
  /** What happened after a position, up to now, read as it is asked for; then what is not told again, as it stands. `undefined`: not kept any more. */
  replay(after: StreamPosition): Iterator<Replayed> | undefined
}

export interface Replayed {
  readonly event: StreamEvent
  readonly place: Place | undefined
}

export type Awaitable<T> = T | Promise<T>
