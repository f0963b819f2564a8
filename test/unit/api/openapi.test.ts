import { Validator } from '@seriousme/openapi-schema-validator'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { list } from '../../../src/api/fields.ts'
import { pageOf } from '../../../src/api/page.ts'
import { evidenceView } from '../../../src/api/resources/evidence.ts'
import { gateView } from '../../../src/api/resources/gate.ts'
import { laneView } from '../../../src/api/resources/lanes.ts'
import { memberView } from '../../../src/api/resources/members.ts'
import { messageView } from '../../../src/api/resources/messages.ts'
import { statusView } from '../../../src/api/resources/status.ts'
import { type ApiServer, createApiServer } from '../../../src/api/server.ts'
import { configSchema } from '../../../src/node/config/schema.ts'
import { FakeView, message } from './fake-view.ts'

interface Operation {
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>>
}

const PATHS = [
  ...['status', 'members', 'peers', 'lanes', 'gate', 'taint', 'suspicions', 'disagreements'],
  ...['messages', 'messages/{hash}', 'headers/{chain}', 'tickets', 'evidence', 'evidence/{hash}', 'batches'],
  ...['redeem', 'stream'],
].map((path) => `/v1/${path}`)

let server: ApiServer
let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
let document: Record<string, unknown>

beforeAll(async () => {
  const view = new FakeView()
  view.suspicions = [{ kind: 'silent', sinceMs: 1, detail: 'd', clears: 'c' }]
  const config = { ...configSchema.parse({}).api, port: 0 }
  server = createApiServer({ config, view, reload: async () => [], registry: new Registry(), serveMetrics: true, onError: () => undefined })
  await server.start()
  document = (await (await fetch(`${server.url}/v1/openapi.json`)).json()) as typeof document
  paths = document.paths as typeof paths
})
afterAll(() => server.stop())

test('the document is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(await new Validator().validate(document)).toMatchObject({ valid: true })
})

test('it has every route, each with what it answers', () => {
  const described = Object.keys(paths).filter((path) => path.startsWith('/v1/'))
  expect(described.sort()).toEqual([...PATHS].sort())
  for (const path of described) {
    for (const [method, { responses }] of Object.entries(paths[path] ?? {})) {
      for (const status of ['200', '4XX', '5XX']) {
        const [content] = Object.values(responses[status]?.content ?? {})
        expect(content?.schema, `${method} ${path} ${status}`).toBeTypeOf('object')
      }
    }
  }
  const names = paths['/v1/messages']?.get?.parameters?.map(({ name }) => name)
  expect(names).toEqual(['limit', 'cursor', 'lane', 'source', 'destination', 'sender', 'target', 'state', 'from', 'to'])
})

test.each<readonly [string, z.ZodType]>([
  ['status', statusView],
  ['members', list(memberView)],
  ['lanes', list(laneView)],
  ['gate', list(gateView)],
  ['messages', pageOf(messageView)],
  [`messages/${message(1).hash}`, messageView],
  ['evidence', pageOf(evidenceView)],
])('what /v1/%s answers is what it says, no more and no less', async (path, schema) => {
  const answer: unknown = await (await fetch(`${server.url}/v1/${path}`)).json()
  expect(schema.parse(answer)).toEqual(answer)
})

test('an answer that did not change is not sent again', async () => {
  const first = await fetch(`${server.url}/v1/lanes`)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const second = await fetch(`${server.url}/v1/lanes`, { headers: { 'if-none-match': etag } })
  expect([second.status, await second.text()]).toEqual([304, ''])
})
