import { type Address, type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { checkSigner, type Signature, type Verifier } from '../protocol/signature.ts'
import { hashBatch } from '../protocol/statements.ts'
import { type PostedBatch, type Posting, readPost, readPostBlobs, readPostTransaction } from './batch-inbox.ts'
import type { BlobSource } from './beacon.ts'
import { decodeBlob } from './blobs.ts'
import { ChainError } from './chain-error.ts'
import type { Rpc } from './rpc.ts'

export interface BatchReaderOptions {
  readonly rpc: Rpc
  readonly inbox: Address
  readonly configurations: Pick<ConfigurationChain, 'clusterId' | 'get'>
  readonly verifier: Verifier
  /** Without it batches in blobs are unreadable here. */
  readonly blobs?: BlobSource
  /** Own wall clock, milliseconds. */
  readonly now: () => number
}

/** Fetches what was posted. */
export interface BatchReader {
  /**
   * The batch of a posting, bound to it by the hashes and signatures that the inbox checked; the signatures of one that names
   * a configuration unknown here are left to whoever learns of it. Rejects with `ChainError`: `unreadable` if there is no
   * batch, for good; anything else while a server lags, lies or fails.
   */
  read(posting: Posting, signal?: AbortSignal): Promise<PostedBatch>
}

class Reader implements BatchReader {
  readonly #options: BatchReaderOptions

  constructor(options: BatchReaderOptions) {
    this.#options = options
  }

  async read(posting: Posting, signal?: AbortSignal): Promise<PostedBatch> {
    const { chain, previous, block } = posting
    const content = await (posting.blobs === 0 ? this.#callData(posting, signal) : this.#blob(posting, signal))
    return { chain, ...content, previous, block, seenAtMs: this.#options.now() }
  }

  #callData(posting: Posting, signal: AbortSignal | undefined) {
    const { rpc, inbox, configurations } = this.#options
    const read = ([answer]: readonly unknown[]) => {
      const post = readPost(readPostTransaction(answer, posting, inbox), posting, configurations.clusterId)
      this.#demandSigned(post.header, post.batchSignature, posting)
      return post
    }
    return rpc.query([transactionCall(posting)], read, signal)
  }

  async #blob(posting: Posting, signal: AbortSignal | undefined) {
    const { rpc, inbox, configurations, blobs } = this.#options
    const read = ([answer]: readonly unknown[]) => {
      const post = readPostBlobs(readPostTransaction(answer, posting, inbox), posting, configurations.clusterId)
      this.#demandSigned(post.header, post.batchSignature, posting)
      return post
    }
    const { header, hashes } = await rpc.query([transactionCall(posting)], read, signal)
    const [hash] = hashes
    if (hash === undefined || hashes.length > 1) throw unreadable(posting, `is in ${hashes.length} blobs; a batch is in one`)
    if (blobs === undefined) throw unreadable(posting, 'is in a blob, and no beacon node is configured (parent.beacon)')
    const content = decodeBlob(await blobs.blob(posting.block, hash, signal))
    if (!equalBytes(content.frames.subarray(0, 32), posting.previous)) throw unreadable(posting, 'continues another header than it says')
    if (!this.#isSigned(header, content.batchSignature, keccak256(content.frames)))
      throw unreadable(posting, 'is signed inside by somebody else')
    return { header, ...content }
  }

  /** The inbox takes nothing that is not signed, so that who shows something else lies. */
  #demandSigned(header: SignedHeader, batchSignature: Signature, posting: Posting): void {
    if (!this.#isSigned(header, batchSignature, posting.framesHash))
      throw new ChainError('bad-answer', `the signatures of ${nameOf(posting)} were changed on the way`)
  }

  #isSigned({ header, signature }: SignedHeader, batchSignature: Signature, framesHash: Bytes32): boolean {
    const { configurations, verifier } = this.#options
    const { chain, number, config } = header
    const configuration = configurations.get(config)
    const member = configuration && memberByChain(configuration, chain)
    if (member === undefined) return configuration === undefined
    try {
      checkSigner(verifier, hashHeader(configurations.clusterId, header), signature, member.sequencer)
      checkSigner(verifier, hashBatch(configurations.clusterId, { chain, number, framesHash }), batchSignature, member.sequencer)
      return true
    } catch (error) {
      if (error instanceof ProtocolError) return false
      throw error
    }
  }
}

function transactionCall({ transactionHash }: Posting) {
  return { method: 'eth_getTransactionByHash', params: [toHex(transactionHash)] }
}

function unreadable(posting: Posting, problem: string): ChainError {
  return new ChainError('unreadable', `${nameOf(posting)} ${problem}`)
}

function nameOf({ chain, number }: Posting): string {
  return `the batch of chain ${chain} up to header ${number}`
}

export function createBatchReader(options: BatchReaderOptions): BatchReader {
  return new Reader(options)
}
