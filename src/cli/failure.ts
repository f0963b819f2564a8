import { CommanderError } from 'commander'
import { Interrupted, OutputClosed } from './terminal.ts'

export const EXIT_OK = 0
/** Something for the operator to change: another try ends alike. */
const EXIT_FATAL = 1
/** EX_DATAERR of sysexits.h: a file that was given for judgement proves nothing. */
const EXIT_REFUSED = 65
/** EX_SOFTWARE of sysexits.h: a fault of this program; supervisors restart on it. */
const EXIT_FAULT = 70
/** EX_TEMPFAIL of sysexits.h: the same command may succeed later; supervisors restart on it. */
const EXIT_RETRYABLE = 75
const EXIT_INTERRUPTED = 130

/** What scripts may rely on, as `--help` shows it. */
export const EXIT_CODES = `Exit codes:
  0    done
  1    something to change: options, configuration, keys, a failed check
  65   evidence that convicts nobody: not whole, not canonical, of another cluster, not proven
  70   a fault of seqmesh itself
  75   worth another try: no node answers, no funds
  130  interrupted`

/** A failure as people and programs read it. */
export interface Failure {
  readonly exitCode: number
  readonly code: string
  readonly message: string
  readonly remedy: string | null
  /** With causes and stacks, for `--verbose`. */
  readonly details: string
}

/** A command that is used in a way that it does not offer. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'usage'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** `doctor` found what keeps a node from working. */
export class UnhealthyError extends Error {
  override readonly name = 'UnhealthyError'
  readonly code = 'unhealthy'

  constructor(failures: number) {
    super(`${failures} ${failures === 1 ? 'check' : 'checks'} failed`)
  }
}

/** Not everything that members posted could be rebuilt from the parent. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError'
  readonly code = 'incomplete'
  readonly remedy =
    'A bad batch stays bad. For a missing one, run it again, with another parent.rpc, and parent.beacon if members post blobs.'

  constructor(chains: readonly number[]) {
    super(`the batches of ${chains.join(', ')} are bad or missing`)
  }
}

/** Evidence that convicts nobody; `code` says why. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused'
  readonly code: string
  readonly remedy: string | undefined

  constructor(code: string, message: string, remedy?: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
  }
}

/** Classifies what a command threw; `null` is no failure at all (help was shown, the reader of the output went away). */
export function failureOf(error: unknown, suggest: (message: string) => string | undefined): Failure | null {
  if (error instanceof OutputClosed) return null
  if (error instanceof Interrupted) return failure(error, EXIT_INTERRUPTED, error.code, 'interrupted', null)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return null
    const message = error.message.replace(/^error: /, '')
    return failure(error, EXIT_FATAL, 'usage', message, suggest(message) ?? 'See `seqmesh help`, or `seqmesh help <command>`.')
  }
  if (!(error instanceof Error)) return failure(error, EXIT_FAULT, 'unexpected', String(error), UNEXPECTED_REMEDY)
  const fields: Readonly<Record<string, unknown>> = { ...error }
  const code = typeof fields.code === 'string' ? fields.code : 'unexpected'
  const remedy = typeof fields.remedy === 'string' ? fields.remedy : code === 'unexpected' ? UNEXPECTED_REMEDY : null
  return failure(error, exitCodeOf(error, code, fields), code, error.message, remedy)
}

function exitCodeOf(error: Error, code: string, { retryable }: Readonly<Record<string, unknown>>): number {
  if (error instanceof EvidenceRefused) return EXIT_REFUSED
  if (code === 'unexpected') return EXIT_FAULT
  return retryable === true ? EXIT_RETRYABLE : EXIT_FATAL
}

const UNEXPECTED_REMEDY = 'This is a fault of seqmesh itself: report it with what --verbose prints.'

function failure(error: unknown, exitCode: number, code: string, message: string, remedy: string | null): Failure {
  return { exitCode, code, message, remedy, details: detailsOf(error) }
}

/** More causes than this are a loop. */
const MAX_CAUSES = 10

function detailsOf(error: unknown): string {
  const parts: string[] = []
  let current = error
  while (current !== undefined && parts.length < MAX_CAUSES) {
    parts.push(current instanceof Error ? (current.stack ?? current.message) : String(current))
    current = current instanceof Error ? current.cause : undefined
  }
  return parts.join('\ncaused by: ')
}

/** What is written for it: one JSON line, or the message and what to do about it. */
export function formatFailure({ code, message, remedy, details }: Failure, style: { json: boolean; verbose: boolean }): string {
  if (style.json) return JSON.stringify({ error: { code, message, remedy, ...(style.verbose && { details }) } })
  const lines = [`seqmesh: ${message}`]
  if (remedy !== null && !message.includes(remedy)) lines.push(`  → ${remedy}`)
  if (style.verbose) lines.push(details)
  return lines.join('\n')
}
