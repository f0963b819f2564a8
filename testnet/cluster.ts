import { type Address, encodeFunctionData, type Hex, keccak256 } from 'viem'
import { configurationToAbi } from '../src/chain/abi-convert.ts'
import { messengerAbi, messengerBytecode } from '../src/contracts/generated/messenger.ts'
import { toHex } from '../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../src/protocol/configuration.ts'
import { Chain } from './chain.ts'
import {
  counterAbi,
  counterBytecode,
  gasBurnerAbi,
  gasBurnerBytecode,
  reentererAbi,
  reentererBytecode,
  reverterAbi,
  reverterBytecode,
} from './generated/targets.ts'
import { CREDIT, makeGenesis, PARENT_CHAIN_ID, type Periods } from './genesis.ts'
import { type Key, newKey } from './keys.ts'
import { deployParent, depositBonds, type ParentContracts } from './parent.ts'
import { BlockProducer, type MinedBlock } from './producer.ts'

/** A member chain with its contracts, keys and producer. */
export interface ClusterMember {
  readonly chain: Chain
  readonly producer: BlockProducer
  readonly messenger: Address
  readonly targets: { readonly counter: Address; readonly reverter: Address; readonly gasBurner: Address; readonly reenterer: Address }
  readonly keys: {
    readonly sequencer: Key
    readonly includer: Key
    readonly operator: Key
    /** Its account on the parent: posts, reports, answers. */
    readonly parent: Key
  }
}

/** The chains of a cluster and its contracts, before any daemon. */
export interface Cluster extends ParentContracts {
  readonly parent: Chain
  readonly members: readonly ClusterMember[]
  readonly genesis: Configuration
  readonly genesisHash: Hex
  /** `seqmesh:<parentChainId>:<registry>:<genesisHash>`. */
  readonly address: string
}

export interface ClusterOptions {
  /** Member chains. */
  readonly chains: number
  readonly delta: number
  readonly blockMs: number
  /** Of the parent, then of the members; undefined: any. */
  readonly rpcPorts?: readonly number[] | undefined
  /** Where each member's sequencer can be dialled, by chain id: goes into the genesis configuration. */
  readonly multiaddrs: ReadonlyMap<number, readonly string[]>
  /** Files that chains keep their state in across restarts, by chain id; without one a chain is memory only. */
  readonly statePaths: ReadonlyMap<number, string>
  readonly periods: Partial<Periods>
  /** How far the chains are behind the wall clock when the cluster comes into force, seconds. */
  readonly silenceS: number
  readonly onBlock: (block: MinedBlock) => void
  readonly onProblem: (error: Error) => void
  /** Every chain as soon as it runs, so that a failed start leaves none behind. */
  readonly onChain: (chain: Chain) => void
  readonly onProducer: (producer: BlockProducer) => void
}

/** The parent's pace: faster than any real one, as the setup waits for it, and scenarios for what is posted and judged. */
export const PARENT_BLOCK_MS = 500
/**
 * From the genesis configuration to its activation, seconds: long enough to initialize every Messenger before it, short
 * because nothing can be sent earlier.
 */
const ACTIVATION_NOTICE_S = 4
/** What each daemon's account may spend on gas, wei. */
const ALLOWANCE = 10_000n * 10n ** 18n
const CALL_GAS = 10_000_000n
const TRANSFER_GAS = 21_000n

/** Chain ids of the members: the parent's successors. */
export function memberChainIds(chains: number): readonly number[] {
  return Array.from({ length: chains }, (_, i) => PARENT_CHAIN_ID + 1 + i)
}

interface Draft extends ClusterMember {
  readonly deployer: Address
}

function portOf({ rpcPorts }: ClusterOptions, i: number): { readonly port?: number } {
  const port = rpcPorts?.[i]
  return port === undefined ? {} : { port }
}

