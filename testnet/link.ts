import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Connections that one link carries at most: a daemon that redials for ever must not use up this process. */
const MAX_CONNECTIONS = 64

/**
 * A TCP connection between two daemons that can be cut: what one daemon dials instead of the other. Cut, it drops all
 * connections and refuses new ones; nothing else on the machine is touched.
 */
export class Link {
  readonly #targetPort: number
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #cut = false
  #port = 0

  private constructor(targetPort: number) {
    this.#targetPort = targetPort
    this.#server = createServer((socket) => this.#accept(socket))
    this.#server.maxConnections = MAX_CONNECTIONS
  }

  static async open(targetPort: number): Promise<Link> {
    const link = new Link(targetPort)
    link.#server.listen(0, '127.0.0.1')
    await once(link.#server, 'listening')
    const address = link.#server.address()
    if (address !== null && typeof address === 'object') link.#port = address.port
    return link
  }

  /** Where to dial, on 127.0.0.1. */
  get port(): number {
    return this.#port
  }

  cut(): void {
    this.#cut = true
    // Not a reset: one that meets a socket amid its connect leaves its descriptor in the event loop, which then spins for ever.
    for (const socket of this.#sockets) socket.destroy()
  }

  heal(): void {
    this.#cut = false
  }

  /** Idempotent. */
  async close(): Promise<void> {
    if (!this.#server.listening) return
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #accept(near: Socket): void {
    if (this.#cut) {
      near.destroy()
      return
    }
    const far = connect(this.#targetPort, '127.0.0.1')
    this.#join(near, far)
    this.#join(far, near)
  }

  /** What comes from `from` goes to `to`; the end of one is the end of both. */
  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from)
    from.setNoDelay(true)
    from.pipe(to)
    from.on('error', () => to.destroy())
    from.on('close', () => {
      this.#sockets.delete(from)
      to.destroy()
    })
  }
}
