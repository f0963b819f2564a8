import { type Message, TopicValidatorResult } from '@chainsafe/libp2p-gossipsub'
import type { PeerId } from '@libp2p/interface'
import type { SignedHeader } from '../protocol/frame.ts'
import { checkSize, WireError } from '../wire/errors.ts'
import { decodeFrame } from '../wire/frame.ts'
import { decodeHead } from '../wire/head.ts'
import { MAX_EVIDENCE_BYTES } from '../wire/limits.ts'
import type { Faults } from './faults.ts'
import type { FrameVerdict, Gap, MeshHandlers, Verdict } from './handlers.ts'
import type { Clock, Logger, MetricsSink } from './observability.ts'
import type { Peers } from './peers.ts'
import { TokenBucket, type TokenBucketInit } from './token-bucket.ts'

export interface ValidatorLimits {
  /** Bytes that one peer may send on gossip, valid or not. */
  readonly peerBytes: TokenBucketInit
  /** Messages that one peer may send on gossip, valid or not: each costs a decode and a signature at least. */
  readonly peerMessages: TokenBucketInit
  /** Bytes of accepted frames of one signer, whoever relays them. */
  readonly signerBytes: TokenBucketInit
  /** Pieces of evidence that one peer may send on gossip, valid or not: to judge one takes some ten signatures and hashes. */
  readonly peerEvidence: TokenBucketInit
}

export interface ValidatorInit {
  readonly handlers: Pick<MeshHandlers, 'onFrame' | 'onHead' | 'onEvidence'>
  readonly limits: ValidatorLimits
  readonly faults: Faults
  readonly peers: Peers
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsSink
  /** Headers are missing; `from` has what made it known. */
  readonly onGap: (gap: Gap, from: string) => void
  /** The peer uses a configuration that is not known here. */
  readonly onUnknownConfiguration: (from: string) => void
}

export type TopicKind = 'frames' | 'heads' | 'evidence'

const RESULTS: Readonly<Record<Verdict, TopicValidatorResult>> = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  reject: TopicValidatorResult.Reject,
}

const OVER_PEER_RATE: FrameVerdict = { verdict: 'ignore', code: 'peer-rate' }
const OVER_SIGNER_RATE: FrameVerdict = { verdict: 'ignore', code: 'signer-rate' }
const WRONG_TOPIC: FrameVerdict = { verdict: 'reject', code: 'wrong-topic' }
const TOLD_BEFORE: FrameVerdict = { verdict: 'ignore', code: 'duplicate' }
const HANDLER_FAILED: FrameVerdict = { verdict: 'ignore', code: 'internal' }

const MAX_BUCKETS = 4_096

/**
 * Judges gossip before it is forwarded (§4), synchronously from decoding to verdict: the one result that gossipsub gets
 * is the return value, so a verdict is reported exactly once on every path. There is no queue between the stream and
 * the verdict to grow: what is over a limit is dropped here, and counted.
 */
export class Validator {
  readonly #init: ValidatorInit
  readonly #buckets = new Map<string, { bytes: TokenBucket; messages: TokenBucket; evidence: TokenBucket }>()
  readonly #signers = new Map<number, TokenBucket>()
  /** By chain: the last header whose head was relayed though its frame had brought it. */
  readonly #told = new Map<number, number>()

  constructor(init: ValidatorInit) {
    this.#init = init
  }

  /** The validator of the frames topic of `chain`. */
  frames(chain: number): (peer: PeerId, message: Message) => TopicValidatorResult {
    return (peer, message) => this.#judge('frames', peer.toString(), message.data, (from, bytes) => this.#frame(chain, from, bytes))
  }

  /** The validator of the heads topic. */
  heads(): (peer: PeerId, message: Message) => TopicValidatorResult {
    return (peer, message) => this.#judge('heads', peer.toString(), message.data, (from, bytes) => this.#head(from, bytes))
  }

  /** The validator of the evidence topic. */
  evidence(): (peer: PeerId, message: Message) => TopicValidatorResult {
    return (peer, message) => this.#judge('evidence', peer.toString(), message.data, (from, bytes) => this.#evidence(from, bytes))
  }

  forget(peer: string): void {
    this.#buckets.delete(peer)
  }

