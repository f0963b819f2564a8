import type { Stream } from '@libp2p/interface'
import type { OpenableHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import { WireError } from '../wire/errors.ts'
import type { HeadWithRows } from '../wire/head.ts'
import { MAX_CHUNK_BYTES } from '../wire/limits.ts'
import { decodeRangeChunk, encodeRangeRequest, type RangeChunk, type RangeRequest } from '../wire/range.ts'
import { MeshError } from './errors.ts'
import type { Gap } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'

export interface RangeClientInit {
  /** Opens a stream of `/seqmesh/frames/1` with a connected peer. */
  readonly openStream: (peer: string, signal: AbortSignal) => Promise<Stream>
  /** Longest wait for the next chunk, milliseconds. */
  readonly idleMs: number
}

/** An answer on its way: it arrives, up to what a stream buffers, while an earlier one is read. */
export interface RangeAnswer<T> {
  readonly peer: string
  /** May be iterated once. Throws `WireError` or `MeshError`. */
  readonly items: AsyncIterable<T>
  close(): void
}

/**
 * The asking side of `/seqmesh/frames/1`. What it yields is what was asked for in form (chain, order, no gaps, no more
 * than asked); whether it is true, the receiver finds out.
 */
export class RangeClient {
  readonly #init: RangeClientInit

  constructor(init: RangeClientInit) {
    this.#init = init
  }

  /** Headers of a log, some at a time. The answer may end early: then the peer has no more. */
  log(peer: string, gap: Gap, bodies: boolean, signal: AbortSignal): RangeAnswer<readonly OpenableHeader[]> {
    const request = { kind: 'log', chain: gap.chain, from: gap.from, limit: gap.to - gap.from + 1, bodies } as const
    return this.#ask(peer, request, signal, (chunks) => checkedLog(gap, chunks))
  }

  /** Messages of a lane (chain ids), some at a time, consecutive from `firstNonce` on. */
  lane(
    peer: string,
    lane: { readonly source: number; readonly destination: number; readonly firstNonce: number; readonly limit: number },
    signal: AbortSignal,
  ): RangeAnswer<readonly Message[]> {
    return this.#ask(peer, { kind: 'lane', ...lane }, signal, (chunks) => checkedLane(lane, chunks))
  }

  /** All rows at one header. */
  async rows(peer: string, chain: number, number: number, signal: AbortSignal): Promise<HeadWithRows> {
    const answer = this.#ask(peer, { kind: 'rows', chain, number }, signal, (chunks) => chunks)
    try {
      for await (const chunk of answer.items) {
        const { header } = chunk.kind === 'rows' ? chunk.rows.head : badAnswer(`a ${chunk.kind} where rows were asked for`)
        if (header.chain !== chain || header.number !== number) badAnswer(`rows of header ${header.number} of chain ${header.chain}`)
        if (chunk.kind === 'rows') return chunk.rows
      }
      throw new MeshError('unavailable', `${peer} has no rows of header ${number} of chain ${chain}`)
    } finally {
      answer.close()
    }
  }

  #ask<T>(
    peer: string,
    request: RangeRequest,
    signal: AbortSignal,
    check: (chunks: AsyncIterable<RangeChunk>) => AsyncIterable<T>,
  ): RangeAnswer<T> {
    const controller = new AbortController()
    const both = AbortSignal.any([signal, controller.signal])
    const opened = this.#open(peer, request, both)
    // Whoever closes the answer unread must not meet an unhandled rejection.
    opened.catch(() => {})
    return {
      peer,
      items: check(chunksOf(opened)),
      close: () => controller.abort(new MeshError('stopped', 'the answer is not needed any more')),
    }
  }

  async #open(peer: string, request: RangeRequest, signal: AbortSignal): Promise<LengthPrefixed> {
    const stream = await this.#init.openStream(peer, signal)
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_CHUNK_BYTES, idleMs: this.#init.idleMs, signal })
    try {
      await lp.write(encodeRangeRequest(request))
      await lp.closeWrite()
      return lp
    } catch (error) {
      lp.release(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }
}

/** The chunks up to `end`, of which only `complete` is no error. */
async function* chunksOf(opened: Promise<LengthPrefixed>): AsyncGenerator<RangeChunk> {
  const lp = await opened
  let reason: Error | undefined = new MeshError('stopped', 'the answer is not needed any more')
  try {
    while (true) {
      const bytes = await lp.read()
      if (bytes === undefined) throw new MeshError('stream-ended', 'the answer ended without saying so')
      const chunk = decodeRangeChunk(bytes)
      if (chunk.kind !== 'end') {
        yield chunk
        continue
      }
      reason = undefined
      if (chunk.end === 'complete') return
      throw new MeshError(chunk.end, `the peer answered: ${chunk.end}`)
    }
  } finally {
    lp.release(reason)
  }
}

async function* checkedLog(gap: Gap, chunks: AsyncIterable<RangeChunk>): AsyncGenerator<readonly OpenableHeader[]> {
  let next = gap.from
  for await (const chunk of chunks) {
    if (chunk.kind !== 'frame') return badAnswer(`a ${chunk.kind} where a log was asked for`)
    const { chain, headers } = chunk.frame
    if (chain !== gap.chain || headers.length === 0) return badAnswer(`a frame of chain ${chain} with ${headers.length} headers`)
    for (const { header } of headers) {
      if (header.number !== next || next > gap.to) return badAnswer(`header ${header.number} where ${next} is next, up to ${gap.to}`)
      next++
    }
    yield headers
  }
}

async function* checkedLane(
  lane: { readonly source: number; readonly destination: number; readonly firstNonce: number; readonly limit: number },
  chunks: AsyncIterable<RangeChunk>,
): AsyncGenerator<readonly Message[]> {
  let next = lane.firstNonce
  for await (const chunk of chunks) {
    if (chunk.kind !== 'lane') return badAnswer(`a ${chunk.kind} where a lane was asked for`)
    const first = chunk.messages[0]
    // Within a chunk messages are consecutive and of one lane by their encoding.
    if (first?.source !== lane.source || first.destination !== lane.destination || first.nonce !== next)
      return badAnswer(`message ${first?.nonce} from ${first?.source} to ${first?.destination} where ${next} is next`)
    next += chunk.messages.length
    if (next > lane.firstNonce + lane.limit) return badAnswer(`more than the ${lane.limit} messages asked for`)
    yield chunk.messages
  }
}

function badAnswer(detail: string): never {
  throw new MeshError('bad-answer', `the peer answered something else than what was asked: ${detail}`)
}

/** Whether an error shows the peer to be at fault, beyond not having something or being slow. */
export function isBadAnswer(error: unknown): boolean {
  return error instanceof WireError || (error instanceof MeshError && (error.code === 'bad-answer' || error.code === 'too-large'))
}
