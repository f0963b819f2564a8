import type { ObservedEvent } from '../../observer/observed-event.ts'

/**
 * Where observed events are kept, messages once by lane and nonce. What is stored and how far it goes are one: a crash at any moment
 * leaves a place to go on from.
 */
export interface Sink {
  /** For people, without secrets. */
  readonly name: string
  /** The cursor after everything that is stored; undefined if there is none. Throws `SinkError`. */
  resume(): Promise<string | undefined>
  /** Stores events, in order, with the cursor of the last; again after a failure, the same ones. Throws `SinkError`. */
  store(events: readonly ObservedEvent[]): Promise<void>
  /** Never throws. */
  close(): Promise<void>
}

/** Why a sink does not take something. Stable codes. */
export type SinkErrorCode =
  | 'bad-sink' // the URL
  | 'sink-away' // later it may work
  | 'sink-moved' // somebody else has written there: begin again where it stands now
  | 'sink-refuses' // it is there and does not want to

export class SinkError extends Error {
  override readonly name = 'SinkError'
  readonly code: SinkErrorCode
  readonly retryable: boolean
  readonly remedy: string

  constructor(code: SinkErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.retryable = code === 'sink-away' || code === 'sink-moved'
    this.remedy = remedy
  }
}
