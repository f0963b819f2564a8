import type { Stream } from '@libp2p/interface'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'
import {
  decodeEvidenceAnswer,
  type EvidenceAnswer,
  type EvidenceEntry,
  type EvidenceRequest,
  encodeEvidenceRequest,
} from '../wire/evidence-exchange.ts'
import { MAX_EVIDENCE_ANSWER_BYTES, MAX_EVIDENCE_ITEMS } from '../wire/limits.ts'
import { MeshError } from './errors.ts'
import type { Faults } from './faults.ts'
import type { FrameVerdict, MeshHandlers } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import type { Logger, MetricsSink } from './observability.ts'
import type { Peers } from './peers.ts'
import { isBadAnswer } from './range-client.ts'
import { yieldToLoop } from './timing.ts'

export interface EvidenceSyncInit {
  readonly handlers: Pick<MeshHandlers, 'onEvidence' | 'findEvidence' | 'newestConfiguration'>
  /** Opens a stream of `/seqmesh/evidence/1` with a connected peer. */
  readonly openStream: (peer: string, signal: AbortSignal) => Promise<Stream>
  /** Asks the peer for the configurations that are not known here. */
  readonly learnConfigurations: (peer: string, signal: AbortSignal) => Promise<void>
  readonly peers: Peers
  readonly faults: Faults
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly idleMs: number
  readonly signal: AbortSignal
}

/** What is known of a connected peer's evidence. Its cursors mean nothing to others, nor to itself after a loss of its file. */
interface Progress {
  /** Everything up to it was looked at. */
  cursor: number
  running: boolean
  /** The newest configuration known here when a piece could not be judged for want of a newer one. */
  undecidedWith: Bytes32 | undefined
}

/** Lists read after one hello, 256 pieces: who has more, or invents cursors without end, is asked again at its next hello. */
const MAX_LISTS = 4

/** One answer, however slowly its bytes come; in units of the wait for the next of them. */
const ANSWER_WITHIN_IDLES = 3

/**
 * Fetches the evidence that gossip did not bring: a peer's hello tells its newest cursor, its list gives ids, and what is not
 * known here is fetched by id and judged like a gossiped piece. So a node that was away learns of every conviction.
 */
export class EvidenceSync {
  readonly #init: EvidenceSyncInit
  /** Of connected peers. */
  readonly #progress = new Map<string, Progress>()
  readonly #runs = new Set<Promise<void>>()

  constructor(init: EvidenceSyncInit) {
    this.#init = init
  }

