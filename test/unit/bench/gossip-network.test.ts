import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../testnet/random.ts'
import { EventQueue } from '../../bench/growth/event-queue.ts'
import { type Gossip, GossipNetwork, type GossipNetworkInit, type Traffic } from '../../bench/growth/gossip-network.ts'
import { evidenceTopic, makeTopology, type Topology } from '../../bench/growth/topology.ts'

const LATER_MS = 60_000

function world(members: number, observers: number, seed = 1): Topology {
  return makeTopology({ members, observers, peersOfObserver: 2, lightEvery: 5, spread: 'world', random: createRandom(seed) })
}

function networkOf(topology: Topology, init: Partial<GossipNetworkInit> = {}): GossipNetwork {
  return new GossipNetwork({
    topology,
    uplink: () => 1_000_000,
    verdictMs: 1,
    relayToMembersMs: 250,
    isUrgent: (topic) => topic === evidenceTopic(topology.members),
    announceWithinMs: 40,
    dontWantBytes: 80,
    dontWantMoreBytes: 34,
    ...init,
  })
}

/** What happened on a topology, when each member has published once. */
async function lived(topology: Topology, init: Partial<GossipNetworkInit> = {}) {
  const network = networkOf(topology, init)
  const messages: Gossip[] = []
  for (let node = 0; node < topology.members; node++)
    network.call(10 * node, () => {
      messages.push(network.publish(node, node, 1_000 + node, true))
    })
  await network.run(LATER_MS)
  const sum = (name: keyof Traffic) => network.traffic.reduce((total, traffic) => total + traffic[name], 0)
  return { network, messages, sum }
}

describe('the queue of events', () => {
  it('gives them by time, of one time as they were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3_000 }), (times) => {
        const queue = new EventQueue()
        for (const [i, at] of times.entries()) queue.push(at, 1, i, 0)
        const taken: [number, number][] = []
        while (queue.pop()) taken.push([queue.at, queue.from])
        expect(taken).toEqual(times.map((at, i): [number, number] => [at, i]).toSorted(([a, i], [b, j]) => a - b || i - j))
        expect(queue.nextAt).toBe(Number.POSITIVE_INFINITY)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the topology', () => {
  it('has few members relay to each other directly, and many by a degree', () => {
    expect(world(12, 0).links[0]?.map((links) => links.length)).toEqual(Array(12).fill(11))
    const degrees = world(40, 0).links.flatMap((topic) => topic.map((links) => links.length))
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(4)
    expect(degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length).toBeLessThan(16)
  })

  it('connects all members, and every observer with some of them', () => {
    const topology = world(5, 50)
    for (let node = 0; node < 5; node++) expect(topology.connections[node]?.filter((peer) => peer < 5)).toHaveLength(4)
    for (let node = 5; node < 55; node++) {
      expect(new Set(topology.connections[node]).size).toBe(2)
      for (const peer of topology.connections[node] ?? []) expect(topology.connections[peer]).toContain(node)
    }
  })

  it('has links in both directions, to followers alone', () => {
    const topology = world(20, 60)
    for (const [topic, nodes] of topology.links.entries()) {
      for (const [node, links] of nodes.entries()) {
        for (const peer of links) expect(topology.links[topic]?.[peer]).toContain(node)
        if (!topology.follows(node, topic)) expect(links).toEqual([])
      }
    }
  })
})

describe('gossip', () => {
  it('brings every message to everybody who follows it, once as new; all else is counted as a duplicate', async () => {
    for (const [members, observers] of [
      [3, 40],
      [20, 100],
    ] as const) {
      for (const relayToMembersMs of [0, 250]) {
        const topology = world(members, observers)
        const { network, messages, sum } = await lived(topology, { relayToMembersMs })
        const followers = messages.flatMap(({ topic }) =>
          Array.from({ length: topology.nodes }, (_, node) => node).filter((node) => node !== topic && topology.follows(node, topic)),
        )
        for (const { topic, seenAt } of messages)
          for (const [node, at] of seenAt.entries()) expect(Number.isFinite(at)).toBe(topology.follows(node, topic))
        expect(sum('fresh')).toBe(followers.length)
        expect(sum('fresh') + sum('duplicates')).toBe(sum('sent'))
        expect(sum('bytesIn')).toBe(sum('bytesOut'))
        expect(network.traffic.every(({ control }) => control >= 0)).toBe(true)
      }
    }
  })

  it('is the same for the same seed, and another for another', async () => {
    const traffic = async (seed: number) => (await lived(world(15, 80, seed))).network.traffic
    expect(await traffic(7)).toEqual(await traffic(7))
    expect(await traffic(7)).not.toEqual(await traffic(8))
  })

  it('sends members no copy that they have announced in time', async () => {
    const at = async (relayToMembersMs: number) => {
      const { network } = await lived(world(10, 0), { relayToMembersMs })
      return network.traffic.reduce((sum, { duplicates }) => sum + duplicates, 0)
    }
    expect(await at(1_000)).toBe(0)
    expect(await at(0)).toBeGreaterThan(10 * 9)
  })

  it('announces what comes at the same time together', async () => {
    const controlAfter = async (apartMs: number) => {
      const topology = world(4, 0)
      const network = networkOf(topology)
      network.publish(0, 0, 5_000, true)
      network.call(apartMs, () => void network.publish(0, 0, 400, true))
      await network.run(LATER_MS)
      return network.traffic.map(({ control, bytesOut }) => [control, bytesOut])
    }
    const [together, apart] = [await controlAfter(5), await controlAfter(100)]
    // The publisher announces nothing; each of the others tells the two beside itself and the source.
    expect(together.map(([control]) => control)).toEqual([0, 4, 4, 4])
    expect(apart.map(([control]) => control)).toEqual([0, 8, 8, 8])
    expect((apart[1]?.[1] ?? 0) - (together[1]?.[1] ?? 0)).toBe(2 * (80 - 34))
  })

  it('reaches a member whom the publisher is not connected with', async () => {
    const whole = world(3, 0)
    const connections = [[1], [0, 2], [1]]
    const topology = { ...whole, connections, links: whole.links.map(() => connections) }
    const network = networkOf(topology)
    const { seenAt } = network.publish(0, 0, 1_000, true)
    await network.run(LATER_MS)
    expect(seenAt[2]).toBeCloseTo((seenAt[1] as number) + 1 + 250 + 0.001 + whole.delayMs(1, 2), 6)
  })

  it('queues copies on the uplink of their sender', async () => {
    const topology = world(4, 0)
    const network = networkOf(topology, { uplink: () => 10 })
    const { seenAt } = network.publish(0, 0, 1_000, true)
    await network.run(LATER_MS)
    const sentAfter = [1, 2, 3].map((node) => (seenAt[node] as number) - topology.delayMs(0, node))
    expect(sentAfter.map(Math.round)).toEqual([100, 200, 300])
  })

  it('tells of each accepted message once a node, one verdict after another', async () => {
    const accepted: string[] = []
    const { network, sum } = await lived(world(5, 30), {
      verdictMs: 5,
      onAccepted: ({ topic }, node) => accepted.push(`${topic}>${node}`),
    })
    expect(accepted).toHaveLength(sum('fresh'))
    expect(new Set(accepted).size).toBe(accepted.length)
    expect(network.now).toBe(LATER_MS)
  })
})
