import { CausalGraph, type ChangedRows, type Cut } from '../../src/protocol/graph.ts'
import { Taint } from '../../src/protocol/taint.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { percentile } from './statistics.ts'

const MEMBERS = 50
/** Headers kept of each member: a million together. Every one includes what every other member signed a block before. */
const BLOCKS = 20_000
const QUICK_BLOCKS = 1_000
/** Of the last blocks: timed one by one, before the lie and after it. */
const TIMED_BLOCKS = 200
/** The lie is this much older than the newest header when it shows, as a share of what is kept. */
const LIE_AGE = 0.5
const BASELINE_RUNS = 50
/** The signal is looked at, and other work let in, this often. Blocks. */
const PAUSE_EVERY = 500

const CHAINS = Array.from({ length: MEMBERS }, (_, i) => i + 1)

interface Kept {
  readonly graph: CausalGraph
  readonly taint: Taint
}

function rowsOf(chain: number, number: number): ChangedRows {
  return number === 1 ? [] : CHAINS.flatMap((source) => (source === chain ? [] : [[source, { number: number - 1 }] as const]))
}

/** One block of every member. Returns what each header took, milliseconds. */
function addBlock({ graph, taint }: Kept, number: number): readonly number[] {
  return CHAINS.map((chain) => {
    const rows = rowsOf(chain, number)
    const before = performance.now()
    graph.add(chain, number, rows)
    taint.noteHeader(chain, number, rows)
    return performance.now() - before
  })
}

function addBlocks(kept: Kept, from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => addBlock(kept, from + i)).flat()
}

/** The baseline: taint by its definition as a fixpoint over all pairs of chains, anew for every header. */
function taintFromScratch(graph: CausalGraph, liesFrom: Cut): Cut {
  const tainted = new Map(liesFrom)
  for (let changed = true; changed; ) {
    changed = false
    for (const chain of graph.chains) {
      for (const [source, from] of tainted) {
        const first = chain === source ? undefined : graph.firstReferring(chain, source, from)
        if (first === undefined || first.number >= (tainted.get(chain) ?? Number.POSITIVE_INFINITY)) continue
        tainted.set(chain, first.number)
        changed = true
      }
    }
  }
  return tainted
}

function timed(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
}

export const taint: BenchRow = {
  name: 'taint',
  summary: `headers added to the causal graph, and a lie among them: ${MEMBERS} members, ${(MEMBERS * BLOCKS).toLocaleString('en')} headers kept`,
  async run({ quick, signal, say }: BenchContext): Promise<readonly Line[]> {
    const blocks = quick ? QUICK_BLOCKS : BLOCKS
    const graph = new CausalGraph()
    const kept = { graph, taint: new Taint({ graph }) }
    const untimed = blocks - 2 * TIMED_BLOCKS
    for (let number = 1; number <= untimed; number++) {
      for (const chain of CHAINS) graph.add(chain, number, rowsOf(chain, number))
      if (number % PAUSE_EVERY !== 0) continue
      await new Promise((resolve) => setImmediate(resolve))
      signal.throwIfAborted()
    }
    say(`${((untimed * MEMBERS) / 1e6).toFixed(2)} million headers are in, ${(graph.sizeBytes / 1e6).toFixed(0)} MB`)
    const clean = addBlocks(kept, untimed + 1, TIMED_BLOCKS)
    const lie = { id: 'lie', chain: 1, kind: 'equivocation', from: Math.ceil(blocks * LIE_AGE) } as const
    const [propagationMs] = timed(1, () => kept.taint.add(lie))
    const tainted = addBlocks(kept, untimed + TIMED_BLOCKS + 1, TIMED_BLOCKS)
    const liesFrom = new Map([[lie.chain, lie.from]])
    const scratch = timed(BASELINE_RUNS, () => taintFromScratch(graph, liesFrom))
    const expected = taintFromScratch(graph, liesFrom)
    if (CHAINS.some((chain) => kept.taint.tainted.get(chain)?.from !== expected.get(chain)))
      throw new Error('what was kept up to date is not what comes out from scratch')
    const cutMs = timed(BASELINE_RUNS, () => kept.taint.newestUntaintedCut())
    const line = (what: string, samples: readonly number[], share: number): Line => ({
      what: `taint, ${what} p${share * 100}`,
      figure: { value: percentile(samples, share), unit: 'ms' },
      baseline: { what: 'from scratch', figure: { value: percentile(scratch, share), unit: 'ms' } },
      reach: { of: 'figure', at: 'most', value: 1 },
    })
    const single = (what: string, value: number, unit: 'ms' | 'MB', note: string): Line => ({
      what: `taint, ${what}`,
      ...{ figure: { value, unit }, baseline: null, reach: null, note },
    })
    const headers = (blocks * MEMBERS).toLocaleString('en')
    return [
      line('a header', clean, 0.5),
      line('a header', clean, 0.99),
      line('a header, a lie known', tainted, 0.5),
      line('a header, a lie known', tainted, 0.99),
      single('a lie', propagationMs as number, 'ms', `from ${lie.from} on in one of ${MEMBERS} logs: about half of ${headers} headers`),
      single('the newest untainted cut', percentile(cutMs, 0.5), 'ms', 'asked for by the API and by housekeeping, not by headers'),
      single('memory', graph.sizeBytes / 1e6, 'MB', `${headers} headers that change ${MEMBERS - 1} rows each; a node keeps 4,096 a member`),
    ]
  },
}
