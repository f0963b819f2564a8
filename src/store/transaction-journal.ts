import type { StatementSync } from 'node:sqlite'
import { type Address, type Bytes32, concatBytes, equalBytes, toHex } from '../protocol/bytes.ts'
import { blob, ColumnError, integer, optionalBlob, type Row, text } from './columns.ts'
import { Database, type Schema } from './database.ts'
import { StoreError } from './store-error.ts'

/** Whose transactions a journal holds. */
export interface JournalDomain {
  readonly account: Address
  /** Chain id. */
  readonly chain: number
}

/** How a mined transaction ended. */
export interface StoredOutcome {
  readonly status: 'success' | 'reverted'
  readonly hash: Bytes32
  readonly nonce: number
  readonly blockNumber: number
  readonly blockHash: Bytes32
  readonly gasUsed: bigint
}

/** What makes a transaction with blobs: it cannot be sent again without its sidecar. */
export interface StoredBlobs {
  readonly hashes: readonly Bytes32[]
  /** Blobs, commitments and proofs, as they are broadcast. */
  readonly sidecar: Uint8Array
  /** Wei per blob gas, of the newest signed form. */
  readonly maxFeePerBlobGas: bigint
}

/** A transaction that was or may have been sent; replacements share an entry. In the shape that `chain/` asks of a journal. */
export interface StoredTransaction {
  /** What it is for, e.g. `include:412001:1234`; one entry a purpose. */
  readonly purpose: string
  readonly nonce: number
  readonly to: Address
  readonly data: Uint8Array
  /** Wei. */
  readonly value: bigint
  readonly gas: bigint
  /** Wei per gas, of the newest signed form. */
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** Of a transaction with blobs (EIP-4844). */
  readonly blobs?: StoredBlobs
  /** The newest signed form. */
  readonly raw: Uint8Array
  /** Hashes of every signed form, the newest last. */
  readonly hashes: readonly Bytes32[]
  /** Absent while it is under way. */
  readonly outcome?: StoredOutcome
}

/**
 * What a transaction sender must not forget: an entry is on the disk **before** its transaction is broadcast, so that after
 * a crash it is known what may be in a block, and nothing is sent twice. Of those with an outcome the newest
 * `KEPT_OUTCOMES` stay. Methods throw `StoreError`.
 */
export interface SqliteTransactionJournal {
  /** Stores the entry of its purpose, in the place of the one before; durable when it returns. */
  put(entry: StoredTransaction): void
  get(purpose: string): StoredTransaction | undefined
  /** Entries without an outcome, by nonce. */
  pending(): readonly StoredTransaction[]
  /** For a transaction that the chain refused for good: it was never under way. */
  remove(purpose: string): void
  /** Idempotent. */
  close(): void
}

/** Enough for any reorganisation to be undone; at two includes a second it bounds the file to some 100 MB. */
export const KEPT_OUTCOMES = 1_024

const JOURNAL_SCHEMA: Schema = {
  name: 'the transaction journal',
  applicationId: 0x736d746a, // "smtj"
  migrations: [
    `
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      account BLOB NOT NULL CHECK (length(account) = 20),
      chain INTEGER NOT NULL
    ) STRICT;

    -- Wei and gas are decimal text: they exceed SQLite's integers.
    CREATE TABLE transactions (
      purpose TEXT NOT NULL PRIMARY KEY,
      nonce INTEGER NOT NULL,
      recipient BLOB NOT NULL CHECK (length(recipient) = 20),
      data BLOB NOT NULL,
      value TEXT NOT NULL,
      gas TEXT NOT NULL,
      max_fee_per_gas TEXT NOT NULL,
      max_priority_fee_per_gas TEXT NOT NULL,
      raw BLOB NOT NULL,
      hashes BLOB NOT NULL CHECK (length(hashes) % 32 = 0),
      outcome_status TEXT CHECK (outcome_status IN ('success', 'reverted')),
      outcome_hash BLOB,
      outcome_nonce INTEGER,
      outcome_block_number INTEGER,
      outcome_block_hash BLOB,
      outcome_gas_used TEXT
    ) STRICT;
    CREATE INDEX transactions_pending ON transactions (nonce) WHERE outcome_status IS NULL;
    CREATE INDEX transactions_done ON transactions (nonce) WHERE outcome_status IS NOT NULL;
    `,
    `
    -- Of transactions with blobs; all three or none.
    ALTER TABLE transactions ADD COLUMN max_fee_per_blob_gas TEXT;
    ALTER TABLE transactions ADD COLUMN blob_hashes BLOB CHECK (length(blob_hashes) % 32 = 0);
    ALTER TABLE transactions ADD COLUMN sidecar BLOB;
    `,
  ],
}

const COLUMNS =
  'purpose, nonce, recipient, data, value, gas, max_fee_per_gas, max_priority_fee_per_gas, raw, hashes, outcome_status, outcome_hash, outcome_nonce, outcome_block_number, outcome_block_hash, outcome_gas_used, max_fee_per_blob_gas, blob_hashes, sidecar'

/**
 * Opens the journal of one account on one chain, or makes it; as its only user, as two senders for one account would take
 * each other's nonces. @throws StoreError `foreign` if it is another account's or chain's, `locked`, …
 */
export function openTransactionJournal(path: string, domain: JournalDomain): SqliteTransactionJournal {
  const db = new Database({ path, schema: JOURNAL_SCHEMA, mode: 'ensure', synchronous: 'full', exclusive: true })
  try {
    db.write(() => demandDomain(db, domain))
    return new Journal(db)
  } catch (error) {
    db.close()
    throw error
  }
}

