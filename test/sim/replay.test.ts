import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const MAIN = new URL('./main.ts', import.meta.url).pathname

const sweep = (...options: readonly string[]) =>
  run('node', ['--disable-warning=ExperimentalWarning', MAIN, ...options], { maxBuffer: 64 * 2 ** 20 })

it.each([3, 12, 28])('seed %i gives one trace, whenever it is run', async (seed) => {
  const [first, second] = await Promise.all([sweep('--replay', String(seed)), sweep('--replay', String(seed))])
  expect(first.stdout.split('\n').length).toBeGreaterThan(50)
  expect(second.stdout).toBe(first.stdout)
})

it('a seed says the same of itself after others as alone', async () => {
  const { stdout: alone } = await sweep('--seeds', '1', '--from', '7', '--workers', '1')
  const { stdout: before } = await sweep('--seeds', '1', '--from', '6', '--workers', '1')
  const { stdout: both } = await sweep('--seeds', '2', '--from', '6', '--workers', '1')
  const figures = (text: string) => new Map([...text.matchAll(/(\w+) (\d+)(?:,|$)/gm)].map(([, name, count]) => [name, Number(count)]))
  const [one, other, sum] = [alone, before, both].map(figures) as [Map<string, number>, Map<string, number>, Map<string, number>]
  expect(sum.size).toBeGreaterThan(10)
  for (const [name, count] of sum) expect(count, name).toBe((one.get(name) ?? 0) + (other.get(name) ?? 0))
})
