import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** RFC 6455, section 1.3. */
const ACCEPT_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const BINARY_FRAME = 0x82
const EXTENDED_16 = 126
const EXTENDED_64 = 127

/** The serving side of a WebSocket feed: says the same to everybody and reads nothing. For Node's own WebSocket client. */
export class WebSocketFeed {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  constructor() {
    this.#server = createServer()
    this.#server.on('upgrade', (request, socket) => {
      const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${ACCEPT_GUID}`).digest('base64')
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
      const client = socket as Socket
      client.setNoDelay(true)
      client.resume()
      this.#sockets.add(client)
      client.on('error', () => undefined)
      client.once('close', () => this.#sockets.delete(client))
    })
  }

  get clients(): number {
    return this.#sockets.size
  }

  /** Resolves to the url. */
  listen(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve(`ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`))
    })
  }

  broadcast(payload: Uint8Array): void {
    const head = frameHead(payload.length)
    for (const socket of this.#sockets) {
      socket.cork()
      socket.write(head)
      socket.write(payload)
      socket.uncork()
    }
  }
}

/** Section 5.2: final, binary, unmasked as servers send it. */
function frameHead(length: number): Uint8Array {
  if (length < EXTENDED_16) return Uint8Array.of(BINARY_FRAME, length)
  const short = length < 2 ** 16
  const head = new Uint8Array(short ? 4 : 10)
  head[0] = BINARY_FRAME
  head[1] = short ? EXTENDED_16 : EXTENDED_64
  const view = new DataView(head.buffer)
  if (short) view.setUint16(2, length)
  else view.setBigUint64(2, BigInt(length))
  return head
}
