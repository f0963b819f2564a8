import { type ContractFunctionReturnType, decodeEventLog, decodeFunctionResult, encodeFunctionData, toEventSelector } from 'viem'
import { clusterRegistryAbi } from '../contracts/generated/cluster-registry.ts'
import { type Address, type Bytes32, equalBytes, fromHex, type Hex, isZero, toHex } from '../protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../protocol/configuration.ts'
import { EVIDENCE_KINDS, type EvidenceKind } from '../protocol/evidence/evidence.ts'
import { configurationFromAbi } from './abi-convert.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quote } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import type { Rpc } from './rpc.ts'

/** Where a configuration stands in the registry. */
export interface RegistryEntry {
  /** Zero for the genesis configuration. */
  readonly predecessor: Bytes32
  /** Zero for the newest. */
  readonly successor: Bytes32
  /** Seconds. */
  readonly activation: number
  /** Block of the parent chain that made it. */
  readonly blockNumber: number
}

/** A member's bond (§8), wei. */
export interface Bond {
  /** What leaves included: it can be slashed until it has left. */
  readonly amount: bigint
  readonly leaving: bigint
  /** When `leaving` can be withdrawn, seconds; undefined while nothing leaves. */
  readonly leavesAt: number | undefined
  /** Slashed so far, less what reporters got. */
  readonly forfeited: bigint
}

/** How a member stands on the parent. Exposed: convicted by artefacts. Suspected: an answer is missing. */
export interface Standing {
  readonly exposed: boolean
  readonly suspected: boolean
  /** Of the first conviction, or of the suspicion; undefined if there is neither. */
  readonly kind: EvidenceKind | undefined
  /** Seconds; 0 if there is neither. */
  readonly since: number
}

/** Reads a ClusterRegistry on the parent chain (§8). Rejects with `ChainError` or the signal's reason. */
export interface RegistryReader {
  readonly address: Address
  clusterId(signal?: AbortSignal): Promise<Bytes32>
  genesis(signal?: AbortSignal): Promise<Bytes32>
  newest(signal?: AbortSignal): Promise<Bytes32>
  governor(signal?: AbortSignal): Promise<Address>
  court(signal?: AbortSignal): Promise<Address>
  batchInbox(signal?: AbortSignal): Promise<Address>
  /** What an exit must leave of the bond of a member that has not left, wei. */
  minimumBond(signal?: AbortSignal): Promise<bigint>
  /** Of the member with this chain id; nothing at all for a chain that is no member. */
  bond(chain: number, signal?: AbortSignal): Promise<Bond>
  standing(chain: number, signal?: AbortSignal): Promise<Standing>
  /** Whether this key of this member was slashed: once and never again. */
  convicted(chain: number, key: Address, signal?: AbortSignal): Promise<boolean>
  /** Rejects with `reverted` for a hash that the registry does not know. */
  entry(hash: Bytes32, signal?: AbortSignal): Promise<RegistryEntry>
  /** The whole configuration, checked against its hash. */
  configuration(hash: Bytes32, signal?: AbortSignal): Promise<Configuration>
  /** At most `limit` configurations after the one named, oldest first; from the genesis on if none is. */
  configurationsAfter(hash: Bytes32 | undefined, limit: number, signal?: AbortSignal): Promise<readonly Configuration[]>
}

type View =
  | 'clusterId'
  | 'genesis'
  | 'newest'
  | 'governor'
  | 'entry'
  | 'court'
  | 'batchInbox'
  | 'minimumBond'
  | 'bond'
  | 'standing'
  | 'convicted'

const CONFIGURATION_MADE = clusterRegistryAbi.find((item) => item.type === 'event' && item.name === 'ConfigurationMade')

/** Both decoders of viem throw on bytes that are not what the ABI says. */
function decoded<T>(what: string, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    throw new ChainError('bad-answer', `${what} of the registry cannot be read`, { cause })
  }
}

class Reader implements RegistryReader {
  readonly address: Address
  readonly #rpc: Rpc
  readonly #to: Hex

  constructor(rpc: Rpc, address: Address) {
    this.#rpc = rpc
    this.address = address
    this.#to = toHex(address)
  }

