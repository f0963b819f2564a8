import type { StatementSync } from 'node:sqlite'
import type { Bytes32 } from '../protocol/bytes.ts'
import { blob, integer, type Row, text } from './columns.ts'
import type { Database } from './database.ts'
import type { StoredConflict, StoredEvidence } from './ledger-records.ts'

/** Conflicting headers kept at one position: an equivocator can sign without end, and two prove all there is to prove. */
const CONFLICTS_AT_ONE_POSITION = 2

/** Conflicting headers kept of one log: one is enough to convict, the others only show how far the branches part. */
const CONFLICTS_OF_ONE_LOG = 4_096

/**
 * A chain slashes a key once; the second piece is for whom the first does not convince, e.g. a court that holds it expired. One whose
 * lie starts earlier than all others takes the second's place: where taint starts, nodes must not differ by what they saw first.
 */
const EVIDENCE_OF_ONE_LIE = 2

/** Conflicting headers, and the evidence made of them and of other lies. Never pruned with the log. */
export class AccusationTables {
  readonly #knownConflict: StatementSync
  readonly #countConflicts: StatementSync
  readonly #insertConflict: StatementSync
  readonly #allConflicts: StatementSync
  readonly #conflictsOf: StatementSync
  readonly #countEvidence: StatementSync
  readonly #insertEvidence: StatementSync
  readonly #dropNewest: StatementSync
  readonly #evidence: StatementSync
  readonly #evidenceAfter: StatementSync
  readonly #evidenceBefore: StatementSync
  readonly #evidenceIds: StatementSync
  readonly #newestEvidence: StatementSync

  constructor(db: Database) {
    const conflict = 'chain, generation, number, hash, header, signature, received_at_ms'
    const evidence = 'id, evidence_id, kind, accused, signer, encoded, received_at_ms'
    this.#knownConflict = db.prepare('SELECT 1 FROM conflicts WHERE chain = ? AND generation = ? AND number = ? AND hash = ?')
    this.#countConflicts = db.prepare(
      'SELECT count(*) AS log, coalesce(sum(number = ?3), 0) AS position FROM conflicts WHERE chain = ?1 AND generation = ?2',
    )
    this.#insertConflict = db.prepare(`INSERT INTO conflicts (${conflict}) VALUES (?, ?, ?, ?, ?, ?, ?)`)
    this.#allConflicts = db.prepare(`SELECT ${conflict} FROM conflicts ORDER BY id`)
    this.#conflictsOf = db.prepare(`SELECT ${conflict} FROM conflicts WHERE chain = ? ORDER BY id`)
    this.#countEvidence = db.prepare('SELECT count(*) AS pieces FROM evidence WHERE accused = ? AND signer = ? AND kind = ?')
    this.#insertEvidence = db.prepare(
      'INSERT INTO evidence (evidence_id, kind, accused, signer, encoded, received_at_ms) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (evidence_id) DO NOTHING',
    )
    this.#dropNewest = db.prepare(
      'DELETE FROM evidence WHERE id = (SELECT max(id) FROM evidence WHERE accused = ? AND signer = ? AND kind = ?)',
    )
    this.#evidence = db.prepare(`SELECT ${evidence} FROM evidence WHERE evidence_id = ?`)
    this.#evidenceIds = db.prepare('SELECT id, evidence_id FROM evidence WHERE id > ? ORDER BY id LIMIT ?')
    this.#newestEvidence = db.prepare('SELECT coalesce(max(id), 0) AS newest FROM evidence')
    this.#evidenceAfter = db.prepare(`SELECT ${evidence} FROM evidence WHERE id > ? ORDER BY id LIMIT ?`)
    this.#evidenceBefore = db.prepare(`SELECT ${evidence} FROM evidence WHERE id < ? ORDER BY id DESC LIMIT ?`)
  }

  putConflict({ chain, generation, number, hash, header, signature, receivedAtMs }: StoredConflict): boolean {
    if (this.#knownConflict.get(chain, generation, number, hash) !== undefined) return true
    const counts = this.#countConflicts.get(chain, generation, number) ?? {}
    if (integer(counts, 'position') >= CONFLICTS_AT_ONE_POSITION || integer(counts, 'log') >= CONFLICTS_OF_ONE_LOG) return false
    this.#insertConflict.run(chain, generation, number, hash, header, signature, receivedAtMs)
    return true
  }

  conflicts(chain: number | undefined): StoredConflict[] {
    return (chain === undefined ? this.#allConflicts.all() : this.#conflictsOf.all(chain)).map(toConflict)
  }

  putEvidence({ id, kind, accused, key, encoded, receivedAtMs }: StoredEvidence, isEarliest: boolean): boolean {
    if (this.#evidence.get(id) !== undefined) return false
    const isFull = integer(this.#countEvidence.get(accused, key, kind) ?? {}, 'pieces') >= EVIDENCE_OF_ONE_LIE
    if (isFull && !isEarliest) return false
    if (isFull) this.#dropNewest.run(accused, key, kind)
    return this.#insertEvidence.run(id, kind, accused, key, encoded, receivedAtMs).changes !== 0
  }

  evidence(id: Bytes32): StoredEvidence | undefined {
    const row = this.#evidence.get(id)
    return row === undefined ? undefined : toEvidence(row)
  }

  evidenceAfter(cursor: number, limit: number): { readonly cursor: number; readonly evidence: StoredEvidence }[] {
    return this.#evidenceAfter.all(cursor, limit).map((row) => ({ cursor: integer(row, 'id'), evidence: toEvidence(row) }))
  }

  evidenceBefore(cursor: number, limit: number): { readonly cursor: number; readonly evidence: StoredEvidence }[] {
    return this.#evidenceBefore.all(cursor, limit).map((row) => ({ cursor: integer(row, 'id'), evidence: toEvidence(row) }))
  }

  evidenceIds(cursor: number, limit: number): { readonly cursor: number; readonly id: Bytes32 }[] {
    return this.#evidenceIds.all(cursor, limit).map((row) => ({ cursor: integer(row, 'id'), id: blob(row, 'evidence_id', 32) }))
  }

  newestEvidence(): number {
    return integer(this.#newestEvidence.get() ?? {}, 'newest')
  }
}

function toConflict(row: Row): StoredConflict {
  return {
    chain: integer(row, 'chain'),
    generation: integer(row, 'generation'),
    number: integer(row, 'number'),
    hash: blob(row, 'hash', 32),
    header: blob(row, 'header'),
    signature: blob(row, 'signature'),
    receivedAtMs: integer(row, 'received_at_ms'),
  }
}

function toEvidence(row: Row): StoredEvidence {
  return {
    id: blob(row, 'evidence_id', 32),
    kind: text(row, 'kind'),
    accused: integer(row, 'accused'),
    key: blob(row, 'signer', 20),
    encoded: blob(row, 'encoded'),
    receivedAtMs: integer(row, 'received_at_ms'),
  }
}
