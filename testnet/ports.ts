import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** `count` distinct TCP ports on 127.0.0.1 that nobody holds at this moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers: Server[] = []
  // All are held until the last is known, so that none comes twice.
  for (let i = 0; i < count; i++) {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    servers.push(server)
  }
  const ports = servers.map((server) => {
    const address = server.address()
    return address !== null && typeof address === 'object' ? address.port : 0
  })
  await Promise.all(
    servers.map((server) => {
      server.close()
      return once(server, 'close')
    }),
  )
  return ports
}
