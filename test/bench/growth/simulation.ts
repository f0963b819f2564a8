import { ANNOUNCE_WITHIN_MS } from '../../../src/mesh/announcer.ts'
import { DEFAULT_OPTIONS } from '../../../src/mesh/options.ts'
import { ANNOUNCED_FROM_BYTES, RELAY_TO_MEMBERS_MS } from '../../../src/mesh/relaying.ts'
import type { SignedHeader } from '../../../src/protocol/frame.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { encodeHead } from '../../../src/wire/head.ts'
import { encodeHello } from '../../../src/wire/hello.ts'
import { createRandom } from '../../../testnet/random.ts'
import { type ModelCluster, type ModelHeader, makeModelCluster } from '../../support/model-cluster.ts'
import { GossipNetwork, type Traffic } from './gossip-network.ts'
import { LIGHT_EVERY, type Load, MEMBER_UPLINK, OBSERVER_UPLINK, PEERS_OF_OBSERVER, PUBLISH_MS, VERDICT_MS } from './load.ts'
import { type Announced, type MadeBlock, SimulatedMember } from './simulated-member.ts'
import { evidenceTopic, headsTopic, isLight, makeTopology, type Topology } from './topology.ts'
import { dontWantOnSocket, gossipOnSocket, helloOnSocket } from './wire-size.ts'

/** Seconds: block time of virtual time 0. The past of every machine. */
const START_TIME = 1_700_000_000

/** What a kind of node does in a second, on average over its nodes. */
export interface Rates extends Readonly<Traffic> {
  /** Hellos in one direction. */
  readonly hellos: number
  readonly connections: number
}

/** A frame that was published, in the order of virtual time. */
export interface PublishedFrame {
  readonly chain: number
  readonly bytes: Uint8Array
}

export interface GrowthRun {
  readonly load: Load
  readonly cluster: ModelCluster
  readonly member: Rates
  /** Follows everything; absent without observers. */
  readonly observer: Rates | undefined
  /** Follows one member's frames, and all heads. */
  readonly light: Rates | undefined
  /** Everything published from the start on, the headers of member 0 among them as they were made. */
  readonly published: readonly (PublishedFrame | { readonly own: ModelHeader })[]
  readonly frames: readonly Uint8Array[]
  readonly heads: readonly SignedHeader[]
  readonly hello: Uint8Array
  /** Of every block and source: seconds from the row to the stamp, what the sync rule judges. */
  readonly staleness: readonly number[]
  /** The same in milliseconds, from the source's block to this one. */
  readonly ageMs: readonly number[]
  /** From a block to its inclusion elsewhere, milliseconds. */
  readonly inclusionMs: readonly number[]
  /** Of every block: sources that it includes anew. */
  readonly entries: readonly number[]
}

