import fc from 'fast-check'
import { decodeFunctionData, encodeFunctionData } from 'viem'
import { describe, expect, test } from 'vitest'
import { evidenceCourtAbi } from '../../../src/contracts/generated/evidence-court.ts'
import { createNativeVerifier } from '../../../src/node/keys/native-verifier.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { type Evidence, EvidenceError, type EvidenceForm, KIND_OF_FORM } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { WireError, type WireErrorCode } from '../../../src/wire/errors.ts'
import { decodeEvidence, encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import { MAX_EVIDENCE_BYTES } from '../../../src/wire/limits.ts'
import { configurationsOf, type World } from '../../vectors/evidence/lab.ts'
import { evidenceCases } from '../../vectors/evidence.ts'
import { hash, messagesOf, signature, signedHeaderOf, uint48 } from './arbitraries.ts'

const verifier = createNativeVerifier()
const worlds = new Map<World, ReturnType<typeof configurationsOf>>()

function configurationsIn(world: World): ReturnType<typeof configurationsOf> {
  const known = worlds.get(world) ?? configurationsOf(world)
  worlds.set(world, known)
  return known
}

function refusal(act: () => unknown): WireErrorCode | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof WireError) return error.code
    throw error
  }
  return undefined
}

// Arbitrary evidence of every form

const uint8 = fc.nat(255)
const chain = fc.maxSafeNat()
const uint96 = fc.bigInt(0n, 2n ** 96n - 1n)
const bytes = fc.uint8Array({ maxLength: 100 })
const signed = chain.chain(signedHeaderOf)
const header = signed.map((each) => each.header)
const outboxRow = fc.record({ count: uint48, acc: hash, value: uint96 })
const inboxRow = fc.record({ number: uint48, head: hash, time: uint48, count: uint48, acc: hash, value: uint96 })
const proof = fc.array(hash, { minLength: 8, maxLength: 8 })
const out = fc.record({ index: uint8, row: outboxRow, proof })
const into = fc.record({ index: uint8, row: inboxRow, proof })
const path = fc.record({ acc: hash, steps: fc.array(fc.record({ hash, value: uint96 }), { maxLength: 4 }) })
const messages = messagesOf(7_001)
const message = messages.map(([first]) => first as NonNullable<typeof first>)
const storage = fc.record({
  account: fc.array(bytes, { maxLength: 4 }),
  slots: fc.array(fc.array(bytes, { maxLength: 3 }), { maxLength: 3 }),
})
const outbox = fc.array(fc.record({ index: uint8, row: outboxRow }), { maxLength: 4 })
const inbox = fc.array(fc.record({ index: uint8, row: inboxRow }), { maxLength: 4 })
const enactment = fc.record({ config: hash, signature })

const FORMS: { readonly [Form in EvidenceForm]: fc.Arbitrary<Omit<Extract<Evidence, { form: Form }>, 'form'>> } = {
  equivocation: fc.record({ first: signed, second: signed }),
  regressHeader: fc.record({ earlier: signed, later: signed }),
  regressOutbox: fc.record({ earlier: signed, later: signed, earlierRow: out, laterRow: out, path }),
  regressInbox: fc.record({ earlier: signed, later: signed, earlierRow: into, laterRow: into, path }),
  outOfSync: fc.record({ header: signed, source: chain, row: into }),
  overdrawn: fc.record({ header: signed, outbox, inbox }),
  badLaneMessage: fc.record({ header: signed, destination: chain, row: out, path, position: uint8, message }),
  badLaneTime: fc.record({ previous: signed, header: signed, previousRow: out, row: out, path, message }),
  badLaneQuota: fc.record({ header: signed, destination: chain, row: out, path, messages }),
  badLaneGrowth: fc.record({ previous: signed, header: signed, previousRow: out, row: out }),
  misreport: fc.record({ header: signed, source: chain, row: into, sourceHeader: header, sourceRow: out }),
  blockMismatch: fc.record({ header: signed, block: bytes }),
  blockParent: fc.record({ previous: signed, header: signed, block: bytes }),
  storageOutbox: fc.record({ header: signed, row: out, storage }),
  storageInbox: fc.record({ header: signed, row: into, storage }),
  badBatch: fc.record({
    header: signed,
    batchSignature: signature,
    frames: bytes,
    previous: fc.option(header, { nil: undefined }),
    outbox,
    inbox,
  }),
  doubleEnact: fc.record({ chain, predecessor: hash, first: enactment, second: enactment }),
}

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  ...Object.entries(FORMS).map(([form, fields]) => (fields as fc.Arbitrary<object>).map((each) => ({ form, ...each }) as Evidence)),
)

