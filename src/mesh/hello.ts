import type { Connection, Stream } from '@libp2p/interface'
import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import type { Verifier } from '../protocol/signature.ts'
import { WireError } from '../wire/errors.ts'
import { decodeHello, encodeHello, type HelloMessage, type RoleProof } from '../wire/hello.ts'
import { MAX_HELLO_BYTES } from '../wire/limits.ts'
import { MeshError } from './errors.ts'
import type { Faults } from './faults.ts'
import type { Gap, MeshHandlers, PeerHello } from './handlers.ts'
import { LengthPrefixed } from './length-prefixed.ts'
import type { Clock, Logger, MetricsSink } from './observability.ts'
import type { ClockExchange, PeerClocks } from './peer-clocks.ts'
import type { Peers } from './peers.ts'
import { checkRoleProof } from './role-proof.ts'
import { TokenBucket } from './token-bucket.ts'

export interface HelloInit {
  readonly clusterId: Bytes32
  readonly handlers: Pick<MeshHandlers, 'hello' | 'onHello' | 'onHead' | 'sequencersOf' | 'knowsConfiguration'>
  readonly verifier: Verifier
  readonly peers: Peers
  readonly faults: Faults
  /** For rates and round trips; a steady one. */
  readonly clock: Clock
  /** Told to peers; proofs expire by it. */
  readonly wallClock: Clock
  readonly clocks: PeerClocks
  readonly logger: Logger
  readonly metrics: MetricsSink
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly onGap: (gap: Gap, from: string) => void
  readonly onUnknownConfiguration: (from: string) => void
  /** How far the peer's evidence goes, by its own cursor. */
  readonly onEvidence: (peer: string, newest: number) => void
  /** The peer's role is known now. */
  readonly onRole: (peer: string, hello: PeerHello) => void
  /** The peer belongs to another cluster: there is nothing to say to it. */
  readonly onStranger: (peer: string) => void
}

/** A hello costs a signature check for each head and proof it brings. */
const HELLO_RATE = { perSecond: 0.5, burst: 5 }
const MAX_BUCKETS = 4_096

/** A peer's hello, and when it came; for an answer, when one's own had gone out. By the steady clock, milliseconds. */
type Heard = { readonly message: HelloMessage; readonly receivedAtMs: number; readonly sentAtMs?: number }

/**
 * `/seqmesh/hello/1`: who dials says hello and is answered; it is said again while the connection lasts, as heads and
 * configurations move on. A member proves its role by its sequencer's signature over its peer id (§4).
 */
export class Hello {
  readonly #init: HelloInit
  readonly #rates = new Map<string, TokenBucket>()

  constructor(init: HelloInit) {
    this.#init = init
  }

