import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLogger, partOf } from '../../../src/node/logger.ts'

function logged(write: (logger: ReturnType<typeof createLogger>) => void): { text: string; fields: Record<string, unknown> } {
  let text = ''
  const output = {
    write: (line: string) => {
      text += line
    },
  }
  write(createLogger({ level: 'trace', format: 'json' }, output))
  return { text, fields: text === '' ? {} : JSON.parse(text) }
}

it('shows no secret, whatever field or text it hides in', () => {
  const { text } = logged((logger) =>
    logger.warn(
      {
        adminToken: 'hunter2hunter2',
        nested: { password: 'hunter2', privateKey: new Uint8Array([7, 7, 7]) },
        error: new Error('GET https://user:hunter2@rpc.example/v3/hunter2?key=hunter2 failed', {
          cause: new Error('at wss://rpc.example/hunter2'),
        }),
        urls: ['postgres://seqmesh:hunter2@db/seqmesh'],
      },
      'no answer from https://rpc.example/hunter2',
    ),
  )
  expect(text).not.toContain('hunter2')
  expect(text).toContain('rpc.example')
})

it('shows nothing of peers as it is: cut, escaped, bytes counted', () => {
  const hostile = `\u001b[2J\u202eevil\r\n{"level":50}${'x'.repeat(1_000_000)}`
  const { text, fields } = logged((logger) =>
    logger.info({ version: hostile, frame: new Uint8Array(5_000), many: Array(1_000).fill('y') }, hostile),
  )
  expect(text.length).toBeLessThan(6_000)
  expect(text.split('\n')).toHaveLength(2)
  expect(fields.version).toContain('\\u001b[2J\\u202eevil\\u000d\\u000a')
  expect(fields.frame).toBe('<5000 bytes>')
  expect(fields.many).toHaveLength(32)
})

it('says what an error was, and where it happened if it is our own fault', () => {
  const error = Object.assign(new Error('full'), { code: 'disk-full' })
  expect(logged((logger) => logger.debug({ error }, 'm')).fields.error).toEqual({ code: 'disk-full', message: 'full' })
  expect(logged((logger) => logger.error({ err: error }, 'm')).fields.err).toMatchObject({
    message: 'full',
    stack: expect.arrayContaining([expect.stringContaining('logger.test')]),
  })
})

it('changes its level for every part at once', () => {
  const { text } = logged((logger) => {
    const part = partOf(logger, 'mesh')
    logger.level = 'warn'
    part.info({}, 'not heard')
    logger.level = 'info'
    part.info({ peer: 'p' }, 'heard')
  })
  expect(text).not.toContain('not heard')
  expect(JSON.parse(text)).toMatchObject({ part: 'mesh', peer: 'p', msg: 'heard' })
})

it('is written through this logger alone: nothing else in src makes one or prints', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? files(join(folder, each.name)) : each.name.endsWith('.ts') ? [join(folder, each.name)] : [],
    )
  const root = join(import.meta.dirname, '../../../src')
  for (const file of files(root)) {
    if (file.includes('generated') || file.endsWith('generate.ts')) continue
    const code = readFileSync(file, 'utf8')
    expect(/\bconsole\./.test(code), file).toBe(false)
    if (!file.endsWith(join('node', 'logger.ts'))) expect(/\bpino\(/.test(code), file).toBe(false)
  }
})
