import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { createGuard, openGuard } from '../../../src/store/sign-guard.ts'
import { GUARD_DOMAIN, intentAfter } from './guard-samples.ts'
import { temporaryFolder } from './support.ts'

/** A dozen processes are started one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 })

const CHILD = fileURLToPath(new URL('./guard-child.ts', import.meta.url))

const LIMITED_CHILD = fileURLToPath(new URL('./guard-limited-child.ts', import.meta.url))

const STEPS = [
  'started',
  'created',
  'opened',
  'intended',
  'recovered',
  'made signatures',
  'stored signatures',
  'intended',
  'published one',
  'published all',
  'opened',
]

interface Paths {
  readonly guard: string
  readonly published: string
}

function start(paths: Paths, branch: string, stopAt?: string): ChildProcess {
  const args = ['--disable-warning=ExperimentalWarning', CHILD, paths.guard, paths.published, branch]
  const child = spawn(process.execPath, stopAt === undefined ? args : [...args, stopAt], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
  expect(child.signalCode).toBe('SIGKILL')
}

/** What was ever published: one header a position, and each of them guarded. */
function checkPublished(paths: Paths): { readonly highest: number; readonly unsigned: number } {
  const published = new Map<number, string>()
  for (const line of existsSync(paths.published) ? readFileSync(paths.published, 'utf8').trimEnd().split('\n').filter(Boolean) : []) {
    const [number = '', hash = ''] = line.split(' ')
    expect(published.get(Number(number)) ?? hash, `position ${number} signed twice`).toBe(hash)
    published.set(Number(number), hash)
  }
  if (!existsSync(paths.guard)) {
    expect(published.size).toBe(0)
    return { highest: 0, unsigned: 0 }
  }
  const guard = openGuard(paths.guard, GUARD_DOMAIN)
  try {
    for (const [number, hash] of published) {
      const record = guard.get(number)
      expect(record === undefined ? undefined : toHex(record.hash)).toBe(hash)
    }
    const highest = Math.max(0, ...published.keys())
    expect(guard.last.number).toBeGreaterThanOrEqual(highest)
    return { highest, unsigned: guard.unsigned().length }
  } finally {
    guard.close()
  }
}

test('killed between every two steps, it never publishes two headers for a position', async () => {
  const folder = temporaryFolder()
  const paths = { guard: join(folder, 'guard.sqlite'), published: join(folder, 'published') }
  const unsignedAfter = new Map<string, number>()
  for (const [round, step] of STEPS.entries()) {
    const child = start(paths, `branch ${round}`, step)
    const [said] = await once(child.stdout ?? child, 'data')
    expect(String(said).trim()).toBe(step)
    await kill(child)
    unsignedAfter.set(step, checkPublished(paths).unsigned)
  }
  // The crash after the intent left something to sign anew, or this test shows nothing.
  expect(unsignedAfter.get('intended')).toBeGreaterThan(0)
  expect(unsignedAfter.get('made signatures')).toBeGreaterThan(0)
  expect(unsignedAfter.get('stored signatures')).toBe(0)
})

test('killed at random moments while it runs freely', async () => {
  const folder = temporaryFolder()
  const paths = { guard: join(folder, 'guard.sqlite'), published: join(folder, 'published') }
  let highest = 0
  for (let round = 0; round < 8; round++) {
    const child = start(paths, `branch ${round}`)
    const deadline = Date.now() + 20_000
    const size = (): number => (existsSync(paths.published) ? readFileSync(paths.published).length : 0)
    const before = size()
    while (size() === before && Date.now() < deadline) await delay(5)
    await delay(Math.random() * 30)
    await kill(child)
    const next = checkPublished(paths).highest
    expect(next).toBeGreaterThan(highest)
    highest = next
  }
})

test('a second process on the same guard is refused', async () => {
  const folder = temporaryFolder()
  const paths = { guard: join(folder, 'guard.sqlite'), published: join(folder, 'published') }
  const child = start(paths, 'main', 'opened')
  await once(child.stdout ?? child, 'data')
  expect(() => openGuard(paths.guard, GUARD_DOMAIN)).toThrow(expect.objectContaining({ code: 'locked' }))
  await kill(child)
  openGuard(paths.guard, GUARD_DOMAIN).close()
})

test('a disk that fails in the middle of a commit: nothing more is guarded until it is opened again, nothing is lost', async () => {
  const path = join(temporaryFolder(), 'guard.sqlite')
  createGuard(path, GUARD_DOMAIN)
  // The kernel fails every write beyond 200 kB of any file, in the middle of a transaction.
  const script = `ulimit -f 400; exec "$0" "$@"`
  const args = ['-c', script, process.execPath, '--disable-warning=ExperimentalWarning', LIMITED_CHILD, path]
  const child = spawn('sh', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [[output]] = await Promise.all([once(child.stdout, 'data'), once(child, 'close')])
  const said = JSON.parse(String(output))
  expect(said).toMatchObject({ first: 'unreadable', second: 'unreadable' })
  expect(said.last).toBeGreaterThan(0)
  const guard = openGuard(path, GUARD_DOMAIN)
  onTestFinished(() => guard.close())
  expect(guard.last.number).toBe(said.last)
  expect(guard.unsigned()).toHaveLength(said.last)
  guard.intend([intentAfter(guard.last)])
})
