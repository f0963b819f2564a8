import { ZERO_ADDRESS } from '../../src/protocol/bytes.ts'
import {
  type Configuration,
  hashConfiguration,
  type Member,
  MemberStatus,
  type Parameters,
  Policy,
} from '../../src/protocol/configuration.ts'
import { hashEnact } from '../../src/protocol/statements.ts'
import { encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { testKey } from './keys.ts'
import { cluster, domain, filler, genesis, genesisHash, sampleConfiguration, sampleMember, sampleParameters } from './samples.ts'

/** A configuration and the rule it breaks; `''` if it is valid. */
export interface ConfigurationCase {
  readonly name: string
  readonly rule: string
  readonly configuration: Configuration
}

const withParameters = (changes: Partial<Parameters>): Configuration =>
  sampleConfiguration({ parameters: { ...sampleParameters, ...changes } })

/** Three members, the second changed. */
const withMember = (changes: Partial<Member>, parameters: Partial<Parameters> = {}): Configuration =>
  sampleConfiguration({
    members: [sampleMember(1), { ...sampleMember(2), ...changes }, sampleMember(3)],
    parameters: { ...sampleParameters, ...parameters },
  })

const manyMembers = Array.from({ length: 20 }, (_, i) => sampleMember(i + 1, { multiaddrs: [], gasPerSecond: 10n ** 9n }))

/** Each is judged on its own, as a genesis. */
export const configurationCases: readonly ConfigurationCase[] = [
  { name: 'three members', rule: '', configuration: genesis },
  { name: 'one member', rule: '', configuration: sampleConfiguration({ members: [sampleMember(1)] }) },
  { name: '20 members', rule: '', configuration: sampleConfiguration({ members: manyMembers }) },
  { name: 'gaps between indices', rule: '', configuration: sampleConfiguration({ members: [sampleMember(4), sampleMember(255)] }) },
  { name: 'policy fixed without threshold', rule: '', configuration: withParameters({ policy: Policy.fixed, voteThresholdBps: 0 }) },
  { name: 'threshold 5001', rule: '', configuration: withParameters({ voteThresholdBps: 5_001 }) },
  { name: 'threshold 10000', rule: '', configuration: withParameters({ voteThresholdBps: 10_000 }) },
  { name: 'heartbeat a quarter of delta', rule: '', configuration: withParameters({ delta: 12, heartbeat: 3 }) },
  { name: 'least quotas', rule: '', configuration: withParameters({ quotaMessages: 1, quotaBytes: 1, quotaGas: 240_000n }) },
  { name: 'delta exactly enough', rule: '', configuration: withMember({ depth: 9, blockIntervalMs: 1_000 }) },
  { name: 'a suspended member binds no delta', rule: '', configuration: withMember({ depth: 60_000, status: MemberStatus.suspended }) },
  { name: 'a left member needs no capacity', rule: '', configuration: withMember({ gasPerSecond: 0n, status: MemberStatus.left }) },
  { name: 'capacity exactly enough', rule: '', configuration: withMember({ gasPerSecond: 720_000n }) },
  { name: 'default gas at its limit', rule: '', configuration: withParameters({ defaultGas: 9_960_000n }) },

  { name: 'no members', rule: 'members', configuration: sampleConfiguration({ members: [] }) },
  { name: 'index 0', rule: 'memberOrder', configuration: sampleConfiguration({ members: [sampleMember(0, { chain: 7_001 })] }) },
  { name: 'index twice', rule: 'memberOrder', configuration: withMember({ index: 1 }) },
  { name: 'indices descend', rule: 'memberOrder', configuration: sampleConfiguration({ members: [sampleMember(2), sampleMember(1)] }) },
  { name: 'chain 0', rule: 'chain', configuration: withMember({ chain: 0 }) },
  { name: 'the parent chain', rule: 'chain', configuration: withMember({ chain: domain.parentChain }) },
  { name: 'chain twice', rule: 'chainRepeated', configuration: withMember({ chain: 7_003 }) },
  { name: 'status 0', rule: 'status', configuration: withMember({ status: 0 }) },
  { name: 'status 5', rule: 'status', configuration: withMember({ status: 5 }) },
  { name: 'no sequencer', rule: 'memberIncomplete', configuration: withMember({ sequencer: ZERO_ADDRESS }) },
  { name: 'no includer', rule: 'memberIncomplete', configuration: withMember({ includer: ZERO_ADDRESS }) },
  { name: 'no operator', rule: 'memberIncomplete', configuration: withMember({ operator: ZERO_ADDRESS }) },
  { name: 'no Messenger', rule: 'memberIncomplete', configuration: withMember({ messenger: ZERO_ADDRESS }) },
  { name: 'status from a second later', rule: 'memberActivation', configuration: withMember({ activation: genesis.activation + 1 }) },
  { name: 'log from block 0', rule: 'startNumber', configuration: withMember({ startNumber: 0 }) },
  { name: 'no block interval', rule: 'blockInterval', configuration: withMember({ blockIntervalMs: 0 }) },
  { name: 'delta one millisecond short', rule: 'delta', configuration: withMember({ depth: 0, blockIntervalMs: 5_501 }) },
  { name: 'delta short for a joining member', rule: 'delta', configuration: withMember({ depth: 10, status: MemberStatus.joining }) },
  { name: 'capacity one gas short', rule: 'capacity', configuration: withMember({ gasPerSecond: 719_999n }) },
  { name: 'lane gas below the default message', rule: 'capacity', configuration: withParameters({ quotaGas: 239_999n }) },
  { name: 'no heartbeat', rule: 'heartbeat', configuration: withParameters({ heartbeat: 0 }) },
  { name: 'heartbeat above a quarter of delta', rule: 'heartbeat', configuration: withParameters({ delta: 11, heartbeat: 3 }) },
  { name: 'no messages', rule: 'quota', configuration: withParameters({ quotaMessages: 0 }) },
  { name: '257 messages', rule: 'quota', configuration: withParameters({ quotaMessages: 257 }) },
  { name: 'no bytes', rule: 'quota', configuration: withParameters({ quotaBytes: 0 }) },
  { name: '60001 bytes', rule: 'quota', configuration: withParameters({ quotaBytes: 60_001 }) },
  { name: 'gas above 12M', rule: 'quota', configuration: withParameters({ quotaGas: 12_000_001n }) },
  { name: 'default gas above 10M', rule: 'quota', configuration: withParameters({ defaultGas: 10_000_001n }) },
  { name: 'no lifetime', rule: 'lifetime', configuration: withParameters({ lifetime: 0 }) },
  { name: 'no unpaid lifetime', rule: 'lifetime', configuration: withParameters({ unpaidLifetime: 0 }) },
  { name: 'policy 2', rule: 'policy', configuration: withParameters({ policy: 2 }) },
  { name: 'threshold one half', rule: 'policy', configuration: withParameters({ voteThresholdBps: 5_000 }) },
  { name: 'threshold above all', rule: 'policy', configuration: withParameters({ voteThresholdBps: 10_001 }) },
]

/** A successor of `predecessor` and the rule it breaks; `''` if it may follow. */
export interface SuccessorCase extends ConfigurationCase {
  readonly predecessor: Configuration
}

/** The genesis with member 3 gone. */
const without3 = sampleConfiguration({ members: [sampleMember(1), sampleMember(2), sampleMember(3, { status: MemberStatus.left })] })

const successor = (changes: Partial<Configuration>, of: Configuration = genesis): Configuration => ({
  ...of,
  predecessor: hashConfiguration(of),
  activation: of.activation + 100,
  ...changes,
})

const changed3 = (changes: Partial<Member>): Partial<Configuration> => ({
  members: [sampleMember(1), sampleMember(2), { ...sampleMember(3), ...changes }],
})

export const successorCases: readonly SuccessorCase[] = [
  { name: 'nothing but time', rule: '', predecessor: genesis, configuration: successor({}) },
  { name: 'activation at once', rule: '', predecessor: genesis, configuration: successor({ activation: genesis.activation }) },
  { name: 'a newcomer', rule: '', predecessor: genesis, configuration: successor({ members: [...genesis.members, sampleMember(9)] }) },
  { name: 'a rotated key', rule: '', predecessor: genesis, configuration: successor(changed3({ sequencer: filler('new key', 20) })) },
  { name: 'a new generation', rule: '', predecessor: genesis, configuration: successor(changed3({ generation: 1 })) },
  { name: 'one leaves', rule: '', predecessor: genesis, configuration: successor(changed3({ status: MemberStatus.left })) },
  { name: 'the genesis again', rule: 'predecessor', predecessor: genesis, configuration: successor({ predecessor: new Uint8Array(32) }) },
  {
    name: 'its own predecessor',
    rule: 'predecessor',
    predecessor: genesis,
    configuration: successor({ predecessor: filler('other', 32) }),
  },
  {
    name: 'activation a second early',
    rule: 'activation',
    predecessor: genesis,
    configuration: successor({ activation: genesis.activation - 1 }),
  },
  {
    name: 'a member dropped',
    rule: 'memberDropped',
    predecessor: genesis,
    configuration: successor({ members: genesis.members.slice(0, 2) }),
  },
  {
    name: 'an index given to another chain',
    rule: 'memberRewritten',
    predecessor: genesis,
    configuration: successor(changed3({ chain: 7_009 })),
  },
  {
    name: 'a generation back',
    rule: 'memberRewritten',
    predecessor: sampleConfiguration(changed3({ generation: 2 })),
    configuration: successor(changed3({ generation: 1 }), sampleConfiguration(changed3({ generation: 2 }))),
  },
  {
    name: 'an activation back',
    rule: 'memberRewritten',
    predecessor: genesis,
    configuration: successor(changed3({ activation: genesis.activation - 1 })),
  },
  { name: 'a return after leaving', rule: 'memberRewritten', predecessor: without3, configuration: successor(changed3({}), without3) },
]

function fields(configuration: Configuration): { readonly [key: string]: Value } {
  return { abi: encodeStruct('Configuration', configuration), hash: hashConfiguration(configuration) }
}

/** Configurations with the rule that each breaks, and enactments of one successor (§3, §6, §8). */
export function configurationVectors(): { readonly [key: string]: Value } {
  const next = successor({})
  const config = hashConfiguration(next)
  const digest = hashEnact(cluster, { predecessor: genesisHash, config })
  const operators = genesis.members.map(({ chain }) => testKey(`operator ${chain}`))
  const stranger = testKey('stranger')
  return {
    cases: configurationCases.map(({ name, rule, configuration }) => ({ ...fields(configuration), name, rule, valid: rule === '' })),
    enactment: {
      ...fields(next),
      digest,
      operators: operators.map(({ address }) => address),
      predecessor: genesisHash,
      predecessorAbi: encodeStruct('Configuration', genesis),
      signatures: operators.map((key) => key.sign(digest)),
      stranger: stranger.address,
      strangerSignature: stranger.sign(digest),
    },
    parentChain: domain.parentChain,
    successors: successorCases.map(({ name, rule, configuration, predecessor }) => ({
      ...fields(configuration),
      name,
      predecessorAbi: encodeStruct('Configuration', predecessor),
      predecessorHash: hashConfiguration(predecessor),
      rule,
      valid: rule === '',
    })),
  }
}
