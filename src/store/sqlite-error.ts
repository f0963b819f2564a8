import { ColumnError } from './columns.ts'
import { StoreError, type StoreErrorCode } from './store-error.ts'

/** What `node:sqlite` throws: https://sqlite.org/rescode.html, the primary code in the low byte. */
interface SqliteError extends Error {
  readonly code: 'ERR_SQLITE_ERROR'
  readonly errcode: number
  readonly errstr: string
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error
}

interface Verdict {
  readonly code: StoreErrorCode
  readonly expected: string
  readonly remedy: string
}

const FORBIDDEN: Verdict = {
  code: 'unreadable',
  expected: 'permission to open it',
  remedy: 'Give this user read and write permission on the file and its folder',
}
const BUSY: Verdict = {
  code: 'busy',
  expected: 'no other writer',
  remedy: 'Stop the other process that uses this file, or try again',
}
const READ_ONLY: Verdict = {
  code: 'read-only',
  expected: 'a writable file',
  remedy: 'Give this user write permission on the file and its folder, or remount the disk writable',
}
const IO: Verdict = {
  code: 'io',
  expected: 'a working disk',
  remedy: 'Check the disk and the file system (dmesg, quotas, network mounts), then restart',
}
const DAMAGED: Verdict = {
  code: 'unreadable',
  expected: 'an intact SQLite database',
  remedy: 'Restore the file or, where the README of src/store says that it can be fetched again, move it away',
}
const FULL: Verdict = { code: 'disk-full', expected: 'free space', remedy: 'Free space on this disk, then restart' }
const CANNOT_OPEN: Verdict = {
  code: 'unreadable',
  expected: 'a file that can be opened',
  remedy: 'Check that the folder exists and that this user may write in it',
}

const VERDICTS: ReadonlyMap<number, Verdict> = new Map([
  [3, FORBIDDEN], // SQLITE_PERM
  [5, BUSY], // SQLITE_BUSY
  [6, BUSY], // SQLITE_LOCKED
  [8, READ_ONLY], // SQLITE_READONLY
  [10, IO], // SQLITE_IOERR
  [11, DAMAGED], // SQLITE_CORRUPT
  [13, FULL], // SQLITE_FULL
  [14, CANNOT_OPEN], // SQLITE_CANTOPEN
  [23, FORBIDDEN], // SQLITE_AUTH
  [26, DAMAGED], // SQLITE_NOTADB
])

const FAULT: Verdict = {
  code: 'failed',
  expected: 'a statement that the engine accepts',
  remedy: 'Report this: it is a fault of the program',
}

/** `node:sqlite` on a closed connection, or a statement of one. */
function isClosedError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE'
}

/** Turns whatever a database call threw into a `StoreError`; errors that are not the engine's pass unchanged. */
export function classify(path: string, error: unknown): unknown {
  if (isClosedError(error))
    return new StoreError('closed', {
      path,
      problem: error.message,
      expected: 'an open database',
      remedy: 'Use it before close()',
      cause: error,
    })
  if (error instanceof ColumnError) return new StoreError('unreadable', { path, ...DAMAGED, problem: error.message, cause: error })
  if (!isSqliteError(error)) return error
  const verdict = VERDICTS.get(error.errcode & 0xff) ?? FAULT
  const problem = error.message === error.errstr ? error.message : `${error.message} (${error.errstr})`
  return new StoreError(verdict.code, { path, ...verdict, problem: `${problem}, SQLite ${error.errcode}`, cause: error })
}
