import { randomBytes } from 'node:crypto'
import { chainsOf, type StreamEvent } from './stream-event.ts'

export interface LoggedEvent {
  readonly id: string
  /** Counted from the start of the node. */
  readonly position: number
  readonly event: StreamEvent
  readonly chains: readonly number[]
  /** As it is sent. */
  readonly text: string
}

/** Beyond this the oldest go, however few they are. Characters of text. */
const MAX_CHARACTERS = 16 * 2 ** 20

/**
 * The newest events of this run of the node, kept once for all readers: those that are slow, and those that come back. An id is
 * `<run>-<position>`; that of another run is known to be one.
 */
export class EventLog {
  readonly #capacity: number
  readonly #run = randomBytes(6).toString('hex')
  readonly #events = new Map<number, LoggedEvent>()
  #characters = 0
  #first = 1
  #next = 1

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** The oldest position that is kept, or that the next event gets. */
  get first(): number {
    return this.#first
  }

  /** The position that the next event gets. */
  get next(): number {
    return this.#next
  }

  append(event: StreamEvent): void {
    const position = this.#next++
    const id = this.idOf(position)
    const text = `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
    this.#events.set(position, { id, position, event, chains: chainsOf(event), text })
    this.#characters += text.length
    while (this.#events.size > this.#capacity || (this.#characters > MAX_CHARACTERS && this.#events.size > 1)) this.#dropFirst()
  }

  at(position: number): LoggedEvent | undefined {
    return this.#events.get(position)
  }

  idOf(position: number): string {
    return `${this.#run}-${position}`
  }

  /** Where a reader goes on that saw this id last; undefined if it is of another run, or of nobody's. */
  after(id: string): number | undefined {
    const [, run, digits] = /^([0-9a-f]{12})-(\d{1,15})$/.exec(id) ?? []
    const position = Number(digits)
    return run === this.#run && position < this.#next ? position + 1 : undefined
  }

  #dropFirst(): void {
    this.#characters -= this.#events.get(this.#first)?.text.length ?? 0
    this.#events.delete(this.#first)
    this.#first++
  }
}
