import { afterEach, describe, expect, it } from 'vitest'
import type { RangeResult } from '../../../src/mesh/handlers.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { packFrames } from '../../../src/wire/pack-frames.ts'
import { Chain, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, until } from './harness.ts'
import { TestLedger } from './test-ledger.ts'

afterEach(stopAll)

/** Serves headers whose signatures belong to other headers. */
class Liar extends TestLedger {
  override *readLog(chain: number, from: number, limit: number, withBodies: boolean): Iterable<OpenableHeader> {
    for (const header of super.readLog(chain, from, limit, withBodies))
      yield { ...header, signature: header.signature.slice().fill(7, 0, 32) }
  }
}

/** Claims everything and has nothing. */
class Boaster extends TestLedger {
  override *readLog(): Iterable<OpenableHeader> {}
}

describe('ranges', () => {
  it('repair the gap that a frame shows, from its sender', async () => {
    const cluster = makeCluster(2)
    const a = await startNode(cluster, { member: 0 })
    const b = await startNode(cluster, { peers: [addressOf(a)] })
    const chain = new Chain(cluster, 0)
    await until('b listens', () => a.mesh.followers(chain.id) === 1)
    a.ledger.load(chain.blocks(300, 2, [2]))
    const next = chain.block(1, [2])
    a.ledger.load([next])
    await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [next] }))
    await until('b has everything', () => b.ledger.head(chain.id) === 301)
    expect(b.ledger.messages(chain.id)).toBe(601)
    await until('the gap is closed', () => b.counts.sum('mesh_gap_requests_total filled') === 1)
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('bring a node that starts late up to the heads of its peers, each of which sends a part', async () => {
    const cluster = makeCluster(3)
    const chain = new Chain(cluster, 0)
    const blocks = chain.blocks(1_500, 1, [2])
    const full = await Promise.all([0, 1].map((member) => startNode(cluster, { member })))
    const late = await startNode(cluster, { options: { helloEveryMs: 1_000 } })
    for (const node of full) await late.mesh.dial(addressOf(node), AbortSignal.timeout(5_000))
    await until('they have greeted', () => late.mesh.peers().filter((peer) => peer.role === 'member').length === 2)
    for (const node of full) node.ledger.load(blocks)
    await until('the late node has everything', () => late.ledger.head(chain.id) === 1_500, 20_000)
    expect(late.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('fetch by lane the bodies that do not fit a frame', async () => {
    const cluster = makeCluster(3)
    const a = await startNode(cluster, { member: 0 })
    const b = await startNode(cluster, { peers: [addressOf(a)] })
    const chain = new Chain(cluster, 0)
    await until('b listens', () => a.mesh.followers(chain.id) === 1)
    const large = chain.block(250, [2, 3], 4_000)
    a.ledger.load([large])
    for (const frame of packFrames(chain.id, [large])) await a.mesh.publishFrame(chain.id, encodeFrame(frame))
    await until('b has all messages', () => b.ledger.messages(chain.id) === 500)
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('are taken from another peer when one lies, and the liar is held to account', async () => {
    const cluster = makeCluster(2)
    const chain = new Chain(cluster, 0)
    const blocks = chain.blocks(50, 1, [2])
    const liar = await startNode(cluster, { ledger: new Liar(cluster) })
    const boaster = await startNode(cluster, { ledger: new Boaster(cluster) })
    const honest = await startNode(cluster, {})
    for (const node of [liar, boaster, honest]) node.ledger.load(blocks)
    const reader = await startNode(cluster, { peers: [liar, boaster, honest].map(addressOf) })
    await until('the reader has everything', () => reader.ledger.head(chain.id) === 50)
    await reader.mesh.sync
      .log({ chain: chain.id, from: 1, to: 50 }, { signal: AbortSignal.timeout(5_000), preferred: liar.mesh.peerId })
      .catch(() => {})
    expect(reader.mesh.peers().find((peer) => peer.id === honest.mesh.peerId)?.score).toBe(0)
  })

  it('ask a liar first and blame it', async () => {
    const cluster = makeCluster(2)
    const chain = new Chain(cluster, 0)
    const blocks = chain.blocks(50, 1, [2])
    const liar = await startNode(cluster, { ledger: new Liar(cluster) })
    const reader = await startNode(cluster, { chains: [], peers: [addressOf(liar)] })
    await until('they are connected', () => reader.mesh.peers().some((peer) => peer.role !== undefined))
    liar.ledger.load(blocks)
    const sync = reader.mesh.sync.log(
      { chain: chain.id, from: 1, to: 50 },
      { signal: AbortSignal.timeout(5_000), preferred: liar.mesh.peerId },
    )
    await expect(sync).rejects.toMatchObject({ code: 'unavailable' })
    expect(reader.ledger.head(chain.id)).toBe(0)
    expect(reader.counts.sum('mesh_faults_total bad-answer')).toBe(1)
  })

  it('open at any header with all rows shown', async () => {
    const cluster = makeCluster(3)
    const chain = new Chain(cluster, 0)
    const a = await startNode(cluster, {})
    a.ledger.load(chain.blocks(10, 2, [2, 3]))
    const observer = await startNode(cluster, { peers: [addressOf(a)] })
    await until('the observer knows what a has', () => observer.mesh.peers().some((peer) => peer.heads.get(chain.id) === 10))
    const signal = AbortSignal.timeout(5_000)
    const { head, rows } = await observer.mesh.sync.rows(chain.id, 10, { signal })
    const log = LogState.anchor(head, hashHeader(cluster.id, head.header), rows)
    expect(log.outboxRow(2).count).toBe(20)
    const lane = { source: chain.id, destination: 1002, firstNonce: 5, limit: 10 }
    expect((await observer.mesh.sync.lane(lane, 10, { signal })).map((message) => message.nonce)).toEqual([
      5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ])
    await expect(observer.mesh.sync.rows(chain.id, 9, { signal })).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('end when the handler takes no more, without blaming the peer', async () => {
    const cluster = makeCluster(2)
    const chain = new Chain(cluster, 0)
    class Full extends TestLedger {
      override onRange(): RangeResult {
        return { accepted: 0 }
      }
    }
    const a = await startNode(cluster, {})
    a.ledger.load(chain.blocks(5))
    const b = await startNode(cluster, { ledger: new Full(cluster), peers: [addressOf(a)] })
    await until('they know each other', () => b.mesh.peers().some((peer) => peer.heads.get(chain.id) === 5))
    const sync = b.mesh.sync.log({ chain: chain.id, from: 1, to: 5 }, { signal: AbortSignal.timeout(5_000) })
    await expect(sync).rejects.toMatchObject({ code: 'refused' })
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })
})
