import type { Schema } from './database.ts'

/**
 * A row a header and a row a (header, lane), never a row a message: at 50,000 messages a second a row each would cost more
 * than verifying them. Messages are found by hash through sorted runs (`message-index.ts`).
 */
export const LEDGER_SCHEMA: Schema = {
  name: 'the ledger',
  applicationId: 0x736d6c64, // "smld"
  migrations: [
    `
    CREATE TABLE logs (
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      PRIMARY KEY (chain, generation)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE headers (
      id INTEGER PRIMARY KEY,
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      hash BLOB NOT NULL,
      header BLOB NOT NULL,
      signature BLOB NOT NULL,
      time INTEGER NOT NULL,
      changes BLOB NOT NULL,
      received_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX headers_by_position ON headers (chain, generation, number);
    CREATE INDEX headers_by_hash ON headers (hash);

    CREATE TABLE segments (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      destination INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      first_nonce INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      bodies BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX segments_by_lane ON segments (source, destination, generation, first_nonce);
    CREATE INDEX segments_by_header ON segments (source, generation, number);

    CREATE TABLE lanes (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      destination INTEGER NOT NULL,
      UNIQUE (source, destination)
    ) STRICT;
    CREATE TABLE index_tail (id INTEGER PRIMARY KEY, entries BLOB NOT NULL) STRICT;
    CREATE TABLE index_runs (
      run INTEGER NOT NULL,
      first_prefix INTEGER NOT NULL,
      entries BLOB NOT NULL,
      PRIMARY KEY (run, first_prefix)
    ) STRICT;
    CREATE TABLE index_run_lanes (
      run INTEGER NOT NULL,
      lane INTEGER NOT NULL,
      last_nonce INTEGER NOT NULL,
      PRIMARY KEY (run, lane)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE conflicts (
      id INTEGER PRIMARY KEY,
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      hash BLOB NOT NULL,
      header BLOB NOT NULL,
      signature BLOB NOT NULL,
      received_at_ms INTEGER NOT NULL,
      UNIQUE (chain, generation, number, hash)
    ) STRICT;

    CREATE TABLE configurations (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,
      encoded BLOB NOT NULL
    ) STRICT;

    CREATE TABLE snapshots (
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      rows BLOB NOT NULL,
      PRIMARY KEY (chain, generation, number)
    ) STRICT;

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      evidence_id BLOB NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      accused INTEGER NOT NULL,
      encoded BLOB NOT NULL,
      received_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE tickets (
      ticket_id BLOB NOT NULL PRIMARY KEY,
      source INTEGER NOT NULL,
      destination INTEGER NOT NULL,
      nonce INTEGER NOT NULL,
      reason TEXT NOT NULL,
      expiry INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'redeemed', 'cancelled', 'expired')),
      tries INTEGER NOT NULL,
      last_tried_at_ms INTEGER,
      message BLOB NOT NULL
    ) STRICT;
    CREATE INDEX tickets_open ON tickets (last_tried_at_ms, expiry) WHERE state = 'open';

    CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `,
    `
    -- Version 1 had the table and no program that wrote to it; a row without the key that signed would count for nobody's cap.
    DROP TABLE evidence;
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      evidence_id BLOB NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      accused INTEGER NOT NULL,
      signer BLOB NOT NULL CHECK (length(signer) = 20),
      encoded BLOB NOT NULL,
      received_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX evidence_by_accused ON evidence (accused, signer, kind);

    CREATE TABLE batches (
      id INTEGER PRIMARY KEY,
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      hash BLOB NOT NULL,
      previous BLOB NOT NULL,
      block_number INTEGER NOT NULL,
      block_hash BLOB NOT NULL,
      block_time INTEGER NOT NULL,
      header BLOB NOT NULL,
      signature BLOB NOT NULL,
      batch_signature BLOB NOT NULL,
      frames BLOB NOT NULL,
      rows BLOB NOT NULL,
      seen_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX batches_by_position ON batches (chain, generation, number);
    CREATE INDEX batches_by_block ON batches (block_number);
    `,
    `
    -- Pages go down by row id, which is the end of every index.
    CREATE INDEX batches_by_chain ON batches (chain);
    CREATE INDEX tickets_by_state ON tickets (state);
    `,
    `
    -- When a ticket ended; not known of those that ended before.
    ALTER TABLE tickets ADD COLUMN ended_block INTEGER;
    ALTER TABLE tickets ADD COLUMN ended_time INTEGER;
    `,
  ],
}
