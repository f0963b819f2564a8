import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../../testnet/shifted-clock.ts')).href
/** How far each way to tell the time is off against the steady clock; a date of its own stays what it is. */
const PROGRAM = `
const real = performance.timeOrigin + performance.now()
console.log(JSON.stringify({
  now: Date.now() - real, made: new Date().getTime() - real, told: Date.parse(Date()) - real,
  given: new Date(5).getTime(), parsed: Date.parse('1970-01-01T00:00:01Z'), isDate: new Date() instanceof Date,
}))`

function times(file: string): Record<string, number | boolean> {
  const args = ['--disable-warning=ExperimentalWarning', '--import', MODULE, '-e', PROGRAM]
  return JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, TESTNET_CLOCK_FILE: file }, encoding: 'utf8' }))
}

it('shifts every way to tell the time, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-clock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'clock')
  for (const shiftMs of [0, -3_600_000]) {
    if (shiftMs !== 0) writeFileSync(file, `${shiftMs}`) // without the file, the clock is right
    const { now, made, told, ...others } = times(file)
    for (const offMs of [now, made, told]) expect(Math.abs((offMs as number) - shiftMs)).toBeLessThan(2_000)
    expect(others).toEqual({ given: 5, parsed: 1_000, isDate: true })
  }
})
