import fastify from 'fastify'
import { Registry } from 'prom-client'
import { expect, it, onTestFinished } from 'vitest'
import { addHealthRoutes, HEALTHY, type NodeHealth } from '../../../src/api/health-routes.ts'
import { useSchemas } from '../../../src/api/openapi.ts'
import type { GateView } from '../../../src/api/resources/gate.ts'
import type { ProblemView, StatusView } from '../../../src/api/resources/status.ts'

const problem = (code: string, chain: number | null = 901): ProblemView => ({ code, chain, message: 'm', remedy: null })
const waitsFor = { code: 'waiting', holder: 902, root: { chain: 903, code: 'silent' }, text: 't' } as const

function serve({ problems = [] as ProblemView[], health = {} as Partial<NodeHealth>, metrics = null as Registry | null } = {}) {
  const server = fastify()
  onTestFinished(() => server.close())
  const view = { status: () => ({ problems }) as unknown as StatusView, gates: () => [{ chain: 901, waitsFor } as unknown as GateView] }
  const composed = useSchemas(server, 'test').then((typed) =>
    addHealthRoutes(typed, { view, health: () => ({ ...HEALTHY, ...health }), metrics }),
  )
  return async (url: string) => {
    await composed
    const { statusCode, body } = await server.inject({ url })
    return { status: statusCode, body: url === '/metrics' ? {} : JSON.parse(body) }
  }
}

it('is healthy whatever its problems are, until a restart is what helps', async () => {
  const problems = [problem('halted-twin'), problem('own-node'), problem('stalled')]
  expect(await serve({ problems })('/healthz')).toEqual({ status: 200, body: { ok: true } })
  expect(await serve({ health: { stopping: true, catchingUp: [901] } })('/healthz')).toMatchObject({ status: 200 })
  const get = serve({ health: { fatal: 'the disk is full' } })
  expect(await get('/healthz')).toEqual({ status: 503, body: { ok: false, reason: 'the disk is full' } })
  expect(await get('/readyz')).toMatchObject({ status: 503, body: { ready: false, state: 'failed', reasons: [{ code: 'fatal' }] } })
})

it('says what it is doing, by the gravest of its problems', async () => {
  const state = async (...problems: ProblemView[]) => (await serve({ problems })('/readyz')).body.state
  expect(await state()).toBe('ready')
  expect(await state(problem('poster'), problem('stalled'))).toBe('stalled')
  expect(await state(problem('stalled'), problem('lacks-node'), problem('clock'))).toBe('lacks-nodes')
  expect(await state(problem('own-node'), problem('starting'))).toBe('starting')
  expect(await state(problem('starting'), problem('halted-key'))).toBe('halted')
  const answer = await serve({ health: { catchingUp: [902] } })('/readyz')
  expect(answer).toMatchObject({ status: 503, body: { state: 'catching-up', reasons: [{ code: 'catching-up', chain: 902 }] } })
  expect(await serve({ health: { stopping: true } })('/readyz')).toMatchObject({ status: 503, body: { state: 'stopping' } })
})

it('stays ready while its chain waits for others, and names them', async () => {
  const answer = await serve({ problems: [problem('stalled'), problem('held', 902)] })('/readyz')
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    ready: true,
    state: 'stalled',
    reasons: [
      { code: 'stalled', chain: 901, waitsFor },
      { code: 'held', waitsFor: null },
    ],
  })
})

it('is not ready with a problem that it does not know', async () => {
  expect(await serve({ problems: [problem('made-up')] })('/readyz')).toMatchObject({ status: 503, body: { state: 'halted' } })
})

it('serves metrics where there are any', async () => {
  expect((await serve()('/metrics')).status).toBe(404)
  expect(await serve({ metrics: new Registry() })('/metrics')).toMatchObject({ status: 200 })
})
