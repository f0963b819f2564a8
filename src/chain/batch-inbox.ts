import { toEventSelector, toFunctionSelector } from 'viem'
import { type Address, type Bytes32, concatBytes, equalBytes, fromHex, isZero, toHex } from '../protocol/bytes.ts'
import { MAX_UINT48 } from '../protocol/constants.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { encodeHeader, type Header, hashHeader } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import type { Signature } from '../protocol/signature.ts'
import { AbiReader } from './abi-reader.ts'
import { blobFramesHash } from './blobs.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quote, readBytes } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import { type Log, topicWords } from './log.ts'
import type { Rpc } from './rpc.ts'

/** The newest header that a member posted in its generation, as the inbox keeps it. */
export interface PostedHead {
  readonly hash: Bytes32
  readonly number: number
  /** Of the header, seconds. */
  readonly time: number
  /** Block time of the parent, seconds. */
  readonly postedAt: number
  readonly generation: number
}

/** A block of the parent chain, as far as it dates what stands in it. */
export interface ParentBlockRef {
  readonly number: number
  readonly hash: Bytes32
  /** Timestamp, seconds. */
  readonly time: number
}

/** A `BatchPosted`: what the inbox checked and says. The frames are elsewhere. */
export interface Posting {
  readonly chain: number
  readonly number: number
  /** Of the posted header, and of the one that its member posted before. */
  readonly hash: Bytes32
  readonly previous: Bytes32
  readonly framesHash: Bytes32
  /** How many blobs of the transaction hold the frames; 0: its call data does. */
  readonly blobs: number
  readonly transactionHash: Bytes32
  readonly block: ParentBlockRef
}

/** A batch with its frames (protocol README, "Batches"), bound to its posting by their hash. No signature is checked yet. */
export interface PostedBatch {
  readonly chain: number
  readonly header: SignedHeader
  /** Over `Batch(chain, number, keccak(frames))`. */
  readonly batchSignature: Signature
  readonly frames: Uint8Array
  readonly previous: Bytes32
  readonly block: ParentBlockRef
  /** Own wall clock, milliseconds. */
  readonly seenAtMs: number
}

export interface Post {
  readonly header: SignedHeader
  readonly batchSignature: Signature
  readonly frames: Uint8Array
}

const HEADER_TYPE = '(uint64,uint48,bytes32,bytes32,bytes32,bytes32,uint48,bytes32,bytes32)'
const HEADER_WORDS = 9
const POST = fromHex(toFunctionSelector(`post(${HEADER_TYPE},bytes,bytes,bytes)`), 4)
const POST_BLOBS = fromHex(toFunctionSelector(`postBlobs(${HEADER_TYPE},bytes,bytes,bytes32)`), 4)
const HEAD = fromHex(toFunctionSelector('head(uint64)'), 4)
export const BATCH_POSTED = toEventSelector('BatchPosted(uint64,uint48,bytes32,bytes32,bytes32,uint256)')
/** More than a transaction can carry. */
const MAX_BLOBS = 64

/** Reads a `BatchPosted`. Throws `bad-answer`. */
export function readBatchPosted(log: Log, block: ParentBlockRef): Posting {
  const topics = topicWords(log, 'BatchPosted', 2)
  const data = new AbiReader(log.data, 'BatchPosted')
  return {
    chain: topics.uint(0, Number.MAX_SAFE_INTEGER),
    number: topics.uint(1, MAX_UINT48),
    hash: data.bytes32(0),
    previous: data.bytes32(1),
    framesHash: data.bytes32(2),
    blobs: data.uint(3, MAX_BLOBS),
    transactionHash: log.transactionHash,
    block,
  }
}

