import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A TCP relay to a local port whose connections a test can break. */
export interface TcpProxy {
  readonly port: number
  /** Breaks every connection now; new ones are accepted. */
  cut(): void
  /** Connections stay open but nothing passes; new ones are accepted and hang. */
  freeze(): void
  thaw(): void
  /** Connections that are there stay open but nothing passes ever again, as after a sleep; new ones work. */
  strand(): void
  /** Connections taken so far. */
  readonly taken: number
  stop(): Promise<void>
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  const stranded = new WeakSet<Socket>()
  let frozen = false
  let taken = 0
  const server = createServer((inner) => {
    taken++
    const outer = connect(target, '127.0.0.1')
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => {
        if (!frozen && !stranded.has(from)) to.write(data)
      })
      from.on('error', () => from.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    cut,
    freeze: () => {
      frozen = true
    },
    thaw: () => {
      frozen = false
    },
    strand: () => {
      for (const socket of sockets) stranded.add(socket)
    },
    get taken() {
      return taken
    },
    stop: async () => {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}
