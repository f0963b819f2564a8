import { AbiWords } from './abi-words.ts'
import { type Address, type Bytes32, concatBytes, isZero } from './bytes.ts'
import { LEAVES, MAX_GAS_LIMIT, MAX_QUOTA_BYTES, MAX_QUOTA_GAS, MAX_QUOTA_MESSAGES, MAX_UINT48, MESSAGE_OVERHEAD_GAS } from './constants.ts'
import { ProtocolError } from './errors.ts'
import { keccak256 } from './keccak.ts'
import { typeHash } from './typed-data.ts'

export const MemberStatus = { joining: 1, active: 2, suspended: 3, left: 4 } as const
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus]

export const Policy = { votes: 0, fixed: 1 } as const

/** One chain of the cluster in one configuration (§8). */
export interface Member {
  /** 1 to 255, never reused. */
  readonly index: number
  /** Chain id. */
  readonly chain: number
  readonly status: number
  /** When its present status came into force, seconds. */
  readonly activation: number
  /** Signs headers and batches. */
  readonly sequencer: Address
  /** May call `include`. */
  readonly includer: Address
  /** Owns the bond, votes and enacts. */
  readonly operator: Address
  readonly messenger: Address
  /** The approved state transition function and data availability, as governance names them. */
  readonly stfId: Bytes32
  readonly daId: Bytes32
  /** Escrow-backed amount at the start of its generation, wei. */
  readonly credit: bigint
  /** Confirmations before a block is signed. */
  readonly depth: number
  readonly blockIntervalMs: number
  /** Capacity as a destination, gas per second. */
  readonly gasPerSecond: bigint
  /** Lane gas price as a destination, wei per gas. */
  readonly gasPrice: bigint
  /** How often its log was restarted. */
  readonly generation: number
  /** Where the log of this generation starts, and the parent that its first header names. */
  readonly startNumber: number
  readonly startParent: Bytes32
  readonly multiaddrs: readonly string[]
}

/** Parameters of the cluster; periods in seconds. */
export interface Parameters {
  readonly delta: number
  /** 0 switches lane 0 off. */
  readonly depositDelta: number
  readonly heartbeat: number
  readonly maxBatchDelay: number
  readonly challengePeriod: number
  readonly responsePeriod: number
  readonly evidenceAge: number
  /** Of a ticket, and of one that nobody paid for. */
  readonly lifetime: number
  readonly unpaidLifetime: number
  /** Gas limit of an ERC-7786 message without attributes. */
  readonly defaultGas: bigint
  /** Quota per lane and timestamp second. */
  readonly quotaMessages: number
  readonly quotaBytes: number
  readonly quotaGas: bigint
  readonly voteThresholdBps: number
  readonly policy: number
  readonly referenceContract: Address
  /** keccak of the Messenger's runtime code, the same on every member chain. */
  readonly messengerCodeHash: Bytes32
}

/** One version of membership and parameters (§1, §8). */
export interface Configuration {
  /** Hash of the configuration before it; zero for the genesis configuration. */
  readonly predecessor: Bytes32
  /** When it comes into force, seconds. */
  readonly activation: number
  readonly parameters: Parameters
  /** In ascending order of index. */
  readonly members: readonly Member[]
}

const UINT32 = 2 ** 32 - 1
const utf8 = new TextEncoder()

const CONFIGURATION_TYPE = typeHash('Configuration')
const MEMBER_TYPE = typeHash('Member')
const PARAMETERS_TYPE = typeHash('Parameters')

