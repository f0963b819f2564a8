import type { Workers } from './workers.ts'

/** A measured quantity. */
export interface Quantity {
  readonly value: number
  readonly unit: 'messages/s' | 'frames/s' | 'headers/s' | 'kB/s' | 'ms/s' | 'ms' | 's' | 'MB' | 'gas' | 'members' | '%' | '× real time'
}

/** What `5-measures.md` asks of a line: of the ratio to its baseline, or of the figure itself. */
export interface Reach {
  readonly of: 'ratio' | 'figure'
  readonly at: 'least' | 'most'
  readonly value: number
}

/** One line of the table. Null: nothing to compare with, or nothing to reach. */
export interface Line {
  readonly what: string
  readonly figure: Quantity
  readonly baseline: { readonly what: string; readonly figure: Quantity | null } | null
  readonly reach: Reach | null
  /** How it was measured, or what explains it. */
  readonly note?: string
}

export interface BenchContext {
  /** Sizes that show that a row works rather than what it reaches. */
  readonly quick: boolean
  readonly signal: AbortSignal
  readonly workers: Workers
  readonly say: (text: string) => void
}

/** A row of `npm run bench`: measures something beside its baseline, in the same run. */
export interface BenchRow {
  readonly name: string
  readonly summary: string
  run(context: BenchContext): Promise<readonly Line[]>
}

export function ratioOf({ figure, baseline }: Line): number | null {
  const base = baseline?.figure?.value
  return base === undefined || base === 0 ? null : figure.value / base
}

/** Whether the line reaches what it should; null if nothing is asked, or the baseline is missing. */
export function isReached(line: Line): boolean | null {
  if (line.reach === null) return null
  const value = line.reach.of === 'ratio' ? ratioOf(line) : line.figure.value
  if (value === null) return null
  return line.reach.at === 'least' ? value >= line.reach.value : value <= line.reach.value
}
