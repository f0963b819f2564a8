import type { Connection, Stream } from '@libp2p/interface'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LengthPrefixed } from '../../../src/mesh/length-prefixed.ts'
import { DEFAULT_OPTIONS } from '../../../src/mesh/options.ts'
import { EVIDENCE_PROTOCOL, HELLO_PROTOCOL, topicsOf } from '../../../src/mesh/topics.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import {
  decodeEvidenceRequest,
  type EvidenceAnswer,
  type EvidenceRequest,
  encodeEvidenceAnswer,
  encodeEvidenceRequest,
} from '../../../src/wire/evidence-exchange.ts'
import { encodeHello } from '../../../src/wire/hello.ts'
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_ITEMS } from '../../../src/wire/limits.ts'
import { type Cluster, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, type TestNode, until } from './harness.ts'
import { type RawPeer, startRaw, stopRaws } from './raw-peer.ts'
import { piece } from './test-ledger.ts'

/** A hostile peer of `a`, which relays to `b`: evidence goes on, and the peer pays for what it does itself, not for what others said. */

const IDLE_MS = 300

let cluster: Cluster
let topic: string
let a: TestNode
let b: TestNode
let raw: RawPeer
let connection: Connection

beforeEach(async () => {
  cluster = makeCluster(2)
  topic = topicsOf(cluster.id).evidence
  const validator = { ...DEFAULT_OPTIONS.validator, peerEvidence: { perSecond: 1, burst: 20 } }
  const serving = { ...DEFAULT_OPTIONS.serving, requests: { perSecond: 1, burst: 30 } }
  a = await startNode(cluster, { member: 0, options: { idleMs: IDLE_MS, validator, serving } })
  b = await startNode(cluster, { member: 1, peers: [addressOf(a)], options: { helloEveryMs: 1_000 } })
  raw = await startRaw(cluster)
  connection = await raw.connect(addressOf(a))
  await until('a and b have greeted', () => a.mesh.peers().some((peer) => peer.id === b.mesh.peerId && peer.role === 'member'))
  await until('the raw peer could publish', () => raw.node.services.gossip.getSubscribers(topic).length === 1)
})

afterEach(async () => {
  await stopRaws()
  await stopAll()
})

const publish = (bytes: Uint8Array) => raw.node.services.gossip.publish(topic, bytes)
const isBanned = () => a.counts.sum('mesh_bans_total') === 1 && !a.mesh.peers().some((peer) => peer.id === raw.id)
const verdicts = (label: string) => a.counts.sum(`mesh_gossip_verdicts_total evidence ${label}`)

let accusations = 0
async function expectRelay(): Promise<void> {
  const bytes = piece(`accusation ${accusations++}`)
  a.ledger.onEvidence(bytes, 'itself')
  await a.mesh.publishEvidence(bytes)
  await until('evidence reaches b', () => b.ledger.findEvidence(keccak256(bytes)) !== undefined)
}