function hashMember(m: Member): Bytes32 {
  const words = new AbiWords(20)
    .bytes32(MEMBER_TYPE, 'type hash')
    .uint(m.index, 255, 'index')
    .uint(m.chain, Number.MAX_SAFE_INTEGER, 'chain')
    .uint(m.status, 255, 'status')
    .uint(m.activation, MAX_UINT48, 'activation')
    .address(m.sequencer, 'sequencer')
    .address(m.includer, 'includer')
    .address(m.operator, 'operator')
    .address(m.messenger, 'messenger')
    .bytes32(m.stfId, 'stfId')
    .bytes32(m.daId, 'daId')
    .uint96(m.credit, 'credit')
    .uint(m.depth, 2 ** 16 - 1, 'depth')
    .uint(m.blockIntervalMs, UINT32, 'blockIntervalMs')
    .uint64(m.gasPerSecond, 'gasPerSecond')
    .uint64(m.gasPrice, 'gasPrice')
    .uint(m.generation, UINT32, 'generation')
    .uint(m.startNumber, MAX_UINT48, 'startNumber')
    .bytes32(m.startParent, 'startParent')
    .bytes32(keccak256(concatBytes(...m.multiaddrs.map((text) => keccak256(utf8.encode(text))))), 'multiaddrs')
  return keccak256(words.bytes)
}

function hashParameters(p: Parameters): Bytes32 {
  const words = new AbiWords(18)
    .bytes32(PARAMETERS_TYPE, 'type hash')
    .uint(p.delta, UINT32, 'delta')
    .uint(p.depositDelta, UINT32, 'depositDelta')
    .uint(p.heartbeat, UINT32, 'heartbeat')
    .uint(p.maxBatchDelay, UINT32, 'maxBatchDelay')
    .uint(p.challengePeriod, UINT32, 'challengePeriod')
    .uint(p.responsePeriod, UINT32, 'responsePeriod')
    .uint(p.evidenceAge, UINT32, 'evidenceAge')
    .uint(p.lifetime, UINT32, 'lifetime')
    .uint(p.unpaidLifetime, UINT32, 'unpaidLifetime')
    .uint64(p.defaultGas, 'defaultGas')
    .uint(p.quotaMessages, 2 ** 16 - 1, 'quotaMessages')
    .uint(p.quotaBytes, UINT32, 'quotaBytes')
    .uint64(p.quotaGas, 'quotaGas')
    .uint(p.voteThresholdBps, 2 ** 16 - 1, 'voteThresholdBps')
    .uint(p.policy, 255, 'policy')
    .address(p.referenceContract, 'referenceContract')
    .bytes32(p.messengerCodeHash, 'messengerCodeHash')
  return keccak256(words.bytes)
}

/** `hashStruct` of a configuration: its name. */
export function hashConfiguration(configuration: Configuration): Bytes32 {
  const words = new AbiWords(5)
    .bytes32(CONFIGURATION_TYPE, 'type hash')
    .bytes32(configuration.predecessor, 'predecessor')
    .uint(configuration.activation, MAX_UINT48, 'activation')
    .bytes32(hashParameters(configuration.parameters), 'parameters')
    .bytes32(keccak256(concatBytes(...configuration.members.map(hashMember))), 'members')
  return keccak256(words.bytes)
}

export function memberByChain(configuration: Configuration, chain: number): Member | undefined {
  return configuration.members.find((member) => member.chain === chain)
}

export function memberByIndex(configuration: Configuration, index: number): Member | undefined {
  return configuration.members.find((member) => member.index === index)
}

export function activeMembers(configuration: Configuration): readonly Member[] {
  return configuration.members.filter((member) => member.status === MemberStatus.active)
}

/** Gas that one lane to `destination` may use in a timestamp second (README, "Lane quota"). */
export function laneQuotaGas(configuration: Configuration, destination: Member): bigint {
  const sources = activeMembers(configuration).filter((member) => member.index !== destination.index).length
  const share = (destination.gasPerSecond * 2n) / BigInt(3 * Math.max(2, sources))
  return share < configuration.parameters.quotaGas ? share : configuration.parameters.quotaGas
}

type Refuse = (problem: string) => never

/**
 * Refuses a configuration that no cluster could run by (§3, §6): the same rules as the contracts' ConfigurationRules.
 * Throws `bad-configuration`.
 */