  /** The stream handler: reads the peer's hello, answers with one's own. Never rejects. */
  handle = async (stream: Stream, connection: Connection): Promise<void> => {
    const peer = connection.remotePeer.toString()
    if (!this.#withinRate(peer)) {
      this.#init.faults.report(peer, 'flood', 'hello too often')
      stream.abort(new MeshError('busy', 'hello too often'))
      return
    }
    await this.#exchange(connection, stream, async (lp) => {
      const message = await read(lp)
      const receivedAtMs = this.#init.clock.now()
      await lp.write(this.#own())
      await lp.closeWrite()
      return { message, receivedAtMs }
    })
  }

  /** Says hello over a connection; resolves to whether the peer answered. Never rejects. */
  async greet(connection: Connection, openStream: (signal: AbortSignal) => Promise<Stream>): Promise<boolean> {
    const { signal, timeoutMs, logger } = this.#init
    let stream: Stream
    try {
      stream = await openStream(AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]))
    } catch (error) {
      this.#init.metrics.count('mesh_hello_total', { result: 'no-stream' })
      logger.debug({ peer: connection.remotePeer.toString(), error }, 'the peer takes no hello')
      return false
    }
    return this.#exchange(connection, stream, async (lp) => {
      const own = this.#own()
      const sentAtMs = this.#init.clock.now()
      await lp.write(own)
      await lp.closeWrite()
      const message = await read(lp)
      return { message, sentAtMs, receivedAtMs: this.#init.clock.now() }
    })
  }

  forget(peer: string): void {
    this.#rates.delete(peer)
  }

  async #exchange(connection: Connection, stream: Stream, talk: (lp: LengthPrefixed) => Promise<Heard>): Promise<boolean> {
    const { timeoutMs, signal, metrics, faults, logger } = this.#init
    const peer = connection.remotePeer.toString()
    const lp = new LengthPrefixed(stream, { maxMessageBytes: MAX_HELLO_BYTES, idleMs: timeoutMs, signal })
    try {
      const theirs = await talk(lp)
      lp.release()
      metrics.count('mesh_hello_total', { result: this.#received(connection, theirs) })
      return true
    } catch (error) {
      if (error instanceof WireError) faults.report(peer, 'garbage', error.message)
      metrics.count('mesh_hello_total', { result: 'failed' })
      logger.debug({ peer, error }, 'no hello')
      lp.release(error instanceof Error ? error : new Error(String(error)))
      return false
    }
  }

  #own(): Uint8Array {
    const { handlers, clusterId, wallClock } = this.#init
    return encodeHello({ ...handlers.hello(), clusterId, clockMs: wallClock.now() })
  }

  /** Judges a hello and passes on what follows from it; returns the label of what it was. */
  #received(connection: Connection, { message, receivedAtMs, sentAtMs }: Heard): string {
    const { clusterId, handlers, peers, logger, onStranger, onRole, onUnknownConfiguration, onEvidence } = this.#init
    const peer = connection.remotePeer.toString()
    if (!equalBytes(message.clusterId, clusterId)) {
      logger.info({ peer }, 'the peer belongs to another cluster')
      onStranger(peer)
      return 'other-cluster'
    }
    const { memberChains, clockChains } = this.#provenChains(connection, message)
    const role = message.role === 'member' && memberChains.length === 0 ? 'observer' : message.role
    const hello: PeerHello = { ...message, role, memberChains, clockChains }
    peers.hello(peer, hello, this.#init.clock.now())
    this.#noteClock(peer, { receivedAtMs, clockMs: message.clockMs, ...(sentAtMs !== undefined && { sentAtMs }) })
    handlers.onHello(peer, hello)
    onRole(peer, hello)
    if (!handlers.knowsConfiguration(message.configuration)) onUnknownConfiguration(peer)
    for (const head of message.heads) this.#head(peer, head)
    onEvidence(peer, message.evidence)
    return role === message.role ? role : 'unproven'
  }

  #noteClock(peer: string, { sentAtMs, ...told }: Omit<ClockExchange, 'sentAtMs'> & Partial<ClockExchange>): void {
    // Peers that have gone meanwhile are forgotten already.
    if (told.clockMs === 0 || this.#init.peers.get(peer) === undefined) return
    if (sentAtMs === undefined) this.#init.clocks.heard(peer, told)
    else this.#init.clocks.exchanged(peer, { sentAtMs, ...told })
  }

  #head(peer: string, head: HelloMessage['heads'][number]): void {
    const { handlers, faults, onGap, onUnknownConfiguration } = this.#init
    const verdict = handlers.onHead(head, peer)
    if (verdict.verdict === 'reject') faults.report(peer, 'rejected', verdict.code)
    if (verdict.gap !== undefined) onGap(verdict.gap, peer)
    if (verdict.code === 'unknown-configuration') onUnknownConfiguration(peer)
  }

  #provenChains(
    connection: Connection,
    message: HelloMessage,
  ): { readonly memberChains: readonly number[]; readonly clockChains: readonly number[] } {
    const memberChains: number[] = []
    const clockChains: number[] = []
    if (message.role !== 'member') return { memberChains, clockChains }
    const { clusterId, verifier, handlers, wallClock, faults, logger } = this.#init
    const peer = connection.remotePeer.toString()
    const peerId = connection.remotePeer.toMultihash().bytes
    const sequencersOf = (chain: number) => handlers.sequencersOf(chain)
    // Who knows a newer configuration may speak by a key that is not known here.
    const isConfigurationKnown = handlers.knowsConfiguration(message.configuration)
    const check = (proof: RoleProof, nowMs: number) =>
      checkRoleProof(proof, peerId, { clusterId, verifier, sequencersOf, now: Math.floor(nowMs / 1_000) })
    for (const proof of message.proofs) {
      const result = check(proof, wallClock.now())
      if (result === 'valid') memberChains.push(proof.chain)
      else if (result === 'forged' && isConfigurationKnown) faults.report(peer, 'bad-proof', `for chain ${proof.chain}`)
      else logger.debug({ peer, chain: proof.chain, result }, 'a role proof does not count')
      // An own clock that is off by hours must not be what keeps those from being heard who would say so.
      if (result === 'valid' || (result === 'expired' && check(proof, message.clockMs) === 'valid')) clockChains.push(proof.chain)
    }
    return { memberChains, clockChains }
  }

  #withinRate(peer: string): boolean {
    let bucket = this.#rates.get(peer)
    if (bucket === undefined) {
      if (this.#rates.size >= MAX_BUCKETS) return false
      bucket = new TokenBucket(HELLO_RATE, this.#init.clock)
      this.#rates.set(peer, bucket)
    }
    return bucket.take(1)
  }
}

async function read(lp: LengthPrefixed): Promise<HelloMessage> {
  const bytes = await lp.read()
  if (bytes === undefined) throw new MeshError('stream-ended', 'the peer closed the stream without a hello')
  return decodeHello(bytes)
}
