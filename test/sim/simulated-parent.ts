import type { BatchCarrier } from '../../src/chain/batch-carrier.ts'
import type { ParentBlockRef, Post, PostedBatch, PostedHead } from '../../src/chain/batch-inbox.ts'
import { ChainError } from '../../src/chain/chain-error.ts'
import type { ParentFact } from '../../src/chain/parent-facts.ts'
import type { TransactionSender } from '../../src/chain/transaction-sender.ts'
import { type Address, type Bytes32, equalBytes, toHex, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { ParentCourt } from '../../src/roles/prosecutor.ts'
import type { SimulatedCluster } from './cluster.ts'
import { Reverted } from './messenger.ts'
import { nameOf, SimulatedCourt } from './simulated-court.ts'

/** A block of the parent, with the batches that its inbox took, what its court said, and the court after it. */
export interface ParentBlock {
  readonly block: ParentBlockRef
  readonly batches: readonly PostedBatch[]
  readonly facts: readonly ParentFact[]
  readonly court: SimulatedCourt
}

type Status = 'success' | 'reverted'

interface Pending {
  readonly of: { readonly batch: PostedBatch } | { readonly data: Uint8Array; readonly from: Address }
  readonly mined: (status: Status) => void
}

const COURT = ZERO_ADDRESS.with(19, 7)

const NOWHERE = { hash: ZERO_HASH, nonce: 0, blockNumber: 0, blockHash: ZERO_HASH, gasUsed: 0n }
const SPREAD_MS = 2_000

/** The parent chain: blocks, the rule by which its inbox takes a batch, and reorganisations. Number 0 is final. */
export class SimulatedParent {
  readonly #cluster: SimulatedCluster
  #blocks: ParentBlock[]
  #pending: Pending[] = []
  readonly #calls = new Map<string, Uint8Array>()
  #mined = 0

  constructor(cluster: SimulatedCluster, time: number) {
    this.#cluster = cluster
    this.#blocks = [{ block: this.#reference(0, time), batches: [], facts: [], court: new SimulatedCourt(cluster) }]
  }

  get blocks(): readonly ParentBlock[] {
    return this.#blocks
  }

  submit(post: Post): Promise<Status> {
    const { chain } = post.header.header
    const batch = { ...post, chain, previous: post.frames.slice(0, 32), block: this.#reference(0, 0), seenAtMs: 0 }
    return new Promise((mined) => this.#pending.push({ of: { batch }, mined }))
  }

  /** As the newest block has it. */
  get court(): SimulatedCourt {
    return (this.#blocks.at(-1) as ParentBlock).court
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

  /** Takes every pending batch that continues what its member posted before, and what the court takes; the others revert. */
  mine(time: number): void {
    const block = this.#reference(this.#blocks.length, time)
    const [batches, facts]: [PostedBatch[], ParentFact[]] = [[], []]
    const pending = this.#pending
    const court = pending.some(({ of }) => 'data' in of) ? this.court.copy() : this.court
    this.#blocks.push({ block, batches, facts, court })
    this.#pending = []
    for (const { of, mined } of pending) {
      if ('data' in of) mined(callOf(court, of, block, facts))
      else {
        const isNext = equalBytes(of.batch.previous, this.head(of.batch.chain)?.hash ?? ZERO_HASH)
        if (isNext) batches.push({ ...of.batch, block })
        mined(isNext ? 'success' : 'reverted')
      }
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
          return { status, ...NOWHERE }
        },
      },
    }
  }

  /** What a prosecutor has of it. */
  courtOf(account: Address): ParentCourt {
    return {
      ...{ address: COURT, account, submit: true, challenge: true, spreadMs: SPREAD_MS },
      send: (request) =>
        new Promise((resolve) => {
          const data = 'data' in request ? request.data : new Uint8Array(0)
          const mined = (status: Status) => resolve({ status, ...NOWHERE })
          this.#calls.set(toHex(keccak256(data)), data)
          this.#pending.push({ of: { data, from: account }, mined })
        }),
      stake: async () => 0n,
      convicted: async (chain, key) => this.court.convicted.has(nameOf(chain, key)),
    }
  }

  /** Call data of a transaction to the court. */
  callOf(transaction: Bytes32): Uint8Array {
    const data = this.#calls.get(toHex(transaction))
    if (data === undefined) throw new ChainError('unknown-block', `transaction ${toHex(transaction)}`)
    return data
  }

  #reference(number: number, time: number): ParentBlockRef {
    return { number, hash: keccak256(new TextEncoder().encode(`parent ${number} ${this.#mined++}`)), time }
  }

  #hash({ header }: PostedBatch): Bytes32 {
    return hashHeader(this.#cluster.clusterId, header.header)
  }
}

function callOf(
  court: SimulatedCourt,
  of: { readonly data: Uint8Array; readonly from: Address },
  block: ParentBlockRef,
  facts: ParentFact[],
): Status {
  try {
    facts.push(...court.call(of.data, block, of.from))
    return 'success'
  } catch (error) {
    if (error instanceof Reverted) return 'reverted'
    throw error
  }
}
