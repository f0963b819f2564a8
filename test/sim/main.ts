import { parseArgs } from 'node:util'
import { Journal, JournalError } from './journal.ts'
import { seedsFrom } from './pool.ts'
import { simulate } from './simulation.ts'
import { reportFindings, sweep } from './sweep.ts'

const USAGE = `Simulated clusters: many, or one to read. Everything in a run follows from its seed.

  npm run sim -- [--seeds COUNT] [--from SEED] [--workers N] [--journal FILE]
  npm run sim -- --replay SEED

  --seeds COUNT    how many (1000)
  --from SEED      the first of them (1)
  --workers N      threads (one a core)
  --journal FILE   what is done is kept here: started again, it goes on, whatever ended it
  --replay SEED    one run, told line by line

Exits with 0 if every invariant holds, 1 if one does not, 2 for what it does not understand, 130 if it was interrupted.`

class UsageError extends Error {}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError || error instanceof JournalError)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 2
}

async function main(): Promise<number> {
  const { help, seeds, from, workers, journal, replay } = readOptions()
  if (help) {
    console.log(USAGE)
    return 0
  }
  if (replay !== undefined) {
    const result = await simulate(wholeNumber('replay', replay), { trace: true })
    console.log(result.trace.join('\n'))
    reportFindings(result)
    return result.findings.length === 0 ? 0 : 1
  }
  return await sweep({
    seeds: seedsFrom(wholeNumber('from', from), wholeNumber('seeds', seeds)),
    journal: new Journal(journal),
    ...(workers === undefined ? {} : { workers: wholeNumber('workers', workers) }),
  })
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        seeds: { type: 'string', default: '1000' },
        from: { type: 'string', default: '1' },
        workers: { type: 'string' },
        journal: { type: 'string' },
        replay: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new UsageError(`--${name} ${text}: expected a whole number from 1 on`)
}