function demandDomain(db: Database, { account, chain }: JournalDomain): void {
  const row = db.prepare('SELECT account, chain FROM journal').get()
  if (row === undefined) {
    db.prepare('INSERT INTO journal VALUES (1, ?, ?)').run(account, chain)
    return
  }
  const found = { account: blob(row, 'account', 20), chain: integer(row, 'chain') }
  if (equalBytes(found.account, account) && found.chain === chain) return
  throw new StoreError('foreign', {
    path: db.path,
    problem: `the journal is of ${toHex(found.account)} on chain ${found.chain}`,
    expected: `${toHex(account)} on chain ${chain}`,
    remedy: 'Give every account and chain its own file; after a change of the includer key, move the old one away once nothing is pending',
  })
}

class Journal implements SqliteTransactionJournal {
  readonly #db: Database
  readonly #put: StatementSync
  readonly #get: StatementSync
  readonly #pending: StatementSync
  readonly #remove: StatementSync
  readonly #forget: StatementSync

  constructor(db: Database) {
    this.#db = db
    this.#put = db.prepare(`INSERT OR REPLACE INTO transactions (${COLUMNS}) VALUES (${COLUMNS.replaceAll(/\w+/g, '?')})`)
    this.#get = db.prepare(`SELECT ${COLUMNS} FROM transactions WHERE purpose = ?`)
    this.#pending = db.prepare(`SELECT ${COLUMNS} FROM transactions WHERE outcome_status IS NULL ORDER BY nonce`)
    this.#remove = db.prepare('DELETE FROM transactions WHERE purpose = ?')
    this.#forget = db.prepare(
      `DELETE FROM transactions WHERE outcome_status IS NOT NULL AND nonce <= (
         SELECT nonce FROM transactions WHERE outcome_status IS NOT NULL ORDER BY nonce DESC LIMIT 1 OFFSET ${KEPT_OUTCOMES})`,
    )
  }

  put(entry: StoredTransaction): void {
    const { purpose, nonce, to, data, value, gas, maxFeePerGas, maxPriorityFeePerGas, raw, hashes, outcome, blobs } = entry
    this.#db.write(() => {
      this.#put.run(
        purpose,
        nonce,
        to,
        data,
        value.toString(),
        gas.toString(),
        maxFeePerGas.toString(),
        maxPriorityFeePerGas.toString(),
        raw,
        concatBytes(...hashes),
        outcome?.status ?? null,
        outcome?.hash ?? null,
        outcome?.nonce ?? null,
        outcome?.blockNumber ?? null,
        outcome?.blockHash ?? null,
        outcome?.gasUsed.toString() ?? null,
        blobs?.maxFeePerBlobGas.toString() ?? null,
        blobs === undefined ? null : concatBytes(...blobs.hashes),
        blobs?.sidecar ?? null,
      )
      if (outcome !== undefined) this.#forget.run()
    })
  }

  get(purpose: string): StoredTransaction | undefined {
    return this.#db.read(() => {
      const row = this.#get.get(purpose)
      return row === undefined ? undefined : toTransaction(row)
    })
  }

  pending(): readonly StoredTransaction[] {
    return this.#db.read(() => this.#pending.all().map(toTransaction))
  }

  remove(purpose: string): void {
    this.#db.write(() => this.#remove.run(purpose))
  }

  close(): void {
    this.#db.close()
  }
}

function toTransaction(row: Row): StoredTransaction {
  const outcome = toOutcome(row)
  const blobs = toBlobs(row)
  return {
    purpose: text(row, 'purpose'),
    nonce: integer(row, 'nonce'),
    to: blob(row, 'recipient', 20),
    data: blob(row, 'data'),
    value: amount(row, 'value'),
    gas: amount(row, 'gas'),
    maxFeePerGas: amount(row, 'max_fee_per_gas'),
    maxPriorityFeePerGas: amount(row, 'max_priority_fee_per_gas'),
    raw: blob(row, 'raw'),
    hashes: split(blob(row, 'hashes')),
    ...(blobs === undefined ? {} : { blobs }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}

function toBlobs(row: Row): StoredBlobs | undefined {
  const sidecar = optionalBlob(row, 'sidecar')
  if (sidecar === undefined) return undefined
  return { sidecar, hashes: split(blob(row, 'blob_hashes')), maxFeePerBlobGas: amount(row, 'max_fee_per_blob_gas') }
}

function toOutcome(row: Row): StoredOutcome | undefined {
  const hash = optionalBlob(row, 'outcome_hash', 32)
  if (hash === undefined) return undefined
  return {
    status: text(row, 'outcome_status') === 'success' ? 'success' : 'reverted',
    hash,
    nonce: integer(row, 'outcome_nonce'),
    blockNumber: integer(row, 'outcome_block_number'),
    blockHash: blob(row, 'outcome_block_hash', 32),
    gasUsed: amount(row, 'outcome_gas_used'),
  }
}

function amount(row: Row, column: string): bigint {
  const decimal = text(row, column)
  if (!/^[0-9]+$/.test(decimal)) throw new ColumnError(`column ${column} is ${decimal}, not a decimal amount`)
  return BigInt(decimal)
}

function split(hashes: Uint8Array): Bytes32[] {
  return Array.from({ length: hashes.length / 32 }, (_, i) => hashes.slice(32 * i, 32 * i + 32))
}
