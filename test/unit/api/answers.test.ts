import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createParser } from 'eventsource-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../../src/api/stream-event.ts'
import { httpRequest } from '../../../src/cli/http-request.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { ApiDocument } from '../../support/api-document.ts'
import { openRealView, type RealView } from './real-view.ts'
import { type Served, serve, serveView } from './serve.ts'

/** What every route answers, of a node that has one of everything, held to what the served document says. */

let real: RealView
let served: Served
let document: ApiDocument
let folder: string
let socketPath: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seqmesh-answers-'))
  socketPath = join(folder, 'admin.sock')
  real = await openRealView()
  served = await serveView(real.view, { adminSocket: socketPath, reload: async () => ['log.level'] })
  document = await ApiDocument.fetch(served.server.url)
})
afterAll(async () => {
  await served.server.stop()
  real.close()
  rmSync(folder, { recursive: true })
})

const evidenceId = async (): Promise<string> => real.view.evidence({ limit: 1 }).items[0]?.id as string
const disagreementId = async (): Promise<string> => real.view.disagreements()[0]?.id as string
const openTicket = async (): Promise<string> => toHex(hashMessage(real.messages[2]))

interface Case {
  /** What stands in the path for its parameter. */
  readonly parameter?: () => Promise<string> | string
  readonly body?: () => Promise<object>
}

/** Where an answer may be empty, it must not be here: what is not there is not checked. */
const CASES: Readonly<Record<string, Case>> = {
  'GET /v1/status': {},
  'GET /v1/members': {},
  'GET /v1/peers': {},
  'GET /v1/lanes': {},
  'GET /v1/gate': {},
  'GET /v1/taint': {},
  'GET /v1/suspicions': {},
  'GET /v1/disagreements': {},
  'GET /v1/messages': {},
  'GET /v1/messages/{hash}': { parameter: openTicket },
  'GET /v1/headers/{chain}': { parameter: () => String(real.members[0].member.chain) },
  'GET /v1/tickets': {},
  'GET /v1/evidence': {},
  'GET /v1/evidence/{hash}': { parameter: evidenceId },
  'GET /v1/batches': {},
  'GET /healthz': {},
  'GET /readyz': {},
  'GET /metrics': {},
  'POST /v1/redeem': { body: async () => ({ hash: await openTicket() }) },
  'POST /v1/reload': { body: async () => ({}) },
  'POST /v1/disagreements/{id}/release': { parameter: disagreementId, body: async () => ({}) },
}
/** Its answer does not end: below. */
const STREAM = 'GET /v1/stream'

async function ask(operation: string, { parameter, body }: Case, query = '') {
  const [method = '', template = ''] = operation.split(' ')
  const path = template.replace(/\{\w+\}/, (await parameter?.()) ?? '')
  const text = body && JSON.stringify(await body())
  return await fetchOverSocket(method as 'GET' | 'POST', `${path}${query}`, text)
}

async function fetchOverSocket(method: 'GET' | 'POST', path: string, body?: string) {
  const {
    status,
    headers,
    body: bytes,
  } = await httpRequest({
    ...{ url: `${served.server.url}${path}`, socketPath, method, maxAnswerBytes: 10_000_000, signal: AbortSignal.timeout(20_000) },
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body }),
  })
  const contentType = headers['content-type'] ?? ''
  const text = Buffer.from(bytes).toString()
  return { status, contentType, body: contentType.startsWith('application/json') ? (JSON.parse(text) as unknown) : text }
}

test('every route of the document is asked here', () => {
  expect([...Object.keys(CASES), STREAM].sort()).toEqual([...document.operations.keys()].sort())
})

test('the stream tells every kind of event, as it says', async () => {
  const ended = new AbortController()
  const response = await fetch(`${served.server.url}/v1/stream`, { signal: ended.signal })
  const seen = new Set<string>()
  const parser = createParser({
    onEvent({ event, data }) {
      const body: unknown = JSON.parse(data)
      document.check(STREAM, response.status, response.headers.get('content-type') ?? '', body)
      expect(body).toMatchObject({ type: event })
      seen.add(String(event))
    },
  })
  await real.happen()
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    if (seen.size === EVENT_TYPES.length) break
  }
  ended.abort()
  expect([...seen].sort()).toEqual([...EVENT_TYPES].sort())
}, 20_000)

// After the stream's, which makes what is asked for.
test.each(Object.entries(CASES))('%s answers as it says, no more and no less', async (operation, each) => {
  const { status, contentType, body } = await ask(operation, each)
  document.check(operation, status, contentType, body)
  expect(status).toBe(operation === 'GET /readyz' ? 503 : 200)
  const found = typeof body === 'object' && body !== null && 'items' in body ? body.items : body
  if (Array.isArray(found)) expect(found.length).toBeGreaterThan(0)
  expect(found).not.toBe('')
})

test.each(Object.entries(CASES).filter(([operation]) => operation.includes(' /v1/')))('%s refuses as it says', async (operation, each) => {
  const refused = await ask(
    operation,
    operation.startsWith('GET') ? each : { ...each, body: async () => ({ unknown: true }) },
    '?unknown=1',
  )
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'bad-request' } } })
  document.check(operation, refused.status, refused.contentType, refused.body)
})

test('a failure of the node itself is told as each route says', async () => {
  const { server, view } = await serve()
  view.lanes = () => {
    throw new Error('a fault')
  }
  const response = await fetch(`${server.url}/v1/lanes`)
  document.check('GET /v1/lanes', response.status, response.headers.get('content-type') ?? '', await response.json())
  expect(response.status).toBe(500)
  await server.stop()
})

test.each([
  ['a field too few', { changed: [] }, {}],
  ['a field too many', { changed: [] }, { changed: [], more: 1 }],
  ['another type', { changed: ['a'] }, { changed: [1] }],
])('the check finds %s', (_name, good, bad) => {
  const check = (body: object): void => document.check('POST /v1/reload', 200, 'application/json; charset=utf-8', body)
  check(good)
  expect(() => check(bad)).toThrow('otherwise than it says')
  expect(() => document.check('POST /v1/reload', 302, 'application/json', good)).toThrow('says nothing')
})
