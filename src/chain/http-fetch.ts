import { ChainError, type ChainErrorCode } from './chain-error.ts'
import { redactUrl, splitCredentials } from './rpc-url.ts'

const STATUS_CODES: ReadonlyMap<number, ChainErrorCode> = new Map<number, ChainErrorCode>([
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [413, 'rejected'],
  [429, 'rate-limited'],
])

export interface HttpRequest {
  /** Credentials in it go into a header. */
  readonly address: string
  /** JSON to post; absent: a GET. */
  readonly body?: string
  /** Longest answer that is read. */
  readonly maxAnswerBytes: number
}

export interface HttpAnswer {
  readonly status: number
  readonly ok: boolean
  readonly text: string
}

/** One request without redirects. Rejects with `unreachable`, `too-large` or the signal's reason; any status is an answer. */
export async function httpFetch({ address, body, maxAnswerBytes }: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, headers } = splitCredentials(address)
  const shown = redactUrl(address)
  const post = body === undefined ? {} : { method: 'POST', body }
  const type = body === undefined ? { accept: 'application/json' } : { 'content-type': 'application/json' }
  let response: Response
  try {
    response = await fetch(url, { ...post, headers: { ...type, ...headers }, signal, redirect: 'error' })
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    throw new ChainError('unreachable', `no connection: ${reasonOf(cause)}`, { url: shown, cause })
  }
  return { status: response.status, ok: response.ok, text: await readText(response, maxAnswerBytes, shown, signal) }
}

/** What a status says that comes without an answer. */
export function statusError(status: number, url: string): ChainError {
  const code = STATUS_CODES.get(status) ?? (status >= 500 ? 'unreachable' : 'bad-answer')
  return new ChainError(code, `HTTP status ${status}`, { url })
}

async function readText(response: Response, maxAnswerBytes: number, url: string, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length
      // Leaving the loop cancels the body: nothing more is read.
      if (size > maxAnswerBytes) throw new ChainError('too-large', `an answer of more than ${maxAnswerBytes} bytes`, { url })
      chunks.push(chunk)
    }
  } catch (cause) {
    if (signal.aborted) throw signal.reason
    if (cause instanceof ChainError) throw cause
    throw new ChainError('unreachable', `the answer broke off: ${reasonOf(cause)}`, { url, cause })
  }
  return Buffer.concat(chunks, size).toString('utf8')
}

/** `fetch` hides the reason (ECONNREFUSED, …) in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || String((error.cause as NodeJS.ErrnoException).code) : error.message
}
