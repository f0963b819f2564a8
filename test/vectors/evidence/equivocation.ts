import type { SignedHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import { testKey } from '../keys.ts'
import { domain, filler, named, GENESIS_TIME as T } from '../samples.ts'
import { B, byHash, configHash, type EvidenceCase, guilty, malleate, NEXT, one, restarted, rotated, sign, signAgain } from './lab.ts'

const header = sign({ number: 5 })
const otherState = sign({ number: 5, stateRoot: named('other state') })
const pair = (a: SignedHeader, b: SignedHeader) => ({ form: 'equivocation' as const, ...byHash(a, b) })
const ordered = pair(header, otherState)

const newKey = testKey('rotated 7001')
const underOld = sign({ number: 5, config: configHash(rotated) })
const underNew = sign({ number: 5, config: configHash(rotated, 1), time: NEXT }, undefined, newKey)
const acrossRotation = pair(underOld, underNew)

const otherCluster = clusterId({ ...domain, registry: filler('other registry', 20) })
const elsewhere: SignedHeader = { ...otherState, signature: testKey('sequencer 7001').sign(hashHeader(otherCluster, otherState.header)) }

export const equivocationCases: readonly EvidenceCase[] = [
  { name: 'equivocation: two state roots', world: one, evidence: ordered, verdict: guilty(5) },
  { name: 'equivocation: two times', world: one, evidence: pair(header, sign({ number: 5, time: T + 6 })), verdict: guilty(5) },
  {
    name: 'equivocation: two configurations, a rotated key',
    world: rotated,
    evidence: acrossRotation,
    verdict: guilty(5, { key: acrossRotation.first === underOld ? testKey('sequencer 7001').address : newKey.address }),
  },
  {
    name: 'equivocation: under a configuration not in force',
    world: rotated,
    evidence: pair(
      sign({ number: 5, config: configHash(rotated), time: NEXT }),
      sign({ number: 5, config: configHash(rotated), time: NEXT + 1 }),
    ),
    verdict: guilty(5),
  },
  {
    name: 'equivocation: a rotated key twice',
    world: rotated,
    evidence: pair(underNew, sign({ number: 5, config: configHash(rotated, 1), time: NEXT + 1 }, undefined, newKey)),
    verdict: guilty(5, { key: newKey.address }),
  },
  {
    name: 'equivocation: one header twice',
    world: one,
    evidence: { form: 'equivocation', first: header, second: header },
    verdict: 'not-proven',
  },
  {
    name: 'equivocation: one header, signed twice',
    world: one,
    evidence: { form: 'equivocation', first: header, second: signAgain(header) },
    verdict: 'not-proven',
  },
  {
    name: 'equivocation: the higher hash first',
    world: one,
    evidence: { form: 'equivocation', first: ordered.second, second: ordered.first },
    verdict: 'malformed',
  },
  { name: 'equivocation: two numbers', world: one, evidence: pair(header, sign({ number: 6 })), verdict: 'malformed' },
  { name: 'equivocation: two chains', world: one, evidence: pair(header, sign({ number: 5, chain: B })), verdict: 'malformed' },
  {
    name: 'equivocation: two generations',
    world: restarted,
    evidence: pair(sign({ number: 60, config: configHash(restarted) }), sign({ number: 60, config: configHash(restarted, 1), time: NEXT })),
    verdict: 'not-proven',
  },
  { name: 'equivocation: signed for another cluster', world: one, evidence: pair(header, elsewhere), verdict: 'bad-signature' },
  {
    name: 'equivocation: signatures swapped',
    world: one,
    evidence: {
      form: 'equivocation',
      first: { ...ordered.first, signature: ordered.second.signature },
      second: { ...ordered.second, signature: ordered.first.signature },
    },
    verdict: 'bad-signature',
  },
  {
    name: 'equivocation: signed by another member',
    world: one,
    evidence: pair(header, sign({ number: 5, time: T + 6 }, undefined, testKey('sequencer 7002'))),
    verdict: 'bad-signature',
  },
  {
    name: 'equivocation: a replaced key under the newer configuration',
    world: rotated,
    evidence: pair(underOld, sign({ number: 5, config: configHash(rotated, 1), time: NEXT })),
    verdict: 'bad-signature',
  },
  {
    name: 'equivocation: a malleated signature',
    world: one,
    evidence: pair(header, { ...otherState, signature: malleate(otherState.signature) }),
    verdict: 'bad-signature',
  },
  {
    name: 'equivocation: an unknown configuration',
    world: one,
    evidence: pair(header, sign({ number: 5, config: configHash(rotated, 1) })),
    verdict: 'unknown-configuration',
  },
  {
    name: 'equivocation: no member',
    world: one,
    evidence: pair(sign({ number: 5, chain: 7_009 }), sign({ number: 5, chain: 7_009, time: T + 6 })),
    verdict: 'unknown-member',
  },
]
