import { afterEach, describe, expect, it } from 'vitest'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { Chain, makeCluster } from './cluster.ts'
import { addressOf, startMembers, startNode, stopAll, type TestNode, until } from './harness.ts'

afterEach(stopAll)

describe('relay', () => {
  it('brings frames to every node, over one that only relays', async () => {
    const cluster = makeCluster(2)
    const a = await startNode(cluster, { member: 0 })
    const b = await startNode(cluster, { peers: [addressOf(a)] })
    const c = await startNode(cluster, { peers: [addressOf(b)] })
    const chain = new Chain(cluster, 0)
    await until('a knows that b listens, and b that c does', () => a.mesh.followers(chain.id) === 1 && b.mesh.followers(chain.id) === 2)
    for (let i = 0; i < 20; i++) {
      const block = chain.block(3, [2])
      a.ledger.load([block])
      await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
    }
    await until('c has all headers', () => c.ledger.head(chain.id) === 20)
    expect(b.ledger.messages(chain.id)).toBe(60)
    expect(c.ledger.messages(chain.id)).toBe(60)
  })

  it('brings frames to a member whom the publisher cannot reach, over another', async () => {
    const cluster = makeCluster(3)
    const a = await startNode(cluster, { member: 0 })
    const b = await startNode(cluster, { member: 1, peers: [addressOf(a)] })
    const c = await startNode(cluster, { member: 2, peers: [addressOf(b)] })
    const chain = new Chain(cluster, 0)
    const know = (node: TestNode, count: number) => node.mesh.peers().filter(({ role }) => role === 'member').length === count
    await until('neighbours have greeted each other', () => know(a, 1) && know(b, 2) && know(c, 1))
    await until('a knows that b listens, and b that c does', () => a.mesh.followers(chain.id) === 1 && b.mesh.followers(chain.id) === 2)
    const block = chain.block(3, [2])
    a.ledger.load([block])
    await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
    await until('c has it', () => c.ledger.head(chain.id) === 1)
    expect(a.mesh.peers()).toHaveLength(1)
  })

  it('makes members who proved it known to each other, and relays among them', async () => {
    const cluster = makeCluster(3)
    const nodes = await startMembers(cluster, 3)
    const chains = nodes.map((_, i) => new Chain(cluster, i))
    for (let round = 0; round < 5; round++) {
      for (const [i, node] of nodes.entries()) {
        const chain = chains[i] as Chain
        const block = chain.block(2, [((i + 1) % 3) + 1])
        node.ledger.load([block])
        await node.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
      }
    }
    await until('all logs are everywhere', () => nodes.every((node) => chains.every((chain) => node.ledger.head(chain.id) === 5)))
    for (const node of nodes) {
      expect(node.counts.sum('mesh_faults_total')).toBe(0)
      expect(node.mesh.peers().map((peer) => peer.score)).toEqual([25, 25])
    }
  })
})