export function checkConfiguration(configuration: Configuration, parentChain: number): void {
  const refuse: Refuse = (problem) => {
    throw new ProtocolError('bad-configuration', problem)
  }
  checkParameters(configuration.parameters, refuse)
  if (configuration.members.length === 0) refuse('it has no members')
  let previous = 0
  const chains = new Set<number>()
  for (const member of configuration.members) {
    if (member.index <= previous || member.index >= LEAVES)
      refuse(`member indices ascend from 1 to 255; ${member.index} follows ${previous}`)
    previous = member.index
    if (member.chain === 0 || member.chain === parentChain) refuse(`chain ${member.chain} is zero or the parent chain`)
    if (chains.has(member.chain)) refuse(`chain ${member.chain} stands twice`)
    chains.add(member.chain)
    checkMember(member, configuration, refuse)
  }
}

function checkParameters(p: Parameters, refuse: Refuse): void {
  if (p.quotaMessages < 1 || p.quotaMessages > MAX_QUOTA_MESSAGES)
    refuse(`quotaMessages is ${p.quotaMessages}, not 1 to ${MAX_QUOTA_MESSAGES}`)
  if (p.quotaBytes < 1 || p.quotaBytes > MAX_QUOTA_BYTES) refuse(`quotaBytes is ${p.quotaBytes}, not 1 to ${MAX_QUOTA_BYTES}`)
  if (p.quotaGas < 1n || p.quotaGas > MAX_QUOTA_GAS) refuse(`quotaGas is ${p.quotaGas}, not 1 to ${MAX_QUOTA_GAS}`)
  if (p.defaultGas > MAX_GAS_LIMIT) refuse(`defaultGas is ${p.defaultGas}, above ${MAX_GAS_LIMIT}`)
  if (p.heartbeat < 1 || p.heartbeat * 4 > p.delta) refuse(`heartbeat is ${p.heartbeat} s, not 1 s to a quarter of delta (${p.delta} s)`)
  if (p.lifetime < 1 || p.unpaidLifetime < 1) refuse('lifetime and unpaidLifetime must be at least 1 s')
  if (p.policy !== Policy.votes && p.policy !== Policy.fixed) refuse(`policy ${p.policy} is unknown`)
  if (p.policy === Policy.votes && (p.voteThresholdBps <= 5_000 || p.voteThresholdBps > 10_000))
    refuse(`voteThresholdBps is ${p.voteThresholdBps}, not 5001 to 10000`)
}

function checkMember(member: Member, configuration: Configuration, refuse: Refuse): void {
  const { parameters } = configuration
  if (member.status < MemberStatus.joining || member.status > MemberStatus.left)
    refuse(`status ${member.status} of chain ${member.chain} is unknown`)
  for (const name of ['sequencer', 'includer', 'operator', 'messenger'] as const) {
    if (isZero(member[name])) refuse(`${name} of chain ${member.chain} is the zero address`)
  }
  if (member.startNumber < 1) refuse(`the log of chain ${member.chain} starts at block ${member.startNumber}, before block 1`)
  if (member.activation > configuration.activation)
    refuse(
      `the status of chain ${member.chain} dates from ${member.activation}, after the configuration comes into force (${configuration.activation})`,
    )
  if (member.blockIntervalMs < 1) refuse(`blockIntervalMs of chain ${member.chain} is 0`)
  // Who is suspended or has left binds nobody: its lanes are closed and no gate waits for it.
  if (member.status > MemberStatus.active) return
  const floorMs = (member.depth + 2) * member.blockIntervalMs + 1_000
  if (parameters.delta * 1_000 < floorMs)
    refuse(`delta is ${parameters.delta} s, below the ${floorMs} ms that chain ${member.chain} needs: (depth + 2) block intervals and 1 s`)
  const laneGas = laneQuotaGas(configuration, member)
  const needed = parameters.defaultGas + MESSAGE_OVERHEAD_GAS
  if (laneGas < needed)
    refuse(`a lane to chain ${member.chain} takes ${laneGas} gas a second, below the ${needed} of one message of default gas`)
}
