import { type RegistryReader, readRegistry } from '../chain/registry-reader.ts'
import { connectRpc, type Rpc } from '../chain/rpc.ts'
import type { NodeConfig } from '../node/config/load.ts'
import type { ChainConfig } from '../node/config/schema.ts'
import { equalBytes, toHex } from '../protocol/bytes.ts'
import { type Configuration, type Member, memberByChain } from '../protocol/configuration.ts'
import { clusterId } from '../protocol/typed-data.ts'
import type { GuardDomain } from '../store/guard-domain.ts'

/** What the configuration says of the cluster, and what its registry says, do not fit. */
export class ClusterMismatch extends Error {
  override readonly name = 'ClusterMismatch'
  readonly code: 'foreign-registry' | 'not-a-member' | 'not-the-member-key'
  readonly remedy: string

  constructor(code: ClusterMismatch['code'], message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

/** The cluster's registry, checked against the cluster address, for as long as `use` takes. Throws `ChainError` or `foreign-registry`. */
export async function withRegistry<T>(
  { cluster, parent }: NodeConfig,
  signal: AbortSignal,
  use: (registry: RegistryReader, rpc: Rpc) => Promise<T>,
): Promise<T> {
  const rpc = connectRpc({ chainId: cluster.parentChain, urls: parent.rpc })
  try {
    const registry = readRegistry(rpc, cluster.registry)
    const genesis = await registry.genesis(signal)
    if (!equalBytes(genesis, cluster.genesis)) {
      const message = `the registry ${toHex(cluster.registry)} has the genesis ${toHex(genesis)}, the cluster address names ${toHex(cluster.genesis)}`
      throw new ClusterMismatch('foreign-registry', message, 'Check the cluster address, and that parent.rpc leads to its parent chain.')
    }
    return await use(registry, rpc)
  } finally {
    rpc.close()
  }
}

/** The newest configuration that the registry on the parent chain holds. Throws `ChainError` or `foreign-registry`. */
export function newestConfiguration(config: NodeConfig, signal: AbortSignal): Promise<Configuration> {
  return withRegistry(config, signal, async (registry) => registry.configuration(await registry.newest(signal), signal))
}

/** The member that `chain` is. Throws `not-a-member`. */
export function memberOf(configuration: Configuration, chain: number): Member {
  const member = memberByChain(configuration, chain)
  if (member !== undefined) return member
  const members = configuration.members.map((known) => known.chain).join(', ')
  throw new ClusterMismatch(
    'not-a-member',
    `chain ${chain} is no member of the cluster`,
    `Its members are ${members}: correct chains[].id.`,
  )
}

/** What the guard of a member's present generation belongs to (§5). */
export function guardDomainOf(config: NodeConfig, member: Member): GuardDomain {
  const { chain, generation, startNumber, startParent } = member
  return { clusterId: clusterId(config.cluster), chain, generation, start: { number: startNumber, parent: startParent } }
}

/** The chains that this configuration sequences. */
export function homeChains(config: NodeConfig): readonly (ChainConfig & { readonly sequencer: NonNullable<ChainConfig['sequencer']> })[] {
  return config.chains.flatMap((chain) => (chain.sequencer === undefined ? [] : [{ ...chain, sequencer: chain.sequencer }]))
}
