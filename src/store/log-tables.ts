import type { StatementSync } from 'node:sqlite'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { blob, integer, type Row } from './columns.ts'
import type { Database } from './database.ts'
import type { LedgerBatch, LogKey, MessagePlace, StoredHeader, StoredSegment } from './ledger-records.ts'
import { MessageIndex } from './message-index.ts'
import { StoreError } from './store-error.ts'

const HEADER_COLUMNS = 'chain, generation, number, hash, header, signature, time, changes, received_at_ms'
const SEGMENT_COLUMNS = 'source, destination, generation, number, first_nonce, count, bodies'

/** Headers, bodies and the index of messages. */
export class LogTables {
  readonly #db: Database
  readonly #index: MessageIndex
  /** Generations of every chain, newest first. */
  readonly #generations = new Map<number, number[]>()
  readonly #insertLog: StatementSync
  readonly #insertHeader: StatementSync
  readonly #insertSegment: StatementSync
  readonly #header: StatementSync
  readonly #headerByHash: StatementSync
  readonly #headersFrom: StatementSync
  readonly #lastHeader: StatementSync
  readonly #segmentsOf: StatementSync
  readonly #segmentBelow: StatementSync
  readonly #firstNonce: StatementSync
  readonly #oldest: StatementSync
  readonly #dropHeaders: StatementSync
  readonly #dropSegments: StatementSync

