import type { ContractFunctionArgs } from 'viem'
import type { messengerAbi } from '../contracts/generated/messenger.ts'
import { fromHex, toHex } from '../protocol/bytes.ts'
import type { Configuration, Member, Parameters } from '../protocol/configuration.ts'
import type { Message } from '../protocol/message.ts'
import { ChainError } from './chain-error.ts'

/** The protocol's types as viem's, which follow the ABI: hex for bytes, bigint for every integer above 48 bits; and back. */

export type AbiConfiguration = ContractFunctionArgs<typeof messengerAbi, 'nonpayable', 'initialize'>[2]
export type AbiMessage = ContractFunctionArgs<typeof messengerAbi, 'payable' | 'nonpayable', 'redeem'>[0]
type AbiMember = AbiConfiguration['members'][number]
type AbiParameters = AbiConfiguration['parameters']

export function messageToAbi(message: Message): AbiMessage {
  return {
    ...message,
    source: BigInt(message.source),
    destination: BigInt(message.destination),
    sender: toHex(message.sender),
    target: toHex(message.target),
    refundTo: toHex(message.refundTo),
    data: toHex(message.data),
  }
}

export function messageFromAbi(message: AbiMessage): Message {
  return {
    ...message,
    source: chainId(message.source),
    destination: chainId(message.destination),
    sender: fromHex(message.sender, 20),
    target: fromHex(message.target, 20),
    refundTo: fromHex(message.refundTo, 20),
    data: fromHex(message.data),
  }
}

export function configurationToAbi(configuration: Configuration): AbiConfiguration {
  return {
    predecessor: toHex(configuration.predecessor),
    activation: configuration.activation,
    parameters: parametersToAbi(configuration.parameters),
    members: configuration.members.map(memberToAbi),
  }
}

/** Throws `bad-answer` for a chain id that JavaScript cannot hold. */
export function configurationFromAbi(configuration: AbiConfiguration): Configuration {
  return {
    predecessor: fromHex(configuration.predecessor, 32),
    activation: configuration.activation,
    parameters: parametersFromAbi(configuration.parameters),
    members: configuration.members.map(memberFromAbi),
  }
}

function memberToAbi(member: Member): AbiMember {
  return {
    ...member,
    chain: BigInt(member.chain),
    sequencer: toHex(member.sequencer),
    includer: toHex(member.includer),
    operator: toHex(member.operator),
    messenger: toHex(member.messenger),
    stfId: toHex(member.stfId),
    daId: toHex(member.daId),
    startParent: toHex(member.startParent),
  }
}

function memberFromAbi(member: AbiMember): Member {
  return {
    ...member,
    chain: chainId(member.chain),
    sequencer: fromHex(member.sequencer, 20),
    includer: fromHex(member.includer, 20),
    operator: fromHex(member.operator, 20),
    messenger: fromHex(member.messenger, 20),
    stfId: fromHex(member.stfId, 32),
    daId: fromHex(member.daId, 32),
    startParent: fromHex(member.startParent, 32),
  }
}

function parametersToAbi(parameters: Parameters): AbiParameters {
  return {
    ...parameters,
    referenceContract: toHex(parameters.referenceContract),
    messengerCodeHash: toHex(parameters.messengerCodeHash),
  }
}

function parametersFromAbi(parameters: AbiParameters): Parameters {
  return {
    ...parameters,
    referenceContract: fromHex(parameters.referenceContract, 20),
    messengerCodeHash: fromHex(parameters.messengerCodeHash, 32),
  }
}

function chainId(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ChainError('bad-answer', `chain id ${value} is not below 2^53`)
  return Number(value)
}
