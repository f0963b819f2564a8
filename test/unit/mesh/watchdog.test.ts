import { afterEach, describe, expect, it } from 'vitest'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { Chain, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, until } from './harness.ts'
import { startRaw, stopRaws } from './raw-peer.ts'

afterEach(async () => {
  await stopRaws()
  await stopAll()
})

const cluster = makeCluster(2)

describe('the watchdog', () => {
  it('dials a peer again after it has restarted, and gossip flows', async () => {
    const first = await startNode(cluster, { member: 0 })
    const address = addressOf(first)
    const listen = [address.slice(0, address.indexOf('/p2p/'))]
    const b = await startNode(cluster, { member: 1, peers: [address] })
    await until('they are connected', () => first.mesh.followers(1001) === 1)
    await first.mesh.stop()
    await until('b has lost it', () => b.ledger.gone.includes(first.mesh.peerId))
    const second = await startNode(cluster, { member: 0, key: first.key, listen })
    await until('b is back', () => second.mesh.followers(1001) === 1, 15_000)
    const chain = new Chain(cluster, 0)
    const block = chain.block()
    second.ledger.load([block])
    await second.mesh.publishFrame(chain.id, encodeFrame({ chain: chain.id, headers: [block] }))
    await until('b has the frame', () => b.ledger.head(chain.id) === 1)
  }, 40_000)

  it('dials a peer that is not there yet, until it is', async () => {
    const spare = await startNode(cluster, {})
    const address = addressOf(spare)
    await spare.mesh.stop()
    const b = await startNode(cluster, { peers: [address] })
    await until('b has failed', () => b.counts.sum('mesh_redials_total failed') >= 2)
    const listen = [address.slice(0, address.indexOf('/p2p/'))]
    const a = await startNode(cluster, { key: spare.key, listen })
    await until('b has come', () => a.mesh.peers().length === 1, 15_000)
  }, 40_000)

  it('reconnects when gossip has stopped on a connection that lasts', async () => {
    const raw = await startRaw(cluster, ['/ip4/127.0.0.1/tcp/0'])
    const [address] = raw.node.getMultiaddrs()
    const b = await startNode(cluster, { peers: [String(address)], options: { muteMs: 300 } })
    const gossip = () =>
      raw.node.getConnections().flatMap((each) => each.streams.filter(({ protocol }) => protocol.startsWith('/meshsub/')))
    await until('gossip runs both ways', () => gossip().length === 2)
    const [connection] = raw.node.getConnections()
    // What a full outbound buffer does: the stream is reset, and gossipsub does not open it again.
    for (const stream of gossip()) if (stream.direction === 'inbound') stream.abort(new Error('reset by the test'))
    await until('b has noticed', () => b.counts.sum('mesh_redials_total mute') === 1)
    await until('gossip is back on another connection', () => gossip().length === 2 && raw.node.getConnections()[0] !== connection)
  })

  it('refuses addresses that are none', async () => {
    const a = await startNode(cluster, {})
    expect(() => a.mesh.hold(['localhost:4000'])).toThrow('no multiaddr')
  })
})
