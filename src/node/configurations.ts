import { readRegistry } from '../chain/registry-reader.ts'
import { connectRpc } from '../chain/rpc.ts'
import { equalBytes, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import { hashConfiguration } from '../protocol/configuration.ts'
import { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { decodeConfigurations, encodeConfigurations } from '../wire/configuration.ts'
import type { NodeConfig } from './config/load.ts'

/** The registry does not say what the cluster address says; trying again cannot help. */
export class ClusterMismatch extends Error {
  override readonly name = 'ClusterMismatch'
  readonly code = 'cluster-mismatch'
  readonly retryable = false
  readonly remedy = 'Check the cluster address and the parent chain’s RPC url.'
}

/** The configurations that a store holds, checked from the genesis hash in the cluster address. */
export function keptIn(store: Pick<LedgerStore, 'configurations'>, cluster: NodeConfig['cluster'], verifier: Verifier): ConfigurationChain {
  const configurations = new ConfigurationChain(cluster, verifier)
  for (const { encoded } of store.configurations()) for (const enacted of decodeConfigurations(encoded)) configurations.add(enacted)
  return configurations
}

/**
 * The cluster's configurations: those that this node kept, and the genesis from the registry if it kept none. Everything
 * is checked from the genesis hash in the cluster address; later ones come from peers, with their enactments.
 */
export async function openConfigurations(
  config: NodeConfig,
  store: LedgerStore,
  verifier: Verifier,
  signal: AbortSignal,
): Promise<ConfigurationChain> {
  const configurations = keptIn(store, config.cluster, verifier)
  if (configurations.size > 0) return configurations
  const rpc = connectRpc({ chainId: config.cluster.parentChain, urls: config.parent.rpc })
  try {
    const registry = readRegistry(rpc, config.cluster.registry)
    const genesis = await registry.genesis(signal)
    if (!equalBytes(genesis, config.cluster.genesis)) {
      throw new ClusterMismatch(
        `the registry ${toHex(config.cluster.registry)} has the genesis configuration ${toHex(genesis)}, the cluster address names ${toHex(config.cluster.genesis)}`,
      )
    }
    configurations.add({ configuration: await registry.configuration(genesis, signal), enactments: [] })
  } finally {
    rpc.close()
  }
  keepConfigurations(configurations, store)
  return configurations
}

/** Stores what is known and not yet stored. */
export function keepConfigurations(configurations: ConfigurationChain, store: LedgerStore): void {
  const kept = store.configurations().at(-1)?.hash ?? ZERO_HASH
  for (const enacted of configurations.after(kept, configurations.size)) {
    store.putConfiguration({ hash: hashConfiguration(enacted.configuration), encoded: encodeConfigurations([enacted]) })
  }
}
