import type { PostedBatch } from '../../src/chain/batch-inbox.ts'
import { planBatch } from '../../src/protocol/batch-plan.ts'
import { type Bytes32, equalBytes, fromHex } from '../../src/protocol/bytes.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { hashBatch } from '../../src/protocol/statements.ts'
import type { ModelCluster, ModelMember } from './model-cluster.ts'

/** Posts what a model member has announced: batches as a reader of the parent gets them, without a parent. */
export class ModelPoster {
  readonly #cluster: ModelCluster
  readonly #member: ModelMember
  #previous: Bytes32

  constructor(cluster: ModelCluster, member: ModelMember) {
    this.#cluster = cluster
    this.#member = member
    this.#previous = member.member.startParent
  }

  /** Everything since the batch before, up to header `upTo` (the newest if absent), in parent block `block`. */
  async post(block: number, { upTo = Number.POSITIVE_INFINITY, alter = (frames: Uint8Array) => frames } = {}): Promise<PostedBatch> {
    const { headers } = this.#member
    const from = headers.findIndex(({ hash }) => equalBytes(hash, this.#previous)) + 1
    const due = headers.slice(from).filter(({ header }) => header.number <= upTo)
    const plan = planBatch({ previous: this.#previous, headers: due, configurations: this.#cluster.configurations })
    if (plan === undefined) throw new Error('nothing to post')
    const batch = await this.sign(plan.posted, alter(plan.frames), block)
    this.#previous = headers.find(({ header }) => header.number === plan.posted.header.number)?.hash as Bytes32
    return batch
  }

  async sign(header: PostedBatch['header'], frames: Uint8Array, block: number): Promise<PostedBatch> {
    const { clusterId, address } = this.#cluster.configurations
    const { chain, number } = header.header
    const value = { chain, number, framesHash: keccak256(frames) }
    const batchSignature = await this.#member.signer.sign({ type: 'Batch', domain: address, value, digest: hashBatch(clusterId, value) })
    const hash = keccak256(Uint8Array.of(block >> 8, block & 255))
    return {
      chain,
      header,
      batchSignature,
      frames,
      previous: frames.slice(0, 32),
      block: { number: block, hash, time: block },
      seenAtMs: block,
    }
  }

  /** After a reorganisation of the parent: what comes next continues from this header. */
  backTo(number: number): void {
    this.#previous = this.#member.headers.find(({ header }) => header.number === number)?.hash ?? fromHex(`0x${'00'.repeat(32)}`, 32)
  }
}
