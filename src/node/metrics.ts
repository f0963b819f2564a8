import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Hold } from '../ledger/member-log.ts'
import type { VerdictCode } from '../ledger/verdict.ts'
import type { CounterName, HistogramName, Labels, MetricsSink } from '../mesh/observability.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { gateOf } from '../protocol/rules.ts'
import type { OwnClock } from '../roles/own-clock.ts'
import type { StallCode } from '../roles/stall-cause.ts'
import type { GateBoard } from './gate-board.ts'
import { gaugesIn, type MakeGauge, PREFIX } from './gauge.ts'
import { countGas, type ParentFigures, watchParent } from './parent-metrics.ts'

/** Why a lane may stand still: a closed set. */
const LANE_HOLD_REASONS: readonly (Hold['reason'] | 'tainted')[] = ['conflict', 'violation', 'disagreement', 'exposed', 'tainted']

/** The mesh's figures: name, help, labels. A name that is not here does not compile. */
const MESH_COUNTERS: Record<CounterName, readonly [help: string, ...labels: string[]]> = {
  mesh_gossip_verdicts_total: ['Gossip messages by topic kind, verdict and code', 'topic', 'verdict', 'code'],
  mesh_gossip_bytes_total: ['Bytes of gossip messages received', 'topic'],
  mesh_published_total: ['Gossip messages published', 'topic'],
  mesh_publish_drops_total: ['Gossip messages that could not be published', 'topic', 'code'],
  mesh_faults_total: ['Faults of peers', 'code'],
  mesh_bans_total: ['Peers banned for a while'],
  mesh_range_requests_total: ['Range requests made', 'kind', 'result'],
  mesh_range_served_total: ['Range requests served', 'kind', 'result'],
  mesh_range_headers_total: ['Headers that came by range sync'],
  mesh_gap_requests_total: ['Gaps that were asked for', 'result'],
  mesh_evidence_fetched_total: ['Pieces of evidence fetched from peers, by verdict and code', 'verdict', 'code'],
  mesh_hello_total: ['Hellos received', 'result'],
  mesh_redials_total: ['Members dialled again', 'reason'],
}

const MESH_HISTOGRAMS: Record<HistogramName, readonly [help: string, buckets: readonly number[]]> = {
  mesh_validation_seconds: ['Time in the gossip validator', [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]],
  mesh_range_seconds: ['Duration of range requests', [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]],
}

export interface NodeMetrics {
  readonly mesh: MetricsSink
  readonly onVerdict: (code: VerdictCode, count: number) => void
  readonly included: (home: number, messages: number, bytes: number) => void
  /** A transaction of the account on the parent was mined. */
  readonly onMined: (purpose: string, outcome: TransactionOutcome) => void
  /** Figures read off the ledger whenever they are scraped. */
  watch(ledger: Ledger, lanes: LaneBook): void
  readonly onStalledTime: (chain: number, code: StallCode, ms: number) => void
  /** Gates and the own clock, likewise. */
  watchGates(gates: Pick<GateBoard, 'all'>, clock: Pick<OwnClock, 'offsetMs'>): void
  /** The same of the parent chain, before it is followed. */
  watchParent(ledger: Ledger, parent: ParentFigures, now: () => number): void
}

