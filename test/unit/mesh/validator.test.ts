import { TopicValidatorResult } from '@chainsafe/libp2p-gossipsub'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PeerId } from '@libp2p/interface'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { beforeAll, describe, expect, it } from 'vitest'
import { Faults } from '../../../src/mesh/faults.ts'
import type { FrameVerdict, Gap, MeshHandlers } from '../../../src/mesh/handlers.ts'
import { DEFAULT_OPTIONS } from '../../../src/mesh/options.ts'
import { Peers } from '../../../src/mesh/peers.ts'
import { Validator, type ValidatorLimits } from '../../../src/mesh/validator.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { encodeHead } from '../../../src/wire/head.ts'
import { MAX_EVIDENCE_BYTES } from '../../../src/wire/limits.ts'
import { Chain, makeCluster } from './cluster.ts'
import { Counts } from './harness.ts'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const cluster = makeCluster(2)
const chain = new Chain(cluster, 0)
const frame = encodeFrame({ chain: chain.id, headers: [chain.block(2, [2])] })
const head = encodeHead(chain.block())

let peer: PeerId
beforeAll(async () => {
  peer = peerIdFromPrivateKey(await generateKeyPair('Ed25519'))
})

function setUp(answer: () => FrameVerdict, limits: Partial<ValidatorLimits> = {}, handlers: Partial<MeshHandlers> = {}) {
  let now = 0
  const clock = { now: () => now }
  const counts = new Counts()
  const banned: string[] = []
  const faults = new Faults({ clock, logger: silent, metrics: counts, banMs: 1_000, disconnect: (id) => banned.push(id) })
  const gaps: { gap: Gap; from: string }[] = []
  const unknown: string[] = []
  const peers = new Peers()
  peers.connected(peer.toString())
  let asked = 0
  const handle = () => {
    asked++
    return answer()
  }
  const validator = new Validator({
    handlers: { onFrame: handle, onHead: handle, onEvidence: handle, ...handlers },
    limits: { ...DEFAULT_OPTIONS.validator, ...limits },
    faults,
    peers,
    clock,
    logger: silent,
    metrics: counts,
    onGap: (gap, from) => gaps.push({ gap, from }),
    onUnknownConfiguration: (from) => unknown.push(from),
  })
  return {
    counts,
    faults,
    banned,
    gaps,
    unknown,
    peers,
    asked: () => asked,
    advance: (ms: number) => {
      now += ms
    },
    frame: (data = frame, topicChain = chain.id) => validator.frames(topicChain)(peer, { type: 'unsigned', topic: 'frames', data }),
    evidence: (data = Uint8Array.of(1, 2, 3)) => validator.evidence()(peer, { type: 'unsigned', topic: 'evidence', data }),
    head: (data = head) => validator.heads()(peer, { type: 'unsigned', topic: 'heads', data }),
  }
}

