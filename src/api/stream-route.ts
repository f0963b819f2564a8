import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, type Registry } from 'prom-client'
import { ApiError } from './errors.ts'
import { EventStream } from './event-stream.ts'
import type { NodeView, StreamEvent } from './node-view.ts'
import { readParameters, streamQuery } from './parameters.ts'

/** Below the minute after which common proxies cut silent connections. */
const KEEP_ALIVE_MS = 15_000

export interface StreamRouteInit {
  readonly view: NodeView
  readonly maxStreams: number
  readonly streamBuffer: number
  readonly registry: Registry
}

/** `GET /v1/stream`: what happens from now on, as server-sent events. Returns the way to end all streams. */
export function addStreamRoute(server: FastifyInstance, init: StreamRouteInit): () => void {
  const { view, maxStreams, streamBuffer, registry } = init
  const streams = new Set<EventStream>()
  const dropped = new Counter({
    name: 'seqmesh_api_stream_dropped_total',
    help: 'Events that slow readers of /v1/stream lost',
    registers: [registry],
  })
  new Gauge({
    name: 'seqmesh_api_streams',
    help: 'Open readers of /v1/stream',
    registers: [registry],
    collect() {
      this.set(streams.size)
    },
  })

  server.get('/v1/stream', (request, reply) => {
    const { types } = readParameters(streamQuery, request.query)
    if (streams.size >= maxStreams)
      throw new ApiError('too-many-streams', `${maxStreams} streams are open`, 'Close one, or raise api.maxStreams.')
    const wanted = new Set<StreamEvent['type']>(types)
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, { ...headersOf(reply.getHeaders()), 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.flushHeaders()
    const stream = new EventStream({
      response,
      capacity: streamBuffer,
      keepAliveMs: KEEP_ALIVE_MS,
      onDropped: (count) => dropped.inc(count),
      onClose: () => {
        streams.delete(stream)
        unsubscribe()
      },
    })
    streams.add(stream)
    const unsubscribe = view.subscribe((event) => {
      if (wanted.has(event.type)) stream.send(event.type, event)
    })
  })

  return () => {
    for (const stream of streams) stream.close()
  }
}

/** Headers that hooks have set (CORS): hijacking leaves them to us. */
function headersOf(headers: Readonly<Record<string, number | string | string[] | undefined>>): Record<string, number | string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
