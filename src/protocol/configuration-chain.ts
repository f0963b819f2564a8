import { type Address, type Bytes32, equalBytes, isZero, toHex } from './bytes.ts'
import {
  activeMembers,
  type Configuration,
  checkConfiguration,
  hashConfiguration,
  type Member,
  MemberStatus,
  memberByChain,
} from './configuration.ts'
import { ProtocolError } from './errors.ts'
import { checkSignatureForm, type Signature, type Verifier } from './signature.ts'
import { hashEnact } from './statements.ts'
import { clusterId, type Domain } from './typed-data.ts'

/** A configuration and the enactments by which its predecessor's operators took it (none for the genesis). */
export interface EnactedConfiguration {
  readonly configuration: Configuration
  readonly enactments: readonly Signature[]
}

/** What authenticates a cluster (§4): with it, an observer needs nothing but one peer. */
export interface ClusterAddress extends Domain {
  readonly genesis: Bytes32
}

interface Link extends EnactedConfiguration {
  readonly hash: Bytes32
}

/** What a member's sequencer signed with, signs with, or will. */
export interface SequencerKeys {
  readonly current: readonly Address[]
  /** Those that only earlier configurations name. */
  readonly retired: readonly Address[]
}

/** How many configurations one cluster may have: bounds what a peer can make a node keep. */
const MAX_CONFIGURATIONS = 10_000

/** The chain of configurations from the genesis hash on, each checked by its enactments (§8). */
export class ConfigurationChain {
  readonly address: ClusterAddress
  readonly clusterId: Bytes32
  readonly #verifier: Verifier
  readonly #links: Link[] = []
  readonly #byHash = new Map<string, number>()
  /** By chain: its sequencer's keys, in the order in which they came, each with the newest configuration that names it. */
  readonly #sequencers = new Map<number, { readonly key: Address; last: number }[]>()

  constructor(address: ClusterAddress, verifier: Verifier) {
    this.address = address
    this.clusterId = clusterId(address)
    this.#verifier = verifier
  }

