import { generateKeyPair } from '@libp2p/crypto/keys'
import { multiaddr } from '@multiformats/multiaddr'
import { Ledger } from '../ledger/ledger.ts'
import { MemoryHistory } from '../ledger/memory-history.ts'
import { browserTransports, isBrowserDialable } from '../mesh/browser-transports.ts'
import { createMesh } from '../mesh/create-mesh.ts'
import type { FrameVerdict, MeshHandlers } from '../mesh/handlers.ts'
import type { Mesh, MeshInit } from '../mesh/mesh.ts'
import type { Logger } from '../mesh/observability.ts'
import { steadyClock } from '../mesh/steady-clock.ts'
import { toHex } from '../protocol/bytes.ts'
import { parseClusterAddress } from '../protocol/cluster-address.ts'
import { type ClusterAddress, ConfigurationChain } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { Verifier } from '../protocol/signature.ts'
import { Anchors } from './anchors.ts'
import { EventTeller } from './event-teller.ts'
import { Introduction } from './introduction.ts'
import { ledgerHandlers } from './ledger-handlers.ts'
import { createNobleVerifier } from './noble-verifier.ts'
import { ObservedState } from './observed-state.ts'
import { ObserverError } from './observer-error.ts'
import { PeerKeeper } from './peer-keeper.ts'
import { type EventReader, Readers } from './readers.ts'
import { type Follow, type Selection, selectorOf } from './selection.ts'

/** What a light observer is made of; nothing else is trusted (§4). */
export interface ObserverInit {
  /** `seqmesh:…`, or that taken apart. */
  readonly cluster: ClusterAddress | string
  /** Multiaddrs of peers, at most 64; one is enough. They are redialled for ever. */
  readonly bootstrap: readonly string[]
  /** Whose logs to take in. `heads`: none, no bodies travel. @default 'all' */
  readonly follow?: Follow
  /** Continue after the event that had this cursor; if absent, logs are told from their newest header, young ones (512 headers) from their start. */
  readonly from?: string
  /** Peers to be connected with: members are dialled while it is fewer. 1 to 64. @default 2 */
  readonly connections?: number
  /** How long `start` waits for somebody who shows the cluster's configuration, milliseconds. @default 30,000 */
  readonly connectWithinMs?: number
  /** @default plain JavaScript, about 630 signatures a second; `createNativeVerifier` of a node does twenty times that */
  readonly verifier?: Verifier
  /** @default WebSockets in browsers, TCP and WebSockets in Node */
  readonly transports?: MeshInit['transports']
  /** Which addresses these transports can dial. @default those with /ws or /wss in browsers, all in Node */
  readonly isDialable?: (address: string) => boolean
  /** @default nothing is logged */
  readonly logger?: Logger
  /** Of the program, told to peers; at most 64 characters. @default 'observer' */
  readonly version?: string
  /** Memory for recent headers and messages, bytes. @default 64 MiB */
  readonly maxHistoryBytes?: number
  /** Wall clock, milliseconds. @default Date.now */
  readonly now?: () => number
}

export interface ReadOptions {
  /** @default 'all' */
  readonly select?: Selection
  /** Ends the iteration. */
  readonly signal?: AbortSignal
  /** Events kept for this reader; beyond, they are dropped and counted (`lagged`). @default 65,536 */
  readonly maxBuffered?: number
}

export interface ObserverStatus {
  /** `alone`: it was connected, now it is not, and dials. */
  readonly state: 'idle' | 'connecting' | 'connected' | 'alone' | 'stopped'
  /** Hash of the newest configuration known; null before the first. */
  readonly configuration: string | null
  readonly peers: readonly {
    readonly id: string
    readonly address: string
    /** Chains whose sequencer it proved to be. */
    readonly memberOf: readonly number[]
    readonly latencyMs: number | null
    /** How far its clock is ahead of this one; null before it told. */
    readonly clockOffsetMs: number | null
  }[]
  /** Peers that belong to another cluster. */
  readonly strangers: readonly string[]
  /** Followed logs; those without anchor wait for somebody who shows where they stand. */
  readonly logs: readonly { readonly chain: number; readonly anchored: boolean }[]
}

/** Look-ups tell what was verified here, and nothing before `start`. */
export interface Observer
  extends Pick<ObservedState, 'members' | 'heads' | 'lanes' | 'message' | 'messages' | 'evidence' | 'evidenceFile' | 'taint'> {
  /**
   * Resolves once somebody has shown the cluster's configuration. Throws `CursorError` if `from` is not a cursor of this cluster, and
   * `ObserverError`: `wrong-cluster`, `unreachable`. What fails leaves nothing running.
   */
  start(signal?: AbortSignal): Promise<void>
  /** Ends all readers. Idempotent. */
  stop(): Promise<void>
  /** Verified events in order, from this call on: before `start` is soonest. Throws `ObserverError`. */
  events(options?: ReadOptions): EventReader
  status(): ObserverStatus
}

