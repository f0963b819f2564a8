import { z } from 'zod'

/** What every failed request gets. */
const errorBody = z.object({
  error: z.object({
    code: z.string().meta({ description: 'stable' }),
    message: z.string(),
    remedy: z.string().nullable().meta({ description: 'what the caller can do; null when nothing is known to help' }),
  }),
})
type ErrorBody = z.output<typeof errorBody>

/** Beside the answer of every route. */
export const failures = { '4xx': errorBody, '5xx': errorBody } as const

type ApiErrorCode =
  | 'bad-request' // a parameter out of its range
  | 'not-found' // no such route, message, lane or chain
  | 'forbidden' // needs the admin socket, or the admin token
  | 'body-too-large'
  | 'too-many-requests'
  | 'too-many-streams'
  | 'busy' // others ask for the same
  | 'stopping'
  | 'internal'

const STATUS: Readonly<Record<ApiErrorCode, number>> = {
  'bad-request': 400,
  'not-found': 404,
  forbidden: 403,
  'body-too-large': 413,
  'too-many-requests': 429,
  'too-many-streams': 503,
  busy: 503,
  stopping: 503,
  internal: 500,
}

/** A request that is refused. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode
  readonly remedy: string | null
  readonly status: number

  constructor(code: ApiErrorCode, message: string, remedy: string | null = null) {
    super(message)
    this.code = code
    this.remedy = remedy
    this.status = STATUS[code]
  }
}

export interface FailedReply {
  readonly status: number
  readonly body: ErrorBody
  /** Whether the fault is this program's: log it. */
  readonly unexpected: boolean
}

/** The answer to a failed request: what is ours is told, what is unexpected is not. */
export function replyTo(error: unknown): FailedReply {
  if (error instanceof ApiError) return failed(error.status, error.code, error.message, error.remedy)
  if (!(error instanceof Error)) return UNEXPECTED
  const { code, statusCode, remedy, retryable } = fieldsOf(error)
  if (statusCode === 413) return failed(413, 'body-too-large', 'the request body is too large', 'Send less; see api.bodyLimitBytes.')
  // What fastify itself refuses: malformed JSON, a wrong content type.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return failed(statusCode, 'bad-request', error.message, null)
  // Errors of the node are born with a stable code and, mostly, a remedy (KeyError, ChainError, …).
  if (code !== undefined && (remedy !== undefined || retryable !== undefined))
    return failed(retryable === true ? 503 : 409, code, error.message, remedy ?? null)
  return UNEXPECTED
}

const UNEXPECTED: FailedReply = {
  status: 500,
  body: { error: { code: 'internal', message: 'an unexpected error', remedy: 'See the log of the node.' } },
  unexpected: true,
}

function failed(status: number, code: string, message: string, remedy: string | null): FailedReply {
  return { status, body: { error: { code, message, remedy } }, unexpected: false }
}

function fieldsOf(error: Error): { code?: string; statusCode?: number; remedy?: string; retryable?: boolean } {
  const fields: Readonly<Record<string, unknown>> = { ...error }
  return {
    ...(typeof fields.code === 'string' && { code: fields.code }),
    ...(typeof fields.statusCode === 'number' && { statusCode: fields.statusCode }),
    ...(typeof fields.remedy === 'string' && { remedy: fields.remedy }),
    ...(typeof fields.retryable === 'boolean' && { retryable: fields.retryable }),
  }
}
