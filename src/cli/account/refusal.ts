import { decodeErrorResult } from 'viem'
import type { ChainError } from '../../chain/chain-error.ts'
import { clusterRegistryAbi } from '../../contracts/generated/cluster-registry.ts'
import { evidenceCourtAbi } from '../../contracts/generated/evidence-court.ts'
import { messengerAbi } from '../../contracts/generated/messenger.ts'
import { toHex } from '../../protocol/bytes.ts'
import { formatEther } from '../amount.ts'

/** A contract of the cluster refused a transaction, for a reason that it named. */
export class ContractRefusal extends Error {
  override readonly name = 'ContractRefusal'
  /** The contract's error in kebab-case: `not-operator`. */
  readonly code: string
  readonly remedy: string
  /** It may take the same transaction a little later. */
  readonly retryable: boolean

  constructor(code: string, message: string, remedy: string, retryable: boolean, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.retryable = retryable
  }
}

const errors = [...clusterRegistryAbi, ...evidenceCourtAbi, ...messengerAbi].filter((item) => item.type === 'error')

type Arguments = readonly unknown[]
type Words = readonly [message: (args: Arguments) => string, remedy: string]

/** Those that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set(['QuotaExceeded', 'OutOfSync'])

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
  UnknownDestination: [
    ([chain]) => `chain ${chain} is no active member of the configuration that is in force on the source`,
    '`seqmesh members` shows who is active, and `seqmesh status` which configuration is in force.',
  ],
  ForbiddenCall: [
    ([target]) => `no message may make this call to ${target}`,
    'Not to a Messenger, and to receiveMessage only as ERC-7786 (`--erc7786`): it would forge a sender.',
  ],
  MessageTooLarge: [([bytes, limit]) => `${bytes} bytes of data; a message holds at most ${limit}`, 'Send less, or several messages.'],
  GasLimitTooHigh: [([gas, limit]) => `a gas limit of ${gas}; a message may have at most ${limit}`, 'Lower --gas-limit.'],
  QuotaExceeded: [
    ([chain]) => `the lane to chain ${chain} is full in this second`,
    'Send it again a little later; one whose data or gas alone exceed the lane’s quota never fits: send smaller ones.',
  ],
  BalanceExceeded: [
    ([available, needed]) =>
      `the source chain may send on ${formatEther(available as bigint)} of the cluster’s money, not ${formatEther(needed as bigint)}`,
    'Send less value, or wait until the chain has received more.',
  ],
  OutOfSync: [
    ([time, gate]) => `the source chain stands at its gate: at ${timeOf(time)}, and may send until ${timeOf(gate)}`,
    'It waits for a peer, and goes on by itself: `seqmesh gate` says for whom.',
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
  const code = name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase()
  return new ContractRefusal(code, message(args), remedy, PASSING.has(name), { cause: error })
}

/** uint48 seconds, which viem gives as a number. */
function timeOf(seconds: unknown): string {
  return new Date(Number(seconds) * 1_000).toISOString()
}
