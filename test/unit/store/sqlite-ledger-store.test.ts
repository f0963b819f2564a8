import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Database } from '../../../src/store/database.ts'
import { LEDGER_SCHEMA } from '../../../src/store/ledger-schema.ts'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { createGuard } from '../../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { filler, named } from '../../vectors/samples.ts'
import { GUARD_DOMAIN } from './guard-samples.ts'
import { A, B, blocks, evidence, messageHash, ticket } from './ledger-samples.ts'
import { type LedgerEngine, testLedgerStore } from './ledger-suite.ts'
import { testPages } from './page-suite.ts'
import { temporaryFolder, thrownBy } from './support.ts'

function open(path: string, maxSizeBytes?: number): LedgerStore {
  const store = openLedgerStore(path, maxSizeBytes === undefined ? {} : { maxSizeBytes })
  onTestFinished(() => store.close())
  return store
}

const SQLITE: LedgerEngine = {
  name: 'SQLite',
  start() {
    const path = join(temporaryFolder(), 'ledger.sqlite')
    const store = open(path)
    return {
      store,
      reopen() {
        store.close()
        return open(path)
      },
    }
  },
}
testLedgerStore(SQLITE)
testPages(SQLITE)

test('a full disk is named; the batch is not stored, what was there is, and writing goes on once there is room', () => {
  const path = join(temporaryFolder(), 'ledger.sqlite')
  const small = open(path, 2 * 1024 * 1024)
  small.append(blocks(A, B, 1, 10, 10))
  const large = {
    headers: [],
    messageIds: [],
    segments: [{ source: A, destination: B, generation: 1, number: 11, firstNonce: 100, count: 1, bodies: filler('x', 3_000_000) }],
  }
  expect(thrownBy(() => small.append(large))).toMatchObject({ name: 'StoreError', code: 'disk-full', path, retryable: true })
  expect(small.segmentAt(A, B, 100)).toBeUndefined()
  expect(small.segmentAt(A, B, 99)?.number).toBe(10)
  small.append(blocks(A, B, 11, 1, 10))
  small.close()
  const roomy = open(path)
  roomy.append(blocks(A, B, 12, 1, 10))
  expect(roomy.findMessage(messageHash(A, B, 119))).toHaveLength(1)
})

test('a full disk takes no evidence: it is neither known nor told of, until there is room', () => {
  const path = join(temporaryFolder(), 'ledger.sqlite')
  const small = open(path, 2 * 1024 * 1024)
  const large = evidence('large', { encoded: filler('large', 3_000_000) })
  expect(thrownBy(() => small.putEvidence(large))).toMatchObject({ code: 'disk-full', retryable: true })
  expect(small.evidence(large.id)).toBeUndefined()
  expect(small.evidenceAfter(0, 10)).toEqual([])
  small.close()
  const roomy = open(path)
  expect(roomy.putEvidence(large)).toBe(true)
})

test('a file of version 1 is taken over: what it holds stays, and evidence, batches and ends of tickets can be stored', () => {
  const path = join(temporaryFolder(), 'ledger.sqlite')
  const first = { ...LEDGER_SCHEMA, migrations: LEDGER_SCHEMA.migrations.slice(0, 1) }
  const old = new Database({ path, schema: first, mode: 'create', synchronous: 'normal', exclusive: false })
  old.write(() => old.prepare("INSERT INTO meta (key, value) VALUES ('cursor', '7')").run())
  old.write(() => old.prepare('INSERT INTO logs (chain, generation) VALUES (?, 1)').run(A))
  old.write(() =>
    old
      .prepare("INSERT INTO tickets VALUES (?, ?, ?, 3, 'failed', 1700600000, 'redeemed', 0, NULL, ?)")
      .run(named('old'), A, B, filler('old', 400)),
  )
  old.close()
  for (let round = 0; round < 2; round++) {
    const store = open(path)
    expect(store.getMeta('cursor')).toBe('7')
    expect(store.logs()).toEqual([{ chain: A, generation: 1 }])
    expect(store.putEvidence(evidence('1'))).toBe(round === 0)
    expect(store.lastBatch(A, 1)).toBeUndefined()
    expect(store.ticket(named('old'))).toEqual(ticket('old', { state: 'redeemed' }))
    store.append(blocks(A, B, 1 + 10 * round, 10, 10))
    store.close()
  }
})

test('the file of a guard is no ledger', () => {
  const path = join(temporaryFolder(), 'guard.sqlite')
  createGuard(path, GUARD_DOMAIN)
  expect(thrownBy(() => openLedgerStore(path))).toMatchObject({ code: 'foreign', path })
})

test('a process killed while it writes leaves whole batches', async () => {
  const path = join(temporaryFolder(), 'ledger.sqlite')
  const script = `
    import { openLedgerStore } from '${join(import.meta.dirname, '../../../src/store/sqlite-ledger-store.ts')}'
    const store = openLedgerStore(${JSON.stringify(path)})
    for (let number = 1; ; number++) {
      const log = { generation: 1, number }
      const bytes = new Uint8Array(288).fill(number)
      store.append({
        headers: [{ ...log, chain: ${A}, hash: bytes.slice(0, 32), header: bytes, signature: bytes.slice(0, 65), time: number, changes: bytes, receivedAtMs: number }],
        segments: [{ ...log, source: ${A}, destination: ${B}, firstNonce: number, count: 1, bodies: bytes }],
        messageIds: [{ source: ${A}, destination: ${B}, firstNonce: number, hashes: [bytes.slice(0, 32)] }],
      })
      if (number === 50) process.stdout.write('going\\n')
    }`
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
  const store = open(path)
  const last = store.lastHeader(A, 1)?.number ?? 0
  expect(last).toBeGreaterThanOrEqual(50)
  expect(store.headersFrom(A, 1, 1, 1_000_000)).toHaveLength(last)
  expect(store.segmentsFrom(A, B, 1, 1_000_000)).toHaveLength(last)
  store.close()
})