  #judge(kind: TopicKind, from: string, bytes: Uint8Array, judge: (from: string, bytes: Uint8Array) => FrameVerdict): TopicValidatorResult {
    const { metrics, faults, logger } = this.#init
    const started = performance.now()
    let verdict: FrameVerdict
    try {
      verdict = this.#withinRate(kind, from, bytes.length) ? judge(from, bytes) : OVER_PEER_RATE
    } catch (error) {
      if (error instanceof WireError) {
        verdict = { verdict: 'reject', code: error.code }
      } else {
        // Our own failure is nobody's fault: neither forwarded nor held against the sender.
        logger.error({ error, from, kind }, 'the handler of a gossiped message failed')
        verdict = HANDLER_FAILED
      }
    }
    if (verdict === OVER_PEER_RATE) faults.report(from, 'flood', `more gossip than the limits`)
    else if (verdict.verdict === 'reject') faults.report(from, isGarbage(verdict) ? 'garbage' : 'rejected', verdict.code)
    metrics.count('mesh_gossip_verdicts_total', { topic: kind, verdict: verdict.verdict, code: verdict.code })
    metrics.count('mesh_gossip_bytes_total', { topic: kind }, bytes.length)
    metrics.observe('mesh_validation_seconds', (performance.now() - started) / 1_000, { topic: kind })
    return RESULTS[verdict.verdict]
  }

  #frame(chain: number, from: string, bytes: Uint8Array): FrameVerdict {
    const { handlers, peers, limits, clock } = this.#init
    const frame = decodeFrame(bytes)
    if (frame.chain !== chain) return WRONG_TOPIC
    const signer = this.#signers.get(chain) ?? new TokenBucket(limits.signerBytes, clock)
    if (!signer.open) return OVER_SIGNER_RATE
    const verdict = handlers.onFrame(frame, bytes, from)
    // Only what the signer is known to have signed is charged to it: nobody can use up another's rate.
    if (verdict.verdict === 'accept') {
      signer.charge(bytes.length)
      this.#signers.set(chain, signer)
    }
    const last = frame.headers.at(-1)
    if (last !== undefined && verdict.verdict !== 'reject') peers.claim(from, chain, last.header.number)
    this.#follow(verdict, from)
    return verdict
  }

  #head(from: string, bytes: Uint8Array): FrameVerdict {
    const head = decodeHead(bytes)
    const judged = this.#init.handlers.onHead(head, from)
    const verdict = this.#isToldBefore(head, judged) ? TOLD_BEFORE : judged
    if (verdict.verdict === 'accept') this.#init.peers.claim(from, head.header.chain, head.header.number)
    this.#follow(verdict, from)
    return verdict
  }

  /**
   * Who follows a log knows its newest header by the frame, and relays the head for those who do not: once, as one header has
   * any number of encodings.
   */
  #isToldBefore({ header: { chain, number } }: SignedHeader, { verdict, code }: FrameVerdict): boolean {
    if (verdict !== 'accept' || code !== 'duplicate') return false
    if (number <= (this.#told.get(chain) ?? -1)) return true
    this.#told.set(chain, number)
    return false
  }

  #evidence(from: string, bytes: Uint8Array): FrameVerdict {
    checkSize(bytes, MAX_EVIDENCE_BYTES, 'piece of evidence')
    // What convicts is kept for good: a copy does not hold the RPC that it came in.
    const verdict = this.#init.handlers.onEvidence(new Uint8Array(bytes), from)
    this.#follow(verdict, from)
    return verdict
  }

  #follow(verdict: FrameVerdict, from: string): void {
    if (verdict.gap !== undefined) this.#init.onGap(verdict.gap, from)
    if (verdict.code === 'unknown-configuration') this.#init.onUnknownConfiguration(from)
  }

  #withinRate(kind: TopicKind, from: string, bytes: number): boolean {
    const { limits, clock } = this.#init
    let buckets = this.#buckets.get(from)
    if (buckets === undefined) {
      if (this.#buckets.size >= MAX_BUCKETS) return false
      buckets = {
        bytes: new TokenBucket(limits.peerBytes, clock),
        messages: new TokenBucket(limits.peerMessages, clock),
        evidence: new TokenBucket(limits.peerEvidence, clock),
      }
      this.#buckets.set(from, buckets)
    }
    const within = buckets.bytes.open && buckets.messages.open && (kind !== 'evidence' || buckets.evidence.open)
    buckets.bytes.charge(bytes)
    buckets.messages.charge(1)
    if (kind === 'evidence') buckets.evidence.charge(1)
    return within
  }
}

function isGarbage({ code }: FrameVerdict): boolean {
  return code === 'malformed' || code === 'too-large' || code === 'too-many'
}
