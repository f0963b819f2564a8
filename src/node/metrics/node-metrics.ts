import { collectDefaultMetrics, type Registry } from 'prom-client'
import type { NodeHealth } from '../../api/health-routes.ts'
import type { TransactionOutcome } from '../../chain/transaction-journal.ts'
import type { LaneBook } from '../../ledger/lane-progress.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { VerdictCode } from '../../ledger/verdict.ts'
import type { Mesh } from '../../mesh/mesh.ts'
import type { CounterName, HistogramName, MetricsSink } from '../../mesh/observability.ts'
import type { Verifier } from '../../protocol/signature.ts'
import type { OwnClock } from '../../roles/own-clock.ts'
import type { StallCode } from '../../roles/stall-cause.ts'
import type { SignGuard } from '../../store/sign-guard.ts'
import type { WriteQueue } from '../../store/write-queue.ts'
import type { GateBoard } from '../gate-board.ts'
import { classify, NODE_STATES, type ProblemCode } from '../problem-codes.ts'
import type { Problems } from '../problems.ts'
import { type AssuranceFigures, watchAssurance } from './assurance-figures.ts'
import { PREFIX } from './catalogue.ts'
import { watchLedger } from './ledger-figures.ts'
import { countGas, type ParentFigures, watchParent } from './parent-figures.ts'
import { Register } from './register.ts'

const MESH_COUNTERS: readonly CounterName[] = [
  'mesh_gossip_verdicts_total',
  'mesh_gossip_bytes_total',
  'mesh_published_total',
  'mesh_publish_drops_total',
  'mesh_faults_total',
  'mesh_bans_total',
  'mesh_range_requests_total',
  'mesh_range_served_total',
  'mesh_range_headers_total',
  'mesh_gap_requests_total',
  'mesh_evidence_fetched_total',
  'mesh_hello_total',
  'mesh_redials_total',
]
const MESH_HISTOGRAMS: readonly HistogramName[] = ['mesh_validation_seconds', 'mesh_range_seconds']

export interface NodeMetrics {
  readonly mesh: MetricsSink
  readonly onVerdict: (code: VerdictCode, count: number) => void
  readonly included: (home: number, messages: number, bytes: number) => void
  /** A transaction of the account on the parent was mined. */
  readonly onMined: (purpose: string, outcome: TransactionOutcome) => void
  readonly onStalledTime: (chain: number, code: StallCode, ms: number) => void
  /** Messages of a lane became visible, this long after they were announced. */
  readonly onVisible: (source: number, destination: number, ms: number, messages: number) => void
  /** The same verifier, each recovery timed. */
  timed(verifier: Verifier): Verifier
  /** The part of a guard that signs, each durable commit timed. */
  timedGuard(chain: number, guard: SignGuard): Pick<SignGuard, 'last' | 'floor' | 'intend' | 'signed' | 'get'>
  /** Figures read off the ledger whenever they are scraped. */
  watch(ledger: Ledger, lanes: LaneBook, now: () => number): void
  /** Gates and the own clock, likewise. */
  watchGates(gates: Pick<GateBoard, 'all'>, clock: Pick<OwnClock, 'offsetMs'>): void
  watchProblems(problems: Pick<Problems, 'all'>, health: () => NodeHealth): void
  watchMesh(ledger: Ledger, mesh: Pick<Mesh, 'peers'>): void
  watchStore(queue: Pick<WriteQueue, 'pending'>): void
  /** The own nodes of other chains, and what rests on them. */
  watchAssurance(figures: AssuranceFigures): void
  /** The parent chain, before it is followed. */
  watchParent(ledger: Ledger, parent: ParentFigures, now: () => number): void
}