describe('canonical bytes', () => {
  test('what is written is read back, and has one encoding', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const encoded = encodeEvidence(each)
        const decoded = decodeEvidence(encoded)
        expect(decoded).toEqual(each)
        expect(encodeEvidence(decoded)).toEqual(encoded)
        expect(evidenceId(encoded)).toEqual(keccak256(encoded))
      }),
      { numRuns: 100 },
    )
  })

  test('the bytes of a socket are read as any others, and may be reused', () => {
    const [first] = evidenceCases as readonly [(typeof evidenceCases)[number], ...typeof evidenceCases]
    const socket = Buffer.from(encodeEvidence(first.evidence))
    const decoded = decodeEvidence(socket)
    socket.fill(0)
    expect(decoded).toEqual(first.evidence)
  })

  test('values out of range are not written', () => {
    const [first] = evidenceCases as readonly [(typeof evidenceCases)[number], ...typeof evidenceCases]
    if (first.evidence.form !== 'equivocation') throw new Error('another first case')
    const { first: signedFirst } = first.evidence
    const wrong = (change: object): Evidence =>
      ({ ...first.evidence, first: { ...signedFirst, header: { ...signedFirst.header, ...change } } }) as Evidence
    for (const change of [{ number: 2 ** 48 }, { number: -1 }, { time: 0.5 }, { chain: 2 ** 53 }, { parent: new Uint8Array(31) }])
      expect(refusal(() => encodeEvidence(wrong(change)))).toBe('malformed')
    const short = { ...first.evidence, first: { ...signedFirst, signature: new Uint8Array(64) } }
    expect(refusal(() => encodeEvidence(short))).toBe('malformed')
  })

  test('what is above the limit is neither written nor read', () => {
    const cases = evidenceCases.find((each) => each.evidence.form === 'blockMismatch')?.evidence
    if (cases?.form !== 'blockMismatch') throw new Error('no such case')
    const fits = encodeEvidence({ ...cases, block: new Uint8Array(MAX_EVIDENCE_BYTES - 608) })
    expect(fits.length).toBeLessThanOrEqual(MAX_EVIDENCE_BYTES)
    expect(decodeEvidence(fits).form).toBe('blockMismatch')
    expect(refusal(() => encodeEvidence({ ...cases, block: new Uint8Array(MAX_EVIDENCE_BYTES) }))).toBe('too-large')
    expect(refusal(() => decodeEvidence(new Uint8Array(MAX_EVIDENCE_BYTES + 1)))).toBe('too-large')
  })
})

