import { EventLog } from './event-log.ts'
import type { NodeView } from './node-view.ts'

/** How long events are kept when nobody reads any more, for readers that come back. Milliseconds. */
const LINGER_MS = 10 * 60_000

/** The event log of a node while somebody reads it, and some minutes longer: a node that nobody watches pays nothing for it. */
export class EventFeed {
  readonly #view: Pick<NodeView, 'subscribe' | 'told'>
  readonly #capacity: number
  readonly #onEvent: () => void
  #open: { readonly log: EventLog; readonly unsubscribe: () => void } | undefined
  #forgetting: NodeJS.Timeout | undefined

  /** `onEvent`: something was added. */
  constructor(view: Pick<NodeView, 'subscribe' | 'told'>, capacity: number, onEvent: () => void) {
    this.#view = view
    this.#capacity = capacity
    this.#onEvent = onEvent
  }

  /** Somebody reads. */
  open(): EventLog {
    clearTimeout(this.#forgetting)
    this.#open ??= this.#begin()
    return this.#open.log
  }

  /** Nobody reads now. */
  release(): void {
    clearTimeout(this.#forgetting)
    this.#forgetting = setTimeout(() => this.close(), LINGER_MS).unref()
  }

  /** Forgets all; who comes back is told so, as after a restart. Idempotent. */
  close(): void {
    clearTimeout(this.#forgetting)
    this.#open?.unsubscribe()
    this.#open = undefined
  }

  #begin() {
    const log = new EventLog(this.#capacity, this.#view.told())
    const unsubscribe = this.#view.subscribe((event, place) => {
      log.append(event, place)
      this.#onEvent()
    })
    return { log, unsubscribe }
  }
}