/** Registers the node's figures. */
export function createMetrics(registry: Registry): NodeMetrics {
  collectDefaultMetrics({ register: registry, prefix: PREFIX })
  const counters = new Map(
    (Object.entries(MESH_COUNTERS) as [CounterName, readonly [string, ...string[]]][]).map(([name, [help, ...labelNames]]) => [
      name,
      new Counter({ name: PREFIX + name, help, labelNames, registers: [registry] }),
    ]),
  )
  const histograms = new Map(
    (Object.entries(MESH_HISTOGRAMS) as [HistogramName, readonly [string, readonly number[]]][]).map(([name, [help, buckets]]) => [
      name,
      new Histogram({ name: PREFIX + name, help, buckets: [...buckets], registers: [registry] }),
    ]),
  )
  const verdicts = new Counter({
    name: `${PREFIX}ledger_headers_total`,
    help: 'Headers offered to the ledger, by verdict code',
    labelNames: ['code'],
    registers: [registry],
  })
  const includes = new Counter({
    name: `${PREFIX}include_messages_total`,
    help: 'Messages sent in include transactions',
    labelNames: ['home'],
    registers: [registry],
  })
  const includeBytes = new Counter({
    name: `${PREFIX}include_bytes_total`,
    help: 'Bytes of include transactions',
    labelNames: ['home'],
    registers: [registry],
  })
  const stalled = new Counter({
    name: `${PREFIX}stalled_seconds_total`,
    help: 'Time that a chain stood at its gate behind the wall clock, by cause, as this node saw it',
    labelNames: ['chain', 'cause'],
    registers: [registry],
  })
  const gauge = gaugesIn(registry)
  return {
    mesh: {
      count: (name, labels: Labels = {}, amount = 1) => counters.get(name)?.inc(labels, amount),
      observe: (name, value) => histograms.get(name)?.observe(value),
    },
    onVerdict: (code, count) => verdicts.inc({ code }, count),
    included: (home, messages, bytes) => {
      includes.inc({ home }, messages)
      includeBytes.inc({ home }, bytes)
    },
    onMined: countGas(registry),
    onStalledTime: (chain, cause, ms) => stalled.inc({ chain, cause }, ms / 1_000),
    watchGates: (gates, clock) => {
      gauge('gate_closes_in_seconds', 'Until the own clock passes the gate; negative: the chain is stalled', ['chain'], (closes) => {
        for (const { chain, closesInMs } of gates.all()) closes.set({ chain }, closesInMs / 1_000)
      })
      gauge(
        'clock_offset_seconds',
        'Own wall clock minus that of most other members; not a number before enough of them were heard',
        [],
        (offset) => {
          offset.set((clock.offsetMs ?? Number.NaN) / 1_000)
        },
      )
    },
    watch: (ledger, lanes) => watchLedger(gauge, ledger, lanes),
    watchParent: (ledger, parent, now) => watchParent(registry, gauge, ledger, parent, now),
  }
}

function watchLedger(gauge: MakeGauge, ledger: Ledger, lanes: LaneBook): void {
  gauge('head_number', 'Newest accepted header', ['chain'], (head) => {
    for (const log of ledger.logs.values()) head.set({ chain: log.chain }, log.state.head.number)
  })
  gauge('head_time_seconds', 'Cluster time of the newest accepted header', ['chain'], (time) => {
    for (const log of ledger.logs.values()) time.set({ chain: log.chain }, log.state.head.header?.time ?? 0)
  })
  gauge('gate_margin_seconds', 'How far the newest header is from its gate', ['chain'], (margin) => {
    const { configuration } = ledger.configurations.newest
    for (const log of ledger.logs.values()) {
      const self = memberByChain(configuration, log.chain)
      const header = log.state.head.header
      if (self !== undefined && header !== undefined)
        margin.set({ chain: log.chain }, gateOf(configuration, self, log.state.inbox) - header.time)
    }
  })
  gauge('parked_headers', 'Headers that wait for their predecessors', ['chain'], (parked) => {
    for (const log of ledger.logs.values()) parked.set({ chain: log.chain }, log.parkedCount)
  })
  gauge('held', 'Whether nothing of a chain is included any more', ['chain'], (held) => {
    for (const log of ledger.logs.values()) held.set({ chain: log.chain }, log.hold === undefined ? 0 : 1)
  })
  gauge('held_lanes', 'Lanes of which nothing, or nothing beyond a header, is included any more', ['reason'], (held) => {
    const members = ledger.configurations.newest.configuration.members.length
    const counts = new Map(LANE_HOLD_REASONS.map((reason) => [reason, 0]))
    for (const { chain, hold } of ledger.logs.values()) {
      const reason = hold?.reason ?? (ledger.causality.tainted.has(chain) ? 'tainted' : undefined)
      if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + members - 1)
    }
    for (const [reason, count] of counts) held.set({ reason }, count)
  })
  gauge('tainted_from', 'First tainted header of a chain; absent while none is', ['chain'], (from) => {
    for (const [chain, tainted] of ledger.causality.tainted) from.set({ chain }, tainted.from)
  })
  gauge('tainted_chains', 'Chains with tainted headers', [], (chains) => chains.set({}, ledger.causality.tainted.size))
  gauge('graph_bytes', 'Memory of what headers refer to', [], (bytes) => bytes.set({}, ledger.causality.sizeBytes))
  const lane = (name: string, help: string, count: (source: number, destination: number) => number) =>
    gauge(name, help, ['source', 'destination'], (messages) => {
      const chains = ledger.configurations.newest.configuration.members.map((member) => member.chain)
      for (const source of chains)
        for (const destination of chains) if (source !== destination) messages.set({ source, destination }, count(source, destination))
    })
  lane('lane_announced_messages', 'Messages announced on a lane', (source, destination) => lanes.lane(source, destination).announcedCount)
  lane(
    'lane_included_messages',
    'Messages of a lane that its destination included',
    (source, destination) => lanes.lane(source, destination).includedCount,
  )
}
