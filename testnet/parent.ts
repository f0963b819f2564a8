import { type Address, encodeFunctionData } from 'viem'
import { type PlannedDeployment, planParent } from '../src/chain/deploy.ts'
import { clusterRegistryAbi } from '../src/contracts/generated/cluster-registry.ts'
import { fromHex, toHex } from '../src/protocol/bytes.ts'
import type { Configuration } from '../src/protocol/configuration.ts'
import { type Chain, ChainError } from './chain.ts'
import { newKey } from './keys.ts'

/** The parent side of a cluster: its contracts, and what everybody has at stake there. */

export interface ParentContracts {
  readonly registry: Address
  readonly batchInbox: Address
  readonly court: Address
}

const ETHER = 10n ** 18n
/** What every member's operator deposits, wei: above the least, so that a liveness fee does not push a member below it. */
export const BOND = 32n * ETHER
export const CHALLENGE_STAKE = ETHER
const TERMS = {
  minimumBond: 16n * ETHER,
  /** Below what is burnt. */
  reporterShareBps: 2_000,
  challengeStake: CHALLENGE_STAKE,
  livenessFee: ETHER / 10n,
}

/** What an account may spend on gas and stakes, wei. */
const ALLOWANCE = 10_000n * ETHER
const TRANSFER_GAS = 21_000n
const DEPOSIT_GAS = 200_000n

async function richAccount(parent: Chain): Promise<Address> {
  const [rich] = await parent.accounts()
  if (rich === undefined) throw new ChainError('bad-answer', parent.chainId, 'the node has no accounts')
  return rich
}

async function fund(parent: Chain, accounts: readonly Address[], signal: AbortSignal): Promise<void> {
  const from = await richAccount(parent)
  const sent = await Promise.all(accounts.map((to) => parent.send({ from, to, value: ALLOWANCE, gas: TRANSFER_GAS })))
  await Promise.all(sent.map((hash) => parent.receipt(hash, signal)))
}

/**
 * Deploys from an account of this run alone: the registry's address, and so the cluster id, differs in every run. `funded`
 * get their allowance in the same blocks.
 */
export async function deployParent(
  parent: Chain,
  genesis: Configuration,
  funded: readonly Address[],
  signal: AbortSignal,
): Promise<ParentContracts> {
  const salt = newKey().address
  await parent.request('anvil_impersonateAccount', [salt])
  await fund(parent, [salt, ...funded], signal)
  const terms = { ...TERMS, governor: fromHex(await richAccount(parent), 20) }
  const plan = planParent(fromHex(salt, 20), 0, genesis, terms)
  const deploy = async ({ address, data }: PlannedDeployment): Promise<Address> => {
    const made = await parent.deploy(salt, { abi: [], bytecode: data }, signal)
    if (made.toLowerCase() !== toHex(address))
      throw new ChainError('bad-answer', parent.chainId, `a contract is at ${made}, not at ${toHex(address)}`)
    return made
  }
  // In this order, one block for all of them.
  const [registry, batchInbox, court] = await Promise.all([deploy(plan.registry), deploy(plan.batchInbox), deploy(plan.court)])
  return { registry, batchInbox, court }
}

/** Every member's operator puts up its bond. */
export async function depositBonds(
  parent: Chain,
  { registry }: ParentContracts,
  members: readonly { readonly chain: number; readonly operator: Address }[],
  signal: AbortSignal,
): Promise<void> {
  const sent = members.map(async ({ chain, operator }) => {
    await parent.request('anvil_impersonateAccount', [operator])
    const data = encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'deposit', args: [BigInt(chain)] })
    return parent.send({ from: operator, to: registry, data, value: BOND, gas: DEPOSIT_GAS })
  })
  await Promise.all((await Promise.all(sent)).map((hash) => parent.receipt(hash, signal)))
}
