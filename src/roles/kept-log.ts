import type { History } from '../ledger/history.ts'
import type { PostedLogs } from '../ledger/posted-logs.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import { ascendingRows } from '../protocol/frame.ts'
import { LogState } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'

/** A signed header with all its rows, which can prove each of them. */
export interface HeaderWithRows {
  readonly signed: SignedHeader
  readonly hash: Bytes32
  readonly state: LogState
}

/**
 * Reads what the ledger accepted as evidence and answers need it, whether gossip or a batch on the parent brought it. Gives
 * undefined where neither reaches.
 */
export class KeptLogs {
  readonly #history: Pick<History, 'header' | 'headers' | 'rowsAt' | 'messages'>
  readonly #posted: Pick<PostedLogs, 'at'> | undefined

  constructor(history: Pick<History, 'header' | 'headers' | 'rowsAt' | 'messages'>, posted?: Pick<PostedLogs, 'at'>) {
    this.#history = history
    this.#posted = posted
  }

  header(chain: number, generation: number, number: number): (SignedHeader & { readonly hash: Bytes32 }) | undefined {
    return this.#history.header(chain, generation, number) ?? this.#posted?.at(chain, generation, number)?.opened
  }

  at(chain: number, generation: number, number: number): HeaderWithRows | undefined {
    const kept = this.#history.rowsAt(chain, generation, number)
    if (kept === undefined) return this.#postedAt(chain, generation, number)
    try {
      const { header, signature, hash, rows } = kept
      return { signed: { header, signature }, hash, state: LogState.anchor(kept, hash, rows) }
    } catch (error) {
      // A history that was cut off: its rows are not all there.
      if (error instanceof ProtocolError) return undefined
      throw error
    }
  }

  /** The header before another: the one of the block before, or in a batch the one that it goes on from. */
  before(chain: number, generation: number, number: number): HeaderWithRows | undefined {
    const adjacent = this.at(chain, generation, number - 1)
    if (adjacent !== undefined) return adjacent
    const earlier = this.#posted?.at(chain, generation, number)?.before.head.number
    return earlier === undefined ? undefined : this.at(chain, generation, earlier)
  }

  #postedAt(chain: number, generation: number, number: number): HeaderWithRows | undefined {
    const posted = this.#posted?.at(chain, generation, number)
    if (posted === undefined) return undefined
    const { header, signature, hash } = posted.opened
    return { signed: { header, signature }, hash, state: posted.state }
  }

  /** A header that follows `previous` and was not accepted, with the rows that travelled with it. */
  following(previous: HeaderWithRows, next: OpenableHeader, hash: Bytes32): HeaderWithRows | undefined {
    const outbox = new Map(previous.state.outbox)
    const inbox = new Map(previous.state.inbox)
    for (const { index, row } of next.changes.outbox) outbox.set(index, row)
    for (const { index, row } of next.changes.inbox) inbox.set(index, row)
    try {
      const state = LogState.anchor(next, hash, { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) })
      return { signed: { header: next.header, signature: next.signature }, hash, state }
    } catch (error) {
      if (error instanceof ProtocolError) return undefined
      throw error
    }
  }

  /** Exactly the messages with nonces from `from` to before `to` of a lane (chain ids). */
  messages(source: number, destination: number, from: number, to: number): readonly Message[] | undefined {
    const messages: Message[] = []
    while (from + messages.length < to) {
      const next = from + messages.length
      const chunk = this.#history.messages(source, destination, next, to - next)
      if (chunk.length === 0 || chunk[0]?.nonce !== next) return undefined
      messages.push(...chunk)
    }
    return messages
  }
}
