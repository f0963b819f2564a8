import type { Suspicion } from '../../ledger/accusations.ts'
import type { Hold } from '../../ledger/member-log.ts'
import type { VerdictCode } from '../../ledger/verdict.ts'
import type { MeshErrorCode } from '../../mesh/errors.ts'
import type { Fault } from '../../mesh/faults.ts'
import type { StallCode } from '../../roles/stall-cause.ts'
import type { Role } from '../../wire/hello.ts'

/** The values that labels may have, closed: a series is never made of what a peer or a server says. */

/** Every value of a union, and none beside: who adds one to the union is told here. */
function all<T extends string>(values: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(values) as T[]
}

export const TOPICS = ['frames', 'heads', 'evidence'] as const
export const VERDICTS = ['accept', 'ignore', 'reject'] as const

export const LEDGER_CODES = all<VerdictCode>({
  new: true,
  'beyond-gap': true,
  'bodies-missing': true,
  conflict: true,
  duplicate: true,
  future: true,
  'too-far': true,
  overload: true,
  'other-generation': true,
  'unknown-configuration': true,
  'unknown-member': true,
  'not-followed': true,
  malformed: true,
  'bad-signature': true,
  'not-folding': true,
  empty: true,
  enough: true,
  'not-convicting': true,
})

/** What the gossip validator answers beside the ledger's verdicts. */
export const GOSSIP_CODES = [...LEDGER_CODES, 'peer-rate', 'signer-rate', 'wrong-topic', 'internal', 'too-large', 'too-many'] as const

export const MESH_ERRORS = all<MeshErrorCode>({
  stopped: true,
  'bad-option': true,
  timeout: true,
  'stream-ended': true,
  'too-large': true,
  unavailable: true,
  busy: true,
  refused: true,
  'bad-answer': true,
  incompatible: true,
})

export const RANGE_RESULTS = ['complete', 'failed', ...MESH_ERRORS] as const
export const RANGE_KINDS = ['log', 'rows', 'lane', 'evidence', 'configurations'] as const
export const GAP_RESULTS = ['filled', 'dropped', 'failed', ...MESH_ERRORS] as const

export const FAULTS = all<Fault>({ garbage: true, rejected: true, flood: true, 'bad-proof': true, 'bad-answer': true, slow: true })

export const ROLES = all<Role>({ member: true, cluster: true, observer: true })
export const HELLO_RESULTS = [...ROLES, 'unproven', 'other-cluster', 'no-stream', 'failed'] as const
export const REDIAL_REASONS = ['mute', 'lost', 'failed'] as const

export const HOLD_REASONS = all<Hold['reason'] | 'tainted'>({
  conflict: true,
  violation: true,
  disagreement: true,
  'unapproved-code': true,
  exposed: true,
  tainted: true,
})

export const STALL_CODES = all<StallCode>({
  silent: true,
  waiting: true,
  'not-included': true,
  'not-assured': true,
  'not-heard': true,
  held: true,
  parent: true,
})

export const SUSPICIONS = all<Suspicion['kind']>({ silent: true, unopened: true, unreadable: true, lateBatch: true })

/** What the account on the parent is used for, by the first word of a transaction's purpose. */
export const USES = ['post', 'evidence', 'answer', 'challenge', 'expire', 'claim-batch', 'report-late', 'clear-late'] as const
