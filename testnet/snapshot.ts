import type { ClusterMember } from './cluster.ts'
import type { Daemon } from './daemon.ts'
import type { LaneBook } from './lane-book.ts'
import { Latencies } from './latencies.ts'
import type { MeshMonitor } from './mesh-monitor.ts'
import type { Observer } from './observer.ts'
import type { ParentWatcher } from './parent-watcher.ts'
import type { ChainLine, LaneCounts, LaneLine, Snapshot } from './table.ts'
import type { Traffic } from './traffic.ts'
import type { Watcher } from './watcher.ts'

export interface SnapshotSources {
  readonly title: string
  readonly seconds: number | undefined
  readonly members: readonly ClusterMember[]
  readonly daemons: ReadonlyMap<number, Daemon>
  readonly traffic: Traffic
  readonly watcher: Watcher
  readonly monitor: MeshMonitor
  readonly parent: ParentWatcher
  readonly observer: Observer
}

function chainLine({ chain: { chainId }, producer }: ClusterMember, { daemons, monitor, watcher }: SnapshotSources): ChainLine {
  const daemon = daemons.get(chainId)
  const status = monitor.report(chainId)?.status
  const problem = status?.problems[0]
  const state = daemon?.running !== true ? 'down' : status === undefined ? 'starting' : problem === undefined ? 'ready' : 'trouble'
  return {
    chain: chainId,
    head: producer.last?.number,
    time: producer.last?.timestamp,
    frontier: watcher.sync.frontier(chainId),
    gate: watcher.sync.gate(chainId),
    peers: status?.peerCount,
    heldMs: producer.heldMs,
    state,
    note: problem?.message ?? '',
  }
}

function laneLine(lane: LaneBook, monitor: MeshMonitor): LaneLine {
  const { source, destination, sent, included, redeemed, openTickets, posted } = lane
  const announced = monitor.announced(source, destination)
  const latency = Latencies.summarize([lane.includeLatency])
  return { source, destination, sent, announced, included, redeemed, tickets: openTickets, posted, latency }
}

/** Sums over lanes; `announced` is known once it is for one lane. */
export function sumLanes(lanes: readonly LaneBook[], monitor: MeshMonitor): LaneCounts {
  const sum = (read: (lane: LaneBook) => number): number => lanes.reduce((total, lane) => total + read(lane), 0)
  const announced = lanes.map(({ source, destination }) => monitor.announced(source, destination))
  return {
    sent: sum(({ sent }) => sent),
    announced: announced.every((count) => count === undefined)
      ? undefined
      : announced.reduce<number>((total, count) => total + (count ?? 0), 0),
    included: sum(({ included }) => included),
    redeemed: sum(({ redeemed }) => redeemed),
    tickets: sum(({ openTickets }) => openTickets),
    posted: sum(({ posted }) => posted),
    latency: Latencies.summarize(lanes.map(({ includeLatency }) => includeLatency)),
  }
}

/** This moment, for the table. */
export function takeSnapshot(sources: SnapshotSources): Snapshot {
  const { title, seconds, members, traffic, watcher, monitor, parent, observer } = sources
  const { startedAtMs } = traffic
  return {
    title,
    elapsedS: startedAtMs === undefined ? undefined : (Date.now() - startedAtMs) / 1_000,
    seconds,
    now: Date.now() / 1_000,
    chains: members.map((member) => chainLine(member, sources)),
    lanes: watcher.lanes.map((lane) => laneLine(lane, monitor)),
    total: sumLanes(watcher.lanes, monitor),
    observed: observer.running ? watcher.announced : undefined,
    violations: watcher.sync.violationCount,
    convictions: parent.record.convictions.map(({ chain, kind }) => ({ chain, kind })),
  }
}
