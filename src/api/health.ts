import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import type { NodeView } from './node-view.ts'

/** For supervisors and Prometheus. `metrics` null: no `/metrics`. */
export function addHealth(server: FastifyInstance, view: NodeView, metrics: Registry | null): void {
  // Who asks these asks often, and must be answered.
  const config = { rateLimit: false }
  server.get('/healthz', { config }, () => ({ ok: true }))
  server.get('/readyz', { config }, (_request, reply) => {
    const { problems } = view.status()
    return reply.code(problems.length === 0 ? 200 : 503).send({ ready: problems.length === 0, problems })
  })
  if (metrics !== null) {
    server.get('/metrics', { config }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  }
}
