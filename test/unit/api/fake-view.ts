import type { NodeView } from '../../../src/api/node-view.ts'
import type { Page } from '../../../src/api/page.ts'
import type { BatchView } from '../../../src/api/resources/batches.ts'
import type { DisagreementView, ReleaseView } from '../../../src/api/resources/disagreements.ts'
import type { EvidenceView } from '../../../src/api/resources/evidence.ts'
import type { GateView } from '../../../src/api/resources/gate.ts'
import type { HeaderView } from '../../../src/api/resources/headers.ts'
import type { LaneView } from '../../../src/api/resources/lanes.ts'
import type { MemberView } from '../../../src/api/resources/members.ts'
import type { MessageView } from '../../../src/api/resources/messages.ts'
import type { ProblemView, StatusView } from '../../../src/api/resources/status.ts'
import type { SuspicionView } from '../../../src/api/resources/suspicions.ts'
import type { TaintView } from '../../../src/api/resources/taint.ts'
import type { StreamEvent } from '../../../src/api/stream-event.ts'
import { StreamPosition } from '../../../src/api/stream-position.ts'
import type { Hex } from '../../../src/protocol/bytes.ts'

const hex = (byte: number, length: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(length)}`

export function message(nonce: number): MessageView {
  return {
    hash: hex(nonce, 32),
    source: 901,
    destination: 902,
    nonce,
    sentAt: 1_700_000_000,
    kind: 'call',
    sender: hex(1, 20),
    target: hex(2, 20),
    refundTo: hex(3, 20),
    value: '1000000000000000000',
    fee: '0',
    gasLimit: '100000',
    data: '0x',
    assurance: 'announced',
    announced: { atMs: 1_700_000_000_500, block: 7 },
    verified: null,
    included: null,
    posted: null,
    redeemed: null,
    ticket: null,
    held: false,
    tainted: false,
  }
}

/** A disagreement, as far as it is read back from its file. */
export const KEPT = {
  ...{ id: '902-0-7-0a0b0c0d', kind: 'disagreement', chain: 902, generation: 0, number: 7 },
  ...{ detail: 'its outbox row 1 is another', held: true, atMs: 0 },
}

/** A member with a posted head and a bond. */
function member(index: number, chain: number): MemberView {
  return {
    ...{ index, chain, status: 'active', generation: 0, credit: '0', depth: 0, blockIntervalMs: 500, multiaddrs: [] },
    ...{ sequencer: hex(index, 20), includer: hex(index, 20), operator: hex(index + 16, 20), messenger: hex(9, 20) },
    ...{ verdict: 'trusted', convictions: [], suspicions: [], held: null, taintedFrom: null },
    posted: { number: 120, hash: hex(5, 32), time: 1_700_000_000, block: 33, atMs: 1_700_000_000_000 },
    bond: {
      ...{ amount: '5000000000000000000', leaving: '2000000000000000000', leavesAt: 1_800_000_000, forfeited: '0' },
      ...{ exposed: false, suspected: false },
    },
    readiness: { lacking: [], sinceMs: 1_700_000_000_000 },
  }
}

/** A node that knows three messages of one lane. */
export class FakeView implements NodeView {
  problems: readonly ProblemView[] = []
  clockOffsetMs: number | null = -3
  readonly listeners = new Set<(event: StreamEvent) => void>()
  redeem: NodeView['redeem'] = async (hash) => ({ hash, transaction: hex(9, 32), block: 12, redeemed: true })
  /** What the last page query asked for. */
  asked: unknown

  emit(event: StreamEvent): void {
    for (const listener of this.listeners) listener(event)
  }

  status(): StatusView {
    return {
      version: '0.1.0',
      cluster: `seqmesh:900:${hex(1, 20)}:${hex(2, 32)}`,
      clusterId: hex(3, 32),
      configuration: { hash: hex(2, 32), activation: 1_700_000_000, delta: 4 },
      peerId: '12D3KooWSahq1tdyWDe596t8HL7ujswbSb9BApZiSbCrWthRMT2N',
      multiaddrs: ['/ip4/127.0.0.1/tcp/9600'],
      startedAtMs: 1_700_000_000_000,
      problems: this.problems,
      chains: [
        {
          chain: 901,
          role: 'home',
          head: { number: 7, hash: hex(7, 32), time: 1_700_000_007 },
          verified: 7,
          rpc: 'ok',
          headAgeMs: 12,
          gate: 1_700_000_010,
          guard: 7,
        },
      ],
      peerCount: 0,
      clockOffsetMs: this.clockOffsetMs,
    }
  }

  /** What is known against members: 901 is exposed by it, 902 suspected. */
  pieces: readonly EvidenceView[] = []
  suspicions: readonly SuspicionView[] = []
  readonly files = new Map<string, string>()
  laneHold: LaneView['held'] = null
  tainted: TaintView = { lies: [], chains: [] }

  members(): readonly MemberView[] {
    if (this.pieces.length + this.suspicions.length === 0) return []
    return [
      { ...member(1, 901), verdict: 'exposed', convictions: this.pieces },
      {
        ...member(2, 902),
        verdict: 'suspected',
        suspicions: this.suspicions,
        posted: null,
        bond: null,
        readiness: { lacking: [901], sinceMs: 1_700_000_000_000 },
      },
    ]
  }

  quarrels: readonly DisagreementView[] = []

  disagreements(): readonly DisagreementView[] {
    return this.quarrels
  }

  release(id: string): ReleaseView {
    this.quarrels = this.quarrels.filter((each) => each.id !== id)
    return { id, file: `/data/disagreements/${id}.released.json` }
  }

  peers() {
    return []
  }

  lanes(): readonly LaneView[] {
    return [
      {
        source: 901,
        destination: 902,
        announced: 3,
        verified: 3,
        included: 2,
        posted: 1,
        redeemed: 1,
        openTickets: 1,
        cancelled: 0,
        expired: 0,
        value: '3000000000000000000',
        frontier: { number: 6, time: 1_700_000_006 },
        includeLatency: { samples: 2, p50Ms: 480, p99Ms: 900 },
        held: this.laneHold,
      },
    ]
  }

  taint(): TaintView {
    return this.tainted
  }

  gate: GateView = {
    ...{ chain: 901, isHome: true, head: 7, headTime: 1_700_000_007, gate: 1_700_000_010, gateAtHand: 1_700_000_011 },
    repeating: { earliest: 1_700_000_007, latest: 1_700_000_010 },
    strict: { earliest: 1_700_000_008, latest: 1_700_000_010 },
    ...{ closesAtMs: 1_700_000_011_000, closesInMs: 1_200, closed: false },
    heldBy: [{ chain: 902, number: 5, time: 1_700_000_006 }],
    ...{ waitsFor: null, stall: null, lastStall: null },
  }

  gates(): readonly GateView[] {
    return [this.gate]
  }

  messages(query: Parameters<NodeView['messages']>[0]): Page<MessageView> | undefined {
    this.asked = query
    if (query.lane !== undefined && query.lane.source !== 901) return undefined
    return { items: [3, 2, 1].slice(0, query.limit).map(message), next: query.limit < 3 ? 'more' : null }
  }

  async message(hash: Hex): Promise<MessageView | undefined> {
    return [1, 2, 3].map(message).find((known) => known.hash === hash)
  }

  headerPage: Page<HeaderView> = { items: [], next: null }
  ticketPage: Page<MessageView> = { items: [], next: null }
  batchPage: Page<BatchView> = { items: [], next: null }

  headers(query: Parameters<NodeView['headers']>[0]) {
    this.asked = query
    return query.chain === 901 ? this.headerPage : undefined
  }

  tickets(query: Parameters<NodeView['tickets']>[0]) {
    this.asked = query
    return this.ticketPage
  }

  batches(query: Parameters<NodeView['batches']>[0]) {
    this.asked = query
    return this.batchPage
  }

  evidence(query: Parameters<NodeView['evidence']>[0]) {
    this.asked = query
    return { items: this.pieces, next: null }
  }

  evidenceFile(id: Hex): string | undefined {
    return this.files.get(id)
  }

  told(): StreamPosition {
    return new StreamPosition()
  }

  /** It keeps nothing. */
  replay(): undefined {
    return undefined
  }

  watchGates(listener: (gate: GateView) => void): () => void {
    return this.subscribe((event) => event.type === 'gate' && listener(event.gate))
  }

  subscribe(listener: (event: StreamEvent) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
