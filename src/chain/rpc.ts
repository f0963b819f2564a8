import { type BlockHeader, readBlockHeader } from './block-header.ts'
import { ChainError, type ChainErrorCode } from './chain-error.ts'
import { HttpTransport } from './http-transport.ts'
import { quantity } from './json-fields.ts'
import type { RpcCall, RpcOutcome } from './json-rpc.ts'
import type { Transport } from './transport.ts'
import { WebSocketTransport } from './web-socket-transport.ts'

export type { RpcCall } from './json-rpc.ts'

/** JSON-RPC to one chain, over whichever of its urls works. */
export interface Rpc {
  readonly chainId: number
  /** One call. Rejects with `ChainError` or the signal's reason; the answer is unchecked JSON. */
  request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown>
  /** Several calls in one round trip, answered by one server. Rejects with the first failure among them. */
  batch(calls: readonly RpcCall[], signal?: AbortSignal): Promise<readonly unknown[]>
  /**
   * The same, with the answers read: a `bad-answer` that `read` throws counts as that server's failure, so that the next
   * one is asked.
   */
  query<T>(calls: readonly RpcCall[], read: (answers: readonly unknown[]) => T, signal?: AbortSignal): Promise<T>
  /** Several such queries in one round trip. What fails of one is its value, and only that is asked of the next server. */
  queries<T>(queries: readonly RpcQuery<T>[], signal?: AbortSignal): Promise<readonly (T | ChainError)[]>
  /** Heads that servers push: only a hint, since they may be late, doubled or missing. Returns the way to stop. */
  onHead(listener: (head: BlockHeader) => void): () => void
  /** Ends every connection. Idempotent. */
  close(): void
}

/** Calls whose answers belong together. */
export interface RpcQuery<T> {
  readonly calls: readonly RpcCall[]
  readonly read: (answers: readonly unknown[]) => T
}

export interface RpcOptions {
  /** What every url must answer to `eth_chainId`. */
  readonly chainId: number
  /**
   * `http:`, `https:`, `ws:`, `wss:`, at least one; in order of preference. Calls go over HTTP where there is a url for
   * it, and heads come over every WebSocket: servers that leave Nagle's algorithm on (anvil) answer calls on a
   * WebSocket that also pushes 40 ms late.
   */
  readonly urls: readonly string[]
  /** For one request, milliseconds. Default 10,000. */
  readonly timeoutMs?: number
  /** Longest answer that is read. Default 32 MiB: a block filled with messages stays below. */
  readonly maxAnswerBytes?: number
  /** Every failure of a connection, also those that another url made good. For logs and metrics. */
  readonly onError?: (error: ChainError) => void
}

/** Failures that another server of the chain may not have. */
const FAILOVER: ReadonlySet<ChainErrorCode> = new Set<ChainErrorCode>([
  'unreachable',
  'timeout',
  'rate-limited',
  'overloaded',
  'unauthorized',
  'wrong-chain-id',
  'bad-answer',
  'too-large',
  'unsupported',
  'unknown-block',
  'state-unavailable',
])

/** A server that failed is asked last for this long, so that not every call waits for its timeout. */
const PENALTY_MS = 5_000

/** Providers refuse longer batches. */
const MAX_BATCH = 100

/** A transport, and whether it proved to lead to the right chain since it last failed. */
interface Endpoint {
  readonly transport: Transport
  readonly checksItself: boolean
  checked: boolean
  /** Monotonic, milliseconds: until then it is asked last. */
  penaltyEndsAt: number
}

function checkChainId(answer: unknown, expected: number, url: string): void {
  const actual = quantity(answer, 'eth_chainId')
  if (actual !== BigInt(expected)) throw new ChainError('wrong-chain-id', `chain id is ${actual}, not ${expected}`, { url })
}

function readOutcomes<T>(outcomes: readonly RpcOutcome[], read: (answers: readonly unknown[]) => T): T | ChainError {
  const values: unknown[] = []
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome.error
    values.push(outcome.value)
  }
  try {
    return read(values)
  } catch (error) {
    if (error instanceof ChainError) return error
    throw error
  }
}

class RpcClient implements Rpc {
  readonly chainId: number
  readonly #endpoints: readonly Endpoint[]
  readonly #listeners = new Set<(head: BlockHeader) => void>()
  readonly #onError: (error: ChainError) => void

