import type { BatchCarrier } from '../../src/chain/batch-carrier.ts'
import type { ParentBlockRef, Post, PostedBatch, PostedHead } from '../../src/chain/batch-inbox.ts'
import type { TransactionSender } from '../../src/chain/transaction-sender.ts'
import { type Bytes32, equalBytes, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { SimulatedCluster } from './cluster.ts'

/** A block of the parent, with the batches that its inbox took. */
export interface ParentBlock {
  readonly block: ParentBlockRef
  readonly batches: readonly PostedBatch[]
}

interface Pending {
  readonly batch: PostedBatch
  readonly mined: (status: 'success' | 'reverted') => void
}

/** The parent chain: blocks, the rule by which its inbox takes a batch, and reorganisations. Number 0 is final. */
export class SimulatedParent {
  readonly #cluster: SimulatedCluster
  #blocks: ParentBlock[]
  #pending: Pending[] = []
  #mined = 0

  constructor(cluster: SimulatedCluster, time: number) {
    this.#cluster = cluster
    this.#blocks = [{ block: this.#reference(0, time), batches: [] }]
  }

  get blocks(): readonly ParentBlock[] {
    return this.#blocks
  }

  submit(post: Post): Promise<'success' | 'reverted'> {
    const { chain } = post.header.header
    const batch = { ...post, chain, previous: post.frames.slice(0, 32), block: this.#reference(0, 0), seenAtMs: 0 }
    return new Promise((mined) => this.#pending.push({ batch, mined }))
  }

  /** The newest header posted by a member; undefined if there is none. */
  head(chain: number): PostedHead | undefined {
    for (const { batches, block } of this.#blocks.toReversed()) {
      const batch = batches.findLast((each) => each.chain === chain)
      if (batch === undefined) continue
      const { number, time } = batch.header.header
      return { hash: this.#hash(batch), number, time, postedAt: block.time, generation: 0 }
    }
    return undefined
  }

  /** Takes every pending batch that continues what its member posted before; the others revert. */
  mine(time: number): void {
    const block = this.#reference(this.#blocks.length, time)
    const batches: PostedBatch[] = []
    this.#blocks.push({ block, batches })
    const pending = this.#pending
    this.#pending = []
    for (const { batch, mined } of pending) {
      const expected = this.head(batch.chain)?.hash ?? ZERO_HASH
      const isNext = equalBytes(batch.previous, expected)
      if (isNext) batches.push({ ...batch, block })
      mined(isNext ? 'success' : 'reverted')
    }
  }

  /** The newest `depth` blocks were not the chain after all. */
  reorganise(depth: number): void {
    this.#blocks = this.#blocks.slice(0, Math.max(1, this.#blocks.length - depth))
  }

  // What a poster has of it

  /** Each poster carries one batch at a time, by reference: its calldata is for the contracts' own tests. */
  postingSide(): { readonly carrier: BatchCarrier; readonly sender: Pick<TransactionSender, 'send'> } {
    let carried: Post | undefined
    return {
      carrier: {
        carry: async (post) => {
          carried = post
          return { to: ZERO_ADDRESS, data: new Uint8Array(0) }
        },
        refused: () => undefined,
      },
      sender: {
        send: async () => {
          const status = await this.submit(carried as Post)
          return { status, hash: ZERO_HASH, nonce: 0, blockNumber: 0, blockHash: ZERO_HASH, gasUsed: 0n }
        },
      },
    }
  }

  #reference(number: number, time: number): ParentBlockRef {
    return { number, hash: keccak256(new TextEncoder().encode(`parent ${number} ${this.#mined++}`)), time }
  }

  #hash({ header }: PostedBatch): Bytes32 {
    return hashHeader(this.#cluster.clusterId, header.header)
  }
}
