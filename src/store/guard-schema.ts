import type { Schema } from './database.ts'

/**
 * The guard's file. The triggers repeat the guard's rules inside the engine: a fault of the program, or an operator with
 * `sqlite3`, meets them too.
 */
export const GUARD_SCHEMA: Schema = {
  name: 'the sign-once guard',
  applicationId: 0x736d6764, // "smgd"
  migrations: [
    `
    CREATE TABLE guard (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      cluster_id BLOB NOT NULL CHECK (length(cluster_id) = 32),
      chain INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      start_number INTEGER NOT NULL,
      start_parent BLOB NOT NULL CHECK (length(start_parent) = 32),
      floor INTEGER NOT NULL CHECK (floor >= start_number AND floor <= last_number + 1),
      last_number INTEGER NOT NULL CHECK (last_number >= start_number - 1),
      last_hash BLOB NOT NULL CHECK (length(last_hash) = 32)
    ) STRICT;

    CREATE TABLE intents (
      number INTEGER PRIMARY KEY,
      header BLOB NOT NULL CHECK (length(header) = 288),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      signature BLOB CHECK (length(signature) = 65)
    ) STRICT;

    CREATE INDEX intents_unsigned ON intents (number) WHERE signature IS NULL;

    CREATE TRIGGER guard_stays BEFORE DELETE ON guard
    BEGIN SELECT RAISE(ABORT, 'the guard is never deleted'); END;

    CREATE TRIGGER guard_domain_is_fixed BEFORE UPDATE OF id, cluster_id, chain, generation, start_number, start_parent ON guard
    BEGIN SELECT RAISE(ABORT, 'the domain of a guard never changes'); END;

    CREATE TRIGGER watermark_never_falls BEFORE UPDATE OF floor, last_number, last_hash ON guard
    WHEN NEW.last_number < OLD.last_number OR NEW.floor < OLD.floor
      OR (NEW.last_number = OLD.last_number AND NEW.last_hash <> OLD.last_hash)
    BEGIN SELECT RAISE(ABORT, 'the watermark never falls'); END;

    CREATE TRIGGER intent_is_new BEFORE INSERT ON intents
    WHEN EXISTS (SELECT 1 FROM intents WHERE number = NEW.number) OR NEW.number <= (SELECT last_number FROM guard)
    BEGIN SELECT RAISE(ABORT, 'a position is guarded once'); END;

    CREATE TRIGGER intent_is_fixed BEFORE UPDATE OF number, header, hash ON intents
    BEGIN SELECT RAISE(ABORT, 'an intent never changes'); END;

    CREATE TRIGGER signature_is_fixed BEFORE UPDATE OF signature ON intents WHEN OLD.signature IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a signature never changes'); END;

    CREATE TRIGGER intent_stays BEFORE DELETE ON intents WHEN OLD.number >= (SELECT floor FROM guard)
    BEGIN SELECT RAISE(ABORT, 'an intent is deleted below the floor only'); END;
    `,
  ],
}