  constructor(db: Database) {
    this.#db = db
    this.#index = new MessageIndex(db)
    const oneLog = 'WHERE chain = ? AND generation = ?'
    const oneLane = 'WHERE source = ? AND destination = ? AND generation = ?'
    this.#insertLog = db.prepare('INSERT INTO logs (chain, generation) VALUES (?, ?)')
    this.#insertHeader = db.prepare(
      `INSERT INTO headers (${HEADER_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chain, generation, number) DO NOTHING`,
    )
    this.#insertSegment = db.prepare(
      `INSERT INTO segments (${SEGMENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, destination, generation, first_nonce) DO NOTHING`,
    )
    this.#header = db.prepare(`SELECT ${HEADER_COLUMNS} FROM headers ${oneLog} AND number = ?`)
    this.#headerByHash = db.prepare(`SELECT ${HEADER_COLUMNS} FROM headers WHERE hash = ?`)
    this.#headersFrom = db.prepare(`SELECT ${HEADER_COLUMNS} FROM headers ${oneLog} AND number >= ? ORDER BY number LIMIT ?`)
    this.#lastHeader = db.prepare(`SELECT ${HEADER_COLUMNS} FROM headers ${oneLog} ORDER BY number DESC LIMIT 1`)
    this.#segmentsOf = db.prepare(
      `SELECT ${SEGMENT_COLUMNS} FROM segments WHERE source = ? AND generation = ? AND number = ? ORDER BY destination`,
    )
    this.#segmentBelow = db.prepare(
      `SELECT ${SEGMENT_COLUMNS} FROM segments ${oneLane} AND first_nonce <= ? ORDER BY first_nonce DESC LIMIT 1`,
    )
    this.#firstNonce = db.prepare(`SELECT min(first_nonce) AS nonce FROM segments ${oneLane}`)
    this.#oldest = db.prepare(
      `SELECT count(*) AS count, max(number) AS last FROM (SELECT number FROM headers ${oneLog} AND number < ? ORDER BY number LIMIT ?)`,
    )
    this.#dropHeaders = db.prepare(`DELETE FROM headers ${oneLog} AND number <= ?`)
    this.#dropSegments = db.prepare('DELETE FROM segments WHERE source = ? AND generation = ? AND number <= ?')
    this.reload()
  }

  /** Makes what is remembered equal to the file again, after a rollback. */
  reload(): void {
    this.#index.reload()
    this.#generations.clear()
    for (const row of this.#db.prepare('SELECT chain, generation FROM logs').iterate())
      this.#remember({ chain: integer(row, 'chain'), generation: integer(row, 'generation') })
  }

  append({ headers, segments, messageIds }: LedgerBatch): void {
    for (const header of headers) this.#append(header)
    const known = new Set<string>()
    for (const segment of segments) if (!this.#appendSegment(segment)) known.add(laneStart(segment))
    this.#index.add(known.size === 0 ? messageIds : messageIds.filter((ids) => !known.has(laneStart(ids))))
  }

  header(chain: number, generation: number, number: number): StoredHeader | undefined {
    return optional(this.#header.get(chain, generation, number), toHeader)
  }

  headerByHash(hash: Bytes32): StoredHeader | undefined {
    return optional(this.#headerByHash.get(hash), toHeader)
  }

  headersFrom(chain: number, generation: number, from: number, limit: number): StoredHeader[] {
    return this.#headersFrom.all(chain, generation, from, limit).map(toHeader)
  }

  lastHeader(chain: number, generation: number): StoredHeader | undefined {
    return optional(this.#lastHeader.get(chain, generation), toHeader)
  }

  logs(): LogKey[] {
    return [...this.#generations]
      .flatMap(([chain, generations]) => generations.map((generation) => ({ chain, generation })))
      .sort((a, b) => a.chain - b.chain || a.generation - b.generation)
  }

  segmentsOf(chain: number, generation: number, number: number): StoredSegment[] {
    return this.#segmentsOf.all(chain, generation, number).map(toSegment)
  }

  segmentAt(source: number, destination: number, nonce: number): StoredSegment | undefined {
    for (const generation of this.#generations.get(source) ?? []) {
      const segment = optional(this.#segmentBelow.get(source, destination, generation, nonce), toSegment)
      if (segment !== undefined && nonce < segment.firstNonce + segment.count) return segment
    }
    return undefined
  }

  segmentsFrom(source: number, destination: number, nonce: number, limit: number): StoredSegment[] {
    const segments: StoredSegment[] = []
    for (let next = nonce; segments.length < limit; ) {
      const segment = this.segmentAt(source, destination, next)
      if (segment === undefined) break
      segments.push(segment)
      next = segment.firstNonce + segment.count
    }
    return segments
  }

  findMessage(hash: Bytes32): MessagePlace[] {
    return this.#index.find(hash)
  }

  /** Forgets at most `limit` headers below `below` with their bodies. Returns how many, and the last of them. */
  prune(chain: number, generation: number, below: number, limit: number): { readonly count: number; readonly last: number } {
    const row = this.#oldest.get(chain, generation, below, limit) ?? {}
    const count = integer(row, 'count')
    if (count === 0) return { count, last: -1 }
    const last = integer(row, 'last')
    this.#dropHeaders.run(chain, generation, last)
    this.#dropSegments.run(chain, generation, last)
    for (const destination of this.#index.destinations(chain)) {
      const firsts = (this.#generations.get(chain) ?? []).map((each) => this.#firstNonce.get(chain, destination, each)?.nonce)
      this.#index.prune(chain, destination, Math.min(...firsts.map((nonce) => Number(nonce ?? Number.POSITIVE_INFINITY))))
    }
    return { count, last }
  }

  #append(header: StoredHeader): void {
    const { chain, generation, number, hash } = header
    this.#demandLog({ chain, generation })
    const inserted = this.#insertHeader.run(
      chain,
      generation,
      number,
      hash,
      header.header,
      header.signature,
      header.time,
      header.changes,
      header.receivedAtMs,
    )
    if (inserted.changes !== 0) return
    const stored = this.header(chain, generation, number)
    if (stored !== undefined && !equalBytes(stored.hash, hash))
      throw this.#conflict(`header ${number} of chain ${chain}, generation ${generation}, is stored as ${toHex(stored.hash)}`, toHex(hash))
  }

  /** Returns whether it is new. */
  #appendSegment(segment: StoredSegment): boolean {
    const { source, destination, generation, firstNonce, count } = segment
    this.#demandLog({ chain: source, generation })
    const inserted = this.#insertSegment.run(source, destination, generation, segment.number, firstNonce, count, segment.bodies)
    if (inserted.changes !== 0) return true
    const stored = optional(this.#segmentBelow.get(source, destination, generation, firstNonce), toSegment)
    if (stored !== undefined && (stored.count !== count || stored.number !== segment.number || !equalBytes(stored.bodies, segment.bodies)))
      throw this.#conflict(
        `messages from nonce ${firstNonce} on, ${source} to ${destination}, generation ${generation}, are stored as ${stored.count} of header ${stored.number}`,
        `the same, not ${count} of header ${segment.number}`,
      )
    return false
  }

  #demandLog(log: LogKey): void {
    if (this.#generations.get(log.chain)?.includes(log.generation)) return
    this.#insertLog.run(log.chain, log.generation)
    this.#remember(log)
  }

  #remember({ chain, generation }: LogKey): void {
    const generations = [...(this.#generations.get(chain) ?? []), generation]
    this.#generations.set(
      chain,
      generations.sort((a, b) => b - a),
    )
  }

  #conflict(problem: string, expected: string): StoreError {
    return new StoreError('conflict', {
      path: this.#db.path,
      problem,
      expected,
      remedy: 'Only what the ledger accepted may be appended; the other one belongs to putConflict',
    })
  }
}

function laneStart(lane: { readonly source: number; readonly destination: number; readonly firstNonce: number }): string {
  return `${lane.source}>${lane.destination}@${lane.firstNonce}`
}

function optional<T>(row: Row | undefined, read: (row: Row) => T): T | undefined {
  return row === undefined ? undefined : read(row)
}

function toHeader(row: Row): StoredHeader {
  return {
    chain: integer(row, 'chain'),
    generation: integer(row, 'generation'),
    number: integer(row, 'number'),
    hash: blob(row, 'hash', 32),
    header: blob(row, 'header'),
    signature: blob(row, 'signature'),
    time: integer(row, 'time'),
    changes: blob(row, 'changes'),
    receivedAtMs: integer(row, 'received_at_ms'),
  }
}

function toSegment(row: Row): StoredSegment {
  return {
    source: integer(row, 'source'),
    destination: integer(row, 'destination'),
    generation: integer(row, 'generation'),
    number: integer(row, 'number'),
    firstNonce: integer(row, 'first_nonce'),
    count: integer(row, 'count'),
    bodies: blob(row, 'bodies'),
  }
}
