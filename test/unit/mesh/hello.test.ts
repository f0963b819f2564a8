import { generateKeyPair } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { afterEach, describe, expect, it } from 'vitest'
import { checkRoleProof, MAX_PROOF_LIFETIME_S } from '../../../src/mesh/role-proof.ts'
import { hashHello } from '../../../src/protocol/statements.ts'
import { type Key, makeCluster, verifier } from './cluster.ts'
import { addressOf, clockAhead, type NodeOptions, prove, startNode, stopAll, type TestNode, until } from './harness.ts'
import { TestLedger } from './test-ledger.ts'

afterEach(stopAll)

const cluster = makeCluster(2)
/** What a machine that is busy may add to how far clocks seem apart, milliseconds. */
const BUSY_MS = 10_000

describe('a role proof', () => {
  const peerId = new Uint8Array(36).fill(1)
  const now = 1_800_000_000
  const sequencersOf = (chain: number) => {
    const key = cluster.keys[chain - 1001]
    return key && { current: [key.address], retired: [] }
  }
  const context = { clusterId: cluster.id, verifier, sequencersOf, now }
  const proof = (overrides: { chain?: number; expiry?: number; peerId?: Uint8Array; key?: Key; cluster?: Uint8Array } = {}) => {
    const { chain = 1001, expiry = now + 60 } = overrides
    const digest = hashHello(overrides.cluster ?? cluster.id, { peerId: overrides.peerId ?? peerId, chain, expiry })
    return { chain, expiry, signature: (overrides.key ?? (cluster.keys[0] as Key)).sign(digest) }
  }

  it('is by the member’s sequencer, over this peer id, in this cluster, until its expiry', () => {
    expect(checkRoleProof(proof(), peerId, context)).toBe('valid')
    expect(checkRoleProof(proof({ key: cluster.keys[1] as Key }), peerId, context)).toBe('forged')
    expect(checkRoleProof(proof({ peerId: new Uint8Array(36).fill(2) }), peerId, context)).toBe('forged')
    expect(checkRoleProof(proof({ cluster: new Uint8Array(32) }), peerId, context)).toBe('forged')
    expect(checkRoleProof({ ...proof(), expiry: now + 61 }, peerId, context)).toBe('forged')
    expect(checkRoleProof({ ...proof(), signature: new Uint8Array(65) }, peerId, context)).toBe('forged')
    expect(checkRoleProof(proof({ expiry: now }), peerId, context)).toBe('expired')
    expect(checkRoleProof(proof({ expiry: now + MAX_PROOF_LIFETIME_S + 1 }), peerId, context)).toBe('expired')
    expect(checkRoleProof(proof({ chain: 1009 }), peerId, context)).toBe('unknown-member')
  })

  it('is by any key that may sign now, and is not forged by one that was replaced', () => {
    const [before, after] = cluster.keys as [Key, Key]
    const check = (key: Key, keys: { current: Uint8Array[]; retired: Uint8Array[] }) =>
      checkRoleProof(proof({ key }), peerId, { ...context, sequencersOf: () => keys })
    const announced = { current: [after.address, before.address], retired: [] }
    expect([check(before, announced), check(after, announced)]).toEqual(['valid', 'valid'])
    const inForce = { current: [after.address], retired: [before.address] }
    expect([check(before, inForce), check(after, inForce)]).toEqual(['retired', 'valid'])
  })
})

