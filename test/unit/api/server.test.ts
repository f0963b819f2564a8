import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import type { Registry } from 'prom-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ApiServer } from '../../../src/api/server.ts'
import type { Config } from '../../../src/node/config/schema.ts'
import { type FakeView, message } from './fake-view.ts'
import { serve as serveWith } from './serve.ts'

const TOKEN = 'correct horse battery'
const ADMIN = { authorization: `Bearer ${TOKEN}` }

let view: FakeView
let registry: Registry
let server: ApiServer
let errors: unknown[]

async function serve(api: Partial<Config['api']> = {}): Promise<void> {
  ;({ server, view, registry, errors } = await serveWith({ api }))
}

beforeEach(() => serve({ adminToken: TOKEN }))
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
    ['/v1/messages?cursor=abc', 400, /cursor is "abc"; expected the `next` of the page before/],
    ['/v1/messages?cursor=1&cursor=2', 400, /cursor is \["1","2"\]/],
    ['/v1/headers/901?cursor=-1', 400, /cursor is "-1"/],
    ['/v1/tickets?cursor=9e99', 400, /cursor is "9e99"/],
    ['/v1/batches?chain=0', 400, /chain is "0"; expected a chain id/],
    ['/v1/messages?sender=0x12', 400, /sender is "0x12"; expected an address/],
    ['/v1/messages?state=lost', 400, /state is "lost"; expected one of announced/],
    ['/v1/messages?from=yesterday', 400, /from is "yesterday"; expected seconds/],
    [`/v1/stream?chains=${'1,'.repeat(4_000)}1`, 400, /chains is .*expected chain ids/],
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
          headers: { 'content-type': 'application/json', 'content-length': 100_000_000, ...ADMIN },
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
      headers: { 'content-type': 'application/json', ...ADMIN },
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

