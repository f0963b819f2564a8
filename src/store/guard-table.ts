import type { StatementSync } from 'node:sqlite'
import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import { decodeHeader, encodeHeader, type Header, hashHeader } from '../protocol/header.ts'
import type { Signature } from '../protocol/signature.ts'
import { blob, integer, optionalBlob, type Row } from './columns.ts'
import { Database } from './database.ts'
import { domainDifference, type GuardDomain } from './guard-domain.ts'
import { asGuardError, GuardError } from './guard-error.ts'
import type { GuardPosition, GuardRecord } from './guard-record.ts'
import { GUARD_SCHEMA } from './guard-schema.ts'

const HEADER_BYTES = 288
const SIGNATURE_BYTES = 65

/** How far the guard reaches. */
export interface GuardRange {
  readonly last: GuardPosition
  readonly floor: number
}

/** The guard's file: reads and writes rows and knows damage when it sees it; what may be written is for the guard to judge. */
export class GuardTable {
  readonly path: string
  readonly #clusterId: Bytes32
  readonly #db: Database
  /** Set when a write failed half-way: what the disk holds is unknown until the file is opened again. */
  #failure: GuardError | undefined
  readonly #select: StatementSync
  readonly #selectFrom: StatementSync
  readonly #selectUnsigned: StatementSync
  readonly #insert: StatementSync
  readonly #sign: StatementSync
  readonly #raise: StatementSync
  readonly #forget: StatementSync

