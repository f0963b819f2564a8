import type { StatementSync } from 'node:sqlite'
import { type Address, type Bytes32, toHex } from '../protocol/bytes.ts'
import { blob, ColumnError, integer, type Row, text } from './columns.ts'
import { Database, type Schema } from './database.ts'
import { StoreError } from './store-error.ts'

/**
 * - `pending`: may be in a block at any time; broadcast it again after a restart
 * - `mined`: in a block, and it succeeded
 * - `replaced`: another transaction with its nonce took its place
 * - `failed`: in a block and reverted, or refused by the chain's node; its purpose may be tried again
 */
export type TransactionState = 'pending' | 'mined' | 'replaced' | 'failed'

/** What became of a transaction: `reverted` ones used up their nonce, `refused` ones never will be in a block. Both are `failed`. */
export type TransactionOutcome = 'pending' | 'mined' | 'reverted' | 'refused'

export interface NewTransaction {
  readonly account: Address
  /** Chain id. */
  readonly chain: number
  readonly nonce: number
  /** What it is for, e.g. `include:412001:1234`: nothing is sent twice for one purpose. */
  readonly purpose: string
  /** The signed transaction, as it is broadcast. */
  readonly raw: Uint8Array
  readonly hash: Bytes32
  /** Wei per gas. */
  readonly maxFeePerGas: bigint
  /** Wall clock, ms since 1970. */
  readonly createdAtMs: number
}

export interface StoredTransaction extends NewTransaction {
  readonly state: TransactionState
}

/**
 * What a transaction sender must not forget: a transaction is stored durably **before** it is broadcast, so that after a
 * crash it is known what may be in a block, and nothing is sent twice. Methods throw `StoreError`.
 */
export interface TransactionStore {
  /**
   * Stores a transaction about to be broadcast, durably.
   * @throws StoreError `conflict` if its nonce or its purpose is taken by one that is pending or mined
   */
  insert(transaction: NewTransaction): void
  /**
   * Stores a transaction that is to take the place of the pending one with its nonce (a higher fee, usually the same purpose).
   * Either may still be mined: `mark` the one that was. @throws StoreError `conflict` if none is pending there
   */
  replace(transaction: NewTransaction): void
  /**
   * Records what became of a transaction. All but `refused` make the others with its nonce `replaced`; `pending` takes an outcome
   * back (a reorganisation; a replacement that was refused while the first one still waits).
   */
  mark(chain: number, hash: Bytes32, outcome: TransactionOutcome): void

  /** The nonce after every pending or mined one, and never below `chainNonce`, the account's transaction count on the chain. */
  nextNonce(account: Address, chain: number, chainNonce: number): number
  /** By nonce. */
  pending(account: Address, chain: number): readonly StoredTransaction[]
  /** Every transaction with a nonce, the newest first: one of them is, or will be, in a block. */
  attempts(account: Address, chain: number, nonce: number): readonly StoredTransaction[]
  /** Every transaction for a purpose, the newest first. It is done if one is `mined`, under way if one is `pending`. */
  forPurpose(account: Address, chain: number, purpose: string): readonly StoredTransaction[]
  /** Forgets what is not pending below a nonce. */
  prune(account: Address, chain: number, belowNonce: number): void
  /** Idempotent. */
  close(): void
}

const TRANSACTION_SCHEMA: Schema = {
  name: 'the transactions',
  applicationId: 0x736d7478, // "smtx"
  migrations: [
    `
    CREATE TABLE transactions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account BLOB NOT NULL CHECK (length(account) = 20),
      chain INTEGER NOT NULL,
      nonce INTEGER NOT NULL,
      purpose TEXT NOT NULL,
      raw BLOB NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      max_fee_per_gas TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'mined', 'replaced', 'failed')),
      created_at_ms INTEGER NOT NULL,
      UNIQUE (chain, hash)
    ) STRICT;
    CREATE INDEX transactions_by_nonce ON transactions (account, chain, nonce);
    CREATE UNIQUE INDEX transactions_live ON transactions (account, chain, nonce) WHERE state IN ('pending', 'mined');
    CREATE INDEX transactions_by_purpose ON transactions (account, chain, purpose);
    `,
  ],
}

/** Opens the file of a node's transactions, or makes it; as its only user, as two senders for one account would take each other's nonces. */
export function openTransactionStore(path: string): TransactionStore {
  const db = new Database({ path, schema: TRANSACTION_SCHEMA, mode: 'ensure', synchronous: 'full', exclusive: true })
  return new SqliteTransactionStore(db)
}

class SqliteTransactionStore implements TransactionStore {
  readonly #db: Database
  readonly #insert: StatementSync
  readonly #remove: StatementSync
  readonly #byHash: StatementSync
  readonly #byNonce: StatementSync
  readonly #byPurpose: StatementSync
  readonly #pending: StatementSync
  readonly #displace: StatementSync
  readonly #mark: StatementSync
  readonly #nextNonce: StatementSync
  readonly #prune: StatementSync

