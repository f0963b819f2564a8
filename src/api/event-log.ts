import { randomBytes } from 'node:crypto'
import { chainsOf, type StreamEvent } from './stream-event.ts'
import { type Place, StreamPosition } from './stream-position.ts'

export interface LoggedEvent {
  readonly event: StreamEvent
  readonly chains: readonly number[]
  /** If it can be told again from what the node keeps. */
  readonly place: Place | undefined
  /** Events without a place, up to this one. */
  readonly fleeting: number
  /** As it is sent to who has been told everything before. */
  readonly text: string
}

/** Where a reader goes on. */
export interface Resumption {
  /** In the log; undefined: it is not there any more, or was another run's. */
  readonly next: number | undefined
  readonly told: StreamPosition
}

/** Beyond this the oldest go, however few they are. Characters of text. */
const MAX_CHARACTERS = 16 * 2 ** 20

/**
 * The newest events of this run of the node, kept once for all readers: those that are slow, and those that come back. An id is
 * `<run>-<number in this run>-<position>` (`StreamPosition`): who comes back after a restart is told by the position alone.
 */
export class EventLog {
  readonly #capacity: number
  readonly #run = randomBytes(6).toString('hex')
  readonly #events = new Map<number, LoggedEvent>()
  readonly #told: StreamPosition
  #characters = 0
  #first = 1
  #next = 1
  #fleeting = 0

  /** `told`: what was there before the first event. */
  constructor(capacity: number, told: StreamPosition) {
    this.#capacity = capacity
    this.#told = told
  }

  /** The oldest number that is kept, or that the next event gets. */
  get first(): number {
    return this.#first
  }

  /** The number that the next event gets. */
  get next(): number {
    return this.#next
  }

  /** Events without a place, all so far. */
  get fleeting(): number {
    return this.#fleeting
  }

  /** What somebody knows who was told everything so far. */
  get told(): StreamPosition {
    return new StreamPosition(this.#told)
  }

  append(event: StreamEvent, place: Place | undefined): void {
    const number = this.#next++
    if (place === undefined) this.#fleeting++
    else this.#told.advance(place)
    const text = textOf(event, this.idOf(number, this.#told))
    this.#events.set(number, { event, chains: chainsOf(event), place, fleeting: this.#fleeting, text })
    this.#characters += text.length
    while (this.#events.size > this.#capacity || (this.#characters > MAX_CHARACTERS && this.#events.size > 1)) this.#dropFirst()
  }

  at(number: number): LoggedEvent | undefined {
    return this.#events.get(number)
  }

  idOf(number: number, told: StreamPosition): string {
    return `${this.#run}-${number}-${told}`
  }

  /** Where a reader goes on that saw this id last; undefined if it is nobody's. */
  after(id: string): Resumption | undefined {
    const [, run, digits, position = ''] = /^([0-9a-f]{12})-(\d{1,15})-(.+)$/.exec(id) ?? []
    const told = StreamPosition.parse(position)
    if (told === undefined) return undefined
    const next = Number(digits) + 1
    if (run !== this.#run) return { next: undefined, told }
    if (next > this.#next) return undefined
    return { next: next >= this.#first ? next : undefined, told }
  }

  #dropFirst(): void {
    this.#characters -= this.#events.get(this.#first)?.text.length ?? 0
    this.#events.delete(this.#first)
    this.#first++
  }
}

export function textOf(event: StreamEvent, id: string): string {
  return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
