import { type Address, fromHex, ZERO_ADDRESS, ZERO_HASH } from '../src/protocol/bytes.ts'
import { type Configuration, checkConfiguration, MemberStatus, type Parameters, Policy } from '../src/protocol/configuration.ts'
import { MAX_QUOTA_BYTES, MAX_QUOTA_GAS, MAX_QUOTA_MESSAGES } from '../src/protocol/constants.ts'
import type { Key } from './keys.ts'

/** One member of the testnet's genesis configuration. */
export interface GenesisMember {
  readonly chain: number
  readonly sequencer: Key
  readonly includer: Key
  readonly operator: Key
  readonly messenger: `0x${string}`
  /** The log's first block: mined, and not later than the activation. */
  readonly startNumber: number
  readonly multiaddrs: readonly string[]
}

export interface GenesisOptions {
  readonly members: readonly GenesisMember[]
  /** Δ, seconds. */
  readonly delta: number
  readonly blockMs: number
  /** Seconds. */
  readonly activation: number
  /** keccak of the Messengers' runtime code. */
  readonly messengerCodeHash: `0x${string}`
  /** What a scenario wants otherwise than it stands below. */
  readonly periods: Partial<Periods>
}

/** The parameters that decide how fast the parent judges, seconds: minutes to days in earnest, seconds where a scenario waits for them. */
export type Periods = Pick<Parameters, 'maxBatchDelay' | 'challengePeriod' | 'responsePeriod' | 'evidenceAge'>

export const PARENT_CHAIN_ID = 412_000

/** What each Messenger holds and may send more than it received, wei: a random walk of traffic never reaches zero. */
export const CREDIT = 1_000_000n * 10n ** 18n
/** Wei per gas that a lane asks for: a fee of gasLimit times this makes a message paid. */
export const LANE_GAS_PRICE = 1_000_000_000n
/** Half of what a block of anvil's holds: lanes leave room for the chain's own transactions. */
const GAS_PER_BLOCK = 30_000_000
const DAY = 86_400

/** The genesis configuration of a local cluster (§8). Throws `bad-configuration`. */
export function makeGenesis({ members, delta, blockMs, activation, messengerCodeHash, periods }: GenesisOptions): Configuration {
  const address = (text: string): Address => fromHex(text, 20)
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation,
    parameters: {
      delta,
      depositDelta: 0,
      heartbeat: Math.max(1, Math.floor(delta / 4)),
      maxBatchDelay: 3_600,
      challengePeriod: 7 * DAY,
      responsePeriod: DAY,
      evidenceAge: 30 * DAY,
      ...periods,
      lifetime: 7 * DAY,
      unpaidLifetime: 30 * DAY,
      defaultGas: 200_000n,
      quotaMessages: MAX_QUOTA_MESSAGES,
      quotaBytes: MAX_QUOTA_BYTES,
      quotaGas: MAX_QUOTA_GAS,
      voteThresholdBps: 5_001,
      policy: Policy.votes,
      referenceContract: ZERO_ADDRESS,
      messengerCodeHash: fromHex(messengerCodeHash, 32),
    },
    members: members.map((member, i) => ({
      index: i + 1,
      chain: member.chain,
      status: MemberStatus.active,
      activation,
      sequencer: address(member.sequencer.address),
      includer: address(member.includer.address),
      operator: address(member.operator.address),
      messenger: address(member.messenger),
      stfId: ZERO_HASH,
      daId: ZERO_HASH,
      credit: CREDIT,
      depth: 0,
      blockIntervalMs: blockMs,
      gasPerSecond: BigInt(Math.floor((GAS_PER_BLOCK * 1_000) / blockMs)),
      gasPrice: LANE_GAS_PRICE,
      generation: 0,
      startNumber: member.startNumber,
      startParent: ZERO_HASH,
      multiaddrs: member.multiaddrs,
    })),
  }
  checkConfiguration(configuration, PARENT_CHAIN_ID)
  return configuration
}
