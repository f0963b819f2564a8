import { createRequire } from 'node:module'
import { type Address, type Bytes32, concatBytes, ZERO_ADDRESS, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, MemberStatus } from '../../../src/protocol/configuration.ts'
import type { OpenableHeader, RowChanges } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { OutboxRow } from '../../../src/protocol/row.ts'
import type { Signature, Verifier } from '../../../src/protocol/signature.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'

/** A cluster in memory: keys, a configuration, and chains that make signed headers. Real signatures, no contracts. */

const secp256k1 = createRequire(import.meta.url)('secp256k1') as {
  publicKeyCreate(key: Uint8Array, compressed: boolean): Uint8Array
  ecdsaSign(digest: Uint8Array, key: Uint8Array): { signature: Uint8Array; recid: number }
  ecdsaRecover(signature: Uint8Array, recid: number, digest: Uint8Array, compressed: boolean): Uint8Array
}

function addressOf(publicKey: Uint8Array): Address {
  return keccak256(publicKey.subarray(1)).slice(12)
}

export const verifier: Verifier = {
  recover: (digest, signature) => addressOf(secp256k1.ecdsaRecover(signature.subarray(0, 64), (signature[64] ?? 0) - 27, digest, false)),
}

export class Key {
  readonly #secret: Uint8Array
  readonly address: Address

  constructor(seed: string) {
    this.#secret = keccak256(new TextEncoder().encode(seed))
    this.address = addressOf(secp256k1.publicKeyCreate(this.#secret, false))
  }

  sign(digest: Bytes32): Signature {
    const { signature, recid } = secp256k1.ecdsaSign(digest, this.#secret)
    return concatBytes(signature, Uint8Array.of(27 + recid))
  }
}

export interface Cluster {
  readonly id: Bytes32
  readonly configuration: Configuration
  readonly hash: Bytes32
  readonly keys: readonly Key[]
}

/** Member i (from 0) has index i + 1 and chain id 1001 + i. */
export function makeCluster(members: number, name = 'cluster'): Cluster {
  const keys = Array.from({ length: members }, (_, i) => new Key(`${name} ${i}`))
  const some = new Uint8Array(20).fill(7)
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation: 0,
    parameters: {
      delta: 8,
      depositDelta: 0,
      heartbeat: 2,
      maxBatchDelay: 60,
      challengePeriod: 60,
      responsePeriod: 60,
      evidenceAge: 60,
      lifetime: 600,
      unpaidLifetime: 600,
      defaultGas: 100_000n,
      quotaMessages: 256,
      quotaBytes: 60_000,
      quotaGas: 12_000_000n,
      voteThresholdBps: 6_000,
      policy: 0,
      referenceContract: ZERO_ADDRESS,
      messengerCodeHash: ZERO_HASH,
    },
    members: keys.map((key, i) => ({
      index: i + 1,
      chain: 1001 + i,
      status: MemberStatus.active,
      activation: 0,
      sequencer: key.address,
      includer: some,
      operator: some,
      messenger: some,
      stfId: ZERO_HASH,
      daId: ZERO_HASH,
      credit: 10n ** 24n,
      depth: 0,
      blockIntervalMs: 1_000,
      gasPerSecond: 30_000_000n,
      gasPrice: 0n,
      generation: 0,
      startNumber: 1,
      startParent: ZERO_HASH,
      multiaddrs: [],
    })),
  }
  const id = clusterId({ parentChain: 1, registry: keccak256(new TextEncoder().encode(name)).slice(12) })
  return { id, configuration, hash: hashConfiguration(configuration), keys }
}

/** One member's chain: makes the next header, with messages to other members. */
export class Chain {
  readonly id: number
  readonly headers: OpenableHeader[] = []
  readonly #cluster: Cluster
  readonly #key: Key
  readonly #log: LogState

  constructor(cluster: Cluster, member: number) {
    this.#cluster = cluster
    this.#key = cluster.keys[member] as Key
    this.id = 1001 + member
    this.#log = new LogState({ chain: this.id, number: 1, parent: ZERO_HASH })
  }

  /** Makes the next block, with `messages` on the lane to each of `destinations` (indices), of `dataBytes` each. */
  block(messages = 0, destinations: readonly number[] = [], dataBytes = 32): OpenableHeader {
    const number = this.#log.head.number + 1
    const time = 1_800_000_000 + number
    const outbox: { index: number; row: OutboxRow }[] = []
    const lanes: { index: number; messages: Message[] }[] = []
    for (const index of messages > 0 ? destinations : []) {
      let row = this.#log.outboxRow(index)
      const sent: Message[] = []
      for (let i = 0; i < messages; i++) {
        const message = this.#message(index, row.count, time, dataBytes)
        row = appendMessage(row, message)
        sent.push(message)
      }
      outbox.push({ index, row })
      lanes.push({ index, messages: sent })
    }
    const changes: RowChanges = { outbox, inbox: [] }
    const header: Header = {
      chain: this.id,
      number,
      parent: this.#log.head.hash,
      config: this.#cluster.hash,
      blockHash: keccak256(new TextEncoder().encode(`${this.id} ${number}`)),
      stateRoot: ZERO_HASH,
      time,
      ...this.#log.rootsWith(changes),
    }
    const hash = hashHeader(this.#cluster.id, header)
    const openable: OpenableHeader = { header, signature: this.#key.sign(hash), changes, lanes }
    this.#log.commit(this.#log.open(openable, hash, this.#cluster.configuration))
    this.headers.push(openable)
    return openable
  }

  blocks(count: number, messages = 0, destinations: readonly number[] = [], dataBytes = 32): OpenableHeader[] {
    return Array.from({ length: count }, () => this.block(messages, destinations, dataBytes))
  }

  #message(index: number, nonce: number, sentAt: number, dataBytes: number): Message {
    return {
      source: this.id,
      destination: 1000 + index,
      nonce,
      sentAt,
      kind: 0,
      sender: new Uint8Array(20).fill(1),
      target: new Uint8Array(20).fill(2),
      refundTo: new Uint8Array(20).fill(3),
      value: 1n,
      fee: 0n,
      gasLimit: 1_000n,
      data: new Uint8Array(dataBytes).fill(nonce % 256),
    }
  }
}
