import pg from 'pg'
import { formatCursor, type LogPosition, parseCursor } from '../../observer/cursor.ts'
import type { ObservedEvent } from '../../observer/observed-event.ts'
import { type Bytes32, toHex } from '../../protocol/bytes.ts'
import { TABLES } from './postgres-tables.ts'
import { type Sink, SinkError } from './sink.ts'

/** What is used of a client of `pg`: one connection, dead after its first failure. */
export interface PostgresClient {
  connect(): Promise<unknown>
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>
  end(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
}

export interface PostgresSinkInit {
  readonly clusterId: Bytes32
  /** For people, without secrets. */
  readonly name: string
  readonly newClient: () => PostgresClient
}

const CONNECT_WITHIN_MS = 10_000
/** A server that says nothing for so long is taken for gone, milliseconds. */
const QUERY_WITHIN_MS = 60_000

/** A connection by URL (`postgres://user:password@host/database`); what it lacks comes from `PGUSER`, `PGPASSWORD`, `PGHOST` … */
export function postgresClient(url: string): PostgresClient {
  return new pg.Client({
    connectionString: url,
    application_name: 'seqmesh observe',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: QUERY_WITHIN_MS,
    keepAlive: true,
  })
}

const STORE_MESSAGES = `INSERT INTO seqmesh_messages
  (cluster, source, destination, nonce, hash, header, sent_at, kind, sender, target, refund_to, value, fee, gas_limit, data)
SELECT $1, m.source, m.destination, m.nonce, m.hash, m.header, m."sentAt", m.kind, m.sender, m.target, m."refundTo", m.value, m.fee,
  m."gasLimit", m.data
FROM jsonb_to_recordset($2::jsonb) AS m(source bigint, destination bigint, nonce bigint, hash text, header bigint, "sentAt" bigint,
  kind smallint, sender text, target text, "refundTo" text, value numeric, fee numeric, "gasLimit" numeric, data text)
ON CONFLICT DO NOTHING`

const STORE_EVIDENCE = `INSERT INTO seqmesh_evidence (cluster, id, kind, accused, generation, from_header, key, detail, piece)
SELECT $1, e.id, e.kind, e.accused, e.generation, e."from", e.key, e.detail, e.piece
FROM jsonb_to_recordset($2::jsonb) AS e(id text, kind text, accused bigint, generation bigint, "from" bigint, key text, detail text, piece text)
ON CONFLICT DO NOTHING`

/** A process that is behind another one moves nothing back. In the order of chains, so that two never wait for each other. */
const STORE_POSITIONS = `INSERT INTO seqmesh_positions (cluster, chain, generation, header, messages)
SELECT $1, p.chain, COALESCE(p.generation, 0), p.number, p.messages
FROM jsonb_to_recordset($2::jsonb) AS p(chain bigint, generation bigint, number bigint, messages integer) ORDER BY p.chain
ON CONFLICT (cluster, chain) DO UPDATE
SET generation = excluded.generation, header = excluded.header, messages = excluded.messages, moved_at = now()
WHERE (excluded.generation, excluded.header, excluded.messages)
  > (seqmesh_positions.generation, seqmesh_positions.header, seqmesh_positions.messages)`

/** Messages and evidence in tables of PostgreSQL; rows and positions move in one transaction. */
export class PostgresSink implements Sink {
  readonly name: string
  readonly #init: PostgresSinkInit
  readonly #cluster: string
  #client: PostgresClient | undefined

  constructor(init: PostgresSinkInit) {
    this.#init = init
    this.name = init.name
    this.#cluster = toHex(init.clusterId)
  }

  async resume(): Promise<string | undefined> {
    const { rows } = await this.#run(async (client) => {
      await client.query(TABLES)
      return client.query('SELECT chain, generation, header, messages FROM seqmesh_positions WHERE cluster = $1', [this.#cluster])
    })
    if (rows.length === 0) return undefined
    const positions = rows.map(({ chain, generation, header, messages }): [number, LogPosition] => [
      Number(chain),
      { generation: Number(generation), number: Number(header), messages: Number(messages) },
    ])
    return formatCursor(this.#init.clusterId, new Map(positions))
  }

  async store(events: readonly ObservedEvent[]): Promise<void> {
    const last = events.at(-1)
    if (last === undefined) return
    const positions = [...parseCursor(this.#init.clusterId, last.cursor)].map(([chain, position]) => ({ chain, ...position }))
    const of = (type: ObservedEvent['type']) => events.filter((event) => event.type === type)
    const steps: [string, readonly object[]][] = [
      [STORE_MESSAGES, of('message')],
      [STORE_EVIDENCE, of('evidence')],
      [STORE_POSITIONS, positions],
    ]
    await this.#run(async (client) => {
      await client.query('BEGIN')
      for (const [statement, rows] of steps) if (rows.length > 0) await client.query(statement, [this.#cluster, JSON.stringify(rows)])
      await client.query('COMMIT')
    })
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => undefined)
  }

  /** Whatever fails ends the connection, and with it the transaction: nothing of it stays half done. */
  async #run<T>(work: (client: PostgresClient) => Promise<T>): Promise<T> {
    try {
      this.#client ??= await this.#connect()
      return await work(this.#client)
    } catch (error) {
      await this.close()
      throw sinkErrorOf(error)
    }
  }

  async #connect(): Promise<PostgresClient> {
    const client = this.#init.newClient()
    // Between two queries too: it would end the process.
    client.on('error', () => {
      if (this.#client === client) this.#client = undefined
    })
    await client.connect()
    return client
  }
}

/** Classes of SQLSTATE that pass: connection, rollback, resources, prerequisite state, operator intervention, system. */
const PASSING = ['08', '40', '53', '55', '57', '58']

function sinkErrorOf(error: unknown): SinkError {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }
  const state = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code) ? code : undefined
  const text = `${typeof message === 'string' && message !== '' ? message : String(code ?? error)}`
  if (state !== undefined && !PASSING.includes(state.slice(0, 2)))
    return new SinkError('sink-refuses', `PostgreSQL refuses (${state}): ${text}`, 'Check user, password, database and its rights.', {
      cause: error,
    })
  return new SinkError('sink-away', `PostgreSQL is away: ${text}`, 'Start it, or check host and port.', { cause: error })
}
