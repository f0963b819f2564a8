import { connect, type Socket } from 'node:net'
import { type Served, serve } from './serve.ts'

/** Who troubles an API: readers of the stream that read nothing, and requests that are none. */

const AT_ONCE = 200
const FLOODS = 8
const held: Socket[] = []
let requests = 0
let isFlooding = false

const long = 'x'.repeat(20_000)
const REQUESTS = [
  'GET /v1/messages?limit=-1 HTTP/1.1\r\nhost: localhost\r\n\r\n',
  `GET /v1/messages?cursor=${long.slice(0, 10_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
  `GET /v1/status HTTP/1.1\r\nhost: localhost\r\nx: ${long}\r\n\r\n`,
  'POST /v1/redeem HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9999999\r\n\r\n{',
  'GET /v1/stream?types=all HTTP/1.1\r\nhost: localhost\r\nlast-event-id: nonsense\r\n\r\n',
  '\u0000\u0001 not http at all \r\n\r\n',
]

/** Resolves to the status, or undefined if the connection was refused or cut. */
function ask(port: number, request: string, keep: boolean): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', (data) => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(String(data))?.[1])
      socket.pause()
      if (keep && status === 200) held.push(socket)
      else socket.destroy()
      resolve(status)
    })
    socket.once('error', () => resolve(undefined))
    socket.once('close', () => resolve(undefined))
    socket.write(request)
  })
}

const methods = {
  /** Opens `count` streams and reads nothing of them. How many are served, refused with an answer, and refused without. */
  async slow({ port, count }: { readonly port: number; readonly count: number }) {
    const counts = { served: 0, refused: 0, cut: 0 }
    for (let left = count; left > 0; left -= AT_ONCE) {
      const asked = Array.from({ length: Math.min(AT_ONCE, left) }, () =>
        ask(port, 'GET /v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n', true),
      )
      for (const status of await Promise.all(asked)) counts[status === 200 ? 'served' : status === undefined ? 'cut' : 'refused']++
    }
    return counts
  },

  /** From now on, as many malformed requests as are answered. */
  flood({ port }: { readonly port: number }): void {
    isFlooding = true
    for (let i = 0; i < FLOODS; i++)
      void (async () => {
        for (let next = i; isFlooding; next++) {
          await ask(port, REQUESTS[next % REQUESTS.length] as string, false)
          requests++
        }
      })()
  },

  /** Ends the flood. How many requests there were. */
  calm(): number {
    isFlooding = false
    return requests
  },

  leave(): void {
    for (const socket of held.splice(0)) socket.destroy()
  },
}

export type ApiClientMethods = Served<typeof methods>
serve(methods)
