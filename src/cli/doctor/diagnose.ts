import type { NodeConfig } from '../../node/config/load.ts'
import { memberByChain } from '../../protocol/configuration.ts'
import { homeChains } from '../cluster-on-parent.ts'
import { checkChain, checkCoverage, checkParent } from './chain-checks.ts'
import type { Finding } from './finding.ts'
import { checkDataDir, checkHome } from './local-checks.ts'
import { checkMesh } from './mesh-checks.ts'
import { checkPosting } from './parent-checks.ts'

/** Looks at everything that a node depends on. Changes nothing. */
export async function diagnose(config: NodeConfig, signal: AbortSignal): Promise<readonly Finding[]> {
  const [local, parent, posting] = await Promise.all([checkDataDir(config), checkParent(config, signal), checkPosting(config, signal)])
  const { configuration } = parent
  const [chains, homes, mesh] = await Promise.all([
    Promise.all(config.chains.map((chain) => checkChain(config, chain, configuration, signal))),
    Promise.all(
      homeChains(config).map((chain) =>
        checkHome(config, chain, configuration === undefined ? undefined : memberByChain(configuration, chain.id), signal),
      ),
    ),
    checkMesh(config, configuration, signal),
  ])
  const coverage = configuration === undefined ? [] : [await checkCoverage(config, configuration)]
  return [...local, ...parent.findings, ...posting, ...chains.flat(), ...homes.flat(), ...coverage, ...mesh]
}
