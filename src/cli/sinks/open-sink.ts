import type { Bytes32 } from '../../protocol/bytes.ts'
import { type Sink, SinkError } from './sink.ts'

/** Opens a sink by its URL, without connecting. Throws `SinkError` `bad-sink`, which does not repeat the URL: it may hold a password. */
export async function openSink(text: string, clusterId: Bytes32): Promise<Sink> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  switch (url?.protocol) {
    case 'postgres:':
    case 'postgresql:': {
      const { PostgresSink, postgresClient } = await import('./postgres-sink.ts')
      const name = `PostgreSQL ${url.host || 'of PGHOST'}${url.pathname}`
      return new PostgresSink({ clusterId, name, newClient: () => postgresClient(text) })
    }
    case 'nats:':
    case 'tls:': {
      const [{ StreamSink }, { JetStreamLog }] = await Promise.all([import('./stream-sink.ts'), import('./jetstream-log.ts')])
      return new StreamSink({ log: new JetStreamLog({ clusterId, url }), now: Date.now })
    }
    default:
      throw new SinkError(
        'bad-sink',
        `no sink for ${url === undefined ? 'what is no URL' : url.protocol}`,
        'Give postgres://… or nats://…; see `seqmesh observe --help`.',
      )
  }
}
