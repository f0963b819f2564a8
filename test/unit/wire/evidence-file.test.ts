import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNativeVerifier } from '../../../src/node/keys/native-verifier.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import type { Conviction } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import {
  type EvidenceFile,
  EvidenceFileError,
  type EvidenceFileErrorCode,
  readEvidenceFile,
  renderEvidenceFile,
} from '../../../src/wire/evidence-file.ts'
import { MAX_EVIDENCE_FILE_BYTES } from '../../../src/wire/limits.ts'
import { configurationsOf, type EvidenceCase, one, raised, rotated } from '../../vectors/evidence/lab.ts'
import { evidenceCases } from '../../vectors/evidence.ts'

const verifier = createNativeVerifier()

function caseOf(name: string): EvidenceCase {
  const found = evidenceCases.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no case ${name}`)
  return found
}

const renderCase = ({ evidence, world }: EvidenceCase): string => renderEvidenceFile(evidence, configurationsOf(world))
const simple = renderCase(caseOf('equivocation: two state roots'))

function refusal(text: string): EvidenceFileErrorCode | undefined {
  try {
    readEvidenceFile(text)
  } catch (error) {
    if (error instanceof EvidenceFileError) return error.code
    throw error
  }
  return undefined
}

/** As `seqmesh evidence verify` does it: with what is in the file alone. */
function verify({ address, configurations, evidence }: EvidenceFile): Conviction {
  const chain = new ConfigurationChain(address, verifier)
  for (const enacted of configurations) chain.add(enacted)
  return judgeEvidence(evidence, { configurations: chain, verifier })
}

/** The file with one field of it changed, laid out as files are. */
function edited(change: (file: Record<string, unknown>) => object): string {
  return `${JSON.stringify(change(JSON.parse(simple) as Record<string, unknown>), null, 2)}\n`
}

describe('a file', () => {
  test('is verified without anything else', () => {
    for (const each of evidenceCases.filter(({ verdict }) => typeof verdict !== 'string')) {
      const file = readEvidenceFile(renderCase(each))
      expect(file.evidence).toEqual(each.evidence)
      expect(toHex(file.id)).toBe(toHex(evidenceId(encodeEvidence(each.evidence))))
      expect(verify(file)).toMatchObject(each.verdict as object)
    }
  })

  test('shows people what it is about', () => {
    const file = JSON.parse(renderCase(caseOf('regressOutbox: count goes back'))) as Record<string, never>
    expect(file).toMatchObject({
      format: 'seqmesh-evidence',
      version: '1',
      kind: 'regress',
      form: 'regressOutbox',
      artefacts: {
        earlier: { header: { chain: 7_001, number: 9, time: '1700000005, 2023-11-14T22:13:25.000Z' } },
        earlierRow: { index: 2, row: { count: 3, value: '300300000000000000' } },
      },
    })
    const { first } = (JSON.parse(simple) as { artefacts: { first: { header: { hash: string } } } }).artefacts
    expect(first.header.hash).toMatch(/^0x[0-9a-f]{64}$/)
    const batch = JSON.parse(renderCase(caseOf('badBatch: bytes that are no entries'))) as { artefacts: { frames: string } }
    expect(batch.artefacts.frames).toMatch(/^233 bytes, keccak 0x[0-9a-f]{64}$/)
  })

  test('carries the configurations up to the one after those that are named', () => {
    const hashes = (each: EvidenceCase) =>
      readEvidenceFile(renderCase(each)).configurations.map(({ configuration }) => toHex(hashConfiguration(configuration)))
    const all = (each: EvidenceCase) => each.world.configurations.map((configuration) => toHex(hashConfiguration(configuration)))
    const first = caseOf('badLaneGrowth: from a header whose configuration is not in force')
    expect(first.world).toBe(raised)
    expect(hashes(first)).toEqual(all(first))
    const { evidence } = caseOf('equivocation: two state roots')
    expect(hashes({ ...caseOf('equivocation: two state roots'), evidence, world: rotated })).toEqual(all({ ...first, world: rotated }))
    const underFirst = caseOf('badLaneGrowth: under a configuration that is no longer in force')
    expect(hashes(underFirst)).toEqual(all(underFirst).slice(0, 2))
    const enact = caseOf('doubleEnact: two successors')
    expect(hashes(enact)).toEqual(all({ ...enact, world: one }))
  })
})

describe('a bad file', () => {
  test.each<[string, string, EvidenceFileErrorCode]>([
    ['empty', '', 'not-json'],
    ['cut off', simple.slice(0, -10), 'not-json'],
    ['bytes after it', `${simple}{}`, 'not-json'],
    ['no object', '[]', 'other-format'],
    ['nothing', 'null', 'other-format'],
    ['another format', edited((file) => ({ ...file, format: 'seqmesh-guard' })), 'other-format'],
    ['another version', edited((file) => ({ ...file, version: '2' })), 'other-version'],
    ['a number for a version', edited((file) => ({ ...file, version: 1 })), 'other-version'],
    ['no evidence', edited(({ evidence: _, ...file }) => file), 'malformed'],
    ['evidence that is no text', edited((file) => ({ ...file, evidence: 7 })), 'malformed'],
    ['evidence that is not hexadecimal', edited((file) => ({ ...file, evidence: 'lies' })), 'malformed'],
    ['evidence cut off', edited((file) => ({ ...file, evidence: `${file.evidence}`.slice(0, -2) })), 'malformed'],
    ['evidence of no form', edited((file) => ({ ...file, evidence: '0x01020304' })), 'malformed'],
    ['no cluster', edited((file) => ({ ...file, cluster: '0x' })), 'malformed'],
    ['no configurations', edited((file) => ({ ...file, configurations: {} })), 'malformed'],
    ['a configuration that is no object', edited((file) => ({ ...file, configurations: ['0x'] })), 'malformed'],
    ['no configuration where one belongs', edited((file) => ({ ...file, configurations: [{ encoded: '0x' }] })), 'malformed'],
    ['a configuration that does not decode', edited((file) => ({ ...file, configurations: [{ encoded: '0xff' }] })), 'malformed'],
    ['another id', edited((file) => ({ ...file, id: `0x${'00'.repeat(32)}` })), 'contradictory'],
    ['another kind', edited((file) => ({ ...file, kind: 'regress' })), 'contradictory'],
    ['another form', edited((file) => ({ ...file, form: 'regressHeader' })), 'contradictory'],
    ['what people read says something else', simple.replace('"number": 5', '"number": 6'), 'not-canonical'],
    ['an additional field', edited((file) => ({ ...file, note: 'trust me' })), 'not-canonical'],
    ['a field twice', simple.replace('"version": "1",', '"version": "0",\n  "version": "1",'), 'not-canonical'],
    ['other spaces', JSON.stringify(JSON.parse(simple)), 'not-canonical'],
    ['no end of line', simple.trimEnd(), 'not-canonical'],
    [
      'other upper and lower case',
      simple.replace(/"evidence": "0x[0-9a-f]+"/, (text) => text.toUpperCase().replace('"EVIDENCE": "0X', '"evidence": "0x')),
      'not-canonical',
    ],
    ['another hash of a configuration', simple.replace(/"hash": "0x./, '"hash": "0x_'), 'not-canonical'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)).toBe(code)
  })

  test('above the limit is not looked at', () => {
    expect(refusal('['.repeat(MAX_EVIDENCE_FILE_BYTES + 1))).toBe('too-large')
  })

  test('of many brackets is no harm', () => {
    expect(refusal('['.repeat(1_000_000))).toBe('not-json')
  })

  test('with any one character changed is refused, or convicts nobody', () => {
    let read = 0
    fc.assert(
      fc.property(fc.nat(simple.length - 1), fc.constantFrom(...'0123456789abcdef"{},: x'), (at, character) => {
        const text = simple.slice(0, at) + character + simple.slice(at + 1)
        if (text === simple) return
        if (refusal(text) !== undefined) return
        read++
        // Another cluster, registry or genesis: then nothing in it is signed, enacted or known.
        expect(() => verify(readEvidenceFile(text))).toThrow()
      }),
      { numRuns: 2_000 },
    )
    expect(read).toBeLessThan(100)
  })

  test('of another cluster does not convict in this one', () => {
    const { evidence, world } = caseOf('equivocation: two state roots')
    const { address } = configurationsOf(world)
    const foreign = new ConfigurationChain({ ...address, parentChain: 1 }, verifier)
    for (const configuration of world.configurations) foreign.add({ configuration, enactments: [] })
    const file = readEvidenceFile(renderEvidenceFile(evidence, foreign))
    expect(file.address.parentChain).toBe(1)
    expect(() => verify(file)).toThrow(expect.objectContaining({ code: 'bad-signature' }))
  })
})
