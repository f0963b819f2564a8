import { createLocalSigner } from '../../src/node/keys/local-signer.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { type Address, type Bytes32, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, type Member, MemberStatus } from '../../src/protocol/configuration.ts'
import { ConfigurationChain, type EnactedConfiguration } from '../../src/protocol/configuration-chain.ts'
import type { Frame, LaneBodies, OpenableHeader, RowChanges } from '../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { LogState } from '../../src/protocol/log-state.ts'
import type { Message } from '../../src/protocol/message.ts'
import type { InboxRow } from '../../src/protocol/row.ts'
import { gateOf } from '../../src/protocol/rules.ts'
import type { Signer } from '../../src/protocol/signature.ts'
import { hashEnact } from '../../src/protocol/statements.ts'

/** A cluster without chains: members that keep the protocol's rules in memory, for tests and benchmarks. */
export interface ModelCluster {
  readonly configuration: Configuration
  readonly configurations: ConfigurationChain
  readonly members: readonly ModelMember[]
  /** A fresh chain of configurations with all that were enacted taken, for one more node. */
  newConfigurations(): ConfigurationChain
  /** Enacts the next configuration, in force from `activation` on, in which members are as `change` makes them. Returns these. */
  succeed(
    activation: number,
    change: (member: Member) => Member,
    parameters?: Partial<Configuration['parameters']>,
  ): Promise<readonly ModelMember[]>
}

export const verifier = createNativeVerifier()

const bytes = (size: number, seed: number) => keccak256(new Uint8Array([size, seed & 255, (seed >> 8) & 255])).slice(0, size)

/** The one key of a member: sequencer, includer and operator. */
export const secretOf = (chain: number) => bytes(32, chain)

export interface ModelOptions {
  readonly members?: number
  /** First chain id. */
  readonly firstChain?: number
  readonly startTime?: number
  /** Of every member's first block. */
  readonly startNumber?: number
  readonly delta?: number
  readonly credit?: bigint
  /** Seconds. */
  readonly maxBatchDelay?: number
  /** Of each member. */
  readonly multiaddrs?: readonly (readonly string[])[]
  /** Where its registry stands. */
  readonly parent?: { readonly chain: number; readonly registry: Address }
}

export function makeModelCluster({
  members: count = 3,
  firstChain = 412_001,
  startTime = 1_700_000_000,
  startNumber = 1,
  delta = 4,
  credit = 10n ** 24n,
  maxBatchDelay = 600,
  parent = { chain: 900, registry: bytes(20, 99) },
  multiaddrs = [],
}: ModelOptions = {}): ModelCluster {
  const signers = Array.from({ length: count }, (_, i) => createLocalSigner(secretOf(firstChain + i)))
  const members = signers.map(
    (signer, i): Member => ({
      index: i + 1,
      chain: firstChain + i,
      status: MemberStatus.active,
      activation: startTime,
      sequencer: signer.address,
      includer: signer.address,
      operator: signer.address,
      messenger: bytes(20, i),
      stfId: bytes(32, 1),
      daId: bytes(32, 2),
      credit,
      depth: 0,
      blockIntervalMs: 500,
      gasPerSecond: 60_000_000n,
      gasPrice: 1n,
      generation: 0,
      startNumber,
      startParent: ZERO_HASH,
      multiaddrs: multiaddrs[i] ?? [],
    }),
  )
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation: startTime,
    parameters: {
      delta,
      depositDelta: 0,
      heartbeat: Math.max(1, Math.floor(delta / 4)),
      maxBatchDelay,
      challengePeriod: 3_600,
      responsePeriod: 600,
      evidenceAge: 86_400,
      lifetime: 604_800,
      unpaidLifetime: 2_592_000,
      defaultGas: 200_000n,
      quotaMessages: 256,
      quotaBytes: 60_000,
      quotaGas: 12_000_000n,
      voteThresholdBps: 6_667,
      policy: 0,
      referenceContract: ZERO_ADDRESS,
      messengerCodeHash: bytes(32, 3),
    },
    members,
  }
  const address = { parentChain: parent.chain, registry: parent.registry, genesis: hashConfiguration(configuration) }
  const enacted: EnactedConfiguration[] = [{ configuration, enactments: [] }]
  const newConfigurations = () => {
    const chain = new ConfigurationChain(address, verifier)
    for (const each of enacted) chain.add(each)
    return chain
  }
  const configurations = newConfigurations()
  const modelOf = (member: Member, i: number) => new ModelMember(member, signers[i] as Signer, configurations, member.activation)
  const succeed: ModelCluster['succeed'] = async (activation, change, parameters) => {
    const { configuration: before, hash: predecessor } = configurations.newest
    const next = {
      ...before,
      predecessor,
      activation,
      members: before.members.map(change),
      parameters: { ...before.parameters, ...parameters },
    }
    const value = { predecessor, config: hashConfiguration(next) }
    const statement = { type: 'Enact' as const, domain: address, value, digest: hashEnact(configurations.clusterId, value) }
    const enactments = await Promise.all(signers.map((signer) => signer.sign(statement)))
    enacted.push({ configuration: next, enactments })
    configurations.add({ configuration: next, enactments })
    return next.members.map(modelOf)
  }
  return {
    configuration,
    configurations,
    newConfigurations,
    succeed,
    members: members.map(modelOf),
  }
}

