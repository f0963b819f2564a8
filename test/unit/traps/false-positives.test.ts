import { describe, expect, it } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import type { OpenableHeader, SignedHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { hashEnact } from '../../../src/protocol/statements.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import { conflictEvidence } from '../../../src/roles/log-evidence.ts'
import { encodeEvidence } from '../../../src/wire/evidence.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { cluster, domain, genesis, genesisHash, sampleMember } from '../../vectors/samples.ts'
import type { HonestChain } from '../protocol/honest-cluster.ts'
import { ProsecutingNode, T, threeChains } from '../roles/prosecution-bench.ts'

// What could convict an honest member, or let a guilty one go, and must not. Where each trap of `3-evidence.md` is held: traps.test.ts.

const A = 7_001
const KEY = testKey(`sequencer ${A}`)

/** A started node that has taken one block of each chain, the second one including the first. */
function bench({ nowMs = (T + 60) * 1_000 } = {}) {
  const node = new ProsecutingNode()
  node.nowMs = nowMs
  node.accuser.start()
  const chains = threeChains()
  const [a, b] = chains
  const blocks = [a.produce({ now: T + 1, sends: [{ index: 2 }] }), b.produce({ now: T + 1, includes: [{ source: a, number: 1 }] })]
  const codes = blocks.map(({ openable }) => node.offer(openable))
  return { node, a, b, codes }
}

/** Another block in the place of the next one. */
function twinOf(chain: HonestChain, seconds: number): OpenableHeader {
  return chain.seal({ outbox: [], inbox: [] }, [], { time: T + seconds }).openable
}

const bare = ({ header, signature }: SignedHeader): SignedHeader => ({ header, signature })
const equivocation = (x: SignedHeader, y: SignedHeader) => encodeEvidence(conflictEvidence(cluster, bare(x), bare(y)))

function expectNobodyBlamed(node: ProsecutingNode): void {
  expect(node.exposed).toEqual([])
  expect([...node.ledger.logs.values()].map(({ hold }) => hold)).toEqual([undefined, undefined, undefined])
  expect(node.published).toEqual([])
}

describe('a rotated key', () => {
  const next = {
    ...genesis,
    ...{ predecessor: genesisHash, activation: T + 5 },
    members: [sampleMember(1, { sequencer: testKey('rotated').address }), sampleMember(2), sampleMember(3)],
  }
  const config = hashConfiguration(next)

  function rotated() {
    const all = bench()
    const { node, a, b } = all
    const digest = hashEnact(cluster, { predecessor: genesisHash, config })
    const enactments = genesis.members.map(({ chain }) => testKey(`operator ${chain}`).sign(digest))
    expect(node.configurations.add({ configuration: next, enactments })).toBe(true)
    const last = a.produce({ now: T + 2, sends: [{ index: 2 }] })
    const first = a.seal({ outbox: [], inbox: [] }, [], { config, time: T + 5 })
    expect(node.offer(last.openable)).toBe('new')
    expect(node.offer({ ...first.openable, signature: testKey('rotated').sign(first.hash) })).toBe('new')
    return { ...all, node, a, b, last }
  }

  it('goes on where the old one stopped, and what others include of the old one stays good', () => {
    const { node, a, b, last } = rotated()
    const row = { ...a.log.outboxRow(2), number: 2, head: last.hash, time: last.openable.header.time }
    expect(node.offer(b.seal({ outbox: [], inbox: [{ index: 1, row }] }, [], { config, time: T + 5 }).openable)).toBe('new')
    expectNobodyBlamed(node)
    expect(node.ledger.log(A)?.state.head.number).toBe(3)
  })

  it('leaves the old one guilty of what it signed, and the new one innocent', () => {
    const { node, a } = rotated()
    const other = a.seal({ outbox: [], inbox: [] }, [], { number: 2, parent: a.blocks[0]?.hash as Uint8Array, time: T + 3 })
    expect(node.offer(other.openable)).toBe('conflict')
    expect(node.exposed).toEqual([{ accused: A, kind: 'equivocation', from: 2 }])
    expect(node.ledger.accusations.isExposed(A, KEY.address)).toBe(true)
    expect(node.ledger.accusations.isExposed(A, testKey('rotated').address)).toBe(false)
  })
})

it('a key that is used in another cluster as well contradicts nothing here', () => {
  const { node, a } = bench()
  const elsewhere = clusterId({ ...domain, parentChain: domain.parentChain + 1 })
  const header = { ...twinOf(a, 2).header, number: 1, parent: genesis.members[0]?.startParent as Uint8Array }
  const there = { header, signature: KEY.sign(hashHeader(elsewhere, header)) }
  expect(node.offer({ ...there, changes: { outbox: [], inbox: [] }, lanes: [] })).toBe('bad-signature')
  const own = a.blocks[0]?.openable as OpenableHeader
  const evidence = conflictEvidence(cluster, bare(own), there)
  expect(() => judgeEvidence(evidence, { configurations: node.configurations, verifier })).toThrow(EvidenceError)
  expect(node.ledger.offerEvidence(encodeEvidence(evidence)).verdict).toBe('reject')
  expectNobodyBlamed(node)
})

describe('a wrong clock of the judge', () => {
  const clocks = [
    ['decades behind', (T - 10 ** 9) * 1_000],
    ['decades ahead', (T + 10 ** 9) * 1_000],
  ] as const

  it.each(clocks)('%s accuses nobody', (_, nowMs) => {
    const { node } = bench({ nowMs })
    node.ledger.tick()
    expectNobodyBlamed(node)
  })

  it.each(clocks)('%s changes no verdict', (_, nowMs) => {
    const { node, a } = bench({ nowMs })
    expect(node.ledger.offerEvidence(equivocation(twinOf(a, 2), twinOf(a, 3)))).toMatchObject({ verdict: 'accept', code: 'new' })
    expect(node.exposed).toEqual([{ accused: A, kind: 'equivocation', from: 2 }])
  })
})

describe('framing', () => {
  it('a header that another member signed in the place of the accused is nobody’s', () => {
    const { node, a } = bench()
    const twin = twinOf(a, 2)
    const forged = { ...twin, signature: testKey('sequencer 7002').sign(hashHeader(cluster, twin.header)) }
    expect(node.offer(forged)).toBe('bad-signature')
    const honest = a.produce({ now: T + 1 }).openable
    expect(node.ledger.offerEvidence(equivocation(honest, forged)).verdict).toBe('reject')
    expectNobodyBlamed(node)
  })

  it('one header twice, in either encoding of its signature, contradicts nothing', () => {
    const { node, a } = bench()
    const { openable } = a.produce({ now: T + 1 })
    expect(node.offer(openable)).toBe('new')
    expect(node.offer(openable)).toBe('duplicate')
    const [r, s] = [openable.signature.slice(0, 32), openable.signature.slice(32, 64)]
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const flipped = Buffer.from((order - BigInt(toHex(s))).toString(16).padStart(64, '0'), 'hex')
    const malleated = Uint8Array.of(...r, ...flipped, 55 - (openable.signature[64] as number))
    expect(node.ledger.offerEvidence(equivocation(openable, { ...openable, signature: malleated })).verdict).toBe('reject')
    expectNobodyBlamed(node)
  })

  it('true evidence with any byte altered, missing or added convicts nobody', () => {
    const { node, a } = bench()
    const bytes = equivocation(twinOf(a, 2), twinOf(a, 3))
    for (let at = 0; at < bytes.length; at++)
      expect(node.ledger.offerEvidence(bytes.with(at, (bytes[at] as number) ^ (1 + (at % 255)))).verdict, `byte ${at}`).not.toBe('accept')
    for (let size = 0; size < bytes.length; size += 7) expect(node.ledger.offerEvidence(bytes.slice(0, size)).verdict).toBe('reject')
    expect(node.ledger.offerEvidence(Uint8Array.of(...bytes, 0)).verdict).toBe('reject')
    expectNobodyBlamed(node)
    expect(node.ledger.offerEvidence(bytes).verdict).toBe('accept')
  })
})

it('of an equivocator that signs without end, two pairs are kept, also after a restart', () => {
  const { node, a } = bench()
  const pairs = Array.from({ length: 20 }, (_, i) => equivocation(twinOf(a, 2 * i), twinOf(a, 2 * i + 1)))
  const codes = pairs.map((bytes) => node.ledger.offerEvidence(bytes).code)
  expect(codes).toEqual(['new', 'new', ...new Array(18).fill('enough')])
  expect(node.history.evidenceAfter(0, 100)).toHaveLength(2)
  const again = new ProsecutingNode({ history: node.history })
  expect(pairs.slice(2).map((bytes) => again.ledger.offerEvidence(bytes).code)).toEqual(new Array(18).fill('enough'))
  expect(again.history.evidenceAfter(0, 100)).toHaveLength(2)
})