describe('hello', () => {
  /** The role that `b` sees in `a`, whose hello `change` has changed. */
  async function seen(
    change: (a: TestNode) => void,
    options: Pick<NodeOptions, 'clock' | 'ledger'> = {},
  ): Promise<{ role: string | undefined; b: TestNode; a: TestNode }> {
    const ledger = new TestLedger(cluster)
    const a = await startNode(cluster, { ledger })
    change(a)
    const b = await startNode(cluster, { peers: [addressOf(a)], ...options })
    await until('b has heard hello', () => b.ledger.hellos.has(a.mesh.peerId))
    return { role: b.ledger.hellos.get(a.mesh.peerId)?.role, a, b }
  }

  it('makes a member of who proves it', async () => {
    const { role, a, b } = await seen(({ ledger, mesh }) => {
      prove(ledger, cluster, mesh, 0)
      ledger.own = { ...ledger.own, lacking: [1003] }
    })
    expect(role).toBe('member')
    expect(b.mesh.peers()[0]).toMatchObject({
      id: a.mesh.peerId,
      role: 'member',
      memberChains: [1001],
      lacking: [1003],
      version: 'test',
      score: 25,
    })
    expect(b.mesh.peers()[0]?.lackingSinceMs).toBeGreaterThan(0)
    await until('a has heard b too', () => a.ledger.hellos.get(b.mesh.peerId)?.role === 'observer')
  })

  it('makes an observer of who cannot, and holds a forged proof against it', async () => {
    const expired = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { expiry: Math.floor(Date.now() / 1_000) - 1 }))
    expect(expired.role).toBe('observer')
    expect(expired.b.counts.sum('mesh_faults_total')).toBe(0)
    const otherKey = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { key: cluster.keys[1] as Key }))
    expect(otherKey.role).toBe('observer')
    expect(otherKey.b.counts.sum('mesh_faults_total bad-proof')).toBeGreaterThan(0)
    const stranger = peerIdFromPrivateKey(await generateKeyPair('Ed25519')).toMultihash().bytes
    const otherPeer = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { peerId: stranger }))
    expect(otherPeer.role).toBe('observer')
  })

  it('holds nothing against a member whose key was replaced, whoever of the two has not heard of it', async () => {
    const other = cluster.keys[1] as Key
    const unheard = await seen(({ ledger, mesh }) => {
      prove(ledger, cluster, mesh, 0, { key: other })
      ledger.own = { ...ledger.own, configuration: new Uint8Array(32).fill(7) }
    })
    expect(unheard.role).toBe('observer')
    expect(unheard.b.counts.sum('mesh_faults_total')).toBe(0)
    const ledger = new TestLedger(makeCluster(2))
    ledger.retired = [other.address]
    const heard = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { key: other }), { ledger })
    expect(heard.role).toBe('observer')
    expect(heard.b.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('tells both sides how far their clocks are apart', async () => {
    const a = await startNode(cluster, { member: 0, clock: clockAhead(-30_000) })
    const b = await startNode(cluster, { member: 1, clock: clockAhead(40_000), peers: [addressOf(a)] })
    await until('both have heard hello', () => [a, b].every(({ mesh }) => mesh.peers()[0]?.clockOffsetMs !== undefined))
    // The dialler knows the round trip; who answers knows only that no message comes before it was sent.
    const offsets = [b, a].map(({ mesh }) => mesh.peers()[0]?.clockOffsetMs as number)
    for (const [i, expected] of [-70_000, 70_000].entries()) expect(Math.abs((offsets[i] as number) - expected)).toBeLessThan(BUSY_MS)
    expect(a.mesh.peers()[0]).toMatchObject({ memberChains: [1002], clockChains: [1002] })
  })

  it('lets a member tell the time to who takes its proof for expired', async () => {
    const { role, a, b } = await seen(
      ({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { expiry: Math.floor(Date.now() / 1_000) + 60 }),
      { clock: clockAhead(7 * 24 * 3_600_000) },
    )
    expect(role).toBe('observer')
    const [peer] = b.mesh.peers()
    expect(peer).toMatchObject({ id: a.mesh.peerId, memberChains: [], clockChains: [1001] })
    expect(peer?.clockOffsetMs).toBeLessThan(-7 * 24 * 3_600_000 + BUSY_MS)
    // A proof that its own maker takes for expired is nobody's word.
    const old = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { expiry: Math.floor(Date.now() / 1_000) - 1 }))
    expect(old.b.mesh.peers()[0]).toMatchObject({ clockChains: [] })
    const forged = await seen(({ ledger, mesh }) => prove(ledger, cluster, mesh, 0, { key: cluster.keys[1] as Key }))
    expect(forged.b.mesh.peers()[0]).toMatchObject({ clockChains: [] })
  })

  it('is said on whatever becomes of the wall clock', async () => {
    const clock = clockAhead(0)
    const a = await startNode(cluster, { member: 0 })
    const b = await startNode(cluster, { member: 1, clock, peers: [addressOf(a)], options: { helloEveryMs: 100 } })
    await until('hello is said', () => b.counts.sum('mesh_hello_total member') > 1)
    for (const aheadMs of [-3_600_000, 3_600_000]) {
      clock.aheadMs = aheadMs
      const before = b.counts.sum('mesh_hello_total')
      await until(`hello is said on ${aheadMs} ms off`, () => b.counts.sum('mesh_hello_total') > before)
    }
    expect(a.counts.sum('mesh_bans_total')).toBe(0)
  })

  it('ends where the other belongs to another cluster', async () => {
    const a = await startNode(cluster, {})
    const b = await startNode(makeCluster(2, 'other'), { peers: [addressOf(a)] })
    await until(
      'a turned b away',
      () => a.counts.sum('mesh_hello_total other-cluster') > 0 || b.counts.sum('mesh_hello_total other-cluster') > 0,
    )
    await until('nobody is connected', () => a.mesh.peers().length === 0)
    expect(a.ledger.hellos.size + b.ledger.hellos.size).toBe(0)
  })

  it('is required: a connection without it is closed', async () => {
    const a = await startNode(cluster, { options: { helloWithinMs: 200 } })
    const { createLibp2p } = await import('libp2p')
    const { tcp } = await import('@libp2p/tcp')
    const { noise } = await import('@chainsafe/libp2p-noise')
    const { yamux } = await import('@chainsafe/libp2p-yamux')
    const { multiaddr } = await import('@multiformats/multiaddr')
    const silent = await createLibp2p({ transports: [tcp()], connectionEncrypters: [noise()], streamMuxers: [yamux()] })
    try {
      await silent.dial(multiaddr(addressOf(a)))
      await until('a sees it', () => a.mesh.peers().length === 1)
      await until('a has closed it', () => a.mesh.peers().length === 0)
    } finally {
      await silent.stop()
    }
  })
})