describe('a peer that gossips', () => {
  it('garbage is banned, and nothing of it is passed on', async () => {
    for (let i = 0; i < 10; i++) await publish(piece(String(i), 'nonsense'))
    await until('it is banned', isBanned)
    expect(verdicts('reject not-convicting')).toBeGreaterThanOrEqual(9)
    await expectRelay()
    expect(b.counts.sum('mesh_gossip_verdicts_total evidence reject')).toBe(0)
  })

  it('more bytes than a piece may have is banned, before anybody looks at them', async () => {
    for (let i = 0; i < 5; i++) await publish(piece(String(i), 'convicting', MAX_EVIDENCE_BYTES + 1))
    await until('it is banned', isBanned)
    expect(verdicts('reject too-large')).toBe(5)
    expect(a.ledger.judged).toEqual([])
    await expectRelay()
  })

  it('a flood is held to its rate, then banned; what it kept from others is fetched', async () => {
    for (let i = 0; i < 200 && !isBanned(); i++) {
      await publish(piece(String(i)))
      if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await until('it is banned', isBanned)
    expect(a.ledger.judged.length).toBeLessThan(40)
    await until('b has what a took', () => b.ledger.evidence.size === a.ledger.evidence.size)
    await expectRelay()
  })

  it('what is known already, or not decidable here, is not punished', async () => {
    const known = piece('known')
    a.ledger.onEvidence(known, 'itself')
    await publish(known)
    await publish(piece('of a new configuration', 'undecided'))
    await until('both were judged', () => verdicts('ignore duplicate') === 1 && verdicts('ignore unknown-configuration') === 1)
    expect(a.counts.sum('mesh_faults_total')).toBe(0)
    await expectRelay()
  })

  it('what the own disk does not take is not blamed for it', async () => {
    a.ledger.failEvidence = new Error('disk full')
    await publish(piece('1'))
    await until('it was tried', () => verdicts('ignore internal') === 1)
    expect(a.counts.sum('mesh_faults_total')).toBe(0)
    a.ledger.failEvidence = undefined
    await expectRelay()
  })
})

describe('a peer that serves', () => {
  const requests: EvidenceRequest[] = []

  /** Says hello to `a`, claims much evidence, and answers its questions. */
  async function serve(answer: (request: EvidenceRequest, lp: LengthPrefixed, stream: Stream) => Promise<void> | void): Promise<void> {
    requests.length = 0
    await raw.node.handle(EVIDENCE_PROTOCOL, async (stream) => {
      const lp = lengthPrefixed(stream)
      try {
        const bytes = await lp.read()
        if (bytes === undefined) return
        const request = decodeEvidenceRequest(bytes)
        requests.push(request)
        await answer(request, lp, stream)
      } catch {
        // `a` has cut the stream off: what it thinks of that, its counts tell.
      }
    })
    await sayHello()
  }

  async function sayHello(): Promise<void> {
    const stream = await connection.newStream(HELLO_PROTOCOL)
    const lp = lengthPrefixed(stream)
    const { hash: configuration, id: clusterId } = cluster
    const rest = { role: 'observer' as const, version: 'raw', chains: [], heads: [], proofs: [], lacking: [] }
    await lp.write(encodeHello({ clusterId, configuration, ...rest, evidence: Number.MAX_SAFE_INTEGER, clockMs: 0 }))
    await lp.closeWrite()
    await lp.read()
  }

  async function send(lp: LengthPrefixed, answer: EvidenceAnswer): Promise<void> {
    await lp.write(encodeEvidenceAnswer(answer))
    await lp.closeWrite()
  }

  const result = (label: string) => a.counts.sum(`mesh_range_requests_total evidence ${label}`)
  const one = (bytes: Uint8Array, cursor = 1): EvidenceAnswer => ({ kind: 'list', entries: [{ cursor, id: keccak256(bytes) }] })

  it('what convicts nobody is at fault once a piece, and banned in the end', async () => {
    const pieces = Array.from({ length: 5 }, (_, i) => piece(String(i), 'nonsense'))
    await serve((request, lp) => {
      if (request.kind === 'list') {
        const entries = pieces.map((bytes, i) => ({ cursor: i + 1, id: keccak256(bytes) })).filter(({ cursor }) => cursor > request.after)
        return send(lp, { kind: 'list', entries })
      }
      return send(lp, { kind: 'piece', bytes: pieces.find((bytes) => keccak256(bytes)[0] === request.id[0]) as Uint8Array })
    })
    for (let hello = 1; hello <= 4; hello++) {
      await until('it is at fault', () => result('bad-answer') === hello)
      await sayHello()
    }
    await until('it is banned', isBanned)
    expect(a.counts.sum('mesh_evidence_fetched_total reject not-convicting')).toBe(5)
    await expectRelay()
  })

  it('another piece than the one it listed is at fault, and that piece is not even judged', async () => {
    await serve((request, lp) => send(lp, request.kind === 'list' ? one(piece('listed')) : { kind: 'piece', bytes: piece('another') }))
    await until('it is at fault', () => result('bad-answer') === 1)
    expect(a.ledger.judged).toEqual([])
    expect(a.counts.sum('mesh_faults_total bad-answer')).toBe(1)
  })

  it('nothing of what it listed is at fault', async () => {
    await serve((request, lp) => send(lp, request.kind === 'list' ? one(piece('listed')) : { kind: 'unavailable' }))
    await until('it is at fault', () => result('bad-answer') === 1)
  })

  it('cursors that do not rise is at fault', async () => {
    const known = piece('known')
    a.ledger.onEvidence(known, 'itself')
    const entries = Array.from({ length: MAX_EVIDENCE_ITEMS }, (_, i) => ({ cursor: i + 1, id: keccak256(known) }))
    await serve((_request, lp) => send(lp, { kind: 'list', entries }))
    await until('it is at fault', () => result('bad-answer') === 1)
    expect(requests).toHaveLength(2)
  })

  it('an endless list is read a bounded way after each hello', async () => {
    const known = piece('known')
    a.ledger.onEvidence(known, 'itself')
    await serve((request, lp) => {
      const after = request.kind === 'list' ? request.after : 0
      const entries = Array.from({ length: MAX_EVIDENCE_ITEMS }, (_, i) => ({ cursor: after + i + 1, id: keccak256(known) }))
      return send(lp, { kind: 'list', entries })
    })
    await until('one run is over', () => result('complete') === 1)
    expect(requests).toHaveLength(4)
    await expectRelay()
  })

  it('bytes that never end, or a length beyond every piece, is cut off', async () => {
    await serve((_request, _lp, stream) => {
      stream.send(Uint8Array.of(0x7f, 0xff, 0xff, 0xff))
    })
    await until('the length is refused', () => result('bad-answer') === 1)
    await raw.node.unhandle(EVIDENCE_PROTOCOL)
    await serve(async (_request, _lp, stream) => {
      stream.send(Uint8Array.of(0, 1, 0, 0))
      // A byte is progress; a whole answer never comes.
      while (stream.status === 'open') {
        stream.send(Uint8Array.of(1))
        await new Promise((resolve) => setTimeout(resolve, IDLE_MS / 4))
      }
    })
    await until('its time is over', () => result('timeout') === 1)
    expect(a.counts.sum('mesh_faults_total slow')).toBe(1)
    await expectRelay()
  })

  it('nothing at all is slow, and holds up nobody', async () => {
    await serve(() => {})
    await expectRelay()
    await until('it was given up', () => result('timeout') === 1)
    expect(a.counts.sum('mesh_faults_total slow')).toBe(1)
  })
})

describe('a peer that asks', () => {
  const list = encodeEvidenceRequest({ kind: 'list', after: 0, limit: MAX_EVIDENCE_ITEMS })
  const failed = () => a.counts.sum('mesh_range_served_total evidence failed')

  it('garbage is at fault', async () => {
    const stream = await connection.newStream(EVIDENCE_PROTOCOL)
    stream.send(prefixed(Uint8Array.of(0xff, 0xff, 0xff)))
    await until('it is at fault', () => a.counts.sum('mesh_faults_total garbage') === 1)
    await expectRelay()
  })

  it('on many streams and says nothing, or reads nothing, is let go and is no burden', async () => {
    const large = piece('large', 'convicting', MAX_EVIDENCE_BYTES)
    a.ledger.onEvidence(large, 'itself')
    const request = encodeEvidenceRequest({ kind: 'piece', id: keccak256(large) })
    const streams: Stream[] = []
    for (let i = 0; i < 20; i++) {
      try {
        const stream = await connection.newStream(EVIDENCE_PROTOCOL)
        streams.push(stream)
        stream.pause()
        if (i % 2 === 0) stream.send(prefixed(request))
      } catch {
        // Beyond the few that one connection may have, a stream is reset at once.
      }
    }
    await expectRelay()
    // The silent ones; what is asked for fits the window of its stream, so that the answers are off this node's hands.
    await until('those that say nothing are given up', () => failed() >= 2)
    for (const stream of streams) stream.abort(new Error('the test is over'))
    expect(a.counts.sum('mesh_range_served_total evidence complete')).toBeLessThanOrEqual(4)
    await expectRelay()
  })

  it('all the time is told to wait', async () => {
    for (let i = 0; i < 100 && failed() === 0; i++) {
      const stream = await connection.newStream(EVIDENCE_PROTOCOL)
      const lp = lengthPrefixed(stream)
      await lp.write(list).catch(() => {})
      await lp.read().catch(() => {})
      lp.release(new Error('read'))
    }
    await until('it is over its share', () => failed() > 0)
    expect(a.counts.sum('mesh_range_served_total evidence complete')).toBeGreaterThanOrEqual(30)
    await expectRelay()
  })
})

function lengthPrefixed(stream: Stream): LengthPrefixed {
  return new LengthPrefixed(stream, { maxMessageBytes: 1_048_576, idleMs: 10_000, signal: new AbortController().signal })
}

function prefixed(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + message.length)
  new DataView(bytes.buffer).setUint32(0, message.length)
  bytes.set(message, 4)
  return bytes
}
