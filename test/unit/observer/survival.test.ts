import { generateKeyPair } from '@libp2p/crypto/keys'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ObserverStatus } from '../../../src/observer/observer.ts'
import { fromHex } from '../../../src/protocol/bytes.ts'
import { formatClusterAddress } from '../../../src/protocol/cluster-address.ts'
import { createRandom, pick } from '../../../testnet/random.ts'
import { startTcpProxy } from '../../e2e/support/tcp-proxy.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { headersOf, messagesOf, newLedger, observe, type Peer, startPeer, until } from './harness.ts'

const portOf = (address: string) => Number(/\/tcp\/(\d+)/.exec(address)?.[1])
const idOf = (address: string) => address.split('/p2p/')[1] as string
const connectedIds = ({ peers }: ObserverStatus) => peers.map(({ id }) => id).sort()

describe('an observer whose peers go', () => {
  it('misses and repeats nothing over 20 losses of random peers, its own restarts and cursors among them', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const random = createRandom(7)
    const keys = await Promise.all([0, 1, 2].map(() => generateKeyPair('Ed25519')))
    const ledgers = keys.map(() => newLedger(cluster))
    const peers = await Promise.all(keys.map((privateKey, i) => startPeer(cluster, { privateKey, ledger: ledgers[i] as Peer['ledger'] })))
    const addresses = peers.map(({ address }) => address)
    const publish = async () => {
      const header = await a.block({ send: [{ to: 2 }, { to: 3 }] })
      for (const peer of peers) await peer.publish(a, header)
    }
    let watching = await observe(cluster, addresses)
    const told = [...messagesOf(watching.events, a.member.chain)]
    for (let loss = 0; loss < 20; loss++) {
      const gone = pick([0, 1, 2], random)
      const { listen, privateKey } = { listen: (addresses[gone] as string).split('/p2p/')[0] as string, privateKey: keys[gone] }
      await publish()
      await (peers[gone] as Peer).mesh.stop()
      await publish()
      if (loss % 5 === 4) {
        // It stops wherever it is, and another goes on from the last that it told.
        await watching.stop()
        told.push(...messagesOf(watching.events, a.member.chain))
        const from = watching.events.at(-1)?.cursor
        watching = await observe(cluster, addresses, from === undefined ? {} : { from })
      }
      peers[gone] = await startPeer(cluster, { ledger: ledgers[gone] as Peer['ledger'], listen, ...(privateKey && { privateKey }) })
    }
    await publish()
    await until(() => headersOf(watching.events, a.member.chain).at(-1) === a.state.head.number, 'the newest header')
    told.push(...messagesOf(watching.events, a.member.chain))
    for (const index of [2, 3]) {
      const lane = told
        .filter((each) => each.startsWith(`${cluster.members[index - 1]?.member.chain}#`))
        .map((each) => Number(each.split('#')[1]))
      expect(lane).toEqual(Array.from({ length: a.state.outboxRow(index).count }, (_, nonce) => nonce))
    }
  })

  it('dials members when the peer that it was given is gone in mid-stream, and says whom it is connected with', async () => {
    const keys = await Promise.all([0, 1].map(() => generateKeyPair('Ed25519')))
    // Addresses stand in the genesis configuration, whose hash is the cluster's address: so they come first.
    const plain = makeModelCluster()
    const places = await Promise.all(keys.map((privateKey) => startPeer(plain, { privateKey })))
    const addresses = places.map(({ address }) => address)
    await Promise.all(places.map(({ mesh }) => mesh.stop()))
    const cluster = makeModelCluster({ multiaddrs: [[addresses[0] as string], [addresses[1] as string], ['no multiaddr at all']] })
    const [a] = cluster.members as [ModelMember]
    const members = await Promise.all(
      keys.map((privateKey, i) => startPeer(cluster, { privateKey, listen: (addresses[i] as string).split('/p2p/')[0] as string })),
    )
    const given = await startPeer(cluster)
    const publish = async () => {
      const header = await a.block({ send: [{ to: 2 }] })
      for (const peer of [given, ...members]) await peer.publish(a, header)
    }
    await publish()
    const { observer, events } = await observe(cluster, [given])
    await until(() => messagesOf(events, a.member.chain).length === 1, 'the first message')
    await until(() => connectedIds(observer.status()).length === 2, 'a member beside the peer that was given')
    await given.mesh.stop()
    for (let i = 0; i < 5; i++) await publish()
    await until(() => messagesOf(events, a.member.chain).length === 6, 'what was sent without that peer')
    await until(() => connectedIds(observer.status()).join() === addresses.map(idOf).sort().join(), 'both members')
    expect(observer.status()).toMatchObject({ state: 'connected', strangers: [] })
    for (const { mesh } of members) await mesh.stop()
    await until(() => observer.status().state === 'alone', 'nobody left')
    expect(messagesOf(events, a.member.chain)).toEqual([0, 1, 2, 3, 4, 5].map((nonce) => `${cluster.members[1]?.member.chain}#${nonce}`))
  })

  it('wakes up on dead sockets and a clock that jumped, and goes on where it was', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const peer = await startPeer(cluster)
    const link = await startTcpProxy(portOf(peer.address))
    onTestFinished(() => link.stop())
    let aheadMs = 0
    const address = `/ip4/127.0.0.1/tcp/${link.port}/p2p/${idOf(peer.address)}`
    const { events, observer } = await observe(cluster, [address], { now: () => Date.now() + aheadMs })
    const send = async () => peer.publish(a, await a.block({ send: [{ to: 2 }] }))
    await send()
    await until(() => messagesOf(events, a.member.chain).length === 1, 'a message before sleep')
    link.strand()
    for (let i = 0; i < 3; i++) await send()
    aheadMs = 3_600_000
    await until(() => messagesOf(events, a.member.chain).length === 4, 'what was sent meanwhile')
    expect(link.taken).toBeGreaterThan(1)
    // Back again: nothing is believed to be from the future for ever.
    aheadMs = -30_000
    await send()
    aheadMs = 0
    await until(() => messagesOf(events, a.member.chain).length === 5, 'what was sent after')
    expect(new Set(messagesOf(events, a.member.chain)).size).toBe(5)
    expect(observer.status().state).toBe('connected')
  })
})

