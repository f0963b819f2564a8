import { toHex } from '../../protocol/bytes.ts'
import { formatClusterAddress } from '../../protocol/cluster-address.ts'
import { KIND_OF_FORM, taints } from '../../protocol/evidence/evidence.ts'
import { encodeEvidence } from '../../wire/evidence.ts'
import { formatFields } from '../table.ts'
import type { VerifiedEvidence } from './verify.ts'

/** Who did what, as JSON: stable, for programs. */
export function verdictOf({ file, conviction }: VerifiedEvidence) {
  const { kind, accused, index, generation, key, from, detail } = conviction
  return {
    verdict: 'convicts' as const,
    cluster: formatClusterAddress(file.address),
    id: toHex(file.id),
    kind,
    form: file.evidence.form,
    accused,
    index,
    generation,
    key: toHex(key),
    from: taints(kind) ? from : null,
    detail,
    bytes: encodeEvidence(file.evidence).length,
    configurations: file.configurations.length,
  }
}

/** The same for people. */
export function formatVerdict(verified: VerifiedEvidence): string {
  const { id, cluster, kind, form, accused, index, generation, key, from, detail, bytes, configurations } = verdictOf(verified)
  return formatFields([
    ['verdict', `convicts chain ${accused} (member ${index}) of ${kind}`],
    ['what', detail],
    ['who signed', `${key}${kind === KIND_OF_FORM.doubleEnact ? ', the operator' : `, sequencer of generation ${generation}`}`],
    ['tainted', from === null ? 'nothing: its headers say what its chain says' : `its headers from ${from} on, and what builds on them`],
    ['cluster', cluster],
    ['id', id],
    ['form', `${form}, ${bytes} bytes, ${configurations} ${configurations === 1 ? 'configuration' : 'configurations'}`],
  ])
}
