import { pipe } from 'it-pipe'
import { ProtocolError } from '../protocol/errors.ts'
import type { OpenableHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import type { HeadWithRows } from '../wire/head.ts'
import { MeshError } from './errors.ts'
import type { Faults } from './faults.ts'
import type { Gap, MeshHandlers, MissingBodies } from './handlers.ts'
import type { Logger, MetricsSink } from './observability.ts'
import type { Peers } from './peers.ts'
import { isBadAnswer, type RangeAnswer, type RangeClient } from './range-client.ts'
import { backoffMs, sleep, yieldToLoop } from './timing.ts'

export interface SyncInit {
  readonly handlers: Pick<MeshHandlers, 'onRange' | 'position'>
  readonly client: RangeClient
  readonly peers: Peers
  readonly faults: Faults
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly random: () => number
}

export interface SyncOptions {
  readonly signal: AbortSignal
  /** Asked first: whoever made the gap known has what fills it. */
  readonly preferred?: string | undefined
}

/** Headers a request asks for: some seconds of a busy log, so that several peers share a long range. */
const CHUNK_HEADERS = 512
/** Requests under way at the same time for one log: while one is verified, the next arrive. */
const PARALLEL = 4
/** Failed requests after which a peer is not asked again for this range. */
const TRIES_PER_PEER = 3
/** Messages that one header may have on a lane, when its bodies are fetched apart: above every quota. */
const MAX_MISSING_MESSAGES = 16_384

/** A part of the range that failed, and whose it was. */
class RangeFailure extends Error {
  readonly peer: string

  constructor(peer: string, cause: unknown) {
    super('range failed', { cause })
    this.peer = peer
  }
}

/** Fetches ranges from whoever claims to have them. Nobody is trusted: `onRange` verifies, another peer is tried. */
export class Sync {
  readonly #init: SyncInit

  constructor(init: SyncInit) {
    this.#init = init
  }

  /**
   * Headers `from` to `to` of a log, with bodies, passed to `onRange` in order. Long ranges are asked for in parallel.
   * Throws `MeshError` `unavailable` when no peer is left to ask, `refused` when the handler takes no more.
   */
  async log(gap: Gap, options: SyncOptions): Promise<void> {
    const { handlers, metrics, random } = this.#init
    const failures = new Map<string, number>()
    let next = gap.from
    for (let attempt = 0; ; attempt++) {
      next = Math.max(next, handlers.position(gap.chain) ?? next)
      if (next > gap.to) return
      options.signal.throwIfAborted()
      const candidates = () =>
        this.#candidates(gap.chain, next, options.preferred).filter((peer) => (failures.get(peer) ?? 0) < TRIES_PER_PEER)
      if (candidates().length === 0) throw new MeshError('unavailable', `no peer left to ask for header ${next} of chain ${gap.chain}`)
      const started = performance.now()
      try {
        for await (const accepted of this.#run({ ...gap, from: next }, candidates, options.signal)) next += accepted
        metrics.count('mesh_range_requests_total', { kind: 'log', result: 'complete' })
        metrics.observe('mesh_range_seconds', (performance.now() - started) / 1_000, { kind: 'log' })
      } catch (error) {
        options.signal.throwIfAborted()
        if (!(error instanceof RangeFailure)) throw error
        metrics.count('mesh_range_requests_total', { kind: 'log', result: this.#blame(error, gap.chain) })
        failures.set(error.peer, (failures.get(error.peer) ?? 0) + (isWorthAnotherTry(error.cause) ? 1 : TRIES_PER_PEER))
        if (isWorthAnotherTry(error.cause)) await sleep(backoffMs({ baseMs: 50, maxMs: 1_000, random }, attempt), options.signal)
      }
    }
  }

  /** All rows at a header, from any peer that claims it; the caller verifies them. */
  rows(chain: number, number: number, options: SyncOptions): Promise<HeadWithRows> {
    return this.#any(chain, number, options, (peer) => this.#init.client.rows(peer, chain, number, options.signal))
  }

  /** At most `limit` messages of a lane (chain ids) from any peer that claims header `number` of the source; the caller verifies them. */
  lane(
    lane: { readonly source: number; readonly destination: number; readonly firstNonce: number; readonly limit: number },
    number: number,
    options: SyncOptions,
  ): Promise<readonly Message[]> {
    return this.#any(lane.source, number, options, (peer) => this.#lane(peer, lane, options.signal))
  }

  /** The pipeline of one range: requests → answers, some ahead → headers in order → verified and applied. Yields how many. */
  #run(range: Gap, candidates: () => readonly string[], signal: AbortSignal): AsyncGenerator<number> {
    const { client } = this.#init
    const ask = (part: Gap, i: number): Part | undefined => {
      // Looked up for every part: peers come and go during a long range.
      const peers = candidates()
      const peer = peers[i % peers.length]
      return peer === undefined ? undefined : { part, answer: client.log(peer, part, true, signal) }
    }
    return pipe(
      () => split(range),
      (parts) => ahead(parts, PARALLEL, ask),
      (answers) => inOrder(answers),
      (batches) => this.#apply(range.chain, batches, signal),
    )
  }

  async *#apply(
    chain: number,
    batches: AsyncIterable<{ readonly headers: readonly OpenableHeader[]; readonly peer: string }>,
    signal: AbortSignal,
  ): AsyncGenerator<number> {
    for await (const { headers, peer } of batches) {
      let rest = headers
      while (rest.length > 0) {
        const { accepted, missing } = this.#offer(chain, rest, peer)
        if (accepted > 0) yield accepted
        this.#init.metrics.count('mesh_range_headers_total', {}, accepted)
        rest = rest.slice(accepted)
        const [first, ...others] = rest
        if (first === undefined) break
        if (missing === undefined || missing.length === 0)
          throw new MeshError('refused', `header ${first.header.number} of chain ${chain} cannot be taken yet`)
        rest = [await this.#complete(first, missing, peer, signal), ...others]
      }
      await yieldToLoop()
    }
  }

  #offer(chain: number, headers: readonly OpenableHeader[], peer: string) {
    try {
      return this.#init.handlers.onRange(chain, headers, peer)
    } catch (error) {
      throw error instanceof ProtocolError ? new RangeFailure(peer, error) : error
    }
  }

  /** The header with the bodies that did not travel with it. */
  async #complete(header: OpenableHeader, missing: readonly MissingBodies[], peer: string, signal: AbortSignal): Promise<OpenableHeader> {
    const { chain, number } = header.header
    const lanes = new Map(header.lanes.map((lane) => [lane.index, lane]))
    for (const { index, destination, firstNonce, count } of missing) {
      if (count > MAX_MISSING_MESSAGES || lanes.has(index)) {
        const detail = `header ${number} claims ${count} more messages on lane ${index}`
        throw new RangeFailure(peer, new MeshError('bad-answer', detail))
      }
      const messages = await this.#lane(peer, { source: chain, destination, firstNonce, limit: count }, signal).catch((error: unknown) => {
        throw new RangeFailure(peer, error)
      })
      if (messages.length < count) throw new RangeFailure(peer, new MeshError('unavailable', `${messages.length} of ${count} messages`))
      lanes.set(index, { index, messages })
    }
    return { ...header, lanes: [...lanes.values()].sort((a, b) => a.index - b.index) }
  }

  async #lane(
    peer: string,
    lane: { readonly source: number; readonly destination: number; readonly firstNonce: number; readonly limit: number },
    signal: AbortSignal,
  ): Promise<readonly Message[]> {
    const answer = this.#init.client.lane(peer, lane, signal)
    const messages: Message[] = []
    try {
      for await (const some of answer.items) messages.push(...some)
      return messages
    } finally {
      answer.close()
    }
  }

  async #any<T>(chain: number, number: number, options: SyncOptions, ask: (peer: string) => Promise<T>): Promise<T> {
    for (const peer of this.#candidates(chain, number, options.preferred)) {
      options.signal.throwIfAborted()
      try {
        return await ask(peer)
      } catch (error) {
        options.signal.throwIfAborted()
        this.#blame(new RangeFailure(peer, error), chain)
      }
    }
    throw new MeshError('unavailable', `no peer left to ask for header ${number} of chain ${chain}`)
  }

  #candidates(chain: number, number: number, preferred: string | undefined): readonly string[] {
    const { peers, faults } = this.#init
    const holders = peers.holders(chain, number)
    const first = preferred !== undefined && peers.get(preferred) !== undefined ? [preferred] : []
    return [...first, ...holders.filter((peer) => peer !== preferred)].filter((peer) => !faults.isBanned(peer))
  }

  /** Holds against the peer what is its fault; returns the label of what happened. */
  #blame({ peer, cause }: RangeFailure, chain: number): string {
    const { faults, peers, logger } = this.#init
    logger.debug({ peer, chain, error: cause }, 'a range failed')
    if (cause instanceof ProtocolError || isBadAnswer(cause)) {
      faults.report(peer, 'bad-answer', cause instanceof Error ? cause.message : '')
      return 'bad-answer'
    }
    if (cause instanceof MeshError) {
      if (cause.code === 'timeout') faults.report(peer, 'slow', cause.message)
      if (cause.code === 'unavailable') peers.disclaim(peer, chain)
      return cause.code
    }
    return 'failed'
  }
}

