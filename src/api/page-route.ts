import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** No inline script or style, nothing from elsewhere; sockets to any peer, as the page is an observer of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'", // keccak is WebAssembly
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}
/** Names of built assets carry their content's hash. */
const ASSETS_MAX_AGE = 'public, max-age=31536000, immutable'

/** `GET /` and `GET /assets/…`: the built page in `directory`. */
export function addPage(server: FastifyInstance, directory: string): void {
  server.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.headers(HEADERS)
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? ASSETS_MAX_AGE : 'no-cache')
    },
  })
}