  constructor(options: RpcOptions) {
    const { chainId, urls, timeoutMs = 10_000, maxAnswerBytes = 32 * 2 ** 20 } = options
    if (urls.length === 0) throw new ChainError('unreachable', `chain ${chainId} has no RPC url`)
    this.chainId = chainId
    this.#onError = options.onError ?? (() => undefined)
    this.#endpoints = urls.map((url) => {
      if (!/^(https?|wss?):/.test(url) || !URL.canParse(url))
        throw new ChainError('unreachable', `an RPC url of chain ${chainId} is no http(s): or ws(s): url`)
      if (url.startsWith('http'))
        return { transport: new HttpTransport(url, { timeoutMs, maxAnswerBytes }), checksItself: false, checked: false, penaltyEndsAt: 0 }
      const transport = new WebSocketTransport(url, {
        timeoutMs,
        maxAnswerBytes,
        onConnect: async (ask) => checkChainId(await ask({ method: 'eth_chainId', params: [] }), chainId, transport.url),
        onHead: (head) => this.#publish(head),
        onError: this.#onError,
      })
      return { transport, checksItself: true, checked: true, penaltyEndsAt: 0 }
    })
  }

  async request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    const [value] = await this.batch([{ method, params }], signal)
    return value
  }

  batch(calls: readonly RpcCall[], signal?: AbortSignal): Promise<readonly unknown[]> {
    return this.query(calls, (answers) => answers, signal)
  }

  async query<T>(calls: readonly RpcCall[], read: (answers: readonly unknown[]) => T, signal?: AbortSignal): Promise<T> {
    const [outcome] = await this.queries([{ calls, read }], signal)
    if (outcome instanceof ChainError) throw outcome
    return outcome as T
  }

  async queries<T>(queries: readonly RpcQuery<T>[], signal?: AbortSignal): Promise<readonly (T | ChainError)[]> {
    const outcomes: (T | ChainError | undefined)[] = queries.map(() => undefined)
    let open = queries.map((query, i) => ({ query, i }))
    for (const endpoint of this.#inOrder()) {
      const answers = await this.#try(
        endpoint,
        open.map(({ query }) => query),
        signal,
      )
      const failed: typeof open = []
      for (const [j, answer] of answers.entries()) {
        const each = open[j] as (typeof open)[number]
        const isFailover = answer instanceof ChainError && FAILOVER.has(answer.code)
        // The first server is the preferred one: its words tell most.
        if (!isFailover || outcomes[each.i] === undefined) outcomes[each.i] = answer
        if (isFailover) failed.push(each)
      }
      open = failed
      if (open.length === 0) break
    }
    return outcomes as (T | ChainError)[]
  }

  /** Asks one server, and keeps its record: what it failed at decides when it is asked next. */
  async #try<T>(endpoint: Endpoint, queries: readonly RpcQuery<T>[], signal: AbortSignal | undefined): Promise<(T | ChainError)[]> {
    let answers: (T | ChainError)[]
    try {
      answers = await this.#ask(endpoint, queries, signal)
      endpoint.penaltyEndsAt = 0
    } catch (error) {
      if (!(error instanceof ChainError)) throw error
      if (error.code === 'unreachable' || error.code === 'timeout') endpoint.checked = endpoint.checksItself
      answers = queries.map(() => error)
    }
    for (const error of new Set(answers)) {
      if (!(error instanceof ChainError) || !FAILOVER.has(error.code)) continue
      if (error.code !== 'unknown-block' && error.code !== 'state-unavailable') endpoint.penaltyEndsAt = performance.now() + PENALTY_MS
      this.#onError(error)
    }
    return answers
  }

  onHead(listener: (head: BlockHeader) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    for (const { transport } of this.#endpoints) transport.close()
    this.#listeners.clear()
  }

  #inOrder(): readonly Endpoint[] {
    const now = performance.now()
    const rank = ({ transport, checksItself, penaltyEndsAt }: Endpoint): number => {
      if (!transport.ready) return 3
      if (now < penaltyEndsAt) return 2
      return checksItself ? 1 : 0
    }
    return [...this.#endpoints].sort((a, b) => rank(a) - rank(b))
  }

  async #ask<T>(endpoint: Endpoint, queries: readonly RpcQuery<T>[], signal: AbortSignal | undefined): Promise<(T | ChainError)[]> {
    if (!endpoint.checked) {
      const [outcome] = await endpoint.transport.send([{ method: 'eth_chainId', params: [] }], signal)
      if (outcome?.ok !== true) throw outcome?.error
      checkChainId(outcome.value, this.chainId, endpoint.transport.url)
      endpoint.checked = true
    }
    const calls = queries.flatMap((query) => query.calls)
    const outcomes: RpcOutcome[] = []
    for (let from = 0; from < calls.length; from += MAX_BATCH) {
      outcomes.push(...(await endpoint.transport.send(calls.slice(from, from + MAX_BATCH), signal)))
    }
    return queries.map(({ calls: { length }, read }) => readOutcomes(outcomes.splice(0, length), read))
  }

  #publish(head: unknown): void {
    let header: BlockHeader
    try {
      header = readBlockHeader(head)
    } catch (error) {
      if (error instanceof ChainError) this.#onError(error)
      return
    }
    for (const listener of this.#listeners) listener(header)
  }
}

/** Connects to a chain. Nothing is sent before the first call, except by WebSockets, which connect at once. */
export function connectRpc(options: RpcOptions): Rpc {
  return new RpcClient(options)
}
