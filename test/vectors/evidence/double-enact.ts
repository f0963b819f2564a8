import type { DoubleEnact } from '../../../src/protocol/evidence/evidence.ts'
import { hashEnact } from '../../../src/protocol/statements.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import { testKey } from '../keys.ts'
import { cluster, domain, filler, genesisHash, named } from '../samples.ts'
import { A, B, configHash, type EvidenceCase, guilty, one, rotated } from './lab.ts'

const operator = testKey('operator 7001')

function enact(name: string, key = operator, predecessor = genesisHash, domainOf = cluster): DoubleEnact['first'] {
  const config = named(name)
  return { config, signature: key.sign(hashEnact(domainOf, { predecessor, config })) }
}

// keccak('successor 1') is below keccak('successor 2').
const lower = enact('successor 1')
const higher = enact('successor 2')
const evidence: DoubleEnact = { form: 'doubleEnact', chain: A, predecessor: genesisHash, first: lower, second: higher }
const forked = guilty(0, { key: operator.address })

export const doubleEnactCases: readonly EvidenceCase[] = [
  { name: 'doubleEnact: two successors', world: one, evidence, verdict: forked },
  {
    name: 'doubleEnact: two successors of the second configuration',
    world: rotated,
    evidence: {
      ...evidence,
      predecessor: configHash(rotated, 1),
      first: enact('successor 1', operator, configHash(rotated, 1)),
      second: enact('successor 2', operator, configHash(rotated, 1)),
    },
    verdict: forked,
  },
  { name: 'doubleEnact: one successor twice', world: one, evidence: { ...evidence, second: lower }, verdict: 'not-proven' },
  { name: 'doubleEnact: the higher hash first', world: one, evidence: { ...evidence, first: higher, second: lower }, verdict: 'malformed' },
  {
    name: 'doubleEnact: another predecessor',
    world: rotated,
    evidence: { ...evidence, second: enact('successor 2', operator, configHash(rotated, 1)) },
    verdict: 'bad-signature',
  },
  {
    name: 'doubleEnact: another operator',
    world: one,
    evidence: { ...evidence, second: enact('successor 2', testKey('operator 7002')) },
    verdict: 'bad-signature',
  },
  { name: 'doubleEnact: blamed on another member', world: one, evidence: { ...evidence, chain: B }, verdict: 'bad-signature' },
  {
    name: 'doubleEnact: signed by the sequencer',
    world: one,
    evidence: { ...evidence, second: enact('successor 2', testKey('sequencer 7001')) },
    verdict: 'bad-signature',
  },
  {
    name: 'doubleEnact: signed for another cluster',
    world: one,
    evidence: {
      ...evidence,
      second: enact('successor 2', operator, genesisHash, clusterId({ ...domain, registry: filler('other registry', 20) })),
    },
    verdict: 'bad-signature',
  },
  { name: 'doubleEnact: no member', world: one, evidence: { ...evidence, chain: 7_009 }, verdict: 'unknown-member' },
  {
    name: 'doubleEnact: an unknown predecessor',
    world: one,
    evidence: { ...evidence, predecessor: named('unknown') },
    verdict: 'unknown-configuration',
  },
]
