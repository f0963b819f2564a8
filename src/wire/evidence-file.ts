import { type Bytes32, equalBytes, fromHex, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import { formatClusterAddress, parseClusterAddress } from '../protocol/cluster-address.ts'
import { hashConfiguration } from '../protocol/configuration.ts'
import type { ClusterAddress, ConfigurationChain, EnactedConfiguration } from '../protocol/configuration-chain.ts'
import { type Evidence, KIND_OF_FORM } from '../protocol/evidence/evidence.ts'
import { type Header, hashHeader } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { clusterId } from '../protocol/typed-data.ts'
import { decodeConfigurations, encodeConfigurations } from './configuration.ts'
import { decodeEvidence, encodeEvidence, evidenceId } from './evidence.ts'
import { MAX_EVIDENCE_FILE_BYTES } from './limits.ts'

/**
 * Evidence as a file: everything that a judge needs, so that it is verified without a network. It has one text: what people
 * read in it follows from the bytes that stand beside it, and any other text is refused.
 */

const FORMAT = 'seqmesh-evidence'
const VERSION = '1'

export interface EvidenceFile {
  /** The cluster that it speaks of; the reader knows whether that is its own. */
  readonly address: ClusterAddress
  /** From the genesis on; their enactments are not checked yet. */
  readonly configurations: readonly EnactedConfiguration[]
  readonly evidence: Evidence
  readonly id: Bytes32
}

/** What is wrong with a file. Stable codes: the command line shows them. */
export type EvidenceFileErrorCode =
  | 'too-large'
  | 'not-json' // cut off, or no JSON at all
  | 'other-format'
  | 'other-version'
  | 'malformed' // a field is missing or does not decode
  | 'contradictory' // id, kind or form are not those of the evidence in it
  | 'not-canonical' // something else than the one text of its content: added, changed, doubled, reordered

export class EvidenceFileError extends Error {
  override readonly name = 'EvidenceFileError'
  readonly code: EvidenceFileErrorCode

  constructor(code: EvidenceFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/**
 * The file of a piece of evidence, with the configurations that it names, all before them and one after: that bounds when the
 * last one named was in force. Throws `WireError` for evidence that has no bytes, `too-large` for more than a file may hold.
 */
export function renderEvidenceFile(evidence: Evidence, configurations: ConfigurationChain): string {
  const text = render(configurations.address, upTo(namedBy(evidence), configurations), evidence)
  if (text.length > MAX_EVIDENCE_FILE_BYTES) throw tooLarge(text)
  return text
}

/** Reads a file; nothing is judged yet. Throws `EvidenceFileError`, and nothing else. */
export function readEvidenceFile(text: string): EvidenceFile {
  if (text.length > MAX_EVIDENCE_FILE_BYTES) throw tooLarge(text)
  const fields = parse(text)
  if (fields.format !== FORMAT) throw new EvidenceFileError('other-format', `its format is ${quote(fields.format)}, not ${quote(FORMAT)}`)
  if (fields.version !== VERSION)
    throw new EvidenceFileError('other-version', `its version is ${quote(fields.version)}; this program reads ${quote(VERSION)}`)
  const file = decode(fields)
  const kind = KIND_OF_FORM[file.evidence.form]
  const expected = { id: toHex(file.id), kind, form: file.evidence.form }
  for (const [name, value] of Object.entries(expected)) {
    if (fields[name] !== value)
      throw new EvidenceFileError('contradictory', `its ${name} is ${quote(fields[name])}, the evidence in it has ${quote(value)}`)
  }
  if (render(file.address, file.configurations, file.evidence) !== text)
    throw new EvidenceFileError('not-canonical', 'its text is not the one that its evidence and configurations give')
  return file
}

function parse(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new EvidenceFileError('not-json', `it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  if (!isRecord(value)) throw new EvidenceFileError('other-format', 'it is no JSON object')
  return value
}

function decode(fields: Record<string, unknown>): EvidenceFile {
  try {
    const encoded = fromHex(textOf(fields, 'evidence'))
    if (!Array.isArray(fields.configurations)) throw new Error('configurations is no list')
    return {
      address: parseClusterAddress(textOf(fields, 'cluster')),
      configurations: fields.configurations.map(readConfiguration),
      evidence: decodeEvidence(encoded),
      id: evidenceId(encoded),
    }
  } catch (cause) {
    throw new EvidenceFileError('malformed', cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function readConfiguration(value: unknown): EnactedConfiguration {
  if (!isRecord(value)) throw new Error('a configuration is no object')
  const [configuration, ...others] = decodeConfigurations(fromHex(textOf(value, 'encoded')))
  if (configuration === undefined || others.length > 0) throw new Error(`${others.length + 1} configurations stand where one belongs`)
  return configuration
}

function textOf(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw new Error(`${name} is ${value === undefined ? 'missing' : `${typeof value}, not text`}`)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quote(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 100)
}

function tooLarge(text: string): EvidenceFileError {
  return new EvidenceFileError('too-large', `${text.length} characters are above the limit of ${MAX_EVIDENCE_FILE_BYTES}`)
}

// Which configurations

/** The configurations whose words the evidence is judged by. */
function namedBy(evidence: Evidence): readonly Bytes32[] {
  if (evidence.form === 'doubleEnact') return [evidence.predecessor]
  return Object.values(evidence).flatMap((field: unknown) => {
    const header = isRecord(field) ? field.header : undefined
    return isRecord(header) ? [header.config as Bytes32] : []
  })
}

function upTo(named: readonly Bytes32[], configurations: ConfigurationChain): readonly EnactedConfiguration[] {
  const all = configurations.after(ZERO_HASH, configurations.size)
  const last = all.findLastIndex(({ configuration }) => {
    const hash = hashConfiguration(configuration)
    return named.some((name) => equalBytes(name, hash))
  })
  return last < 0 ? all : all.slice(0, last + 2)
}

// The text

/** The text is made from the bytes, so that it does not depend on how the values came about. */
function render(address: ClusterAddress, configurations: readonly EnactedConfiguration[], evidence: Evidence): string {
  const cluster = clusterId(address)
  const bytes = encodeEvidence(evidence)
  const { form, ...artefacts } = decodeEvidence(bytes)
  const file = {
    format: FORMAT,
    version: VERSION,
    cluster: formatClusterAddress(address),
    id: toHex(evidenceId(bytes)),
    kind: KIND_OF_FORM[form],
    form,
    artefacts: readable(artefacts, cluster),
    evidence: toHex(bytes),
    configurations: configurations.flatMap((enacted) => {
      const encoded = encodeConfigurations([enacted])
      return decodeConfigurations(encoded).map((decoded) => ({
        hash: toHex(hashConfiguration(decoded.configuration)),
        ...(readable(decoded, cluster) as object),
        encoded: toHex(encoded),
      }))
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Longer bytes are there for machines; people see how many they are, and their hash. */
const MAX_READABLE_BYTES = 65
const TIMES: readonly string[] = ['time', 'sentAt', 'activation']

/** Values as people read them: headers with their hash, times with their date, bytes in hexadecimal. */
function readable(value: unknown, cluster: Bytes32, name = ''): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return TIMES.includes(name) ? `${value}${dateOf(value)}` : value
  if (value instanceof Uint8Array)
    return value.length <= MAX_READABLE_BYTES ? toHex(value) : `${value.length} bytes, keccak ${toHex(keccak256(value))}`
  if (Array.isArray(value)) return value.map((item: unknown) => readable(item, cluster))
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [key, readable(field, cluster, key)])
  const hash: [string, unknown][] = isHeader(value) ? [['hash', toHex(hashHeader(cluster, value))]] : []
  return Object.fromEntries([...hash, ...fields])
}

function isHeader(value: object): value is Header {
  return 'stateRoot' in value
}

/** Seconds as a date, as far as dates go. */
function dateOf(seconds: number): string {
  const date = new Date(seconds * 1_000)
  return Number.isNaN(date.getTime()) ? '' : `, ${date.toISOString()}`
}
