import type { ParentBlockRef, PostedBatch } from '../../src/chain/batch-inbox.ts'
import { type Bytes32, equalBytes } from '../../src/protocol/bytes.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { ModelCluster } from '../support/model-cluster.ts'

/** A block of the parent, with the batches that its inbox took. */
export interface ParentBlock {
  readonly block: ParentBlockRef
  readonly batches: readonly PostedBatch[]
}

/** The parent chain: blocks, the rule by which its inbox takes a batch, and reorganisations. Number 0 is final. */
export class SimulatedParent {
  readonly #cluster: ModelCluster
  #blocks: ParentBlock[]
  #pending: PostedBatch[] = []
  #mined = 0

  constructor(cluster: ModelCluster, time: number) {
    this.#cluster = cluster
    this.#blocks = [{ block: this.#reference(0, time), batches: [] }]
  }

  get blocks(): readonly ParentBlock[] {
    return this.#blocks
  }

  submit(batch: PostedBatch): void {
    this.#pending.push(batch)
  }

  /** The hash and number of the newest header posted by a member; undefined if there is none. */
  head(chain: number): { readonly hash: Bytes32; readonly number: number } | undefined {
    for (const { batches } of this.#blocks.toReversed()) {
      const batch = batches.findLast((each) => each.chain === chain)
      if (batch !== undefined) return { hash: this.#hash(batch), number: batch.header.header.number }
    }
    return undefined
  }

  /** Takes every pending batch that continues what its member posted before; the others revert, and are gone. */
  mine(time: number): void {
    const block = this.#reference(this.#blocks.length, time)
    const batches: PostedBatch[] = []
    this.#blocks.push({ block, batches })
    for (const batch of this.#pending) {
      const member = this.#cluster.members.find((each) => each.member.chain === batch.chain)
      const expected = this.head(batch.chain)?.hash ?? member?.member.startParent
      if (expected !== undefined && equalBytes(batch.previous, expected)) batches.push({ ...batch, block })
    }
    this.#pending = []
  }

  /** The newest `depth` blocks were not the chain after all; what waited for the next one is forgotten as well. */
  reorganise(depth: number): void {
    this.#blocks = this.#blocks.slice(0, Math.max(1, this.#blocks.length - depth))
    this.#pending = []
  }

  #reference(number: number, time: number): ParentBlockRef {
    return { number, hash: keccak256(new TextEncoder().encode(`parent ${number} ${this.#mined++}`)), time }
  }

  #hash({ header }: PostedBatch): Bytes32 {
    return hashHeader(this.#cluster.configurations.clusterId, header.header)
  }
}
