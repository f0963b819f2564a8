import { existsSync, statSync } from 'node:fs'
import { backup, DatabaseSync, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { classify } from './sqlite-error.ts'
import { StoreError } from './store-error.ts'

/** Which kind of file it is, and the statements that make its tables, one element a schema version. */
export interface Schema {
  /** How errors name it, e.g. `the sign-once guard`. */
  readonly name: string
  /** SQLite's `application_id`, 32 bits: tells our files from each other and from everybody else's. */
  readonly applicationId: number
  /** `migrations[v]` brings a file from version v to v + 1. Released ones never change. */
  readonly migrations: readonly string[]
}

export interface DatabaseOptions {
  readonly path: string
  readonly schema: Schema
  /** Whether the file must be there (`open`), must not (`create`), or may be either way (`ensure`). */
  readonly mode: 'open' | 'create' | 'ensure'
  /** `full`: a commit has reached the disk when it returns. `normal`: a power cut may lose the last commits, never order or integrity. */
  readonly synchronous: 'full' | 'normal'
  /** One process only, for as long as it is open; the others get `locked`. */
  readonly exclusive: boolean
  /** Page size of a new file, a power of two from 512 to 65,536; an old one keeps its own. Bytes. @default 4096, SQLite's own */
  readonly pageSizeBytes?: number
  /** Page cache, KiB. @default 2000, SQLite's own */
  readonly cacheKiB?: number
  /** Upper limit for the file; beyond it writes fail with `disk-full`. Bytes. @default none but the disk */
  readonly maxSizeBytes?: number
}

/** How long a statement waits for another connection's write (an operator's `sqlite3`, a backup). */
const BUSY_TIMEOUT_MS = 5_000

/** More than a file can have. */
const ALL_PAGES = 2 ** 31 - 1

const SYNCHRONOUS = { normal: 1, full: 2 } as const

/**
 * One connection to one SQLite file in WAL mode. Every pragma that a guarantee rests on is set and **read back**: drivers
 * are known that reopen a WAL file with `synchronous=NORMAL`, and a guard that believes it is durable is worse than none.
 */
export class Database {
  readonly path: string
  readonly #options: DatabaseOptions
  readonly #db: DatabaseSync
  readonly #begin: StatementSync
  readonly #commit: StatementSync
  readonly #rollback: StatementSync

  constructor(options: DatabaseOptions) {
    this.path = options.path
    this.#options = options
    const exists = existsSync(options.path)
    if (options.mode === 'open' && !exists) throw this.#error('missing', options, 'there is no such file', 'an existing file')
    if (options.mode === 'create' && exists) throw this.#error('exists', options, 'the file exists already', 'none')
    this.#db = this.#attempt(() => {
      // mode=rw: SQLite must never make a file that is expected to be there, whatever happened since the look above.
      const url = pathToFileURL(options.path)
      url.searchParams.set('mode', options.mode === 'open' ? 'rw' : 'rwc')
      return new DatabaseSync(url, { timeout: options.exclusive ? 0 : BUSY_TIMEOUT_MS })
    })
    try {
      // Before the first access: only then WAL works without shared memory, and the lock is taken at once.
      if (options.exclusive) this.#pragma(options, 'locking_mode', 'EXCLUSIVE', 'exclusive')
      this.#identify(options)
      this.#configure(options)
      this.#migrate(options)
      this.#begin = this.#db.prepare('BEGIN IMMEDIATE')
      this.#commit = this.#db.prepare('COMMIT')
      this.#rollback = this.#db.prepare('ROLLBACK')
    } catch (error) {
      this.#db.close()
      const classified = classify(this.path, error)
      if (options.exclusive && classified instanceof StoreError && classified.code === 'busy')
        throw this.#error('locked', options, 'another process has it open', 'to be its only user', classified)
      throw classified
    }
  }

  prepare(sql: string): StatementSync {
    return this.#attempt(() => this.#db.prepare(sql))
  }

  /** Runs `body` as one transaction: committed when it returns, rolled back when it throws. Inside another one it joins that. */
  write<T>(body: () => T): T {
    return this.#attempt(() => {
      if (this.#db.isTransaction) return body()
      this.#begin.run()
      try {
        const result = body()
        this.#commit.run()
        return result
      } catch (error) {
        if (this.#db.isTransaction) this.#rollback.run()
        throw error
      }
    })
  }

  /**
   * Like `write`, and the commit has reached the disk when it returns, whatever the connection's `synchronous`; so has all that was
   * committed before, for the log is one file. Not inside a transaction: that would commit later, and without it.
   */
  writeDurably<T>(body: () => T): T {
    return this.#attempt(() => {
      if (this.#db.isTransaction) throw this.#error('failed', this.#options, 'a durable write inside another transaction', 'none around it')
      if (this.#options.synchronous === 'full') return this.write(body)
      this.#setSynchronous('full')
      try {
        return this.write(body)
      } finally {
        this.#setSynchronous('normal')
      }
    })
  }

  /** Runs `body` with its errors classified. */
  read<T>(body: () => T): T {
    return this.#attempt(body)
  }

  /**
   * Writes all that is committed now to a new file. In one step: SQLite begins again when another connection writes between two, and
   * a node writes many times a second. Returns the bytes.
   */
  async copyTo(path: string): Promise<number> {
    if (existsSync(path)) throw this.#error('exists', { ...this.#options, path }, 'the file exists already', 'none')
    try {
      await backup(this.#db, path, { rate: ALL_PAGES })
    } catch (error) {
      throw classify(path, error)
    }
    return statSync(path).size
  }

  /** Reads it whole. Throws `unreadable`. */
  check(): void {
    const found = this.#attempt(() => this.#db.prepare('PRAGMA quick_check(1)').get()?.quick_check)
    if (found !== 'ok') throw this.#error('unreadable', this.#options, `it is damaged: ${String(found)}`, 'a whole file')
  }

  /** Bytes of pages that hold nothing. */
  get freeBytes(): number {
    return this.#attempt(() => this.#readPragma('freelist_count') * this.#readPragma('page_size'))
  }

  get isOpen(): boolean {
    return this.#db.isOpen
  }

  /** Idempotent. Moves the log into the file and removes it. */
  close(): void {
    if (this.#db.isOpen) this.#attempt(() => this.#db.close())
  }

  #configure(options: DatabaseOptions): void {
    // Only before the first table, and before WAL: without effect on a file that has pages already.
    if (options.pageSizeBytes !== undefined) this.#db.exec(`PRAGMA page_size = ${options.pageSizeBytes}`)
    this.#pragma(options, 'journal_mode', 'WAL', 'wal')
    this.#setSynchronous(options.synchronous)
    if (options.cacheKiB !== undefined) this.#pragma(options, 'cache_size', String(-options.cacheKiB), -options.cacheKiB)
    if (options.maxSizeBytes !== undefined) {
      const pages = Math.ceil(options.maxSizeBytes / this.#readPragma('page_size'))
      this.#db.exec(`PRAGMA max_page_count = ${pages}`)
    }
  }

  #setSynchronous(level: 'full' | 'normal'): void {
    const options = this.#options
    this.#pragma(options, 'synchronous', level.toUpperCase(), SYNCHRONOUS[level])
    // macOS: fsync alone leaves the bytes in the drive's cache.
    const on = level === 'full' ? 1 : 0
    this.#pragma(options, 'fullfsync', String(on), on)
    this.#pragma(options, 'checkpoint_fullfsync', String(on), on)
  }

  #pragma(options: DatabaseOptions, name: string, value: string, expected: string | number): void {
    this.#db.exec(`PRAGMA ${name} = ${value}`)
    const row = this.#db.prepare(`PRAGMA ${name}`).get()
    const found = row?.[name]
    if (found !== expected)
      throw this.#error('unreadable', options, `${name} reads back as ${String(found)} after it was set`, String(expected))
  }

  #readPragma(name: string): number {
    return Number(this.#db.prepare(`PRAGMA ${name}`).get()?.[name])
  }

  /** Refuses a file that is not ours, before anything is written to it. Returns its schema version, 0 for a new file. */
  #identify(options: DatabaseOptions): number {
    const { schema, mode } = options
    const id = this.#readPragma('application_id')
    const version = this.#readPragma('user_version')
    const isEmpty = id === 0 && version === 0 && this.#db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
    if (isEmpty && mode === 'open') throw this.#error('unreadable', options, 'the file is an empty database', schema.name)
    if (!isEmpty && mode === 'create') throw this.#error('exists', options, 'the file was made by somebody else meanwhile', 'none')
    if (!isEmpty && id !== schema.applicationId)
      throw this.#error('foreign', options, `application id ${id}`, `${schema.name} (application id ${schema.applicationId})`)
    const newest = schema.migrations.length
    if (version > newest)
      throw this.#error('newer-schema', options, `schema version ${version}`, `at most ${newest}, as this version of the program knows it`)
    return version
  }

  /** One transaction: two processes that make the same file meet at its lock, and a crash leaves an empty file or a whole one. */
  #migrate(options: DatabaseOptions): void {
    const { applicationId, migrations } = options.schema
    this.#db.exec('BEGIN IMMEDIATE')
    const version = this.#identify(options)
    for (const migration of migrations.slice(version)) this.#db.exec(migration)
    if (version < migrations.length) this.#db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`)
    this.#db.exec('COMMIT')
  }

  #attempt<T>(body: () => T): T {
    try {
      return body()
    } catch (error) {
      throw classify(this.path, error)
    }
  }

  #error(code: keyof typeof REMEDIES, options: DatabaseOptions, problem: string, expected: string, cause?: unknown): StoreError {
    return new StoreError(code, {
      path: options.path,
      problem: `${options.schema.name}: ${problem}`,
      expected,
      remedy: REMEDIES[code],
      cause,
    })
  }
}

const REMEDIES = {
  missing: 'Check the data folder; a new file is made by init alone',
  exists: 'Use another folder, or the file that is there',
  foreign: 'Point the configuration at the right data folder',
  unreadable: 'Restore the file, or follow the way back in the README of src/store',
  failed: 'Report this: it is a fault of the program',
  'newer-schema': 'Update the program; going back is not possible',
  locked: 'Stop the other process first: two at once on one data folder is never right',
} as const
