import type { ServerResponse } from 'node:http'
import { type EventLog, type LoggedEvent, type Reached, textOf } from './event-log.ts'
import type { NodeView, Replayed } from './node-view.ts'
import type { ReplayPace } from './replay-pace.ts'
import { chainsOf, type StreamEvent } from './stream-event.ts'
import type { StreamPosition } from './stream-position.ts'

export type Wants = (event: Pick<LoggedEvent, 'event' | 'chains'>) => boolean

export interface EventStreamInit {
  readonly response: ServerResponse
  readonly log: EventLog
  readonly view: Pick<NodeView, 'replay'>
  readonly pace: Pick<ReplayPace, 'wait'>
  /** After what the reader goes on; undefined: nobody knows what it missed. */
  readonly reached: Reached | undefined
  readonly wants: Wants
  readonly keepAliveMs: number
  readonly onDropped: (count: number) => void
  readonly onClose: () => void
}

/** Keep-alives that find a reader's socket full before it is let go: it holds a place that others want. */
const MAX_STALLED = 4
/** How long a reader should wait before it connects again. Milliseconds. */
const RETRY_MS = 1_000
/** Events of what is kept that are looked at in one turn: a filter may let none of them through. */
const REPLAYED_AT_ONCE = 64

/**
 * Server-sent events to one reader: a place in the log, and what its socket holds. Who comes back, or does not keep up, gets what the
 * log has dropped from what the node keeps; what is in neither is told as `lagged`, with the number of events if it is known.
 */
export class EventStream {
  readonly #init: EventStreamInit
  readonly #keepAlive: NodeJS.Timeout
  readonly #told: StreamPosition
  /** What had happened when it connected. */
  readonly #start: StreamPosition
  #next: number
  #fleeting: number
  /** It goes on with what the node keeps, once it is its turn. */
  #isBehind: boolean
  #replay: Iterator<Replayed> | undefined
  /** Events of it that may be looked at now. */
  #turn = 0
  #isWaiting = false
  /** Whether the log's own ids are this reader's: it was told neither more nor less. */
  #isWithLog: boolean
  #blocked = false
  #stalled = 0
  #closed = false

  constructor(init: EventStreamInit) {
    this.#init = init
    const { response, log, reached } = init
    const { inRun = { next: log.next, fleeting: log.fleeting }, told } = reached ?? log.end
    this.#told = told
    this.#start = log.end.told
    this.#next = inRun.next
    this.#fleeting = inRun.fleeting
    this.#isWithLog = reached?.inRun !== undefined
    response.on('drain', this.#onDrain)
    response.on('close', this.close)
    response.on('error', this.close)
    // With an id: who is cut off before its first event knows from where on it was to be told.
    this.#write(reached === undefined ? `retry: ${RETRY_MS}\n\n` : `retry: ${RETRY_MS}\nid: ${log.idOf(reached)}\n\n`)
    this.#keepAlive = setInterval(() => this.#keepUp(), init.keepAliveMs)
    this.#keepAlive.unref()
    this.#isBehind = reached !== undefined && !this.#isWithLog
    if (reached === undefined) this.#tellLagged(null)
  }

  /** Tells a reader that what it missed cannot be told (null), or how much it is; it can read it from the pages. */
  #tellLagged(dropped: number | null): void {
    if (dropped !== null) this.#init.onDropped(dropped)
    this.#write(`id: ${this.#id}\nevent: lagged\ndata: ${JSON.stringify({ dropped })}\n\n`)
  }

  /** Sends what is not sent yet, as far as the socket takes it. */
  advance(): void {
    const { log } = this.#init
    while (!this.#blocked && !this.#closed) {
      this.#isBehind ||= this.#replay === undefined && this.#next < log.first
      if (this.#isBehind || this.#replay !== undefined) {
        if (this.#turn === 0) {
          this.#waitForTurn()
          return
        }
        this.#turn--
        if (this.#isBehind) {
          this.#fallBack()
          continue
        }
        const { value, done } = (this.#replay as Iterator<Replayed>).next()
        if (done === true) this.#replay = undefined
        else this.#tell({ ...value, chains: chainsOf(value.event) })
      } else if (this.#next === log.next) {
        this.#isWithLog ||= this.#id === log.idOf(log.end)
        return
      } else {
        const logged = log.at(this.#next++) as LoggedEvent
        this.#fleeting = logged.fleeting
        this.#tell(logged)
      }
    }
  }

  /** Idempotent. */
  readonly close = (): void => {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#keepAlive)
    this.#init.response.off('drain', this.#onDrain)
    this.#init.response.end()
    this.#init.onClose()
  }

  get #id(): string {
    // Amid what is kept, only the position says how far it has come.
    const isAmid = this.#isBehind || this.#replay !== undefined
    const inRun = isAmid ? undefined : { next: this.#next, fleeting: this.#fleeting }
    return this.#init.log.idOf({ inRun, told: this.#told })
  }

  /** To what the node keeps, or else to the oldest in the log. What is in neither is counted. */
  #fallBack(): void {
    const { log, view } = this.#init
    const [next, fleeting] = [this.#next, this.#fleeting]
    const isOverrun = next < log.first
    this.#isBehind = false
    this.#isWithLog = false
    this.#replay = view.replay(this.#told)
    if (this.#replay !== undefined && isOverrun) {
      this.#next = log.next
      this.#fleeting = log.fleeting
      if (log.fleeting > fleeting) this.#tellLagged(log.fleeting - fleeting)
    } else if (isOverrun) {
      this.#next = log.first
      this.#tellLagged(log.first - next)
    } else if (this.#replay === undefined) {
      this.#told.become(this.#start)
      this.#tellLagged(null)
    }
  }

  #tell({ event, chains, place, text }: Omit<LoggedEvent, 'fleeting' | 'text'> & { readonly text?: string }): void {
    if (place !== undefined) {
      if (!this.#told.isBefore(place)) return
      this.#told.advance(place)
    }
    if (!this.#init.wants({ event, chains })) return
    this.#write(text !== undefined && this.#isWithLog ? text : textOf(event as StreamEvent, this.#id))
  }

  /** A comment, with the id as well: a reader whose filters let little through comes back where it is, not where its last event was. */
  #keepUp(): void {
    if (!this.#blocked) this.#write(`: keep-alive\nid: ${this.#id}\n\n`)
    else if (++this.#stalled >= MAX_STALLED) {
      // Nothing would ever take what an end still has to send.
      this.#init.response.destroy()
      this.close()
    }
  }

  #write(text: string): void {
    this.#blocked = !this.#init.response.write(text)
  }

  #waitForTurn(): void {
    if (this.#isWaiting) return
    this.#isWaiting = true
    this.#init.pace.wait(() => {
      this.#isWaiting = false
      this.#turn = REPLAYED_AT_ONCE
      this.advance()
    })
  }

  readonly #onDrain = (): void => {
    this.#blocked = false
    this.#stalled = 0
    this.advance()
  }
}
