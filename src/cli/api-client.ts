import type { Config } from '../node/config/schema.ts'

/** The node did not answer, or not as this program understands. */
export class ApiClientError extends Error {
  override readonly name = 'ApiClientError'
  /** Of this class, or the code that the node answered with. */
  readonly code: string
  readonly remedy: string | null
  readonly retryable: boolean

  constructor(code: string, message: string, remedy: string | null, retryable: boolean, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.retryable = retryable
  }
}

const TIMEOUT_MS = 10_000
/** A page of 1,000 messages with 8 KiB of data each, as hex. */
const MAX_ANSWER_BYTES = 32 * 1_024 * 1_024

/** The HTTP API of a node, as the query commands use it. */
export class ApiClient {
  readonly #url: string
  readonly #adminToken: string | undefined
  readonly #signal: AbortSignal

  constructor(url: string, adminToken: string | undefined, signal: AbortSignal) {
    this.#url = url.replace(/\/+$/, '')
    this.#adminToken = adminToken
    this.#signal = signal
  }

  get<T>(path: string): Promise<T> {
    return this.#ask<T>(path, { method: 'GET' }, TIMEOUT_MS)
  }

  /** A JSON document byte for byte. */
  async getDocument(path: string): Promise<Uint8Array> {
    const { response, body } = await this.#fetch(path, { method: 'GET' }, TIMEOUT_MS)
    if (!response.ok) this.#read(path, response, body)
    return body
  }

  /** `timeoutMs`: how long the node may take. */
  post<T>(path: string, body: object, timeoutMs: number): Promise<T> {
    const authorization = this.#adminToken === undefined ? {} : { authorization: `Bearer ${this.#adminToken}` }
    const headers = { 'content-type': 'application/json', ...authorization }
    return this.#ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) }, timeoutMs)
  }

  async #ask<T>(path: string, init: RequestInit, timeoutMs: number): Promise<T> {
    const { response, body } = await this.#fetch(path, init, timeoutMs)
    return this.#read<T>(path, response, body)
  }

  async #fetch(path: string, init: RequestInit, timeoutMs: number): Promise<{ readonly response: Response; readonly body: Uint8Array }> {
    const timeout = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(`${this.#url}${path}`, { ...init, signal: AbortSignal.any([timeout, this.#signal]), redirect: 'error' })
      return { response, body: await readBounded(response) }
    } catch (cause) {
      this.#signal.throwIfAborted()
      if (cause instanceof ApiClientError) throw cause
      const why = timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(cause)
      const remedy = 'Check that `seqmesh run` is running with api.enabled, and name its url with --api.'
      throw new ApiClientError('api-unreachable', `no node answers at ${this.#url}: ${why}`, remedy, true, { cause })
    }
  }

  #read<T>(path: string, response: Response, body: Uint8Array): T {
    const where = `${this.#url}${path}`
    let answer: unknown
    try {
      answer = JSON.parse(new TextDecoder().decode(body))
    } catch (cause) {
      throw new ApiClientError('api-answer', `${where} answered ${response.status} without JSON`, REMEDY_OTHER, false, { cause })
    }
    if (response.ok) return answer as T
    const { code, message, remedy } = errorOf(answer)
    if (code === undefined) throw new ApiClientError('api-answer', `${where} answered ${response.status}`, REMEDY_OTHER, false)
    throw new ApiClientError(code, message ?? `${where} answered ${response.status}`, remedy ?? null, response.status === 503)
  }
}

const REMEDY_OTHER = 'Something else than a seqmesh node listens there: name the right url with --api.'

function errorOf(answer: unknown): { code?: string; message?: string; remedy?: string } {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined
  if (typeof error !== 'object' || error === null) return {}
  const texts = Object.entries(error).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts)
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause
  return inner instanceof Error && 'code' in inner ? String(inner.code) : cause.message
}

async function readBounded(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MAX_ANSWER_BYTES)
      throw new ApiClientError('api-answer', `${response.url} answered more than ${MAX_ANSWER_BYTES} bytes`, REMEDY_OTHER, false)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Where the API of a node with this configuration is reached from the same machine. */
export function apiUrl({ host, port }: Config['api']): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
