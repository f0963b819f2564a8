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

/** How far a reader has come. */
export interface Reached {
  /** In this run: the number of its next event, and how many without a place it was told. Undefined: only the position counts. */
  readonly inRun: { readonly next: number; readonly fleeting: number } | undefined
  readonly told: StreamPosition
}

/** Beyond this the oldest go, however few they are. Characters of text. */
const MAX_CHARACTERS = 16 * 2 ** 20

const NO_RUN = '0'.repeat(12)

/**
 * The newest events of this run of the node, kept once for all readers: those that are slow, and those that come back. An id is
 * `<run>-<number in it>.<those without a place>-<position>`: who comes back after a restart is told by the position alone.
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

  /** What somebody has reached who was told everything so far. */
  get end(): Reached {
    return { inRun: { next: this.#next, fleeting: this.#fleeting }, told: new StreamPosition(this.#told) }
  }

  append(event: StreamEvent, place: Place | undefined): void {
    const number = this.#next++
    if (place === undefined) this.#fleeting++
    else this.#told.advance(place)
    const text = textOf(event, this.idOf({ inRun: { next: this.#next, fleeting: this.#fleeting }, told: this.#told }))
    this.#events.set(number, { event, chains: chainsOf(event), place, fleeting: this.#fleeting, text })
    this.#characters += text.length
    while (this.#events.size > this.#capacity || (this.#characters > MAX_CHARACTERS && this.#events.size > 1)) this.#dropFirst()
  }

  at(number: number): LoggedEvent | undefined {
    return this.#events.get(number)
  }

  idOf({ inRun, told }: Reached): string {
    return inRun === undefined ? `${NO_RUN}-0.0-${told}` : `${this.#run}-${inRun.next - 1}.${inRun.fleeting}-${told}`
  }

  /** What a reader has reached that saw this id last; undefined if it is nobody's. */
  after(id: string): Reached | undefined {
    const [, run, digits, without, position = ''] = /^([0-9a-f]{12})-(\d{1,15})\.(\d{1,15})-(.*)$/.exec(id) ?? []
    const told = StreamPosition.parse(position)
    if (told === undefined) return undefined
    if (run !== this.#run) return { inRun: undefined, told }
    const inRun = { next: Number(digits) + 1, fleeting: Number(without) }
    return inRun.next > this.#next || inRun.fleeting > this.#fleeting ? undefined : { inRun, told }
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
