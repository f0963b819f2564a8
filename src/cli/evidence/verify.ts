import { equalBytes } from '../../protocol/bytes.ts'
import { formatClusterAddress } from '../../protocol/cluster-address.ts'
import { type ClusterAddress, ConfigurationChain } from '../../protocol/configuration-chain.ts'
import { ProtocolError } from '../../protocol/errors.ts'
import { type Conviction, EvidenceError } from '../../protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../protocol/evidence/judge.ts'
import type { Verifier } from '../../protocol/signature.ts'
import { type EvidenceFile, EvidenceFileError, readEvidenceFile } from '../../wire/evidence-file.ts'
import { EvidenceRefused } from '../failure.ts'

/** A file that convicts. */
export interface VerifiedEvidence {
  readonly file: EvidenceFile
  readonly conviction: Conviction
  /** As it was read: it can be handed on. */
  readonly text: string
}

const REMEDIES: Readonly<Record<string, string>> = {
  'too-large': 'No evidence is as long: this is another file.',
  'not-json': 'It is not whole, or was changed: fetch it again.',
  'other-format': 'Name a file that `seqmesh evidence export` wrote.',
  'other-version': 'Use the version of seqmesh that wrote it.',
  malformed: 'It was changed, or its author made it up: fetch it again from another node.',
  contradictory: 'It was changed: fetch it again, and believe nothing in it.',
  'not-canonical': 'It was changed, if only its layout: fetch it again, byte for byte.',
  'not-text': 'It was changed, or is another file: fetch it again.',
  'other-cluster': 'It may convict somebody elsewhere; here it says nothing.',
  'unknown-configuration': 'Its configurations do not begin at the genesis of its cluster, or one that it names is missing.',
}
const REMEDY = 'It convicts nobody: do not act on it.'

/**
 * Verifies a file with nothing but itself: its configurations from the genesis hash of its cluster address on, then the
 * evidence. `cluster`: the one that it must be about. Throws `EvidenceRefused`, and nothing else.
 */
export function verifyEvidence(content: Uint8Array, verifier: Verifier, cluster?: ClusterAddress): VerifiedEvidence {
  try {
    const text = readText(content)
    const file = readEvidenceFile(text)
    if (cluster !== undefined) demandCluster(file.address, cluster)
    const configurations = new ConfigurationChain(file.address, verifier)
    for (const enacted of file.configurations) configurations.add(enacted)
    return { file, conviction: judgeEvidence(file.evidence, { configurations, verifier }), text }
  } catch (error) {
    if (error instanceof EvidenceRefused) throw error
    if (!(error instanceof EvidenceFileError || error instanceof EvidenceError || error instanceof ProtocolError)) throw error
    throw new EvidenceRefused(error.code, `refused: ${error.message}`, REMEDIES[error.code] ?? REMEDY, { cause: error })
  }
}

function readText(content: Uint8Array): string {
  try {
    // Every byte counts, a byte order mark too.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch (cause) {
    throw new EvidenceRefused('not-text', 'refused: it is no text', REMEDIES['not-text'], { cause })
  }
}

function demandCluster(found: ClusterAddress, expected: ClusterAddress): void {
  const isSame =
    found.parentChain === expected.parentChain &&
    equalBytes(found.registry, expected.registry) &&
    equalBytes(found.genesis, expected.genesis)
  if (isSame) return
  const message = `refused: it is about ${formatClusterAddress(found)}, not about ${formatClusterAddress(expected)}`
  throw new EvidenceRefused('other-cluster', message, REMEDIES['other-cluster'])
}
