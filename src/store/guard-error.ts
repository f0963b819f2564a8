import { StoreError, type StoreErrorCode } from './store-error.ts'

/** Why the guard refuses. Codes are stable: they are metric labels and part of the API. */
export type GuardErrorCode =
  | 'conflict' // other bytes are guarded at that position: signing these would be equivocation
  | 'not-linked' // its parent is not the header before it
  | 'gap' // above the next position
  | 'below-floor' // below what the guard still knows, so nobody can tell whether it was signed
  | 'foreign' // another cluster, chain, generation or start
  | 'missing'
  | 'exists'
  | 'sealed' // the data folder was restored from a backup: what was signed since is not known
  | 'unreadable' // damaged, of a newer version, or its disk failed
  | 'locked' // another process holds it
  | 'disk-full'
  | 'unsigned-backlog' // too many intents wait for their signature
  | 'bad-interchange' // the document to import is malformed or contradicts itself

/** The guard refused. Nothing was changed, and nothing may be signed. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
  readonly code: GuardErrorCode
  /** The guard's file. */
  readonly path: string
  /** The position concerned, if it is about one. */
  readonly number: number | undefined

  constructor(code: GuardErrorCode, path: string, message: string, options: { readonly number?: number; readonly cause?: unknown } = {}) {
    super(`${path}: ${message}`, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.path = path
    this.number = options.number
  }
}

const CODES: Partial<Record<StoreErrorCode, GuardErrorCode>> = {
  missing: 'missing',
  exists: 'exists',
  foreign: 'foreign',
  locked: 'locked',
  busy: 'locked',
  'disk-full': 'disk-full',
}

/** Why a missing, stale or damaged guard is never replaced by a fresh one (§5). */
const WAY_BACK =
  'Never make a new guard for this generation: a signature that it does not know of would become equivocation. If it cannot be restored to its last state, reinstate this member in a new generation (§8)'

const HINTS: Partial<Record<GuardErrorCode, string>> = { missing: WAY_BACK, unreadable: WAY_BACK }

/** A database error as the guard's refusal. */
export function asGuardError(path: string, error: unknown): unknown {
  if (!(error instanceof StoreError)) return error
  const code = CODES[error.code] ?? 'unreadable'
  const hint = HINTS[code]
  const message = `${error.problem}; expected ${error.expected}. ${error.remedy}.`
  return new GuardError(code, path, hint === undefined ? message : `${message} ${hint}.`, { cause: error })
}
