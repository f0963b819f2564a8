import { z } from 'zod'
import type { Hex } from '../protocol/bytes.ts'

/** What the answers of the API are made of. All is plain JSON; a name ending in `Ms` is milliseconds, any other time cluster seconds (§1). */

const text = (pattern: RegExp, description: string) => z.string().regex(pattern).meta({ description }) as unknown as z.ZodType<Hex, Hex>

/** `0x…`, any number of bytes. */
export const hex = text(/^0x(?:[0-9a-f]{2})*$/, 'bytes, in hexadecimal')
/** A decimal string: an integer that may exceed 2⁵³. */
export const decimal = z
  .string()
  .regex(/^-?\d+$/)
  .meta({ description: 'an integer that may exceed 2^53' })
/** Chain ids, block numbers, nonces, times: safe integers. */
export const integer = z.int()

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()

export const headerRef = z.object({ number: integer, hash: hex, time: integer })

/** A path parameter, as it is written in a URL. */
export const hashParameter = z.strictObject({
  hash: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .transform((given) => given.toLowerCase() as Hex)
    .meta({ description: 'a hash: 0x and 64 hexadecimal digits' }),
})
const chainId = z.string().regex(/^[1-9]\d{0,14}$/)
export const chain = chainId.transform(Number).meta({ description: 'a chain id' })
export const chainParameter = z.strictObject({ chain })
export const noQuery = z.strictObject({})
/** What a call has that takes nothing: an empty object, or no body at all. */
export const noBody = z.strictObject({})