  /** Takes the next configuration, or one that is known already. Returns whether it is new. Throws `ProtocolError`. */
  add(enacted: EnactedConfiguration): boolean {
    const { configuration, enactments } = enacted
    const hash = hashConfiguration(configuration)
    if (this.#byHash.has(toHex(hash))) return false
    checkConfiguration(configuration, this.address.parentChain)
    const last = this.#links.at(-1)
    if (last === undefined) {
      if (!equalBytes(hash, this.address.genesis)) {
        throw new ProtocolError(
          'unknown-configuration',
          `${toHex(hash)} is not the genesis configuration ${toHex(this.address.genesis)} of this cluster address`,
        )
      }
      if (!isZero(configuration.predecessor)) throw new ProtocolError('bad-configuration', 'the genesis configuration has a predecessor')
      if (enactments.length > 0)
        throw new ProtocolError('not-enacted', 'the genesis configuration has no predecessor whose operators could enact it')
    } else {
      this.#checkSuccessor(last, configuration)
      this.#checkEnactments(last, hash, enactments)
    }
    if (this.#links.length >= MAX_CONFIGURATIONS)
      throw new ProtocolError('bad-configuration', `more than ${MAX_CONFIGURATIONS} configurations`)
    this.#byHash.set(toHex(hash), this.#links.length)
    this.#links.push({ configuration, enactments, hash })
    for (const member of configuration.members) this.#noteSequencer(member)
    return true
  }

  get size(): number {
    return this.#links.length
  }

  get newest(): { readonly configuration: Configuration; readonly hash: Bytes32 } {
    const last = this.#links.at(-1)
    if (last === undefined) throw new ProtocolError('unknown-configuration', 'no configuration is known yet')
    return last
  }

  get(hash: Bytes32): Configuration | undefined {
    return this.#link(hash)?.configuration
  }

  /** The configuration in force at `time` (seconds): the genesis configuration before its activation. */
  inForceAt(time: number): { readonly configuration: Configuration; readonly hash: Bytes32 } {
    for (let i = this.#links.length - 1; i > 0; i--) {
      const link = this.#links[i] as Link
      if (link.configuration.activation <= time) return link
    }
    const first = this.#links[0]
    if (first === undefined) throw new ProtocolError('unknown-configuration', 'no configuration is known yet')
    return first
  }

  /** Whether the configuration named `hash` is in force at `time` (seconds). */
  isInForceAt(hash: Bytes32, time: number): boolean {
    return equalBytes(this.inForceAt(time).hash, hash)
  }

  /** The member whose chain is `chain` in the configuration named `hash`. Throws `unknown-configuration` or `unknown-member`. */
  member(hash: Bytes32, chain: number): Member {
    const configuration = this.get(hash)
    if (configuration === undefined) throw new ProtocolError('unknown-configuration', `configuration ${toHex(hash)} is not known`)
    const member = memberByChain(configuration, chain)
    if (member === undefined) throw new ProtocolError('unknown-member', `chain ${chain} is no member in configuration ${toHex(hash)}`)
    return member
  }

  /** The keys of the sequencer of `chain`: `current` are those that the configuration named `from` gives it, and any later one. */
  sequencersOf(chain: number, from: Bytes32): SequencerKeys {
    const first = this.#byHash.get(toHex(from)) ?? this.#links.length
    const keys = this.#sequencers.get(chain) ?? []
    return {
      current: keys.filter(({ last }) => last >= first).map(({ key }) => key),
      retired: keys.filter(({ last }) => last < first).map(({ key }) => key),
    }
  }

  /** At most `limit` configurations after the one named `hash`, oldest first; from the genesis on if it is zero. */
  after(hash: Bytes32, limit: number): readonly EnactedConfiguration[] {
    const from = isZero(hash) ? 0 : (this.#byHash.get(toHex(hash)) ?? this.#links.length - 1) + 1
    return this.#links.slice(from, from + limit).map(({ configuration, enactments }) => ({ configuration, enactments }))
  }

  #noteSequencer({ chain, sequencer }: Member): void {
    const keys = this.#sequencers.get(chain) ?? []
    const known = keys.find(({ key }) => equalBytes(key, sequencer))
    const last = this.#links.length - 1
    if (known === undefined) this.#sequencers.set(chain, [...keys, { key: sequencer, last }])
    else known.last = last
  }

  #link(hash: Bytes32): Link | undefined {
    // Nearly every header names the newest; it is asked for several times a header, and a key for the map is dear.
    const newest = this.#links.at(-1)
    if (newest !== undefined && equalBytes(newest.hash, hash)) return newest
    const at = this.#byHash.get(toHex(hash))
    return at === undefined ? undefined : this.#links[at]
  }

  #checkSuccessor(last: Link, next: Configuration): void {
    if (!equalBytes(next.predecessor, last.hash)) {
      throw new ProtocolError(
        'unknown-configuration',
        `its predecessor is ${toHex(next.predecessor)}, the newest known is ${toHex(last.hash)}`,
      )
    }
    if (next.activation < last.configuration.activation)
      throw new ProtocolError('bad-configuration', 'it would activate before its predecessor')
    for (const before of last.configuration.members) {
      const after = next.members.find((member) => member.index === before.index)
      if (after === undefined)
        throw new ProtocolError('bad-configuration', `member ${before.index} is missing: who leaves keeps its entry, with another status`)
      if (after.chain !== before.chain)
        throw new ProtocolError(
          'bad-configuration',
          `index ${before.index} belongs to chain ${before.chain} for ever, not to ${after.chain}`,
        )
      if (after.generation < before.generation)
        throw new ProtocolError('bad-configuration', `generation of chain ${before.chain} would go back`)
      if (after.activation < before.activation)
        throw new ProtocolError('bad-configuration', `activation of chain ${before.chain} would go back`)
      if (before.status === MemberStatus.left && after.status !== MemberStatus.left)
        throw new ProtocolError('bad-configuration', `chain ${before.chain} has left for ever`)
    }
  }

  #checkEnactments(last: Link, config: Bytes32, enactments: readonly Signature[]): void {
    const digest = hashEnact(this.clusterId, { predecessor: last.hash, config })
    const active = activeMembers(last.configuration)
    const operators = new Map<string, Address>(active.map((member) => [toHex(member.operator), member.operator]))
    if (enactments.length > active.length)
      throw new ProtocolError('not-enacted', `${enactments.length} enactments by ${active.length} active members`)
    const enacted = new Set<string>()
    for (const signature of enactments) {
      checkSignatureForm(signature)
      const operator = toHex(this.#verifier.recover(digest, signature))
      if (!operators.has(operator)) throw new ProtocolError('not-enacted', `${operator} is no operator of an active member`)
      enacted.add(operator)
    }
    const by = active.filter((member) => enacted.has(toHex(member.operator))).length
    if (by * 2 <= active.length)
      throw new ProtocolError('not-enacted', `enacted by ${by} of ${active.length} active members; more than half are needed`)
  }
}
