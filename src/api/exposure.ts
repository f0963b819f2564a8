import cors from '@fastify/cors'
import etag from '@fastify/etag'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../node/config/schema.ts'
import type { AdminAccess } from './access.ts'
import { ApiError } from './errors.ts'

const RATE_WINDOW_MS = 10_000
/** Callers that are remembered; beyond, those that were silent for longest are forgotten. */
const MAX_CALLERS = 10_000

/**
 * What makes the API safe to show to strangers: a bound on each caller, origins, headers, and answers that are sent once. `config` is
 * read at each request.
 */
export async function limitExposure(server: FastifyInstance, config: Config['api'], access: AdminAccess): Promise<void> {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
  await server.register(cors, {
    origin: (_origin, answer) => answer(null, config.corsOrigins.length > 0 && [...config.corsOrigins]),
    methods: ['GET'],
    allowedHeaders: ['if-none-match', 'last-event-id'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  })
  await server.register(rateLimit, { global: false })
  const limit = server.rateLimit({
    max: () => config.rateLimit,
    timeWindow: RATE_WINDOW_MS,
    cache: MAX_CALLERS,
    errorResponseBuilder: (_request, { after, max }) =>
      new ApiError('too-many-requests', `more than ${max} requests in ${RATE_WINDOW_MS / 1_000} s`, `Wait for ${after}.`),
  })
  server.addHook('onRequest', async (request, reply) => {
    const isFree = config.rateLimit === 0 || request.routeOptions.config.rateLimit === false || access.isAdmitted(request)
    if (!isFree) await limit.call(server, request, reply)
  })
  await server.register(etag)
}