/** Registers the node's figures, and those of the runtime: event loop, garbage collection, memory. */
export function createMetrics(registry: Registry): NodeMetrics {
  collectDefaultMetrics({ register: registry, prefix: PREFIX })
  const register = new Register(registry)
  const counters = new Map(MESH_COUNTERS.map((name) => [name, register.anyCounter(name)]))
  const histograms = new Map(MESH_HISTOGRAMS.map((name) => [name, register.anyHistogram(name)]))
  const verdicts = register.counter('ledger_headers_total')
  const includes = register.counter('include_messages_total')
  const includeBytes = register.counter('include_bytes_total')
  const stalled = register.counter('stalled_seconds_total')
  const visible = register.histogram('lane_visible_seconds')
  const verifying = register.histogram('signature_verify_seconds')
  const guarding = register.histogram('guard_seconds')
  return {
    mesh: {
      count: (name, labels = {}, amount = 1) => counters.get(name)?.(labels, amount),
      observe: (name, value, labels = {}) => histograms.get(name)?.(labels, value),
    },
    onVerdict: (code, count) => verdicts({ code }, count),
    included: (home, messages, bytes) => {
      includes({ home }, messages)
      includeBytes({ home }, bytes)
    },
    onMined: countGas(register),
    onStalledTime: (chain, cause, ms) => stalled({ chain, cause }, ms / 1_000),
    onVisible: (source, destination, ms, messages) => {
      for (let i = 0; i < messages; i++) visible({ source, destination }, ms / 1_000)
    },
    timed: (verifier) => ({
      recover: (digest, signature) =>
        timed(
          () => verifier.recover(digest, signature),
          (seconds) => verifying({}, seconds),
        ),
    }),
    timedGuard: (chain, guard) => ({
      get last() {
        return guard.last
      },
      get floor() {
        return guard.floor
      },
      get: (number) => guard.get(number),
      intend: (intents) =>
        timed(
          () => guard.intend(intents),
          (seconds) => guarding({ chain, step: 'intend' }, seconds),
        ),
      signed: (signatures) =>
        timed(
          () => guard.signed(signatures),
          (seconds) => guarding({ chain, step: 'signed' }, seconds),
        ),
    }),
    watch: (ledger, lanes, now) => watchLedger(register, ledger, lanes, now),
    watchGates: (gates, clock) => {
      register.gauge('gate_closes_in_seconds', (set) => {
        for (const { chain, closesInMs } of gates.all()) set({ chain }, closesInMs / 1_000)
      })
      register.gauge('clock_offset_seconds', (set) => set({}, (clock.offsetMs ?? Number.NaN) / 1_000))
    },
    watchProblems: (problems, health) => {
      register.gauge('problem', (set) => {
        // Raised through `Problems`, whose codes are of the closed set.
        for (const { code, chain } of problems.all) set({ code: code as ProblemCode, chain: chain ?? 0 }, 1)
      })
      register.gauge('node_state', (set) => {
        const { state } = classify(
          problems.all.map(({ code }) => code),
          health(),
        )
        for (const each of NODE_STATES) set({ state: each }, each === state ? 1 : 0)
      })
    },
    watchMesh: (ledger, mesh) => watchMesh(register, ledger, mesh),
    watchStore: (queue) => register.gauge('store_queue_records', (set) => set({}, queue.pending)),
    watchAssurance: (figures) => watchAssurance(register, figures),
    watchParent: (ledger, parent, now) => watchParent(register, ledger, parent, now),
  }
}

function timed<T>(work: () => T, tell: (seconds: number) => void): T {
  const started = performance.now()
  try {
    return work()
  } finally {
    tell((performance.now() - started) / 1_000)
  }
}

function watchMesh(register: Register, ledger: Ledger, mesh: Pick<Mesh, 'peers'>): void {
  register.gauge('peers', (set) => {
    const counts = { member: 0, cluster: 0, observer: 0, unknown: 0 }
    for (const { role } of mesh.peers()) counts[role ?? 'unknown']++
    for (const role of ['member', 'cluster', 'observer', 'unknown'] as const) set({ role }, counts[role])
  })
  register.gauge('sync_backlog_headers', (set) => {
    const peers = mesh.peers()
    for (const log of ledger.logs.values()) {
      const seen = log.newestSeen?.header.number ?? 0
      const newest = peers.reduce((most, { heads }) => Math.max(most, heads.get(log.chain) ?? 0), seen)
      set({ chain: log.chain }, Math.max(0, newest - log.state.head.number))
    }
  })
}
