import { ChainError } from './chain-error.ts'
import { withDeadline } from './deadline.ts'
import { httpFetch, statusError } from './http-fetch.ts'
import { errorOf, isObject, outcomeOf, parseJson, type RpcCall, type RpcOutcome } from './json-rpc.ts'
import { redactUrl } from './rpc-url.ts'
import type { Transport, TransportOptions } from './transport.ts'

/** JSON-RPC over HTTP: the calls of a batch travel as one array. */
export class HttpTransport implements Transport {
  readonly url: string
  readonly ready = true
  readonly #address: string
  readonly #options: TransportOptions

  constructor(address: string, options: TransportOptions) {
    this.#address = address
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
    const { maxAnswerBytes } = this.#options
    const { ok, status, text } = await httpFetch({ address: this.#address, body, maxAnswerBytes }, signal)
    if (ok) return parseJson(text, this.url)
    // Many servers report an RPC error with a status of 400 or 500 and the usual body.
    try {
      const answer = parseJson(text, this.url)
      if (Array.isArray(answer) || (isObject(answer) && isObject(answer.error) && 'id' in answer)) return answer
    } catch {
      // A page of a proxy: the status says it.
    }
    throw statusError(status, this.url)
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
