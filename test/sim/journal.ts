import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { SimulationResult } from './simulation.ts'

const ENTRY = z.strictObject({
  /** Which code ran them: see `codeHash`. */
  code: z.string(),
  /** First and last, of seeds that follow each other. */
  seeds: z.tuple([z.int().positive(), z.int().positive()]),
  failed: z.array(z.int().positive()),
  counts: z.record(z.string(), z.int().nonnegative()),
})

/** Seeds that follow each other, and what they came to: a line of the file. */
export type Entry = z.infer<typeof ENTRY>

/** How each line begins. */
const BEGINNING = '{"code":'

export class JournalError extends Error {
  override readonly name = 'JournalError'
}

/** What a long sweep has done, in a file of JSON lines. Whatever ended it, it goes on from there. */
export class Journal {
  readonly code = codeHash()
  readonly entries: Entry[] = []
  readonly #path: string | undefined

  /** Kept in memory alone without a path. Throws `JournalError` for a file that is no journal; a last line that was cut off is removed. */
  constructor(path?: string) {
    this.#path = path
    if (path === undefined || !existsSync(path)) return
    const text = readFileSync(path, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    const lines = whole.split('\n').slice(0, -1)
    for (const [i, line] of lines.entries()) this.entries.push(parse(line, `${path}, line ${i + 1}`))
    const rest = text.slice(whole.length)
    if (rest === '') return
    if (!rest.startsWith(BEGINNING.slice(0, rest.length))) throw notALine(`${path}, line ${lines.length + 1}`)
    truncateSync(path, Buffer.byteLength(whole))
  }

  /** Returns what it added. Throws what the file system says, and has nothing of it then. */
  add(results: readonly SimulationResult[]): readonly Entry[] {
    const added = consecutive(results).map((part) => entryOf(this.code, part))
    if (this.#path !== undefined) appendFileSync(this.#path, added.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    this.entries.push(...added)
    return added
  }
}

function entryOf(code: string, results: readonly SimulationResult[]): Entry {
  const seeds = results.map(({ seed }) => seed)
  return {
    code,
    seeds: [seeds[0] as number, seeds.at(-1) as number],
    failed: results.filter(({ findings }) => findings.length > 0).map(({ seed }) => seed),
    counts: sum(results.map(({ counts }) => counts)),
  }
}

/** In as many parts as there are gaps between the seeds. */
function consecutive(results: readonly SimulationResult[]): readonly (readonly SimulationResult[])[] {
  const parts: SimulationResult[][] = []
  for (const result of results.toSorted((a, b) => a.seed - b.seed)) {
    const part = parts.at(-1)
    if (part?.at(-1)?.seed === result.seed - 1) part.push(result)
    else parts.push([result])
  }
  return parts
}

/** By name. */
export function sum(each: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const total: Record<string, number> = {}
  for (const counts of each) for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count
  return total
}

function parse(line: string, where: string): Entry {
  try {
    return ENTRY.parse(JSON.parse(line))
  } catch (cause) {
    throw notALine(where, cause)
  }
}

function notALine(where: string, cause?: unknown): JournalError {
  return new JournalError(`${where}: not a line of a sweep's journal`, { cause })
}

/** Of the code that a run is made of, and what it is made with. */
function codeHash(): string {
  const root = join(import.meta.dirname, '../..')
  const hash = createHash('sha256')
  for (const file of [...globSync(['src/**/*.ts', 'test/sim/*.ts'], { cwd: root }), 'package-lock.json'].sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}
