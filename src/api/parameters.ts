import { z } from 'zod'
import type { Hex } from '../protocol/bytes.ts'
import { ApiError } from './errors.ts'

/** What callers may ask, checked before anything is looked up. */

const MAX_PAGE = 1_000
const DEFAULT_PAGE = 100
const MAX_CURSOR_CHARACTERS = 256

const limit = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_PAGE))
  .default(DEFAULT_PAGE)
const cursor = z.string().min(1).max(MAX_CURSOR_CHARACTERS).optional()
const lane = z
  .string()
  .regex(/^[1-9]\d{0,15}-[1-9]\d{0,15}$/)
  .transform((text) => text.split('-').map(Number))
  .transform(([source, destination]) => ({ source: source as number, destination: destination as number }))

export const pageQuery = z.strictObject({ limit, cursor })
export const messageQuery = z.strictObject({ limit, cursor, lane: lane.optional() })
const EVENT_TYPES = ['header', 'message', 'problem', 'evidence', 'suspicion', 'gate', 'taint', 'hold'] as const
export const streamQuery = z.strictObject({
  types: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(EVENT_TYPES)))
    .default([...EVENT_TYPES]),
})
export const noQuery = z.strictObject({})
export const hashParameter = z.strictObject({
  hash: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .transform((text) => text.toLowerCase() as Hex),
})
export const chainParameter = z.strictObject({
  chain: z
    .string()
    .regex(/^[1-9]\d{0,15}$/)
    .transform(Number),
})

const EXPECTED: Readonly<Record<string, string>> = {
  limit: `an integer from 1 to ${MAX_PAGE}`,
  cursor: `the \`next\` of the page before, at most ${MAX_CURSOR_CHARACTERS} characters`,
  lane: '<source chain id>-<destination chain id>, as 901-902',
  hash: 'a hash: 0x and 64 hexadecimal digits',
  chain: 'a chain id',
  types: `some of ${EVENT_TYPES.join(',')}`,
}

/** Reads `input` by `schema`. Throws `bad-request` that names the parameter, its value and what is expected. */
export function readParameters<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    throw new ApiError('bad-request', `unknown parameter ${issue.keys.join(', ')}`, `Known here: ${known.join(', ') || 'none'}.`)
  }
  const name = String(issue?.path[0] ?? 'body')
  const value = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[name] : input
  const shown = value === undefined ? 'missing' : (JSON.stringify(value) ?? 'nothing').slice(0, 200)
  throw new ApiError('bad-request', `${name} is ${shown}; expected ${EXPECTED[name] ?? 'a JSON object'}`)
}