async function startMember(chainId: number, i: number, options: ClusterOptions, signal: AbortSignal): Promise<Draft> {
  const statePath = options.statePaths.get(chainId)
  const genesisTime = Math.floor(Date.now() / 1_000) - options.silenceS
  const chain = await Chain.start({ chainId, genesisTime, ...portOf(options, i + 1), ...(statePath === undefined ? {} : { statePath }) })
  options.onChain(chain)
  const { blockMs, silenceS, onBlock, onProblem } = options
  const offsetMs = Math.floor((i * blockMs) / options.chains)
  const producer = new BlockProducer({ chain, intervalMs: blockMs, offsetMs, silenceS, onBlock, onProblem })
  options.onProducer(producer)
  producer.start()
  const [deployer] = await chain.accounts()
  if (deployer === undefined) throw new Error(`the node of chain ${chainId} has no accounts`)
  const keys = { sequencer: newKey(), includer: newKey(), operator: newKey(), parent: newKey() }
  const deploy = (abi: Parameters<Chain['deploy']>[1]['abi'], bytecode: Hex, value = 0n): Promise<Address> =>
    chain.deploy(deployer, { abi, bytecode, value }, signal)
  // One after another into the pool, one block for all of them.
  const [messenger, counter, reverter, gasBurner, reenterer] = await Promise.all([
    deploy(messengerAbi, messengerBytecode, CREDIT),
    deploy(counterAbi, counterBytecode),
    deploy(reverterAbi, reverterBytecode),
    deploy(gasBurnerAbi, gasBurnerBytecode),
    deploy(reentererAbi, reentererBytecode),
    ...[keys.includer, keys.operator].map(async ({ address }) =>
      chain.receipt(await chain.send({ from: deployer, to: address, value: ALLOWANCE, gas: TRANSFER_GAS }), signal),
    ),
  ])
  return { chain, producer, messenger, targets: { counter, reverter, gasBurner, reenterer }, keys, deployer }
}

async function initialize(draft: Draft, registry: Address, genesis: Configuration, signal: AbortSignal): Promise<void> {
  const data = encodeFunctionData({
    abi: messengerAbi,
    functionName: 'initialize',
    args: [BigInt(PARENT_CHAIN_ID), registry, configurationToAbi(genesis)],
  })
  const hash = await draft.chain.send({ from: draft.deployer, to: draft.messenger, data, gas: CALL_GAS })
  await draft.chain.receipt(hash, signal)
  draft.producer.obey(draft.messenger)
}

/** Starts the chains, deploys and initializes the contracts. Nothing is sent before `genesis.activation`. */
export async function startCluster(options: ClusterOptions, signal: AbortSignal): Promise<Cluster> {
  const chainIds = memberChainIds(options.chains)
  const startParent = async (): Promise<Chain> => {
    const chain = await Chain.start({ chainId: PARENT_CHAIN_ID, blockTimeMs: PARENT_BLOCK_MS, ...portOf(options, 0) })
    options.onChain(chain)
    return chain
  }
  const [parent, ...drafts] = await Promise.all([startParent(), ...chainIds.map((chainId, i) => startMember(chainId, i, options, signal))])
  const [first] = drafts
  if (first === undefined) throw new Error('a cluster has at least one member')
  const code = (await first.chain.request('eth_getCode', [first.messenger, 'latest'])) as Hex
  const latest = drafts.map(({ producer }) => producer.last)
  const genesis = makeGenesis({
    members: drafts.map(({ chain: { chainId }, keys, messenger }, i) => ({
      chain: chainId,
      ...keys,
      messenger,
      startNumber: latest[i]?.number ?? 1,
      multiaddrs: options.multiaddrs.get(chainId) ?? [],
    })),
    delta: options.delta,
    blockMs: options.blockMs,
    activation: Math.floor(Date.now() / 1_000) - options.silenceS + ACTIVATION_NOTICE_S,
    messengerCodeHash: keccak256(code),
    periods: options.periods,
  })
  const genesisHash = toHex(hashConfiguration(genesis))
  const funded = drafts.flatMap(({ keys }) => [keys.operator.address, keys.parent.address])
  const contracts = await deployParent(parent, genesis, funded, signal)
  const operators = drafts.map(({ chain, keys }) => ({ chain: chain.chainId, operator: keys.operator.address }))
  await Promise.all([
    depositBonds(parent, contracts, operators, signal),
    ...drafts.map((draft) => initialize(draft, contracts.registry, genesis, signal)),
  ])
  const members = drafts.map(({ deployer: _, ...member }) => member)
  const address = `seqmesh:${PARENT_CHAIN_ID}:${contracts.registry.toLowerCase()}:${genesisHash}`
  return { parent, members, ...contracts, genesis, genesisHash, address }
}
