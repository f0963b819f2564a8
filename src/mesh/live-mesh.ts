import type { MeshPeer, SubscriptionChangeData } from '@chainsafe/libp2p-gossipsub'
import type { Connection, Stream } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import type { SignedHeader } from '../protocol/frame.ts'
import { checkSize } from '../wire/errors.ts'
import { encodeHead } from '../wire/head.ts'
import { MAX_EVIDENCE_BYTES, MAX_FRAME_BYTES } from '../wire/limits.ts'
import { Configurations } from './configurations.ts'
import { MeshError } from './errors.ts'
import { EvidenceServer } from './evidence-server.ts'
import { EvidenceSync } from './evidence-sync.ts'
import type { Faults } from './faults.ts'
import { Gaps } from './gaps.ts'
import { controlTopics, type GossipControl } from './gossip-topics.ts'
import { Greeter } from './greeter.ts'
import type { PeerHello } from './handlers.ts'
import { Hello } from './hello.ts'
import type { Mesh, MeshInit, MeshOptions, MeshSync, PeerView } from './mesh.ts'
import { hangUp, type MeshNode } from './node.ts'
import { PeerClocks } from './peer-clocks.ts'
import type { Peers } from './peers.ts'
import { RangeClient } from './range-client.ts'
import { RangeServer } from './range-server.ts'
import { MAX_DIRECT_MEMBERS } from './relaying.ts'
import { ServingLimits } from './serving-limits.ts'
import { steadyClock } from './steady-clock.ts'
import { Sync } from './sync.ts'
import { CONFIGURATION_PROTOCOL, EVIDENCE_PROTOCOL, HELLO_PROTOCOL, RANGE_PROTOCOL, type Topics } from './topics.ts'
import { type TopicKind, Validator } from './validator.ts'
import { Watchdog } from './watchdog.ts'

/** Streams of one protocol that one connection may have open to this node. */
const MAX_INBOUND_STREAMS = { [HELLO_PROTOCOL]: 2, [RANGE_PROTOCOL]: 32, [CONFIGURATION_PROTOCOL]: 2, [EVIDENCE_PROTOCOL]: 4 } as const

export interface LiveMeshParts {
  readonly init: MeshInit
  readonly options: MeshOptions
  readonly topics: Topics
  readonly peers: Peers
  readonly faults: Faults
  readonly node: MeshNode
  readonly score: (peer: string) => number
}

/** The parts of the mesh, wired: lifecycle, and who is told what. */
export class LiveMesh implements Mesh {
  readonly peerId: string
  readonly peerIdBytes: Uint8Array
  readonly sync: MeshSync
  readonly #parts: LiveMeshParts
  readonly #lifetime = new AbortController()
  readonly #control: GossipControl
  readonly #validator: Validator
  readonly #limits: ServingLimits
  readonly #ranges: RangeServer
  readonly #configurations: Configurations
  readonly #evidenceServer: EvidenceServer
  readonly #evidence: EvidenceSync
  readonly #gaps: Gaps
  readonly #clocks = new PeerClocks()
  readonly #hello: Hello
  readonly #greeter: Greeter
  readonly #watchdog: Watchdog
  #started: Promise<void> | undefined
  #stopped: Promise<void> | undefined

