import { ANNOUNCE_WITHIN_MS } from '../../../src/mesh/announcer.ts'
import { RELAY_TO_MEMBERS_MS } from '../../../src/mesh/relaying.ts'
import { createRandom } from '../../../testnet/random.ts'
import { type Gossip, GossipNetwork } from './gossip-network.ts'
import { LIGHT_EVERY, MEMBER_UPLINK, OBSERVER_UPLINK, PEERS_OF_OBSERVER, VERDICT_MS } from './load.ts'
import { evidenceTopic, makeTopology } from './topology.ts'
import { dontWantOnSocket } from './wire-size.ts'

/** When a lie is found and known, milliseconds after it was told. Null where there is nobody of the kind. */
export interface LieTimes {
  /** The first honest member has both statements. */
  readonly firstMs: number
  /** Every honest member has the evidence. */
  readonly membersMs: number
  readonly observersMs: number | null
}

export interface LiesInit {
  readonly members: number
  readonly observers: number
  /** On a socket, with topic and framing. */
  readonly frameBytes: number
  readonly evidenceBytes: number
  readonly lies: number
  readonly seed: number
}

/** Longest that one lie is followed, milliseconds. */
const LIMIT_MS = 60_000
/** A node that has both statements makes, judges and keeps the evidence, milliseconds. */
const JUDGE_MS = 5

/** A member signs two blocks of one number and tells either to half of its peers, member or not; nothing else is on the network. */
export async function tellLies(init: LiesInit): Promise<readonly LieTimes[]> {
  const random = createRandom(init.seed)
  const topology = makeTopology({ ...init, spread: 'world', peersOfObserver: PEERS_OF_OBSERVER, lightEvery: LIGHT_EVERY, random })
  const times: LieTimes[] = []
  for (let lie = 0; lie < init.lies; lie++) {
    const liar = random.below(init.members)
    const hearsFirst = Array.from({ length: topology.nodes }, () => random.below(2) === 0)
    times.push(await tellOne(init, topology, liar, hearsFirst))
  }
  return times
}

async function tellOne(
  init: LiesInit,
  topology: ReturnType<typeof makeTopology>,
  liar: number,
  hearsFirst: readonly boolean[],
): Promise<LieTimes> {
  const { members } = init
  const has = new Map<Gossip, Set<number>>()
  const knownAtMs = new Float64Array(topology.nodes).fill(Number.POSITIVE_INFINITY)
  let firstMs = Number.POSITIVE_INFINITY
  let evidence: Gossip | undefined
  const accuse = (node: number) => {
    if (evidence === undefined) evidence = network.publish(evidenceTopic(members), node, init.evidenceBytes, true)
    else network.publishSame(evidence, node)
    knownAtMs[node] = Math.min(knownAtMs[node] as number, network.now)
  }
  const network: GossipNetwork = new GossipNetwork({
    topology,
    uplink: (node) => (node < members ? MEMBER_UPLINK : OBSERVER_UPLINK),
    verdictMs: VERDICT_MS,
    relayToMembersMs: RELAY_TO_MEMBERS_MS,
    isUrgent: (topic) => topic === evidenceTopic(members),
    relays: (node) => node !== liar,
    announceWithinMs: ANNOUNCE_WITHIN_MS,
    ...dontWantOnSocket(),
    onAccepted: (gossip, node) => {
      if (gossip === evidence) knownAtMs[node] = Math.min(knownAtMs[node] as number, network.now)
      has.get(gossip)?.add(node)
      // Observers keep no evidence of their own making: they relay both statements.
      if (gossip === evidence || node >= members || node === liar) return
      if (![...has.values()].every((nodes) => nodes.has(node))) return
      firstMs = Math.min(firstMs, network.now)
      network.call(network.now + JUDGE_MS, () => accuse(node))
    },
  })
  for (const first of [true, false]) {
    // Before the second is published, nothing of the first has arrived.
    const told = network.publish(liar, liar, init.frameBytes, true, (peer) => hearsFirst[peer] === first)
    has.set(told, new Set())
  }
  await network.run(LIMIT_MS)
  const last = (from: number, to: number) =>
    knownAtMs.subarray(from, to).reduce((max, at, i) => (from + i === liar ? max : Math.max(max, at)), 0)
  return { firstMs, membersMs: last(0, members), observersMs: topology.nodes === members ? null : last(members, topology.nodes) }
}