  constructor(db: Database) {
    this.#db = db
    const own = 'WHERE account = ? AND chain = ?'
    this.#insert = db.prepare(
      `INSERT INTO transactions (account, chain, nonce, purpose, raw, hash, max_fee_per_gas, state, created_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?)`,
    )
    this.#remove = db.prepare('DELETE FROM transactions WHERE chain = ? AND hash = ?')
    this.#byHash = db.prepare('SELECT * FROM transactions WHERE chain = ? AND hash = ?')
    this.#byNonce = db.prepare(`SELECT * FROM transactions ${own} AND nonce = ? ORDER BY id DESC`)
    this.#byPurpose = db.prepare(`SELECT * FROM transactions ${own} AND purpose = ? ORDER BY id DESC`)
    this.#pending = db.prepare(`SELECT * FROM transactions ${own} AND state = 'pending' ORDER BY nonce`)
    this.#displace = db.prepare(
      `UPDATE transactions SET state = 'replaced' ${own} AND nonce = ? AND hash <> ? AND state IN ('pending', 'mined')`,
    )
    this.#mark = db.prepare('UPDATE transactions SET state = ? WHERE chain = ? AND hash = ?')
    this.#nextNonce = db.prepare(`SELECT max(nonce) + 1 AS next FROM transactions ${own} AND state IN ('pending', 'mined')`)
    this.#prune = db.prepare(`DELETE FROM transactions ${own} AND nonce < ? AND state <> 'pending'`)
  }

  insert(transaction: NewTransaction): void {
    this.#db.write(() => {
      const { account, chain, nonce, purpose } = transaction
      const rival = [...this.attempts(account, chain, nonce), ...this.forPurpose(account, chain, purpose)].find(isLive)
      if (rival !== undefined)
        throw this.#conflict(
          `nonce ${rival.nonce} of ${toHex(account)} on chain ${chain} is ${rival.state} for ${rival.purpose}`,
          `neither nonce ${nonce} nor ${purpose} to be taken`,
          'Take nextNonce(), replace() the pending one, or leave it: it is sent already',
        )
      this.#add(transaction)
    })
  }

  replace(transaction: NewTransaction): void {
    this.#db.write(() => {
      const { account, chain, nonce, hash } = transaction
      if (!this.attempts(account, chain, nonce).some(({ state }) => state === 'pending'))
        throw this.#conflict(
          `nothing is pending at nonce ${nonce} of ${toHex(account)} on chain ${chain}`,
          'a pending transaction to replace',
          'Look at what became of it first',
        )
      this.#displace.run(account, chain, nonce, hash)
      this.#add(transaction)
    })
  }

  mark(chain: number, hash: Bytes32, outcome: TransactionOutcome): void {
    this.#db.write(() => {
      const row = this.#byHash.get(chain, hash)
      if (row === undefined)
        throw this.#conflict(
          `${toHex(hash)} on chain ${chain} is not stored`,
          'a transaction that was inserted',
          'Only own transactions are marked',
        )
      const { account, nonce } = toTransaction(row)
      if (outcome !== 'refused') this.#displace.run(account, chain, nonce, hash)
      this.#mark.run(outcome === 'reverted' || outcome === 'refused' ? 'failed' : outcome, chain, hash)
    })
  }

  nextNonce(account: Address, chain: number, chainNonce: number): number {
    return this.#db.read(() => Math.max(chainNonce, Number(this.#nextNonce.get(account, chain)?.next ?? 0)))
  }

  pending(account: Address, chain: number): readonly StoredTransaction[] {
    return this.#db.read(() => this.#pending.all(account, chain).map(toTransaction))
  }

  attempts(account: Address, chain: number, nonce: number): readonly StoredTransaction[] {
    return this.#db.read(() => this.#byNonce.all(account, chain, nonce).map(toTransaction))
  }

  forPurpose(account: Address, chain: number, purpose: string): readonly StoredTransaction[] {
    return this.#db.read(() => this.#byPurpose.all(account, chain, purpose).map(toTransaction))
  }

  prune(account: Address, chain: number, belowNonce: number): void {
    this.#db.write(() => this.#prune.run(account, chain, belowNonce))
  }

  close(): void {
    this.#db.close()
  }

  #add({ account, chain, nonce, purpose, raw, hash, maxFeePerGas, createdAtMs }: NewTransaction): void {
    // Signed again with the same fees it is the same transaction: the newest attempt once more.
    this.#remove.run(chain, hash)
    this.#insert.run(account, chain, nonce, purpose, raw, hash, maxFeePerGas.toString(), createdAtMs)
  }

  #conflict(problem: string, expected: string, remedy: string): StoreError {
    return new StoreError('conflict', { path: this.#db.path, problem, expected, remedy })
  }
}

function isLive({ state }: StoredTransaction): boolean {
  return state === 'pending' || state === 'mined'
}

function toTransaction(row: Row): StoredTransaction {
  return {
    account: blob(row, 'account', 20),
    chain: integer(row, 'chain'),
    nonce: integer(row, 'nonce'),
    purpose: text(row, 'purpose'),
    raw: blob(row, 'raw'),
    hash: blob(row, 'hash', 32),
    maxFeePerGas: toWei(text(row, 'max_fee_per_gas')),
    state: toState(text(row, 'state')),
    createdAtMs: integer(row, 'created_at_ms'),
  }
}

function toWei(decimal: string): bigint {
  if (!/^[0-9]+$/.test(decimal)) throw new ColumnError(`column max_fee_per_gas is ${decimal}`)
  return BigInt(decimal)
}

function toState(state: string): TransactionState {
  switch (state) {
    case 'pending':
    case 'mined':
    case 'replaced':
    case 'failed':
      return state
    default:
      throw new ColumnError(`column state is ${state}`)
  }
}
