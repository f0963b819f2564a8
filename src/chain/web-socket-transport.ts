import { setTimeout as sleep } from 'node:timers/promises'
import { Backoff } from './backoff.ts'
import { ChainError } from './chain-error.ts'
import { withDeadline } from './deadline.ts'
import { errorOf, isObject, type JsonObject, outcomeOf, parseJson, type RpcCall, type RpcOutcome } from './json-rpc.ts'
import { redactUrl, splitCredentials } from './rpc-url.ts'
import type { Transport, TransportOptions } from './transport.ts'

export interface WebSocketTransportOptions extends TransportOptions {
  /** Called on every connection before it takes calls, with a way to ask; a rejection closes it again. */
  readonly onConnect: (ask: (call: RpcCall) => Promise<unknown>) => Promise<void>
  /** A pushed head: unchecked JSON. */
  readonly onHead: (head: unknown) => void
  /** Every failed or lost connection. */
  readonly onError: (error: ChainError) => void
}

interface Waiting {
  readonly call: RpcCall
  readonly settle: (outcome: RpcOutcome) => void
}

/** Bounds what a server that stops answering makes us hold. */
const MAX_WAITING = 4_096
const UNNAMED: RpcCall = { method: 'a batch', params: [] }
/** A connection that is silent for this long is asked for a sign of life: it may be half open. */
const SILENCE_MS = 10_000
const RECONNECT = { minMs: 100, maxMs: 10_000 }

/**
 * JSON-RPC over a WebSocket that reconnects for ever. Calls of a batch travel as one array: answered
 * one by one, all but the first would wait for Nagle's algorithm at the server. Subscribes to new heads on every connection.
 */
export class WebSocketTransport implements Transport {
  readonly url: string
  readonly #address: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #options: WebSocketTransportOptions
  readonly #waiting = new Map<number, Waiting>()
  readonly #stop = new AbortController()
  #socket: WebSocket | undefined
  #subscription: unknown
  #ready = false
  #nextId = 1
  /** When the last message came, monotonic milliseconds. */
  #heardAt = 0
  /** The connection being made, or how the last one ended. */
  #attempt: Promise<void> = Promise.resolve()
  #lose: (reason: unknown) => void = () => undefined

  constructor(address: string, options: WebSocketTransportOptions) {
    const { url, headers } = splitCredentials(address)
    this.#address = url
    this.#headers = headers
    this.url = redactUrl(address)
    this.#options = options
    void this.#run()
  }

  get ready(): boolean {
    return this.#ready
  }

