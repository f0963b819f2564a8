import { encodeSendCall, encodeSendMessage } from '../../node/messenger-calls.ts'
import type { Address } from '../../protocol/bytes.ts'
import { type Configuration, type Member, MemberStatus, memberByChain } from '../../protocol/configuration.ts'
import { formatEther } from '../amount.ts'
import { SendError } from './send-error.ts'

/** What the command line says of a message. */
export interface MessageDraft {
  /** Chain ids. */
  readonly from: number
  readonly to: number
  /** Default: the sender's own account there. */
  readonly target: Address | undefined
  readonly data: Uint8Array
  /** Wei that the target gets. */
  readonly value: bigint
  /** Default: the cluster's `defaultGas`. */
  readonly gasLimit: bigint | undefined
  /** Wei. Default: what the lane asks for. */
  readonly fee: bigint | undefined
  /** Default: the sender's own account there. */
  readonly refundTo: Address | undefined
  readonly erc7786: boolean
  /** Send it even if it would not be executed at once. */
  readonly unchecked: boolean
}

/** A message as it goes to the Messenger of its source. */
export interface PlannedMessage {
  readonly messenger: Address
  readonly target: Address
  readonly call: Uint8Array
  /** Value and fee, wei. */
  readonly payment: bigint
}

/** Fills in what the draft leaves open. Throws `SendError`: `unknown-chain`, `fee-too-low`. */
export function planMessage(configuration: Configuration, draft: MessageDraft, sender: Address): PlannedMessage {
  const source = activeMember(configuration, draft.from)
  const destination = activeMember(configuration, draft.to)
  if (source === destination)
    throw new SendError('unknown-chain', `chain ${draft.from} has no lane to itself`, 'Name two different chains with --from and --to.')
  const { target = sender, refundTo = sender, gasLimit = configuration.parameters.defaultGas, value, data, unchecked } = draft
  const price = gasLimit * destination.gasPrice
  const fee = draft.fee ?? price
  if (fee < price && !unchecked)
    throw new SendError(
      'fee-too-low',
      `the fee is ${formatEther(fee)}; chain ${draft.to} asks for ${formatEther(price)} for ${gasLimit} gas, and would not execute it at once`,
      'Raise --fee, leave it out, or lower --gas-limit; with --unchecked it is sent, and waits as a ticket until somebody redeems it.',
    )
  const fields = { destination: draft.to, target, value, gasLimit, refundTo, data }
  const call = draft.erc7786 ? encodeSendMessage(fields) : encodeSendCall(fields)
  return { messenger: source.messenger, target, call, payment: value + fee }
}

function activeMember(configuration: Configuration, chain: number): Member {
  const member = memberByChain(configuration, chain)
  if (member?.status === MemberStatus.active) return member
  const active = configuration.members.filter(({ status }) => status === MemberStatus.active).map((each) => each.chain)
  throw new SendError(
    'unknown-chain',
    member === undefined ? `chain ${chain} is no member of the cluster` : `chain ${chain} is a member, but not active`,
    `Its active members are ${active.join(', ')}.`,
  )
}
