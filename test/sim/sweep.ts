import { parseArgs } from 'node:util'
import { runSeeds, seedsFrom } from './pool.ts'
import { type SimulationResult, simulate } from './simulation.ts'

/**
 * Many runs, or one to read: `npm run sim -- --seeds 1000 [--from 1] [--workers 2]`, `npm run sim -- --replay 17`. Everything in a
 * run follows from its seed. Exits 1 if an invariant does not hold.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string' },
    replay: { type: 'string' },
  },
})

if (values.replay !== undefined) {
  const result = await simulate(wholeNumber('replay', values.replay), { trace: true })
  console.log(result.trace.join('\n'))
  report(result)
  process.exitCode = result.findings.length === 0 ? 0 : 1
} else {
  await sweep(seedsFrom(wholeNumber('from', values.from), wholeNumber('seeds', values.seeds)))
}

async function sweep(seeds: readonly number[]): Promise<void> {
  const totals = new Map<string, number>()
  let failed = 0
  const startedMs = performance.now()
  await runSeeds({
    seeds,
    ...(values.workers === undefined ? {} : { workers: wholeNumber('workers', values.workers) }),
    onResult: (result) => {
      for (const [name, count] of Object.entries(result.counts)) totals.set(name, (totals.get(name) ?? 0) + count)
      if (result.findings.length === 0) return
      failed++
      report(result)
    },
  })
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(0)
  console.log(
    `${seeds.length} seeds in ${seconds} s, ${failed} failed; ${[...totals].map(([name, count]) => `${name} ${count}`).join(', ')}`,
  )
  process.exitCode = failed === 0 ? 0 : 1
}

function report({ seed, findings }: SimulationResult): void {
  for (const { invariant, detail, step, atMs } of findings)
    console.log(`seed ${seed}, step ${step}, ${(atMs / 1_000).toFixed(3)} s: ${invariant}: ${detail}`)
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 1) return value
  console.error(`--${name} ${text}: expected a whole number from 1 on`)
  return process.exit(2)
}
