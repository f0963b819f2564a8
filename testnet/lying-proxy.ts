import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Anvil } from './anvil.ts'

/** What the proxy makes of an honest answer, now or later; what it throws is answered as an error. */
export type Lie = (method: string, params: readonly unknown[], result: unknown) => unknown

export interface LyingProxy extends AsyncDisposable {
  readonly url: string
  /** What it does from now on; undefined: it tells the truth. */
  lie: Lie | undefined
  /** While set, every request is answered with this HTTP status. */
  status: number | undefined
  readonly methods: string[]
}

interface Call {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

/** The methods that were asked for last, for tests. */
const MAX_METHODS = 1_000

/** An RPC server in front of a node that tells what it is told to. */
export async function startLyingProxy(anvil: Pick<Anvil, 'request'>): Promise<LyingProxy> {
  const proxy: { lie: Lie | undefined; status: number | undefined; methods: string[] } = { lie: undefined, status: undefined, methods: [] }
  const answer = async ({ id, method, params }: Call): Promise<unknown> => {
    proxy.methods.push(method)
    if (proxy.methods.length > MAX_METHODS) proxy.methods.shift()
    try {
      const result = await anvil.request(method, params)
      return { jsonrpc: '2.0', id, result: proxy.lie === undefined ? result : await proxy.lie(method, params, result) }
    } catch (error) {
      return { jsonrpc: '2.0', id, error: { code: -32_000, message: (error as Error).message } }
    }
  }
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', async () => {
      if (proxy.status !== undefined) {
        response.writeHead(proxy.status).end()
        return
      }
      const calls = JSON.parse(body) as Call | Call[]
      response.end(JSON.stringify(Array.isArray(calls) ? await Promise.all(calls.map(answer)) : await answer(calls)))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  })
}
