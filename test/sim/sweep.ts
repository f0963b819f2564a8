import { type Entry, type Journal, sum } from './journal.ts'
import { runSeeds } from './pool.ts'
import type { SimulationResult } from './simulation.ts'

export interface SweepOptions {
  readonly seeds: readonly number[]
  /** What it holds of `seeds` is not run again. */
  readonly journal: Journal
  /** Threads. @default one a core */
  readonly workers?: number
}

/** Results that are not in the journal yet, at most: what is done again after a crash. */
const MAX_UNWRITTEN = 100
const PROGRESS_MS = 60_000

const EXIT_FAILED = 1
const EXIT_INTERRUPTED = 130

/** Runs what is left of the seeds, and tells what all of them came to. Returns the exit code. */
export async function sweep({ seeds, journal, workers }: SweepOptions): Promise<number> {
  const left = new Set(seeds)
  const entries = journal.entries.filter(({ seeds: [first, last] }) => left.has(first) && left.has(last))
  for (const entry of entries) for (const seed of seedsOf(entry)) left.delete(seed)
  const earlier = seeds.length - left.size
  const interrupted = new AbortController()
  const onInterrupt = () => {
    say('ends with the seeds that are under way; once more ends it at once')
    interrupted.abort()
  }
  process.once('SIGINT', onInterrupt)
  say(`${left.size} seeds to run${earlier === 0 ? '' : `, ${earlier} are in the journal already`}`)
  const startedMs = performance.now()
  const progress = setInterval(() => {
    const ran = seeds.length - left.size - earlier
    const seconds = (performance.now() - startedMs) / 1_000
    const toGo = ran === 0 ? '' : `, ${duration((left.size * seconds) / ran)} to go`
    say(`${seeds.length - left.size} of ${seeds.length} seeds, ${(ran / seconds).toFixed(1)}/s${toGo}`)
  }, PROGRESS_MS)

  const unwritten: SimulationResult[] = []
  const write = () => entries.push(...journal.add(unwritten.splice(0)))
  try {
    await runSeeds({
      seeds: [...left],
      isDone: () => interrupted.signal.aborted,
      ...(workers === undefined ? {} : { workers }),
      onResult: (result) => {
        left.delete(result.seed)
        reportFindings(result)
        if (unwritten.push(result) === MAX_UNWRITTEN) write()
      },
    })
  } finally {
    write()
    clearInterval(progress)
    process.off('SIGINT', onInterrupt)
  }
  console.log(summary(entries, journal, (performance.now() - startedMs) / 1_000))
  if (left.size > 0) return EXIT_INTERRUPTED
  return entries.every(({ failed }) => failed.length === 0) ? 0 : EXIT_FAILED
}

/** Each contradiction on a line of its own. */
export function reportFindings({ seed, findings }: SimulationResult): void {
  for (const { invariant, detail, step, atMs } of findings)
    console.log(`seed ${seed}, step ${step}, ${(atMs / 1_000).toFixed(3)} s: ${invariant}: ${detail}`)
}

function summary(entries: readonly Entry[], { code }: Journal, seconds: number): string {
  const count = (of: readonly Entry[]) => of.reduce((total, entry) => total + seedsOf(entry).length, 0)
  const failed = entries.flatMap((entry) => entry.failed)
  const others = count(entries.filter((entry) => entry.code !== code))
  const counts = Object.entries(sum(entries.map((entry) => entry.counts)))
  return [
    `${count(entries)} seeds${others === 0 ? '' : `, ${others} of them by other code`}; ${duration(seconds)} now`,
    `${failed.length} failed${failed.length === 0 ? '' : `: ${failed.slice(0, 100).join(' ')}`}`,
    counts.map(([name, total]) => `${name} ${total}`).join(', '),
  ].join('\n')
}

function seedsOf({ seeds: [first, last] }: Entry): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function duration(seconds: number): string {
  if (seconds < 600) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`)
}
