import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EnactedConfiguration } from '../../../src/protocol/configuration-chain.ts'
import { MAX_UINT64, MAX_UINT96 } from '../../../src/protocol/constants.ts'
import {
  decodeConfigurationRequest,
  decodeConfigurations,
  encodeConfigurationRequest,
  encodeConfigurations,
} from '../../../src/wire/configuration.ts'
import { WireError } from '../../../src/wire/errors.ts'
import {
  decodeEvidenceAnswer,
  decodeEvidenceRequest,
  type EvidenceAnswer,
  type EvidenceRequest,
  encodeEvidenceAnswer,
  encodeEvidenceRequest,
} from '../../../src/wire/evidence-exchange.ts'
import { EvidenceAnswer as WireAnswer } from '../../../src/wire/generated/evidence-exchange.js'
import { Hello as WireHello } from '../../../src/wire/generated/hello.js'
import { decodeHello, encodeHello, type HelloMessage } from '../../../src/wire/hello.ts'
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_ITEMS } from '../../../src/wire/limits.ts'
import { decodeRangeChunk, decodeRangeRequest, encodeRangeChunk, encodeRangeRequest, type RangeRequest } from '../../../src/wire/range.ts'
import { address, chainId, changes, frame, hash, messagesOf, signature, signedHeaderOf, uint48 } from './arbitraries.ts'

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const uint16 = fc.nat(2 ** 16 - 1)
const uint8 = fc.nat(255)
const uint64 = fc.bigInt(0n, MAX_UINT64)

const hello: fc.Arbitrary<HelloMessage> = fc.record({
  clusterId: hash,
  configuration: hash,
  role: fc.constantFrom('member' as const, 'cluster' as const, 'observer' as const),
  version: fc.string({ maxLength: 20 }),
  chains: fc.array(chainId, { maxLength: 5 }),
  heads: fc.array(chainId.chain(signedHeaderOf), { maxLength: 3 }),
  proofs: fc.array(fc.record({ chain: chainId, expiry: uint48, signature }), { maxLength: 2 }),
  evidence: fc.maxSafeNat(),
  clockMs: uint48,
  lacking: fc.array(chainId, { maxLength: 5 }),
})

const request: fc.Arbitrary<RangeRequest> = fc.oneof(
  fc.record({ kind: fc.constant('log' as const), chain: chainId, from: uint48, limit: fc.nat(10_000), bodies: fc.boolean() }),
  fc.record({ kind: fc.constant('rows' as const), chain: chainId, number: uint48 }),
  fc.record({ kind: fc.constant('lane' as const), source: chainId, destination: chainId, firstNonce: uint48, limit: fc.nat(10_000) }),
)

const evidenceRequest: fc.Arbitrary<EvidenceRequest> = fc.oneof(
  fc.record({ kind: fc.constant('list' as const), after: fc.maxSafeNat(), limit: fc.nat(MAX_EVIDENCE_ITEMS) }),
  fc.record({ kind: fc.constant('piece' as const), id: hash }),
)

const cursors = fc
  .uniqueArray(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b))
const evidenceAnswer: fc.Arbitrary<EvidenceAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    entries: cursors.chain((list) => fc.tuple(...list.map((cursor) => hash.map((id) => ({ cursor, id }))))),
  }),
  fc.record({ kind: fc.constant('piece' as const), bytes: fc.uint8Array({ maxLength: 200 }) }),
  fc.constant({ kind: 'unavailable' as const }),
)

