import type { StatementSync } from 'node:sqlite'
import { equalBytes } from '../protocol/bytes.ts'
import { blob, integer, type Row } from './columns.ts'
import type { Database } from './database.ts'
import type { StoredBatch } from './ledger-records.ts'
import { StoreError } from './store-error.ts'

const COLUMNS =
  'chain, generation, number, hash, previous, block_number, block_hash, block_time, header, signature, batch_signature, frames, rows, seen_at_ms'

/** What members posted on the parent chain. */
export class BatchTable {
  readonly #db: Database
  readonly #insert: StatementSync
  readonly #get: StatementSync
  readonly #from: StatementSync
  readonly #last: StatementSync
  readonly #before: StatementSync
  readonly #ofChainBefore: StatementSync
  readonly #removeAbove: StatementSync
  readonly #prune: StatementSync

  constructor(db: Database) {
    this.#db = db
    const oneLog = 'FROM batches WHERE chain = ?1 AND generation = ?2'
    this.#insert = db.prepare(
      `INSERT INTO batches (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chain, generation, number) DO NOTHING`,
    )
    this.#get = db.prepare(`SELECT hash, block_hash, frames ${oneLog} AND number = ?3`)
    this.#from = db.prepare(`SELECT ${COLUMNS} ${oneLog} AND number >= ?3 ORDER BY number LIMIT ?4`)
    this.#last = db.prepare(`SELECT ${COLUMNS} ${oneLog} ORDER BY number DESC LIMIT 1`)
    this.#before = db.prepare(`SELECT id, ${COLUMNS} FROM batches WHERE id < ? ORDER BY id DESC LIMIT ?`)
    this.#ofChainBefore = db.prepare(`SELECT id, ${COLUMNS} FROM batches WHERE chain = ? AND id < ? ORDER BY id DESC LIMIT ?`)
    this.#removeAbove = db.prepare('DELETE FROM batches WHERE block_number > ?')
    this.#prune = db.prepare(
      `DELETE FROM batches WHERE id IN (
         SELECT id ${oneLog} AND number < (SELECT max(number) ${oneLog} AND number <= ?3) ORDER BY number LIMIT ?4)`,
    )
  }

  put(batch: StoredBatch): void {
    const { chain, generation, number, hash, previous, block, header, signature, batchSignature, frames, rows, seenAtMs } = batch
    const inserted = this.#insert.run(
      chain,
      generation,
      number,
      hash,
      previous,
      block.number,
      block.hash,
      block.time,
      header,
      signature,
      batchSignature,
      frames,
      rows,
      seenAtMs,
    )
    if (inserted.changes === 0) this.#demandSame(batch)
  }

  from(chain: number, generation: number, from: number, limit: number): StoredBatch[] {
    return this.#from.all(chain, generation, from, limit).map(toBatch)
  }

  last(chain: number, generation: number): StoredBatch | undefined {
    const row = this.#last.get(chain, generation)
    return row === undefined ? undefined : toBatch(row)
  }

  before(cursor: number, limit: number, chain?: number): { readonly cursor: number; readonly batch: StoredBatch }[] {
    const rows = chain === undefined ? this.#before.all(cursor, limit) : this.#ofChainBefore.all(chain, cursor, limit)
    return rows.map((row) => ({ cursor: integer(row, 'id'), batch: toBatch(row) }))
  }

  removeAbove(blockNumber: number): number {
    return Number(this.#removeAbove.run(blockNumber).changes)
  }

  prune(chain: number, generation: number, below: number, limit: number): number {
    return Number(this.#prune.run(chain, generation, below, limit).changes)
  }

  /** A batch that stands in another parent block now is another one: its rewind was missed. */
  #demandSame({ chain, generation, number, hash, block, frames }: StoredBatch): void {
    const row = this.#get.get(chain, generation, number) ?? {}
    const isSame = equalBytes(blob(row, 'hash'), hash) && equalBytes(blob(row, 'block_hash'), block.hash)
    if (isSame && equalBytes(blob(row, 'frames'), frames)) return
    throw new StoreError('conflict', {
      path: this.#db.path,
      problem: `another batch of chain ${chain}, generation ${generation} is stored at header ${number}`,
      expected: 'the same batch, or none',
      remedy: 'Remove what the parent took back (removeBatchesAbove) before what it holds instead is stored',
    })
  }
}

function toBatch(row: Row): StoredBatch {
  return {
    chain: integer(row, 'chain'),
    generation: integer(row, 'generation'),
    number: integer(row, 'number'),
    hash: blob(row, 'hash', 32),
    previous: blob(row, 'previous', 32),
    block: { number: integer(row, 'block_number'), hash: blob(row, 'block_hash', 32), time: integer(row, 'block_time') },
    header: blob(row, 'header'),
    signature: blob(row, 'signature'),
    batchSignature: blob(row, 'batch_signature'),
    frames: blob(row, 'frames'),
    rows: blob(row, 'rows'),
    seenAtMs: integer(row, 'seen_at_ms'),
  }
}
