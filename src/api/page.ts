import { z } from 'zod'
import { list } from './fields.ts'

const MAX_PAGE = 1_000
const DEFAULT_PAGE = 100

/** The parameters of every list that can grow. Pages go from the newest on; what comes later moves none of them. */
export const pageParameters = {
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MAX_PAGE))
    .default(DEFAULT_PAGE)
    .meta({ description: `an integer from 1 to ${MAX_PAGE}` }),
  cursor: z
    .string()
    .regex(/^\d{1,15}(?:\.\d{1,15}){0,3}$/)
    .optional()
    .meta({ description: 'the `next` of the page before' }),
}
export const pageQuery = z.strictObject(pageParameters)

export interface PageQuery {
  /** 1 to 1,000. */
  readonly limit: number
  /** `next` of the page before; opaque to clients. */
  readonly cursor?: string | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page starts; null on the last. A page may be shorter than its limit, where a filter left much out. */
  readonly next: string | null
}

export const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: list(item), next: z.string().nullable() })

/** The number that a cursor of one part is. */
export function numberOf(cursor: string | undefined): number | undefined {
  return cursor === undefined ? undefined : Number.parseInt(cursor, 10)
}
