import { EVIDENCE_KINDS } from '../../protocol/evidence/evidence.ts'
import { NODE_STATES, PROBLEM_CODES } from '../problem-codes.ts'
import {
  FAULTS,
  GAP_RESULTS,
  GOSSIP_CODES,
  HELLO_RESULTS,
  HOLD_REASONS,
  LEDGER_CODES,
  RANGE_KINDS,
  RANGE_RESULTS,
  REDIAL_REASONS,
  ROLES,
  STALL_CODES,
  SUSPICIONS,
  TOPICS,
  USES,
  VERDICTS,
} from './label-sets.ts'

/** What every figure's name begins with. */
export const PREFIX = 'seqmesh_'

/** A closed set of values, or `chain`: the id of a member's chain (0: the parent), of which a cluster has at most 255. */
export type LabelDomain = 'chain' | readonly string[]

export interface MetricDefinition {
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  /** Base units; the name ends in it where it is one of Prometheus's (`seconds`, `bytes`). */
  readonly unit: string
  readonly labels: Readonly<Record<string, LabelDomain>>
  /** Upper bounds, ascending. */
  readonly buckets?: readonly number[]
}

const NONE = {}
const CHAIN = { chain: 'chain' } as const
const LANE = { source: 'chain', destination: 'chain' } as const

/** What a signature or a message of the relay path takes. */
const MICRO_BUCKETS = [0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]
/** What disks and peers take. */
const MILLI_BUCKETS = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]
/** From a block to minutes: what users wait for. */
const VISIBLE_BUCKETS = [0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 13, 30, 60, 300]

const define = <const D extends Readonly<Record<string, MetricDefinition>>>(definitions: D): D => definitions

