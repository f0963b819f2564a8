import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request as overTcp } from 'node:http'
import { request as overTls } from 'node:https'

export interface HttpRequest {
  readonly url: string
  /** Path of a Unix socket to connect to instead of the url's host. */
  readonly socketPath?: string | undefined
  readonly method: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly maxAnswerBytes: number
  readonly signal: AbortSignal
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

/** The answer has more bytes than are taken. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

/** One request on a connection of its own; redirects are answers like any other. Throws `AnswerTooLarge`, and what the connection throws. */
export async function httpRequest({
  url,
  socketPath,
  method,
  headers = {},
  body,
  maxAnswerBytes,
  signal,
}: HttpRequest): Promise<HttpAnswer> {
  const send = url.startsWith('https:') ? overTls : overTcp
  const outgoing = send(url, { method, headers, signal, agent: false, ...(socketPath !== undefined && { socketPath }) })
  // What breaks later, breaks the reading of the answer.
  outgoing.on('error', () => undefined)
  const answered = once(outgoing, 'response')
  outgoing.end(body)
  const [response] = (await answered) as [IncomingMessage]
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxAnswerBytes) throw new AnswerTooLarge(`more than ${maxAnswerBytes} bytes`)
    chunks.push(chunk)
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }
}
