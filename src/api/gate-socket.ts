import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { Registry } from 'prom-client'
import { Register } from '../node/metrics/register.ts'
import type { NodeView } from './node-view.ts'
import type { GateView } from './resources/gate.ts'
import { listenOnUnixSocket } from './unix-socket.ts'

export interface GateSocketInit {
  /** Where it listens. Whoever starts it holds the lock of the data folder: what is left there by a crash is removed. */
  readonly path: string
  readonly view: Pick<NodeView, 'gates' | 'watchGates'>
  readonly maxClients: number
  readonly registry: Registry
}

export interface GateSocket {
  /** Listens. Throws `UnixSocketError`. A socket starts once. */
  start(): Promise<void>
  /** Ends clients at once, and removes the file. Idempotent. */
  stop(): Promise<void>
}

/** A few hundred changes that a client has not read. */
const MAX_UNREAD_BYTES = 131_072
/** A chain id and the end of the line. */
const MAX_REQUEST_BYTES = 32

type DropReason = 'slow' | 'garbage' | 'full'

interface Client {
  readonly socket: Socket
  request: string
  /** Undefined: every home chain. */
  chain: number | undefined
}

/**
 * The windows of the home chains on a Unix socket, for block producers: one JSON line (`GateView`) a chain at once, and one
 * at each change. A client may name a chain, on one line, and gets that one's alone.
 */
export function createGateSocket(init: GateSocketInit): GateSocket {
  return new UnixGateSocket(init)
}

class UnixGateSocket implements GateSocket {
  readonly #init: GateSocketInit
  readonly #server: Server
  readonly #clients = new Set<Client>()
  readonly #dropped: (labels: { readonly reason: DropReason }) => void
  #unsubscribe: (() => void) | undefined
  #stopped: Promise<void> | undefined

  constructor(init: GateSocketInit) {
    this.#init = init
    this.#server = createServer((socket) => this.#connected(socket))
    const register = new Register(init.registry)
    this.#dropped = register.counter('gate_socket_dropped_total')
    register.gauge('gate_socket_clients', (set) => set({}, this.#clients.size))
  }

  async start(): Promise<void> {
    await listenOnUnixSocket(this.#server, {
      path: this.#init.path,
      access: 'group', // a block producer may run as another user of it
      serves: 'the gate',
      code: 'gate-socket',
      remedy: 'Set gate.socket to a path of its own, or gate.enabled to false.',
    })
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  async #stop(): Promise<void> {
    if (!this.#server.listening) return
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const { socket } of this.#clients) socket.destroy()
    await closed
  }

  #connected(socket: Socket): void {
    if (this.#clients.size >= this.#init.maxClients) {
      this.#drop(socket, 'full')
      return
    }
    const client: Client = { socket, request: '', chain: undefined }
    this.#clients.add(client)
    this.#unsubscribe ??= this.#init.view.watchGates((gate) => {
      for (const each of this.#clients) this.#send(each, gate)
    })
    socket.setEncoding('utf8')
    socket.on('error', () => undefined) // `close` follows
    socket.on('data', (text) => this.#asked(client, String(text)))
    socket.once('close', () => this.#gone(client))
    this.#sendAll(client)
  }

  #gone(client: Client): void {
    this.#clients.delete(client)
    if (this.#clients.size > 0) return
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  #asked(client: Client, text: string): void {
    client.request += text
    const [line, rest] = client.request.split('\n', 2)
    const isWhole = rest !== undefined
    const isOver = client.chain !== undefined || client.request.length > MAX_REQUEST_BYTES || (rest ?? '') !== ''
    if (!isOver && !isWhole) return
    const chain = isOver ? undefined : this.#homes.find((gate) => String(gate.chain) === line?.replace(/\r$/, ''))?.chain
    if (chain === undefined) {
      this.#drop(client.socket, 'garbage')
      return
    }
    client.chain = chain
    this.#sendAll(client)
  }

  get #homes(): readonly GateView[] {
    return this.#init.view.gates().filter(({ isHome }) => isHome)
  }

  #sendAll(client: Client): void {
    for (const gate of this.#homes) this.#send(client, gate)
  }

  #send({ socket, chain }: Client, gate: GateView): void {
    if (!gate.isHome || socket.destroyed || (chain !== undefined && chain !== gate.chain)) return
    // Whoever reads nothing would get what is long past: it connects again and gets the present.
    if (socket.writableLength > MAX_UNREAD_BYTES) this.#drop(socket, 'slow')
    else socket.write(`${JSON.stringify(gate)}\n`)
  }

  #drop(socket: Socket, reason: DropReason): void {
    this.#dropped({ reason })
    socket.destroy()
  }
}
