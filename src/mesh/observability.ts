/** The part of a pino logger that the mesh uses. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export type CounterName =
  | 'mesh_gossip_verdicts_total' // topic kind, verdict, code
  | 'mesh_gossip_bytes_total' // topic kind
  | 'mesh_published_total' // topic kind
  | 'mesh_publish_drops_total' // topic kind
  | 'mesh_faults_total' // code
  | 'mesh_bans_total'
  | 'mesh_range_requests_total' // kind, result: as a client
  | 'mesh_range_served_total' // kind, result: as a server
  | 'mesh_range_headers_total'
  | 'mesh_gap_requests_total' // result
  | 'mesh_evidence_fetched_total' // verdict, code
  | 'mesh_hello_total' // result
  | 'mesh_redials_total' // reason

export type HistogramName = 'mesh_validation_seconds' | 'mesh_range_seconds'

export type Labels = Readonly<Record<string, string>>

/** Where figures go; label values come from closed sets. */
export interface MetricsSink {
  count(name: CounterName, labels?: Labels, amount?: number): void
  observe(name: HistogramName, value: number, labels?: Labels): void
}

/** Wall clock, for latencies, timeouts and reception; rules use block time. */
export interface Clock {
  /** Milliseconds, Unix time. */
  now(): number
}
