import { ProtocolError, type ProtocolErrorCode } from '../errors.ts'
import { judgeBadBatch } from './bad-batch.ts'
import { judgeBadLaneGrowth, judgeBadLaneMessage, judgeBadLaneQuota, judgeBadLaneTime } from './bad-lane.ts'
import { judgeBlockMismatch, judgeBlockParent } from './block-mismatch.ts'
import { judgeDoubleEnact } from './double-enact.ts'
import { judgeEquivocation } from './equivocation.ts'
import { type Conviction, type Evidence, EvidenceError, type EvidenceErrorCode, type EvidenceForm } from './evidence.ts'
import { judgeMisreport } from './misreport.ts'
import { judgeOutOfSync } from './out-of-sync.ts'
import { judgeOverdrawn } from './overdrawn.ts'
import { judgeRegressHeader, judgeRegressInbox, judgeRegressOutbox } from './regress.ts'
import type { JudgeContext } from './statement.ts'
import { judgeStorageInbox, judgeStorageOutbox } from './storage-mismatch.ts'

type Judge<E extends Evidence> = (evidence: E, context: JudgeContext) => Conviction

const JUDGES: { readonly [Form in EvidenceForm]: Judge<Extract<Evidence, { readonly form: Form }>> } = {
  equivocation: judgeEquivocation,
  regressHeader: judgeRegressHeader,
  regressOutbox: judgeRegressOutbox,
  regressInbox: judgeRegressInbox,
  outOfSync: judgeOutOfSync,
  overdrawn: judgeOverdrawn,
  badLaneMessage: judgeBadLaneMessage,
  badLaneTime: judgeBadLaneTime,
  badLaneQuota: judgeBadLaneQuota,
  badLaneGrowth: judgeBadLaneGrowth,
  misreport: judgeMisreport,
  blockMismatch: judgeBlockMismatch,
  blockParent: judgeBlockParent,
  storageOutbox: judgeStorageOutbox,
  storageInbox: judgeStorageInbox,
  badBatch: judgeBadBatch,
  doubleEnact: judgeDoubleEnact,
}

/** The judge of a form takes that form: what the table's type says, and a lookup by value forgets. */
function judgeOf(evidence: Evidence): Judge<Evidence> {
  return JUDGES[evidence.form] as Judge<Evidence>
}

/** What the rules' own errors mean for evidence; whatever else is out of range or of a wrong length is malformed. */
const CODES: Partial<Record<ProtocolErrorCode, EvidenceErrorCode>> = {
  'not-folding': 'bad-proof',
  'not-contiguous': 'bad-proof',
  'bad-signature': 'bad-signature',
  'unknown-member': 'unknown-member',
  'unknown-configuration': 'unknown-configuration',
}

/**
 * Whom a piece of evidence convicts, and of what (`3-evidence.md`). A pure function of the evidence and the cluster's
 * configurations: every node, the EvidenceCourt and `seqmesh evidence verify` come to the same verdict. Throws
 * `EvidenceError`, and nothing else, if it convicts nobody.
 */
export function judgeEvidence(evidence: Evidence, context: JudgeContext): Conviction {
  try {
    return judgeOf(evidence)(evidence, context)
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    throw new EvidenceError(CODES[cause.code] ?? 'malformed', cause.message, { cause })
  }
}
