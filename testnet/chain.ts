import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Abi,
  type Address,
  createPublicClient,
  encodeDeployData,
  type Hex,
  http,
  type PublicClient,
  type TransactionReceipt,
} from 'viem'
import { type Anvil, type AnvilOptions, startAnvil } from './anvil.ts'

/** What may go wrong between the testnet and one of its chains. */
export class ChainError extends Error {
  override readonly name = 'ChainError'
  readonly code: 'reverted' | 'no-receipt' | 'bad-answer'
  readonly chainId: number

  constructor(code: ChainError['code'], chainId: number, message: string, options?: ErrorOptions) {
    super(`chain ${chainId}: ${message}`, options)
    this.code = code
    this.chainId = chainId
  }
}

export interface Transaction {
  /** One of the node's own accounts: it signs. */
  readonly from: Address
  readonly to?: Address
  readonly data?: Hex
  /** Wei. */
  readonly value?: bigint
  readonly gas: bigint
  /** Wei per gas, tip included: decides the order inside a block. */
  readonly maxFeePerGas?: bigint
}

/** Every account of a chain is rich: traffic never runs dry. */
const ACCOUNT_ETHER = 1_000_000_000_000
/** Enough for the EvidenceCourt and the judge that it makes, the largest contracts here; EIP-7825 allows 16,777,216. */
const DEPLOY_GAS = 16_000_000n
const RECEIPT_POLL_MS = 30
const RECEIPT_TIMEOUT_MS = 30_000
/**
 * What everybody but an includer bids, wei per gas: the node orders a block by this figure, and includes come first
 * (§3). Far above the base fee, which starts at 1 gwei and falls in half-empty blocks.
 */
export const ORDINARY_BID = 2_000_000_000n

const quantity = (value: bigint): Hex => `0x${value.toString(16)}`

/** One chain of the cluster: a node process that may be stopped and come back on the same port. */
export class Chain {
  readonly chainId: number
  readonly client: PublicClient
  readonly #options: AnvilOptions
  /** By account: the last transaction handed in. */
  readonly #lines = new Map<Address, Promise<unknown>>()
  #node: Anvil

  private constructor(options: AnvilOptions, node: Anvil) {
    this.chainId = options.chainId
    this.#options = { ...options, port: node.port }
    this.#node = node
    this.client = createPublicClient({ transport: http(node.url, { retryCount: 0 }), pollingInterval: RECEIPT_POLL_MS })
  }

  static async start(options: AnvilOptions): Promise<Chain> {
    // A node that comes back starts its clock at its genesis again: it must not lie after the blocks in its state.
    const genesisTime = options.genesisTime ?? Math.floor(Date.now() / 1_000)
    const full = { ...options, genesisTime, extra: ['--balance', `${ACCOUNT_ETHER}`, ...(options.extra ?? [])] }
    return new Chain(full, await startAnvil(full))
  }

  get url(): string {
    return this.#node.url
  }

  get wsUrl(): string {
    return this.#node.wsUrl
  }

  request(method: string, params: readonly unknown[] = [], signal?: AbortSignal): Promise<unknown> {
    return this.#node.request(method, params, signal)
  }

  /** The node's own accounts, each with `ACCOUNT_ETHER`. */
  async accounts(): Promise<readonly Address[]> {
    return (await this.request('eth_accounts')) as readonly Address[]
  }

  /**
   * Hands a transaction to the pool. Returns its hash; whether it succeeds is seen once it is mined. An account's
   * transactions go in one after another: the node numbers them, and would give two at once the same nonce.
   */
  send(transaction: Transaction): Promise<Hex> {
    const before = this.#lines.get(transaction.from) ?? Promise.resolve()
    const sent = before.then(() => this.#submit(transaction))
    this.#lines.set(
      transaction.from,
      sent.catch(() => undefined),
    )
    return sent
  }

  async #submit(transaction: Transaction): Promise<Hex> {
    const { gas, value, maxFeePerGas = ORDINARY_BID, ...rest } = transaction
    const fields = {
      ...rest,
      gas: quantity(gas),
      value: quantity(value ?? 0n),
      maxFeePerGas: quantity(maxFeePerGas),
      maxPriorityFeePerGas: '0x0',
    }
    return (await this.request('eth_sendTransaction', [fields])) as Hex
  }

  /** Waits until `hash` is mined. Throws `reverted` or `no-receipt`. */
  async receipt(hash: Hex, signal?: AbortSignal): Promise<TransactionReceipt> {
    const deadline = Date.now() + RECEIPT_TIMEOUT_MS
    while (Date.now() < deadline) {
      const receipt = await this.client.getTransactionReceipt({ hash }).catch(() => undefined)
      if (receipt?.status === 'success') return receipt
      if (receipt !== undefined)
        throw new ChainError('reverted', this.chainId, `transaction ${hash} reverted in block ${receipt.blockNumber}`)
      await sleep(RECEIPT_POLL_MS, undefined, signal === undefined ? {} : { signal })
    }
    throw new ChainError(
      'no-receipt',
      this.chainId,
      `transaction ${hash} was not mined within ${RECEIPT_TIMEOUT_MS} ms; is its producer running?`,
    )
  }

  /** Deploys a contract. Returns its address. */
  async deploy(
    from: Address,
    contract: { readonly abi: Abi; readonly bytecode: Hex; readonly args?: readonly unknown[]; readonly value?: bigint },
    signal?: AbortSignal,
  ): Promise<Address> {
    const data = encodeDeployData({ abi: contract.abi, bytecode: contract.bytecode, args: contract.args ?? [] })
    const hash = await this.send({ from, data, gas: DEPLOY_GAS, value: contract.value ?? 0n })
    const { contractAddress } = await this.receipt(hash, signal)
    if (!contractAddress) throw new ChainError('bad-answer', this.chainId, `the receipt of deployment ${hash} names no contract`)
    return contractAddress
  }

  /** Ends the node cleanly; with a state path it writes its state. Idempotent. */
  stop(): Promise<void> {
    return this.#node.stop()
  }

  /** Ends the node at once: what happened since its last clean stop is gone. Idempotent. */
  kill(): Promise<void> {
    return this.#node.kill()
  }

  /** Brings a stopped node back on the same port, from its state file. */
  async restart(): Promise<void> {
    this.#node = await startAnvil(this.#options)
  }
}