  constructor(path: string, domain: GuardDomain, mode: 'create' | 'open') {
    this.path = path
    this.#clusterId = domain.clusterId
    try {
      this.#db = new Database({ path, schema: GUARD_SCHEMA, mode, synchronous: 'full', exclusive: true })
    } catch (error) {
      throw asGuardError(path, error)
    }
    try {
      if (mode === 'create') this.#found(domain)
      this.#demandDomain(domain)
      this.#select = this.#db.prepare('SELECT number, header, hash, signature FROM intents WHERE number = ?')
      this.#selectFrom = this.#db.prepare('SELECT number, header, hash, signature FROM intents WHERE number >= ? ORDER BY number LIMIT ?')
      this.#selectUnsigned = this.#db.prepare(
        'SELECT number, header, hash, signature FROM intents WHERE signature IS NULL ORDER BY number LIMIT ?',
      )
      this.#insert = this.#db.prepare('INSERT INTO intents (number, header, hash, signature) VALUES (?, ?, ?, ?)')
      this.#sign = this.#db.prepare('UPDATE intents SET signature = ? WHERE number = ? AND signature IS NULL')
      this.#raise = this.#db.prepare('UPDATE guard SET floor = ?, last_number = ?, last_hash = ?')
      this.#forget = this.#db.prepare('DELETE FROM intents WHERE number < ?')
    } catch (error) {
      this.#db.close()
      throw asGuardError(path, error)
    }
  }

  /** Reads the watermark, and refuses a file that does not agree with itself. */
  range(): GuardRange {
    return this.read(() => {
      const row = this.#watermark()
      const last = { number: integer(row, 'last_number'), hash: blob(row, 'last_hash', 32) }
      const floor = integer(row, 'floor')
      const ends = this.#db
        .prepare('SELECT (SELECT min(number) FROM intents) AS lowest, (SELECT max(number) FROM intents) AS highest')
        .get()
      const [lowest, highest] = [ends?.lowest ?? last.number + 1, ends?.highest ?? last.number]
      if (lowest !== floor || highest !== last.number)
        throw this.damaged(`positions ${lowest} to ${highest} are stored, the watermark says ${floor} to ${last.number}`)
      const newest = this.get(last.number)
      if (newest !== undefined && !equalBytes(newest.hash, last.hash))
        throw this.damaged(`the header stored for position ${last.number} is not the last one`)
      return { last, floor }
    })
  }

  get(number: number): GuardRecord | undefined {
    const row = this.read(() => this.#select.get(number))
    return row === undefined ? undefined : this.#record(row)
  }

  /** At most `limit` records from `number` on. */
  from(number: number, limit: number): readonly GuardRecord[] {
    return this.read(() => this.#selectFrom.all(number, limit)).map((row) => this.#record(row))
  }

  /** At most `limit` records without a signature, oldest first. */
  unsigned(limit: number): readonly GuardRecord[] {
    return this.read(() => this.#selectUnsigned.all(limit)).map((row) => this.#record(row))
  }

  add(records: readonly GuardRecord[]): void {
    for (const { number, header, hash, signature } of records) this.#insert.run(number, encodeHeader(header), hash, signature ?? null)
  }

  /** Stores signatures where there is none. Returns how many were new. */
  sign(signatures: readonly { readonly number: number; readonly signature: Signature }[]): number {
    let stored = 0
    for (const { number, signature } of signatures) stored += Number(this.#sign.run(signature, number).changes)
    return stored
  }

  /** Sets the watermark and forgets what is below the floor. */
  raise({ last, floor }: GuardRange): void {
    this.#raise.run(floor, last.number, last.hash)
    this.#forget.run(floor)
  }

  /** Runs `body` as one durable transaction: it is on the disk when this returns, and not at all when this throws. */
  commit<T>(body: () => T): T {
    if (this.#failure !== undefined) throw this.#failure
    try {
      return this.#db.write(body)
    } catch (error) {
      const refusal = asGuardError(this.path, error)
      // After a failed fsync nobody knows what the disk holds; a full disk was rolled back cleanly.
      if (refusal instanceof GuardError && refusal.code === 'unreadable') this.#failure = refusal
      throw refusal
    }
  }

  read<T>(body: () => T): T {
    if (this.#failure !== undefined) throw this.#failure
    try {
      return this.#db.read(body)
    } catch (error) {
      throw asGuardError(this.path, error)
    }
  }

  close(): void {
    this.#db.close()
  }

  damaged(problem: string): GuardError {
    return new GuardError(
      'unreadable',
      this.path,
      `the guard is damaged: ${problem}. Restore its last state; if there is none, reinstate this member in a new generation (§8). Never make a new guard for this one.`,
    )
  }

  #record(row: Row): GuardRecord {
    const stored = this.read(() => ({
      number: integer(row, 'number'),
      bytes: blob(row, 'header', HEADER_BYTES),
      hash: blob(row, 'hash', 32),
      signature: optionalBlob(row, 'signature', SIGNATURE_BYTES),
    }))
    const header = this.#decode(stored.number, stored.bytes)
    if (header.number !== stored.number || !equalBytes(hashHeader(this.#clusterId, header), stored.hash))
      throw this.damaged(`the bytes stored for position ${stored.number} are not those of its hash`)
    return { number: stored.number, header, hash: stored.hash, signature: stored.signature }
  }

  #decode(number: number, bytes: Uint8Array): Header {
    try {
      return decodeHeader(bytes)
    } catch (error) {
      throw this.damaged(`the bytes stored for position ${number} are no header: ${String(error)}`)
    }
  }

  /** Writes the one row of a new guard. */
  #found({ clusterId, chain, generation, start }: GuardDomain): void {
    const insert = this.#db.prepare('INSERT INTO guard VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)')
    this.#db.write(() => insert.run(clusterId, chain, generation, start.number, start.parent, start.number, start.number - 1, start.parent))
  }

  #watermark(): Row {
    const row = this.#db.prepare('SELECT * FROM guard').get()
    if (row === undefined) throw this.damaged('it has no watermark')
    return row
  }

  #demandDomain(domain: GuardDomain): void {
    const row = this.#watermark()
    const found: GuardDomain = {
      clusterId: blob(row, 'cluster_id', 32),
      chain: integer(row, 'chain'),
      generation: integer(row, 'generation'),
      start: { number: integer(row, 'start_number'), parent: blob(row, 'start_parent', 32) },
    }
    const difference = domainDifference(found, domain)
    if (difference !== undefined)
      throw new GuardError('foreign', this.path, `the guard is of ${difference}. Point the configuration at this member's own guard.`)
  }
}
