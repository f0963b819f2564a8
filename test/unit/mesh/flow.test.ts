import { afterEach, describe, expect, it } from 'vitest'
import { topicsOf } from '../../../src/mesh/topics.ts'
import { equalBytes, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import type { EnactedConfiguration } from '../../../src/protocol/configuration-chain.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { Chain, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, until } from './harness.ts'
import { startRaw, stopRaws } from './raw-peer.ts'
import { TestLedger } from './test-ledger.ts'

afterEach(async () => {
  await stopRaws()
  await stopAll()
})

describe('a slow reader', () => {
  it('holds up neither the publisher nor the others', async () => {
    const cluster = makeCluster(2)
    const chain = new Chain(cluster, 0)
    const topic = topicsOf(cluster.id).frames(chain.id)
    const a = await startNode(cluster, { member: 0, options: { maxOutboundBytes: 2 * 1_048_576 } })
    const b = await startNode(cluster, { member: 1, peers: [addressOf(a)] })
    const raw = await startRaw(cluster)
    const connection = await raw.connect(addressOf(a))
    raw.node.services.gossip.subscribe(topic)
    await until('both follow', () => a.mesh.followers(chain.id) === 2)
    for (const stream of connection.streams) if (stream.protocol.startsWith('/meshsub/') && stream.direction === 'inbound') stream.pause()
    for (let i = 0; i < 30; i++) {
      const block = chain.block(100, [2], 4_000)
      a.ledger.load([block])
      await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
      await until(`b has frame ${i}`, () => b.ledger.head(chain.id) === i + 1)
    }
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
    const next = chain.block()
    a.ledger.load([next])
    expect(await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [next] }))).toBe(1)
  })
})

describe('chains', () => {
  it('are followed and left while the mesh runs', async () => {
    const cluster = makeCluster(2)
    const a = await startNode(cluster, { member: 0, chains: [] })
    const b = await startNode(cluster, { peers: [addressOf(a)], chains: [] })
    await until('they are connected', () => a.mesh.peers().length === 1)
    expect(a.mesh.followers(1001)).toBe(0)
    b.mesh.subscribe([1001])
    await until('b follows', () => a.mesh.followers(1001) === 1)
    b.mesh.unsubscribe([1001])
    await until('b has left', () => a.mesh.followers(1001) === 0)
  })

  it('have heads that everybody hears', async () => {
    const cluster = makeCluster(2)
    const chain = new Chain(cluster, 0)
    const a = await startNode(cluster, { member: 0, chains: [] })
    const b = await startNode(cluster, { peers: [addressOf(a)], chains: [] })
    await until('gossip runs', () => b.mesh.peers().some((peer) => peer.role === 'member'))
    const block = chain.block()
    a.ledger.load([block])
    await until('b listens to heads', () => b.mesh.peers().some((peer) => peer.streams >= 2))
    await a.mesh.publishHead(block)
    await until('b fetched what the head shows', () => b.ledger.head(chain.id) === 1)
  })
})

describe('configurations', () => {
  /** Knows what it is told, from the genesis on. */
  class Novice extends TestLedger {
    known: EnactedConfiguration[] = []

    override knowsConfiguration(hash: Uint8Array): boolean {
      return this.known.some(({ configuration }) => equalBytes(hashConfiguration(configuration), hash))
    }

    override newestConfiguration(): Uint8Array {
      const last = this.known.at(-1)
      return last === undefined ? ZERO_HASH : hashConfiguration(last.configuration)
    }

    override onConfigurations(list: readonly EnactedConfiguration[]): void {
      this.known.push(...list)
    }
  }

  it('that a peer names and that are not known are fetched from it', async () => {
    const cluster = makeCluster(2)
    const a = await startNode(cluster, { member: 0 })
    const ledger = new Novice(cluster)
    const b = await startNode(cluster, { ledger, peers: [addressOf(a)] })
    await until('b knows the genesis configuration', () => ledger.known.length === 1)
    expect(ledger.known[0]?.configuration).toEqual(cluster.configuration)
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })
})
