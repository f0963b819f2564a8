import { parseArgs } from 'node:util'
import { type SimulationResult, simulate } from './cluster-simulation.ts'
import { LIES, type LieName } from './lies.ts'

/**
 * Many runs: `node test/sim/sweep.ts --seeds 1000`. A run that contradicts the theorem is printed with what runs it again:
 * `--seed N --lie NAME`. Exits 1 if there is one.
 */
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, seed: { type: 'string' }, lie: { type: 'string' } },
})

const names: readonly (LieName | undefined)[] = [undefined, ...(Object.keys(LIES) as LieName[])]
const lies = values.lie === undefined ? names : names.filter((name) => (name ?? 'none') === values.lie)
const [first, last] =
  values.seed === undefined ? [1, wholeNumber('seeds', values.seeds)] : [1, 1].map(() => wholeNumber('seed', values.seed))
if (lies.length === 0) fail(`--lie ${values.lie}: expected none or one of ${Object.keys(LIES).join(', ')}`)

const totals = new Map<string, number>()
let runs = 0
let failures = 0
for (let seed = first as number; seed <= (last as number); seed++) {
  // All lies for a given seed, otherwise one after the other: a sweep of n seeds is n runs.
  for (const lie of values.seed === undefined ? [lies[seed % lies.length]] : lies) {
    const result = await attempt(seed, lie)
    runs++
    for (const [name, count] of Object.entries(result.counts)) totals.set(name, (totals.get(name) ?? 0) + count)
    if (result.problems.length === 0) continue
    failures++
    console.log(`--seed ${seed} --lie ${lie ?? 'none'}\n  ${result.problems.join('\n  ')}`)
  }
}
console.log(`${runs} runs, ${failures} failed; ${[...totals].map(([name, count]) => `${name} ${count}`).join(', ')}`)
process.exitCode = failures === 0 ? 0 : 1

/** A fault of the program is a failure of its seed. */
async function attempt(
  seed: number,
  lie: LieName | undefined,
): Promise<Pick<SimulationResult, 'problems'> & { counts: Record<string, number> }> {
  try {
    return await simulate({ seed, ...(lie === undefined ? {} : { lie }) })
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)], counts: {} }
  }
}

function wholeNumber(name: string, text: string | undefined): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) fail(`--${name} ${text}: expected a whole number from 1 on`)
  return value
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
