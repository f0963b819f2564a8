import * as z from 'zod'
import { equalBytes, fromHex, toHex } from '../protocol/bytes.ts'
import { decodeHeader, encodeHeader, hashHeader } from '../protocol/header.ts'
import { checkSignatureForm } from '../protocol/signature.ts'
import { domainProblem, type GuardDomain } from './guard-domain.ts'
import { GuardError } from './guard-error.ts'
import type { GuardRecord, GuardState } from './guard-record.ts'

/** How many records a document may carry: many times what a guard lets wait for its signature. */
export const MAX_INTERCHANGE_RECORDS = 10_000

const INTERCHANGE_FORMAT = 'seqmesh-guard'
const INTERCHANGE_VERSION = '1'

// Decimal strings, as in EIP-3076: JSON numbers lose digits in half the tools that touch such files.
const decimal = z
  .string()
  .regex(/^(?:0|[1-9][0-9]{0,15})$/, 'expected a whole number as a decimal string without leading zeros')
  .transform(Number)
  .refine(Number.isSafeInteger, 'expected a number below 2^53')

const bytes = (length: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-f]{${2 * length}}$`), `expected 0x and ${length} bytes in lower-case hexadecimal`)
    .transform((hex) => fromHex(hex))

const schema = z.strictObject({
  format: z.literal(INTERCHANGE_FORMAT),
  version: z.literal(INTERCHANGE_VERSION),
  domain: z.strictObject({
    clusterId: bytes(32),
    chain: decimal,
    generation: decimal,
    start: z.strictObject({ number: decimal, parent: bytes(32) }),
  }),
  last: z.strictObject({ number: decimal, hash: bytes(32) }).nullable(),
  records: z.array(z.strictObject({ number: decimal, header: bytes(288), signature: bytes(65).nullable() })).max(MAX_INTERCHANGE_RECORDS),
})

/** The JSON document by which a guard moves to another machine; `README.md` describes it field by field. */
export type GuardInterchange = z.input<typeof schema>

export interface ParsedInterchange extends GuardState {
  readonly domain: GuardDomain
}

export function formatInterchange(domain: GuardDomain, state: GuardState): GuardInterchange {
  return {
    format: INTERCHANGE_FORMAT,
    version: INTERCHANGE_VERSION,
    domain: {
      clusterId: toHex(domain.clusterId),
      chain: String(domain.chain),
      generation: String(domain.generation),
      start: { number: String(domain.start.number), parent: toHex(domain.start.parent) },
    },
    last: state.last === undefined ? null : { number: String(state.last.number), hash: toHex(state.last.hash) },
    records: state.records.map(({ number, header, signature }) => ({
      number: String(number),
      header: toHex(encodeHeader(header)),
      signature: signature === undefined ? null : toHex(signature),
    })),
  }
}

/**
 * Checks a document whole, before anything is changed: its form, and that it does not contradict itself.
 * @param source names the document in errors, e.g. its file
 * @throws GuardError `bad-interchange`
 */
export function parseInterchange(document: unknown, source: string): ParsedInterchange {
  const refuse = (problem: string, cause?: unknown): GuardError =>
    new GuardError('bad-interchange', source, `${problem}. Export the guard again on the machine it comes from; nothing was imported.`, {
      cause,
    })

  const parsed = schema.safeParse(document)
  if (!parsed.success) throw refuse(`not a guard interchange document: ${z.prettifyError(parsed.error)}`)
  const { domain, last } = parsed.data
  const domainError = domainProblem(domain)
  if (domainError !== undefined) throw refuse(domainError)
  if (last === null) {
    if (parsed.data.records.length > 0) throw refuse('it has records, but last is null')
    return { domain, last: undefined, records: [] }
  }
  if (last.number < domain.start.number) throw refuse(`last is ${last.number}, below the start ${domain.start.number}`)

  const records: GuardRecord[] = []
  for (const { number, header: headerBytes, signature } of parsed.data.records) {
    const before = records.at(-1)
    if (before !== undefined && number !== before.number + 1) throw refuse(`record ${number} follows record ${before.number}`)
    if (number < domain.start.number) throw refuse(`record ${number} is below the start ${domain.start.number}`)
    try {
      const header = decodeHeader(headerBytes)
      if (header.chain !== domain.chain || header.number !== number)
        throw refuse(`record ${number} holds the header of block ${header.number} of chain ${header.chain}`)
      const parent = number === domain.start.number ? domain.start.parent : before?.hash
      if (parent !== undefined && !equalBytes(header.parent, parent)) throw refuse(`record ${number} is not linked to what is before it`)
      if (signature !== null) checkSignatureForm(signature)
      records.push({ number, header, hash: hashHeader(domain.clusterId, header), signature: signature ?? undefined })
    } catch (error) {
      throw error instanceof GuardError ? error : refuse(`record ${number}: ${String(error)}`, error)
    }
  }
  const newest = records.at(-1)
  if (newest !== undefined && (newest.number !== last.number || !equalBytes(newest.hash, last.hash)))
    throw refuse(`its records end at ${newest.number} with hash ${toHex(newest.hash)}, its last is ${last.number} with ${toHex(last.hash)}`)
  return { domain, last, records }
}