  constructor(parts: LiveMeshParts) {
    const { init, options, topics, peers, faults, node } = parts
    const { handlers, logger, metrics, random } = init
    const clock = steadyClock
    const { signal } = this.#lifetime
    const shared = { handlers, faults, clock, logger, metrics, signal }
    this.#parts = parts
    this.peerId = node.peerId.toString()
    this.peerIdBytes = node.peerId.toMultihash().bytes

    this.#limits = new ServingLimits(options.serving, clock)
    const serving = { ...shared, limits: this.#limits, idleMs: options.idleMs }
    this.#ranges = new RangeServer(serving)
    this.#configurations = new Configurations({
      ...serving,
      openStream: this.#opener(CONFIGURATION_PROTOCOL),
      onLearned: (peer) => this.#greeter.again(peer),
    })
    this.#evidenceServer = new EvidenceServer(serving)
    this.#evidence = new EvidenceSync({
      ...shared,
      openStream: this.#opener(EVIDENCE_PROTOCOL),
      peers,
      learnConfigurations: (peer, stop) => this.#configurations.fetch(peer, stop),
      idleMs: options.idleMs,
    })
    const client = new RangeClient({ openStream: this.#opener(RANGE_PROTOCOL), idleMs: options.idleMs })
    const sync = new Sync({ ...shared, client, peers, random })
    this.#gaps = new Gaps({ ...shared, sync, random })
    const gaps = this.#gaps
    const configurations = this.#configurations
    const follow = {
      onGap: gaps.request.bind(gaps),
      onUnknownConfiguration: configurations.learnFrom.bind(configurations),
    }
    this.sync = {
      gap: follow.onGap,
      log: (gap, syncOptions) => sync.log(gap, syncOptions),
      rows: (chain, number, syncOptions) => sync.rows(chain, number, syncOptions),
      lane: (lane, number, syncOptions) => sync.lane(lane, number, syncOptions),
      configurations: (peer, stop) => configurations.fetch(peer, AbortSignal.any([signal, stop])),
    }
    this.#validator = new Validator({ ...shared, ...follow, limits: options.validator, peers })
    this.#control = controlTopics(node.services.gossip, {
      topics,
      validator: this.#validator,
      isMember: (chain) => handlers.members().includes(chain),
      isMemberPeer: (peer) => peers.isMember(peer),
      signal,
    })
    this.#hello = new Hello({
      ...shared,
      ...follow,
      wallClock: init.clock,
      clocks: this.#clocks,
      clusterId: init.clusterId,
      verifier: init.verifier,
      peers,
      timeoutMs: options.idleMs,
      onEvidence: (peer, newest) => this.#evidence.told(peer, newest),
      onRole: this.#onRole,
      onStranger: (peer) => {
        handlers.onStranger?.(peer)
        hangUp(node, peer, 'another cluster')
      },
    })
    this.#greeter = new Greeter({
      connections: () => node.getConnections(),
      greet: this.#greet,
      isKnown: (peer) => peers.get(peer)?.role !== undefined,
      clock,
      everyMs: options.helloEveryMs,
      withinMs: options.helloWithinMs,
    })
    this.#watchdog = new Watchdog({
      connections: (peer) => node.getConnections(peerIdFromString(peer)).filter((each) => each.status === 'open'),
      dial: (address, stop) => node.dial(address, { signal: stop }),
      protect: async (peer) => {
        await node.peerStore.merge(peerIdFromString(peer), { tags: { 'seqmesh-held': { value: 100 } } })
      },
      selfId: this.peerId,
      gossipProtocols: node.services.gossip.protocols,
      clock,
      logger,
      metrics,
      random,
      signal,
      dialTimeoutMs: options.dialTimeoutMs,
      muteMs: options.muteMs,
    })
    this.#watchdog.watch(init.peers ?? [])
  }

  get multiaddrs(): readonly string[] {
    return this.#parts.node.getMultiaddrs().map((each) => each.toString())
  }

  start(): Promise<void> {
    if (this.#stopped !== undefined) return Promise.reject(new MeshError('stopped', 'a stopped mesh is not started again: create another'))
    this.#started ??= this.#start().catch(async (error: unknown) => {
      await this.stop()
      throw error
    })
    return this.#started
  }

  async #start(): Promise<void> {
    const { node, topics, init } = this.#parts
    node.addEventListener('connection:open', this.#onConnectionOpen)
    node.addEventListener('peer:disconnect', this.#onPeerDisconnect)
    node.services.gossip.addEventListener('subscription-change', this.#onSubscriptions)
    node.services.gossip.addEventListener('gossipsub:graft', this.#onLink)
    const handlers = {
      [HELLO_PROTOCOL]: this.#hello.handle,
      [RANGE_PROTOCOL]: this.#ranges.handle,
      [CONFIGURATION_PROTOCOL]: this.#configurations.handle,
      [EVIDENCE_PROTOCOL]: this.#evidenceServer.handle,
    } as const
    for (const protocol of [HELLO_PROTOCOL, RANGE_PROTOCOL, CONFIGURATION_PROTOCOL, EVIDENCE_PROTOCOL] as const)
      await node.handle(protocol, handlers[protocol], { maxInboundStreams: MAX_INBOUND_STREAMS[protocol] })
    await node.start()
    for (const topic of [topics.heads, topics.evidence]) node.services.gossip.subscribe(topic)
    this.subscribe(init.chains ?? [])
    this.#greeter.start()
    this.#watchdog.start()
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  async #stop(): Promise<void> {
    const { node, options } = this.#parts
    this.#lifetime.abort(new MeshError('stopped', 'the mesh was stopped'))
    this.#greeter.stop()
    await this.#watchdog.stop()
    await this.#gaps.settled()
    await this.#configurations.settled()
    await this.#evidence.settled()
    // Closing gracefully waits for peers to take what they owe: a stalled one must not hold up the end.
    const cut = setTimeout(() => {
      for (const connection of node.getConnections()) connection.abort(new MeshError('stopped', 'the mesh was stopped'))
    }, options.stopWithinMs)
    try {
      await node.stop()
    } finally {
      clearTimeout(cut)
      node.removeEventListener('connection:open', this.#onConnectionOpen)
      node.removeEventListener('peer:disconnect', this.#onPeerDisconnect)
      node.services.gossip.removeEventListener('subscription-change', this.#onSubscriptions)
      node.services.gossip.removeEventListener('gossipsub:graft', this.#onLink)
    }
  }

  publishFrame(chain: number, bytes: Uint8Array): Promise<number> {
    checkSize(bytes, MAX_FRAME_BYTES, 'frame')
    return this.#publish('frames', this.#parts.topics.frames(chain), bytes)
  }

  publishHead(head: SignedHeader): Promise<number> {
    return this.#publish('heads', this.#parts.topics.heads, encodeHead(head))
  }

  publishEvidence(bytes: Uint8Array): Promise<number> {
    checkSize(bytes, MAX_EVIDENCE_BYTES, 'piece of evidence')
    return this.#publish('evidence', this.#parts.topics.evidence, bytes)
  }

  async #publish(kind: TopicKind, topic: string, bytes: Uint8Array): Promise<number> {
    const { node, init } = this.#parts
    if (this.#lifetime.signal.aborted || node.status !== 'started') throw new MeshError('stopped', 'the mesh is not running')
    const { recipients } = await node.services.gossip.publish(topic, bytes).catch((error) => {
      init.metrics.count('mesh_publish_drops_total', { topic: kind })
      throw error
    })
    init.metrics.count('mesh_published_total', { topic: kind })
    return recipients.length
  }

  subscribe(chains: readonly number[]): void {
    const { node, topics } = this.#parts
    for (const chain of chains) node.services.gossip.subscribe(topics.frames(chain))
  }

  unsubscribe(chains: readonly number[]): void {
    const { node, topics } = this.#parts
    for (const chain of chains) node.services.gossip.unsubscribe(topics.frames(chain))
  }

  followers(chain: number): number {
    return this.#parts.node.services.gossip.getSubscribers(this.#parts.topics.frames(chain)).length
  }

  async dial(address: string, signal: AbortSignal): Promise<string> {
    const connection = await this.#parts.node.dial(multiaddr(address), { signal: AbortSignal.any([signal, this.#lifetime.signal]) })
    return connection.remotePeer.toString()
  }

  hold(addresses: readonly string[]): void {
    this.#watchdog.watch(addresses)
  }

  greet(): void {
    this.#greeter.all()
  }

  peers(): readonly PeerView[] {
    const { node, peers, score, init } = this.#parts
    const steadyAheadMs = steadyClock.now() - init.clock.now()
    return peers.ids.flatMap((id): PeerView[] => {
      const state = peers.get(id)
      const connections = node.getConnections(peerIdFromString(id))
      const [first] = connections
      if (state === undefined || first === undefined) return []
      const latencyMs = connections.find((each) => each.rtt !== undefined)?.rtt
      const clockMs = this.#clocks.aheadOfSteadyMs(id, latencyMs)
      return [
        {
          id,
          multiaddrs: connections.map((each) => each.remoteAddr.toString()),
          role: state.role,
          memberChains: state.memberChains,
          lacking: state.lacking,
          lackingSinceMs: state.lackingSinceMs,
          version: state.version,
          direction: first.direction,
          latencyMs,
          clockChains: state.clockChains,
          clockOffsetMs: clockMs === undefined ? undefined : clockMs + steadyAheadMs,
          score: score(id),
          streams: connections.reduce((sum, each) => sum + each.streams.length, 0),
          heads: new Map(state.claims),
        },
      ]
    })
  }

  #greet = async (connection: Connection): Promise<void> => {
    const open = (signal: AbortSignal) => connection.newStream(HELLO_PROTOCOL, { signal, maxOutboundStreams: 2 })
    const isAnswered = await this.#hello.greet(connection, open)
    if (isAnswered || !this.#parts.options.cutUnanswered || connection.status !== 'open') return
    connection.abort(new MeshError('timeout', 'the peer did not answer a hello'))
  }

  #onConnectionOpen = (event: CustomEvent<Connection>): void => {
    const connection = event.detail
    const peer = connection.remotePeer.toString()
    if (this.#parts.faults.isBanned(peer)) {
      connection.abort(new MeshError('refused', 'the peer is banned'))
      return
    }
    this.#parts.peers.connected(peer)
    this.#greeter.opened(connection)
  }

  #onPeerDisconnect = (event: CustomEvent<{ toString(): string }>): void => {
    const peer = event.detail.toString()
    const { peers, init } = this.#parts
    if (!peers.gone(peer)) return
    this.#control.direct.delete(peer)
    this.#validator.forget(peer)
    this.#limits.forget(peer)
    this.#hello.forget(peer)
    this.#clocks.forget(peer)
    this.#configurations.forget(peer)
    this.#evidence.forget(peer)
    init.handlers.onPeerGone(peer)
  }

  #onSubscriptions = (event: CustomEvent<SubscriptionChangeData>): void => {
    this.#greeter.heard(event.detail.peerId.toString())
  }

  /** Relayed messages go over links of a topic's mesh alone: what was relayed before this one was made went past the peer. */
  #onLink = (event: CustomEvent<MeshPeer>): void => {
    this.#greeter.again(event.detail.peerId)
  }

  /** Two members who have proved it to each other are direct peers (§4); a one-sided direct peer would be pruned for ever. */
  #onRole = (peer: string, hello: PeerHello): void => {
    const { handlers } = this.#parts.init
    const direct = hello.role === 'member' && handlers.hello().role === 'member' && handlers.members().length <= MAX_DIRECT_MEMBERS
    if (direct) this.#control.direct.add(peer)
    else this.#control.direct.delete(peer)
  }

  #opener(protocol: string): (peer: string, signal: AbortSignal) => Promise<Stream> {
    return async (peer, signal) => {
      const connection = this.#parts.node.getConnections(peerIdFromString(peer)).find((each) => each.status === 'open')
      if (connection === undefined) throw new MeshError('stream-ended', `${peer} is not connected`)
      return connection.newStream(protocol, { signal })
    }
  }
}
