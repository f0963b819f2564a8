import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export interface StaticSite {
  /** Without a slash at its end. */
  readonly origin: string
  stop(): Promise<void>
}

/** A plain web server of the files in `directory`, below `path`: what hosts the page where no node does. */
export async function serveStatically(directory: string, path = '/'): Promise<StaticSite> {
  const server = createServer(async ({ url = '/' }, reply) => {
    const { pathname } = new URL(url, 'http://site')
    const name = normalize(pathname.slice(path.length) || 'index.html')
    const body =
      pathname.startsWith(path) && !name.startsWith('..') ? await readFile(join(directory, name)).catch(() => undefined) : undefined
    if (body === undefined) reply.writeHead(404).end()
    else reply.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
