import { setImmediate as breathe } from 'node:timers/promises'
import type { Page } from '../api/page.ts'
import type { MessageQuery } from '../api/resources/messages.ts'
import type { History } from '../ledger/history.ts'
import type { LaneProgress } from '../ledger/lane-progress.ts'
import { toHex } from '../protocol/bytes.ts'
import type { Message } from '../protocol/message.ts'

export interface LaneEnd {
  readonly source: number
  readonly destination: number
  readonly progress: LaneProgress
}

/** Messages that one request looks at: what is rare is found over several pages, so that none holds the node up. */
const MAX_LOOKED_AT = 10_000
/** Read at once from a lane. */
const CHUNK = 64

/** A message's place in the order of pages: newest first, then by lane. */
interface Place {
  readonly sentAt: number
  readonly source: number
  readonly destination: number
  readonly nonce: number
}

/**
 * A page of the messages of `lanes`, by the time of their sending, newest first. Its cursor is the last message's place, which
 * nothing that comes later moves. Within a lane times never fall, so each is entered by halving, and read downwards from there.
 */
export async function messagePage<T>(
  history: Pick<History, 'messages'>,
  lanes: readonly LaneEnd[],
  query: MessageQuery,
  show: (message: Message) => T,
): Promise<Page<T>> {
  const { limit, sender, target, from = 0 } = query
  const after = placeOf(query.cursor)
  const readers: LaneReader[] = []
  for (const [i, lane] of lanes.entries()) {
    if (i % CHUNK === CHUNK - 1) await breathe()
    const reader = new LaneReader(history, lane, boundsOf(lane.progress, query, lane, history, after))
    if (reader.head !== undefined) readers.push(reader)
  }
  readers.sort((a, b) => order(a.head, b.head))
  const items: T[] = []
  let last: Message | undefined
  for (let looked = 0; looked < MAX_LOOKED_AT && items.length < limit; looked++) {
    const reader = readers[0]
    const message = reader?.head
    if (reader === undefined || message === undefined || message.sentAt < from) return { items, next: null }
    last = message
    const isWanted =
      (sender === undefined || toHex(message.sender) === sender) &&
      (target === undefined || toHex(message.target) === target) &&
      (query.state === undefined || stateOf(reader.lane.progress, message.nonce) === query.state)
    if (isWanted) items.push(show(message))
    reader.advance()
    settle(readers)
    if (looked % CHUNK === CHUNK - 1) await breathe()
  }
  return { items, next: last === undefined || readers.length === 0 ? null : cursorOf(last) }
}

/** How far a message has come, as `MessageView.assurance`. */
export function stateOf(progress: LaneProgress, nonce: number): 'announced' | 'verified' | 'included' | 'posted' {
  if (nonce < progress.includedCount) return nonce < progress.postedCount ? 'posted' : 'included'
  return progress.timesOf(nonce).verified === undefined ? 'announced' : 'verified'
}

/** One lane, downwards. */
class LaneReader {
  readonly lane: LaneEnd
  readonly #history: Pick<History, 'messages'>
  readonly #first: number
  #end: number
  #chunk: Message[] = []

  constructor(history: Pick<History, 'messages'>, lane: LaneEnd, { first, end }: { readonly first: number; readonly end: number }) {
    this.lane = lane
    this.#history = history
    this.#first = first
    this.#end = end
    this.#fill()
  }

  get head(): Message | undefined {
    return this.#chunk.at(-1)
  }

  advance(): void {
    this.#chunk.pop()
    if (this.#chunk.length === 0) this.#fill()
  }

  /** Older messages may be forgotten: then the lane ends where its history does. */
  #fill(): void {
    const start = Math.max(this.#first, this.#end - CHUNK)
    while (this.#chunk.length < this.#end - start) {
      const { source, destination } = this.lane
      const nonce = start + this.#chunk.length
      // The newest may be in memory alone, the ones before them on the disk alone.
      const part = this.#history.messages(source, destination, nonce, this.#end - nonce)
      if (part.length === 0) break
      this.#chunk.push(...part)
    }
    this.#end = this.#chunk.length === 0 ? this.#first : start
  }
}

/** Nonces of a lane that a query may want: `first` up to, but not including, `end`. */
function boundsOf(
  progress: LaneProgress,
  { state, to = Number.MAX_SAFE_INTEGER }: MessageQuery,
  { source, destination }: LaneEnd,
  history: Pick<History, 'messages'>,
  after: Place | undefined,
): { readonly first: number; readonly end: number } {
  const { announcedCount, includedCount } = progress
  const isIncluded = state === 'included' || state === 'posted'
  const first = state === undefined || isIncluded ? 0 : includedCount
  let end = isIncluded ? includedCount : announcedCount
  if (after !== undefined && after.source === source && after.destination === destination) end = Math.min(end, after.nonce)
  const isIn = (nonce: number): boolean => {
    const message = history.messages(source, destination, nonce, 1)[0]
    // What is not kept is older than what is.
    return message === undefined || (message.sentAt <= to && (after === undefined || order(after, message) < 0))
  }
  if (to === Number.MAX_SAFE_INTEGER && after === undefined) return { first, end }
  let low = Math.min(first, end)
  while (low < end) {
    const middle = Math.floor((low + end) / 2)
    if (isIn(middle)) low = middle + 1
    else end = middle
  }
  return { first, end }
}

/** Puts the first reader, which moved, in its place among the others, which are in order. */
function settle(readers: LaneReader[]): void {
  const moved = readers.shift()
  if (moved?.head === undefined) return
  let low = 0
  for (let high = readers.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (order(readers[middle]?.head, moved.head) < 0) low = middle + 1
    else high = middle
  }
  readers.splice(low, 0, moved)
}

/** Below 0: `a` comes first. */
function order(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return 0
  return b.sentAt - a.sentAt || a.source - b.source || a.destination - b.destination || b.nonce - a.nonce
}

function cursorOf({ sentAt, source, destination, nonce }: Place): string {
  return `${sentAt}.${source}.${destination}.${nonce}`
}

/** Of a cursor that is cut short, what is there. */
function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const [sentAt = 0, source = 0, destination = 0, nonce = 0] = cursor.split('.').map(Number)
  return { sentAt, source, destination, nonce }
}
