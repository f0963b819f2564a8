import { z } from 'zod'
import { ApiError } from './errors.ts'

/**
 * Reads what a caller gave by `schema`, before anything is looked up. Throws `bad-request` that names the parameter, its value
 * and what is expected: the parameter's description, as the OpenAPI document has it.
 */
export function readParameters<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const shape: Readonly<Record<string, z.ZodType>> = schema instanceof z.ZodObject ? schema.shape : {}
  if (issue?.code === 'unrecognized_keys') {
    const unknown = issue.keys.join(', ').slice(0, 200)
    throw new ApiError('bad-request', `unknown parameter ${unknown}`, `Known here: ${Object.keys(shape).join(', ') || 'none'}.`)
  }
  const name = String(issue?.path[0] ?? 'body')
  const value = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[name] : input
  const shown = value === undefined ? 'missing' : (JSON.stringify(value) ?? 'nothing').slice(0, 200)
  throw new ApiError('bad-request', `${name} is ${shown}; expected ${shape[name]?.description ?? 'a JSON object'}`)
}
