import {
  type Account,
  type Chain,
  createWalletClient,
  defineChain,
  encodeDeployData,
  encodeFunctionData,
  getCreateAddress,
  type Hex,
  http,
  type PublicActions,
  publicActions,
  type TransactionReceipt,
  type Transport,
  type WalletClient,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { batchInboxAbi, batchInboxBytecode } from '../contracts/generated/batch-inbox.ts'
import { clusterRegistryAbi, clusterRegistryBytecode } from '../contracts/generated/cluster-registry.ts'
import { evidenceCourtAbi, evidenceCourtBytecode } from '../contracts/generated/evidence-court.ts'
import { messengerAbi, messengerBytecode } from '../contracts/generated/messenger.ts'
import { type Address, equalBytes, fromHex, toHex } from '../protocol/bytes.ts'
import type { Configuration } from '../protocol/configuration.ts'
import type { Domain } from '../protocol/typed-data.ts'
import { configurationToAbi } from './abi-convert.ts'
import { ChainError } from './chain-error.ts'

/** A viem client that signs for one account and waits for receipts. */
export type Deployer = WalletClient<Transport, Chain, Account> & PublicActions<Transport, Chain, Account>

export interface DeployerOptions {
  readonly chainId: number
  readonly url: string
  /** 32 bytes. */
  readonly privateKey: Uint8Array
  /** How often receipts are asked for, milliseconds. Default 50. */
  readonly pollingIntervalMs?: number
}

export interface Deployment {
  readonly address: Address
  readonly blockNumber: number
}

export function connectDeployer(options: DeployerOptions): Deployer {
  const { chainId, url, privateKey, pollingIntervalMs = 50 } = options
  const chain = defineChain({
    id: chainId,
    name: `chain ${chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })
  return createWalletClient({
    chain,
    transport: http(url),
    account: privateKeyToAccount(toHex(privateKey)),
    pollingInterval: pollingIntervalMs,
  }).extend(publicActions)
}

/** `value`: wei that the Messenger starts with, its chain's pool for cluster value. */
export async function deployMessenger(deployer: Deployer, value = 0n): Promise<Deployment> {
  const data = encodeDeployData({ abi: messengerAbi, bytecode: messengerBytecode })
  return deployed(await transact(deployer, { data, value }, 'the deployment of Messenger'))
}

/** What is fixed for a cluster's life when its contracts on the parent are deployed (§8). */
export interface ParentTerms {
  /** Makes new configurations, and pays compensation out of what was forfeited. */
  readonly governor: Address
  /** What the bond of a member that has not left must keep, wei. */
  readonly minimumBond: bigint
  /** Of a slashed bond, for whoever brought the evidence: at most 4,000 of 10,000. */
  readonly reporterShareBps: number
  /** What a challenger puts up, and whoever answers earns, wei. */
  readonly challengeStake: bigint
  /** What a member whose batch is late pays to whoever claimed it, wei. */
  readonly livenessFee: bigint
}

/** One of each contract that a cluster has on its parent. */
export interface ParentContracts<T> {
  readonly registry: T
  readonly batchInbox: T
  readonly court: T
}

export interface PlannedDeployment {
  readonly address: Address
  /** Creation code with its arguments. */
  readonly data: Hex
}

/**
 * The contracts on the parent as `from` creates them with its nonces from `nonce` on, in this order. The registry has to know
 * the other addresses for ever, and they are given the registry: so the addresses are foretold.
 */
export function planParent(from: Address, nonce: number, genesis: Configuration, terms: ParentTerms): ParentContracts<PlannedDeployment> {
  const addressAt = (offset: number): Hex => getCreateAddress({ from: toHex(from), nonce: BigInt(nonce + offset) })
  const [registry, batchInbox, court] = [addressAt(0), addressAt(1), addressAt(2)]
  const { governor, minimumBond, reporterShareBps, challengeStake, livenessFee } = terms
  const registryTerms = { governor: toHex(governor), court, batchInbox, minimumBond, reporterShareBps }
  return {
    registry: {
      address: fromHex(registry, 20),
      data: encodeDeployData({
        abi: clusterRegistryAbi,
        bytecode: clusterRegistryBytecode,
        args: [configurationToAbi(genesis), registryTerms],
      }),
    },
    batchInbox: {
      address: fromHex(batchInbox, 20),
      data: encodeDeployData({ abi: batchInboxAbi, bytecode: batchInboxBytecode, args: [registry] }),
    },
    court: {
      address: fromHex(court, 20),
      data: encodeDeployData({ abi: evidenceCourtAbi, bytecode: evidenceCourtBytecode, args: [registry, challengeStake, livenessFee] }),
    },
  }
}

/** Deploys a cluster's contracts on its parent. No other transaction of the deployer may come between. */
export async function deployParent(deployer: Deployer, genesis: Configuration, terms: ParentTerms): Promise<ParentContracts<Deployment>> {
  const nonce = await deployer.getTransactionCount({ address: deployer.account.address, blockTag: 'pending' })
  const plan = planParent(fromHex(deployer.account.address, 20), nonce, genesis, terms)
  const create = async (offset: number, { address, data }: PlannedDeployment, name: string): Promise<Deployment> => {
    const made = deployed(await transact(deployer, { data, nonce: nonce + offset }, `the deployment of ${name}`))
    if (!equalBytes(made.address, address))
      throw new ChainError('bad-answer', `${name} is at ${toHex(made.address)}, not at ${toHex(address)} as its creator and nonce say`)
    return made
  }
  return {
    registry: await create(0, plan.registry, 'ClusterRegistry'),
    batchInbox: await create(1, plan.batchInbox, 'BatchInbox'),
    court: await create(2, plan.court, 'EvidenceCourt'),
  }
}

/** Puts a Messenger under its cluster (§6). Only its deployer may, once. */
export async function initializeMessenger(deployer: Deployer, messenger: Address, domain: Domain, genesis: Configuration): Promise<void> {
  const args = [BigInt(domain.parentChain), toHex(domain.registry), configurationToAbi(genesis)] as const
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'initialize', args })
  await transact(deployer, { to: toHex(messenger), data }, `the initialization of Messenger ${toHex(messenger)}`)
}

async function transact(
  deployer: Deployer,
  transaction: { readonly to?: Hex; readonly data: Hex; readonly value?: bigint; readonly nonce?: number },
  what: string,
): Promise<TransactionReceipt> {
  const hash = await deployer.sendTransaction(transaction)
  const receipt = await deployer.waitForTransactionReceipt({ hash })
  if (receipt.status !== 'success') throw new ChainError('reverted', `${what} on chain ${deployer.chain.id} reverted in ${hash}`)
  return receipt
}

function deployed(receipt: TransactionReceipt): Deployment {
  if (receipt.contractAddress === undefined || receipt.contractAddress === null)
    throw new ChainError('bad-answer', `the receipt of ${receipt.transactionHash} names no contract`)
  return { address: fromHex(receipt.contractAddress, 20), blockNumber: Number(receipt.blockNumber) }
}