/** Every figure of the node, in the order of the documentation. A name or label that is not here does not compile. */
export const METRICS = define({
  problem: { type: 'gauge', help: 'Problems at present: 1 each', unit: '1', labels: { code: PROBLEM_CODES, chain: 'chain' } },
  node_state: {
    type: 'gauge',
    help: 'What the node is doing, as `/readyz` says: 1 for one state',
    unit: '1',
    labels: { state: NODE_STATES },
  },
  clock_offset_seconds: {
    type: 'gauge',
    help: 'Own wall clock minus that of most other members; not a number before enough of them were heard',
    unit: 'seconds',
    labels: NONE,
  },

  lane_visible_seconds: {
    type: 'histogram',
    help: 'From a message announced to its inclusion seen, by the own wall clock',
    unit: 'seconds',
    labels: LANE,
    buckets: VISIBLE_BUCKETS,
  },
  lane_announced_messages: { type: 'gauge', help: 'Messages announced on a lane', unit: 'messages', labels: LANE },
  lane_included_messages: { type: 'gauge', help: 'Messages of a lane that its destination included', unit: 'messages', labels: LANE },
  lane_unsettled_eth: {
    type: 'gauge',
    help: 'Value included of a lane that no batch on the parent holds yet',
    unit: 'ether',
    labels: LANE,
  },
  inclusion_queue_headers: {
    type: 'gauge',
    help: 'Headers of a source that a home chain has still to include',
    unit: 'headers',
    labels: LANE,
  },
  include_messages_total: { type: 'counter', help: 'Messages sent in include transactions', unit: 'messages', labels: { home: 'chain' } },
  include_bytes_total: { type: 'counter', help: 'Bytes of include transactions', unit: 'bytes', labels: { home: 'chain' } },

  gate_closes_in_seconds: {
    type: 'gauge',
    help: 'Until the own clock passes the gate; negative: the chain is stalled',
    unit: 'seconds',
    labels: CHAIN,
  },
  gate_margin_seconds: {
    type: 'gauge',
    help: 'How far the newest header is from its gate: what is left of Δ',
    unit: 'seconds',
    labels: CHAIN,
  },
  stalled_seconds_total: {
    type: 'counter',
    help: 'Time that a chain stood at its gate behind the wall clock, by cause, as this node saw it',
    unit: 'seconds',
    labels: { chain: 'chain', cause: STALL_CODES },
  },

  head_number: { type: 'gauge', help: 'Newest accepted header', unit: 'block number', labels: CHAIN },
  head_time_seconds: { type: 'gauge', help: 'Cluster time of the newest accepted header', unit: 'seconds', labels: CHAIN },
  heartbeat_age_seconds: {
    type: 'gauge',
    help: 'Own wall clock minus the time of the newest header that was seen of a chain',
    unit: 'seconds',
    labels: CHAIN,
  },
  sync_backlog_headers: {
    type: 'gauge',
    help: 'How far the head lies behind the newest header that was seen, or that a peer claims to have',
    unit: 'headers',
    labels: CHAIN,
  },
  parked_headers: { type: 'gauge', help: 'Headers that wait for their predecessors', unit: 'headers', labels: CHAIN },
  ledger_headers_total: {
    type: 'counter',
    help: 'Headers offered to the ledger, by verdict code',
    unit: 'headers',
    labels: { code: LEDGER_CODES },
  },
  store_queue_records: { type: 'gauge', help: 'Records that wait for their commit to the ledger’s file', unit: 'records', labels: NONE },
  signature_verify_seconds: {
    type: 'histogram',
    help: 'Time to recover the signer of a signature',
    unit: 'seconds',
    labels: NONE,
    buckets: MICRO_BUCKETS,
  },
  guard_seconds: {
    type: 'histogram',
    help: 'Time of a durable commit of the sign-once guard: `intend` before signing, `signed` after it',
    unit: 'seconds',
    labels: { chain: 'chain', step: ['intend', 'signed'] },
    buckets: MILLI_BUCKETS,
  },

  held: { type: 'gauge', help: 'Whether nothing of a chain is included any more', unit: '1', labels: CHAIN },
  held_lanes: {
    type: 'gauge',
    help: 'Lanes of which nothing, or nothing beyond a header, is included any more',
    unit: 'lanes',
    labels: { reason: HOLD_REASONS },
  },
  tainted_from: { type: 'gauge', help: 'First tainted header of a chain; absent while none is', unit: 'block number', labels: CHAIN },
  tainted_chains: { type: 'gauge', help: 'Chains with tainted headers', unit: 'chains', labels: NONE },
  graph_bytes: { type: 'gauge', help: 'Memory of what headers refer to', unit: 'bytes', labels: NONE },
  exposed: {
    type: 'gauge',
    help: 'Whether a member is convicted by evidence that this node has',
    unit: '1',
    labels: CHAIN,
  },
  suspected: {
    type: 'gauge',
    help: 'Answers of a member that are missing, by what is suspected',
    unit: '1',
    labels: { chain: 'chain', kind: SUSPICIONS },
  },
  evidence_total: {
    type: 'counter',
    help: 'Pieces of evidence that convict, by kind and by who made them: this node or others',
    unit: 'pieces',
    labels: { kind: EVIDENCE_KINDS, by: ['this', 'others'] },
  },

  own_node_working: { type: 'gauge', help: 'Whether the own node of a chain answers and is not behind', unit: '1', labels: CHAIN },
  own_node_behind_seconds: {
    type: 'gauge',
    help: 'How long the own node of a chain has not reached what its sequencer signed',
    unit: 'seconds',
    labels: CHAIN,
  },
  verified_number: {
    type: 'gauge',
    help: 'Newest header that the own node of its chain agrees with',
    unit: 'block number',
    labels: CHAIN,
  },
  member_ready: {
    type: 'gauge',
    help: 'Whether a member’s operator says that it has a working node of every member',
    unit: '1',
    labels: CHAIN,
  },

  posted_head_number: {
    type: 'gauge',
    help: 'Newest header that a member posted on the parent',
    unit: 'block number',
    labels: CHAIN,
  },
  posted_age_seconds: { type: 'gauge', help: 'How long ago a member posted its newest batch', unit: 'seconds', labels: CHAIN },
  batches_total: {
    type: 'counter',
    help: 'Batches of members on the parent, by what became of them',
    unit: 'batches',
    labels: { chain: 'chain', outcome: ['taken', 'bad', 'unreadable'] },
  },
  bond_eth: { type: 'gauge', help: 'Bond of a member on the parent', unit: 'ether', labels: CHAIN },
  bond_leaving_eth: { type: 'gauge', help: 'What a member asked back of its bond', unit: 'ether', labels: CHAIN },
  parent_gas_total: {
    type: 'counter',
    help: 'Gas of mined transactions of `parent.account`, by use: posting is `post`',
    unit: 'gas',
    labels: { use: USES, status: ['success', 'reverted'] },
  },

  peers: {
    type: 'gauge',
    help: 'Connected peers by what they proved to be; `unknown` before their hello',
    unit: 'peers',
    labels: { role: [...ROLES, 'unknown'] },
  },
  mesh_gossip_verdicts_total: {
    type: 'counter',
    help: 'Gossip messages by topic kind, verdict and code',
    unit: 'messages',
    labels: { topic: TOPICS, verdict: VERDICTS, code: GOSSIP_CODES },
  },
  mesh_gossip_bytes_total: { type: 'counter', help: 'Bytes of gossip messages received', unit: 'bytes', labels: { topic: TOPICS } },
  mesh_validation_seconds: {
    type: 'histogram',
    help: 'Time in the gossip validator',
    unit: 'seconds',
    labels: { topic: TOPICS },
    buckets: MICRO_BUCKETS,
  },
  mesh_published_total: { type: 'counter', help: 'Gossip messages published', unit: 'messages', labels: { topic: TOPICS } },
  mesh_publish_drops_total: {
    type: 'counter',
    help: 'Gossip messages that could not be published',
    unit: 'messages',
    labels: { topic: TOPICS },
  },
  mesh_faults_total: { type: 'counter', help: 'Faults of peers', unit: 'faults', labels: { code: FAULTS } },
  mesh_bans_total: { type: 'counter', help: 'Peers banned for a while', unit: 'bans', labels: NONE },
  mesh_range_requests_total: {
    type: 'counter',
    help: 'Range requests made',
    unit: 'requests',
    labels: { kind: RANGE_KINDS, result: RANGE_RESULTS },
  },
  mesh_range_seconds: {
    type: 'histogram',
    help: 'Duration of range requests',
    unit: 'seconds',
    labels: { kind: RANGE_KINDS },
    buckets: MILLI_BUCKETS,
  },
  mesh_range_served_total: {
    type: 'counter',
    help: 'Range requests served',
    unit: 'requests',
    labels: { kind: RANGE_KINDS, result: RANGE_RESULTS },
  },
  mesh_range_headers_total: { type: 'counter', help: 'Headers that came by range sync', unit: 'headers', labels: NONE },
  mesh_gap_requests_total: { type: 'counter', help: 'Gaps that were asked for', unit: 'requests', labels: { result: GAP_RESULTS } },
  mesh_evidence_fetched_total: {
    type: 'counter',
    help: 'Pieces of evidence fetched from peers, by verdict and code',
    unit: 'pieces',
    labels: { verdict: VERDICTS, code: GOSSIP_CODES },
  },
  mesh_hello_total: { type: 'counter', help: 'Hellos received', unit: 'hellos', labels: { result: HELLO_RESULTS } },
  api_streams: { type: 'gauge', help: 'Open readers of /v1/stream', unit: 'streams', labels: NONE },
  api_stream_dropped_total: { type: 'counter', help: 'Events that slow readers of /v1/stream lost', unit: 'events', labels: NONE },
  gate_socket_clients: { type: 'gauge', help: 'Clients of the gate socket', unit: 'clients', labels: NONE },
  gate_socket_dropped_total: {
    type: 'counter',
    help: 'Clients of the gate socket that were turned out',
    unit: 'clients',
    labels: { reason: ['slow', 'garbage', 'full'] },
  },

  mesh_redials_total: { type: 'counter', help: 'Members dialled again', unit: 'dials', labels: { reason: REDIAL_REASONS } },
})

type Metrics = typeof METRICS
export type MetricName<T extends MetricDefinition['type'] = MetricDefinition['type']> = {
  [N in keyof Metrics]: Metrics[N]['type'] extends T ? N : never
}[keyof Metrics]

type ValueOf<D> = D extends 'chain' ? number : D extends readonly (infer V extends string)[] ? V : never
/** The labels of a metric, each with the values that it may have. */
export type LabelsOf<N extends MetricName> = { readonly [L in keyof Metrics[N]['labels']]: ValueOf<Metrics[N]['labels'][L]> }
