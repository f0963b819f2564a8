import { createLocalSigner } from '../../src/node/keys/local-signer.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { type Address, type Bytes32, equalBytes, toHex, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, type Member } from '../../src/protocol/configuration.ts'
import { ConfigurationChain, type EnactedConfiguration } from '../../src/protocol/configuration-chain.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { Signer, Verifier } from '../../src/protocol/signature.ts'
import { hashEnact } from '../../src/protocol/statements.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import type { Random } from '../../testnet/random.ts'
import { makeModelCluster, secretOf } from '../support/model-cluster.ts'

export const START_S = 1_700_000_000

/** Small, so that a burst of traffic meets it. */
const QUOTA_MESSAGES = 8
/** Longer than anything keeps a node from the parent here. */
const RESPONSE_S = 30
/** What a member may send before it has received anything, wei. */
const CREDIT = 10n ** 12n

/** The cluster as its operators made it: members, keys, and the configurations that the registry holds. */
export class SimulatedCluster {
  readonly genesis: Configuration
  /** What the registry on the parent holds. */
  readonly registry: ConfigurationChain
  readonly verifier: Verifier
  /** Every sequencer key by its address; a rotation makes one more. */
  readonly #keys = new Map<string, Signer>()
  readonly #operators: readonly Signer[]

  constructor(random: Random, members: number) {
    const model = makeModelCluster({ members, startTime: START_S, delta: 4 + random.below(3) }).configuration
    const { delta } = model.parameters
    this.genesis = {
      ...model,
      parameters: { ...model.parameters, quotaMessages: QUOTA_MESSAGES, responsePeriod: RESPONSE_S },
      members: model.members.map((member) => {
        const blockIntervalMs = random.next() < 0.3 ? 500 : 1_000
        // Δ ≥ (depth + 2) · interval + 1 s, checked when a configuration is made.
        const deepest = Math.min(2, Math.floor((delta * 1_000 - 1_000) / blockIntervalMs) - 2)
        return { ...member, credit: CREDIT, blockIntervalMs, depth: random.below(deepest + 1) }
      }),
    }
    this.verifier = memoised(createNativeVerifier())
    this.#operators = model.members.map(({ chain }) => createLocalSigner(secretOf(chain)))
    for (const signer of this.#operators) this.#keys.set(toHex(signer.address), signer)
    this.registry = new ConfigurationChain(
      { parentChain: 900, registry: ZERO_REGISTRY, genesis: hashConfiguration(this.genesis) },
      this.verifier,
    )
    this.registry.add({ configuration: this.genesis, enactments: [] })
  }

  get members(): readonly Member[] {
    return this.genesis.members
  }

  get clusterId(): Bytes32 {
    return this.registry.clusterId
  }

  /** The id of another cluster that the same operators run with the same keys. */
  get otherClusterId(): Bytes32 {
    return clusterId({ parentChain: 901, registry: ZERO_REGISTRY })
  }

  /** A node's own chain of configurations, with what it read from the registry at its start. */
  configurationsFrom(known: number): ConfigurationChain {
    const chain = new ConfigurationChain(this.registry.address, this.verifier)
    for (const enacted of this.enacted.slice(0, known)) chain.add(enacted)
    return chain
  }

  get enacted(): readonly EnactedConfiguration[] {
    return this.registry.after(ZERO_HASH, Number.MAX_SAFE_INTEGER)
  }

  keyOf(address: Address): Signer {
    const signer = this.#keys.get(toHex(address))
    if (signer === undefined) throw new Error(`nobody has the key of ${toHex(address)}`)
    return signer
  }

  /** Governance gives a member another sequencer key from `activation` on (§8). */
  rotateKey(chain: number, activation: number): Promise<EnactedConfiguration> {
    const signer = createLocalSigner(keccak256(new TextEncoder().encode(`key ${this.registry.size} of ${chain}`)))
    this.#keys.set(toHex(signer.address), signer)
    return this.#succeed(activation, (member) =>
      member.chain === chain ? { ...member, sequencer: signer.address, includer: signer.address } : member,
    )
  }

  /** Every member's log is to start anew from `activation` on (§8). */
  reinstateAll(activation: number): Promise<EnactedConfiguration> {
    return this.#succeed(activation, (member) => ({ ...member, generation: member.generation + 1 }))
  }

  /** The next configuration, enacted by every operator. */
  async #succeed(activation: number, change: (member: Member) => Member): Promise<EnactedConfiguration> {
    const { configuration: before, hash: predecessor } = this.registry.newest
    const configuration = { ...before, predecessor, activation, members: before.members.map(change) }
    const value = { predecessor, config: hashConfiguration(configuration) }
    const statement = { type: 'Enact' as const, domain: this.registry.address, value, digest: hashEnact(this.clusterId, value) }
    const enacted = { configuration, enactments: await Promise.all(this.#operators.map((operator) => operator.sign(statement))) }
    this.registry.add(enacted)
    return enacted
  }
}

const ZERO_REGISTRY = ZERO_ADDRESS.with(19, 9)
const MOST_MEMOISED = 20_000

/** Who signed what is a pure function: one computation serves every node of the run. */
function memoised(verifier: Verifier): Verifier {
  const known = new Map<string, { readonly signature: Uint8Array; readonly signer: Address }>()
  return {
    recover(digest, signature) {
      const key = Buffer.from(digest.buffer, digest.byteOffset, digest.length).toString('latin1')
      const found = known.get(key)
      if (found !== undefined && equalBytes(found.signature, signature)) return found.signer
      const signer = verifier.recover(digest, signature)
      if (known.size < MOST_MEMOISED) known.set(key, { signature: new Uint8Array(signature), signer })
      return signer
    },
  }
}
