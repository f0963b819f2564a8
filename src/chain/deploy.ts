import {
  type Account,
  type Chain,
  createWalletClient,
  defineChain,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  http,
  type PublicActions,
  publicActions,
  type TransactionReceipt,
  type Transport,
  type WalletClient,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { clusterRegistryAbi, clusterRegistryBytecode } from '../contracts/generated/cluster-registry.ts'
import { messengerAbi, messengerBytecode } from '../contracts/generated/messenger.ts'
import { type Address, fromHex, toHex } from '../protocol/bytes.ts'
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

/** On the parent. `governor` may make new configurations. */
export async function deployRegistry(deployer: Deployer, genesis: Configuration, governor: Address): Promise<Deployment> {
  const args = [configurationToAbi(genesis), toHex(governor)] as const
  const data = encodeDeployData({ abi: clusterRegistryAbi, bytecode: clusterRegistryBytecode, args })
  return deployed(await transact(deployer, { data }, 'the deployment of ClusterRegistry'))
}

/** Puts a Messenger under its cluster (§6). Only its deployer may, once. */
export async function initializeMessenger(deployer: Deployer, messenger: Address, domain: Domain, genesis: Configuration): Promise<void> {
  const args = [BigInt(domain.parentChain), toHex(domain.registry), configurationToAbi(genesis)] as const
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'initialize', args })
  await transact(deployer, { to: toHex(messenger), data }, `the initialization of Messenger ${toHex(messenger)}`)
}

async function transact(
  deployer: Deployer,
  transaction: { readonly to?: Hex; readonly data: Hex; readonly value?: bigint },
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
