import type { Header } from '../protocol/header.ts'
import type { Message } from '../protocol/message.ts'
import { PACKED_MESSAGE_BYTES } from '../protocol/packed-message.ts'

export interface PostScheduleInit {
  /** Longest time that a message waits for its batch, milliseconds. */
  readonly everyMs: () => number
  /** Within which something must be posted while headers are signed, seconds: half of the cluster's `maxBatchDelay`. */
  readonly idleSeconds: () => number
  /** A batch is due at once when its messages take this much, unpacked bytes. */
  readonly targetBytes: number
}

/** What counts of a header. */
interface Announced {
  readonly header: Pick<Header, 'number' | 'time'>
  readonly lanes: readonly { readonly messages: readonly Message[] }[]
}

/** A header with messages that is not posted yet. */
interface Waiting {
  readonly number: number
  readonly sizeBytes: number
  /** Own wall clock, milliseconds. */
  readonly sinceMs: number
}

/** Headers with messages that are told apart; beyond it the two oldest count as one. */
const MAX_WAITING = 16_384

/** When the next batch of a log is due (§7). */
export class PostSchedule {
  readonly #init: PostScheduleInit
  #waiting: Waiting[] = []
  #waitingBytes = 0
  #newest = { number: -1, time: 0 }
  #posted = { number: -1, time: 0, atMs: 0 }

  constructor(init: PostScheduleInit) {
    this.#init = init
  }

  /** A header was added to the log. */
  header({ header: { number, time }, lanes }: Announced, nowMs: number): void {
    if (number > this.#newest.number) this.#newest = { number, time }
    const messages = lanes.flatMap((lane) => lane.messages)
    if (messages.length === 0 || number <= this.#posted.number) return
    const sizeBytes = messages.reduce((sum, { data }) => sum + PACKED_MESSAGE_BYTES + data.length, 0)
    this.#waiting.push({ number, sizeBytes, sinceMs: nowMs })
    this.#waitingBytes += sizeBytes
    if (this.#waiting.length > MAX_WAITING) {
      const [first, second, ...rest] = this.#waiting as [Waiting, Waiting, ...Waiting[]]
      this.#waiting = [{ ...first, number: second.number, sizeBytes: first.sizeBytes + second.sizeBytes }, ...rest]
    }
  }

  /** The posted head is this one, since `atMs` (milliseconds): also if it went back. */
  posted(number: number, time: number, atMs: number): void {
    this.#posted = { number, time, atMs }
    this.#waiting = this.#waiting.filter((waiting) => waiting.number > number)
    this.#waitingBytes = this.#waiting.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  }

  /** Own wall clock, milliseconds: when the next batch is due; 0 at once, infinite while there is nothing to post. */
  dueAt(urgent: boolean): number {
    const { everyMs, idleSeconds, targetBytes } = this.#init
    if (this.#newest.number <= this.#posted.number) return Number.POSITIVE_INFINITY
    if (urgent || this.#waitingBytes >= targetBytes || this.#newest.time - this.#posted.time >= idleSeconds()) return 0
    // Block time may stand still while the parent's clock, by which lateness is judged, does not.
    const idleAt = this.#posted.atMs + idleSeconds() * 1_000
    const oldest = this.#waiting[0]
    return oldest === undefined ? idleAt : Math.min(idleAt, oldest.sinceMs + everyMs())
  }
}
