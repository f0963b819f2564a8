import { encodeFunctionData } from 'viem'
import { clusterRegistryAbi } from '../contracts/generated/cluster-registry.ts'
import { type Address, fromHex, toHex } from '../protocol/bytes.ts'

/**
 * Call data of the ClusterRegistry's transactions about bonds (§8); `chain` is the member's chain id. All but the deposit are
 * the operator's, of the newest configuration.
 */

/** The transaction's value is what is deposited, wei. Anyone may, for any member. */
export function encodeDeposit(chain: number): Uint8Array {
  return fromHex(encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'deposit', args: [BigInt(chain)] }))
}

/** Asks for `amount` wei back. They can leave after evidenceAge + responsePeriod. */
export function encodeExit(chain: number, amount: bigint): Uint8Array {
  return fromHex(encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'exit', args: [BigInt(chain), amount] }))
}

export function encodeCancelExit(chain: number): Uint8Array {
  return fromHex(encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'cancelExit', args: [BigInt(chain)] }))
}

/** Pays what may leave to `to`. */
export function encodeWithdraw(chain: number, to: Address): Uint8Array {
  return fromHex(encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'withdraw', args: [BigInt(chain), toHex(to)] }))
}
