import { type Bytes32, concatBytes, equalBytes, toHex } from './bytes.ts'
import { type Configuration, type Member, memberByChain } from './configuration.ts'
import type { ConfigurationChain } from './configuration-chain.ts'
import { MAX_FRAMES_BYTES, MAX_INFLATED_FRAMES_BYTES } from './constants.ts'
import { ProtocolError } from './errors.ts'
import { deflateFastLz, inflateFastLz } from './fast-lz.ts'
import type { LaneBodies, SignedHeader } from './frame.ts'
import { type Header, hashHeader } from './header.ts'
import type { LogState, OpenedHeader } from './log-state.ts'
import type { Message } from './message.ts'
import { PackedReader, packBigUint, packFixed, packUint } from './packed-fields.ts'
import { packMessage, readPackedMessage } from './packed-message.ts'
import type { InboxRow } from './row.ts'
import { checkSigner, type Signature, type Verifier } from './signature.ts'

/** What members post on the parent (§7): a sparse log that opens itself. Bytes, and what is bad: this folder's README, "Batches". */

/** One header in a batch, with everything since the header before it. */
export interface BatchEntry {
  readonly header: BatchHeader
  readonly signature: Signature
  /** The rows that changed, by the source's chain id, ascending by its index. */
  readonly inbox: readonly { readonly source: number; readonly row: InboxRow }[]
  /** The lanes that grew, by the destination's chain id, ascending by its index; at least one message each, in nonce order. */
  readonly lanes: readonly { readonly destination: number; readonly messages: readonly Message[] }[]
}

/** What of a header stands in a batch: its chain is the posted header's, its roots follow from the rows. */
export type BatchHeader = Omit<Header, 'chain' | 'outboxRoot' | 'inboxRoot'>

/** Why a batch is bad: evidence against its member. */
export type BatchErrorCode =
  | 'undecodable' // too long, packed wrongly, cut off, rows or lanes that do not ascend
  | 'order' // numbers that do not ascend to the posted one
  | 'unknown-configuration'
  | 'unknown-member' // the chain, a row or a lane is no member's, or the member's generation is another
  | 'bad-signature' // an entry's header, with the roots that its rows give, is not its sequencer's
  | 'not-folding' // a sum leaves its range, or the last header is not the posted one

export class BatchError extends Error {
  override readonly name = 'BatchError'
  readonly code: BatchErrorCode

