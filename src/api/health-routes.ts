import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { classify, type NodeState } from '../node/problem-codes.ts'
import type { NodeView } from './node-view.ts'
import type { GateView, StallCauseView } from './resources/gate.ts'
import type { ProblemView } from './resources/status.ts'

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

/** Why a node is in its state, for programs. */
interface Reason {
  /** A problem's code, or the state's own name. */
  readonly code: string
  readonly chain: number | null
  /** Of a stall: whom the chain waits for, and the end of the chain of waiting. */
  readonly waitsFor: StallCauseView | null
}

/**
 * `/healthz`: whether a restart would help; a loop that is stuck shows by the timeout. `/readyz`: what the node is doing, and whether
 * requests are better sent elsewhere. `/metrics`, for Prometheus.
 */
export function addHealthRoutes(server: FastifyInstance, { view, health, metrics }: HealthRoutesInit): void {
  // Who asks these asks often, and must be answered.
  const config = { rateLimit: false }
  server.get('/healthz', { config }, (_request, reply) => {
    const { fatal } = health()
    return reply.code(fatal === null ? 200 : 503).send({ ok: fatal === null, ...(fatal !== null && { reason: fatal }) })
  })
  server.get('/readyz', { config }, (_request, reply) => {
    const { problems } = view.status()
    const { ready, state, reasons } = readinessOf(problems, health(), () => view.gates())
    return reply.code(ready ? 200 : 503).send({ ready, state, reasons, problems })
  })
  if (metrics !== null) {
    server.get('/metrics', { config }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  }
}

interface ReadinessAnswer {
  readonly ready: boolean
  readonly state: NodeState
  readonly reasons: readonly Reason[]
}

function readinessOf(problems: readonly ProblemView[], health: NodeHealth, gates: () => readonly GateView[]): ReadinessAnswer {
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
