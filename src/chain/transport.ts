import type { RpcCall, RpcOutcome } from './json-rpc.ts'

export interface TransportOptions {
  /** For one request, milliseconds. */
  readonly timeoutMs: number
  /** Longest answer that is read. */
  readonly maxAnswerBytes: number
}

/** One url of a chain. */
export interface Transport {
  /** Without credentials, for messages and metrics. */
  readonly url: string
  /** Whether it can take calls now. */
  readonly ready: boolean
  /** Outcomes in the order of the calls. Throws `ChainError` if the server could not be asked, or the signal's reason. */
  send(calls: readonly RpcCall[], signal?: AbortSignal): Promise<RpcOutcome[]>
  close(): void
}
