import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/**
 * Below what systems hand out by themselves (Linux from 32,768 on): between choosing a port and listening on it, no
 * outgoing connection and no listener on port 0 can take it.
 */
const FIRST_PORT = 15_000
const LAST_PORT = 32_000
/** Ports that turn out to be taken, in a row. */
const MAX_TRIES = 200

async function listen(port: number): Promise<Server | undefined> {
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return server
  } catch {
    return undefined
  }
}

/** `count` distinct TCP ports on 127.0.0.1 that nobody holds at this moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held = new Map<number, Server>()
  // All are held until the last is known, so that none comes twice.
  for (let tries = 0; held.size < count; tries++) {
    if (tries > count + MAX_TRIES) throw new Error(`no ${count} free ports between ${FIRST_PORT} and ${LAST_PORT} on 127.0.0.1`)
    const port = randomInt(FIRST_PORT, LAST_PORT)
    const server = held.has(port) ? undefined : await listen(port)
    if (server !== undefined) held.set(port, server)
  }
  await Promise.all(
    [...held.values()].map((server) => {
      server.close()
      return once(server, 'close')
    }),
  )
  return [...held.keys()]
}
