import type { NodeView, Replayed } from '../api/node-view.ts'
import { numberOf, type Page, type PageQuery } from '../api/page.ts'
import type { BatchQuery, BatchView } from '../api/resources/batches.ts'
import type { DisagreementView, ReleaseView } from '../api/resources/disagreements.ts'
import type { EvidenceView } from '../api/resources/evidence.ts'
import type { GateView } from '../api/resources/gate.ts'
import type { HeaderQuery, HeaderView } from '../api/resources/headers.ts'
import type { LaneView } from '../api/resources/lanes.ts'
import type { BondView, MemberView, PostedView, ReadinessView } from '../api/resources/members.ts'
import type { MessageQuery, MessageView, StageView } from '../api/resources/messages.ts'
import type { PeerView } from '../api/resources/peers.ts'
import type { RedeemView } from '../api/resources/redeem.ts'
import type { ProblemView, StatusView } from '../api/resources/status.ts'
import type { TaintView } from '../api/resources/taint.ts'
import type { TicketQuery } from '../api/resources/tickets.ts'
import type { StreamEvent } from '../api/stream-event.ts'
import type { Place, StreamPosition } from '../api/stream-position.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { messageJson } from '../observer/observed-event.ts'
import { type Bytes32, fromHex, type Hex, toHex } from '../protocol/bytes.ts'
import { formatClusterAddress } from '../protocol/cluster-address.ts'
import { type Configuration, type Member, MemberStatus } from '../protocol/configuration.ts'
import { hashMessage, type Message } from '../protocol/message.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { OutcomeCounts } from '../roles/ticket-keeper.ts'
import { ticketMessage } from '../roles/ticket-message.ts'
import type { StoredTicket } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { AccusationView, suspicionView } from './accusation-view.ts'
import type { Disagreements } from './disagreements.ts'
import type { GateBoard } from './gate-board.ts'
import { type LaneEnd, messagePage, stateOf } from './message-pages.ts'
import { batchView, headerView, latencyView } from './record-views.ts'
import { holdView, SafetyView } from './safety-view.ts'
import { StreamSource } from './stream-source.ts'
import { redeemedView, ticketView } from './ticket-view.ts'

/** What the view asks of one chain that this node sequences or watches. */
export interface ChainFacts {
  readonly chain: number
  readonly role: 'home' | 'watched'
  readonly rpc: 'connecting' | 'ok' | 'failing'
  /** Last position in the sign-once guard; null unless home. */
  readonly guard: number | null
  readonly verified: number | null
  outcomes(source: number): OutcomeCounts
  /** RLP of the header of one of its blocks. Rejects with `ChainError`. */
  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array>
}

/** What the view asks of the parent chain. */
export interface ParentFactsView {
  posted(chain: number): PostedView | null
  bond(chain: number): BondView | null
  isConvicted(chain: number, key: Uint8Array): boolean
}

export interface ClusterViewInit {
  readonly version: string
  readonly ledger: Ledger
  readonly verifier: Verifier
  readonly parent: ParentFactsView
  readonly lanes: LaneBook
  readonly chains: ReadonlyMap<number, ChainFacts>
  readonly peerId: () => string
  readonly multiaddrs: () => readonly string[]
  readonly peers: () => readonly PeerView[]
  readonly problems: () => readonly ProblemView[]
  readonly gates: Pick<GateBoard, 'all' | 'of'>
  readonly clockOffsetMs: () => number | undefined
  readonly disagreements: Pick<Disagreements, 'all' | 'release'>
  readonly readinessOf: (chain: number) => ReadinessView | null
  readonly tickets: Pick<LedgerStore, 'ticket' | 'ticketsBefore'>
  readonly batches: Pick<LedgerStore, 'batches' | 'batchesBefore'>
  readonly redeem: (message: Message, signal: AbortSignal) => Promise<Omit<RedeemView, 'hash'>>
  readonly now: () => number
}

const STATUS_NAMES = {
  [MemberStatus.joining]: 'joining',
  [MemberStatus.active]: 'active',
  [MemberStatus.suspended]: 'suspended',
  [MemberStatus.left]: 'left',
} as const

/** Why a request cannot be answered. */
export class ViewError extends Error {
  override readonly name = 'ViewError'
  readonly code: 'unknown-message' | 'not-home' | 'no-ticket'
  readonly remedy: string

