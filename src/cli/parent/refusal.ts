import { decodeErrorResult } from 'viem'
import type { ChainError } from '../../chain/chain-error.ts'
import { clusterRegistryAbi } from '../../contracts/generated/cluster-registry.ts'
import { evidenceCourtAbi } from '../../contracts/generated/evidence-court.ts'
import { toHex } from '../../protocol/bytes.ts'
import { formatEther } from '../amount.ts'

/** A contract on the parent refused a transaction, for a reason that it named. */
export class ContractRefusal extends Error {
  override readonly name = 'ContractRefusal'
  /** The contract's error in kebab-case: `not-operator`. */
  readonly code: string
  readonly remedy: string

  constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
  }
}

const errors = [...clusterRegistryAbi, ...evidenceCourtAbi].filter((item) => item.type === 'error')

type Arguments = readonly unknown[]
type Words = readonly [message: (args: Arguments) => string, remedy: string]

/** What the errors that users can meet mean to them. */
const WORDS: Readonly<Record<string, Words>> = {
  NotOperator: [
    ([chain, account]) => `${account} is not the operator of chain ${chain}`,
    'Bonds belong to the operator that the newest configuration names, not to the sequencer: `seqmesh bond show`.',
  ],
  UnknownMember: [([, chain]) => `chain ${chain} is no member of the newest configuration`, '`seqmesh bond show` lists the members.'],
  NothingToMove: [([chain]) => `chain ${chain} has asked for nothing back`, 'Ask with `seqmesh bond exit` first.'],
  ExitPending: [
    ([chain, leavesAt]) => `chain ${chain} has an exit already, which ends ${timeOf(leavesAt)}`,
    'Withdraw then, or take it back with `seqmesh bond cancel`: one at a time.',
  ],
  NotYet: [
    ([, leavesAt]) => `nothing leaves before ${timeOf(leavesAt)}`,
    'A bond outlives the evidence against what it stands for: withdraw then.',
  ],
  BondTooSmall: [
    ([chain, remaining, minimum]) =>
      `chain ${chain} would keep ${formatEther(remaining as bigint)}, its bond must keep ${formatEther(minimum as bigint)}`,
    'Ask for less. All of it leaves only after the member has left the cluster.',
  ],
  ChallengesOpen: [
    ([chain, count]) => `${count} ${count === 1n ? 'challenge' : 'challenges'} to chain ${chain} stand open`,
    'Its node answers them; withdraw when they are settled.',
  ],
  PaymentFailed: [([to]) => `${to} does not take the payment`, 'Name another account with --to.'],
  AlreadyConvicted: [([chain, key]) => `key ${key} of chain ${chain} is convicted already`, 'Once a key is all there is: nothing to do.'],
  Expired: [
    ([chain, key]) => `key ${key} of chain ${chain} was replaced longer ago than evidence lasts`,
    'It can be shown to people, and no longer be punished.',
  ],
  NotInForce: [
    ([config]) => `configuration ${config} was not in force at the header’s time, by the registry`,
    'The file lacks a configuration that came after: export it again from a node that knows the newest.',
  ],
  UnknownConfiguration: [
    ([config]) => `the registry does not know configuration ${config}`,
    'Governance has to make it on the parent first.',
  ],
}

/** The contract's own words for what it reverted with; the same error if it says nothing that is known. */
export function refusalOf(error: ChainError): Error {
  if (error.code !== 'reverted' || error.data === undefined || error.data.length < 4) return error
  let name: string
  let args: Arguments
  try {
    const decoded = decodeErrorResult({ abi: errors, data: toHex(error.data) })
    name = decoded.errorName
    args = (decoded.args as Arguments | undefined) ?? []
  } catch {
    return error
  }
  const [message, remedy] = WORDS[name] ?? [() => `the contract refuses: ${name}(${args.join(', ')})`, 'See src/contracts/README.md.']
  return new ContractRefusal(name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase(), message(args), remedy, { cause: error })
}

/** uint48 seconds, which viem gives as a number. */
function timeOf(seconds: unknown): string {
  return new Date(Number(seconds) * 1_000).toISOString()
}