  /** The peer said in a hello how far its evidence goes. Never throws. */
  told(peer: string, newest: number): void {
    const { handlers, peers, signal } = this.#init
    if (signal.aborted || peers.get(peer) === undefined) return
    const progress = this.#progress.get(peer) ?? { cursor: 0, running: false, undecidedWith: undefined }
    this.#progress.set(peer, progress)
    if (progress.running) return
    if (progress.undecidedWith !== undefined && !equalBytes(progress.undecidedWith, handlers.newestConfiguration())) {
      progress.undecidedWith = undefined
      progress.cursor = 0
    }
    if (newest <= progress.cursor) return
    progress.running = true
    const run = this.#run(peer, progress).finally(() => {
      progress.running = false
      this.#runs.delete(run)
    })
    this.#runs.add(run)
  }

  /** The peer is gone; bounds the memory by the connections. */
  forget(peer: string): void {
    this.#progress.delete(peer)
  }

  async settled(): Promise<void> {
    await Promise.all(this.#runs)
  }

  async #run(peer: string, progress: Progress): Promise<void> {
    const { metrics, logger } = this.#init
    try {
      await this.#follow(peer, progress)
      metrics.count('mesh_range_requests_total', { kind: 'evidence', result: 'complete' })
    } catch (error) {
      metrics.count('mesh_range_requests_total', { kind: 'evidence', result: this.#blame(peer, error) })
      logger.debug({ peer, error }, 'no evidence from the peer')
    }
  }

  async #follow(peer: string, progress: Progress): Promise<void> {
    for (let list = 0; list < MAX_LISTS; list++) {
      const entries = await this.#list(peer, progress.cursor)
      for (const { cursor, id } of entries) {
        const verdict = this.#init.handlers.findEvidence(id) === undefined ? await this.#take(peer, id, progress) : undefined
        progress.cursor = cursor
        if (verdict?.verdict === 'reject') badAnswer(`evidence ${toHex(id)} convicts nobody: ${verdict.code}`)
      }
      if (entries.length < MAX_EVIDENCE_ITEMS) return
    }
  }

  async #list(peer: string, after: number): Promise<readonly EvidenceEntry[]> {
    const answer = await this.#ask(peer, { kind: 'list', after, limit: MAX_EVIDENCE_ITEMS })
    if (answer.kind !== 'list') return badAnswer(`${answer.kind} where a list was asked for`)
    const [first] = answer.entries
    if (first !== undefined && first.cursor <= after) return badAnswer(`cursor ${first.cursor} after ${after}`)
    return answer.entries
  }

  /** Fetches a piece and has it judged. Throws if it does not come, or cannot be judged now. */
  async #take(peer: string, id: Bytes32, progress: Progress): Promise<FrameVerdict> {
    const { handlers, metrics, learnConfigurations, signal } = this.#init
    const answer = await this.#ask(peer, { kind: 'piece', id })
    if (answer.kind !== 'piece' || !equalBytes(keccak256(answer.bytes), id))
      return badAnswer(`${answer.kind} where ${toHex(id)} was asked for`)
    let verdict = this.#judge(peer, answer.bytes)
    if (verdict.code === 'unknown-configuration') {
      await learnConfigurations(peer, signal)
      verdict = this.#judge(peer, answer.bytes)
      if (verdict.code === 'unknown-configuration') progress.undecidedWith = handlers.newestConfiguration()
    }
    metrics.count('mesh_evidence_fetched_total', { verdict: verdict.verdict, code: verdict.code })
    // Judging takes as long as a busy frame: gossip goes in between.
    await yieldToLoop()
    return verdict
  }

  #judge(peer: string, bytes: Uint8Array): FrameVerdict {
    try {
      return this.#init.handlers.onEvidence(bytes, peer)
    } catch (error) {
      // Our own failure is nobody's fault: the peer is asked again at its next hello.
      this.#init.logger.error({ error, from: peer }, 'the handler of fetched evidence failed')
      throw new MeshError('refused', 'evidence could not be judged or stored', { cause: error })
    }
  }

  async #ask(peer: string, request: EvidenceRequest): Promise<EvidenceAnswer> {
    const { openStream, idleMs } = this.#init
    const deadline = new AbortController()
    const withinMs = ANSWER_WITHIN_IDLES * idleMs
    const timer = setTimeout(() => deadline.abort(new MeshError('timeout', `no whole answer within ${withinMs} ms`)), withinMs)
    const signal = AbortSignal.any([this.#init.signal, deadline.signal])
    try {
      const stream = await openStream(peer, signal)
      return await exchange(new LengthPrefixed(stream, { maxMessageBytes: MAX_EVIDENCE_ANSWER_BYTES, idleMs, signal }), request)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Holds against the peer what is its fault; returns the label of what happened. */
  #blame(peer: string, error: unknown): string {
    const { faults } = this.#init
    if (isBadAnswer(error)) {
      faults.report(peer, 'bad-answer', error instanceof Error ? error.message : '')
      return 'bad-answer'
    }
    if (!(error instanceof MeshError)) return 'failed'
    if (error.code === 'timeout') faults.report(peer, 'slow', error.message)
    return error.code
  }
}

async function exchange(lp: LengthPrefixed, request: EvidenceRequest): Promise<EvidenceAnswer> {
  try {
    await lp.write(encodeEvidenceRequest(request))
    await lp.closeWrite()
    const bytes = await lp.read()
    if (bytes === undefined) throw new MeshError('stream-ended', 'the peer closed the stream without an answer')
    const answer = decodeEvidenceAnswer(bytes)
    lp.release()
    return answer
  } catch (error) {
    lp.release(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

function badAnswer(detail: string): never {
  throw new MeshError('bad-answer', `the peer answered something else than what was asked: ${detail}`)
}
