import { afterEach, describe, expect, it } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_ITEMS } from '../../../src/wire/limits.ts'
import { type Cluster, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, type TestNode, until } from './harness.ts'
import { piece, TestLedger } from './test-ledger.ts'

afterEach(stopAll)

const cluster = makeCluster(2)

/** A node that has judged these pieces before it starts. */
async function holder(pieces: readonly Uint8Array[], inCluster: Cluster = cluster): Promise<TestNode> {
  const ledger = new TestLedger(inCluster)
  for (const bytes of pieces) ledger.onEvidence(bytes, 'itself')
  return startNode(inCluster, { ledger, options: { helloEveryMs: 1_000 } })
}

/** Judges a piece and publishes it, as its finder does. */
function accuse(node: TestNode, bytes: Uint8Array): Promise<number> {
  node.ledger.onEvidence(bytes, 'itself')
  return node.mesh.publishEvidence(bytes)
}

const knows = (node: TestNode, bytes: Uint8Array): boolean => node.ledger.findEvidence(keccak256(bytes)) !== undefined

describe('evidence', () => {
  it('reaches every node by gossip, over one that only relays and follows no chain', async () => {
    const a = await startNode(cluster, { member: 0 })
    const options = { helloEveryMs: 1_000 }
    const b = await startNode(cluster, { peers: [addressOf(a)], chains: [], options })
    const c = await startNode(cluster, { peers: [addressOf(b)], chains: [], options })
    // What is published before the topic has its mesh is fetched: so it is tried until gossip has brought one.
    for (let i = 0; c.counts.sum('mesh_gossip_verdicts_total evidence accept') === 0; i++) {
      await accuse(a, piece(String(i)))
      await until('c has it', () => knows(c, piece(String(i))), 20_000)
    }
    const largest = piece('largest', 'convicting', MAX_EVIDENCE_BYTES)
    await accuse(a, largest)
    await until('c has the largest', () => knows(c, largest))
    expect(c.counts.sum('mesh_gossip_verdicts_total evidence accept new')).toBe(2)
    expect([...c.ledger.evidence.keys()]).toEqual([...b.ledger.evidence.keys()])
    for (const node of [a, b, c]) expect(node.counts.sum('mesh_faults_total')).toBe(0)
    await expect(async () => a.mesh.publishEvidence(new Uint8Array(MAX_EVIDENCE_BYTES + 1))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('is fetched by who comes late, and by who missed it while connected', async () => {
    const a = await holder([piece('1'), piece('largest', 'convicting', MAX_EVIDENCE_BYTES)])
    const late = await startNode(cluster, { peers: [addressOf(a)], options: { helloEveryMs: 1_000 } })
    await until('the late node has them', () => late.ledger.evidence.size === 2)
    // Not published: as if gossip had lost it.
    a.ledger.onEvidence(piece('4'), 'itself')
    await until('the next hello tells of it', () => knows(late, piece('4')))
    await until(
      'three pieces were served, and a list after two of the hellos',
      () => a.counts.sum('mesh_range_served_total evidence') === 5,
    )
    expect(late.counts.sum('mesh_evidence_fetched_total accept new')).toBe(3)
    expect(late.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('is fetched by a node that was away, but not what it has', async () => {
    const a = await holder([piece('1'), piece('2')])
    const ledger = new TestLedger(cluster)
    ledger.onEvidence(piece('1'), 'itself')
    const back = await startNode(cluster, { ledger, peers: [addressOf(a)] })
    await until('it has all', () => knows(back, piece('2')))
    expect(back.counts.sum('mesh_evidence_fetched_total')).toBe(1)
    expect(back.ledger.judged).toEqual(['new', 'new'])
  })

  it('is fetched without end of patience, some after every hello', async () => {
    const names = Array.from({ length: 5 * MAX_EVIDENCE_ITEMS }, (_, i) => piece(String(i)))
    const a = await holder(names)
    const late = await startNode(cluster, { peers: [addressOf(a)], options: { helloEveryMs: 1_000 } })
    await until('all are there', () => late.ledger.evidence.size === names.length, 30_000)
    expect([...late.ledger.evidence.keys()]).toEqual(names.map((bytes) => toHex(keccak256(bytes))))
    expect(late.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('that needs a configuration which is not known yet blocks nothing, and is judged once it is', async () => {
    const source = new TestLedger(cluster)
    source.newest = new Uint8Array(32).fill(1)
    for (const bytes of [piece('early', 'undecided'), piece('later')]) source.onEvidence(bytes, 'itself')
    const a = await startNode(cluster, { ledger: source })
    const b = await startNode(cluster, { peers: [addressOf(a)], options: { helloEveryMs: 1_000 } })
    await until('the later piece is there', () => knows(b, piece('later')))
    expect(knows(b, piece('early', 'undecided'))).toBe(false)
    expect(b.ledger.judged).toEqual(['unknown-configuration', 'unknown-configuration', 'new'])
    const hellos = b.counts.sum('mesh_hello_total')
    await until('some more hellos', () => b.counts.sum('mesh_hello_total') > hellos + 1)
    // Nothing has changed: it is not asked for again.
    expect(b.counts.sum('mesh_evidence_fetched_total')).toBe(2)
    b.ledger.newest = new Uint8Array(32).fill(1)
    await until('the early piece is there', () => knows(b, piece('early', 'undecided')))
    expect(b.counts.sum('mesh_evidence_fetched_total')).toBe(3)
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('that a full disk does not take is fetched again, and nobody is blamed', async () => {
    const a = await holder([piece('1')])
    const ledger = new TestLedger(cluster)
    ledger.failEvidence = new Error('disk full')
    const b = await startNode(cluster, { ledger, peers: [addressOf(a)], options: { helloEveryMs: 1_000 } })
    await until('it was tried', () => b.counts.sum('mesh_range_requests_total evidence refused') > 0)
    ledger.failEvidence = undefined
    await until('it is there', () => knows(b, piece('1')))
    expect(b.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('stops with the mesh while it is fetched', async () => {
    const a = await holder(Array.from({ length: 200 }, (_, i) => piece(String(i), 'convicting', 50_000)))
    const b = await startNode(cluster, { peers: [addressOf(a)] })
    await until('some are there', () => b.ledger.evidence.size > 3)
    await b.mesh.stop()
    const { size } = b.ledger.evidence
    expect(size).toBeLessThan(200)
    await until('a is alone', () => a.mesh.peers().length === 0)
    expect(b.ledger.evidence.size).toBe(size)
  })
})
