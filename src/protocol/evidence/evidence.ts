import { type Bytes32, ZERO_HASH } from '../bytes.ts'
import type { SignedHeader } from '../frame.ts'
import type { Header } from '../header.ts'
import type { LaneStep } from '../lane.ts'
import type { Message } from '../message.ts'
import type { InboxRow, OutboxRow } from '../row.ts'
import type { Signature } from '../signature.ts'
import type { Proof } from '../tree.ts'

/**
 * Evidence (`3-evidence.md`): artefacts that prove a lie to anybody. The accused is never part of it: it is derived, signer by
 * signer, from the configuration that each statement names. A form is one way to prove a kind; it is also a function of
 * the EvidenceCourt, whose call data is the evidence's canonical bytes.
 */
export type Evidence =
  | Equivocation
  | RegressHeader
  | RegressOutbox
  | RegressInbox
  | OutOfSync
  | Overdrawn
  | BadLaneMessage
  | BadLaneTime
  | BadLaneQuota
  | BadLaneGrowth
  | Misreport
  | BlockMismatch
  | BlockParent
  | StorageOutbox
  | StorageInbox
  | BadBatch
  | DoubleEnact

export type EvidenceForm = Evidence['form']

/** The kinds of `3-evidence.md`, in its order: the position is the number that the contracts use, from 1 on. */
export const EVIDENCE_KINDS = [
  'equivocation',
  'regress',
  'outOfSync',
  'overdrawn',
  'badLane',
  'misreport',
  'blockMismatch',
  'storageMismatch',
  'unopened',
  'badBatch',
  'doubleEnact',
  'falseAttestation',
  'contradictsSettled',
  'lateBatch',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export const KIND_OF_FORM: Readonly<Record<EvidenceForm, EvidenceKind>> = {
  equivocation: 'equivocation',
  regressHeader: 'regress',
  regressOutbox: 'regress',
  regressInbox: 'regress',
  outOfSync: 'outOfSync',
  overdrawn: 'overdrawn',
  badLaneMessage: 'badLane',
  badLaneTime: 'badLane',
  badLaneQuota: 'badLane',
  badLaneGrowth: 'badLane',
  misreport: 'misreport',
  blockMismatch: 'blockMismatch',
  blockParent: 'blockMismatch',
  storageOutbox: 'storageMismatch',
  storageInbox: 'storageMismatch',
  badBatch: 'badBatch',
  doubleEnact: 'doubleEnact',
}

/** Whether a lie of this kind is about content (R6): what ran ahead, came late or enacted twice is still what its chain says. */
export function taints(kind: EvidenceKind): boolean {
  return kind !== 'outOfSync' && kind !== 'doubleEnact' && kind !== 'lateBatch'
}

/** A row under a root of a header that stands beside it. */
export interface ProvenRow<Row> {
  /** Index of the lane's other end. */
  readonly index: number
  readonly row: Row
  readonly proof: Proof
}

export interface IndexedRow<Row> {
  readonly index: number
  readonly row: Row
}

/** A stretch of a lane: folding the steps from `acc` gives the accumulator of the row that stands beside it. */
export interface LanePath {
  /** Zero, with no steps, where a form needs no path. */
  readonly acc: Bytes32
  readonly steps: readonly LaneStep[]
}

/** Where the rows alone contradict each other. */
export const NO_PATH: LanePath = { acc: ZERO_HASH, steps: [] }

/** Two signed headers of one chain, generation and number, different hash. */
export interface Equivocation {
  readonly form: 'equivocation'
  /** The one with the lower hash: so a pair has one form. */
  readonly first: SignedHeader
  readonly second: SignedHeader
}

/** Two signed headers of one chain and generation, `earlier` below `later`: time goes back, or they are adjacent without parent link. */
export interface RegressHeader {
  readonly form: 'regressHeader'
  readonly earlier: SignedHeader
  readonly later: SignedHeader
}

/**
 * Two rows of one lane: the later one goes back (count, value) or changes at equal count, without a path; or its path misses
 * the earlier acc: exactly later.count − earlier.count ≥ 1 steps that give the later acc and start elsewhere than at the
 * earlier one.
 */
export interface RegressOutbox {
  readonly form: 'regressOutbox'
  readonly earlier: SignedHeader
  readonly later: SignedHeader
  readonly earlierRow: ProvenRow<OutboxRow>
  readonly laterRow: ProvenRow<OutboxRow>
  readonly path: LanePath
}

/** The same for an inbox row; it also never goes back in number and time, and is fixed at its number. */
export interface RegressInbox {
  readonly form: 'regressInbox'
  readonly earlier: SignedHeader
  readonly later: SignedHeader
  readonly earlierRow: ProvenRow<InboxRow>
  readonly laterRow: ProvenRow<InboxRow>
  readonly path: LanePath
}

/** One header and one inbox row break the sync rule (R1), between two active members. Index 0 comes with the escrow. */
export interface OutOfSync {
  readonly form: 'outOfSync'
  readonly header: SignedHeader
  /** Chain id of the member at the row's index. */
  readonly source: number
  readonly row: ProvenRow<InboxRow>
}

/** One header and all its rows that are not zero, ascending: they give both roots, and break the balance rule. */
export interface Overdrawn {
  readonly form: 'overdrawn'
  readonly header: SignedHeader
  readonly outbox: readonly IndexedRow<OutboxRow>[]
  readonly inbox: readonly IndexedRow<InboxRow>[]
}

/**
 * A message of the lane has a wrong field: source, destination, nonce, kind, size of data, gasLimit, or `sentAt` after the
 * header's time; or the sums do not add up. `path` gives the acc of the header's outbox row; `path.steps[position]` is the
 * message, position 0 or 1. The sum is judged where the value before the message is known: at 1, or at 0 for nonce 0 (whose
 * path starts at the zero acc). That the last step's value is not the row's is a wrong sum too.
 */
export interface BadLaneMessage {
  readonly form: 'badLaneMessage'
  readonly header: SignedHeader
  /** Chain id of the member at the row's index. */
  readonly destination: number
  readonly row: ProvenRow<OutboxRow>
  readonly path: LanePath
  readonly position: number
  readonly message: Message
}

/** A message that entered the lane between two adjacent, linked headers has another `sentAt` than the later one's time. */
export interface BadLaneTime {
  readonly form: 'badLaneTime'
  readonly previous: SignedHeader
  readonly header: SignedHeader
  readonly previousRow: ProvenRow<OutboxRow>
  readonly row: ProvenRow<OutboxRow>
  /** `steps[0]` is the message. */
  readonly path: LanePath
  readonly message: Message
}

/**
 * Consecutive messages of one timestamp second exceed the lane's quota. `path.steps` begins with them, and the header is of
 * that second: its time is their `sentAt`, so the quota is that of its own configuration. (Under a later header another
 * configuration might be named, and a Messenger that took it late would look guilty.)
 */
export interface BadLaneQuota {
  readonly form: 'badLaneQuota'
  readonly header: SignedHeader
  /** Chain id of the member at the row's index. */
  readonly destination: number
  readonly row: ProvenRow<OutboxRow>
  readonly path: LanePath
  readonly messages: readonly Message[]
}

/**
 * Between two headers of one log and generation a lane grew by more messages than any quota allows: `quotaMessages` times
 * (later time − earlier time + 1), or times 1 if they are adjacent and linked. What nobody has the bodies of is convicted so.
 * If they are not adjacent and linked, both name one configuration: between two of them another may have allowed more.
 */
export interface BadLaneGrowth {
  readonly form: 'badLaneGrowth'
  readonly previous: SignedHeader
  readonly header: SignedHeader
  readonly previousRow: ProvenRow<OutboxRow>
  readonly row: ProvenRow<OutboxRow>
}

/**
 * `header`'s inbox row names, by its head, a header of the source that says something else: another chain, number, time,
 * or another outbox row for this chain. The source's signature is not needed: the hash binds the content.
 */
export interface Misreport {
  readonly form: 'misreport'
  readonly header: SignedHeader
  /** Chain id of the member at the row's index. */
  readonly source: number
  readonly row: ProvenRow<InboxRow>
  /** Its hash is `row.row.head`. */
  readonly sourceHeader: Header
  /** Of the source, at the index of `header`'s chain. */
  readonly sourceRow: ProvenRow<OutboxRow>
}

/** The block header whose hash is `blockHash` has another number, timestamp or state root. One that is no block header proves nothing. */
export interface BlockMismatch {
  readonly form: 'blockMismatch'
  readonly header: SignedHeader
  /** RLP of the block header: at least 15 fields; 0, 3, 8 and 11 are parent hash, state root, number and timestamp. */
  readonly block: Uint8Array
}

/** The block header whose hash is `blockHash` has another parent than the block of the header before it (number − 1). */
export interface BlockParent {
  readonly form: 'blockParent'
  readonly previous: SignedHeader
  readonly header: SignedHeader
  readonly block: Uint8Array
}

/**
 * Merkle-Patricia proofs against a state root, as `eth_getProof` gives them: RLP nodes from the root on, none beyond the end;
 * of absence too. Without an account, or without storage, there are no nodes and every slot is zero (`canonicalProof` makes that
 * of the answers of all clients).
 */
export interface StorageProof {
  readonly account: readonly Uint8Array[]
  /** One a slot, in the order of the slots (contracts README): outbox acc, packed; inbox acc, packed, head. */
  readonly slots: readonly (readonly Uint8Array[])[]
}

/** The outbox row is not what the Messenger of the header's configuration holds under the header's own state root. */
export interface StorageOutbox {
  readonly form: 'storageOutbox'
  readonly header: SignedHeader
  readonly row: ProvenRow<OutboxRow>
  readonly storage: StorageProof
}

export interface StorageInbox {
  readonly form: 'storageInbox'
  readonly header: SignedHeader
  readonly row: ProvenRow<InboxRow>
  readonly storage: StorageProof
}

/** A signed batch whose frames do not fold the rows of the previously posted header into those of the posted one (§7). */
export interface BadBatch {
  readonly form: 'badBatch'
  /** The posted header. */
  readonly header: SignedHeader
  /** Over `Batch(chain, number, keccak(frames))`. */
  readonly batchSignature: Signature
  readonly frames: Uint8Array
  /** The previously posted header, whose hash the frames name; absent if they name the start of the log. */
  readonly previous: Header | undefined
  /** All its rows that are not zero, ascending. */
  readonly outbox: readonly IndexedRow<OutboxRow>[]
  readonly inbox: readonly IndexedRow<InboxRow>[]
}

/** Two signed enactments of one operator with one predecessor. */
export interface DoubleEnact {
  readonly form: 'doubleEnact'
  /** Chain id of the operator's member in the predecessor. */
  readonly chain: number
  readonly predecessor: Bytes32
  /** The lower hash first. */
  readonly first: { readonly config: Bytes32; readonly signature: Signature }
  readonly second: { readonly config: Bytes32; readonly signature: Signature }
}

/** What a piece of evidence proves. */
export interface Conviction {
  readonly kind: EvidenceKind
  /** Chain id of the accused member, and its index. */
  readonly accused: number
  readonly index: number
  readonly generation: number
  /** The key that signed: the sequencer's (of `first` in an equivocation), for `doubleEnact` the operator's. */
  readonly key: Uint8Array
  /**
   * First position that the lie taints (R6): headers of the accused from here on are not believed (README, "Evidence"). Means
   * nothing where `taints(kind)` is false; 0 for `doubleEnact`, which names no header.
   */
  readonly from: number
  /** Who did what, for people. */
  readonly detail: string
}

/** Why evidence convicts nobody. Stable codes: metric labels, part of the API and the exit of `evidence verify`. */
export type EvidenceErrorCode =
  | 'malformed' // not of its form: order, ranges, sizes
  | 'unknown-configuration'
  | 'unknown-member'
  | 'not-in-force' // a rule with parameters, and a configuration not in force at the header's time (§4)
  | 'bad-signature' // not by the key that the configuration names
  | 'bad-proof' // a row, path, block or storage proof does not lead where it must
  | 'not-proven' // everything fits, and nothing contradicts

export class EvidenceError extends Error {
  override readonly name = 'EvidenceError'
  readonly code: EvidenceErrorCode

  constructor(code: EvidenceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