describe('hostile bytes', () => {
  test('any bytes decode or fail cleanly', () => {
    const selectors = [...new Set(evidenceCases.map((each) => toHex(encodeEvidence(each.evidence).subarray(0, 4))))]
    fc.assert(
      fc.property(fc.constantFrom(...selectors), fc.uint8Array({ maxLength: 2_000 }), (selector, tail) => {
        expect(refusal(() => decodeEvidence(tail))).toBe('malformed')
        const form = Uint8Array.from(selector.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
        refusal(() => decodeEvidence(Uint8Array.of(...form, ...tail)))
      }),
      { numRuns: 100 },
    )
  })

  test('bytes cut off, followed by more, or with a word changed are refused, or are evidence of their own', () => {
    fc.assert(
      fc.property(evidence, fc.nat(), fc.constantFrom(0, 1, 0x20, 0x40, 0xff), (each, at, byte) => {
        const encoded = encodeEvidence(each)
        expect(refusal(() => decodeEvidence(encoded.subarray(0, at % encoded.length)))).toBe('malformed')
        expect(refusal(() => decodeEvidence(Uint8Array.of(...encoded, 0)))).toBe('malformed')
        expect(refusal(() => decodeEvidence(Uint8Array.of(...encoded, ...new Uint8Array(32))))).toBe('malformed')
        const changed = encoded.with(at % encoded.length, byte)
        if (refusal(() => decodeEvidence(changed)) === undefined) expect(encodeEvidence(decodeEvidence(changed))).toEqual(changed)
      }),
      { numRuns: 100 },
    )
  })

  test('offsets that share or skip bytes are refused at once', () => {
    const storageCase = evidenceCases.find(({ evidence: each }) => each.form === 'storageOutbox')
    const encoded = encodeEvidence((storageCase as (typeof evidenceCases)[number]).evidence)
    // The head of the two lists of slot proofs: both led to the first one.
    const words = Math.floor((encoded.length - 4) / 32)
    let shared = 0
    for (let word = 0; word < words; word++) {
      const at = 4 + word * 32
      for (const by of [32, -32]) {
        const changed = new Uint8Array(encoded)
        const view = new DataView(changed.buffer, at + 28, 4)
        if (changed.subarray(at, at + 28).some((each) => each !== 0) || view.getUint32(0) === 0 || view.getUint32(0) % 32 !== 0) continue
        view.setUint32(0, view.getUint32(0) + by)
        shared++
        expect(refusal(() => decodeEvidence(changed))).toBe('malformed')
      }
    }
    expect(shared).toBeGreaterThan(10)
  })
})

describe('every case of the vectors', () => {
  test.each(evidenceCases)('$name', ({ evidence: each }) => {
    expect(decodeEvidence(encodeEvidence(each))).toEqual(each)
  })

  /** Field by field as text, whatever the type: viem has bigints, checksums and a list where we have a header or none. */
  const plain = (value: unknown): unknown => {
    if (typeof value === 'bigint' || typeof value === 'number') return value.toString()
    if (value instanceof Uint8Array) return toHex(value)
    if (typeof value === 'string') return value.toLowerCase()
    if (Array.isArray(value)) return value.map(plain)
    return Object.fromEntries(Object.entries(value as object).map(([key, field]) => [key, plain(field)]))
  }

  test('is call data of the court, as any encoder writes it', () => {
    for (const { evidence: each } of evidenceCases) {
      const data = toHex(encodeEvidence(each))
      const call = decodeFunctionData({ abi: evidenceCourtAbi, data })
      expect(encodeFunctionData({ abi: evidenceCourtAbi, ...call } as never)).toBe(data)
      const { form, ...fields } = decodeEvidence(encodeEvidence(each))
      expect(call.functionName).toBe(form)
      const values = each.form === 'badBatch' ? { ...fields, previous: each.previous === undefined ? [] : [each.previous] } : fields
      expect(call.args?.map(plain)).toEqual(Object.values(values).map(plain))
    }
  })

  test('a changed byte of what convicts convicts nobody', () => {
    const convicting = evidenceCases.filter(({ verdict }) => typeof verdict !== 'string')
    let judged = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...convicting),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 20, maxLength: 20 }),
        (each, changes) => {
          const encoded = encodeEvidence(each.evidence)
          for (const [place, mask] of changes) {
            const at = place % encoded.length
            const changed = encoded.with(at, (encoded[at] as number) ^ mask)
            if (refusal(() => decodeEvidence(changed)) !== undefined) continue
            judged++
            const decoded = decodeEvidence(changed)
            expect(() => judgeEvidence(decoded, { configurations: configurationsIn(each.world), verifier })).toThrow(EvidenceError)
          }
        },
      ),
      { numRuns: 100 },
    )
    expect(judged).toBeGreaterThan(500)
    expect(new Set(convicting.map((each) => each.evidence.form))).toEqual(new Set(Object.keys(KIND_OF_FORM)))
  })
})
