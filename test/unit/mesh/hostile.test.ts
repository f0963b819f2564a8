import type { Connection } from '@libp2p/interface'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../src/mesh/options.ts'
import { HELLO_PROTOCOL, RANGE_PROTOCOL, type Topics, topicsOf } from '../../../src/mesh/topics.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { Frame as WireFrame } from '../../../src/wire/generated/frame.js'
import { encodeRangeRequest } from '../../../src/wire/range.ts'
import { Chain, type Cluster, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, type TestNode, until } from './harness.ts'
import { type RawPeer, startRaw, stopRaws } from './raw-peer.ts'

/** A hostile peer between two honest ones: relay goes on, and the peer is gone. */

let cluster: Cluster
let topics: Topics
let chain: Chain
let a: TestNode
let b: TestNode
let raw: RawPeer
let connection: Connection

beforeEach(async () => {
  cluster = makeCluster(2)
  topics = topicsOf(cluster.id)
  chain = new Chain(cluster, 0)
  const validator = {
    ...DEFAULT_OPTIONS.validator,
    peerBytes: mib(32),
    // However slow the machine: what the tests send together is a flood.
    peerMessages: { perSecond: 20, burst: 1_000 },
    signerBytes: mib(32),
  }
  const options = { idleMs: 400, validator }
  a = await startNode(cluster, { member: 0, options })
  b = await startNode(cluster, { member: 1, peers: [addressOf(a)], options })
  raw = await startRaw(cluster)
  connection = await raw.connect(addressOf(a))
  await until('a and b are connected', () => a.mesh.followers(chain.id) === 1)
  await until('the raw peer could publish', () => raw.node.services.gossip.getSubscribers(topics.frames(chain.id)).length === 1)
})

afterEach(async () => {
  await stopRaws()
  await stopAll()
})

function mib(count: number) {
  return { perSecond: count * 1_048_576, burst: count * 1_048_576 }
}

async function expectRelay(): Promise<void> {
  const before = b.ledger.head(chain.id)
  const block = chain.block(1, [2])
  a.ledger.load([block])
  await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
  await until('relay works', () => b.ledger.head(chain.id) === before + 1)
}

const isBanned = () => a.counts.sum('mesh_bans_total') === 1 && !a.mesh.peers().some((peer) => peer.id === raw.id)

describe('a hostile peer', () => {
  it('that sends garbage is banned, and nothing of it is passed on', async () => {
    for (let i = 0; i < 5; i++) await raw.node.services.gossip.publish(topics.frames(chain.id), Uint8Array.of(0xff, i))
    await until('it is banned', isBanned)
    await expectRelay()
    expect(b.counts.sum('mesh_gossip_verdicts_total frames reject')).toBe(0)
    await expect(raw.connect(addressOf(a)).then((again) => again.newStream(HELLO_PROTOCOL))).rejects.toThrow()
  })

  it('that claims a million messages costs nothing', async () => {
    const wire = WireFrame.decode(encodeFrame({ chain: chain.id, headers: [chain.block(3, [2])] }))
    for (let i = 0; i < 5; i++) {
      for (const lane of wire.headers[0]?.lanes ?? []) lane.count = 1_000_000 + i
      await raw.node.services.gossip.publish(topics.frames(chain.id), WireFrame.encode(wire))
    }
    await until('it is banned', isBanned)
    expect(a.counts.sum('mesh_gossip_verdicts_total frames reject too-many')).toBe(5)
    a.ledger.load(chain.headers)
    await expectRelayAfterGap()
  })

  it('that floods with valid bytes is held to its rate, then banned', async () => {
    const stale = chain.block(1, [2])
    a.ledger.load([stale])
    const bytes = encodeFrame({ chain: chain.id, headers: [stale] })
    for (let i = 0; i < 2_000 && !isBanned(); i++) {
      // Unknown fields make each a new message of the same, known header.
      await raw.node.services.gossip.publish(topics.frames(chain.id), variant(bytes, i))
      if (i % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await until('it is banned', isBanned)
    await expectRelayAfterGap()
    expect(b.counts.sum('mesh_gossip_verdicts_total frames')).toBeLessThan(10)
  })

  it('that opens streams and says nothing is let go, and is no burden', async () => {
    const streams = await Promise.all(Array.from({ length: 8 }, () => connection.newStream(RANGE_PROTOCOL)))
    await expectRelay()
    await until('all are closed', () => streams.every((stream) => stream.status !== 'open'))
    expect(a.counts.sum('mesh_range_served_total unread failed')).toBe(8)
  })

  it('that asks for much and reads nothing is cut off', async () => {
    const blocks = chain.blocks(60, 20, [2], 4_000)
    a.ledger.load(blocks)
    const stream = await connection.newStream(RANGE_PROTOCOL)
    stream.pause()
    const request = encodeRangeRequest({ kind: 'log', chain: chain.id, from: 1, limit: 60, bodies: true })
    stream.send(prefixed(request))
    await until('the answer was given up', () => a.counts.sum('mesh_range_served_total log failed') === 1)
    await expectRelayAfterGap()
  })

  it('that sends garbage for a request or a hello is at fault', async () => {
    for (const protocol of [RANGE_PROTOCOL, HELLO_PROTOCOL]) {
      const before = a.counts.sum('mesh_faults_total garbage')
      const stream = await connection.newStream(protocol)
      stream.send(prefixed(Uint8Array.of(0xff, 0xff, 0xff)))
      await until(`it is at fault for ${protocol}`, () => a.counts.sum('mesh_faults_total garbage') === before + 1)
    }
    const stream = await connection.newStream(RANGE_PROTOCOL)
    stream.send(Uint8Array.of(0x7f, 0xff, 0xff, 0xff))
    await until('a huge length is refused', () => stream.status !== 'open')
    await expectRelay()
  })

  it('that breaks the framing of gossip itself stops nobody', async () => {
    const stream = await connection.newStream(raw.node.services.gossip.protocols)
    stream.send(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3))
    await expectRelay()
    await expectRelay()
  })
})

async function expectRelayAfterGap(): Promise<void> {
  const block = chain.block(1, [2])
  a.ledger.load([block])
  await a.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
  await until('relay works', () => b.ledger.head(chain.id) === block.header.number)
}

function prefixed(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + message.length)
  new DataView(bytes.buffer).setUint32(0, message.length)
  bytes.set(message, 4)
  return bytes
}

/** The same frame with an unknown field behind it. */
function variant(bytes: Uint8Array, i: number): Uint8Array {
  const more = new Uint8Array(bytes.length + 6)
  more.set(bytes)
  more.set([0x7d, i & 0xff, i >> 8, 0, 0], bytes.length)
  return more.subarray(0, bytes.length + 5)
}