  constructor(code: BatchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** How the body of frames is packed: their 33rd byte. */
const Packing = { none: 0, fastLz: 1 } as const
const PREFIX_BYTES = 33

// Reading

/** The header that frames continue from. Throws `BatchError` (`undecodable`) if they are too short to name one. */
export function previousOf(frames: Uint8Array): Bytes32 {
  if (frames.length < PREFIX_BYTES) throw new BatchError('undecodable', `frames have ${frames.length} bytes, fewer than ${PREFIX_BYTES}`)
  return frames.slice(0, 32)
}

export interface OpenBatchInput {
  /** The log at the header that the member posted before in this generation, or at its start. It is left as it is. */
  readonly state: LogState
  readonly posted: SignedHeader
  readonly frames: Uint8Array
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
}

export interface OpenedBatch {
  /** The batch's headers, the posted one last. */
  readonly opened: readonly OpenedHeader[]
  /** The log at the posted header. */
  readonly state: LogState
}

/**
 * Folds frames onto the log. The posted header's and the batch's signatures are the caller's to check. Throws `BatchError`
 * if the batch is bad, exactly where the contracts' `BadBatch` says so, and `ProtocolError` (`not-contiguous`) if the frames
 * continue from another header than the log's: then they cannot be judged on it.
 */
export function openBatch({ state, posted, frames, configurations, verifier }: OpenBatchInput): OpenedBatch {
  if (!equalBytes(previousOf(frames), state.head.hash)) {
    throw new ProtocolError(
      'not-contiguous',
      `frames of chain ${state.chain} continue from ${toHex(previousOf(frames))}, the log stands at ${toHex(state.head.hash)}`,
    )
  }
  const { chain } = posted.header
  const { generation } = memberOf(configurations, posted.header.config, chain)
  const log = state.copy()
  const opened: OpenedHeader[] = []
  const reader = new PackedReader(orBad('undecodable', () => unpack(frames)))
  do {
    const { head, signature } = orBad('undecodable', () => readHead(reader))
    const before = log.head.header
    if ((before !== undefined && head.number <= before.number) || head.number > posted.header.number)
      throw new BatchError('order', `header ${head.number} follows ${before?.number ?? 'the start'}, ${posted.header.number} is posted`)
    const { self, configuration } = memberOf(configurations, head.config, chain)
    if (self.generation !== generation)
      throw new BatchError('unknown-member', `header ${head.number} is of generation ${self.generation}, the posted one of ${generation}`)
    const indexOf = (other: number): number => indexOfLane(configuration, self, other)
    const inbox = orBad('undecodable', () => readInbox(reader, indexOf))
    const lanes = orBad('undecodable', () => readLanes(reader, indexOf, chain, (index) => log.outboxRow(index).count))
    const sparse = { header: { ...head, chain }, signature, inbox, lanes }
    const next = orBad('not-folding', () => log.openSparse(sparse, configurations.clusterId, configuration))
    orBad('bad-signature', () => checkSigner(verifier, next.hash, signature, self.sequencer))
    log.commit(next)
    opened.push(next)
  } while (!reader.done)
  const last = log.head
  if (last.number !== posted.header.number)
    throw new BatchError('order', `the last header is ${last.number}, ${posted.header.number} is posted`)
  if (!equalBytes(last.hash, hashHeader(configurations.clusterId, posted.header)))
    throw new BatchError('not-folding', `the rows give another header ${last.number} than the posted one`)
  return { opened, state: log }
}

function unpack(frames: Uint8Array): Uint8Array {
  if (frames.length > MAX_FRAMES_BYTES) throw new ProtocolError('malformed', `${frames.length} bytes are above ${MAX_FRAMES_BYTES}`)
  const body = frames.subarray(PREFIX_BYTES)
  if (frames[PREFIX_BYTES - 1] === Packing.none) return body
  if (frames[PREFIX_BYTES - 1] === Packing.fastLz) return inflateFastLz(body, MAX_INFLATED_FRAMES_BYTES)
  throw new ProtocolError('malformed', `packing ${frames[PREFIX_BYTES - 1]} is not known`)
}

function readHead(reader: PackedReader): { readonly head: BatchHeader; readonly signature: Signature } {
  const head: BatchHeader = {
    number: reader.uint(6),
    time: reader.uint(6),
    parent: reader.bytes(32),
    config: reader.bytes(32),
    blockHash: reader.bytes(32),
    stateRoot: reader.bytes(32),
  }
  return { head, signature: reader.bytes(65) }
}

function readInbox(reader: PackedReader, indexOf: (source: number) => number): { index: number; row: InboxRow }[] {
  return readAscending(reader, () => ({
    index: indexOf(reader.chain()),
    row: {
      number: reader.uint(6),
      head: reader.bytes(32),
      time: reader.uint(6),
      count: reader.uint(6),
      acc: reader.bytes(32),
      value: reader.bigUint(12),
    },
  }))
}

function readLanes(
  reader: PackedReader,
  indexOf: (destination: number) => number,
  source: number,
  firstNonce: (index: number) => number,
): LaneBodies[] {
  return readAscending(reader, () => {
    const destination = reader.chain()
    const index = indexOf(destination)
    const nonce = firstNonce(index)
    const count = reader.uint(2)
    if (count === 0) throw new ProtocolError('malformed', `lane ${index} comes without messages`)
    return {
      index,
      messages: Array.from({ length: count }, (_, i) => readPackedMessage(reader, { source, destination, nonce: nonce + i })),
    }
  })
}

function readAscending<T extends { readonly index: number }>(reader: PackedReader, read: () => T): T[] {
  const items: T[] = []
  for (let left = reader.uint(1); left > 0; left--) {
    const item = read()
    const before = items.at(-1)?.index ?? -1
    if (item.index <= before) throw new ProtocolError('malformed', `index ${item.index} follows ${before}`)
    items.push(item)
  }
  return items
}

function memberOf(configurations: ConfigurationChain, hash: Bytes32, chain: number) {
  const configuration = configurations.get(hash)
  if (configuration === undefined) throw new BatchError('unknown-configuration', `configuration ${toHex(hash)} is not known`)
  const self = memberByChain(configuration, chain)
  if (self === undefined) throw new BatchError('unknown-member', `chain ${chain} is no member in configuration ${toHex(hash)}`)
  return { configuration, self, generation: self.generation }
}

/** The index of a lane's other end. Lane 0 is in no batch: its records come with the escrow. */
function indexOfLane(configuration: Configuration, self: Member, chain: number): number {
  const other = memberByChain(configuration, chain)
  if (other === undefined || other.index === self.index)
    throw new BatchError('unknown-member', `no lane of ${self.chain} leads to ${chain}`)
  return other.index
}

/** What is malformed or mistaken inside is the batch's fault. */
function orBad<T>(code: BatchErrorCode, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof ProtocolError) throw new BatchError(code, error.message, { cause: error })
    throw error
  }
}

// Writing

/**
 * Frames over these entries, packed if that is shorter. Nothing if they would be above `MAX_FRAMES_BYTES`, or unpacked above
 * `MAX_INFLATED_FRAMES_BYTES`. Throws `malformed` for values that the layout cannot hold.
 */
export function encodeFrames(previous: Bytes32, entries: readonly BatchEntry[]): Uint8Array | undefined {
  const body = concatBytes(...entries.map(packEntry))
  if (body.length > MAX_INFLATED_FRAMES_BYTES) return undefined
  const packed = deflateFastLz(body)
  const frames =
    packed !== undefined && packed.length < body.length
      ? concatBytes(previous, Uint8Array.of(Packing.fastLz), packed)
      : concatBytes(previous, Uint8Array.of(Packing.none), body)
  return frames.length > MAX_FRAMES_BYTES ? undefined : frames
}

function packEntry({ header, signature, inbox, lanes }: BatchEntry): Uint8Array {
  return concatBytes(
    packUint(header.number, 6),
    packUint(header.time, 6),
    packFixed(header.parent, 32, 'parent'),
    packFixed(header.config, 32, 'config'),
    packFixed(header.blockHash, 32, 'blockHash'),
    packFixed(header.stateRoot, 32, 'stateRoot'),
    packFixed(signature, 65, 'signature'),
    packUint(inbox.length, 1),
    ...inbox.flatMap(({ source, row }) => [
      packUint(source, 8),
      packUint(row.number, 6),
      packFixed(row.head, 32, 'head'),
      packUint(row.time, 6),
      packUint(row.count, 6),
      packFixed(row.acc, 32, 'acc'),
      packBigUint(row.value, 12),
    ]),
    packUint(lanes.length, 1),
    ...lanes.flatMap(({ destination, messages }) => [packUint(destination, 8), packUint(messages.length, 2), ...messages.map(packMessage)]),
  )
}
