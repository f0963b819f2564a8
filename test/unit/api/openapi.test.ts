import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiDocument } from '../../support/api-document.ts'
import { type Served, serve } from './serve.ts'

let served: Served
let document: ApiDocument

beforeAll(async () => {
  served = await serve()
  document = await ApiDocument.fetch(served.server.url)
})
afterAll(() => served.server.stop())

test('the document is valid OpenAPI 3.1', async () => {
  expect(document.document.openapi).toMatch(/^3\.1\./)
  expect(await new Validator().validate(document.document)).toMatchObject({ valid: true })
})

test('it has every route that the server has, but itself', async () => {
  const response = await fetch(`${served.server.url}/far/from/any/of/them`)
  const { error } = (await response.json()) as { readonly error: { readonly remedy: string } }
  const routes = error.remedy.replace(/^There are: (.*)\.$/, '$1').replaceAll(/:(\w+)/g, '{$1}')
  expect(['GET /v1/openapi.json', ...document.operations.keys()].sort()).toEqual(routes.split(', ').sort())
})

test('each route says what it answers, and admin calls what they ask for', () => {
  for (const [name, operation] of document.operations) {
    if (!name.includes(' /v1/')) continue
    for (const status of ['200', '4XX', '5XX']) {
      const [content] = Object.values(operation.responses[status]?.content ?? {})
      expect(content?.schema, `${name} ${status}`).toBeTypeOf('object')
    }
    expect('security' in operation, name).toBe(name.startsWith('POST '))
  }
  const names = document.operations.get('GET /v1/messages')?.parameters?.map((parameter) => parameter.name)
  expect(names).toEqual(['limit', 'cursor', 'lane', 'source', 'destination', 'sender', 'target', 'state', 'from', 'to'])
})

test('an answer that did not change is not sent again', async () => {
  const first = await fetch(`${served.server.url}/v1/lanes`)
  const etag = first.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const second = await fetch(`${served.server.url}/v1/lanes`, { headers: { 'if-none-match': etag } })
  expect([second.status, await second.text()]).toEqual([304, ''])
})
