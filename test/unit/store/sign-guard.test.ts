import { copyFileSync, existsSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { GuardDomain } from '../../../src/store/guard-domain.ts'
import { GuardError } from '../../../src/store/guard-error.ts'
import { createGuard, MAX_UNSIGNED, openGuard, type SignGuard } from '../../../src/store/sign-guard.ts'
import { named } from '../../vectors/samples.ts'
import { GUARD_DOMAIN, intentAfter, intentsAfter, positionOf, signatureOf } from './guard-samples.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const START = { number: 0, hash: ZERO_HASH }

function newGuardFile(domain: GuardDomain = GUARD_DOMAIN): string {
  const path = join(temporaryFolder(), 'guard.sqlite')
  createGuard(path, domain)
  return path
}

function open(path: string, domain: GuardDomain = GUARD_DOMAIN): SignGuard {
  const guard = openGuard(path, domain)
  onTestFinished(() => guard.close())
  return guard
}

const newGuard = (domain: GuardDomain = GUARD_DOMAIN): SignGuard => open(newGuardFile(domain), domain)

/** Changes the file behind the guard's back, triggers and all. */
function tamper(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
  db.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`)
  db.close()
}

describe('making and opening a guard', () => {
  test('init makes one whole file, and never a second one', () => {
    const path = newGuardFile()
    expect(readdirSync(join(path, '..'))).toEqual(['guard.sqlite'])
    expect(thrownBy(() => createGuard(path, GUARD_DOMAIN))).toMatchObject({ name: 'GuardError', code: 'exists', path })
    expect(readdirSync(join(path, '..'))).toEqual(['guard.sqlite'])
  })

  test('init refuses beside the log of a guard that is gone', () => {
    const path = newGuardFile()
    rmSync(path)
    writeFileSync(`${path}-wal`, '')
    expect(thrownBy(() => createGuard(path, GUARD_DOMAIN))).toMatchObject({ code: 'exists' })
    expect(existsSync(path)).toBe(false)
  })

  test('init in a folder that is not there says so, and leaves nothing', () => {
    const path = join(temporaryFolder(), 'none', 'guard.sqlite')
    expect(thrownBy(() => createGuard(path, GUARD_DOMAIN))).toMatchObject({ code: 'unreadable' })
  })

  test('a missing guard is refused, never made', () => {
    const path = join(temporaryFolder(), 'guard.sqlite')
    const error = thrownBy(() => openGuard(path, GUARD_DOMAIN))
    expect(error).toMatchObject({ code: 'missing', path })
    expect(error.message).toContain('new generation')
    expect(existsSync(path)).toBe(false)
  })

  test.each<[string, Partial<GuardDomain>]>([
    ['cluster', { clusterId: named('another cluster') }],
    ['chain', { chain: 412_002 }],
    ['generation', { generation: 2 }],
    ['start', { start: { number: 2, parent: ZERO_HASH } }],
    ['start parent', { start: { number: 1, parent: named('parent') } }],
  ])('the guard of another %s is foreign', (_, changes) => {
    const path = newGuardFile()
    expect(thrownBy(() => openGuard(path, { ...GUARD_DOMAIN, ...changes }))).toMatchObject({ code: 'foreign', path })
    open(path)
  })

  test.each<[string, GuardDomain]>([
    ['a short cluster id', { ...GUARD_DOMAIN, clusterId: new Uint8Array(31) }],
    ['chain 0', { ...GUARD_DOMAIN, chain: 0 }],
    ['a fractional generation', { ...GUARD_DOMAIN, generation: 1.5 }],
    ['a negative start', { ...GUARD_DOMAIN, start: { number: -1, parent: ZERO_HASH } }],
  ])('%s is no domain', (_, domain) => {
    expect(thrownBy(() => createGuard(join(temporaryFolder(), 'g'), domain))).toMatchObject({ code: 'foreign' })
  })

  test('the second to open it is refused, in this process and by another name', () => {
    const path = newGuardFile()
    const guard = open(path)
    expect(thrownBy(() => openGuard(path, GUARD_DOMAIN))).toMatchObject({ code: 'locked', path })
    symlinkSync(path, `${path}.link`)
    expect(thrownBy(() => openGuard(`${path}.link`, GUARD_DOMAIN))).toMatchObject({ code: 'locked' })
    guard.close()
    guard.close()
    open(path)
  })

  test.each<[string, (path: string) => void]>([
    ['cut in half', (path) => truncateSync(path, 6_000)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['overwritten', (path) => writeFileSync(path, 'nothing that SQLite knows '.repeat(1_000))],
    ['without its watermark', (path) => tamper(path, 'DELETE FROM guard')],
    ['with its newest intent gone', (path) => tamper(path, 'DELETE FROM intents WHERE number = 3')],
    ['with its oldest intent gone', (path) => tamper(path, 'DELETE FROM intents WHERE number = 1')],
    ['with a lowered watermark', (path) => tamper(path, 'UPDATE guard SET last_number = 2')],
    ['with another last hash', (path) => tamper(path, 'UPDATE guard SET last_hash = zeroblob(32)')],
    ['with other header bytes', (path) => tamper(path, 'UPDATE intents SET header = zeroblob(288) WHERE number = 3')],
  ])('a file %s is unreadable', (_, damage) => {
    const path = newGuardFile()
    const guard = openGuard(path, GUARD_DOMAIN)
    guard.intend(intentsAfter(START, 3))
    guard.close()
    damage(path)
    expect(thrownBy(() => openGuard(path, GUARD_DOMAIN))).toMatchObject({ name: 'GuardError', code: 'unreadable', path })
  })

  test('a hole in the middle is refused when it is met', () => {
    const path = newGuardFile()
    const guard = openGuard(path, GUARD_DOMAIN)
    const intents = intentsAfter(START, 3)
    guard.intend(intents)
    guard.close()
    tamper(path, 'DELETE FROM intents WHERE number = 2')
    expect(thrownBy(() => open(path).intend(intents))).toMatchObject({ code: 'unreadable' })
  })

  test('the triggers stop others too', () => {
    const path = newGuardFile()
    const guard = openGuard(path, GUARD_DOMAIN)
    guard.intend(intentsAfter(START, 3))
    guard.signed([{ number: 1, signature: signatureOf('1') }])
    guard.close()
    const db = new DatabaseSync(path)
    onTestFinished(() => db.close())
    for (const sql of [
      'DELETE FROM guard',
      'UPDATE guard SET last_number = 2',
      'UPDATE guard SET last_hash = zeroblob(32)',
      'UPDATE guard SET chain = 1',
      'UPDATE intents SET header = zeroblob(288)',
      'UPDATE intents SET signature = NULL WHERE number = 1',
      'DELETE FROM intents',
      'INSERT OR REPLACE INTO intents SELECT number, zeroblob(288), hash, NULL FROM intents WHERE number = 2',
    ])
      expect(() => db.exec(sql), sql).toThrow(/never|once|only/)
  })
})

describe('guarding positions', () => {
  test('starts before the start', () => {
    const start = { number: 100, parent: named('header 99') }
    const guard = newGuard({ ...GUARD_DOMAIN, start })
    expect(guard.last).toEqual({ number: 99, hash: start.parent })
    expect(guard.floor).toBe(100)
    guard.intend([intentAfter(guard.last)])
    expect(guard.last.number).toBe(100)
  })

  test('a log may start at block 0', () => {
    const domain = { ...GUARD_DOMAIN, start: { number: 0, parent: ZERO_HASH } }
    const guard = newGuard(domain)
    expect(guard.last.number).toBe(-1)
    guard.intend([intentAfter(guard.last)])
    expect(guard.last.number).toBe(0)
  })

  test('several headers in one commit, in order', () => {
    const guard = newGuard()
    const intents = intentsAfter(START, 5)
    const records = guard.intend(intents)
    expect(records.map(({ number, hash, signature }) => ({ number, hash, signature }))).toEqual(
      intents.map(({ header, hash }) => ({ number: header.number, hash, signature: undefined })),
    )
    expect(guard.last).toEqual(positionOf(intents[4] as (typeof intents)[0]))
    expect(guard.intend([])).toEqual([])
  })

  test('the same bytes again give what is stored, with its signature', () => {
    const guard = newGuard()
    const intents = intentsAfter(START, 3)
    guard.intend(intents)
    guard.signed([{ number: 2, signature: signatureOf('2') }])
    const more = intentsAfter(guard.last, 2)
    const records = guard.intend([...intents, ...more])
    expect(records.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(records[1]?.signature).toEqual(signatureOf('2'))
    expect(guard.get(2)).toEqual(records[1])
    expect(guard.get(6)).toBeUndefined()
    expect(guard.last.number).toBe(5)
  })

  test('other bytes at a guarded position are refused for ever', () => {
    const path = newGuardFile()
    let guard = open(path)
    const intents = intentsAfter(START, 3)
    guard.intend(intents)
    const fork = intentAfter(START, 'fork')
    for (let restart = 0; restart < 2; restart++) {
      const error = thrownBy(() => guard.intend([fork]))
      expect(error).toBeInstanceOf(GuardError)
      expect(error).toMatchObject({ code: 'conflict', number: 1, path })
      guard.close()
      guard = open(path)
    }
    expect(guard.last.number).toBe(3)
  })

  test('all or nothing: one bad header, and none is guarded', () => {
    const guard = newGuard()
    const [one, two] = intentsAfter(START, 2)
    const stray = intentAfter({ number: 2, hash: named('elsewhere') })
    if (one === undefined || two === undefined) throw new Error('unreachable')
    expect(thrownBy(() => guard.intend([one, two, stray]))).toMatchObject({ code: 'not-linked', number: 3 })
    expect(guard.last.number).toBe(0)
    expect(guard.unsigned()).toEqual([])
    expect(thrownBy(() => guard.intend([one, intentAfter(START, 'twin')]))).toMatchObject({ code: 'conflict', number: 1 })
    expect(thrownBy(() => guard.intend([two]))).toMatchObject({ code: 'gap', number: 2 })
    expect(guard.last.number).toBe(0)
  })

  test('below the start, of another chain, under another cluster', () => {
    const guard = newGuard({ ...GUARD_DOMAIN, start: { number: 10, parent: ZERO_HASH } })
    expect(thrownBy(() => guard.intend([intentAfter(START)]))).toMatchObject({ code: 'below-floor', number: 1 })
    const other = { ...GUARD_DOMAIN, chain: 5 }
    expect(thrownBy(() => guard.intend([intentAfter(guard.last, 'main', other)]))).toMatchObject({ code: 'foreign' })
    const elsewhere = { ...GUARD_DOMAIN, clusterId: named('another cluster') }
    expect(thrownBy(() => guard.intend([intentAfter(guard.last, 'main', elsewhere)]))).toMatchObject({ code: 'foreign' })
  })

  test('the backlog of unsigned intents is bounded', () => {
    const guard = newGuard()
    const intents = intentsAfter(START, MAX_UNSIGNED + 1)
    expect(thrownBy(() => guard.intend(intents))).toMatchObject({ code: 'unsigned-backlog' })
    guard.intend(intents.slice(0, MAX_UNSIGNED))
    expect(thrownBy(() => guard.intend(intents.slice(MAX_UNSIGNED)))).toMatchObject({ code: 'unsigned-backlog' })
    guard.signed([{ number: 1, signature: signatureOf('1') }])
    guard.intend(intents.slice(MAX_UNSIGNED))
    expect(guard.last.number).toBe(MAX_UNSIGNED + 1)
  })
})

describe('signatures', () => {
  test('what has none is told after a restart, byte for byte', () => {
    const path = newGuardFile()
    const before = openGuard(path, GUARD_DOMAIN)
    const intents = intentsAfter(START, 4)
    before.intend(intents)
    before.signed([1, 3].map((number) => ({ number, signature: signatureOf(String(number)) })))
    before.close()
    const unsigned = open(path).unsigned()
    expect(unsigned.map(({ header, hash }) => ({ header, hash }))).toEqual([intents[1], intents[3]])
  })

  test('the first signature stays', () => {
    const guard = newGuard()
    guard.intend(intentsAfter(START, 1))
    guard.signed([{ number: 1, signature: signatureOf('first') }])
    guard.signed([{ number: 1, signature: signatureOf('second') }])
    expect(guard.get(1)?.signature).toEqual(signatureOf('first'))
  })

  test('only guarded positions have one, and it is well-formed', () => {
    const guard = newGuard()
    guard.intend(intentsAfter(START, 1))
    expect(thrownBy(() => guard.signed([{ number: 2, signature: signatureOf('2') }]))).toMatchObject({ code: 'gap' })
    expect(thrownBy(() => guard.signed([{ number: 0, signature: signatureOf('0') }]))).toMatchObject({ code: 'below-floor' })
    expect(thrownBy(() => guard.signed([{ number: 1, signature: new Uint8Array(64) }]))).toMatchObject({ code: 'malformed' })
    expect(guard.unsigned()).toHaveLength(1)
  })
})

describe('pruning', () => {
  test('raises the floor, keeps the watermark, and refuses what it forgot', () => {
    const path = newGuardFile()
    const guard = openGuard(path, GUARD_DOMAIN)
    const intents = intentsAfter(START, 10)
    guard.intend(intents)
    guard.signed(intents.map(({ header }) => ({ number: header.number, signature: signatureOf(String(header.number)) })))
    expect(guard.prune(5)).toBe(5)
    expect(guard.prune(3)).toBe(5)
    guard.close()
    const reopened = open(path)
    expect(reopened).toMatchObject({ floor: 5, last: { number: 10 } })
    expect(reopened.get(4)).toBeUndefined()
    expect(thrownBy(() => reopened.intend(intents))).toMatchObject({ code: 'below-floor', number: 1 })
    expect(reopened.intend(intents.slice(4))).toHaveLength(6)
  })

  test('never forgets the last position, nor one without a signature', () => {
    const guard = newGuard()
    const intents = intentsAfter(START, 10)
    guard.intend(intents)
    expect(guard.prune(100)).toBe(1)
    guard.signed([1, 2, 4].map((number) => ({ number, signature: signatureOf(String(number)) })))
    expect(guard.prune(100)).toBe(3)
    guard.signed(intents.slice(2).map(({ header }) => ({ number: header.number, signature: signatureOf(String(header.number)) })))
    expect(guard.prune(100)).toBe(10)
    guard.intend([intentAfter(guard.last)])
    expect(guard.last.number).toBe(11)
  })
})

test('a copy of the file is as good as the file', () => {
  const path = newGuardFile()
  const guard = openGuard(path, GUARD_DOMAIN)
  guard.intend(intentsAfter(START, 2))
  guard.close()
  copyFileSync(path, `${path}.copy`)
  expect(open(`${path}.copy`).last).toEqual(open(path).last)
})
