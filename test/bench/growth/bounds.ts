import { InclusionQueue } from '../../../src/ledger/inclusion-queue.ts'
import { configSchema } from '../../../src/node/config/schema.ts'
import { planBatch } from '../../../src/protocol/batch-plan.ts'
import { laneQuotaGas, type Member } from '../../../src/protocol/configuration.ts'
import { LEAVES, MAX_FRAMES_BYTES, MESSAGE_OVERHEAD_GAS } from '../../../src/protocol/constants.ts'
import { ProtocolError } from '../../../src/protocol/errors.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { type PlanSource, planInclude } from '../../../src/roles/inclusion-plan.ts'
import { MAX_HELLO_BYTES } from '../../../src/wire/limits.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { BenchError } from '../errors.ts'
import { MEMBER_UPLINK, OBSERVER_UPLINK } from './load.ts'
import type { GrowthRun } from './simulation.ts'

/** Something that grows, and where it ends. */
export interface Bound {
  readonly what: string
  readonly value: number
  readonly limit: number
  readonly unit: string
}

export const shareOf = ({ value, limit }: Bound): number => value / limit

/** IDONTWANTs of one peer that gossipsub takes in one of its heartbeats, a second (its own constant, not exported). */
const MAX_ANNOUNCEMENTS = 512
/** A core: ledger and mesh share one event loop. */
const CORE_MS = 1_000

/** What ends where at this size, the nearest end first: figures of the simulation, and what follows from the protocol's constants. */
export function boundsOf(run: GrowthRun, cpuMs: number): readonly Bound[] {
  const { load, member, observer, cluster } = run
  const [own] = cluster.members
  if (own === undefined) throw new BenchError('no-figure', 'the cluster has no members')
  const defaults = configSchema.parse({})
  const round = heartbeatRound(cluster.members, own, load.delta)
  const roundsPerSecond = (mean(run.entries) / (load.members - 1)) * (1_000 / load.blockIntervalMs)
  const { parameters } = cluster.configuration
  return [
    { what: 'uplink of a member at 1 Gbit/s', value: (member.bytesOut * 8) / 1e6, limit: (MEMBER_UPLINK * 8) / 1e3, unit: 'Mbit/s' },
    {
      what: 'downlink of an observer at 20 Mbit/s',
      value: ((observer?.bytesIn ?? 0) * 8) / 1e6,
      limit: (OBSERVER_UPLINK * 8) / 1e3,
      unit: 'Mbit/s',
    },
    {
      what: 'connections of a member beside the members’ (p2p.maxPeers)',
      value: member.connections - load.members + 1,
      limit: defaults.p2p.maxPeers,
      unit: '',
    },
    { what: 'CPU of a member, one core', value: cpuMs, limit: CORE_MS, unit: 'ms/s' },
    {
      what: 'gas of heartbeats that a chain includes',
      value: (round.gas * roundsPerSecond) / 1e6,
      limit: Number(own.member.gasPerSecond) / 1e6,
      unit: 'Mgas/s',
    },
    {
      what: 'heartbeats of all members in one include (include.maxGas)',
      value: round.gas / 1e6,
      limit: defaults.include.maxGas / 1e6,
      unit: 'Mgas',
    },
    {
      what: 'gas of a message of default gas on one lane, of its quota',
      value: Number(parameters.defaultGas + MESSAGE_OVERHEAD_GAS),
      limit: Number(laneQuotaGas(cluster.configuration, own.member)),
      unit: 'gas/s',
    },
    { what: 'age of the oldest row, of Δ', value: Math.max(...run.staleness), limit: load.delta, unit: 's' },
    { what: 'IDONTWANTs of one peer', value: member.fresh, limit: MAX_ANNOUNCEMENTS, unit: '/s' },
    { what: 'hello', value: run.hello.length, limit: MAX_HELLO_BYTES, unit: 'B' },
    { what: 'rows of a batch on the parent', value: batchBytes(run), limit: MAX_FRAMES_BYTES, unit: 'B' },
    { what: 'members, by the tree of rows', value: load.members, limit: LEAVES - 1, unit: '' },
  ].toSorted((a, b) => shareOf(b) - shareOf(a))
}

/** The most members whose lanes still take a message of default gas, with the model's parameters. */
export function mostMembers(): number {
  let [least, most] = [2, LEAVES - 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (isPossible(middle)) least = middle
    else most = middle - 1
  }
  return least
}

function isPossible(members: number): boolean {
  try {
    makeModelCluster({ members }) // checks its configuration
    return true
  } catch (error) {
    if (error instanceof ProtocolError) return false
    throw error
  }
}

/** What the real planner sends to move the rows of all others by one heartbeat. */
export function heartbeatRound(
  members: readonly ModelMember[],
  own: ModelMember,
  delta: number,
): { readonly gas: number; readonly bytes: number; readonly transactions: number } {
  const { include } = configSchema.parse({})
  let sources = members.filter((other) => other !== own).map((source) => sourceOf(source, own.member))
  const round = { gas: 0, bytes: 0, transactions: 0 }
  const time = Math.max(...members.map((each) => each.state.head.header?.time ?? 0))
  while (sources.length > 0) {
    const plan = planInclude({
      home: own.member.chain,
      gasPrice: own.member.gasPrice,
      time,
      delta,
      heartbeat: delta / 4,
      sources,
      history: { messages: () => [] },
      limits: { maxGas: BigInt(include.maxGas), maxBytes: include.maxTxBytes },
    })
    if (plan === undefined) throw new BenchError('no-figure', 'the planner finds nothing to include')
    round.gas += Number(plan.gas)
    round.bytes += plan.calldata.length
    round.transactions++
    sources = sources.filter(({ chain }) => !plan.covers.has(chain))
  }
  return round
}

/** A source whose newest header brings nothing but time. */
function sourceOf(source: ModelMember, home: Member): PlanSource {
  const { header, hash } = source.state.head
  const signature = source.headers.at(-1)?.signature
  if (header === undefined || signature === undefined) throw new BenchError('no-figure', `chain ${source.member.chain} has no header`)
  const row = source.state.outboxRow(home.index)
  const queue = new InclusionQueue()
  queue.add({ header, signature, hash, row, proof: source.state.proveOutbox(home.index) })
  return {
    chain: source.member.chain,
    queue,
    covered: { ...ZERO_INBOX_ROW, count: row.count },
    allowance: { upTo: Number.POSITIVE_INFINITY, sum: undefined },
  }
}

/** Frames of a batch that brings every inbox row of a member anew, and no messages. */
export function batchBytes({ cluster }: GrowthRun): number {
  const [own] = cluster.members
  const newest = own?.headers.at(-1)
  if (own === undefined || newest === undefined) throw new BenchError('no-figure', 'the cluster has no headers')
  const changes = { outbox: [], inbox: own.state.allRows.inbox }
  const headers = [{ header: newest.header, signature: newest.signature, changes, lanes: [] }]
  const plan = planBatch({ previous: newest.header.parent, headers, configurations: cluster.configurations })
  return plan?.frames.length ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
