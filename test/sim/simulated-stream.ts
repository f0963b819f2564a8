import type { Stream } from '@libp2p/interface'
import type { Uint8ArrayList } from 'uint8arraylist'

/** How a stream's bytes and ends travel: in order, after a while, or never. */
export type Carry = (deliver: () => void) => void

type Listener = (event: { readonly type: string; readonly data?: Uint8Array; readonly error?: Error }) => void

/** As much of a libp2p stream as `LengthPrefixed` uses, both ends in memory. */
class SimulatedStream {
  status: 'open' | 'closed' | 'aborted' | 'reset' = 'open'
  writeStatus: 'writable' | 'closed' = 'writable'
  remoteWriteStatus: 'writable' | 'closed' = 'writable'
  readStatus: 'readable' | 'paused' = 'readable'
  readonly readBufferLength = 0
  other: SimulatedStream | undefined
  readonly #carry: Carry
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(carry: Carry) {
    this.#carry = carry
  }

  addEventListener(type: string, listener: Listener): void {
    const listeners = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, listeners.add(listener))
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener)
  }

  send(data: Uint8ArrayList): boolean {
    if (this.status !== 'open' || this.writeStatus === 'closed') throw new Error('the stream is closed for writing')
    const bytes = data.slice()
    this.#carry(() => this.other?.receive(bytes))
    return true
  }

  receive(data: Uint8Array): void {
    if (this.status === 'open') this.#tell({ type: 'message', data })
  }

  async onDrain(): Promise<void> {}

  async close(): Promise<void> {
    if (this.writeStatus === 'closed') return
    this.writeStatus = 'closed'
    this.#carry(() => this.other?.ended())
    this.#closeIfBoth()
  }

  ended(): void {
    if (this.status !== 'open') return
    this.remoteWriteStatus = 'closed'
    this.#tell({ type: 'remoteCloseWrite' })
    this.#closeIfBoth()
  }

  abort(error: Error): void {
    if (this.status !== 'open') return
    this.#finish('aborted', error)
    this.#carry(() => this.other?.reset())
  }

  reset(): void {
    if (this.status === 'open') this.#finish('reset', new Error('the stream was reset'))
  }

  pause(): void {
    this.readStatus = 'paused'
  }

  resume(): void {
    this.readStatus = 'readable'
  }

  #closeIfBoth(): void {
    if (this.status === 'open' && this.writeStatus === 'closed' && this.remoteWriteStatus === 'closed') this.#finish('closed')
  }

  #finish(status: 'closed' | 'aborted' | 'reset', error?: Error): void {
    this.status = status
    this.writeStatus = 'closed'
    this.remoteWriteStatus = 'closed'
    this.#tell(error === undefined ? { type: 'close' } : { type: 'close', error })
  }

  #tell(event: Parameters<Listener>[0]): void {
    for (const listener of [...(this.#listeners.get(event.type) ?? [])]) listener(event)
  }
}

/** The two ends of one stream. `reset` ends both, as a connection does that breaks. */
export interface StreamPair {
  readonly near: Stream
  readonly far: Stream
  readonly isOpen: boolean
  reset(): void
}

export function streamPair(there: Carry, back: Carry): StreamPair {
  const near = new SimulatedStream(there)
  const far = new SimulatedStream(back)
  near.other = far
  far.other = near
  return {
    near: near as unknown as Stream,
    far: far as unknown as Stream,
    get isOpen() {
      return near.status === 'open' || far.status === 'open'
    },
    reset: () => {
      near.reset()
      far.reset()
    },
  }
}
