import type { Registry } from 'prom-client'
import { z } from 'zod'
import type { Config } from '../node/config/schema.ts'
import { Register } from '../node/metrics/register.ts'
import { ApiError, failures } from './errors.ts'
import { EventFeed } from './event-feed.ts'
import { EventStream, type Wants } from './event-stream.ts'
import { chain } from './fields.ts'
import type { ApiInstance } from './instance.ts'
import type { NodeView } from './node-view.ts'
import { ReplayPace } from './replay-pace.ts'
import { EVENT_TYPES, streamEvent } from './stream-event.ts'

/** Below the minute after which common proxies cut silent connections. */
const KEEP_ALIVE_MS = 15_000
const MAX_CHAINS = 256

export interface StreamRouteInit {
  readonly view: NodeView
  /** `maxStreams` is read at each request. */
  readonly config: Pick<Config['api'], 'maxStreams' | 'streamBuffer'>
  readonly registry: Registry
}

const streamQuery = z.strictObject({
  types: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(EVENT_TYPES)))
    .optional()
    .meta({ description: `some of ${EVENT_TYPES.join(',')}` }),
  chains: z
    .string()
    .max(MAX_CHAINS * 16)
    .regex(/^[1-9]\d{0,14}(?:,[1-9]\d{0,14})*$/)
    .transform((text) => text.split(',').map(Number))
    .optional()
    .meta({ description: 'chain ids, separated by commas: what is about one of them' }),
  source: chain.optional().meta({ description: 'a chain id: of messages, only those from there' }),
  destination: chain.optional().meta({ description: 'a chain id: of messages, only those to there' }),
})

/** `GET /v1/stream`: what happens from now on, or from `Last-Event-ID` on, as server-sent events. Returns the way to end it. */
export function addStreamRoute(server: ApiInstance, init: StreamRouteInit): () => void {
  const { view, config, registry } = init
  const streams = new Set<EventStream>()
  const register = new Register(registry)
  const dropped = register.counter('api_stream_dropped_total')
  register.gauge('api_streams', (set) => set({}, streams.size))
  const pace = new ReplayPace()
  const feed = new EventFeed(view, config.streamBuffer, () => {
    for (const stream of streams) stream.advance()
  })

  const schema = {
    summary: 'Server-sent events: what happens from now on, or after Last-Event-ID',
    querystring: streamQuery,
    response: { 200: { description: 'data of each event', content: { 'text/event-stream': { schema: streamEvent } } }, ...failures },
  }
  server.get('/v1/stream', { schema }, (request, reply) => {
    if (streams.size >= config.maxStreams)
      throw new ApiError('too-many-streams', `${config.maxStreams} streams are open`, 'Close one, or raise api.maxStreams.')
    const log = feed.open()
    const lastId = request.headers['last-event-id']
    const reached = typeof lastId !== 'string' || lastId === '' ? log.end : log.after(lastId)
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, { ...headersOf(reply.getHeaders()), 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.flushHeaders()
    const stream = new EventStream({
      response,
      log,
      view,
      pace,
      reached,
      wants: filterOf(request.query),
      keepAliveMs: KEEP_ALIVE_MS,
      onDropped: (count) => dropped({}, count),
      onClose: () => {
        streams.delete(stream)
        if (streams.size === 0) feed.release()
      },
    })
    streams.add(stream)
    stream.advance()
  })

  return () => {
    for (const stream of streams) stream.close()
    feed.close()
    pace.close()
  }
}

function filterOf({ types, chains, source, destination }: z.output<typeof streamQuery>): Wants {
  const wantedTypes = new Set<string>(types ?? EVENT_TYPES)
  const wantedChains = chains && new Set(chains)
  return ({ event, chains: about }) =>
    wantedTypes.has(event.type) &&
    (wantedChains === undefined || about.some((each) => wantedChains.has(each))) &&
    (event.type !== 'message' ||
      ((source === undefined || event.message.source === source) &&
        (destination === undefined || event.message.destination === destination)))
}

/** Headers that hooks have set (CORS): hijacking leaves them to us. */
function headersOf(headers: Readonly<Record<string, number | string | string[] | undefined>>): Record<string, number | string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
