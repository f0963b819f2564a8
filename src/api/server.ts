import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { nearest } from '../node/config/nearest.ts'
import type { Config } from '../node/config/schema.ts'
import { AdminAccess } from './access.ts'
import { ApiError, replyTo } from './errors.ts'
import { limitExposure } from './exposure.ts'
import { addHealthRoutes, HEALTHY, type NodeHealth } from './health-routes.ts'
import type { NodeView } from './node-view.ts'
import { useSchemas } from './openapi.ts'
import { addPage } from './page-route.ts'
import { addRoutes } from './routes.ts'
import { addStreamRoute } from './stream-route.ts'
import { listenOnUnixSocket } from './unix-socket.ts'

export interface ApiServerInit {
  /** What a running node can take over is read when it is needed. */
  readonly config: Config['api']
  /** Path of the Unix socket that serves the same and takes admin calls; if absent, these need the token. */
  readonly adminSocket?: string | undefined
  /** What `/v1/reload` does: reads the configuration again. Returns the names of the options that changed; throws what is wrong. */
  readonly reload: () => Promise<readonly string[]>
  readonly view: NodeView
  readonly registry: Registry
  /** What `/healthz` and `/readyz` say beside the problems of the view. @default healthy */
  readonly health?: () => NodeHealth
  /** Whether `/metrics` serves the registry. */
  readonly serveMetrics: boolean
  /** Folder of the built page, served at `/`; if absent, there is none. */
  readonly page?: string | undefined
  /** Failures that are this program's fault. */
  readonly onError: (error: unknown) => void
}

export interface ApiServer {
  /** Listens. Throws `ListenError`, and `UnixSocketError` of the admin socket. A server starts once. */
  start(): Promise<void>
  /** Takes over the limits of connections as they are in the configuration now; all else is read when it is needed. */
  applyLimits(): void
  /** Ends streams and connections at once. Idempotent. */
  stop(): Promise<void>
  /** `http://127.0.0.1:9650`. Throws before the start. */
  readonly url: string
}

/** The API cannot listen where it is told to. */
class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly code = 'api-listen'
  readonly retryable = false
  readonly remedy = 'Stop what uses that port, or set api.port and api.host.'

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    super(`the API cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`, { cause })
  }
}

const KEEP_ALIVE_MS = 5_000
const MAX_HEADER_BYTES = 16_384

/** The HTTP face of a node: JSON over its `NodeView`. */
export function createApiServer(init: ApiServerInit): ApiServer {
  const { config, view, registry } = init
  const stopping = new AbortController()
  const access = new AdminAccess(config)
  const http = {
    maxHeaderSize: MAX_HEADER_BYTES,
    requestTimeout: config.requestTimeoutMs,
    headersTimeout: config.requestTimeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
  }
  const server = fastify({
    ...http,
    bodyLimit: config.bodyLimitBytes,
    connectionTimeout: 0, // would cut event streams; requestTimeout bounds requests
    forceCloseConnections: true,
    http,
    routerOptions: { maxParamLength: 100 },
  })
  const admin = createServer(http, (request, response) => server.routing(request, response))
  admin.on('connection', (socket) => access.admit(socket))
  const applyLimits = (): void => {
    for (const each of [server.server, admin]) limitConnections(each, config)
  }
  addErrors(server, init.onError)
  const routes = listRoutes(server)
  let endStreams: () => void = () => undefined
  const compose = async (): Promise<void> => {
    applyLimits()
    await limitExposure(server, config, access)
    const typed = await useSchemas(server, view.status().version)
    addRoutes(typed, { view, access, reload: init.reload, stopping: stopping.signal })
    addHealthRoutes(typed, { view, health: init.health ?? (() => HEALTHY), metrics: init.serveMetrics ? registry : null })
    endStreams = addStreamRoute(typed, { view, config, registry })
    addNotFound(server, routes)
    if (init.page !== undefined) addPage(server, init.page)
  }

  return {
    async start() {
      await compose()
      await server.listen({ host: config.host, port: config.port }).catch((cause: NodeJS.ErrnoException) => {
        throw new ListenError(config.host, config.port, cause)
      })
      if (init.adminSocket !== undefined) await listenForAdmins(admin, init.adminSocket)
    },
    applyLimits,
    async stop() {
      stopping.abort(new ApiError('stopping', 'the node is stopping', 'Try again when it runs.'))
      endStreams()
      await Promise.all([server.close(), closeServer(admin)])
    },
    get url() {
      const address = server.server.address() as AddressInfo | null
      if (address === null) throw new Error('the API is not listening')
      return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
    },
  }
}

/** Node reads these at each connection. */
function limitConnections(server: Server, { maxConnections, requestTimeoutMs }: Config['api']): void {
  server.maxConnections = maxConnections
  server.requestTimeout = requestTimeoutMs
  server.headersTimeout = requestTimeoutMs
}

function listenForAdmins(server: Server, path: string): Promise<void> {
  return listenOnUnixSocket(server, {
    path,
    access: 'user',
    serves: 'the admin calls',
    code: 'admin-socket',
    remedy: 'Set api.adminSocket to a path of its own, in a folder into which nobody else may write.',
  })
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

function addErrors(server: FastifyInstance, onError: (error: unknown) => void): void {
  server.setErrorHandler((error, _request, reply) => {
    const { status, body, unexpected } = replyTo(error)
    if (unexpected) onError(error)
    return reply.code(status).send(body)
  })
}

/** Fills itself while routes are added. */
function listRoutes(server: FastifyInstance): readonly string[] {
  const routes: string[] = []
  server.addHook('onRoute', ({ method, url }) => {
    if (method !== 'HEAD' && method !== 'OPTIONS') routes.push(`${method} ${url}`)
  })
  return routes
}

function addNotFound(server: FastifyInstance, routes: readonly string[]): void {
  server.setNotFoundHandler((request) => {
    const wanted = `${request.method} ${request.url.split('?', 1)[0]}`.slice(0, 200)
    const near = nearest(wanted, routes)
    throw new ApiError('not-found', `no ${wanted}`, near === undefined ? `There are: ${routes.join(', ')}.` : `The nearest is ${near}.`)
  })
}
