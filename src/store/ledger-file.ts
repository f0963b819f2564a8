import { Database } from './database.ts'
import { LEDGER_SCHEMA } from './ledger-schema.ts'

/** The ledger's file as a whole: what operators do with it while a node runs, through a connection of their own. */

function withFile<T>(path: string, use: (database: Database) => T): T {
  const database = new Database({ path, schema: LEDGER_SCHEMA, mode: 'open', synchronous: 'normal', exclusive: false })
  const close = (): void => database.close()
  let result: T
  try {
    result = use(database)
  } catch (error) {
    close()
    throw error
  }
  if (result instanceof Promise) return result.finally(close) as T
  close()
  return result
}

/** Copies it as it is at one moment, however much is written meanwhile. `to` must not exist. Returns its size, bytes. Throws `StoreError`. */
export function copyLedger(path: string, to: string): Promise<number> {
  return withFile(path, (database) => database.copyTo(to))
}

/** Throws `unreadable` if SQLite finds it damaged. */
export function checkLedger(path: string): void {
  withFile(path, (database) => database.check())
}

/** Bytes of it that hold nothing, and are used before it grows again. */
export function freeBytes(path: string): number {
  return withFile(path, (database) => database.freeBytes)
}