const enacted: fc.Arbitrary<EnactedConfiguration> = fc.record({
  configuration: fc.record({
    predecessor: hash,
    activation: uint48,
    parameters: fc.record({
      delta: uint32,
      depositDelta: uint32,
      heartbeat: uint32,
      maxBatchDelay: uint32,
      challengePeriod: uint32,
      responsePeriod: uint32,
      evidenceAge: uint32,
      lifetime: uint32,
      unpaidLifetime: uint32,
      defaultGas: uint64,
      quotaMessages: uint16,
      quotaBytes: uint32,
      quotaGas: uint64,
      voteThresholdBps: uint16,
      policy: uint8,
      referenceContract: address,
      messengerCodeHash: hash,
    }),
    members: fc.array(
      fc.record({
        index: uint8,
        chain: chainId,
        status: uint8,
        activation: uint48,
        sequencer: address,
        includer: address,
        operator: address,
        messenger: address,
        stfId: hash,
        daId: hash,
        credit: fc.bigInt(0n, MAX_UINT96),
        depth: uint16,
        blockIntervalMs: uint32,
        gasPerSecond: uint64,
        gasPrice: uint64,
        generation: uint32,
        startNumber: uint48,
        startParent: hash,
        multiaddrs: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
  enactments: fc.array(signature, { maxLength: 3 }),
})

/** A property that returns nothing: fast-check takes a returned value for its verdict. */
function same(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected)
}

describe('hello, ranges and configurations', () => {
  it('come back as they went', () => {
    fc.assert(fc.property(hello, (value) => same(decodeHello(encodeHello(value)), value)))
    fc.assert(fc.property(evidenceRequest, (value) => same(decodeEvidenceRequest(encodeEvidenceRequest(value)), value)))
    fc.assert(fc.property(evidenceAnswer, (value) => same(decodeEvidenceAnswer(encodeEvidenceAnswer(value)), value)))
    fc.assert(fc.property(request, (value) => same(decodeRangeRequest(encodeRangeRequest(value)), value)))
    fc.assert(fc.property(fc.array(enacted, { maxLength: 3 }), (value) => same(decodeConfigurations(encodeConfigurations(value)), value)))
    fc.assert(
      fc.property(hash, fc.nat(64), (after, limit) =>
        same(decodeConfigurationRequest(encodeConfigurationRequest({ after, limit })), { after, limit }),
      ),
    )
  })

  it('chunks come back as they went', () => {
    fc.assert(
      fc.property(frame, (value) =>
        same(decodeRangeChunk(encodeRangeChunk({ kind: 'frame', frame: value })), { kind: 'frame', frame: value }),
      ),
    )
    fc.assert(
      fc.property(chainId.chain(signedHeaderOf), changes, (head, rows) => {
        const chunk = { kind: 'rows' as const, rows: { head, rows } }
        expect(decodeRangeChunk(encodeRangeChunk(chunk))).toEqual(chunk)
      }),
    )
    fc.assert(
      fc.property(chainId.chain(messagesOf), (messages) => {
        const chunk = { kind: 'lane' as const, messages }
        expect(decodeRangeChunk(encodeRangeChunk(chunk))).toEqual(chunk)
      }),
    )
    for (const end of ['complete', 'unavailable', 'busy', 'refused'] as const)
      expect(decodeRangeChunk(encodeRangeChunk({ kind: 'end', end }))).toEqual({ kind: 'end', end })
  })

  it('decode or are refused, whatever the bytes', () => {
    const decoders = [
      decodeHello,
      decodeRangeRequest,
      decodeRangeChunk,
      decodeConfigurationRequest,
      decodeConfigurations,
      decodeEvidenceRequest,
      decodeEvidenceAnswer,
    ]
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const decode of decoders) {
          try {
            decode(bytes)
          } catch (error) {
            expect(error).toBeInstanceOf(WireError)
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('a hello of a peer that knows neither evidence nor clocks says that it has none', () => {
    fc.assert(
      fc.property(hello, (value) => {
        const { evidence, clockMs, ...older } = WireHello.decode(encodeHello(value))
        expect(decodeHello(WireHello.encode(older))).toEqual({ ...value, evidence: 0, clockMs: 0 })
      }),
    )
  })

  it('are refused above their limits', () => {
    const base = {
      clusterId: new Uint8Array(32),
      configuration: new Uint8Array(32),
      role: 'observer' as const,
      heads: [],
      proofs: [],
      evidence: 0,
      clockMs: 0,
      lacking: [],
    }
    expect(() => encodeHello({ ...base, version: 'x'.repeat(65), chains: [] })).toThrow(WireError)
    expect(() => encodeHello({ ...base, version: '', chains: Array.from({ length: 300 }, (_, i) => i + 1) })).toThrow(WireError)
    const many = Array.from({ length: 300 }, (_, i) => i + 1)
    expect(() => encodeHello({ ...base, version: '', chains: [], lacking: many })).toThrow(WireError)
    expect(() => encodeHello({ ...base, version: '', chains: [], lacking: [0] })).toThrow(WireError)
    expect(() => encodeHello({ ...base, version: '', chains: [], clockMs: 2 ** 48 })).toThrow(WireError)
    expect(() => encodeRangeRequest({ kind: 'log', chain: 1, from: 0, limit: 1_000_000, bodies: true })).toThrow(WireError)
    expect(() => encodeRangeRequest({ kind: 'log', chain: 0, from: 0, limit: 1, bodies: true })).toThrow(WireError)
    const id = new Uint8Array(32)
    const entries = Array.from({ length: MAX_EVIDENCE_ITEMS + 1 }, (_, i) => ({ cursor: i + 1, id }))
    expect(() => encodeEvidenceAnswer({ kind: 'list', entries })).toThrow(WireError)
    const longer = WireAnswer.encode({ list: { entries } })
    expect(() => decodeEvidenceAnswer(longer)).toThrow(expect.objectContaining({ code: 'too-many' }))
    for (const cursors of [[0], [2, 2], [2, 1]])
      expect(() => decodeEvidenceAnswer(WireAnswer.encode({ list: { entries: cursors.map((cursor) => ({ cursor, id })) } }))).toThrow(
        WireError,
      )
    expect(() => encodeEvidenceRequest({ kind: 'list', after: 0, limit: MAX_EVIDENCE_ITEMS + 1 })).toThrow(WireError)
    expect(() => decodeEvidenceAnswer(WireAnswer.encode({ evidence: new Uint8Array(MAX_EVIDENCE_BYTES + 1) }))).toThrow(WireError)
    expect(decodeEvidenceAnswer(encodeEvidenceAnswer({ kind: 'piece', bytes: new Uint8Array(MAX_EVIDENCE_BYTES) }))).toMatchObject({
      kind: 'piece',
    })
    expect(() => decodeRangeRequest(new Uint8Array(0))).toThrow(WireError)
    expect(() => decodeRangeRequest(new Uint8Array(65))).toThrow(WireError)
  })
})
