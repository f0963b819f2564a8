import type { Connection } from '@libp2p/interface'
import { MeshError } from './errors.ts'
import type { Clock } from './observability.ts'

export interface GreeterInit {
  readonly connections: () => readonly Connection[]
  /** Never rejects. */
  readonly greet: (connection: Connection) => Promise<void>
  /** Whether the peer has said hello. */
  readonly isKnown: (peer: string) => boolean
  readonly clock: Clock
  readonly everyMs: number
  readonly withinMs: number
}

const TICK_MS = 1_000

/** Between two hellos on a connection, whatever asks for them: the rate that the other side takes. */
const LEAST_MS = 2_000

/** Says hello on the connections that this node dialled, again and again, and closes those where nobody says hello. */
export class Greeter {
  readonly #init: GreeterInit
  /** When hello was said last, milliseconds. */
  readonly #greeted = new WeakMap<Connection, number>()
  readonly #openedAt = new WeakMap<Connection, number>()
  readonly #heard = new WeakSet<Connection>()
  /** Connections on which hello is due as soon as the other side takes it. */
  readonly #due = new WeakSet<Connection>()
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(init: GreeterInit) {
    this.#init = init
  }

  start(): void {
    this.#timer ??= setInterval(this.#tick, TICK_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  opened(connection: Connection): void {
    this.#openedAt.set(connection, this.#init.clock.now())
    if (connection.direction === 'outbound') this.#greet(connection)
  }

  /**
   * Gossip works now in both directions: what was published since the first hello, and before this, reached nobody, so
   * the heads are compared once more.
   */
  heard(peer: string): void {
    for (const connection of this.#init.connections()) {
      if (connection.remotePeer.toString() !== peer || connection.direction !== 'outbound' || this.#heard.has(connection)) continue
      this.#heard.add(connection)
      this.#greet(connection)
    }
  }

  /** What was said since the last hello may have gone past one of the two: the heads are compared once more, soon. */
  again(peer: string): void {
    for (const connection of this.#init.connections()) if (connection.remotePeer.toString() === peer) this.#due.add(connection)
  }

  /** Says hello everywhere, however short ago it was said last: a clock that jumped tells nothing of that. */
  all(): void {
    for (const connection of this.#init.connections())
      if (connection.status === 'open' && connection.direction === 'outbound') this.#greet(connection)
  }

  #tick = (): void => {
    const { connections, isKnown, clock, everyMs, withinMs } = this.#init
    const now = clock.now()
    for (const connection of connections()) {
      if (connection.status !== 'open') continue
      const waitMs = this.#due.has(connection) ? Math.min(LEAST_MS, everyMs) : everyMs
      if (connection.direction === 'outbound' && now - (this.#greeted.get(connection) ?? Number.NEGATIVE_INFINITY) >= waitMs)
        this.#greet(connection)
      if (now - (this.#openedAt.get(connection) ?? now) > withinMs && !isKnown(connection.remotePeer.toString()))
        connection.abort(new MeshError('timeout', `no hello within ${withinMs} ms`))
    }
  }

  #greet(connection: Connection): void {
    this.#greeted.set(connection, this.#init.clock.now())
    this.#due.delete(connection)
    void this.#init.greet(connection)
  }
}
