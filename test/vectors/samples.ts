import { type Bytes32, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import {
  type Configuration,
  hashConfiguration,
  type Member,
  MemberStatus,
  type Parameters,
  Policy,
} from '../../src/protocol/configuration.ts'
import type { Header } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { Message } from '../../src/protocol/message.ts'
import { clusterId, type Domain } from '../../src/protocol/typed-data.ts'
import { testKey } from './keys.ts'

/** A small cluster, the same for vectors and unit tests. */

const utf8 = new TextEncoder()

/** 32 bytes named by a text. */
export function named(name: string): Bytes32 {
  return keccak256(utf8.encode(name))
}

/** `size` bytes named by a text. */
export function filler(name: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let block = named(name)
  for (let at = 0; at < size; at += 32) {
    bytes.set(block.subarray(0, Math.min(32, size - at)), at)
    block = keccak256(block)
  }
  return bytes
}

export const domain: Domain = { parentChain: 31_337, registry: filler('registry', 20) }
export const cluster = clusterId(domain)

/** Seconds: when the genesis configuration comes into force. */
export const GENESIS_TIME = 1_700_000_000

export function sampleMember(index: number, changes: Partial<Member> = {}): Member {
  const chain = changes.chain ?? 7_000 + index
  return {
    index,
    chain,
    status: MemberStatus.active,
    activation: GENESIS_TIME,
    sequencer: testKey(`sequencer ${chain}`).address,
    includer: testKey(`includer ${chain}`).address,
    operator: testKey(`operator ${chain}`).address,
    messenger: filler('messenger', 20),
    stfId: named('stf'),
    daId: named('da'),
    credit: 1_000n * 10n ** 18n,
    depth: 1,
    blockIntervalMs: 1_000,
    gasPerSecond: 30_000_000n,
    gasPrice: 1_000_000_000n,
    generation: 0,
    startNumber: 1,
    startParent: ZERO_HASH,
    multiaddrs: [`/ip4/127.0.0.1/tcp/${9_000 + index}`],
    ...changes,
  }
}

export const sampleParameters: Parameters = {
  delta: 12,
  depositDelta: 0,
  heartbeat: 3,
  maxBatchDelay: 600,
  challengePeriod: 86_400,
  responsePeriod: 43_200,
  evidenceAge: 1_209_600,
  lifetime: 604_800,
  unpaidLifetime: 2_592_000,
  defaultGas: 200_000n,
  quotaMessages: 256,
  quotaBytes: 60_000,
  quotaGas: 12_000_000n,
  voteThresholdBps: 6_667,
  policy: Policy.votes,
  referenceContract: ZERO_ADDRESS,
  messengerCodeHash: named('messenger code'),
}

export function sampleConfiguration(changes: Partial<Configuration> = {}): Configuration {
  return {
    predecessor: ZERO_HASH,
    activation: GENESIS_TIME,
    parameters: sampleParameters,
    members: [sampleMember(1), sampleMember(2), sampleMember(3)],
    ...changes,
  }
}

export const genesis = sampleConfiguration()
export const genesisHash = hashConfiguration(genesis)

export function sampleMessage(changes: Partial<Message> = {}): Message {
  return {
    source: 7_001,
    destination: 7_002,
    nonce: 0,
    sentAt: GENESIS_TIME + 5,
    kind: 0,
    sender: filler('sender', 20),
    target: filler('target', 20),
    refundTo: filler('refundTo', 20),
    value: 10n ** 17n,
    fee: 10n ** 14n,
    gasLimit: 100_000n,
    data: filler('data', 64),
    ...changes,
  }
}

export function sampleHeader(changes: Partial<Header> = {}): Header {
  return {
    chain: 7_001,
    number: 1,
    parent: ZERO_HASH,
    config: genesisHash,
    blockHash: named('block 1'),
    stateRoot: named('state 1'),
    time: GENESIS_TIME + 5,
    outboxRoot: named('outbox 1'),
    inboxRoot: named('inbox 1'),
    ...changes,
  }
}
