import { EVIDENCE_KINDS, KIND_OF_FORM } from '../../src/protocol/evidence/evidence.ts'
import { encodeEvidence, evidenceId } from '../../src/wire/evidence.ts'
import { encodeStruct } from './abi.ts'
import { badBatchCases } from './evidence/bad-batch.ts'
import { badLaneCases } from './evidence/bad-lane.ts'
import { blockMismatchCases } from './evidence/block-mismatch.ts'
import { doubleEnactCases } from './evidence/double-enact.ts'
import { equivocationCases } from './evidence/equivocation.ts'
import { configHash, type EvidenceCase, type World } from './evidence/lab.ts'
import { misreportCases } from './evidence/misreport.ts'
import { outOfSyncCases } from './evidence/out-of-sync.ts'
import { overdrawnCases } from './evidence/overdrawn.ts'
import { regressCases } from './evidence/regress.ts'
import { storageMismatchCases } from './evidence/storage-mismatch.ts'
import type { Value } from './json.ts'
import { cluster, domain } from './samples.ts'

export const evidenceCases: readonly EvidenceCase[] = [
  ...equivocationCases,
  ...regressCases,
  ...outOfSyncCases,
  ...overdrawnCases,
  ...badLaneCases,
  ...misreportCases,
  ...blockMismatchCases,
  ...storageMismatchCases,
  ...badBatchCases,
  ...doubleEnactCases,
]

/**
 * Evidence of every form as call data of the EvidenceCourt, and its verdict: whom it convicts, or the code of
 * `EvidenceError`. `worlds` hold the configurations, the genesis one first; a case names its world by position.
 */
export function evidenceVectors(): { readonly [key: string]: Value } {
  const worlds: readonly World[] = [...new Set(evidenceCases.map(({ world }) => world))]
  return {
    domain: { clusterId: cluster, parentChain: domain.parentChain, registry: domain.registry },
    worlds: worlds.map((world) => ({
      name: world.name,
      configurations: world.configurations.map((configuration) => encodeStruct('Configuration', configuration)),
      hashes: world.configurations.map((_, i) => configHash(world, i)),
    })),
    cases: evidenceCases.map(({ name, evidence, world, verdict }) => {
      const callData = encodeEvidence(evidence)
      const convicts = typeof verdict !== 'string'
      return {
        name,
        world: worlds.indexOf(world),
        form: evidence.form,
        kind: EVIDENCE_KINDS.indexOf(KIND_OF_FORM[evidence.form]) + 1,
        callData,
        id: evidenceId(callData),
        convicts,
        error: convicts ? '' : verdict,
        accused: convicts ? verdict.accused : 0,
        key: convicts ? verdict.key : new Uint8Array(20),
        generation: convicts ? verdict.generation : 0,
        from: convicts ? verdict.from : 0,
      }
    }),
  }
}
