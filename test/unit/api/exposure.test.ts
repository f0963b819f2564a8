import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let served: Served

beforeEach(async () => {
  served = await serve()
})
afterEach(() => served.server.stop())

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${served.server.url}${path}`, init)
const statusOf = async (path: string): Promise<number> => (await ask(path)).status

describe('from a browser', () => {
  const from = (origin: string, method = 'GET') => ask('/v1/status', { method, headers: { origin } })
  const allowed = async (origin: string) => (await from(origin)).headers.get('access-control-allow-origin')

  test('closed by default', async () => {
    expect(await allowed('https://app.example')).toBeNull()
    expect((await from('https://app.example', 'OPTIONS')).status).toBe(404)
  })

  test('open to named origins, from the moment that they are named', async () => {
    served.config.corsOrigins = ['https://app.example']
    expect(await allowed('https://app.example')).toBe('https://app.example')
    expect((await from('https://app.example', 'OPTIONS')).status).toBe(204)
    expect(await allowed('https://other.example')).toBeNull()
    served.config.corsOrigins = []
    expect(await allowed('https://app.example')).toBeNull()
  })
})

test('who asks too often is told to wait; health is not counted, and the limit may change', async () => {
  served.config.rateLimit = 3
  for (let i = 0; i < 3; i++) expect(await statusOf('/v1/status')).toBe(200)
  const refused = await ask('/v1/status')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ error: { code: 'too-many-requests', message: 'more than 3 requests in 10 s' } })
  expect(await statusOf('/healthz')).toBe(200)
  served.config.rateLimit = 1_000
  expect(await statusOf('/v1/status')).toBe(200)
  served.config.rateLimit = 1
  expect(await statusOf('/v1/status')).toBe(429)
  served.config.rateLimit = 0
  expect(await statusOf('/v1/status')).toBe(200)
})

test('streams may become fewer', async () => {
  served.config.maxStreams = 0
  expect(await statusOf('/v1/stream')).toBe(503)
})

test('connections beyond the limit are refused, from the moment that it is applied', async () => {
  const port = Number(new URL(served.server.url).port)
  /** Resolves with what a new connection gets in answer, empty if it is cut. */
  const answer = (): Promise<string> =>
    new Promise((resolve) => {
      let text = ''
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'))
      socket.on('data', (data) => {
        text += String(data)
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })
  const held = connect(port, '127.0.0.1')
  // It has been accepted once it is answered.
  const heard = new Promise((resolve) => held.once('data', resolve))
  held.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
  await heard
  expect(await answer()).toContain('200 OK')
  served.config.maxConnections = 1
  served.server.applyLimits()
  expect(await answer()).toBe('')
  held.destroy()
})
