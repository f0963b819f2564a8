import type { Connection, Stream } from '@libp2p/interface'
import { equalBytes } from '../protocol/bytes.ts'
import type { EnactedConfiguration } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import {
  decodeConfigurationRequest,
  decodeConfigurations,
  encodeConfigurationRequest,
  encodeConfigurations,
} from '../wire/configuration.ts'
import { WireError } from '../wire/errors.ts'
import { MAX_CONFIGURATION_RESPONSE_BYTES, MAX_CONFIGURATIONS, MAX_REQUEST_BYTES } from '../wire/limits.ts'
import { MeshError } from './errors.ts'
import type { Faults } from './faults.ts'
import type { MeshHandlers } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import type { Clock, Logger, MetricsSink } from './observability.ts'
import type { ServingLimits } from './serving-limits.ts'

export interface ConfigurationsInit {
  readonly handlers: Pick<MeshHandlers, 'configurations' | 'newestConfiguration' | 'onConfigurations'>
  /** Opens a stream of `/seqmesh/config/1` with a connected peer. */
  readonly openStream: (peer: string, signal: AbortSignal) => Promise<Stream>
  readonly limits: ServingLimits
  readonly faults: Faults
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly idleMs: number
  readonly signal: AbortSignal
  /** The peer brought configurations that were not known: what it said before and named them was not understood. */
  readonly onLearned: (peer: string) => void
}

/** A peer that shows an unknown configuration is asked at most this often. */
const ASK_AGAIN_AFTER_MS = 1_000
/** Answers to one question: 64 configurations each, 10,000 in all. */
const MAX_PAGES = 160
const MAX_ASKED = 4_096

/** `/seqmesh/config/1`: configurations with their enactments, from a hash on (§4). Both sides. */
export class Configurations {
  readonly #init: ConfigurationsInit
  /** When a peer was asked last, milliseconds. */
  readonly #asked = new Map<string, number>()
  readonly #running = new Map<string, Promise<void>>()

  constructor(init: ConfigurationsInit) {
    this.#init = init
  }

  /** The stream handler. Never rejects. */
  handle = async (stream: Stream, connection: Connection): Promise<void> => {
    const { handlers, limits, faults, metrics, logger, idleMs, signal } = this.#init
    const peer = connection.remotePeer.toString()
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_REQUEST_BYTES, idleMs, signal })
    const release = limits.enter(peer)
    try {
      if (release === undefined) throw new MeshError('busy', 'the peer is over its share')
      const bytes = await lp.read()
      if (bytes === undefined) throw new WireError('malformed', 'the stream was closed without a request')
      const { after, limit } = decodeConfigurationRequest(bytes)
      const answer = encodeFitting(handlers.configurations(after, limit).slice(0, limit))
      limits.charge(peer, answer.length)
      await lp.write(answer)
      await lp.closeWrite()
      metrics.count('mesh_range_served_total', { kind: 'configurations', result: 'complete' })
      lp.release()
    } catch (error) {
      if (error instanceof WireError) faults.report(peer, 'garbage', error.message)
      metrics.count('mesh_range_served_total', { kind: 'configurations', result: 'failed' })
      logger.debug({ peer, error }, 'configurations were not served')
      lp.release(error instanceof Error ? error : new Error(String(error)))
    } finally {
      release?.()
    }
  }

  /** Asks a peer that shows an unknown configuration; coalesced, and not too often. Never throws. */
  learnFrom(peer: string): void {
    const { clock, logger, metrics, signal } = this.#init
    const now = clock.now()
    if (signal.aborted || this.#running.has(peer) || now < (this.#asked.get(peer) ?? 0) + ASK_AGAIN_AFTER_MS) return
    if (this.#asked.size >= MAX_ASKED) this.#asked.clear()
    this.#asked.set(peer, now)
    const run = this.fetch(peer, signal)
      .then(() => metrics.count('mesh_range_requests_total', { kind: 'configurations', result: 'complete' }))
      .catch((error: unknown) => {
        metrics.count('mesh_range_requests_total', { kind: 'configurations', result: 'failed' })
        logger.debug({ peer, error }, 'no configurations from the peer')
      })
      .finally(() => this.#running.delete(peer))
    this.#running.set(peer, run)
  }

  /** Everything the peer has after the newest configuration known here. */
  async fetch(peer: string, signal: AbortSignal): Promise<void> {
    const { handlers, onLearned } = this.#init
    for (let page = 0; page < MAX_PAGES; page++) {
      const after = handlers.newestConfiguration()
      const list = await this.#ask(peer, after, signal)
      if (list.length === 0) return
      try {
        handlers.onConfigurations(list, peer)
      } catch (error) {
        if (error instanceof ProtocolError) this.#init.faults.report(peer, 'bad-answer', error.message)
        throw error
      }
      if (equalBytes(after, handlers.newestConfiguration())) return
      onLearned(peer)
    }
  }

  forget(peer: string): void {
    this.#asked.delete(peer)
  }

  async settled(): Promise<void> {
    await Promise.all(this.#running.values())
  }

  async #ask(peer: string, after: Uint8Array, signal: AbortSignal): Promise<readonly EnactedConfiguration[]> {
    const { openStream, idleMs, faults } = this.#init
    const stream = await openStream(peer, signal)
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_CONFIGURATION_RESPONSE_BYTES, idleMs, signal })
    try {
      await lp.write(encodeConfigurationRequest({ after, limit: MAX_CONFIGURATIONS }))
      await lp.closeWrite()
      const bytes = await lp.read()
      if (bytes === undefined) throw new MeshError('stream-ended', 'the peer closed the stream without an answer')
      const list = decodeConfigurations(bytes)
      lp.release()
      return list
    } catch (error) {
      if (error instanceof WireError) faults.report(peer, 'garbage', error.message)
      lp.release(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
}

/** As many as fit one answer; the peer asks for the rest. */
function encodeFitting(list: readonly EnactedConfiguration[]): Uint8Array {
  try {
    return encodeConfigurations(list)
  } catch (error) {
    if (error instanceof WireError && error.code === 'too-large' && list.length > 1) return encodeFitting(list.slice(0, list.length >> 1))
    throw error
  }
}
