import type { Registry } from 'prom-client'
import { z } from 'zod'
import { classify, NODE_STATES } from '../node/problem-codes.ts'
import { integer, list } from './fields.ts'
import type { ApiInstance } from './instance.ts'
import type { NodeView } from './node-view.ts'
import { type GateView, stallCauseView } from './resources/gate.ts'
import { type ProblemView, problemView } from './resources/status.ts'

/** What a node knows of its own health beside its problems. */
export interface NodeHealth {
  /** Why this process cannot go on, once it cannot: a restart is what helps. */
  readonly fatal: string | null
  /** Chains of which it has still to fetch more than Δ of what it has seen signed. */
  readonly catchingUp: readonly number[]
  /** It was told to stop, and signs nothing any more. */
  readonly stopping: boolean
}

export const HEALTHY: NodeHealth = { fatal: null, catchingUp: [], stopping: false }

export interface HealthRoutesInit {
  readonly view: Pick<NodeView, 'status' | 'gates'>
  readonly health: () => NodeHealth
  /** Null: no `/metrics`. */
  readonly metrics: Registry | null
}

const healthView = z.object({ ok: z.boolean(), reason: z.string().optional().meta({ description: 'why a restart would help' }) })

/** Why a node is in its state, for programs. */
const reasonView = z.object({
  code: z.string().meta({ description: 'a problem’s code, or the state’s own name' }),
  chain: integer.nullable(),
  waitsFor: stallCauseView.nullable().meta({ description: 'of a stall: whom the chain waits for, and the end of the chain of waiting' }),
})
type Reason = z.output<typeof reasonView>

const readinessView = z.object({
  ready: z.boolean(),
  state: z.enum(NODE_STATES),
  reasons: list(reasonView),
  problems: list(problemView),
})

const METRICS_RESPONSE = { description: 'the Prometheus text format', content: { 'text/plain': { schema: z.string() } } }

/**
 * `/healthz`: whether a restart would help; a loop that is stuck shows by the timeout. `/readyz`: what the node is doing, and whether
 * requests are better sent elsewhere. `/metrics`, for Prometheus.
 */
export function addHealthRoutes(server: ApiInstance, { view, health, metrics }: HealthRoutesInit): void {
  // Who asks these asks often, and must be answered.
  const config = { rateLimit: false }
  const healthy = { summary: 'Whether a restart would help', response: { 200: healthView, 503: healthView } }
  server.get('/healthz', { config, schema: healthy }, async (_request, reply) => {
    const { fatal } = health()
    void reply.code(fatal === null ? 200 : 503)
    return { ok: fatal === null, ...(fatal !== null && { reason: fatal }) }
  })
  const readiness = {
    summary: 'What the node is doing, and whether requests are better sent elsewhere',
    response: { 200: readinessView, 503: readinessView },
  }
  server.get('/readyz', { config, schema: readiness }, async (_request, reply) => {
    const { problems } = view.status()
    const answer = readinessOf(problems, health(), () => view.gates())
    void reply.code(answer.ready ? 200 : 503)
    return { ...answer, problems }
  })
  if (metrics !== null) {
    const schema = { summary: 'Metrics for Prometheus', response: { 200: METRICS_RESPONSE } }
    server.get('/metrics', { config, schema }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  }
}

function readinessOf(problems: readonly ProblemView[], health: NodeHealth, gates: () => readonly GateView[]) {
  const { state, unready } = classify(
    problems.map(({ code }) => code),
    health,
  )
  const own = (code: string, chain: number | null): Reason => ({ code, chain, waitsFor: null })
  const windows = problems.some(({ code }) => code === 'stalled') ? gates() : []
  return {
    ready: !unready,
    state,
    reasons: [
      ...(health.fatal === null ? [] : [own('fatal', null)]),
      ...(health.stopping ? [own('stopping', null)] : []),
      ...health.catchingUp.map((chain) => own('catching-up', chain)),
      ...problems.map(({ code, chain }) => ({
        code,
        chain,
        waitsFor: code === 'stalled' ? (windows.find((gate) => gate.chain === chain)?.waitsFor ?? null) : null,
      })),
    ],
  }
}