/** What may be different a moment later. */
function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof MeshError && (error.code === 'busy' || error.code === 'stream-ended' || error.code === 'unavailable')
}

function* split({ chain, from, to }: Gap): Generator<Gap> {
  for (let start = from; start <= to; start += CHUNK_HEADERS) yield { chain, from: start, to: Math.min(to, start + CHUNK_HEADERS - 1) }
}

interface Part {
  readonly part: Gap
  readonly answer: RangeAnswer<readonly OpenableHeader[]>
}

/**
 * Starts up to `count` answers before they are read, and closes those that nobody reads in the end. Ends early when
 * there is nobody to start one with.
 */
async function* ahead(parts: Iterable<Gap>, count: number, start: (part: Gap, i: number) => Part | undefined): AsyncGenerator<Part> {
  const started: Part[] = []
  let i = 0
  try {
    for (const part of parts) {
      const next = start(part, i++)
      if (next === undefined) break
      started.push(next)
      if (started.length < count) continue
      yield started[0] as Part
      started.shift()
    }
    for (let next = started[0]; next !== undefined; next = started[0]) {
      yield next
      started.shift()
    }
  } finally {
    for (const { answer } of started) answer.close()
  }
}

async function* inOrder(parts: AsyncIterable<Part>): AsyncGenerator<{ headers: readonly OpenableHeader[]; peer: string }> {
  for await (const { part, answer } of parts) {
    let next = part.from
    try {
      for await (const headers of answer.items) {
        yield { headers, peer: answer.peer }
        next += headers.length
      }
    } catch (error) {
      throw new RangeFailure(answer.peer, error)
    }
    if (next <= part.to)
      throw new RangeFailure(answer.peer, new MeshError('unavailable', `the answer ended at header ${next - 1} of ${part.to}`))
  }
}
