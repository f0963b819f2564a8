import type { Stream } from '@libp2p/interface'
import type { Random } from '../../testnet/random.ts'
import { type Carry, type StreamPair, streamPair } from './simulated-stream.ts'
import type { VirtualTime } from './virtual-time.ts'

/** One direction between two nodes. */
interface Link {
  /** Shortest way, and the mean of what comes on top, milliseconds. */
  readonly baseMs: number
  readonly meanExtraMs: number
  isCut: boolean
}

export interface NetworkInit {
  readonly time: VirtualTime
  readonly random: Random
  readonly nodes: number
  /** Share of what is sent that never arrives, and that arrives twice. */
  readonly loss: number
  readonly duplication: number
}

/** The slowest of a hundred messages is this much later. */
const SPIKE_MS = 2_000
/** Once nothing is wrong any more: what a cluster in one region sees. */
const HEALTHY: Link = { baseMs: 20, meanExtraMs: 10, isCut: false }

/** Everything between nodes: each direction of each pair has its own delays and cuts, so that A may hear B and not the other way. */
export class SimulatedNetwork {
  readonly #init: NetworkInit
  readonly #links: Link[][]
  #streams = new Set<StreamPair>()
  #isHealthy = false

  constructor(init: NetworkInit) {
    this.#init = init
    const { next } = init.random
    const link = (): Link => ({ baseMs: 1 + next() * 150, meanExtraMs: next() * 150, isCut: false })
    this.#links = Array.from({ length: init.nodes }, () => Array.from({ length: init.nodes }, link))
  }

  /** Streams with an open end. */
  get openStreams(): number {
    for (const stream of this.#streams) if (!stream.isOpen) this.#streams.delete(stream)
    return this.#streams.size
  }

  cut(from: number, to: number): void {
    this.#link(from, to).isCut = true
  }

  /** The directions that are cut. */
  get cuts(): readonly (readonly [from: number, to: number])[] {
    return this.#links.flatMap((row, from) => row.flatMap(({ isCut }, to) => (isCut ? [[from, to] as const] : [])))
  }

  mend(from: number, to: number): void {
    this.#link(from, to).isCut = false
  }

  /** From here on nothing is lost, doubled or late. */
  heal(): void {
    this.#isHealthy = true
    for (const [from, to] of this.cuts) this.mend(from, to)
  }

  /** What gossip carries: lost, doubled, overtaken by what was sent later. */
  send(from: number, to: number, deliver: () => void): void {
    const { time, random, loss, duplication } = this.#init
    const link = this.#link(from, to)
    if (link.isCut || (!this.#isHealthy && random.next() < loss)) return
    const copies = !this.#isHealthy && random.next() < duplication ? 2 : 1
    for (let copy = 0; copy < copies; copy++) time.after(this.#delayMs(link), deliver)
  }

  /** A stream between two nodes: in order, or broken. */
  open(from: number, to: number, accept: (far: Stream) => void): Promise<Stream> {
    const pair: StreamPair = streamPair(
      this.#carry(from, to, () => pair.reset()),
      this.#carry(to, from, () => pair.reset()),
    )
    this.#streams.add(pair)
    return new Promise((resolve) => {
      // Both ends exist once the first byte could have arrived: a direction that is cut shows by silence.
      const { time } = this.#init
      time.after(this.#delayMs(this.#link(from, to)), () => {
        accept(pair.far)
        resolve(pair.near)
      })
    })
  }

  #carry(from: number, to: number, reset: () => void): Carry {
    const { time, random, loss } = this.#init
    let lastMs = 0
    return (deliver) => {
      const link = this.#link(from, to)
      if (link.isCut) return
      const isLost = !this.#isHealthy && random.next() < loss
      if (isLost && random.next() < 0.1) {
        time.after(this.#delayMs(link), reset)
        return
      }
      // What is lost is sent again by the transport below, and what follows it waits.
      lastMs = Math.max(lastMs, time.nowMs + this.#delayMs(link) + (isLost ? 300 : 0))
      time.after(lastMs - time.nowMs, deliver)
    }
  }

  #delayMs(link: Link): number {
    const { random } = this.#init
    const { baseMs, meanExtraMs } = this.#isHealthy ? HEALTHY : link
    const spike = !this.#isHealthy && random.next() < 0.01 ? random.next() * SPIKE_MS : 0
    return Math.round(baseMs + (meanExtraMs > 0 ? random.interval(1 / meanExtraMs) : 0) + spike)
  }

  #link(from: number, to: number): Link {
    const link = this.#links[from]?.[to]
    if (link === undefined) throw new RangeError(`no link from ${from} to ${to}`)
    return link
  }
}
