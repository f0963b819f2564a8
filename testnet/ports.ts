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

/** Where one daemon listens: gossip over TCP, HTTP API, gossip over WebSockets. */
export interface DaemonPorts {
  readonly p2p: number
  readonly api: number
  readonly webSocket: number
}

/** Where a cluster listens on 127.0.0.1. */
export interface Ports {
  /** RPC of the parent, then of every member chain; undefined: each where there is room. */
  readonly rpc: readonly number[] | undefined
  /** In the order of the member chains. */
  readonly daemons: readonly DaemonPorts[]
}

/** Chains of one kind have room for as many as a cluster may have. */
const MOST_CHAINS = 10
/** Ports from the first one on that `fixedPorts` may use. */
export const PORT_SPAN = 1 + 4 * MOST_CHAINS

/** The same in every run: RPC of the parent, then of the chains from + 1 on; of daemons APIs from + 11, p2p from + 21, WebSockets from + 31. */
export function portsFrom(first: number, chains: number): Ports & { readonly rpc: readonly number[] } {
  const ofKind = (kind: number) => Array.from({ length: chains }, (_, i) => first + 1 + kind * MOST_CHAINS + i)
  const [rpc = [], api = [], p2p = [], webSocket = []] = [0, 1, 2, 3].map(ofKind)
  const daemons = rpc.map((_, i) => ({ p2p: p2p[i] as number, api: api[i] as number, webSocket: webSocket[i] as number }))
  return { rpc: [first, ...rpc], daemons }
}

/** `portsFrom`. Rejects if somebody listens on one of them. */
export async function fixedPorts(first: number, chains: number): Promise<Ports> {
  const ports = portsFrom(first, chains)
  for (const port of [...ports.rpc, ...ports.daemons.flatMap((each) => Object.values(each))]) {
    const server = await listen(port)
    if (server === undefined) throw new Error(`port ${port} on 127.0.0.1 is in use: end what listens there, or choose another --port`)
    server.close()
    await once(server, 'close')
  }
  return ports
}

/** Ports of daemons that nobody holds at this moment. */
export async function anyPorts(chains: number): Promise<Ports> {
  const ports = await freePorts(3 * chains)
  const daemons = Array.from({ length: chains }, (_, i) => {
    const [p2p = 0, api = 0, webSocket = 0] = ports.slice(3 * i, 3 * (i + 1))
    return { p2p, api, webSocket }
  })
  return { rpc: undefined, daemons }
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
