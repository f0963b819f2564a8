import type { Connection, Stream } from '@libp2p/interface'
import { WireError } from '../wire/errors.ts'
import { decodeEvidenceRequest, type EvidenceAnswer, type EvidenceRequest, encodeEvidenceAnswer } from '../wire/evidence-exchange.ts'
import { MAX_REQUEST_BYTES } from '../wire/limits.ts'
import { MeshError } from './errors.ts'
import type { Faults } from './faults.ts'
import type { MeshHandlers } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import type { Logger, MetricsSink } from './observability.ts'
import type { ServingLimits } from './serving-limits.ts'

export interface EvidenceServerInit {
  readonly handlers: Pick<MeshHandlers, 'listEvidence' | 'findEvidence'>
  readonly limits: ServingLimits
  readonly faults: Faults
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly idleMs: number
  readonly signal: AbortSignal
}

/** The answering side of `/seqmesh/evidence/1`: one request a stream, one bounded answer. */
export class EvidenceServer {
  readonly #init: EvidenceServerInit

  constructor(init: EvidenceServerInit) {
    this.#init = init
  }

  /** The stream handler. Never rejects. */
  handle = async (stream: Stream, connection: Connection): Promise<void> => {
    const { limits, faults, metrics, logger, idleMs, signal } = this.#init
    const peer = connection.remotePeer.toString()
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_REQUEST_BYTES, idleMs, signal })
    const release = limits.enter(peer)
    try {
      if (release === undefined) throw new MeshError('busy', 'the peer is over its share')
      const bytes = await lp.read()
      if (bytes === undefined) throw new WireError('malformed', 'the stream was closed without a request')
      const answer = this.#answer(decodeEvidenceRequest(bytes))
      const encoded = encodeEvidenceAnswer(answer)
      limits.charge(peer, encoded.length)
      await lp.write(encoded)
      await lp.closeWrite()
      metrics.count('mesh_range_served_total', { kind: 'evidence', result: answer.kind === 'unavailable' ? 'unavailable' : 'complete' })
      lp.release()
    } catch (error) {
      if (error instanceof WireError) faults.report(peer, 'garbage', error.message)
      metrics.count('mesh_range_served_total', { kind: 'evidence', result: 'failed' })
      logger.debug({ peer, error }, 'evidence was not served')
      lp.release(error instanceof Error ? error : new Error(String(error)))
    } finally {
      release?.()
    }
  }

  #answer(request: EvidenceRequest): EvidenceAnswer {
    const { handlers } = this.#init
    if (request.kind === 'list')
      return { kind: 'list', entries: handlers.listEvidence(request.after, request.limit).slice(0, request.limit) }
    const bytes = handlers.findEvidence(request.id)
    return bytes === undefined ? { kind: 'unavailable' } : { kind: 'piece', bytes }
  }
}
