import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { AnswerTooLarge, httpRequest } from '../../../src/cli/http-request.ts'

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const get = (url: string, signal = new AbortController().signal) => httpRequest({ url, method: 'GET', maxAnswerBytes: 1_000, signal })

test('takes an answer up to the limit, and not a byte more', async () => {
  const url = await serve((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))))
  expect((await get(`${url}/1000`)).body).toHaveLength(1_000)
  await expect(get(`${url}/1001`)).rejects.toBeInstanceOf(AnswerTooLarge)
})

test('stops reading an answer that does not end', async () => {
  const closed = Promise.withResolvers<void>()
  const url = await serve((_request, response) => {
    response.on('close', () => closed.resolve())
    const more = (): void => void response.write('x'.repeat(100), (error) => error ?? setImmediate(more))
    more()
  })
  await expect(get(url)).rejects.toBeInstanceOf(AnswerTooLarge)
  await closed.promise
})

test('follows no redirect', async () => {
  const url = await serve((_request, response) => response.writeHead(302, { location: '/elsewhere' }).end('moved'))
  expect(await get(url)).toMatchObject({ status: 302, headers: { location: '/elsewhere' } })
})

test('fails when the connection breaks amid the answer, and when it is told to end', async () => {
  const broken = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('half', () => response.destroy())
  })
  await expect(get(broken)).rejects.toMatchObject({ code: 'ECONNRESET' })
  const asked = Promise.withResolvers<void>()
  const silent = await serve(() => asked.resolve())
  const ended = new AbortController()
  const request = get(silent, ended.signal)
  await asked.promise
  ended.abort()
  await expect(request).rejects.toMatchObject({ name: 'AbortError' })
})