  async clusterId(signal?: AbortSignal): Promise<Bytes32> {
    return fromHex(await this.#view('clusterId', [], signal), 32)
  }

  async genesis(signal?: AbortSignal): Promise<Bytes32> {
    return fromHex(await this.#view('genesis', [], signal), 32)
  }

  async newest(signal?: AbortSignal): Promise<Bytes32> {
    return fromHex(await this.#view('newest', [], signal), 32)
  }

  async governor(signal?: AbortSignal): Promise<Address> {
    return fromHex(await this.#view('governor', [], signal), 20)
  }

  async court(signal?: AbortSignal): Promise<Address> {
    return fromHex(await this.#view('court', [], signal), 20)
  }

  async batchInbox(signal?: AbortSignal): Promise<Address> {
    return fromHex(await this.#view('batchInbox', [], signal), 20)
  }

  minimumBond(signal?: AbortSignal): Promise<bigint> {
    return this.#view('minimumBond', [], signal)
  }

  async bond(chain: number, signal?: AbortSignal): Promise<Bond> {
    const { amount, leaving, leavesAt, forfeited } = await this.#view('bond', [BigInt(chain)], signal)
    return { amount, leaving, leavesAt: leavesAt === 0 ? undefined : leavesAt, forfeited }
  }

  async standing(chain: number, signal?: AbortSignal): Promise<Standing> {
    const { exposed, suspected, kind: number, since } = await this.#view('standing', [BigInt(chain)], signal)
    const kind = EVIDENCE_KINDS[number - 1]
    if ((exposed || suspected) !== (kind !== undefined))
      throw new ChainError('bad-answer', `standing(${chain}) is exposed ${exposed}, suspected ${suspected}, of kind ${number}`)
    return { exposed, suspected, kind, since }
  }

  convicted(chain: number, key: Address, signal?: AbortSignal): Promise<boolean> {
    return this.#view('convicted', [BigInt(chain), toHex(key)], signal)
  }

  async entry(hash: Bytes32, signal?: AbortSignal): Promise<RegistryEntry> {
    const { predecessor, successor, activation, blockNumber } = await this.#view('entry', [toHex(hash)], signal)
    if (blockNumber > BigInt(Number.MAX_SAFE_INTEGER))
      throw new ChainError('bad-answer', `entry(${toHex(hash)}) names block ${blockNumber}`)
    return { predecessor: fromHex(predecessor, 32), successor: fromHex(successor, 32), activation, blockNumber: Number(blockNumber) }
  }

  async configuration(hash: Bytes32, signal?: AbortSignal): Promise<Configuration> {
    const { blockNumber } = await this.entry(hash, signal)
    return this.#configurationIn(blockNumber, hash, signal)
  }

  async configurationsAfter(hash: Bytes32 | undefined, limit: number, signal?: AbortSignal): Promise<readonly Configuration[]> {
    const found: Configuration[] = []
    let next = hash === undefined ? await this.genesis(signal) : (await this.entry(hash, signal)).successor
    while (!isZero(next) && found.length < limit) {
      const { blockNumber, successor } = await this.entry(next, signal)
      found.push(await this.#configurationIn(blockNumber, next, signal))
      next = successor
    }
    return found
  }

  async #configurationIn(blockNumber: number, hash: Bytes32, signal: AbortSignal | undefined): Promise<Configuration> {
    if (CONFIGURATION_MADE?.type !== 'event') throw new Error('the ABI of ClusterRegistry has no ConfigurationMade')
    const block = `0x${blockNumber.toString(16)}`
    const topics = [toEventSelector(CONFIGURATION_MADE), toHex(hash)]
    const logs = await this.#rpc.request('eth_getLogs', [{ address: this.#to, fromBlock: block, toBlock: block, topics }], signal)
    const log: unknown = Array.isArray(logs) ? logs[0] : undefined
    if (!isObject(log) || !Array.isArray(log.topics))
      throw new ChainError('bad-answer', `block ${blockNumber} has no ConfigurationMade of ${toHex(hash)}: ${quote(logs)}`)
    const logTopics = log.topics.map((topic) => toHex(bytes(topic, 'topic', 32)))
    const data = toHex(bytes(log.data, 'data'))
    const configuration = decoded('ConfigurationMade', () => {
      const [signature, ...indexed] = logTopics
      if (signature === undefined) throw new Error('an anonymous event')
      const { args } = decodeEventLog({ abi: clusterRegistryAbi, eventName: 'ConfigurationMade', topics: [signature, ...indexed], data })
      return configurationFromAbi(args.configuration)
    })
    const actual = hashConfiguration(configuration)
    if (!equalBytes(actual, hash))
      throw new ChainError('bad-answer', `the configuration returned for ${toHex(hash)} hashes to ${toHex(actual)}`)
    return configuration
  }

  async #view<Name extends View>(
    functionName: Name,
    args: readonly (Hex | bigint)[],
    signal: AbortSignal | undefined,
  ): Promise<ContractFunctionReturnType<typeof clusterRegistryAbi, 'view', Name>> {
    // viem ties the arguments to the name, which it cannot follow through a type parameter.
    const call = { abi: clusterRegistryAbi, functionName: functionName as View, args } as Parameters<typeof encodeFunctionData>[0]
    const answer = await this.#rpc.request('eth_call', [{ to: this.#to, data: encodeFunctionData(call) }, 'latest'], signal)
    const data = bytes(answer, functionName)
    if (data.length === 0) throw new ChainError('no-code', `no ClusterRegistry at ${this.#to} on chain ${this.#rpc.chainId}`)
    return decoded(functionName, () =>
      decodeFunctionResult({ abi: clusterRegistryAbi, functionName: functionName as View, data: toHex(data) }),
    ) as ContractFunctionReturnType<typeof clusterRegistryAbi, 'view', Name>
  }
}

export function readRegistry(rpc: Rpc, address: Address): RegistryReader {
  return new Reader(rpc, address)
}
