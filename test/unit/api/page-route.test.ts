import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ApiServer } from '../../../src/api/server.ts'
import { serve } from './serve.ts'

let directory: string
let server: ApiServer

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seqmesh-page-'))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(directory, 'assets', 'main-abc.js'), 'export {}')
  ;({ server } = await serve({ page: directory }))
})

afterEach(async () => {
  await server.stop()
  await rm(directory, { recursive: true })
})

test('the page is served at / with a policy that lets nothing in from elsewhere', async () => {
  const response = await fetch(`${server.url}/`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(await response.text()).toContain('<title>page</title>')
})

test('assets are named by content and cached for ever', async () => {
  const response = await fetch(`${server.url}/assets/main-abc.js`)
  expect(response.headers.get('content-type')).toMatch(/javascript/)
  expect(response.headers.get('cache-control')).toContain('immutable')
})

test.each(['/assets/none.js', '/..%2f..%2fpackage.json', '/assets/..%2f..%2fpackage.json'])('nothing else is served: %s', async (path) => {
  const response = await fetch(`${server.url}${path}`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error: { code: 'not-found' } })
})
