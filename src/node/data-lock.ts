import { join } from 'node:path'
import { Database, type Schema } from '../store/database.ts'

const SCHEMA: Schema = {
  name: 'the lock of the data folder',
  applicationId: 0x7371_4c4b, // sqLK
  migrations: ['CREATE TABLE holder (pid INTEGER NOT NULL) STRICT'],
}

/**
 * Takes the data folder for this process, until the returned function is called or the process ends, however it ends.
 * Two daemons on one folder would overwrite each other's ledger. Throws `StoreError` `locked`.
 */
export function lockDataFolder(dataDir: string): () => void {
  const path = join(dataDir, 'lock.sqlite')
  const database = new Database({ path, schema: SCHEMA, mode: 'ensure', synchronous: 'normal', exclusive: true })
  return () => database.close()
}
