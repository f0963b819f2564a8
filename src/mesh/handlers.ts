import type { Bytes32 } from '../protocol/bytes.ts'
import type { EnactedConfiguration, SequencerKeys } from '../protocol/configuration-chain.ts'
import type { Frame, OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import type { EvidenceEntry } from '../wire/evidence-exchange.ts'
import type { HeadWithRows } from '../wire/head.ts'
import type { HelloMessage, Role } from '../wire/hello.ts'

/**
 * The seam between the mesh and whoever keeps the truth (the ledger). The mesh knows topics, streams and peers; what a
 * header is worth is decided here. Everything in it is synchronous unless it says otherwise, and must not throw except
 * where it says so.
 */
export interface MeshHandlers {
  /** Judges a frame in the gossip validator, before it is forwarded (§4). Keep it short: it is the relay latency. */
  onFrame(frame: Frame, bytes: Uint8Array, from: string): FrameVerdict
  /** Judges a signed header that came alone, on the `heads` topic or in a hello. */
  onHead(head: SignedHeader, from: string): FrameVerdict
  /**
   * Takes headers from a range answer, consecutive and in order, up to the first that it cannot take yet. Throws
   * `ProtocolError` if they are the peer's fault: what was taken before stands.
   */
  onRange(chain: number, headers: readonly OpenableHeader[], from: string): RangeResult
  /**
   * Judges a piece of evidence, gossiped or fetched: bytes of at most `MAX_EVIDENCE_BYTES`, their own from here on. `reject` for
   * what convicts nobody, whatever else becomes known; `ignore` with code `unknown-configuration` for what a configuration that is
   * not known here could decide. May throw if it cannot be stored: then it is offered again.
   */
  onEvidence(bytes: Uint8Array, from: string): FrameVerdict
  /** The number of the header that the log of `chain` needs next; undefined if it is not followed here. */
  position(chain: number): number | undefined

  /** Chain ids of the members of the newest configuration, whatever their status: their topics are allowed. */
  members(): readonly number[]
  /** The keys of a member's sequencer: who may prove its role, and who might. Undefined for a chain that is no member. */
  sequencersOf(chain: number): SequencerKeys | undefined
  knowsConfiguration(hash: Bytes32): boolean

  /** What this node says of itself, asked for at every hello. */
  hello(): LocalHello
  /** A peer of this cluster said hello, again whenever what it says changes; its heads are passed to `onHead` by themselves. */
  onHello(peer: string, hello: PeerHello): void
  onPeerGone(peer: string): void
  /** A peer said hello for another cluster; the connection ends. */
  onStranger?(peer: string): void

  // Serving. Answers are cut to the limits of the protocol; nothing is served for what the node does not have.

  /** At most `limit` headers of a log from `from` on, in order and without gaps. */
  readLog(chain: number, from: number, limit: number, withBodies: boolean): AsyncIterable<OpenableHeader> | Iterable<OpenableHeader>
  readRows(chain: number, number: number): HeadWithRows | undefined
  /** At most `limit` messages of a lane (chain ids) from a nonce on, consecutive. */
  readLane(source: number, destination: number, firstNonce: number, limit: number): Iterable<Message>
  /** Ids of at most `limit` pieces of evidence that came after a cursor (0 for all), by rising cursor. */
  listEvidence(after: number, limit: number): readonly EvidenceEntry[]
  findEvidence(id: Bytes32): Uint8Array | undefined
  /** At most `limit` configurations after the one named, oldest first; from the genesis on if it is zero. */
  configurations(after: Bytes32, limit: number): readonly EnactedConfiguration[]
  /** The hash of the newest configuration known: where to ask for more. */
  newestConfiguration(): Bytes32
  /** Throws `ProtocolError` if they are the peer's fault. */
  onConfigurations(list: readonly EnactedConfiguration[], from: string): void
}

export type Verdict = 'accept' | 'ignore' | 'reject'

/** What becomes of a gossiped frame, head or piece of evidence (§4): forwarded; dropped silently; dropped, and its sender at fault. */
export interface FrameVerdict {
  readonly verdict: Verdict
  /** Why, from a closed set: a metric label. */
  readonly code: string
  /** Headers that are missing before (or, without bodies, inside) what came: fetched at once. */
  readonly gap?: Gap
}

/** Headers `from` to `to` of a log, both included. */
export interface Gap {
  readonly chain: number
  readonly from: number
  readonly to: number
}

export interface RangeResult {
  /** How many of the headers were taken, or were known already, from the first on. */
  readonly accepted: number
  /** The lanes that the first header not taken lacks; they are fetched, and it is offered again. */
  readonly missing?: readonly MissingBodies[]
}

/** Messages `firstNonce` to `firstNonce + count - 1` of the lane from the range's chain to `destination`. */
export interface MissingBodies {
  /** The destination's index and chain id. */
  readonly index: number
  readonly destination: number
  readonly firstNonce: number
  readonly count: number
}

/** What the mesh does not say by itself. */
export type LocalHello = Omit<HelloMessage, 'clusterId' | 'clockMs'>

/** A peer's hello after its proofs were checked. */
export interface PeerHello extends HelloMessage {
  /** What it proved: `member` only with a valid proof. */
  readonly role: Role
  /** The chains whose sequencer it proved to speak for. */
  readonly memberChains: readonly number[]
  /** The chains whose sequencer's clock it tells: those, and where the own clock alone says that the proof has expired. */
  readonly clockChains: readonly number[]
}
