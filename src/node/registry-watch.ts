import { setTimeout as sleep } from 'node:timers/promises'
import { readRegistry } from '../chain/registry-reader.ts'
import { connectRpc } from '../chain/rpc.ts'
import { toHex } from '../protocol/bytes.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { NodeConfig } from './config/load.ts'
import type { Problems } from './problems.ts'

/**
 * Looks at the registry for as long as the node runs: a configuration that was made there and has not reached this node
 * with its enactments is a problem that its operator must see before it comes into force.
 */
export async function watchRegistry(
  config: NodeConfig,
  configurations: ConfigurationChain,
  problems: Problems,
  signal: AbortSignal,
): Promise<void> {
  const rpc = connectRpc({ chainId: config.cluster.parentChain, urls: config.parent.rpc })
  const registry = readRegistry(rpc, config.cluster.registry)
  try {
    while (!signal.aborted) {
      try {
        const newest = await registry.newest(signal)
        problems.clear('parent', null)
        if (configurations.get(newest) !== undefined) problems.clear('configuration-behind', null)
        else {
          problems.raise(
            'configuration-behind',
            null,
            `the registry has made configuration ${toHex(newest)}, which this node does not have with its enactments`,
            'Once operators have enacted it, any peer brings it. If it stays away, check the connection to the members.',
          )
        }
      } catch (error) {
        if (signal.aborted) return
        problems.raise('parent', null, `the registry cannot be read: ${(error as Error).message}`, 'Check parent.rpc.')
      }
      await sleep(config.parent.pollIntervalMs, undefined, { signal }).catch(() => undefined)
    }
  } finally {
    rpc.close()
  }
}