describe('the gossip validator', () => {
  it('maps the handler’s verdicts, and counts each message once', () => {
    for (const [verdict, result] of [
      ['accept', TopicValidatorResult.Accept],
      ['ignore', TopicValidatorResult.Ignore],
      ['reject', TopicValidatorResult.Reject],
    ] as const) {
      const test = setUp(() => ({ verdict, code: 'because' }))
      expect(test.frame()).toBe(result)
      expect(test.head()).toBe(result)
      expect(test.evidence()).toBe(result)
      expect(test.counts.sum(`mesh_gossip_verdicts_total frames ${verdict} because`)).toBe(1)
      expect(test.counts.sum(`mesh_gossip_verdicts_total evidence ${verdict} because`)).toBe(1)
      expect(test.counts.sum('mesh_gossip_verdicts_total')).toBe(3)
      expect(test.counts.sum('mesh_faults_total')).toBe(verdict === 'reject' ? 3 : 0)
    }
  })

  it('rejects what does not decode, and frames of another chain, without asking the handler', () => {
    const test = setUp(() => ({ verdict: 'accept', code: 'new' }))
    expect(test.frame(Uint8Array.of(1, 2, 3))).toBe(TopicValidatorResult.Reject)
    expect(test.frame(frame, 1002)).toBe(TopicValidatorResult.Reject)
    expect(test.head(new Uint8Array(600))).toBe(TopicValidatorResult.Reject)
    expect(test.asked()).toBe(0)
    expect(test.counts.sum('mesh_gossip_verdicts_total')).toBe(3)
    expect(test.counts.sum('mesh_faults_total garbage')).toBe(2)
  })

  it('relays a head whose header is known once, for those who do not follow the frames', () => {
    const test = setUp(() => ({ verdict: 'accept', code: 'duplicate' }))
    expect(test.head()).toBe(TopicValidatorResult.Accept)
    const sameAgain = new Uint8Array([...head, 0x18, 0x01]) // a field that nobody knows
    expect(test.head(sameAgain)).toBe(TopicValidatorResult.Ignore)
    expect(test.head(encodeHead(chain.block()))).toBe(TopicValidatorResult.Accept)
    expect(test.head()).toBe(TopicValidatorResult.Ignore)
    expect(test.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('ignores what its handler fails on, and blames nobody', () => {
    const test = setUp(() => {
      throw new Error('disk full')
    })
    expect(test.frame()).toBe(TopicValidatorResult.Ignore)
    expect(test.counts.sum('mesh_gossip_verdicts_total frames ignore internal')).toBe(1)
    expect(test.counts.sum('mesh_faults_total')).toBe(0)
  })

  it('drops what a peer sends above its rate before it is decoded, until time has passed', () => {
    const test = setUp(() => ({ verdict: 'accept', code: 'new' }), { peerMessages: { perSecond: 1, burst: 3 } })
    for (let i = 0; i < 10; i++) test.frame()
    expect(test.asked()).toBe(3)
    expect(test.counts.sum('mesh_gossip_verdicts_total frames ignore peer-rate')).toBe(7)
    test.advance(20_000)
    test.frame()
    expect(test.asked()).toBe(4)
  })

  it('takes evidence of the largest size and none above, at a rate of its own', () => {
    const test = setUp(() => ({ verdict: 'ignore', code: 'duplicate' }), { peerEvidence: { perSecond: 1, burst: 3 } })
    expect(test.evidence(new Uint8Array(MAX_EVIDENCE_BYTES + 1))).toBe(TopicValidatorResult.Reject)
    expect(test.counts.sum('mesh_gossip_verdicts_total evidence reject too-large')).toBe(1)
    expect(test.asked()).toBe(0)
    expect(test.evidence(new Uint8Array(MAX_EVIDENCE_BYTES))).toBe(TopicValidatorResult.Ignore)
    expect(test.counts.sum('mesh_faults_total')).toBe(1)
    for (let i = 0; i < 10; i++) test.evidence()
    expect(test.asked()).toBe(2)
    expect(test.counts.sum('mesh_gossip_verdicts_total evidence ignore peer-rate')).toBe(9)
    // Frames go on.
    test.frame()
    expect(test.asked()).toBe(3)
    test.advance(20_000)
    test.evidence()
    expect(test.asked()).toBe(4)
  })

  it('hands evidence over as bytes of its own', () => {
    let kept: Uint8Array | undefined
    const test = setUp(
      () => ({ verdict: 'accept', code: 'new' }),
      {},
      {
        onEvidence: (bytes) => {
          kept = bytes
          return { verdict: 'accept', code: 'new' }
        },
      },
    )
    const rpc = Uint8Array.of(9, 9, 1, 2, 3)
    test.evidence(rpc.subarray(2))
    expect(kept).toEqual(Uint8Array.of(1, 2, 3))
    expect(kept?.buffer.byteLength).toBe(3)
  })

  it('drops what a signer makes above its rate, whoever relays it; rejected frames do not use it up', () => {
    let verdict: FrameVerdict = { verdict: 'reject', code: 'bad-signature' }
    const test = setUp(() => verdict, { signerBytes: { perSecond: 1, burst: frame.length } })
    for (let i = 0; i < 5; i++) test.frame()
    expect(test.asked()).toBe(5)
    verdict = { verdict: 'accept', code: 'new' }
    expect(test.frame()).toBe(TopicValidatorResult.Accept)
    expect(test.frame()).toBe(TopicValidatorResult.Ignore)
    expect(test.counts.sum('mesh_gossip_verdicts_total frames ignore signer-rate')).toBe(1)
  })

  it('passes on gaps and unknown configurations, with who showed them', () => {
    const gap = { chain: chain.id, from: 1, to: 5 }
    const test = setUp(() => ({ verdict: 'accept', code: 'beyond-gap', gap }))
    test.frame()
    expect(test.gaps).toEqual([{ gap, from: peer.toString() }])
    expect(test.peers.holders(chain.id, 1)).toEqual([peer.toString()])
    const other = setUp(() => ({ verdict: 'ignore', code: 'unknown-configuration' }))
    other.frame()
    expect(other.unknown).toEqual([peer.toString()])
  })

  it('bans who keeps sending garbage, for a while', () => {
    const test = setUp(() => ({ verdict: 'accept', code: 'new' }))
    for (let i = 0; i < 4; i++) test.frame(Uint8Array.of(i))
    expect(test.banned).toEqual([])
    test.frame(Uint8Array.of(9))
    expect(test.banned).toEqual([peer.toString()])
    expect(test.faults.isBanned(peer.toString())).toBe(true)
    test.advance(1_001)
    expect(test.faults.isBanned(peer.toString())).toBe(false)
  })
})
