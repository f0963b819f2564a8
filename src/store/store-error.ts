/** Why a database cannot be used. Codes are stable: they are metric labels and part of the API. */
export type StoreErrorCode =
  | 'missing' // the file is not there, and this caller may not make it
  | 'exists' // the file is there, and this caller may only make a new one
  | 'foreign' // a database, but not the one that was asked for
  | 'unreadable' // damaged, no database, or not permitted
  | 'newer-schema' // written by a newer version of this program
  | 'locked' // another process holds it
  | 'busy' // another connection is writing, or a queue is full: try again
  | 'disk-full'
  | 'read-only'
  | 'io' // the device or the file system failed
  | 'conflict' // other bytes are stored where these should go
  | 'closed'
  | 'failed' // the engine refused a statement: a fault of this program

const RETRYABLE: ReadonlySet<StoreErrorCode> = new Set(['busy', 'disk-full'])

export interface StoreErrorDetail {
  /** The file. */
  readonly path: string
  /** What was found or what went wrong. */
  readonly problem: string
  /** What was expected instead. */
  readonly expected: string
  /** What the operator can do. */
  readonly remedy: string
  readonly cause?: unknown
}

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly path: string
  readonly problem: string
  readonly expected: string
  readonly remedy: string
  /** Whether the same call can succeed later without anybody touching the file. */
  readonly retryable: boolean

  constructor(code: StoreErrorCode, detail: StoreErrorDetail) {
    super(
      `${detail.path}: ${detail.problem}; expected ${detail.expected}. ${detail.remedy}.`,
      detail.cause === undefined ? {} : { cause: detail.cause },
    )
    this.code = code
    this.path = detail.path
    this.problem = detail.problem
    this.expected = detail.expected
    this.remedy = detail.remedy
    this.retryable = RETRYABLE.has(code)
  }
}