/** A cluster of real keys, headers and frames on a simulated network. Deterministic: the load, seed included, is all that it depends on. */
export async function simulate(load: Load): Promise<GrowthRun> {
  const { members: count } = load
  const random = createRandom(load.seed)
  const cluster = makeModelCluster({ members: count, startTime: START_TIME, delta: load.delta })
  const { clusterId } = cluster.configurations
  const topology = makeTopology({ ...load, peersOfObserver: PEERS_OF_OBSERVER, lightEvery: LIGHT_EVERY, random })
  const members = cluster.members.map(
    (model) => new SimulatedMember({ model, members: cluster.members, load, random, startTime: START_TIME }),
  )
  const carried = new Map<object, Announced>()
  const network = new GossipNetwork({
    topology,
    uplink: (node) => (node < count ? MEMBER_UPLINK : OBSERVER_UPLINK),
    verdictMs: VERDICT_MS,
    relayToMembersMs: RELAY_TO_MEMBERS_MS,
    isUrgent: (topic) => topic === evidenceTopic(count),
    announceWithinMs: ANNOUNCE_WITHIN_MS,
    ...dontWantOnSocket(),
    onAccepted: (gossip, node) => {
      const announced = carried.get(gossip)
      if (announced !== undefined) members[node]?.hear(announced, network.now)
    },
  })
  const run = {
    published: [] as (PublishedFrame | { own: ModelHeader })[],
    frames: [] as Uint8Array[],
    heads: [] as SignedHeader[],
    staleness: [] as number[],
    ageMs: [] as number[],
    inclusionMs: [] as number[],
    entries: [] as number[],
  }
  const endMs = load.warmUpMs + load.measureMs
  const note = ({ header, staleness, ageMs, inclusionMs }: MadeBlock) => {
    if (network.now < load.warmUpMs) return
    run.staleness.push(...staleness)
    run.ageMs.push(...ageMs)
    run.inclusionMs.push(...inclusionMs)
    run.entries.push(header.changes.inbox.length)
  }
  for (const [node, member] of members.entries()) {
    const { chain } = member.model.member
    let newest: MadeBlock | undefined
    let toldAtMs = Number.NEGATIVE_INFINITY
    const flush = () => {
      for (const frame of member.flush(network.now)) {
        const bytes = encodeFrame(frame)
        const size = gossipOnSocket(clusterId, { frames: chain }, bytes)
        const gossip = network.publish(node, node, size, bytes.length >= ANNOUNCED_FROM_BYTES)
        if (newest !== undefined) carried.set(gossip, newest.announced)
        run.published.push({ chain, bytes })
        if (network.now >= load.warmUpMs) run.frames.push(bytes)
      }
      if (newest === undefined || network.now < toldAtMs + member.heartbeat * 1_000) return
      toldAtMs = network.now
      const bytes = encodeHead(newest.header)
      network.publish(headsTopic(count), node, gossipOnSocket(clusterId, 'heads', bytes), bytes.length >= ANNOUNCED_FROM_BYTES)
    }
    const mine = async () => {
      const made = await member.block(network.now)
      newest = made
      if (node === 0) run.published.push({ own: made.header })
      note(made)
      network.call(network.now + PUBLISH_MS, flush)
      network.call(network.now + load.blockIntervalMs, mine)
    }
    network.call(random.next() * load.blockIntervalMs, mine)
  }
  network.call(load.warmUpMs, () => network.resetTraffic())
  await network.run(endMs)
  for (const { headers } of cluster.members) {
    const head = headers.at(-1)
    if (head !== undefined) run.heads.push({ header: head.header, signature: head.signature })
  }
  const hello = helloOf(cluster, run.heads)
  const rates = (isKind: (node: number) => boolean) => ratesOf(network, topology, load, helloOnSocket(hello), isKind)
  return {
    load,
    cluster,
    ...run,
    hello,
    member: rates((node) => node < count) as Rates,
    observer: rates((node) => node >= count && !isLight(topology, LIGHT_EVERY, node)),
    light: rates((node) => isLight(topology, LIGHT_EVERY, node)),
  }
}

/** What a node says on every connection, every few seconds: a member's, which has one proof. */
function helloOf({ configurations, members }: ModelCluster, heads: readonly SignedHeader[]): Uint8Array {
  const proof = { chain: members[0]?.member.chain ?? 0, expiry: START_TIME, signature: heads[0]?.signature ?? new Uint8Array(65) }
  return encodeHello({
    clusterId: configurations.clusterId,
    configuration: configurations.newest.hash,
    role: 'member',
    version: '0.1.0',
    chains: members.map(({ member }) => member.chain),
    heads,
    proofs: [proof],
    evidence: 0,
    clockMs: START_TIME * 1_000,
    lacking: [],
  })
}

function ratesOf(
  { traffic }: GossipNetwork,
  topology: Topology,
  load: Load,
  helloBytes: number,
  isKind: (node: number) => boolean,
): Rates | undefined {
  const nodes = Array.from({ length: topology.nodes }, (_, node) => node).filter(isKind)
  if (nodes.length === 0) return undefined
  const perSecond = 1_000 / load.measureMs / nodes.length
  const sum = (of: (node: number) => number) => nodes.reduce((total, node) => total + of(node), 0)
  const gossip = (name: keyof Traffic) => sum((node) => traffic[node]?.[name] ?? 0) * perSecond
  const connections = sum((node) => topology.connections[node]?.length ?? 0) / nodes.length
  const hellos = (connections * 1_000) / DEFAULT_OPTIONS.helloEveryMs
  return {
    bytesIn: gossip('bytesIn') + hellos * helloBytes,
    bytesOut: gossip('bytesOut') + hellos * helloBytes,
    fresh: gossip('fresh'),
    duplicates: gossip('duplicates'),
    duplicateBytes: gossip('duplicateBytes'),
    sent: gossip('sent'),
    control: gossip('control'),
    hellos,
    connections,
  }
}
