import type { Connection, Stream } from '@libp2p/interface'
import type { OpenableHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import { WireError } from '../wire/errors.ts'
import { MAX_FRAME_BYTES, MAX_REQUEST_BYTES } from '../wire/limits.ts'
import { FramePacker } from '../wire/pack-frames.ts'
import { BODY_BYTES } from '../wire/packed-messages.ts'
import { decodeRangeRequest, encodeRangeChunk, type RangeChunk, type RangeEnd, type RangeRequest } from '../wire/range.ts'
import type { Faults } from './faults.ts'
import type { MeshHandlers } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import type { Logger, MetricsSink } from './observability.ts'
import type { ServingLimits } from './serving-limits.ts'
import { yieldToLoop } from './timing.ts'

export interface RangeServerInit {
  readonly handlers: Pick<MeshHandlers, 'readLog' | 'readRows' | 'readLane'>
  readonly limits: ServingLimits
  readonly faults: Faults
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly idleMs: number
  readonly signal: AbortSignal
}

/** Chunks are small beside a frame: each is a turn of the event loop on both sides, and gossip waits for it. */
const CHUNK_BYTES = MAX_FRAME_BYTES / 4
const CHUNK_HEADERS = 128
const CHUNK_MESSAGES = 1_024
/** Headers read at a time: a range of busy blocks is many megabytes, and is read only as fast as the peer takes it. */
const READ_HEADERS = 16

/** The answering side of `/seqmesh/frames/1`: one request a stream, streamed with backpressure. */
export class RangeServer {
  readonly #init: RangeServerInit

  constructor(init: RangeServerInit) {
    this.#init = init
  }

  /** The stream handler. Never rejects. */
  handle = async (stream: Stream, connection: Connection): Promise<void> => {
    const { signal, idleMs, limits, faults, metrics, logger } = this.#init
    const peer = connection.remotePeer.toString()
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_REQUEST_BYTES, idleMs, signal })
    let kind = 'unread'
    const release = limits.enter(peer)
    try {
      const bytes = await lp.read()
      if (bytes === undefined) throw new WireError('malformed', 'the stream was closed without a request')
      const request = decodeRangeRequest(bytes)
      kind = request.kind
      const end = release === undefined ? 'busy' : await this.#answer(request, lp, peer)
      await lp.write(encodeRangeChunk({ kind: 'end', end }))
      await lp.closeWrite()
      metrics.count('mesh_range_served_total', { kind, result: end })
      lp.release()
    } catch (error) {
      if (error instanceof WireError) faults.report(peer, 'garbage', error.message)
      metrics.count('mesh_range_served_total', { kind, result: 'failed' })
      logger.debug({ peer, kind, error }, 'a range was not served')
      lp.release(error instanceof Error ? error : new Error(String(error)))
    } finally {
      release?.()
    }
  }

  async #answer(request: RangeRequest, lp: LengthPrefixed, peer: string): Promise<RangeEnd> {
    let sent = false
    for await (const chunk of this.#chunks(request)) {
      const bytes = encodeRangeChunk(chunk)
      await lp.write(bytes)
      this.#init.limits.charge(peer, bytes.length)
      sent = true
      await yieldToLoop()
    }
    return sent ? 'complete' : 'unavailable'
  }

  async *#chunks(request: RangeRequest): AsyncGenerator<RangeChunk> {
    const { handlers } = this.#init
    switch (request.kind) {
      case 'log':
        yield* logChunks(request.chain, this.#readLog(request))
        return
      case 'rows': {
        const rows = handlers.readRows(request.chain, request.number)
        if (rows !== undefined) yield { kind: 'rows', rows }
        return
      }
      case 'lane':
        yield* laneChunks(this.#readLane(request))
        return
    }
  }

  async *#readLog({ chain, from, limit, bodies }: RangeRequest & { readonly kind: 'log' }): AsyncGenerator<OpenableHeader> {
    for (let next = from; next < from + limit; ) {
      const wanted = Math.min(READ_HEADERS, from + limit - next)
      const start = next
      for await (const header of this.#init.handlers.readLog(chain, start, wanted, bodies)) {
        yield header
        if (++next - start === wanted) break
      }
      if (next - start < wanted) return
    }
  }

  *#readLane({ source, destination, firstNonce, limit }: RangeRequest & { readonly kind: 'lane' }): Generator<Message> {
    for (let next = firstNonce; next < firstNonce + limit; ) {
      const wanted = Math.min(CHUNK_MESSAGES, firstNonce + limit - next)
      const start = next
      for (const message of this.#init.handlers.readLane(source, destination, start, wanted)) {
        yield message
        if (++next - start === wanted) break
      }
      if (next - start < wanted) return
    }
  }
}

async function* logChunks(chain: number, headers: AsyncIterable<OpenableHeader>): AsyncGenerator<RangeChunk> {
  const packer = new FramePacker(chain, CHUNK_BYTES, CHUNK_HEADERS)
  for await (const header of headers) {
    const frame = packer.add(header)
    if (frame !== undefined) yield { kind: 'frame', frame }
  }
  const frame = packer.flush()
  if (frame !== undefined) yield { kind: 'frame', frame }
}

function* laneChunks(lane: Iterable<Message>): Generator<RangeChunk> {
  let messages: Message[] = []
  let size = 0
  for (const message of lane) {
    const bytes = BODY_BYTES + message.data.length
    if (messages.length > 0 && (messages.length >= CHUNK_MESSAGES || size + bytes > CHUNK_BYTES)) {
      yield { kind: 'lane', messages }
      messages = []
      size = 0
    }
    messages.push(message)
    size += bytes
  }
  if (messages.length > 0) yield { kind: 'lane', messages }
}