/** A header in nine words from `word` on, as Solidity encodes it. Throws `bad-answer`. */
export function readHeaderWords(words: AbiReader, word: number): Header {
  return {
    chain: words.uint(word, Number.MAX_SAFE_INTEGER),
    number: words.uint(word + 1, MAX_UINT48),
    parent: words.bytes32(word + 2),
    config: words.bytes32(word + 3),
    blockHash: words.bytes32(word + 4),
    stateRoot: words.bytes32(word + 5),
    time: words.uint(word + 6, MAX_UINT48),
    outboxRoot: words.bytes32(word + 7),
    inboxRoot: words.bytes32(word + 8),
  }
}

/** A transaction to the inbox, its contents unchecked. */
export interface PostTransaction {
  readonly input: Uint8Array
  /** Versioned hashes of its blobs. */
  readonly blobHashes: readonly Bytes32[]
}

/** Reads the answer of `eth_getTransactionByHash`. Throws `unknown-block` while there is none, `bad-answer`. */
export function readPostTransaction(answer: unknown, { transactionHash, block }: Posting, inbox: Address): PostTransaction {
  if (answer === null || answer === undefined)
    throw new ChainError('unknown-block', `transaction ${toHex(transactionHash)} of block ${block.number} is missing`)
  if (!isObject(answer)) throw new ChainError('bad-answer', 'a transaction is no object')
  const hash = readBytes(answer, 'hash', 32)
  const to = readBytes(answer, 'to', 20)
  if (!equalBytes(hash, transactionHash) || !equalBytes(to, inbox))
    throw new ChainError('bad-answer', `transaction ${toHex(hash)} to ${toHex(to)} was returned for ${toHex(transactionHash)}`)
  const { blobVersionedHashes: hashes = [] } = answer
  if (!Array.isArray(hashes) || hashes.length > MAX_BLOBS) throw new ChainError('bad-answer', `blob hashes are ${quote(hashes)}`)
  return { input: readBytes(answer, 'input'), blobHashes: hashes.map((each) => bytes(each, 'blob hash', 32)) }
}

/**
 * Reads call data of `post` as the contract does, and checks it against what the contract said of it. Throws
 * `bad-answer`: one of the two is not what stands in the chain.
 */
export function readPost({ input }: PostTransaction, posting: Posting, cluster: Bytes32): Post {
  const words = demandCall(input, POST, posting)
  const header = readHeader(words, posting, cluster)
  const [batchSignature, frames] = [words.dynamic(HEADER_WORDS + 1).data(), words.dynamic(HEADER_WORDS + 2).data()]
  if (!equalBytes(keccak256(frames), posting.framesHash)) throw disagreement(posting, 'holds other frames')
  if (!equalBytes(frames.subarray(0, 32), posting.previous)) throw disagreement(posting, 'names another previous header')
  return { header, batchSignature, frames }
}

/** The same for `postBlobs`: which blobs hold the batch. */
export function readPostBlobs(
  { input, blobHashes }: PostTransaction,
  posting: Posting,
  cluster: Bytes32,
): { readonly header: SignedHeader; readonly batchSignature: Signature; readonly hashes: readonly Bytes32[] } {
  const words = demandCall(input, POST_BLOBS, posting)
  const header = readHeader(words, posting, cluster)
  if (blobHashes.length !== posting.blobs || !equalBytes(blobFramesHash(posting.previous, blobHashes), posting.framesHash))
    throw disagreement(posting, 'has other blobs')
  return { header, batchSignature: words.dynamic(HEADER_WORDS + 1).data(), hashes: blobHashes }
}

function demandCall(input: Uint8Array, selector: Uint8Array, posting: Posting): AbiReader {
  if (!equalBytes(input.subarray(0, 4), selector)) throw disagreement(posting, 'calls something else')
  return new AbiReader(input.subarray(4), 'a post')
}

function readHeader(words: AbiReader, posting: Posting, cluster: Bytes32): SignedHeader {
  const header = readHeaderWords(words, 0)
  checkHeader(header, posting, cluster)
  return { header, signature: words.dynamic(HEADER_WORDS).data() }
}