export interface ModelSend {
  /** Index of the destination. */
  readonly to: number
  readonly value?: bigint
  readonly data?: Uint8Array
  readonly gasLimit?: bigint
}

/** A message as the sending chain's operator puts it on a lane. */
export function messageOf(
  source: Member,
  destination: Member,
  {
    nonce,
    sentAt,
    value = 0n,
    data = new Uint8Array(0),
    gasLimit = 20_000n,
  }: Pick<Message, 'nonce' | 'sentAt'> & Partial<Pick<Message, 'value' | 'data' | 'gasLimit'>>,
): Message {
  return {
    source: source.chain,
    destination: destination.chain,
    nonce,
    sentAt,
    kind: 0,
    sender: source.operator,
    target: bytes(20, destination.index),
    refundTo: source.operator,
    value,
    fee: gasLimit,
    gasLimit,
    data,
  }
}

export type ModelHeader = OpenableHeader & { readonly hash: Bytes32 }

/** One member's chain: makes signed, openable headers that keep every rule. */
export class ModelMember {
  readonly member: Member
  readonly signer: Signer
  readonly state: LogState
  readonly headers: ModelHeader[] = []
  readonly #configurations: ConfigurationChain
  #time: number

  constructor(member: Member, signer: Signer, configurations: ConfigurationChain, time: number) {
    this.member = member
    this.signer = signer
    this.#configurations = configurations
    this.#time = time
    this.state = new LogState({ chain: member.chain, number: member.startNumber, parent: member.startParent })
  }

  get gate(): number {
    return gateOf(this.#configurations.newest.configuration, this.member, this.state.inbox)
  }

  /** What this member's head says to `destination`: the row that includes everything of it. */
  rowFor(destination: Member): InboxRow {
    const { number, hash, header } = this.state.head
    if (header === undefined) throw new Error('no header yet')
    return { number, head: hash, time: header.time, ...this.state.outboxRow(destination.index) }
  }

  /** Makes the next block: includes the heads of `include`, or `inbox`, sends, stamps `time` (the block before's if absent). */
  async block({
    time = this.#time,
    include = [],
    inbox = include.map((source) => ({ index: source.member.index, row: source.rowFor(this.member) })),
    send = [],
    forge = {},
  }: {
    time?: number
    include?: readonly ModelMember[]
    inbox?: RowChanges['inbox']
    send?: readonly ModelSend[]
    forge?: Partial<Header>
  } = {}): Promise<ModelHeader> {
    this.#time = time
    const { newest } = this.#configurations
    const lanes = new Map<number, Message[]>()
    const rows = new Map(this.state.outbox)
    for (const { to, ...content } of send) {
      const destination = newest.configuration.members.find((member) => member.index === to) as Member
      const row = rows.get(to) ?? this.state.outboxRow(to)
      const message = messageOf(this.member, destination, { nonce: row.count, sentAt: time, ...content })
      rows.set(to, appendMessage(row, message))
      lanes.set(to, [...(lanes.get(to) ?? []), message])
    }
    const outbox = [...lanes.keys()].sort((a, b) => a - b).map((index) => ({ index, row: rows.get(index) ?? this.state.outboxRow(index) }))
    const bodies: LaneBodies[] = outbox.map(({ index }) => ({ index, messages: lanes.get(index) ?? [] }))
    const changes = { outbox, inbox: inbox.toSorted((a, b) => a.index - b.index) }
    const header = await this.seal(changes, bodies, forge)
    this.take(header)
    return header
  }

  /** A signed header over these changes after the log's head, whatever they are. Applies nothing. */
  async seal(changes: RowChanges, lanes: readonly LaneBodies[] = [], forge: Partial<Header> = {}): Promise<ModelHeader> {
    const { newest, clusterId, address } = this.#configurations
    const number = this.state.head.number + 1
    const header: Header = {
      chain: this.member.chain,
      number,
      parent: this.state.head.hash,
      config: newest.hash,
      blockHash: keccak256(new TextEncoder().encode(`${this.member.chain}/${number}`)),
      stateRoot: ZERO_HASH,
      time: this.#time,
      ...this.state.rootsWith(changes),
      ...forge,
    }
    const hash = hashHeader(clusterId, header)
    const signature = await this.signer.sign({ type: 'Header', domain: address, value: header, digest: hash })
    return { header, signature, changes, lanes, hash }
  }

  /** Continues the log with a sealed header. */
  take(sealed: ModelHeader): void {
    this.state.commit(this.state.open(sealed, sealed.hash, this.#configurations.newest.configuration))
    this.headers.push(sealed)
  }

  frame(...headers: readonly OpenableHeader[]): Frame {
    return { chain: this.member.chain, headers }
  }
}