  constructor(code: ViewError['code'], message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

/** The node as its API and command line show it, read off the ledger. */
export class ClusterView implements NodeView {
  readonly #init: ClusterViewInit
  readonly #startedAtMs: number
  readonly #listeners = new Set<(event: StreamEvent, place?: Place) => void>()
  readonly #gateListeners = new Set<(gate: GateView) => void>()
  readonly #source: StreamSource
  readonly #accusations: AccusationView
  readonly #safety: SafetyView

  constructor(init: ClusterViewInit) {
    this.#init = init
    this.#startedAtMs = init.now()
    this.#accusations = new AccusationView({ ...init, isConvicted: (chain, key) => init.parent.isConvicted(chain, key) })
    this.#safety = new SafetyView(init.ledger)
    init.ledger.subscribe((event) => {
      if (this.#listeners.size === 0) return
      for (const { event: told, place } of this.#source.live(event)) this.#emit(told, place)
      if (event.type === 'suspicion') {
        const { chain, suspicion, ended } = event
        this.#emit({ type: 'suspicion', chain, suspicion: suspicionView(suspicion), ended })
      }
      if (event.type === 'taint') this.#emit({ type: 'taint', chain: event.chain, tainted: this.#safety.tainted(event.chain) })
      if (event.type === 'hold') this.#emit({ type: 'hold', chain: event.chain, hold: holdView(event.hold) })
    })
    this.#source = new StreamSource({
      ...{ ledger: init.ledger, batches: init.batches, states: () => this.#states() },
      messageView: (message) => this.#messageView(message),
      evidence: (stored) => {
        const evidence = this.#accusations.stored(stored)
        return evidence && { type: 'evidence', evidence }
      },
    })
    init.lanes.onVerified = (source, destination, from, to) => {
      if (this.#listeners.size === 0) return
      for (const message of this.#source.messages(source, destination, from, to)) this.#tellStage('verified', message)
    }
  }

  /** A problem appeared. */
  report(problem: ProblemView): void {
    this.#emit({ type: 'problem', problem })
  }

  /** What became of a ticket. */
  ticketEnded(ticket: StoredTicket): void {
    if (this.#listeners.size > 0) this.#tellStage(ticket.state === 'redeemed' ? 'redeemed' : 'ended', ticketMessage(ticket))
  }

  gateChanged(gate: GateView): void {
    for (const listener of this.#gateListeners) listener(gate)
    this.#emit({ type: 'gate', gate })
  }

  status(): StatusView {
    const { ledger, version, peerId, multiaddrs, peers, problems, now, chains } = this.#init
    const { configurations } = ledger
    const clockOffsetMs = this.#init.clockOffsetMs()
    const newest = configurations.size === 0 ? undefined : configurations.newest
    return {
      version,
      cluster: formatClusterAddress(configurations.address),
      clusterId: toHex(configurations.clusterId),
      configuration:
        newest === undefined
          ? null
          : { hash: toHex(newest.hash), activation: newest.configuration.activation, delta: newest.configuration.parameters.delta },
      peerId: peerId(),
      multiaddrs: multiaddrs(),
      startedAtMs: this.#startedAtMs,
      problems: problems(),
      chains: [...ledger.logs.values()].map((log) => {
        const { header, hash, number } = log.state.head
        const facts = chains.get(log.chain)
        const kept = header === undefined ? undefined : ledger.history.header(log.chain, log.generation, number)
        return {
          chain: log.chain,
          role: facts?.role ?? 'remote',
          head: header === undefined ? null : { number, hash: toHex(hash), time: header.time },
          verified: facts?.verified ?? null,
          rpc: facts?.rpc ?? 'none',
          headAgeMs: kept === undefined ? null : now() - kept.receivedAtMs,
          gate: this.#init.gates.of(log.chain)?.gate ?? null,
          guard: facts?.guard ?? null,
        }
      }),
      peerCount: peers().length,
      clockOffsetMs: clockOffsetMs === undefined ? null : Math.round(clockOffsetMs),
    }
  }

  members(): readonly MemberView[] {
    return (this.#configuration?.members ?? []).map((member) => ({
      index: member.index,
      chain: member.chain,
      status: STATUS_NAMES[member.status as MemberStatus] ?? 'left',
      generation: member.generation,
      sequencer: toHex(member.sequencer),
      includer: toHex(member.includer),
      operator: toHex(member.operator),
      messenger: toHex(member.messenger),
      credit: String(member.credit),
      depth: member.depth,
      blockIntervalMs: member.blockIntervalMs,
      multiaddrs: member.multiaddrs,
      ...this.#accusations.member(member.chain),
      held: this.#safety.hold(member.chain),
      taintedFrom: this.#safety.tainted(member.chain)?.from ?? null,
      posted: this.#init.parent.posted(member.chain),
      bond: this.#init.parent.bond(member.chain),
      readiness: this.#init.readinessOf(member.chain),
    }))
  }

  evidence(query: PageQuery): Page<EvidenceView> {
    return this.#accusations.page(query)
  }

  evidenceFile(id: Hex): string | undefined {
    return this.#accusations.file(id)
  }

  disagreements(): readonly DisagreementView[] {
    return this.#init.disagreements.all
  }

  release(id: string): ReleaseView {
    return { id, file: this.#init.disagreements.release(id) }
  }

  peers(): readonly PeerView[] {
    return this.#init.peers()
  }

  lanes(): readonly LaneView[] {
    const lanes: LaneView[] = []
    for (const source of this.#configuration?.members ?? []) {
      for (const destination of this.#configuration?.members ?? [])
        if (source !== destination) lanes.push(this.#laneView(source, destination))
    }
    return lanes
  }

  taint(): TaintView {
    return this.#safety.taint()
  }

  gates(): readonly GateView[] {
    return this.#init.gates.all()
  }

  async messages(query: MessageQuery): Promise<Page<MessageView> | undefined> {
    const { source = query.lane?.source, destination = query.lane?.destination } = query
    const members = this.#configuration?.members ?? []
    const lanes: LaneEnd[] = []
    let isLane = query.lane === undefined
    for (const { chain: from } of members) {
      for (const { chain: to } of members) {
        if (from === to) continue
        isLane ||= from === query.lane?.source && to === query.lane.destination
        const isAsked = (source ?? from) === from && (destination ?? to) === to
        const isOfLane = query.lane === undefined || (query.lane.source === from && query.lane.destination === to)
        const progress = this.#init.lanes.lane(from, to)
        if (isAsked && isOfLane && progress.announcedCount > 0) lanes.push({ source: from, destination: to, progress })
      }
    }
    if (!isLane) return undefined
    return messagePage(this.#init.ledger.history, lanes, query, (message) => this.#messageView(message))
  }

  message(hash: Hex): MessageView | undefined {
    const message = this.#find(hash)
    return message === undefined ? undefined : this.#messageView(message)
  }

  headers({ chain, limit, cursor }: HeaderQuery): Page<HeaderView> | undefined {
    const log = this.#init.ledger.log(chain)
    if (log === undefined) return undefined
    const items: HeaderView[] = []
    let number = Math.min(log.state.head.number, numberOf(cursor) ?? log.state.head.number)
    for (; items.length < limit; number--) {
      const kept = this.#init.ledger.history.header(chain, log.generation, number)
      if (kept === undefined) return { items, next: null }
      items.push(headerView(kept))
    }
    return { items, next: String(number) }
  }

  tickets({ limit, cursor, state }: TicketQuery): Page<MessageView> {
    const kept = this.#init.tickets.ticketsBefore(state, numberOf(cursor) ?? Number.MAX_SAFE_INTEGER, limit)
    return {
      items: kept.map(({ ticket }) => this.#messageView(ticketMessage(ticket))),
      next: kept.length < limit ? null : String(kept.at(-1)?.cursor),
    }
  }

  batches({ limit, cursor, chain }: BatchQuery): Page<BatchView> {
    const kept = this.#init.batches.batchesBefore(numberOf(cursor) ?? Number.MAX_SAFE_INTEGER, limit, chain)
    return { items: kept.map(({ batch }) => batchView(batch)), next: kept.length < limit ? null : String(kept.at(-1)?.cursor) }
  }

  async redeem(hash: Hex, signal: AbortSignal): Promise<RedeemView> {
    const message = this.#find(hash)
    if (message === undefined)
      throw new ViewError(
        'unknown-message',
        `message ${hash} is not known here`,
        'Check the hash; `seqmesh messages` lists those that are.',
      )
    if (this.#init.chains.get(message.destination)?.role !== 'home') {
      throw new ViewError(
        'not-home',
        `message ${hash} is for chain ${message.destination}, which this node does not sequence`,
        'Ask a node of that chain, or call redeem on its Messenger yourself.',
      )
    }
    if (this.#init.tickets.ticket(fromHex(hash, 32))?.state !== 'open')
      throw new ViewError('no-ticket', `message ${hash} has no open ticket`, '`seqmesh messages HASH` says what became of it.')
    return { hash, ...(await this.#init.redeem(message, signal)) }
  }

  watchGates(listener: (gate: GateView) => void): () => void {
    this.#gateListeners.add(listener)
    return () => this.#gateListeners.delete(listener)
  }

  subscribe(listener: (event: StreamEvent, place?: Place) => void): () => void {
    if (this.#listeners.size === 0) this.#source.begin()
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  told(): StreamPosition {
    return this.#source.told()
  }

  replay(after: StreamPosition): Iterator<Replayed> | undefined {
    return this.#source.replay(after)
  }

  /** A message that is known, or was until its log was pruned and has a ticket. */
  #find(hash: Hex): Message | undefined {
    const id = fromHex(hash, 32)
    const kept = this.#init.ledger.history.findMessage(id)
    if (kept !== undefined) return kept.message
    const ticket = this.#init.tickets.ticket(id)
    return ticket && ticketMessage(ticket)
  }

  get #configuration(): Configuration | undefined {
    const { configurations } = this.#init.ledger
    return configurations.size === 0 ? undefined : configurations.newest.configuration
  }

  #laneView(source: Member, destination: Member): LaneView {
    const lane = this.#init.lanes.lane(source.chain, destination.chain)
    const log = this.#init.ledger.log(destination.chain)
    const row = log?.state.inboxRow(source.index)
    const facts = this.#init.chains.get(destination.chain)
    const outcomes = facts?.role === 'home' ? facts.outcomes(source.chain) : undefined
    return {
      source: source.chain,
      destination: destination.chain,
      announced: lane.announcedCount,
      verified: lane.verifiedCount,
      included: lane.includedCount,
      posted: lane.postedCount,
      redeemed: outcomes?.redeemed ?? null,
      openTickets: outcomes?.openTickets ?? null,
      cancelled: outcomes?.cancelled ?? null,
      expired: outcomes?.expired ?? null,
      value: String(this.#init.ledger.log(source.chain)?.state.outboxRow(destination.index).value ?? 0n),
      frontier: { number: row?.number ?? 0, time: row?.time ?? 0 },
      includeLatency: latencyView(lane.latenciesMs),
      held: this.#safety.lane(source.chain, lane.announcedCount, lane.includedCount, row?.number ?? 0),
    }
  }

  #messageView(message: Message): MessageView {
    const { ledger, lanes, tickets, chains } = this.#init
    const hash = hashMessage(message)
    const lane = lanes.lane(message.source, message.destination)
    const times = lane.timesOf(message.nonce)
    const isIncluded = message.nonce < lane.includedCount
    const announced = times.announced ?? { atMs: ledger.startedAtMs, number: 0 }
    const included: StageView | null = isIncluded
      ? { atMs: times.included?.atMs ?? ledger.startedAtMs, block: times.included?.number ?? 0 }
      : null
    const isPosted = message.nonce < lane.postedCount
    const posted: StageView | null = isPosted ? { atMs: times.posted?.atMs ?? ledger.startedAtMs, block: times.posted?.number ?? 0 } : null
    const isHome = chains.get(message.destination)?.role === 'home'
    const ticket = isHome && isIncluded ? tickets.ticket(hash) : undefined
    return {
      hash: toHex(hash),
      ...messageJson(message),
      kind: message.kind === 0 ? 'call' : 'erc7786',
      assurance: stateOf(lane, message.nonce),
      announced: { atMs: announced.atMs, block: announced.number },
      verified: times.verified === undefined ? null : { atMs: times.verified.atMs, block: times.verified.number },
      included,
      posted,
      redeemed: isHome ? redeemedView(ticket, included) : null,
      ticket: ticket === undefined ? null : ticketView(ticket),
      ...this.#safety.message(hash, message.source, announced.number, isIncluded),
    }
  }

  /** What is told as it stands, to who was away. */
  #states(): readonly StreamEvent[] {
    const { ledger } = this.#init
    const events: StreamEvent[] = [
      ...this.gates().map((gate) => ({ type: 'gate' as const, gate })),
      ...this.#init.problems().map((problem) => ({ type: 'problem' as const, problem })),
    ]
    for (const [chain, suspicions] of ledger.accusations.suspicions)
      for (const suspicion of suspicions.values())
        events.push({ type: 'suspicion', chain, suspicion: suspicionView(suspicion), ended: false })
    for (const chain of ledger.causality.tainted.keys()) events.push({ type: 'taint', chain, tainted: this.#safety.tainted(chain) })
    for (const { chain, hold } of ledger.logs.values()) if (hold !== undefined) events.push({ type: 'hold', chain, hold: holdView(hold) })
    return events
  }

  #tellStage(stage: Extract<StreamEvent, { readonly type: 'message' }>['stage'], message: Message): void {
    this.#emit({ type: 'message', stage, message: this.#messageView(message) })
  }

  #emit(event: StreamEvent, place?: Place): void {
    for (const listener of this.#listeners) listener(event, place)
  }
}
