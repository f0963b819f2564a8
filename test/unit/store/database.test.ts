import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { Database, type DatabaseOptions, type Schema } from '../../../src/store/database.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const SCHEMA: Schema = { name: 'a test database', applicationId: 77, migrations: ['CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT'] }

function options(path: string, changes: Partial<DatabaseOptions> = {}): DatabaseOptions {
  return { path, schema: SCHEMA, mode: 'ensure', synchronous: 'full', exclusive: false, ...changes }
}

const fileIn = (folder: string): string => join(folder, 'x.sqlite')

describe('opening a database', () => {
  test.each(['full', 'normal'] as const)('synchronous=%s holds on creation and on every reopen', (synchronous) => {
    const path = fileIn(temporaryFolder())
    for (let round = 0; round < 3; round++) {
      const db = new Database(options(path, { synchronous }))
      expect(db.prepare('PRAGMA synchronous').get()?.synchronous).toBe(synchronous === 'full' ? 2 : 1)
      expect(db.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal')
      db.close()
    }
  })

  test.each(['full', 'normal'] as const)('a durable write is one with synchronous=FULL, on a connection with %s', (synchronous) => {
    const db = new Database(options(fileIn(temporaryFolder()), { synchronous }))
    const level = () => db.prepare('PRAGMA synchronous').get()?.synchronous
    const before = level()
    expect(db.writeDurably(level)).toBe(2)
    expect(level()).toBe(before)
    const failing = () =>
      db.writeDurably(() => {
        db.prepare('INSERT INTO t VALUES (1)').run()
        throw new Error('mine')
      })
    expect(thrownBy(failing).message).toBe('mine')
    expect(level()).toBe(before)
    expect(thrownBy(() => db.write(() => db.writeDurably(level)))).toMatchObject({ code: 'failed' })
    expect(db.prepare('SELECT n FROM t').all()).toEqual([])
    db.close()
  })

  test('a missing file is never made by mode open', () => {
    const path = fileIn(temporaryFolder())
    expect(thrownBy(() => new Database(options(path, { mode: 'open' })))).toMatchObject({ code: 'missing', path })
    expect(existsSync(path)).toBe(false)
  })

  test('mode create refuses a file that exists', () => {
    const path = fileIn(temporaryFolder())
    new Database(options(path, { mode: 'create' })).close()
    expect(thrownBy(() => new Database(options(path, { mode: 'create' })))).toMatchObject({ code: 'exists', path })
  })

  test('a database of somebody else is refused and left as it is', () => {
    const path = fileIn(temporaryFolder())
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE mine (n)')
    other.close()
    const before = readFileSync(path)
    expect(thrownBy(() => new Database(options(path)))).toMatchObject({ code: 'foreign', path })
    expect(readFileSync(path)).toEqual(before)
  })

  test.each([
    ['text', Buffer.from('this is no database, but long enough to be looked at as if it were one'.repeat(20))],
    ['an empty file', Buffer.alloc(0)],
  ])('%s is unreadable', (_, content) => {
    const path = fileIn(temporaryFolder())
    writeFileSync(path, content)
    expect(thrownBy(() => new Database(options(path, { mode: 'open' })))).toMatchObject({ code: 'unreadable', path })
  })

  test('a folder that is not there, or a folder in the place of the file', () => {
    const folder = temporaryFolder()
    expect(thrownBy(() => new Database(options(join(folder, 'none', 'x.sqlite'))))).toMatchObject({ code: 'unreadable' })
    expect(thrownBy(() => new Database(options(folder)))).toMatchObject({ code: 'unreadable' })
  })

  test('a file that may not be written', () => {
    const path = fileIn(temporaryFolder())
    new Database(options(path)).close()
    chmodSync(path, 0o400)
    // Root may write everything.
    if (process.getuid?.() === 0) return
    expect(thrownBy(() => new Database(options(path)))).toMatchObject({ code: 'read-only' })
  })

  test('migrations run once, in order; a newer file is refused', () => {
    const path = fileIn(temporaryFolder())
    new Database(options(path)).close()
    const newer: Schema = { ...SCHEMA, migrations: [...SCHEMA.migrations, 'ALTER TABLE t ADD COLUMN m INTEGER'] }
    const db = new Database(options(path, { schema: newer }))
    db.write(() => db.prepare('INSERT INTO t (n, m) VALUES (1, 2)').run())
    db.close()
    expect(thrownBy(() => new Database(options(path)))).toMatchObject({ code: 'newer-schema', problem: expect.stringContaining('2') })
    const again = new Database(options(path, { schema: newer }))
    expect(again.prepare('SELECT n, m FROM t').all()).toEqual([{ n: 1, m: 2 }])
    again.close()
  })

  test('a migration that fails leaves the file as it was', () => {
    const path = fileIn(temporaryFolder())
    new Database(options(path)).close()
    const broken: Schema = { ...SCHEMA, migrations: [...SCHEMA.migrations, 'CREATE TABLE u (n); CREATE TABLE t (n)'] }
    expect(thrownBy(() => new Database(options(path, { schema: broken })))).toMatchObject({ code: 'failed' })
    const db = new Database(options(path))
    expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'u'").get()?.n).toBe(0)
    db.close()
  })

  test('exclusive: the second one is refused at once, and may come when the first has gone', () => {
    const path = fileIn(temporaryFolder())
    const first = new Database(options(path, { exclusive: true }))
    expect(thrownBy(() => new Database(options(path, { exclusive: true })))).toMatchObject({ code: 'locked', path })
    first.close()
    new Database(options(path, { exclusive: true })).close()
  })
})

describe('using a database', () => {
  test('what throws is rolled back, whatever throws', () => {
    const db = new Database(options(fileIn(temporaryFolder())))
    const insert = db.prepare('INSERT INTO t VALUES (?)')
    expect(() =>
      db.write(() => {
        insert.run(1)
        throw new Error('mine')
      }),
    ).toThrow('mine')
    expect(
      thrownBy(() =>
        db.write(() => {
          insert.run(2)
          insert.run(2)
        }),
      ),
    ).toMatchObject({ code: 'failed' })
    expect(db.prepare('SELECT * FROM t').all()).toEqual([])
    db.write(() => {
      insert.run(3)
      db.write(() => insert.run(4))
    })
    expect(db.prepare('SELECT n FROM t').all()).toEqual([{ n: 3 }, { n: 4 }])
    db.close()
  })

  test('a full disk is named, and what was there stays', () => {
    const path = fileIn(temporaryFolder())
    const schema: Schema = { ...SCHEMA, migrations: ['CREATE TABLE t (b BLOB) STRICT'] }
    const db = new Database(options(path, { schema, maxSizeBytes: 256 * 1024 }))
    const insert = db.prepare('INSERT INTO t VALUES (?)')
    db.write(() => insert.run(new Uint8Array(100_000)))
    const error = thrownBy(() => db.write(() => insert.run(new Uint8Array(1_000_000))))
    expect(error).toMatchObject({ code: 'disk-full', path, retryable: true })
    expect(error.message).toContain('Free space')
    expect(db.prepare('SELECT count(*) AS n FROM t').get()?.n).toBe(1)
    db.close()
  })

  test('close is idempotent; afterwards everything says closed', () => {
    const db = new Database(options(fileIn(temporaryFolder())))
    db.close()
    db.close()
    expect(thrownBy(() => db.write(() => 1))).toMatchObject({ code: 'closed' })
    expect(thrownBy(() => db.prepare('SELECT 1'))).toMatchObject({ code: 'closed' })
  })
})
