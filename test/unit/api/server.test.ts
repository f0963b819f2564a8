import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ApiServer, createApiServer } from '../../../src/api/server.ts'
import { type Config, configSchema } from '../../../src/node/config/schema.ts'
import { FakeView, message } from './fake-view.ts'

let view: FakeView
let registry: Registry
let server: ApiServer
let errors: unknown[]

async function serve(options: Partial<Config['api']> = {}): Promise<void> {
  view = new FakeView()
  registry = new Registry()
  errors = []
  server = createApiServer({
    config: { ...configSchema.parse({}).api, port: 0, ...options },
    view,
    registry,
    serveMetrics: true,
    onError: (error) => errors.push(error),
  })
  await server.start()
}

beforeEach(() => serve())
afterEach(() => server.stop())

async function get(path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url}${path}`, init)
  return { status: response.status, body: await response.json() }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('the condition did not come true within 10 s')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('reading', () => {
  test.each([
    ['/v1/status', { peerCount: 0, chains: [{ chain: 901 }] }],
    ['/v1/lanes', [{ source: 901, announced: 3, value: '3000000000000000000' }]],
    ['/v1/gate', [{ chain: 901, heldBy: [{ chain: 902 }] }]],
    ['/v1/members', []],
    ['/v1/peers', []],
    ['/v1/tickets', { items: [], next: null }],
    ['/v1/evidence', { items: [], next: null }],
    ['/v1/evidence?limit=3', { items: [] }],
    ['/v1/headers/901', { items: [] }],
    ['/v1/messages?limit=2', { items: [{ nonce: 3 }, { nonce: 2 }], next: 'more' }],
    [`/v1/messages/${message(2).hash}`, { nonce: 2 }],
    ['/healthz', { ok: true }],
    ['/readyz', { ready: true }],
  ])('%s', async (path, expected) => {
    expect(await get(path)).toMatchObject({ status: 200, body: expected })
  })

  test('a page query reaches the view as it was asked', async () => {
    await get('/v1/messages?lane=901-902&limit=5&cursor=7')
    expect(view.asked).toEqual({ limit: 5, cursor: '7', lane: { source: 901, destination: 902 } })
  })

  test('a piece of evidence is served byte for byte', async () => {
    const id = `0x${'ab'.repeat(32)}` as const
    const text = '{ "any":  "layout" }\n'
    view.files.set(id, text)
    const response = await fetch(`${server.url}/v1/evidence/${id}`)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.text()).toBe(text)
  })

  test('what is wrong makes it unready', async () => {
    view.problems = [{ code: 'guard-refused', chain: 901, message: 'm', remedy: 'r' }]
    expect(await get('/readyz')).toMatchObject({ status: 503, body: { ready: false, problems: [{ code: 'guard-refused' }] } })
  })

  test('metrics', async () => {
    const response = await fetch(`${server.url}/metrics`)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await response.text()).toContain('seqmesh_api_streams 0')
  })
})

describe('bad requests', () => {
  test.each([
    ['/v1/messages?limit=0', 400, /limit is "0"; expected an integer from 1 to 1000/],
    ['/v1/messages?limit=99999', 400, /limit is "99999"/],
    ['/v1/messages?lane=901', 400, /lane is "901"; expected <source chain id>-<destination chain id>/],
    ['/v1/messages?lane=1-2', 404, /no lane 1-2/],
    ['/v1/messages?page=2', 400, /unknown parameter page/],
    ['/v1/messages/0x12', 400, /hash is "0x12"; expected a hash/],
    [`/v1/messages/0x${'ee'.repeat(32)}`, 404, /is not known here/],
    ['/v1/evidence/0x12', 400, /hash is "0x12"/],
    ['/v1/evidence?limit=0', 400, /limit is "0"/],
    ['/v1/evidence?chain=1', 400, /unknown parameter chain/],
    [`/v1/evidence/0x${'ee'.repeat(32)}`, 404, /is not known here/],
    ['/v1/headers/7', 404, /chain 7 is no member/],
    ['/v1/headers/x', 400, /chain is "x"; expected a chain id/],
    ['/v1/stream?types=all', 400, /types is "all"; expected some of header,message,problem/],
    ['/v1/statsu', 404, /no GET \/v1\/statsu/],
  ])('%s', async (path, status, text) => {
    const reply = await get(path)
    expect(reply.status).toBe(status)
    expect(reply.body).toMatchObject({ error: { code: expect.any(String), message: expect.stringMatching(text) } })
  })

  test('an unknown route names the nearest', async () => {
    expect((await get('/v1/statsu')).body).toMatchObject({ error: { remedy: 'The nearest is GET /v1/status.' } })
  })

  test('a body of 100 MB gets 413 before it is read', async () => {
    const { port } = new URL(server.url)
    const answer = await new Promise<{ status: number | undefined; text: string; sent: number }>((resolve, reject) => {
      const chunk = Buffer.alloc(65_536, 0x20)
      let sent = 0
      const outgoing = httpRequest(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/v1/redeem',
          headers: { 'content-type': 'application/json', 'content-length': 100_000_000 },
        },
        (response) => {
          let text = ''
          response.on('data', (data) => {
            text += String(data)
          })
          response.on('end', () => resolve({ status: response.statusCode, text, sent }))
        },
      )
      outgoing.on('error', reject)
      outgoing.write(chunk, () => {
        sent += chunk.length
      })
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'body-too-large' } })
    expect(answer.sent).toBeLessThan(1_000_000)
    expect((await get('/healthz')).status).toBe(200)
  })

  test('a body that grows beyond the limit without saying so', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(16_384).fill(0x20))
      },
    })
    const request = fetch(`${server.url}/v1/redeem`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    const outcome = await request.then(
      (response) => response.status,
      () => 'cut',
    )
    expect([413, 'cut']).toContain(outcome)
    expect((await get('/healthz')).status).toBe(200)
  })

  test('a failure of the node itself is told without its inside, and reported', async () => {
    view.lanes = () => {
      throw new Error('secret detail')
    }
    const reply = await get('/v1/lanes')
    expect(reply).toEqual({
      status: 500,
      body: { error: { code: 'internal', message: 'an unexpected error', remedy: 'See the log of the node.' } },
    })
    expect(errors).toHaveLength(1)
  })
})

describe('redeem', () => {
  const post = (headers: Record<string, string> = {}, hash: string = message(1).hash) =>
    get('/v1/redeem', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ hash }) })

  test('from loopback', async () => {
    expect(await post()).toMatchObject({ status: 200, body: { redeemed: true, block: 12 } })
  })

  test.each([
    ['through a proxy', { 'x-forwarded-for': '10.0.0.1' }],
    ['by a web page', { origin: 'https://evil.example' }],
  ])('not %s', async (_name, headers) => {
    expect(await post(headers)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } })
  })

  test('not by a name that somebody points at loopback', async () => {
    const { port } = new URL(server.url)
    const status = await new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        {
          host: '127.0.0.1',
          port,
          method: 'POST',
          path: '/v1/redeem',
          headers: { host: 'evil.example', 'content-type': 'application/json' },
        },
        (response) => resolve(response.resume().statusCode),
      )
      outgoing.on('error', reject)
      outgoing.end('{}')
    })
    expect(status).toBe(403)
  })

  test('with a token, only with it', async () => {
    await server.stop()
    await serve({ adminToken: 'correct horse battery' })
    expect((await post()).status).toBe(403)
    expect((await post({ authorization: 'Bearer wrong' })).status).toBe(403)
    expect((await post({ authorization: 'Bearer correct horse battery', 'x-forwarded-for': '10.0.0.1' })).status).toBe(200)
  })

  test.each([
    ['an unknown message', 404, `0x${'ee'.repeat(32)}`],
    ['no hash', 400, 'x'],
  ])('%s', async (_name, status, hash) => {
    expect((await post({}, hash)).status).toBe(status)
  })

  test('errors of the node keep code and remedy', async () => {
    view.redeem = async () => {
      throw Object.assign(new Error('the account is empty'), { code: 'insufficient-funds', remedy: 'Fund it.', retryable: true })
    }
    expect(await post()).toEqual({
      status: 503,
      body: { error: { code: 'insufficient-funds', message: 'the account is empty', remedy: 'Fund it.' } },
    })
  })
})

describe('stream', () => {
  async function open(path = '/v1/stream'): Promise<ReadableStreamDefaultReader<string>> {
    const response = await fetch(`${server.url}${path}`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    if (response.body === null) throw new Error('no body')
    return response.body.pipeThrough(new TextDecoderStream()).getReader()
  }

  test('brings events as they happen, and only the kinds that were asked for', async () => {
    const reader = await open('/v1/stream?types=message')
    await until(() => view.listeners.size === 1)
    view.emit({ type: 'problem', problem: { code: 'x', chain: null, message: 'm', remedy: null } })
    view.emit({ type: 'message', stage: 'announced', message: message(1) })
    const { value } = await reader.read()
    expect(value).toBe(`event: message\ndata: ${JSON.stringify({ type: 'message', stage: 'announced', message: message(1) })}\n\n`)
    await reader.cancel()
    await until(() => view.listeners.size === 0)
  })

  test('brings taint and holds, each as what it is', async () => {
    const reader = await open('/v1/stream?types=taint,hold')
    await until(() => view.listeners.size === 1)
    const hold = { reason: 'exposed', detail: 'd', sinceMs: 1 } as const
    view.emit({ type: 'message', stage: 'announced', message: message(1) })
    view.emit({ type: 'hold', chain: 901, hold })
    view.emit({ type: 'taint', chain: 902, tainted: null })
    let text = ''
    while (!text.includes('null}')) text += (await reader.read()).value
    expect(text).toBe(
      `event: hold\ndata: ${JSON.stringify({ type: 'hold', chain: 901, hold })}\n\nevent: taint\ndata: {"type":"taint","chain":902,"tainted":null}\n\n`,
    )
    await reader.cancel()
  })

  test('brings evidence and suspicions, each as what it is', async () => {
    const reader = await open('/v1/stream?types=evidence,suspicion')
    await until(() => view.listeners.size === 1)
    const suspicion = { kind: 'silent', sinceMs: 1, detail: 'd', clears: 'c' }
    view.emit({ type: 'message', stage: 'announced', message: message(1) })
    view.emit({ type: 'suspicion', chain: 902, suspicion, ended: false })
    const { value } = await reader.read()
    expect(value).toBe(`event: suspicion\ndata: ${JSON.stringify({ type: 'suspicion', chain: 902, suspicion, ended: false })}\n\n`)
    await reader.cancel()
  })

  test('brings gates, as /v1/gate shows them', async () => {
    expect(await get('/v1/gate')).toMatchObject({ status: 200, body: [view.gate] })
    const reader = await open('/v1/stream?types=gate')
    await until(() => view.listeners.size === 1)
    view.emit({ type: 'gate', gate: view.gate })
    expect((await reader.read()).value).toBe(`event: gate\ndata: ${JSON.stringify({ type: 'gate', gate: view.gate })}\n\n`)
    await reader.cancel()
  })

  test('a reader that does not keep up is told what it lost, and memory stays bounded', async () => {
    await server.stop()
    await serve({ streamBuffer: 4 })
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.pause()
    socket.write('GET /v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await until(() => view.listeners.size === 1)
    const big = { ...message(1), data: `0x${'00'.repeat(100_000)}` as const }
    const lost = async (): Promise<number> => Number(/seqmesh_api_stream_dropped_total (\d+)/.exec(await registry.metrics())?.[1])
    // The kernel takes some megabytes before the server notices that nobody reads.
    for (let sent = 0; (await lost()) < 10; sent++) {
      expect(sent).toBeLessThan(1_000)
      view.emit({ type: 'message', stage: 'announced', message: big })
    }
    let text = ''
    socket.on('data', (data) => {
      text = (text + String(data)).slice(-1_000_000)
    })
    socket.resume()
    await until(() => text.includes('event: lagged'))
    expect(text).toMatch(/event: lagged\ndata: \{"dropped":\d+\}/)
    socket.destroy()
  })

  test('at most so many', async () => {
    await server.stop()
    await serve({ maxStreams: 1 })
    const reader = await open()
    expect(await get('/v1/stream')).toMatchObject({ status: 503, body: { error: { code: 'too-many-streams' } } })
    await reader.cancel()
  })

  test('a stop ends it', async () => {
    const reader = await open()
    await until(() => view.listeners.size === 1)
    await server.stop()
    const ended = await reader.read().then(
      ({ done }) => done,
      () => true,
    )
    expect(ended).toBe(true)
    expect(view.listeners.size).toBe(0)
    await server.stop()
  })
})

describe('from a browser', () => {
  test('closed by default', async () => {
    const response = await fetch(`${server.url}/v1/status`, { headers: { origin: 'https://app.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('open to named origins', async () => {
    await server.stop()
    await serve({ corsOrigins: ['https://app.example'] })
    const ask = (origin: string, method = 'GET') => fetch(`${server.url}/v1/status`, { method, headers: { origin } })
    expect((await ask('https://app.example')).headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect((await ask('https://app.example', 'OPTIONS')).status).toBe(204)
    expect((await ask('https://other.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('a port in use', async () => {
  const port = Number(new URL(server.url).port)
  const second = createApiServer({
    config: { ...configSchema.parse({}).api, port },
    view,
    registry: new Registry(),
    serveMetrics: false,
    onError: () => undefined,
  })
  await expect(second.start()).rejects.toMatchObject({ code: 'api-listen', message: expect.stringContaining('EADDRINUSE') })
  await second.stop()
})
