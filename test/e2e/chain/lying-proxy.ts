import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Anvil } from '../../../testnet/anvil.ts'

/** What the proxy makes of an honest answer; what it throws is answered as an error. */
export type Lie = (method: string, params: readonly unknown[], result: unknown) => unknown

export interface LyingProxy extends AsyncDisposable {
  readonly url: string
  /** Changes what it does from now on; undefined: it tells the truth. */
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

/** An RPC server in front of a node that tells what the test says. */
export async function startLyingProxy(anvil: Anvil): Promise<LyingProxy> {
  const proxy: { lie: Lie | undefined; status: number | undefined; methods: string[] } = { lie: undefined, status: undefined, methods: [] }
  const answer = async ({ id, method, params }: Call): Promise<unknown> => {
    proxy.methods.push(method)
    try {
      const result = await anvil.request(method, params)
      return { jsonrpc: '2.0', id, result: proxy.lie === undefined ? result : proxy.lie(method, params, result) }
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