/** How often peers and logs that have no anchor yet are looked after, milliseconds. */
const LOOK_EVERY_MS = 500
const MAX_BUFFERED = 65_536
const MAX_BOOTSTRAP = 64
/** A peer that says nothing for so long is cut: another is dialled, and nothing is lost. Milliseconds. */
const IDLE_MS = 5_000
const SILENT: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * A light observer: ledger and mesh, nothing else. It knows a cluster address and a peer, and verifies everything itself. Throws
 * `ClusterAddressError`, `ObserverError` `bad-option`.
 */
export function createObserver(init: ObserverInit): Observer {
  return new LightObserver(init)
}

class LightObserver implements Observer {
  readonly #init: ObserverInit
  readonly #follow: Follow
  readonly #logger: Logger
  readonly #verifier: Verifier
  readonly #now: () => number
  readonly #ledger: Ledger
  readonly #state: ObservedState
  readonly #readers = new Readers()
  readonly #teller: EventTeller
  readonly #anchors: Anchors
  readonly #introduction: Introduction
  readonly #stopping = new AbortController()
  #mesh: Mesh | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  #started: Promise<void> | undefined
  #stopped: Promise<void> | undefined

  constructor(init: ObserverInit) {
    checkOptions(init)
    this.#init = init
    this.#follow = init.follow ?? 'all'
    this.#logger = init.logger ?? SILENT
    this.#verifier = init.verifier ?? createNobleVerifier()
    this.#now = init.now ?? Date.now
    const cluster = typeof init.cluster === 'string' ? parseClusterAddress(init.cluster) : init.cluster
    this.#ledger = new Ledger({
      configurations: new ConfigurationChain(cluster, this.#verifier),
      verifier: this.#verifier,
      history: new MemoryHistory({ maxBytes: init.maxHistoryBytes ?? 64 * 2 ** 20, indexMessages: true }),
      homes: [],
      now: this.#now,
      anchorFirst: true,
    })
    this.#teller = new EventTeller(this.#ledger, (event) => this.#readers.push(event))
    this.#state = new ObservedState(this.#ledger, this.#verifier, () => this.#teller.heads)
    this.#anchors = new Anchors({
      ledger: this.#ledger,
      sync: () => this.#mesh?.sync,
      chains: () => this.#chains,
      logger: this.#logger,
      signal: this.#stopping.signal,
      now: this.#now,
      onAnchored: (chain, generation, number) => this.#teller.begin(chain, generation, number),
    })
    this.#introduction = new Introduction(init.bootstrap.length)
  }

  start(signal?: AbortSignal): Promise<void> {
    if (this.#stopped !== undefined) return Promise.reject(new ObserverError('stopped', 'a stopped observer is not started again'))
    this.#started ??= this.#start(signal).catch(async (error: unknown) => {
      await this.stop()
      throw error
    })
    return this.#started
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  events({ select = 'all', signal, maxBuffered = MAX_BUFFERED }: ReadOptions = {}): EventReader {
    if (this.#stopped !== undefined) throw new ObserverError('stopped', 'the observer was stopped')
    if (!Number.isSafeInteger(maxBuffered) || maxBuffered < 1)
      throw new ObserverError('bad-option', `maxBuffered is ${maxBuffered}; a whole number from 1 on is expected`)
    return this.#readers.open({ accepts: selectorOf(select, this.#follow), signal, maxBuffered })
  }

  status(): ObserverStatus {
    const { configurations } = this.#ledger
    const isKnown = configurations.size > 0
    const peers = (this.#mesh?.peers() ?? []).filter(({ role }) => role !== undefined)
    return {
      state: this.#stateNow(isKnown, peers.length > 0),
      configuration: isKnown ? toHex(configurations.newest.hash) : null,
      peers: peers.map(({ id, multiaddrs, memberChains, latencyMs, clockOffsetMs }) => ({
        id,
        address: multiaddrs[0] ?? '',
        memberOf: memberChains,
        latencyMs: latencyMs ?? null,
        clockOffsetMs: clockOffsetMs === undefined ? null : Math.round(clockOffsetMs),
      })),
      strangers: [...this.#introduction.strangers],
      logs: this.#chains.map((chain) => ({ chain, anchored: this.#anchors.isAnchored(chain) })),
    }
  }

  members = () => this.#state.members()
  heads = () => this.#state.heads()
  lanes = () => this.#state.lanes()
  message = (hash: string) => this.#state.message(hash)
  messages = (...of: Parameters<ObservedState['messages']>) => this.#state.messages(...of)
  evidence = () => this.#state.evidence()
  evidenceFile = (id: string) => this.#state.evidenceFile(id)
  taint = () => this.#state.taint()

  #stateNow(isKnown: boolean, isConnected: boolean): ObserverStatus['state'] {
    if (this.#stopped !== undefined) return 'stopped'
    if (this.#started === undefined) return 'idle'
    if (!isKnown) return 'connecting'
    return isConnected ? 'connected' : 'alone'
  }

  async #start(signal?: AbortSignal): Promise<void> {
    const { from, transports = browserTransports(), bootstrap, version = 'observer', connections = 2 } = this.#init
    const { configurations } = this.#ledger
    signal?.throwIfAborted()
    if (from !== undefined) this.#anchors.resume(this.#teller.resume(from))
    const mesh = await createMesh({
      clusterId: configurations.clusterId,
      privateKey: await generateKeyPair('Ed25519'),
      transports,
      verifier: this.#verifier,
      logger: this.#logger,
      metrics: { count: () => undefined, observe: () => undefined },
      clock: { now: this.#now },
      random: Math.random,
      version,
      handlers: this.#handlers(),
      options: { idleMs: IDLE_MS, cutUnanswered: true },
    })
    const ended = signal === undefined ? this.#stopping.signal : AbortSignal.any([signal, this.#stopping.signal])
    ended.throwIfAborted()
    this.#mesh = mesh
    await mesh.start()
    const keeper = new PeerKeeper({
      mesh,
      bootstrap,
      members: () => this.#state.members().flatMap(({ status, multiaddrs }) => (status === 'left' ? [] : multiaddrs)),
      isDialable: this.#init.isDialable ?? isBrowserDialable,
      connections,
      strangers: this.#introduction.strangers,
      clock: steadyClock,
      wallClock: { now: this.#now },
      random: Math.random,
      logger: this.#logger,
    })
    const look = () => {
      this.#ledger.tick()
      keeper.look()
      this.#anchors.soon()
    }
    this.#timer = setInterval(look, LOOK_EVERY_MS)
    look()
    await this.#introduction.wait(this.#init.connectWithinMs ?? 30_000, ended)
  }

  async #stop(): Promise<void> {
    this.#stopping.abort(new ObserverError('stopped', 'the observer was stopped'))
    clearInterval(this.#timer)
    this.#readers.close()
    await this.#anchors.settled()
    await this.#mesh?.stop()
  }

  /** Members whose logs are followed. */
  get #chains(): readonly number[] {
    const { configurations } = this.#ledger
    const follow = this.#follow
    if (configurations.size === 0 || follow === 'heads') return []
    const members = configurations.newest.configuration.members.map(({ chain }) => chain)
    return follow === 'all' ? members : members.filter((chain) => follow.includes(chain))
  }

  /** The ledger's answers; on the way, what they say of logs that are not anchored yet, and of who shows what. */
  #handlers(): MeshHandlers {
    const handlers = ledgerHandlers({
      ledger: this.#ledger,
      version: this.#init.version ?? 'observer',
      role: 'observer',
      proofs: () => [],
      onConfigurations: () => {
        this.#mesh?.subscribe(this.#chains)
        this.#anchors.soon()
        this.#introduction.made()
      },
    })
    return {
      ...handlers,
      onFrame: (frame, bytes, from) => {
        const verdict = handlers.onFrame(frame, bytes, from)
        if (!isSigned(verdict)) return verdict
        for (const { header } of frame.headers) this.#anchors.noteSigned(header)
        const newest = frame.headers.at(-1)
        if (newest !== undefined) this.#teller.noteSigned(newest)
        return verdict
      },
      onHead: (head, from) => {
        const verdict = handlers.onHead(head, from)
        if (!isSigned(verdict)) return verdict
        this.#anchors.noteSigned(head.header)
        this.#teller.noteSigned(head)
        return verdict
      },
      onStranger: (peer) => this.#introduction.stranger(peer),
      onConfigurations: (list, from) => {
        try {
          handlers.onConfigurations(list, from)
        } catch (error) {
          // Another registry's peers are strangers; those of another cluster of the same registry show it here.
          if (error instanceof ProtocolError && this.#ledger.configurations.size === 0) this.#introduction.stranger(from)
          throw error
        }
      },
    }
  }
}

/** Whether signatures were checked: also of what belongs to another generation of its log than the one that stands here. */
function isSigned({ verdict, code }: FrameVerdict): boolean {
  return verdict === 'accept' || code === 'other-generation'
}

function checkOptions({ bootstrap, connections = 2, connectWithinMs = 30_000, maxHistoryBytes = 1 }: ObserverInit): void {
  const bad = (text: string) => new ObserverError('bad-option', text)
  if (bootstrap.length === 0 || bootstrap.length > MAX_BOOTSTRAP)
    throw bad(`bootstrap has ${bootstrap.length} peers; 1 to ${MAX_BOOTSTRAP} are expected`)
  if (!Number.isSafeInteger(connections) || connections < 1 || connections > 64)
    throw bad(`connections is ${connections}; 1 to 64 are expected`)
  for (const [name, value] of Object.entries({ connectWithinMs, maxHistoryBytes }))
    if (!Number.isSafeInteger(value) || value < 1) throw bad(`${name} is ${value}; a whole number from 1 on is expected`)
  for (const address of bootstrap) {
    try {
      multiaddr(address)
    } catch (cause) {
      const example = '/ip4/192.0.2.1/tcp/4100/p2p/12D3KooW…'
      throw new ObserverError('bad-option', `bootstrap: ${address} is no multiaddr such as ${example}`, { cause })
    }
  }
}
