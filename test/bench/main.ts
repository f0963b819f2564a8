import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { api } from './api.ts'
import { backstop } from './backstop.ts'
import { CatchUpRun, catchUp, memory } from './catch-up.ts'
import { conviction } from './conviction.ts'
import { cost } from './cost.ts'
import { endToEnd } from './end-to-end.ts'
import { BenchError } from './errors.ts'
import { growth } from './growth.ts'
import { type BenchOptions, parseOptions } from './options.ts'
import { relayLatency } from './relay-latency.ts'
import { relayThroughput } from './relay-throughput.ts'
import { type BenchRow, isReached, type Line, ratioOf } from './row.ts'
import { store } from './store.ts'
import { renderTable } from './table.ts'
import { taint } from './taint.ts'
import { verifierRow } from './verifier.ts'
import { verify } from './verify.ts'
import { Workers } from './workers.ts'

const EXIT_FAILED = 1
const EXIT_USAGE = 2

const catchUpRun = new CatchUpRun()
const ROWS: readonly BenchRow[] = [
  relayLatency,
  relayThroughput,
  verify,
  verifierRow,
  endToEnd,
  catchUp(catchUpRun),
  memory(catchUpRun),
  cost,
  store,
  taint,
  backstop,
  conviction,
  api,
  growth,
]

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`)
}

function readOptions(): BenchOptions | number {
  try {
    return parseOptions(process.argv.slice(2), ROWS) ?? 0
  } catch (error) {
    if (!(error instanceof BenchError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return EXIT_USAGE
  }
}

/** Figures are facts, whatever they are: only a row that could not be measured makes the exit code 1. */
async function measure(options: BenchOptions): Promise<number> {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort(new Error('interrupted')))
  process.once('SIGTERM', () => interrupted.abort(new Error('terminated')))
  const { signal } = interrupted
  const lines: Line[] = []
  const failed: { row: string; error: string }[] = []
  for (const row of ROWS) {
    if (signal.aborted || (options.only.length > 0 && !options.only.includes(row.name))) continue
    say(`${row.name}: ${row.summary}`)
    const workers = new Workers(options.profile)
    try {
      lines.push(...(await row.run({ quick: options.quick, signal, workers, say })))
    } catch (error) {
      failed.push({ row: row.name, error: error instanceof Error ? error.message : String(error) })
      say(`${row.name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    } finally {
      await workers.stopAll()
    }
  }
  process.stdout.write(`${renderTable(lines)}\n`)
  for (const { what, note } of lines) if (note !== undefined) process.stdout.write(`${what}: ${note}\n`)
  if (options.json !== undefined) {
    const [cpu] = cpus()
    const machine = { cpu: cpu?.model ?? '', cores: cpus().length, node: process.version }
    const rows = lines.map((line) => ({ ...line, ratio: ratioOf(line), reached: isReached(line) }))
    await writeFile(options.json, `${JSON.stringify({ quick: options.quick, machine, rows, failed }, undefined, 2)}\n`)
  }
  return failed.length === 0 && !signal.aborted ? 0 : EXIT_FAILED
}

const options = readOptions()
process.exitCode = typeof options === 'number' ? options : await measure(options)
