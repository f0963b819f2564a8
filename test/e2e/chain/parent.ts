import { type Abi, encodeFunctionData } from 'viem'
import { encodePost, type Post } from '../../../src/chain/batch-inbox.ts'
import { deployParent } from '../../../src/chain/deploy.ts'
import type { ParentAddresses } from '../../../src/chain/parent-follower.ts'
import { clusterRegistryAbi } from '../../../src/contracts/generated/cluster-registry.ts'
import { type Bytes32, concatBytes, type Hex, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../../../src/protocol/configuration.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type TestKey, testKey } from '../../vectors/keys.ts'
import { filler, named, sampleMember, sampleParameters } from '../../vectors/samples.ts'
import { deployerOn, richKey, termsOf } from './support.ts'

export const PARENT = 31_337

/** A parent chain with a cluster's contracts; its members exist as keys only. */
export interface TestParent {
  readonly anvil: Anvil
  readonly configuration: Configuration
  readonly cluster: Bytes32
  readonly contracts: ParentAddresses
  /** Number of the block with the registry. */
  readonly start: number
}

/** On a chain that mines by itself. */
export async function startParent(anvil: Anvil): Promise<TestParent> {
  const now = Math.floor(Date.now() / 1_000)
  const operator = await richKey(anvil, 'operator')
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation: now - 1_000,
    parameters: { ...sampleParameters, delta: 3_600, heartbeat: 60 },
    members: [1, 2, 3].map((index) => sampleMember(index, { activation: now - 1_000 })),
  }
  const { registry, batchInbox, court } = await deployParent(deployerOn(anvil, operator), configuration, termsOf(operator.address))
  return {
    anvil,
    configuration,
    cluster: clusterId({ parentChain: PARENT, registry: registry.address }),
    contracts: { registry: registry.address, batchInbox: batchInbox.address, court: court.address },
    start: registry.blockNumber,
  }
}

/** Calls the registry in the court's name. */
export async function asCourt({ anvil, contracts }: TestParent, functionName: string, args: readonly unknown[]): Promise<void> {
  const court = toHex(contracts.court)
  await anvil.request('anvil_setBalance', [court, '0xffffffffffffffff'])
  await anvil.request('anvil_impersonateAccount', [court])
  const data = encodeFunctionData({ abi: clusterRegistryAbi as Abi, functionName, args })
  await anvil.request('eth_sendTransaction', [{ from: court, to: toHex(contracts.registry), data }])
}

/** Posts of one member. Its headers stand for a log that nobody looks into. */
export class TestPoster {
  readonly chain: number
  readonly key: TestKey
  readonly #parent: TestParent
  readonly #sequencer: TestKey
  #previous: Bytes32 = ZERO_HASH
  #number = 0

  constructor(parent: TestParent, chain: number, key: TestKey) {
    this.#parent = parent
    this.chain = chain
    this.key = key
    this.#sequencer = testKey(`sequencer ${chain}`)
  }

  /** The next batch, ten headers on. */
  next(size = 200): Post & { readonly hash: Bytes32 } {
    this.#number += 10
    const { cluster, configuration } = this.#parent
    const header = {
      chain: this.chain,
      number: this.#number,
      parent: named('parent'),
      config: hashConfiguration(configuration),
      blockHash: named(`block ${this.#number}`),
      stateRoot: named('state'),
      time: configuration.activation + this.#number,
      outboxRoot: named('outbox'),
      inboxRoot: named('inbox'),
    }
    const hash = hashHeader(cluster, header)
    const frames = concatBytes(this.#previous, Uint8Array.of(0), filler(`${this.chain}/${this.#number}`, size))
    const framesHash = keccak256(frames)
    const batchSignature = this.#sequencer.sign(hashBatch(cluster, { chain: this.chain, number: this.#number, framesHash }))
    this.#previous = hash
    return { header: { header, signature: this.#sequencer.sign(hash) }, batchSignature, frames, hash }
  }

  /** Sends it, and does not wait for its block. Returns the transaction's hash. */
  async post(data = encodePost(this.next())): Promise<Hex> {
    const { anvil, contracts } = this.#parent
    return deployerOn(anvil, this.key).sendTransaction({ to: toHex(contracts.batchInbox), data: toHex(data), gas: 6_000_000n })
  }
}
