import { type Message, TopicValidatorResult } from '@chainsafe/libp2p-gossipsub'
import type { Connection, PeerId, Stream } from '@libp2p/interface'
import { Configurations } from '../../src/mesh/configurations.ts'
import { EvidenceServer } from '../../src/mesh/evidence-server.ts'
import { EvidenceSync } from '../../src/mesh/evidence-sync.ts'
import { Faults } from '../../src/mesh/faults.ts'
import { Gaps } from '../../src/mesh/gaps.ts'
import type { MeshHandlers } from '../../src/mesh/handlers.ts'
import { Hello } from '../../src/mesh/hello.ts'
import { DEFAULT_OPTIONS } from '../../src/mesh/options.ts'
import { PeerClocks } from '../../src/mesh/peer-clocks.ts'
import { Peers } from '../../src/mesh/peers.ts'
import { RangeClient } from '../../src/mesh/range-client.ts'
import { RangeServer } from '../../src/mesh/range-server.ts'
import { ServingLimits } from '../../src/mesh/serving-limits.ts'
import { Sync } from '../../src/mesh/sync.ts'
import { type TopicKind, Validator } from '../../src/mesh/validator.ts'
import type { Bytes32 } from '../../src/protocol/bytes.ts'
import type { Verifier } from '../../src/protocol/signature.ts'
import type { Random } from '../../testnet/random.ts'
import type { SimulatedNetwork } from './simulated-network.ts'

export interface SimulatedMeshInit {
  /** Its place among the nodes. */
  readonly at: number
  readonly nodes: number
  readonly network: SimulatedNetwork
  /** The mesh of another node, while it runs. */
  readonly meshOf: (at: number) => SimulatedMesh | undefined
  readonly clusterId: Bytes32
  readonly verifier: Verifier
  readonly handlers: MeshHandlers
  readonly random: Random
  readonly now: () => number
  readonly onBan: (peer: string) => void
  readonly signal: AbortSignal
}

type Protocol = 'hello' | 'frames' | 'evidence' | 'config'

/** Longest wait for the next bytes of a stream, milliseconds; shorter than a node's own, as a run is short. */
const IDLE_MS = 3_000
/** A message is passed on at once by who learns something from it. */
const RELAY_SHARE = 0.2

const NO_LOGGER = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const NO_METRICS = { count: () => undefined, observe: () => undefined }

export const peerName = (at: number): string => `node-${at}`

/** What a role proof signs. */
export const peerBytes = (at: number): Uint8Array => new TextEncoder().encode(peerName(at))

/**
 * The mesh of a node without libp2p: its own validator, hello, gap repair, range and evidence exchange, with their wire
 * formats, over a network in memory. Gossip goes to everybody, and on from whoever accepts it.
 */
export class SimulatedMesh {
  readonly #init: SimulatedMeshInit
  readonly #validator: Validator
  readonly #hello: Hello
  readonly #handlers: Readonly<Record<Protocol, (stream: Stream, connection: Connection) => Promise<void>>>
  /** Says nothing any more, and answers nobody: a byzantine node that must not give itself away. */
  isMute = false

  constructor(init: SimulatedMeshInit) {
    const { handlers, now, random, signal, verifier, clusterId, onBan } = init
    this.#init = init
    const clock = { now }
    const peers = new Peers()
    for (let at = 0; at < init.nodes; at++) if (at !== init.at) peers.connected(peerName(at))
    const common = { handlers, clock, logger: NO_LOGGER, metrics: NO_METRICS, signal }
    const faults = new Faults({ ...common, banMs: DEFAULT_OPTIONS.banMs, disconnect: onBan })
    const shared = { ...common, faults, peers, random: random.next, idleMs: IDLE_MS }
    const limits = new ServingLimits(DEFAULT_OPTIONS.serving, clock)
    const configurations = new Configurations({ ...shared, limits, openStream: this.#opener('config'), onLearned: () => undefined })
    const sync = new Sync({ ...shared, client: new RangeClient({ openStream: this.#opener('frames'), idleMs: IDLE_MS }) })
    const gaps = new Gaps({ ...shared, sync })
    const follow = { onGap: gaps.request.bind(gaps), onUnknownConfiguration: configurations.learnFrom.bind(configurations) }
    const learnConfigurations = (peer: string, stop: AbortSignal) => configurations.fetch(peer, stop)
    const evidence = new EvidenceSync({ ...shared, openStream: this.#opener('evidence'), learnConfigurations })
    this.#validator = new Validator({ ...shared, ...follow, limits: DEFAULT_OPTIONS.validator })
    this.#hello = new Hello({
      ...shared,
      ...follow,
      ...{ wallClock: clock, clocks: new PeerClocks() },
      ...{ clusterId, verifier, timeoutMs: IDLE_MS, onRole: () => undefined, onStranger: onBan },
      onEvidence: evidence.told.bind(evidence),
    })
    this.#handlers = {
      hello: this.#hello.handle,
      frames: new RangeServer({ ...shared, limits }).handle,
      evidence: new EvidenceServer({ ...shared, limits }).handle,
      config: configurations.handle,
    }
  }

  /** To everybody else, each on a way of its own. */
  publish(topic: TopicKind, chain: number, bytes: Uint8Array): void {
    if (this.isMute) return
    for (let to = 0; to < this.#init.nodes; to++) this.tell(to, topic, chain, bytes)
  }

  /** To one node alone. */
  tell(to: number, topic: TopicKind, chain: number, bytes: Uint8Array): void {
    const { at, network, meshOf } = this.#init
    if (to !== at) network.send(at, to, () => meshOf(to)?.hear(peerName(at), topic, chain, bytes))
  }

  /** Gossip from a peer, or from a stranger. Returns what becomes of it. */
  hear(from: string, topic: TopicKind, chain: number, bytes: Uint8Array): TopicValidatorResult {
    const validate =
      topic === 'frames' ? this.#validator.frames(chain) : topic === 'heads' ? this.#validator.heads() : this.#validator.evidence()
    const result = validate({ toString: () => from } as PeerId, { data: bytes } as Message)
    const goesOn = result === TopicValidatorResult.Accept && (topic === 'evidence' || this.#init.random.next() < RELAY_SHARE)
    if (goesOn) this.publish(topic, chain, bytes)
    return result
  }

  /** Says hello to a peer, as a node does at the start of a connection and while it lasts. */
  async greet(at: number): Promise<void> {
    if (this.isMute) return
    const peer = peerName(at)
    await this.#hello.greet(connectionOf(peer), (signal) => this.#opener('hello')(peer, signal))
  }

  /** The answering side of a stream. */
  accept(protocol: Protocol, from: number, stream: Stream): void {
    if (this.isMute) stream.abort(new Error('mute'))
    else void this.#handlers[protocol](stream, connectionOf(peerName(from)))
  }

  #opener(protocol: Protocol): (peer: string, signal: AbortSignal) => Promise<Stream> {
    return async (peer, signal) => {
      const { at, network, meshOf } = this.#init
      const to = Number(peer.slice(peerName(0).length - 1))
      signal.throwIfAborted()
      return network.open(at, to, (far) => {
        const mesh = meshOf(to)
        if (mesh === undefined) far.abort(new Error('nobody listens'))
        else mesh.accept(protocol, at, far)
      })
    }
  }
}

function connectionOf(peer: string): Connection {
  return { remotePeer: { toString: () => peer, toMultihash: () => ({ bytes: new TextEncoder().encode(peer) }) } } as unknown as Connection
}
