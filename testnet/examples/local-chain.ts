import { setTimeout as sleep } from 'node:timers/promises'
import { type Abi, type Address, createWalletClient, defineChain, type Hex, http, publicActions } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { type ClusterAddresses, findClusterAddresses, readClusterAddresses } from '../../src/cli/cluster-addresses.ts'

/** How the examples reach the cluster that `npm start -- --open` keeps up. Nothing here is seqmesh's own: it is plain viem. */

/** Wei per gas that a message's fee must pay on the local cluster to be executed at once. */
export const LANE_GAS_PRICE = 1_000_000_000n
/** Given, and not estimated: an estimate fails while the chain stands at its gate, the transaction does not. */
const GAS = 5_000_000n
const POLL_MS = 100
const ARRIVAL_TIMEOUT_MS = 60_000

/** The addresses in the file that the command line names, else those of the cluster that is open. */
export function clusterAddresses(file: string | undefined = process.argv[2]): Promise<ClusterAddresses> {
  return file === undefined ? findClusterAddresses() : readClusterAddresses(file, { workingDirectory: process.cwd() })
}

/** Two chains of the cluster with the account number `account`. */
export function twoChains({ chains, accounts }: ClusterAddresses, account: number): readonly [LocalChain, LocalChain] {
  const [first, second] = chains
  const key = accounts[account]?.privateKey
  if (first === undefined || second === undefined || key === undefined) throw new Error('the cluster has too few chains or accounts')
  return [new LocalChain(first, privateKeyToAccount(key)), new LocalChain(second, privateKeyToAccount(key))]
}

interface Contract {
  readonly abi: Abi
  readonly bytecode: Hex
}

/** One chain, and an account that uses it. */
export class LocalChain {
  readonly id: number
  /** Messenger and ERC-7786 gateway. */
  readonly messenger: Address
  readonly account: Address
  readonly client

  constructor({ chain, rpc, messenger }: ClusterAddresses['chains'][number], account: PrivateKeyAccount) {
    this.id = chain
    this.messenger = messenger
    this.account = account.address
    const nativeCurrency = { name: 'Ether', symbol: 'ETH', decimals: 18 }
    const definition = defineChain({ id: chain, name: `chain ${chain}`, nativeCurrency, rpcUrls: { default: { http: rpc.slice(0, 1) } } })
    this.client = createWalletClient({ account, chain: definition, transport: http() }).extend(publicActions)
  }

  async deploy({ abi, bytecode }: Contract, ...args: readonly unknown[]): Promise<Address> {
    const hash = await this.client.deployContract({ abi, bytecode, args, gas: GAS })
    const { contractAddress } = await this.#mined(hash)
    if (!contractAddress) throw new Error(`${hash} deployed nothing on chain ${this.id}`)
    return contractAddress
  }

  /** Calls a contract and waits for the block. `value`: wei. */
  async call({ abi }: Pick<Contract, 'abi'>, address: Address, functionName: string, args: readonly unknown[], value = 0n): Promise<void> {
    await this.#mined(await this.client.writeContract({ abi, address, functionName, args, value, gas: GAS }))
  }

  read({ abi }: Pick<Contract, 'abi'>, address: Address, functionName: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.client.readContract({ abi, address, functionName, args })
  }

  async #mined(hash: Hex) {
    const receipt = await this.client.waitForTransactionReceipt({ hash, pollingInterval: POLL_MS })
    if (receipt.status !== 'success') throw new Error(`transaction ${hash} failed on chain ${this.id}`)
    return receipt
  }
}

/** Waits until `read` gives `expected`. Returns how long that took, milliseconds. */
export async function arrival(read: () => Promise<unknown>, expected: unknown): Promise<number> {
  const startedAt = performance.now()
  for (;;) {
    const found = await read()
    const elapsedMs = Math.round(performance.now() - startedAt)
    if (found === expected) return elapsedMs
    if (elapsedMs > ARRIVAL_TIMEOUT_MS) throw new Error(`${found} after ${elapsedMs} ms, where ${expected} was expected`)
    await sleep(POLL_MS)
  }
}
