import { ChainError, type ChainErrorCode } from './chain-error.ts'
import { withDeadline } from './deadline.ts'
import { errorOf, isObject, outcomeOf, parseJson, type RpcCall, type RpcOutcome } from './json-rpc.ts'
import { redactUrl, splitCredentials } from './rpc-url.ts'
import type { Transport, TransportOptions } from './transport.ts'

const STATUS_CODES: ReadonlyMap<number, ChainErrorCode> = new Map<number, ChainErrorCode>([
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [413, 'rejected'],
  [429, 'rate-limited'],
])

/** JSON-RPC over HTTP: the calls of a batch travel as one array. */
export class HttpTransport implements Transport {
  readonly url: string
  readonly ready = true
  readonly #address: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #options: TransportOptions

  constructor(address: string, options: TransportOptions) {
    const { url, headers } = splitCredentials(address)
    this.#address = url
    this.#headers = headers
    this.url = redactUrl(address)
    this.#options = options
  }

  async send(calls: readonly RpcCall[], signal?: AbortSignal): Promise<RpcOutcome[]> {
    const body = calls.map((call, id) => ({ jsonrpc: '2.0', id, method: call.method, params: call.params }))
    const names = calls.map((call) => call.method).join(', ')
    const answer = await withDeadline(
      (inner) => this.#post(JSON.stringify(calls.length === 1 ? body[0] : body), inner),
      this.#options.timeoutMs,
      `${names} on ${this.url}`,
      signal,
    )
    return this.#match(calls, answer)
  }

  close(): void {}

  async #post(body: string, signal: AbortSignal): Promise<unknown> {
    let response: Response
    try {
      response = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...this.#headers },
        body,
        signal,
        redirect: 'error',
      })
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      throw new ChainError('unreachable', `no connection: ${reasonOf(cause)}`, { url: this.url, cause })
    }
    const text = await this.#readText(response, signal)
    if (response.ok) return parseJson(text, this.url)
    // Many servers report an RPC error with a status of 400 or 500 and the usual body.
    try {
      const answer = parseJson(text, this.url)
      if (Array.isArray(answer) || (isObject(answer) && isObject(answer.error) && 'id' in answer)) return answer
    } catch {
      // A page of a proxy: the status says it.
    }
    const code = STATUS_CODES.get(response.status) ?? (response.status >= 500 ? 'unreachable' : 'bad-answer')
    throw new ChainError(code, `HTTP status ${response.status}`, { url: this.url })
  }

  async #readText(response: Response, signal: AbortSignal): Promise<string> {
    const { maxAnswerBytes } = this.#options
    const chunks: Uint8Array[] = []
    let size = 0
    try {
      for await (const chunk of response.body ?? []) {
        size += chunk.length
        // Leaving the loop cancels the body: nothing more is read.
        if (size > maxAnswerBytes) throw new ChainError('too-large', `an answer of more than ${maxAnswerBytes} bytes`, { url: this.url })
        chunks.push(chunk)
      }
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      if (cause instanceof ChainError) throw cause
      throw new ChainError('unreachable', `the answer broke off: ${reasonOf(cause)}`, { url: this.url, cause })
    }
    return Buffer.concat(chunks, size).toString('utf8')
  }

  #match(calls: readonly RpcCall[], answer: unknown): RpcOutcome[] {
    const first = calls[0]
    if (first === undefined) return []
    if (calls.length === 1) {
      if (!isObject(answer)) throw new ChainError('bad-answer', `${first.method} answered with no object`, { url: this.url })
      return [outcomeOf(answer, first, this.url)]
    }
    // A single error object may answer for the whole batch (limits, parse errors).
    if (isObject(answer) && answer.error !== undefined) throw errorOf(answer.error, first, this.url)
    if (!Array.isArray(answer) || answer.length > calls.length)
      throw new ChainError('bad-answer', `a batch of ${calls.length} was not answered by a list of as many`, { url: this.url })
    const byId = new Map<unknown, unknown>(answer.map((item: unknown) => [isObject(item) ? item.id : undefined, item]))
    return calls.map((call, id) => {
      const item = byId.get(id)
      if (!isObject(item))
        return { ok: false, error: new ChainError('bad-answer', `${call.method} was left out of the batch's answer`, { url: this.url }) }
      return outcomeOf(item, call, this.url)
    })
  }
}

/** `fetch` hides the reason (ECONNREFUSED, …) in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || String((error.cause as NodeJS.ErrnoException).code) : error.message
}