function checkHeader(header: Header, posting: Posting, cluster: Bytes32): void {
  if (header.chain !== posting.chain || header.number !== posting.number || !equalBytes(hashHeader(cluster, header), posting.hash))
    throw disagreement(posting, 'holds another header')
}

function disagreement({ transactionHash, chain, number, block }: Posting, problem: string): ChainError {
  const what = `transaction ${toHex(transactionHash)}, which posted header ${number} of chain ${chain} in block ${block.number},`
  return new ChainError('bad-answer', `${what} ${problem}`)
}

/** Call data of `post`. Own encoding: viem takes 20 ms for full frames. */
export function encodePost({ header, batchSignature, frames }: Post): Uint8Array {
  return concatBytes(POST, encodeHeader(header.header), ...dynamicBytes(HEADER_WORDS, [header.signature, batchSignature, frames]))
}

export interface PostBlobs {
  readonly header: SignedHeader
  /** Over `Batch(chain, number, blobFramesHash(previous, …))`. */
  readonly batchSignature: Signature
  readonly previous: Bytes32
}

/** Call data of `postBlobs`. */
export function encodePostBlobs({ header, batchSignature, previous }: PostBlobs): Uint8Array {
  const [headerOffset, batchOffset, ...contents] = dynamicBytes(HEADER_WORDS + 1, [header.signature, batchSignature]) as [
    Uint8Array,
    Uint8Array,
  ]
  return concatBytes(POST_BLOBS, encodeHeader(header.header), headerOffset, batchOffset, previous, ...contents)
}

/** The offsets and then the contents of the byte strings among a call's parameters, beside `words` other words. */
function dynamicBytes(words: number, values: readonly Uint8Array[]): Uint8Array[] {
  const offsets: Uint8Array[] = []
  const contents: Uint8Array[] = []
  let at = (words + values.length) * 32
  for (const value of values) {
    offsets.push(word(at))
    const padding = new Uint8Array((32 - (value.length % 32)) % 32)
    contents.push(word(value.length), value, padding)
    at += 32 + value.length + padding.length
  }
  return [...offsets, ...contents]
}

/** A safe integer as a word. */
function word(value: number): Uint8Array {
  const encoded = new Uint8Array(32)
  new DataView(encoded.buffer).setBigUint64(24, BigInt(value))
  return encoded
}

/** The call that asks the inbox for a member's posted head, at a block (default: the newest). */
export function headCall(inbox: Address, chain: number, at?: Bytes32) {
  const data = toHex(concatBytes(HEAD, word(chain)))
  return { method: 'eth_call', params: [{ to: toHex(inbox), data }, at === undefined ? 'latest' : { blockHash: toHex(at) }] }
}

/** Reads the answer to `headCall`: undefined before the first post of a generation. Throws `bad-answer`, `no-code`. */
export function readHead(answer: unknown, inbox: Address): PostedHead | undefined {
  const data = bytes(answer, 'head(uint64)')
  if (data.length === 0) throw new ChainError('no-code', `no BatchInbox at ${toHex(inbox)}`)
  const words = new AbiReader(data, 'head(uint64)')
  const hash = words.bytes32(0)
  if (isZero(hash)) return undefined
  return {
    hash,
    number: words.uint(1, MAX_UINT48),
    time: words.uint(2, MAX_UINT48),
    postedAt: words.uint(3, MAX_UINT48),
    generation: words.uint(4, 0xffff_ffff),
  }
}

/** Reads a BatchInbox on the parent chain (§7). Rejects with `ChainError` or the signal's reason. */
export interface BatchInboxReader {
  readonly address: Address
  /** What `chain` posted last in its generation; undefined before the first post. `at`: hash of a block, default the newest. */
  head(chain: number, at?: Bytes32, signal?: AbortSignal): Promise<PostedHead | undefined>
}

export function readBatchInbox(rpc: Rpc, address: Address): BatchInboxReader {
  return {
    address,
    head: (chain, at, signal) => rpc.query([headCall(address, chain, at)], ([answer]) => readHead(answer, address), signal),
  }
}
