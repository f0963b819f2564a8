import { degreesOf, MAX_DIRECT_MEMBERS } from '../../../src/mesh/relaying.ts'
import type { Random } from '../../../testnet/random.ts'

/** Who is connected with whom, and who forwards what to whom, by the rules of `src/mesh`. Nodes are numbered: members first. */
export interface Topology {
  readonly members: number
  readonly nodes: number
  /** Of a node: everybody that it is connected with. */
  readonly connections: readonly (readonly number[])[]
  /** By topic and node: to whom it forwards. Links go both ways. */
  readonly links: readonly (readonly (readonly number[])[])[]
  /** One way, milliseconds. */
  delayMs(from: number, to: number): number
  follows(node: number, topic: number): boolean
}

export interface TopologyInit {
  readonly members: number
  readonly observers: number
  /** Members that an observer dials. */
  readonly peersOfObserver: number
  /** Every so many observers, one follows the frames of a single member: a light one. */
  readonly lightEvery: number
  /** Everybody in one place, or spread over the world. */
  readonly spread: 'loopback' | 'world'
  readonly random: Random
}

/** Topics: the frames of member i are topic i. */
export const headsTopic = (members: number): number => members
export const evidenceTopic = (members: number): number => members + 1

export const isLight = ({ members }: Pick<Topology, 'members'>, lightEvery: number, node: number): boolean =>
  node >= members && (node - members) % lightEvery === lightEvery - 1

/** One way between regions, half of usual round trips, milliseconds: us-east, us-west, eu-west, ap-northeast, sa-east. */
const REGIONS = [
  [1, 32, 38, 78, 58],
  [32, 1, 68, 52, 88],
  [38, 68, 1, 112, 98],
  [78, 52, 112, 1, 130],
  [58, 88, 98, 130, 1],
] as const
/** From a node to its region: a data centre's, and a home's. Milliseconds, least and span. */
const MEMBER_EDGE = [0.5, 1.5] as const
const OBSERVER_EDGE = [4, 16] as const
const LOOPBACK_MS = 0.1

/** Above the connections that any node here has: nothing is pruned for want of room. */
const ENOUGH_CONNECTIONS = 10_000

export function makeTopology(init: TopologyInit): Topology {
  const { members, observers, peersOfObserver, lightEvery, random } = init
  const nodes = members + observers
  const connections = Array.from({ length: nodes }, (_, node) => others(members, node < members ? node : undefined))
  for (let node = members; node < nodes; node++) {
    connections[node] = some(others(members, undefined), peersOfObserver, random)
    for (const member of connections[node] as number[]) (connections[member] as number[]).push(node)
  }
  const follows = (node: number, topic: number): boolean =>
    topic >= members || !isLight({ members }, lightEvery, node) || node % members === topic
  const links = Array.from({ length: members + 2 }, (_, topic) => {
    const all = memberLinks(members, random)
    for (let node = members; node < nodes; node++) {
      const own = follows(node, topic) ? (connections[node] as number[]) : []
      all.push([...own])
      for (const member of own) (all[member] as number[]).push(node)
    }
    return all
  })
  return { members, nodes, connections, links, follows, delayMs: delays(init, nodes) }
}

function others(members: number, self: number | undefined): number[] {
  return Array.from({ length: members }, (_, i) => i).filter((i) => i !== self)
}

/**
 * Few members forward to each other directly. Of many, each that has fewer than Dlo links of a topic makes as many as it lacks to D, one
 * after the other, as they join.
 */
function memberLinks(members: number, random: Random): number[][] {
  if (members <= MAX_DIRECT_MEMBERS) return Array.from({ length: members }, (_, node) => others(members, node))
  const { D, Dlo } = degreesOf(members, ENOUGH_CONNECTIONS)
  const links: number[][] = Array.from({ length: members }, () => [])
  for (const node of some(others(members, undefined), members, random)) {
    const own = links[node] as number[]
    if (own.length >= Dlo) continue
    const candidates = others(members, node).filter((other) => !own.includes(other))
    for (const other of some(candidates, D - own.length, random)) {
      own.push(other)
      links[other]?.push(node)
    }
  }
  return links
}

function delays({ members, spread, random }: TopologyInit, nodes: number): Topology['delayMs'] {
  if (spread === 'loopback') return () => LOOPBACK_MS
  const region = Array.from({ length: nodes }, () => random.below(REGIONS.length))
  const edgeMs = Float64Array.from({ length: nodes }, (_, node) => {
    const [least, span] = node < members ? MEMBER_EDGE : OBSERVER_EDGE
    return least + span * random.next()
  })
  return (from, to) => (REGIONS[region[from] as number]?.[region[to] as number] ?? 0) + (edgeMs[from] as number) + (edgeMs[to] as number)
}

/** `count` of the list, in random order; all if it is shorter. */
export function some<T>(list: readonly T[], count: number, random: Random): T[] {
  const rest = [...list]
  const chosen: T[] = []
  while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(random.below(rest.length), 1))
  return chosen
}