  async send(calls: readonly RpcCall[], signal?: AbortSignal): Promise<RpcOutcome[]> {
    if (!this.#ready) await withDeadline(() => this.#attempt, this.#options.timeoutMs, `connecting to ${this.url}`, signal)
    return this.#ask(calls, signal)
  }

  close(): void {
    this.#stop.abort()
    this.#lose(new ChainError('unreachable', 'the client is closed', { url: this.url }))
  }

  async #run(): Promise<void> {
    const backoff = new Backoff(RECONNECT)
    const { signal } = this.#stop
    while (!signal.aborted) {
      const lost = Promise.withResolvers<never>()
      const attempt = Promise.withResolvers<void>()
      // Nobody needs to be waiting for either.
      for (const promise of [lost.promise, attempt.promise]) promise.catch(() => undefined)
      this.#attempt = attempt.promise
      this.#lose = lost.reject
      try {
        await Promise.race([this.#connect(), lost.promise])
        this.#ready = true
        backoff.reset()
        attempt.resolve()
        await Promise.race([this.#watchSilence(), lost.promise])
      } catch (error) {
        const reason = this.#drop(error)
        // Settles who waits for this attempt, and answers who asks before the next one.
        attempt.reject(reason)
        this.#attempt = Promise.reject(reason)
        this.#attempt.catch(() => undefined)
        if (!signal.aborted) this.#options.onError(reason)
      }
      await backoff.wait(signal).catch(() => undefined)
    }
  }

  /** Throws once the connection is dead, or another has taken its place. */
  async #watchSilence(): Promise<never> {
    const socket = this.#socket
    for (;;) {
      const { signal } = this.#stop
      await sleep(SILENCE_MS, undefined, { signal, ref: false })
      if (this.#socket !== socket) throw new ChainError('unreachable', 'the WebSocket closed', { url: this.url })
      if (performance.now() - this.#heardAt >= SILENCE_MS) await this.#ask([{ method: 'eth_chainId', params: [] }], signal)
    }
  }

  async #connect(): Promise<void> {
    const socket = openSocket(this.#address, this.#headers)
    this.#socket = socket
    const onLost = (): void => {
      if (socket === this.#socket) this.#lose(new ChainError('unreachable', 'the WebSocket closed', { url: this.url }))
    }
    socket.addEventListener('close', onLost)
    socket.addEventListener('error', onLost)
    socket.addEventListener('message', (event: MessageEvent<unknown>) => this.#receive(socket, event.data))
    const opened = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve(), { once: true }))
    await withDeadline(() => opened, this.#options.timeoutMs, `connecting to ${this.url}`, this.#stop.signal)
    const ask = async (call: RpcCall): Promise<unknown> => {
      const [outcome] = await this.#ask([call], this.#stop.signal)
      if (outcome?.ok !== true) throw outcome?.error
      return outcome.value
    }
    await this.#options.onConnect(ask)
    // A server without subscriptions is still good for calls: heads are polled underneath anyway.
    this.#subscription = await ask({ method: 'eth_subscribe', params: ['newHeads'] }).catch(() => undefined)
  }

  #ask(calls: readonly RpcCall[], signal: AbortSignal | undefined): Promise<RpcOutcome[]> {
    const socket = this.#socket
    if (socket === undefined || socket.readyState !== WebSocket.OPEN)
      return Promise.reject(new ChainError('unreachable', 'the WebSocket is not open', { url: this.url }))
    if (this.#waiting.size + calls.length > MAX_WAITING)
      return Promise.reject(new ChainError('overloaded', `${this.#waiting.size} requests wait for an answer`, { url: this.url }))
    const messages = calls.map((call) => ({ jsonrpc: '2.0', id: this.#nextId++, method: call.method, params: call.params }))
    const outcomes = calls.map((call, i) => new Promise<RpcOutcome>((settle) => this.#waiting.set(messages[i]?.id ?? 0, { call, settle })))
    socket.send(JSON.stringify(messages.length === 1 ? messages[0] : messages))
    const what = `${calls.map((call) => call.method).join(', ')} on ${this.url}`
    return withDeadline(() => Promise.all(outcomes), this.#options.timeoutMs, what, signal).catch((error: unknown) => {
      for (const { id } of messages) this.#waiting.delete(id)
      // A connection that stopped answering may be half open: only a new one can tell.
      if (error instanceof ChainError && error.code === 'timeout' && this.#socket === socket) this.#lose(error)
      throw error
    })
  }

  #receive(socket: WebSocket, data: unknown): void {
    if (socket !== this.#socket) return
    this.#heardAt = performance.now()
    try {
      if (typeof data !== 'string') throw new ChainError('bad-answer', 'a binary message', { url: this.url })
      if (data.length > this.#options.maxAnswerBytes)
        throw new ChainError('too-large', `a message of ${data.length} characters`, { url: this.url })
      const answer = parseJson(data, this.url)
      for (const item of Array.isArray(answer) ? answer : [answer]) {
        if (!isObject(item)) throw new ChainError('bad-answer', `not a JSON-RPC message: ${data.slice(0, 80)}`, { url: this.url })
        this.#take(item)
      }
    } catch (error) {
      this.#lose(error)
    }
  }

  #take(item: JsonObject): void {
    if (item.method === 'eth_subscription') {
      const { params } = item
      if (isObject(params) && params.subscription === this.#subscription) this.#options.onHead(params.result)
      return
    }
    const { id } = item
    // An error that names no call answers a whole batch, or a message that the server could not read.
    if (id === null && item.error !== undefined) throw errorOf(item.error, UNNAMED, this.url)
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined
    // An answer that came after its deadline, or that nobody asked for.
    if (waiting === undefined) return
    this.#waiting.delete(id as number)
    waiting.settle(outcomeOf(item, waiting.call, this.url))
  }

  /** Ends the connection; everybody who waits gets the reason. `#run` opens the next. */
  #drop(reason: unknown): ChainError {
    const error =
      reason instanceof ChainError ? reason : new ChainError('unreachable', 'the WebSocket closed', { url: this.url, cause: reason })
    const socket = this.#socket
    this.#socket = undefined
    this.#ready = false
    this.#subscription = undefined
    for (const { settle } of this.#waiting.values()) settle({ ok: false, error })
    this.#waiting.clear()
    socket?.close()
    return error
  }
}

/** Node's WebSocket takes headers, which the standard's type does not know. */
function openSocket(url: string, headers: Readonly<Record<string, string>>): WebSocket {
  const Socket = WebSocket as unknown as new (url: string, options: { headers: Readonly<Record<string, string>> }) => WebSocket
  return new Socket(url, { headers })
}
