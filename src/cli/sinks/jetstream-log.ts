import { JetStreamApiError, type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, headers, type NatsConnection } from '@nats-io/transport-node'
import { type Bytes32, toHex } from '../../protocol/bytes.ts'
import { SinkError } from './sink.ts'
import type { StreamEnd, StreamEntry, StreamLog } from './stream-sink.ts'

export interface JetStreamLogInit {
  readonly clusterId: Bytes32
  /** `nats://user:password@host:4222/STREAM`, or `nats://token@host`; `tls:` for a connection with TLS. */
  readonly url: URL
}

/** How long connecting, and each answer, may take, milliseconds. */
const WITHIN_MS = 10_000
const CURSOR_HEADER = 'Seqmesh-Cursor'
const ID_HEADER = 'Nats-Msg-Id'
/** Characters of the cluster id in names: as many as in a cursor. */
const PREFIX_DIGITS = 8
const WRONG_LAST_SEQUENCE = 10_071
const STREAM_NOT_FOUND = 10_059
const NAME_IN_USE = 10_058

interface Connected {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  readonly client: JetStreamClient
}

/** A JetStream stream, which is made if it is not there. */
export class JetStreamLog implements StreamLog {
  readonly name: string
  readonly #init: JetStreamLogInit
  readonly #stream: string
  readonly #prefix: string
  #connected: Connected | undefined

  constructor(init: JetStreamLogInit) {
    const { url, clusterId } = init
    const cluster = toHex(clusterId).slice(2, 2 + PREFIX_DIGITS)
    this.#init = init
    this.#stream = decodeURIComponent(url.pathname.slice(1)) || `SEQMESH-${cluster}`
    this.#prefix = `seqmesh.${cluster}`
    this.name = `NATS ${url.host}, stream ${this.#stream}`
  }

  end(): Promise<StreamEnd> {
    return this.#run(async ({ manager }) => {
      const { state } = await manager.streams.info(this.#stream)
      const last = state.last_seq === 0 ? null : await manager.streams.getMessage(this.#stream, { seq: state.last_seq })
      return {
        sequence: state.last_seq,
        id: last?.header.get(ID_HEADER) || undefined,
        cursor: last?.header.get(CURSOR_HEADER) || undefined,
      }
    })
  }

  has(subject: string): Promise<boolean> {
    return this.#run(
      async ({ manager }) => (await manager.streams.getMessage(this.#stream, { last_by_subj: `${this.#prefix}.${subject}` })) !== null,
    )
  }

  append(entries: readonly StreamEntry[], after: number): Promise<void> {
    return this.#run(async ({ client }) => {
      const acks = await Promise.allSettled(
        entries.map(({ subject, id, cursor, body, replaces }, i) => {
          const extra = headers()
          extra.set(CURSOR_HEADER, cursor)
          if (replaces) extra.set('Nats-Rollup', 'sub')
          return client.publish(`${this.#prefix}.${subject}`, body, {
            msgID: id,
            headers: extra,
            timeout: WITHIN_MS,
            expect: { streamName: this.#stream, lastSequence: after + i },
          })
        }),
      )
      for (const [i, ack] of acks.entries()) {
        if (ack.status === 'rejected') throw ack.reason
        // The server remembers the id, and the entry is not where it belongs.
        if (ack.value.duplicate || ack.value.seq !== after + i + 1)
          throw new SinkError('sink-moved', `${entries[i]?.id} stands elsewhere in the stream`, 'Let one process fill it.')
      }
    })
  }

  async close(): Promise<void> {
    const connected = this.#connected
    this.#connected = undefined
    await connected?.connection.close().catch(() => undefined)
  }

  async #run<T>(work: (connected: Connected) => Promise<T>): Promise<T> {
    try {
      this.#connected ??= await this.#connect()
      return await work(this.#connected)
    } catch (error) {
      const failure = sinkErrorOf(error)
      if (failure.code !== 'sink-moved') await this.close()
      throw failure
    }
  }

  async #connect(): Promise<Connected> {
    const { url } = this.#init
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
    const connection = await connect({
      servers: url.host,
      name: 'seqmesh observe',
      timeout: WITHIN_MS,
      // Who waits, and how long, is decided above this.
      reconnect: false,
      ...(pass !== '' ? { user, pass } : user !== '' && { token: user }),
      ...(url.protocol === 'tls:' && { tls: {} }),
    })
    try {
      const manager = await jetstreamManager(connection, { timeout: WITHIN_MS })
      await this.#openStream(manager)
      return { connection, manager, client: jetstream(connection, { timeout: WITHIN_MS }) }
    } catch (error) {
      await connection.close().catch(() => undefined)
      throw error
    }
  }

  async #openStream(manager: JetStreamManager): Promise<void> {
    const subjects = [`${this.#prefix}.>`]
    try {
      const { config } = await manager.streams.info(this.#stream)
      if (config.allow_rollup_hdrs && subjects.every((each) => config.subjects.includes(each))) return
      const remedy = `Name another stream (nats://host/STREAM), or give it the subjects ${subjects} and allow_rollup_hdrs.`
      throw new SinkError('sink-refuses', `stream ${this.#stream} is there and is of another kind`, remedy)
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || error.code !== STREAM_NOT_FOUND) throw error
    }
    try {
      await manager.streams.add({ name: this.#stream, subjects, allow_rollup_hdrs: true })
    } catch (error) {
      // Another process was faster.
      if (!(error instanceof JetStreamApiError) || error.code !== NAME_IN_USE) throw error
    }
  }
}

function sinkErrorOf(error: unknown): SinkError {
  if (error instanceof SinkError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE)
    return new SinkError('sink-moved', 'somebody else writes to the stream', 'Let one process fill it.', { cause: error })
  const isRefusal = /Authoriz|Permission|UserAuthentication|JetStreamNotEnabled|InvalidName/.test(name)
  if (isRefusal || (error instanceof JetStreamApiError && error.status < 500)) {
    const remedy = 'Check user, password, rights and stream, and that the server has JetStream (nats-server -js).'
    return new SinkError('sink-refuses', `NATS refuses: ${message}`, remedy, { cause: error })
  }
  return new SinkError('sink-away', `NATS is away: ${message || name}`, 'Start it, or check host and port.', { cause: error })
}
