import { chmodSync, existsSync, lstatSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { httpRequest } from '../../../src/cli/http-request.ts'
import { ReloadRefused } from '../../../src/node/config/reload.ts'
import { OtherListener } from '../../support/other-listener.ts'
import { message } from './fake-view.ts'
import { type Served, type ServeOptions, serve } from './serve.ts'

const TOKEN = 'correct horse battery'
const REDEEM = ['/v1/redeem', { hash: message(1).hash }] as const

function folder(mode = 0o700): string {
  const path = mkdtempSync(join(tmpdir(), 'seqmesh-admin-'))
  chmodSync(path, mode)
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

async function open(options: ServeOptions & { readonly at?: string } = {}) {
  const path = options.at ?? join(folder(), 'admin.sock')
  const served = await serve({ ...options, adminSocket: path })
  onTestFinished(() => served.server.stop())
  return { ...served, path }
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Over the socket if there is a path, else over TCP. */
async function post(
  { server, path }: { readonly server: Served['server']; readonly path?: string },
  route: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const answer = await httpRequest({
    url: `${server.url}${route}`,
    socketPath: path,
    method: 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    maxAnswerBytes: 100_000,
    signal: AbortSignal.timeout(10_000),
  })
  return { status: answer.status, body: JSON.parse(Buffer.from(answer.body).toString()) }
}

describe('the admin socket', () => {
  test('takes admin calls, serves everything else, and knows no rate', async () => {
    const { server, path } = await open({ api: { rateLimit: 1 } })
    expect(await post({ server, path }, ...REDEEM)).toMatchObject({ status: 200, body: { redeemed: true, block: 12 } })
    for (let i = 0; i < 3; i++) {
      const { status } = await httpRequest({
        ...{ url: `${server.url}/v1/lanes`, socketPath: path, method: 'GET', maxAnswerBytes: 100_000 },
        signal: AbortSignal.timeout(10_000),
      })
      expect(status).toBe(200)
    }
  })

  test('is for its user alone, and is gone when it stops', async () => {
    const { server, path } = await open()
    expect(lstatSync(path).mode & 0o777).toBe(0o600)
    await server.stop()
    expect(existsSync(path)).toBe(false)
    await server.stop()
  })

  test.each([
    ['the group', 0o770],
    ['everybody', 0o707],
  ])('is not made where %s may write', async (_name, mode) => {
    const at = join(folder(mode), 'admin.sock')
    await expect(open({ at })).rejects.toMatchObject({
      code: 'admin-socket',
      message: expect.stringContaining('other users may write'),
      remedy: expect.stringContaining('api.adminSocket'),
    })
    expect(existsSync(at)).toBe(false)
  })

  test('is made in a folder where everybody may write, but nobody replace it', async () => {
    expect(existsSync((await open({ at: join(folder(0o1777), 'admin.sock') })).path)).toBe(true)
  })

  test('takes over what a killed process left, and nothing else', async () => {
    const at = join(folder(), 'admin.sock')
    const other = await OtherListener.start(at)
    await expect(open({ at })).rejects.toMatchObject({ code: 'admin-socket', message: expect.stringContaining('another process') })
    await other.kill()
    expect(lstatSync(at).isSocket()).toBe(true)
    const { server } = await open({ at })
    expect((await post({ server, path: at }, ...REDEEM)).status).toBe(200)
    await server.stop()
    writeFileSync(at, 'kept')
    await expect(open({ at })).rejects.toMatchObject({ message: expect.stringContaining('no socket') })
    expect(lstatSync(at).isFile()).toBe(true)
    await expect(open({ at: join(folder(), 'nowhere', 'admin.sock') })).rejects.toMatchObject({
      message: expect.stringContaining('ENOENT'),
    })
  })
})

describe('over TCP', () => {
  const loopback = { host: '127.0.0.1' }

  test('nothing without a token, from wherever', async () => {
    const { server } = await open()
    for (const headers of [{}, loopback, { authorization: 'Bearer ' }, { authorization: 'Bearer undefined' }])
      expect(await post({ server }, ...REDEEM, headers)).toMatchObject({
        status: 403,
        body: { error: { code: 'forbidden', remedy: expect.stringContaining('api.adminSocket') } },
      })
  })

  test('with a token, only with it, and only with the present one', async () => {
    const { server, config } = await open({ api: { adminToken: TOKEN } })
    const statusWith = async (token: string) => (await post({ server }, ...REDEEM, { authorization: `Bearer ${token}` })).status
    expect((await post({ server }, ...REDEEM)).status).toBe(403)
    expect(await statusWith('wrong')).toBe(403)
    expect(await statusWith(TOKEN)).toBe(200)
    config.adminToken = 'another horse battery'
    expect(await statusWith(TOKEN)).toBe(403)
    expect(await statusWith('another horse battery')).toBe(200)
  })

  test('who guesses the token is slowed down', async () => {
    const { server } = await open({ api: { adminToken: TOKEN, rateLimit: 3 } })
    const guess = async (i: number) => (await post({ server }, ...REDEEM, { authorization: `Bearer guess ${i}` })).status
    expect([await guess(1), await guess(2), await guess(3), await guess(4)]).toEqual([403, 403, 403, 429])
  })
})

describe('redeem', () => {
  test.each([
    ['an unknown message', 404, { hash: `0x${'ee'.repeat(32)}` }],
    ['no hash', 400, { hash: 'x' }],
    ['no body', 400, undefined],
  ])('%s', async (_name, status, body) => {
    expect((await post(await open(), '/v1/redeem', body)).status).toBe(status)
  })

  test('errors of the node keep code and remedy', async () => {
    const served = await open()
    served.view.redeem = async () => {
      throw Object.assign(new Error('the account is empty'), { code: 'insufficient-funds', remedy: 'Fund it.', retryable: true })
    }
    expect(await post(served, ...REDEEM)).toEqual({
      status: 503,
      body: { error: { code: 'insufficient-funds', message: 'the account is empty', remedy: 'Fund it.' } },
    })
  })
})

describe('reload', () => {
  test('tells what was taken over, or why nothing was', async () => {
    let reloading = async (): Promise<readonly string[]> => ['log.level', 'api.rateLimit']
    const served = await open({ reload: () => reloading() })
    expect(await post(served, '/v1/reload')).toEqual({ status: 200, body: { changed: ['log.level', 'api.rateLimit'] } })
    expect(await post(served, '/v1/reload', {})).toMatchObject({ status: 200 })
    reloading = async () => {
      throw new ReloadRefused(['api.port'])
    }
    expect(await post(served, '/v1/reload')).toMatchObject({
      status: 409,
      body: { error: { code: 'reload-refused', message: expect.stringContaining('api.port'), remedy: expect.any(String) } },
    })
  })

  test('takes no options, which it would not heed', async () => {
    expect(await post(await open(), '/v1/reload', { dryRun: true })).toMatchObject({
      status: 400,
      body: { error: { message: 'unknown parameter dryRun' } },
    })
  })
})

describe('release', () => {
  test('ends what is listed, once', async () => {
    const served = await open()
    const id = '902-0-7-0a0b0c0d'
    served.view.quarrels = [{ id } as never]
    const route = `/v1/disagreements/${id}/release`
    expect(await post(served, route)).toMatchObject({ status: 200, body: { id, file: expect.stringContaining(id) } })
    expect(await post(served, route)).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } })
    expect((await post(served, '/v1/disagreements/..%2F..%2Fguard/release')).status).toBe(400)
  })
})
