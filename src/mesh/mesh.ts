import type { PrivateKey } from '@libp2p/interface'
import type { Bytes32 } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { HeadWithRows } from '../wire/head.ts'
import type { Role } from '../wire/hello.ts'
import type { Gap, MeshHandlers } from './handlers.ts'
import type { NodeInit } from './node.ts'
import type { Clock, Logger, MetricsSink } from './observability.ts'
import type { ServingLimitsInit } from './serving-limits.ts'
import type { SyncOptions } from './sync.ts'
import type { ValidatorLimits } from './validator.ts'

export interface MeshInit {
  /** The cluster's id: peers of another are turned away. */
  readonly clusterId: Bytes32
  /** The libp2p peer key; it means nothing to the protocol. */
  readonly privateKey: PrivateKey
  /** `nodeTransports()` or `browserTransports()`. */
  readonly transports: NodeInit['transports']
  readonly handlers: MeshHandlers
  /** Checks role proofs. */
  readonly verifier: Verifier
  readonly logger: Logger
  readonly metrics: MetricsSink
  /** libp2p's own figures: connections, dials, bytes by protocol. @default none */
  readonly libp2pMetrics?: NodeInit['libp2pMetrics']
  /** Own wall clock: told to peers, and by it proofs expire. Waits and rates keep to a steady clock. */
  readonly clock: Clock
  /** For jitter: 0 to 1, as `Math.random`. */
  readonly random: () => number
  /** Of this software, told to peers; at most 64 characters. */
  readonly version: string
  /** Multiaddrs to listen on; none in a browser. @default none */
  readonly listen?: readonly string[]
  /** Multiaddrs told to peers instead. @default those listened on */
  readonly announce?: readonly string[]
  /** Peers to hold on to for ever, as multiaddrs; members name each other. @default none */
  readonly peers?: readonly string[]
  /** Chain ids whose frames to follow. @default none */
  readonly chains?: readonly number[]
  readonly options?: Partial<MeshOptions>
}

/** Limits and times. The defaults hold for a cluster of 30 members at full quota on a machine of 2 cores. */
export interface MeshOptions {
  readonly validator: ValidatorLimits
  readonly serving: ServingLimitsInit
  /** Connections, at most. @default 256 */
  readonly maxConnections: number
  /** Inbound connections a second from one host; a local cluster needs many. @default 50 */
  readonly inboundConnectionsPerSecond: number
  /** Bytes that a slow peer may owe on its gossip stream before this is reset. @default 16 MiB */
  readonly maxOutboundBytes: number
  /** Penalise many peers behind one address: off for clusters on one machine. @default false */
  readonly penaliseColocation: boolean
  /** How long a peer that misbehaved is refused, milliseconds. @default 60,000 */
  readonly banMs: number
  /** Longest wait for the next bytes of a stream, milliseconds. @default 10,000 */
  readonly idleMs: number
  readonly dialTimeoutMs: number
  /** How long a connection to a held peer may be without gossip, milliseconds. @default 3,000 */
  readonly muteMs: number
  /** Between two hellos on one connection, milliseconds. @default 10,000 */
  readonly helloEveryMs: number
  /** How long a connection may last without a hello, milliseconds. @default 20,000 */
  readonly helloWithinMs: number
  /** Cut a connection whose peer leaves a hello unanswered for `idleMs`: for who may have slept and sits on dead sockets. @default false */
  readonly cutUnanswered: boolean
  /** How long `stop` may take before connections are cut, milliseconds. @default 5,000 */
  readonly stopWithinMs: number
}

export interface Mesh {
  readonly peerId: string
  /** The multihash of the peer id: what a role proof signs. */
  readonly peerIdBytes: Uint8Array
  /** Where peers reach this node, its peer id included; empty before `start`. */
  readonly multiaddrs: readonly string[]
  readonly sync: MeshSync

  start(): Promise<void>
  /** Ends everything that was started; safe to call twice, or before `start`. A stopped mesh is not started again. */
  stop(): Promise<void>

  /** Sends a frame of `chain` to every peer that follows it; never waits for one. Returns to how many it was handed. */
  publishFrame(chain: number, bytes: Uint8Array): Promise<number>
  publishHead(head: SignedHeader): Promise<number>
  /** Sends a piece of evidence to everybody. Who is away now fetches it by itself, as long as `findEvidence` gives it. */
  publishEvidence(bytes: Uint8Array): Promise<number>

  /** Follows the frames of these chains; the heads of all are followed always. */
  subscribe(chains: readonly number[]): void
  unsubscribe(chains: readonly number[]): void

  /** How many connected peers follow the frames of a chain. */
  followers(chain: number): number

  /** Dials once. Throws what libp2p throws. */
  dial(address: string, signal: AbortSignal): Promise<string>
  /** Replaces the peers to hold on to for ever. */
  hold(addresses: readonly string[]): void
  /** Says hello on every connection that was dialled from here, now: heads are compared, and who does not answer shows. */
  greet(): void
  peers(): readonly PeerView[]
}

/** Fetching what gossip did not bring. Gaps that frames, heads and hellos show are fetched by themselves. */
export interface MeshSync {
  /** Fills a gap in the background: coalesced with what is under way, retried with other peers. */
  gap(gap: Gap, from: string): void
  /** Fetches a range now; see `Sync.log`. */
  log(gap: Gap, options: SyncOptions): Promise<void>
  rows(chain: number, number: number, options: SyncOptions): Promise<HeadWithRows>
  lane(
    lane: { readonly source: number; readonly destination: number; readonly firstNonce: number; readonly limit: number },
    number: number,
    options: SyncOptions,
  ): Promise<readonly Message[]>
  /** Everything a peer has after the newest configuration known here. */
  configurations(peer: string, signal: AbortSignal): Promise<void>
}

export interface PeerView {
  readonly id: string
  readonly multiaddrs: readonly string[]
  /** What it proved; undefined before its hello. */
  readonly role: Role | undefined
  readonly memberChains: readonly number[]
  /** Members that it lacks a working node of, by its own word, and since when it says so, milliseconds. */
  readonly lacking: readonly number[]
  readonly lackingSinceMs: number
  readonly version: string
  readonly direction: 'inbound' | 'outbound'
  /** Round trip; undefined before the first measurement. */
  readonly latencyMs: number | undefined
  /** Chains for whose sequencer's clock it speaks. */
  readonly clockChains: readonly number[]
  /** Its wall clock minus the own one, milliseconds; undefined before it has told the time. */
  readonly clockOffsetMs: number | undefined
  /** Positive for members, less for every fault. */
  readonly score: number
  readonly streams: number
  /** The highest header of each chain that the peer claims to have. */
  readonly heads: ReadonlyMap<number, number>
}
