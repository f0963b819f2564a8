import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const TERMINAL = join(import.meta.dirname, '../../../src/cli/terminal.ts')

/** A command that takes for ever to stop. */
const STUBBORN = `
  import { processTerminal } from ${JSON.stringify(TERMINAL)}
  const terminal = processTerminal()
  terminal.shutdown.addEventListener('abort', () => terminal.print('stopping'))
  setInterval(() => undefined, 1_000)
  await terminal.print('running')
`

test.each(['SIGINT', 'SIGTERM'] as const)('the first %s asks to stop, the second ends it at once', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', STUBBORN], { stdio: ['ignore', 'pipe', 'inherit'] })
  expect(String((await once(child.stdout, 'data'))[0])).toBe('running\n')
  child.kill(signal)
  expect(String((await once(child.stdout, 'data'))[0])).toBe('stopping\n')
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([130, null])
})
