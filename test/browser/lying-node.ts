import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LaneView } from '../../src/api/resources/lanes.ts'

/** The node behind `target`, but for one figure: it says that its first lane has carried `extra` messages more. */
export async function startLyingNode(target: string, extra: number): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server: Server = createServer((asked, reply) => {
    const lies = asked.url === '/v1/lanes'
    // Whole answers only: there is nothing to change in a 304, nor in compressed bytes.
    const { 'if-none-match': _, ...kept } = asked.headers
    const headers = { ...kept, host: new URL(target).host, 'accept-encoding': 'identity' }
    const forwarded = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (answer) => {
      if (!lies) {
        reply.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(reply)
        return
      }
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const said = JSON.parse(Buffer.concat(parts).toString()) as readonly LaneView[] | { readonly items: readonly LaneView[] }
        const lanes = 'items' in said ? said.items : said
        reply.setHeader('content-type', 'application/json')
        reply.end(JSON.stringify(lanes.map((lane, i) => (i === 0 ? { ...lane, announced: lane.announced + extra } : lane))))
      })
    })
    forwarded.on('error', () => reply.destroy())
    reply.on('close', () => forwarded.destroy())
    asked.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
