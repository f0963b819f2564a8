import type { Connection } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import { MeshError } from './errors.ts'
import type { Clock, Logger, MetricsSink } from './observability.ts'
import { parsePeerAddress, peerOf } from './peer-address.ts'
import { backoffMs } from './timing.ts'

export interface WatchdogInit {
  /** Open connections with a peer. */
  readonly connections: (peer: string) => readonly Connection[]
  readonly dial: (address: Multiaddr, signal: AbortSignal) => Promise<Connection>
  /** Keeps the connections of a peer from being pruned. */
  readonly protect: (peer: string) => Promise<void>
  readonly selfId: string
  readonly gossipProtocols: readonly string[]
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly random: () => number
  readonly signal: AbortSignal
  readonly dialTimeoutMs: number
  /** How long a connection may be without a gossip stream in either direction, milliseconds. */
  readonly muteMs: number
}

/** Between two looks at every watched peer, milliseconds. */
const TICK_MS = 250
const BACKOFF = { baseMs: 500, maxMs: 15_000 }
/** How long the peer with the higher id leaves the first dial to the other, so that two rarely dial each other at once. */
const YIELD_MS = 1_000
const MAX_WATCHED = 1_024

interface Watched {
  readonly address: Multiaddr
  /** Known from the address, or from the first connection. */
  peer: string | undefined
  attempt: number
  dialAt: number
  dialling: boolean
  connected: boolean
  muteSince: number | undefined
}

/**
 * Keeps connections with known peers for ever. libp2p gives up after a few redials, and gossipsub never reopens a stream
 * that closed on a live connection: the node would look connected and hear nothing.
 */
export class Watchdog {
  readonly #init: WatchdogInit
  readonly #watched = new Map<string, Watched>()
  readonly #dials = new Set<Promise<void>>()
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(init: WatchdogInit) {
    this.#init = init
  }

  start(): void {
    if (this.#timer !== undefined) return
    this.#timer = setInterval(this.#tick, TICK_MS)
    this.#tick()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    this.#timer = undefined
    await Promise.all(this.#dials)
  }

  /** Replaces the list of peers to hold on to. Throws `bad-option` for what is no multiaddr. */
  watch(addresses: readonly string[]): void {
    if (addresses.length > MAX_WATCHED)
      throw new MeshError('bad-option', `${addresses.length} peers to hold on to; ${MAX_WATCHED} are the most`)
    const wanted = new Map(addresses.map((text) => [text, parse(text)]))
    for (const text of this.#watched.keys()) if (!wanted.has(text)) this.#watched.delete(text)
    const now = this.#init.clock.now()
    for (const [text, address] of wanted) {
      const peer = peerOf(address)
      if (this.#watched.has(text) || peer === this.#init.selfId) continue
      const yields = peer !== undefined && peer < this.#init.selfId
      const dialAt = now + (yields ? YIELD_MS : 0)
      this.#watched.set(text, { address, peer, attempt: 0, dialAt, dialling: false, connected: false, muteSince: undefined })
    }
    if (this.#timer !== undefined) this.#tick()
  }

  #tick = (): void => {
    const now = this.#init.clock.now()
    for (const each of this.#watched.values()) {
      const open = each.peer === undefined ? [] : this.#init.connections(each.peer)
      if (open.length > 0) this.#hear(each, open, now)
      else this.#redial(each, now)
    }
  }

  #hear(each: Watched, connections: readonly Connection[], now: number): void {
    if (!each.connected && each.peer !== undefined) this.#protect(each.peer)
    each.connected = true
    each.attempt = 0
    if (this.#hearsBothWays(connections)) {
      each.muteSince = undefined
      return
    }
    each.muteSince ??= now
    if (now - each.muteSince < this.#init.muteMs) return
    each.muteSince = undefined
    this.#init.metrics.count('mesh_redials_total', { reason: 'mute' })
    this.#init.logger.info({ peer: each.peer, muteMs: this.#init.muteMs }, 'connected without gossip: dialling again')
    const reason = new MeshError('timeout', `no gossip stream for ${this.#init.muteMs} ms`)
    for (const connection of connections) connection.abort(reason)
  }

  #redial(each: Watched, now: number): void {
    const { metrics, random, signal } = this.#init
    if (each.connected) {
      each.connected = false
      each.muteSince = undefined
      each.dialAt = now + TICK_MS * random()
      metrics.count('mesh_redials_total', { reason: 'lost' })
    }
    if (each.dialling || now < each.dialAt || signal.aborted) return
    each.dialling = true
    const dial = this.#dial(each).finally(() => {
      each.dialling = false
      this.#dials.delete(dial)
    })
    this.#dials.add(dial)
  }

  async #dial(each: Watched): Promise<void> {
    const { dial, signal, dialTimeoutMs, clock, logger, metrics, random } = this.#init
    try {
      const connection = await dial(each.address, AbortSignal.any([signal, AbortSignal.timeout(dialTimeoutMs)]))
      each.peer = connection.remotePeer.toString()
    } catch (error) {
      if (signal.aborted) return
      each.dialAt = clock.now() + backoffMs({ ...BACKOFF, random }, each.attempt)
      each.attempt++
      metrics.count('mesh_redials_total', { reason: 'failed' })
      logger.debug({ address: each.address.toString(), attempt: each.attempt, error }, 'dial failed')
    }
  }

  #protect(peer: string): void {
    const protect = this.#init.protect(peer).catch((error: unknown) => {
      this.#init.logger.debug({ peer, error }, 'the peer could not be tagged')
    })
    this.#dials.add(protect)
    protect.finally(() => this.#dials.delete(protect))
  }

  #hearsBothWays(connections: readonly Connection[]): boolean {
    let inbound = false
    let outbound = false
    for (const connection of connections) {
      for (const stream of connection.streams) {
        if (stream.status !== 'open' || !this.#init.gossipProtocols.includes(stream.protocol)) continue
        if (stream.direction === 'inbound') inbound = true
        else outbound = true
      }
    }
    return inbound && outbound
  }
}

function parse(text: string): Multiaddr {
  try {
    return parsePeerAddress(text)
  } catch (error) {
    throw new MeshError('bad-option', `${text} is no multiaddr such as /ip4/192.0.2.1/tcp/4100/p2p/12D3KooW…`, { cause: error })
  }
}
