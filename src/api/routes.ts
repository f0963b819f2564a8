import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Hex } from '../protocol/bytes.ts'
import { demandAdmin } from './access.ts'
import { ApiError } from './errors.ts'
import type { MessageView, NodeView } from './node-view.ts'
import { chainParameter, hashParameter, messageQuery, noQuery, pageQuery, readParameters } from './parameters.ts'

export interface RoutesInit {
  readonly view: NodeView
  readonly adminToken: string | undefined
  /** Fires when the server stops. */
  readonly stopping: AbortSignal
}

/** Two minutes: a redeem waits for its transaction to be mined. */
const REDEEM_TIMEOUT_MS = 120_000

/** Every route but the event stream. */
export function addRoutes(server: FastifyInstance, init: RoutesInit): void {
  addWhole(server, init.view)
  addPages(server, init.view)
  addRedeem(server, init)
}

function addWhole(server: FastifyInstance, view: NodeView): void {
  const whole = (path: string, read: () => unknown): void => {
    server.get(path, (request) => {
      readParameters(noQuery, request.query)
      return read()
    })
  }
  whole('/v1/status', () => view.status())
  whole('/v1/members', () => view.members())
  whole('/v1/peers', () => view.peers())
  whole('/v1/lanes', () => view.lanes())
  whole('/v1/taint', () => view.taint())
  whole('/v1/gate', () => view.gates())
  whole('/v1/disagreements', () => view.disagreements())
}

function addPages(server: FastifyInstance, view: NodeView): void {
  server.get('/v1/messages', async (request) => {
    const { lane, ...page } = readParameters(messageQuery, request.query)
    const found = await view.messages({ ...definedPage(page), ...(lane !== undefined && { lane }) })
    if (found !== undefined) return found
    throw new ApiError('not-found', `no lane ${lane?.source}-${lane?.destination}`, 'GET /v1/lanes lists them.')
  })
  server.get('/v1/messages/:hash', (request) => messageOf(view, readParameters(hashParameter, request.params).hash))
  server.get('/v1/headers/:chain', async (request) => {
    const { chain } = readParameters(chainParameter, request.params)
    const found = await view.headers({ chain, ...definedPage(readParameters(pageQuery, request.query)) })
    if (found !== undefined) return found
    throw new ApiError('not-found', `chain ${chain} is no member`, 'GET /v1/members lists them.')
  })
  server.get('/v1/evidence', (request) => view.evidence(definedPage(readParameters(pageQuery, request.query))))
  server.get('/v1/evidence/:hash', (request, reply) => {
    const { hash } = readParameters(hashParameter, request.params)
    const file = view.evidenceFile(hash)
    if (file === undefined) throw new ApiError('not-found', `evidence ${hash} is not known here`, 'GET /v1/evidence lists what is.')
    // As it is: a file that was made anew would be another one.
    return reply.type('application/json; charset=utf-8').send(file)
  })
  server.get('/v1/tickets', (request) => view.tickets(definedPage(readParameters(pageQuery, request.query))))
}

function definedPage({ limit, cursor }: { limit: number; cursor?: string | undefined }): { limit: number; cursor?: string } {
  return { limit, ...(cursor !== undefined && { cursor }) }
}

async function messageOf(view: NodeView, hash: Hex): Promise<MessageView> {
  const message = await view.message(hash)
  if (message !== undefined) return message
  throw new ApiError('not-found', `message ${hash} is not known here`, 'It may not have been announced yet; check the hash.')
}

function addRedeem(server: FastifyInstance, { view, adminToken, stopping }: RoutesInit): void {
  const onRequest = async (request: Parameters<typeof demandAdmin>[0]): Promise<void> => demandAdmin(request, adminToken)
  server.post('/v1/redeem', { onRequest }, async (request, reply) => {
    const { hash } = readParameters(hashParameter, request.body)
    await messageOf(view, hash)
    return view.redeem(hash, AbortSignal.any([stopping, closed(reply), AbortSignal.timeout(REDEEM_TIMEOUT_MS)]))
  })
}

/** Fires when the caller goes away. */
function closed(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => controller.abort())
  return controller.signal
}
