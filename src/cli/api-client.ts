import type { Config } from '../node/config/schema.ts'
import { AnswerTooLarge, type HttpAnswer, type HttpRequest, httpRequest } from './http-request.ts'

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

/** Where the API of a node is. */
export interface ApiPlace {
  /** `http://127.0.0.1:9650`. */
  readonly url: string
  /** Path of the Unix socket that takes admin calls; if absent, they go to the url, with the token. */
  readonly adminSocket?: string | undefined
  readonly adminToken?: string | undefined
}

const TIMEOUT_MS = 10_000
/** A page of 1,000 messages with 8 KiB of data each, as hex. */
const MAX_ANSWER_BYTES = 32 * 1_024 * 1_024

type Asked = Pick<HttpRequest, 'method' | 'headers' | 'body' | 'socketPath'>

/** The HTTP API of a node, as the query commands use it. */
export class ApiClient {
  readonly #place: ApiPlace
  readonly #url: string
  readonly #signal: AbortSignal

  constructor(place: ApiPlace, signal: AbortSignal) {
    this.#place = place
    this.#url = place.url.replace(/\/+$/, '')
    this.#signal = signal
  }

  async get<T>(path: string): Promise<T> {
    return this.#read<T>(path, await this.#ask(path, { method: 'GET' }, TIMEOUT_MS))
  }

  /** A JSON document byte for byte. */
  async getDocument(path: string): Promise<Uint8Array> {
    const answer = await this.#ask(path, { method: 'GET' }, TIMEOUT_MS)
    if (!isOk(answer)) this.#read(path, answer)
    return answer.body
  }

  /** An admin call. `timeoutMs`: how long the node may take. */
  async post<T>(path: string, body: object, timeoutMs = TIMEOUT_MS): Promise<T> {
    const { adminSocket, adminToken } = this.#place
    const authorization = adminSocket !== undefined || adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
    const text = JSON.stringify(body)
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...authorization }
    return this.#read<T>(path, await this.#ask(path, { method: 'POST', headers, body: text, socketPath: adminSocket }, timeoutMs))
  }

  async #ask(path: string, asked: Asked, timeoutMs: number): Promise<HttpAnswer> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const where = asked.socketPath ?? this.#url
    try {
      const signal = AbortSignal.any([timeout, this.#signal])
      return await httpRequest({ ...asked, url: `${this.#url}${path}`, maxAnswerBytes: MAX_ANSWER_BYTES, signal })
    } catch (cause) {
      this.#signal.throwIfAborted()
      if (cause instanceof AnswerTooLarge)
        throw new ApiClientError('api-answer', `${where}${path} answered ${cause.message}`, REMEDY_OTHER, false, { cause })
      const why = timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(cause)
      const remedy = 'Check that `seqmesh run` is running with api.enabled, and name its url with --api.'
      throw new ApiClientError('api-unreachable', `no node answers at ${where}: ${why}`, remedy, true, { cause })
    }
  }

  #read<T>(path: string, { status, body }: HttpAnswer): T {
    const where = `${this.#url}${path}`
    let answer: unknown
    try {
      answer = JSON.parse(new TextDecoder().decode(body))
    } catch (cause) {
      throw new ApiClientError('api-answer', `${where} answered ${status} without JSON`, REMEDY_OTHER, false, { cause })
    }
    if (isOk({ status })) return answer as T
    const { code, message, remedy } = errorOf(answer)
    if (code === undefined) throw new ApiClientError('api-answer', `${where} answered ${status}`, REMEDY_OTHER, false)
    throw new ApiClientError(code, message ?? `${where} answered ${status}`, remedy ?? null, status === 503)
  }
}

const REMEDY_OTHER = 'Something else than a seqmesh node listens there: name the right url with --api.'

function isOk({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status >= 200 && status < 300
}

function errorOf(answer: unknown): { code?: string; message?: string; remedy?: string } {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined
  if (typeof error !== 'object' || error === null) return {}
  const texts = Object.entries(error).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts)
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause ? String(cause.code) : cause.message
}

/** Where the API of a node with this configuration is reached from the same machine. */
export function apiUrl({ host, port }: Config['api']): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
