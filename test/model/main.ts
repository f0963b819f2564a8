import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CASES, checkProperties, MODEL } from './properties.ts'
import { openSpecification } from './quint.ts'
import { replayTrace } from './replay.ts'

/**
 * Longer runs than the tests': `npm run model -- --samples 2000`. Seeds count up from `--seed`, with `CHUNK` runs each: all
 * properties in every state, then every run through the implementation. Exits 1 at the first that fails, with what runs it again.
 */
const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '500' },
    steps: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
})
const [samples, steps, firstSeed] = [wholeNumber('samples'), wholeNumber('steps'), wholeNumber('seed')]
const CHUNK = 50

const properties = await openSpecification(join(MODEL, 'properties.qnt'))
for (const { init } of CASES) {
  for (let done = 0, seed = firstSeed; done < samples; done += CHUNK, seed++) {
    const runs = { init, seed, samples: Math.min(CHUNK, samples - done), steps }
    try {
      await checkProperties(properties, runs)
      const { traces } = await properties.simulate({ ...runs, traces: runs.samples })
      for (const trace of traces) await replayTrace(trace)
      const states = traces.reduce((sum, trace) => sum + trace.length, 0)
      console.log(`${init}, seed ${seed}: ${traces.length} runs, ${states} states hold and are replayed`)
    } catch (error) {
      console.error(`--seed ${seed} --samples ${runs.samples} --steps ${steps}, ${init}\n${error instanceof Error ? error.message : error}`)
      process.exit(1)
    }
  }
}

function wholeNumber(name: 'samples' | 'steps' | 'seed'): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 1) return value
  console.error(`--${name} ${values[name]}: expected a whole number from 1 on`)
  process.exit(2)
}