describe('an observer that finds nobody', () => {
  const timely = { connectWithinMs: 20_000 }

  it('says that the cluster is another one, by its registry and by its genesis', async () => {
    const cluster = makeModelCluster()
    const other = makeModelCluster({ parent: { chain: 901, registry: new Uint8Array(20).fill(7) } })
    const peer = await startPeer(other)
    await expect(observe(cluster, [peer], timely)).rejects.toMatchObject({ code: 'wrong-cluster', retryable: false })
    const mine = await startPeer(cluster)
    const { parentChain, registry } = cluster.configurations.address
    const address = formatClusterAddress({ parentChain, registry, genesis: fromHex(`0x${'ab'.repeat(32)}`, 32) })
    await expect(observe(cluster, [mine], { ...timely, cluster: address })).rejects.toMatchObject({ code: 'wrong-cluster' })
  })

  it('takes one honest peer for enough beside one of another cluster, and names the stranger', async () => {
    const cluster = makeModelCluster()
    const stranger = await startPeer(makeModelCluster({ parent: { chain: 901, registry: new Uint8Array(20).fill(7) } }))
    const honest = await startPeer(cluster)
    const { observer } = await observe(cluster, [stranger, honest])
    await until(() => observer.status().strangers.length === 1, 'the stranger')
    expect(observer.status()).toMatchObject({ state: 'connected', strangers: [idOf(stranger.address)] })
  })

  it('gives up in time on a peer that is not there, and on one that shows nothing', async () => {
    const cluster = makeModelCluster()
    const peer = await startPeer(cluster, { twist: (handlers) => ({ ...handlers, configurations: () => [] }) })
    await expect(observe(cluster, [peer], { connectWithinMs: 1_500 })).rejects.toMatchObject({ code: 'unreachable', retryable: true })
    await peer.mesh.stop()
    await expect(observe(cluster, [peer.address], { connectWithinMs: 500 })).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('refuses options that mean nothing before it does anything', async () => {
    const cluster = makeModelCluster()
    const peer = '/ip4/127.0.0.1/tcp/1'
    await expect(observe(cluster, [])).rejects.toMatchObject({ code: 'bad-option' })
    await expect(observe(cluster, ['peer.example:9600'])).rejects.toMatchObject({ code: 'bad-option' })
    for (const wrong of [{ connections: 0 }, { connectWithinMs: Number.NaN }, { maxHistoryBytes: -1 }])
      await expect(observe(cluster, [peer], wrong)).rejects.toMatchObject({ code: 'bad-option' })
    await expect(observe(cluster, [peer], { cluster: 'seqmesh:1:0x:0x' })).rejects.toMatchObject({ code: 'bad-cluster-address' })
    await expect(observe(cluster, [peer], { follow: [1], select: { source: 2 } })).rejects.toMatchObject({ code: 'not-followed' })
  })
})
