import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from './journal.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

let folder: string
let journal: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seqmesh-sweep-'))
  journal = join(folder, 'sweep.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** `interrupt`: as soon as it says that it has begun. */
async function run(options: readonly string[], { interrupt = false } = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  if (interrupt) child.stderr.once('data', () => child.kill('SIGINT'))
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { stdout, stderr, code }
}

function entries(): readonly Entry[] {
  return readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry)
}

function seedsInJournal(): readonly number[] {
  return entries()
    .flatMap(({ seeds: [first, last] }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .sort((a, b) => a - b)
}

/** Without what depends on how long it took. */
const totals = (stdout: string) => stdout.replace(/; .* now\n/, '\n')

describe('a sweep with a journal', { timeout: 120_000 }, () => {
  it('goes on where it was interrupted, and tells of all', async () => {
    const interrupted = await run(['--seeds', '8', '--journal', journal], { interrupt: true })
    expect(interrupted.code, interrupted.stderr).toBe(130)
    const before = seedsInJournal()
    expect(before.length).toBeLessThan(8)

    const resumed = await run(['--seeds', '8', '--journal', journal])
    expect(resumed.code).toBe(0)
    expect(resumed.stderr).toContain(`${8 - before.length} seeds to run`)
    expect(seedsInJournal()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])

    const inOneGo = await run(['--seeds', '8', '--workers', '1'])
    expect(totals(resumed.stdout)).toBe(totals(inOneGo.stdout))
  })

  it('runs again what a cut off line told of, and tells apart what other code ran', async () => {
    await run(['--seeds', '2', '--journal', journal])
    const [entry] = entries() as [Entry]
    const others: Entry = { ...entry, code: 'another', seeds: [3, 4], failed: [4] }
    appendFileSync(journal, `${JSON.stringify(others)}\n${JSON.stringify({ ...entry, seeds: [5, 5] }).slice(0, -9)}`)

    const { code, stdout, stderr } = await run(['--seeds', '5', '--journal', journal])
    expect(stderr).toContain('1 seeds to run, 4 are in the journal already')
    expect(stdout).toContain('5 seeds, 2 of them by other code')
    expect(stdout).toContain('1 failed: 4')
    expect(code).toBe(1)
    expect(seedsInJournal()).toEqual([1, 2, 3, 4, 5])
  })

  it.each(['my notes\nmore', 'my notes'])('refuses %j, which is no journal, and leaves it alone', async (notes) => {
    writeFileSync(journal, notes)
    const { code, stderr } = await run(['--seeds', '1', '--journal', journal])
    expect(code).toBe(2)
    expect(stderr).toBe(`error: ${journal}, line 1: not a line of a sweep's journal\n`)
    expect(readFileSync(journal, 'utf8')).toBe(notes)
  })
})

it('says what it does not understand', { timeout: 60_000 }, async () => {
  expect(await run(['--seeds', 'many'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: --seeds many: expected a whole number from 1 on\n',
  })
  const { code, stderr } = await run(['--sedes', '3'])
  expect(code).toBe(2)
  expect(stderr).toContain("error: Unknown option '--sedes'")
  expect(stderr).toContain('--journal FILE')
})
