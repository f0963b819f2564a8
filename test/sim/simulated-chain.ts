import type { BlockHeader } from '../../src/chain/block-header.ts'
import type { BlockRecord, BlockState, SentMessage } from '../../src/chain/block-record.ts'
import { ChainError } from '../../src/chain/chain-error.ts'
import type { MessengerReader } from '../../src/chain/messenger-reader.ts'
import type { Rpc, RpcCall } from '../../src/chain/rpc.ts'
import { type Bytes32, equalBytes, toHex } from '../../src/protocol/bytes.ts'
import type { EnactedConfiguration } from '../../src/protocol/configuration-chain.ts'
import type { IncludeEntry } from '../../src/protocol/include-entry.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { IncludeSender } from '../../src/roles/includer.ts'
import type { Plan } from '../../src/roles/inclusion-plan.ts'
import type { ChainProofs } from '../../src/roles/verifier.ts'
import type { Random } from '../../testnet/random.ts'
import { ChainState, encodeBlock } from './chain-state.ts'
import { type Draft, Messenger, type MessengerInit, Reverted } from './messenger.ts'

/** What waits to be mined. */
type Transaction =
  | { readonly send: Draft }
  | { readonly include: readonly IncludeEntry[]; readonly mined: (status: 'success' | 'reverted') => void }

export interface Block {
  readonly record: BlockRecord
  /** The Messenger after it. */
  readonly messenger: Messenger
  readonly transactions: readonly Transaction[]
  /** RLP of its header, and the state after it. */
  readonly proofs: { readonly header: Uint8Array; readonly state: ChainState } | undefined
}

/** How well the node of the chain answers. */
export interface RpcHealth {
  /** Share of calls that fail. */
  failures: number
  /** Share of heads that are shown one block late. */
  lag: number
  /** Share of transactions that get lost on the way, until their sender sends them again. */
  loss: number
}

/** Longest time after which a transaction that got lost is sent again. */
export const LATE_MS = 5_000

const utf8 = new TextEncoder()

export interface SimulatedChainInit extends MessengerInit {
  readonly genesis: EnactedConfiguration
  /** Of the first block, seconds. */
  readonly time: number
  readonly random: Random
  /** Whether its blocks have headers and states that proofs lead to; else names, as nobody looks inside. */
  readonly isProvable: boolean
}

/** One member's chain with its Messenger, its block producer and its RPC. It outlives every node that follows it. */
export class SimulatedChain {
  readonly chain: number
  readonly health: RpcHealth = { failures: 0, lag: 0, loss: 0 }
  readonly #random: Random
  readonly #isProvable: boolean
  #blocks: Block[]
  #pool: Transaction[] = []
  #branch = 0
  #planned = new WeakMap<Uint8Array, readonly IncludeEntry[]>()
  readonly #listeners = new Set<(head: BlockHeader) => void>()

  constructor(init: SimulatedChainInit) {
    this.chain = init.chain
    this.#random = init.random
    this.#isProvable = init.isProvable
    const messenger = new Messenger(init)
    messenger.enact(init.genesis)
    this.#blocks = [this.#block({ number: 0, parentHash: keccak256(utf8.encode('before')), time: init.time, messenger })]
  }

  get head(): Block {
    return this.#blocks.at(-1) as Block
  }

  block(number: number): Block | undefined {
    return this.#blocks[number]
  }

  submit(draft: Draft): void {
    this.#pool.push({ send: draft })
  }

  enact(enacted: EnactedConfiguration): void {
    this.head.messenger.enact(enacted)
  }

  /** The producer's rule (§3): includes first, stamped min(now, gate) with the rows before, never below the block before. */
  produce(nowS: number): Block {
    const parent = this.head
    const { record } = parent
    const gate = parent.messenger.gate(Math.max(record.time, nowS))
    const time = Math.max(record.time, Math.min(nowS, gate))
    const pool = this.#pool
    this.#pool = []
    const isInclude = (transaction: Transaction) => 'include' in transaction
    return this.#append(parent, time, [...pool.filter(isInclude), ...pool.filter((each) => !isInclude(each))])
  }

