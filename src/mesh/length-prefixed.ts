import type { Stream, StreamCloseEvent, StreamMessageEvent } from '@libp2p/interface'
import { Uint8ArrayList } from 'uint8arraylist'
import { MeshError } from './errors.ts'

/**
 * Length-prefixed messages over a libp2p stream, with what its own helpers lack: reading pauses the stream when enough
 * is buffered, so that a fast peer is slowed down instead of filling memory (or being reset at 4 MiB), and every wait
 * is bounded: no progress for `idleMs` ends the stream.
 */
export interface LengthPrefixedInit {
  /** Largest message that is read, bytes. */
  readonly maxMessageBytes: number
  /** Longest wait for a message to come, or for one to be taken, milliseconds. */
  readonly idleMs: number
  readonly signal: AbortSignal
}

/** Buffered bytes at which reading pauses. Messages larger than this are read all the same. */
const PAUSE_AT_BYTES = 1_048_576

const PREFIX_BYTES = 4

export class LengthPrefixed {
  readonly #stream: Stream
  readonly #init: LengthPrefixedInit
  readonly #buffer = new Uint8ArrayList()
  #wake: (() => void) | undefined
  #failure: Error | undefined
  #ended = false

  constructor(stream: Stream, init: LengthPrefixedInit) {
    this.#stream = stream
    this.#init = init
    stream.addEventListener('message', this.#onMessage)
    stream.addEventListener('remoteCloseWrite', this.#onEnd)
    stream.addEventListener('close', this.#onClose)
    init.signal.addEventListener('abort', this.#onAbort)
    if (stream.remoteWriteStatus === 'closed') this.#ended = true
    if (init.signal.aborted) this.#onAbort()
  }

  /** The next message, or undefined if the peer has closed its side between two. */
  async read(): Promise<Uint8Array | undefined> {
    if (!(await this.#fill(PREFIX_BYTES))) {
      if (this.#buffer.length === 0) return undefined
      throw new MeshError('stream-ended', 'the stream ended inside a length prefix')
    }
    const length = this.#buffer.getUint32(0)
    if (length > this.#init.maxMessageBytes)
      throw new MeshError('too-large', `a message of ${length} bytes was announced; the limit is ${this.#init.maxMessageBytes}`)
    if (!(await this.#fill(PREFIX_BYTES + length))) throw new MeshError('stream-ended', 'the stream ended inside a message')
    // `slice` copies: the message stays in one piece after the buffer has moved on.
    const message = this.#buffer.slice(PREFIX_BYTES, PREFIX_BYTES + length)
    this.#buffer.consume(PREFIX_BYTES + length)
    this.#resumeBelow(PAUSE_AT_BYTES)
    return message
  }

  /** Sends a message; waits only while the peer does not take what was sent before. */
  async write(message: Uint8Array): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure
    const prefix = new Uint8Array(PREFIX_BYTES)
    new DataView(prefix.buffer).setUint32(0, message.length)
    if (this.#stream.send(new Uint8ArrayList(prefix, message))) return
    await this.#stream.onDrain({ signal: this.#idleSignal() }).catch((error: unknown) => {
      throw this.#failure ?? new MeshError('timeout', `the peer took nothing for ${this.#init.idleMs} ms`, { cause: error })
    })
  }

  /** Closes this side after everything is sent. */
  async closeWrite(): Promise<void> {
    await this.#stream.close({ signal: this.#idleSignal() })
  }

  /** Lets go of the stream; resets it unless both sides are closed already. */
  release(reason?: Error): void {
    this.#stream.removeEventListener('message', this.#onMessage)
    this.#stream.removeEventListener('remoteCloseWrite', this.#onEnd)
    this.#stream.removeEventListener('close', this.#onClose)
    this.#init.signal.removeEventListener('abort', this.#onAbort)
    this.#buffer.consume(this.#buffer.length)
    if (reason !== undefined) this.#stream.abort(reason)
    else if (this.#stream.status === 'open' && this.#stream.writeStatus !== 'closed') this.#stream.abort(new MeshError('stopped', 'done'))
    // A half-open stream is kept by the muxer until the peer closes too: an honest one does, at once.
  }

  #onMessage = (event: StreamMessageEvent): void => {
    this.#buffer.append(event.data)
    if (this.#buffer.length >= PAUSE_AT_BYTES && this.#stream.readStatus === 'readable') this.#stream.pause()
    this.#wake?.()
  }

  #onEnd = (): void => {
    this.#ended = true
    this.#wake?.()
  }

  #onClose = (event: StreamCloseEvent): void => {
    this.#ended = true
    if (event.error !== undefined) this.#failure ??= new MeshError('stream-ended', 'the stream was reset', { cause: event.error })
    this.#wake?.()
  }

  #onAbort = (): void => {
    const { reason } = this.#init.signal
    this.#failure ??= reason instanceof Error ? reason : new MeshError('stopped', String(reason))
    this.#stream.abort(this.#failure)
    this.#wake?.()
  }

  /** Waits until `bytes` are buffered; false if the stream ended before. */
  async #fill(bytes: number): Promise<boolean> {
    while (this.#buffer.length < bytes) {
      if (this.#failure !== undefined) throw this.#failure
      this.#resumeBelow(Math.max(bytes, PAUSE_AT_BYTES))
      if (this.#buffer.length >= bytes) return true
      if (this.#ended && this.#stream.readBufferLength === 0) return false
      await this.#arrival()
    }
    return true
  }

  #arrival(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#wake = undefined
        reject(new MeshError('timeout', `the peer sent nothing for ${this.#init.idleMs} ms`))
      }, this.#init.idleMs)
      this.#wake = () => {
        this.#wake = undefined
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #resumeBelow(bytes: number): void {
    if (this.#buffer.length < bytes && this.#stream.readStatus === 'paused') this.#stream.resume()
  }

  #idleSignal(): AbortSignal {
    return AbortSignal.any([this.#init.signal, AbortSignal.timeout(this.#init.idleMs)])
  }
}