describe('stream', () => {
  interface Reader {
    readonly events: EventSourceMessage[]
    readonly status: number
    close(): Promise<void>
  }

  const readers: Reader[] = []
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.close()
  })

  async function open(path = '/v1/stream', lastId?: string): Promise<Reader> {
    const aborted = new AbortController()
    const response = await fetch(`${server.url}${path}`, {
      signal: aborted.signal,
      headers: lastId === undefined ? {} : { 'last-event-id': lastId },
    })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events: EventSourceMessage[] = []
    const parser = createParser({ onEvent: (event) => events.push(event) })
    const decoder = new TextDecoder()
    const reading = (async () => {
      for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk, { stream: true }))
    })().catch(() => undefined)
    const reader = {
      events,
      status: response.status,
      close: async () => {
        aborted.abort()
        await reading
      },
    }
    readers.push(reader)
    return reader
  }

  const tell = (nonce: number): void => view.emit({ type: 'message', stage: 'announced', message: message(nonce) })
  const data = ({ events }: Reader): unknown[] => events.map((event) => JSON.parse(event.data))
  const hold = { reason: 'exposed', detail: 'd', sinceMs: 1 } as const
  const suspicion = { kind: 'silent', sinceMs: 1, detail: 'd', clears: 'c' }

  test('brings events as they happen, and only the kinds that were asked for', async () => {
    const reader = await open('/v1/stream?types=message,taint')
    view.emit({ type: 'problem', problem: { code: 'x', chain: null, message: 'm', remedy: null } })
    tell(1)
    view.emit({ type: 'hold', chain: 901, hold })
    view.emit({ type: 'taint', chain: 902, tainted: null })
    await until(() => reader.events.length === 2)
    expect(data(reader)).toEqual([
      { type: 'message', stage: 'announced', message: message(1) },
      { type: 'taint', chain: 902, tainted: null },
    ])
    expect(reader.events.map(({ event }) => event)).toEqual(['message', 'taint'])
  })

  test('and only of the chains and lanes that were asked for', async () => {
    const other = await open('/v1/stream?chains=902,903')
    const lane = await open('/v1/stream?types=message&source=901&destination=902')
    const nobody = await open('/v1/stream?source=902')
    view.emit({ type: 'hold', chain: 901, hold })
    tell(1)
    view.emit({ type: 'suspicion', chain: 903, suspicion, ended: false })
    view.emit({ type: 'gate', gate: view.gate })
    await until(() => other.events.length === 2 && lane.events.length === 1 && nobody.events.length === 3)
    expect(other.events.map(({ event }) => event)).toEqual(['message', 'suspicion'])
    expect(nobody.events.map(({ event }) => event)).toEqual(['hold', 'suspicion', 'gate'])
  })

  test('who comes back loses and repeats nothing, however often', async () => {
    const seen: number[] = []
    let sent = 0
    let lastId: string | undefined
    const nonceOf = (event: EventSourceMessage): number => JSON.parse(event.data).message.nonce
    for (let round = 0; round < 50; round++) {
      // After the first, some come while nobody listens.
      for (let i = 0; round > 0 && i < 3; i++) tell(sent++ % 200)
      const reader = await open('/v1/stream?types=message', lastId)
      for (let i = 0; i < 3; i++) tell(sent++ % 200)
      // Cut somewhere.
      await until(() => reader.events.length >= 1 + (round % 3))
      await reader.close()
      seen.push(...reader.events.map(nonceOf))
      lastId = reader.events.at(-1)?.id
    }
    const last = await open('/v1/stream?types=message', lastId)
    await until(() => seen.length + last.events.length === sent)
    seen.push(...last.events.map(nonceOf))
    expect(seen).toEqual(Array.from({ length: sent }, (_, i) => i % 200))
  })

  test.each(['0123456789ab-5', 'nonsense', `${'9'.repeat(4_000)}`])('an id of another run, or forged, is told: %s', async (id) => {
    const reader = await open('/v1/stream', id)
    tell(1)
    await until(() => reader.events.length === 2)
    expect(reader.events[0]).toMatchObject({ event: 'lagged', data: '{"dropped":null}' })
    expect(reader.events[1]).toMatchObject({ event: 'message' })
  })

  test('who comes back too late is told how much it lost', async () => {
    await server.stop()
    await serve({ streamBuffer: 4 })
    const first = await open()
    tell(0)
    await until(() => first.events.length === 1)
    await first.close()
    for (let nonce = 1; nonce <= 10; nonce++) tell(nonce)
    const again = await open('/v1/stream', first.events[0]?.id)
    await until(() => again.events.length === 5)
    expect(again.events[0]).toMatchObject({ event: 'lagged', data: '{"dropped":6}' })
    expect(again.events.slice(1).map(({ data }) => JSON.parse(data).message.nonce)).toEqual([7, 8, 9, 10])
    expect(await registry.metrics()).toContain('seqmesh_api_stream_dropped_total 6')
  })

  test('many readers that do not read cost no more than their sockets, and each is told what it lost', async () => {
    await server.stop()
    await serve({ streamBuffer: 8, maxStreams: 500, maxConnections: 2_000, rateLimit: 0 })
    const port = Number(new URL(server.url).port)
    const sockets = Array.from({ length: 500 }, () => connect(port, '127.0.0.1'))
    for (const socket of sockets) {
      socket.on('error', () => undefined)
      socket.pause()
      socket.write('GET /v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
    }
    const openStreams = async (): Promise<number> => Number(/seqmesh_api_streams (\d+)/.exec(await registry.metrics())?.[1])
    const deadline = Date.now() + 30_000
    while ((await openStreams()) < 500) {
      expect(Date.now()).toBeLessThan(deadline)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await get('/v1/stream')).toMatchObject({ status: 503, body: { error: { code: 'too-many-streams' } } })
    const heapBefore = process.memoryUsage().heapUsed
    const big = { ...message(1), data: `0x${'00'.repeat(50_000)}` as const }
    for (let i = 0; i < 400; i++) {
      view.emit({ type: 'message', stage: 'announced', message: big })
      // Lets the sockets take what they take.
      await new Promise((resolve) => setImmediate(resolve))
    }
    // 40 MB to 500 readers would be 20 GB.
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(300 * 2 ** 20)
    expect((await get('/v1/status')).status).toBe(200)
    const [one] = sockets
    let text = ''
    one?.on('data', (chunk) => {
      text = (text + String(chunk)).slice(-1_000_000)
    })
    one?.resume()
    await until(() => /event: lagged\ndata: \{"dropped":\d+\}/.test(text))
    for (const socket of sockets) socket.destroy()
  }, 60_000)

  test('at most so many', async () => {
    await server.stop()
    await serve({ maxStreams: 1 })
    await open()
    expect(await get('/v1/stream')).toMatchObject({ status: 503, body: { error: { code: 'too-many-streams' } } })
  })

  test('a stop ends it', async () => {
    await open()
    expect(view.listeners.size).toBe(1)
    await server.stop()
    expect(view.listeners.size).toBe(0)
    await server.stop()
  })
})

test('a port in use', async () => {
  const port = Number(new URL(server.url).port)
  await expect(serve({ port })).rejects.toMatchObject({ code: 'api-listen', message: expect.stringContaining('EADDRINUSE') })
})