  /** Another branch wins: the newest `depth` blocks are gone, and their transactions wait again, in another order. */
  reorganise(depth: number): number {
    const gone = this.#blocks.splice(Math.max(1, this.#blocks.length - depth))
    this.#branch++
    const orphans = gone.flatMap(({ transactions }) => transactions)
    this.#pool.push(
      ...orphans.filter((each) => 'include' in each),
      ...shuffled(
        orphans.filter((each) => 'send' in each),
        this.#random,
      ),
    )
    // A branch that wins is longer than the one it replaces.
    for (const { record } of gone) this.produce(record.time)
    this.produce(this.head.record.time)
    return gone.length
  }

  /** The blocks of a branch become visible at once. */
  announce(): void {
    const { number, hash, parentHash, stateRoot, time } = this.head.record
    for (const listener of this.#listeners) listener({ number, hash, parentHash, stateRoot, time, baseFeePerGas: 0n })
  }

  // What a node of the mesh has of it

  get rpc(): Rpc {
    const answer = (call: RpcCall): unknown => {
      const [tag] = call.params as [string]
      const lagging = this.#random.next() < this.health.lag && this.#blocks.length > 1 ? 2 : 1
      return jsonOf(tag === 'latest' ? this.#blocks.at(-lagging) : this.#blocks[Number(tag)])
    }
    const batch = async (calls: readonly RpcCall[], signal?: AbortSignal): Promise<readonly unknown[]> => {
      signal?.throwIfAborted()
      if (this.#random.next() < this.health.failures) throw new ChainError('unreachable', `chain ${this.chain} does not answer`)
      return calls.map(answer)
    }
    return {
      chainId: this.chain,
      batch,
      request: async (method, params, signal) => (await batch([{ method, params }], signal))[0],
      query: async (calls, read, signal) => read(await batch(calls, signal)),
      queries: (queries, signal) => Promise.all(queries.map(async ({ calls, read }) => read(await batch(calls, signal)))),
      onHead: (listener) => {
        this.#listeners.add(listener)
        return () => this.#listeners.delete(listener)
      },
      close: () => undefined,
    }
  }

  get reader(): Pick<MessengerReader, 'block'> {
    return {
      block: async (block, signal) => {
        signal?.throwIfAborted()
        if (this.#random.next() < this.health.failures) throw new ChainError('unreachable', `chain ${this.chain} does not answer`)
        const { number, hash } = block as BlockHeader
        const found = this.#blocks[number]
        if (found === undefined) throw new ChainError('unknown-block', `block ${number} of chain ${this.chain}`)
        if (!equalBytes(found.record.hash, hash)) throw new ChainError('reorganised', `block ${number} of chain ${this.chain}`)
        return found.record
      },
    }
  }

  /** What others' own nodes of this chain show: sometimes nothing, sometimes some blocks late. */
  get ownNode(): Pick<MessengerReader, 'states'> & ChainProofs {
    const visible = () => {
      if (this.#random.next() < this.health.failures) throw new ChainError('unreachable', `the own node of ${this.chain} does not answer`)
      const late = this.#random.next() < this.health.lag ? 1 + this.#random.below(3) : 0
      return this.#blocks.slice(0, Math.max(1, this.#blocks.length - late))
    }
    const unknown = (hash: Bytes32) => new ChainError('unknown-block', `${toHex(hash)} of chain ${this.chain}`)
    const proofsOf = async (hash: Bytes32, signal: AbortSignal) => {
      signal.throwIfAborted()
      const found = visible().findLast(({ record }) => equalBytes(record.hash, hash))
      if (found === undefined) throw unknown(hash)
      if (found.proofs === undefined) throw new ChainError('unsupported', 'nothing of this chain can be proved')
      return found.proofs
    }
    return {
      states: async (hashes, signal) => {
        signal?.throwIfAborted()
        const blocks = visible()
        return hashes.map(
          (hash): BlockState | ChainError => blocks.findLast(({ record }) => equalBytes(record.hash, hash))?.record ?? unknown(hash),
        )
      },
      newest: async (signal) => {
        signal.throwIfAborted()
        return visible().length - 1
      },
      rawHeader: async (hash, signal) => (await proofsOf(hash, signal)).header,
      storage: async (account, slots, hash, signal) => (await proofsOf(hash, signal)).state.prove(account, slots),
    }
  }

  /** Calldata travels by reference: that it encodes its entries is shown by the contracts' own tests and the vectors. */
  planned(plan: Plan): void {
    this.#planned.set(plan.calldata, plan.entries)
  }

  get sender(): IncludeSender {
    return {
      send: ({ data }) =>
        new Promise((resolve) => {
          const include = this.#planned.get(data) ?? []
          const transaction = { include, mined: (status: 'success' | 'reverted') => resolve({ status }) }
          if (this.#random.next() >= this.health.loss) this.#pool.push(transaction)
          else setTimeout(() => this.#pool.push(transaction), this.#random.below(LATE_MS))
        }),
    }
  }

  #append(parent: Block, time: number, transactions: readonly Transaction[]): Block {
    const messenger = parent.messenger.copy()
    const sent: SentMessage[] = []
    const included: BlockRecord['included'][number][] = []
    for (const transaction of transactions) {
      try {
        if ('send' in transaction) sent.push(messenger.send(transaction.send, time))
        else {
          for (const { source, row } of messenger.include(transaction.include, time)) included.push({ source, row })
          transaction.mined('success')
        }
      } catch (error) {
        if (!(error instanceof Reverted)) throw error
        if ('include' in transaction) transaction.mined('reverted')
      }
    }
    const { number, hash } = parent.record
    const block = this.#block({ number: number + 1, parentHash: hash, time, messenger, sent, included, transactions })
    this.#blocks.push(block)
    return block
  }

  #block(of: Pick<BlockRecord, 'number' | 'parentHash' | 'time'> & Pick<Block, 'messenger'> & Partial<BlockRecord & Block>): Block {
    const { number, parentHash, time, messenger, sent = [], included = [], transactions = [] } = of
    const { configuration, hash: config } = messenger.eraAt(time)
    const name = (what: string) => keccak256(utf8.encode(`${this.chain} ${what} ${number} ${this.#branch} ${time}`), parentHash)
    const rows = { outbox: messenger.outbox, inbox: messenger.inbox }
    const account = configuration.members.find(({ chain }) => chain === this.chain)?.messenger
    const state = this.#isProvable && account !== undefined ? new ChainState(account, rows) : undefined
    const stateRoot = state?.root ?? name('state')
    const header = encodeBlock({ number, parentHash, time, stateRoot, extra: this.#branch })
    const facts = { codeHash: configuration.parameters.messengerCodeHash, config, outcomes: [], answered: true }
    const hash = state === undefined ? name('block') : keccak256(header)
    const record = { ...facts, ...{ number, parentHash, time, rows, sent, included, stateRoot, hash } }
    return { record, messenger, transactions, proofs: state && { header, state } }
  }
}

function jsonOf(block: Block | undefined): unknown {
  if (block === undefined) return null
  const { number, hash, parentHash, stateRoot, time } = block.record
  const quantity = (value: number) => `0x${value.toString(16)}`
  const fields = { number: quantity(number), timestamp: quantity(time) }
  return { ...fields, hash: toHex(hash), parentHash: toHex(parentHash), stateRoot: toHex(stateRoot) }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(random.below(rest.length), 1)[0] as T)
}
