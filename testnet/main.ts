import { writeFile } from 'node:fs/promises'
import { CommanderError } from 'commander'
import { Interrupts } from './interrupts.ts'
import { OptionError, parseOptions, type TestnetOptions } from './options.ts'
import type { Report } from './report.ts'
import type { Scenario } from './scenario.ts'
import { burst } from './scenarios/burst.ts'
import { chainRestart } from './scenarios/chain-restart.ts'
import { crash } from './scenarios/crash.ts'
import { hostile } from './scenarios/hostile.ts'
import { partition } from './scenarios/partition.ts'
import { poison } from './scenarios/poison.ts'
import { steady } from './scenarios/steady.ts'
import { Screen } from './screen.ts'
import { Testnet } from './testnet.ts'
import { renderVerdict } from './verdict.ts'

const EXIT_FAILED = 1
const EXIT_USAGE = 2
const EXIT_INTERRUPTED = 130

const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [steady, burst, crash, partition, hostile, chainRestart, poison].map((scenario) => [scenario.name, scenario]),
)

/** The options, or the exit code with which everything has been said. */
function readOptions(): TestnetOptions | number {
  try {
    return parseOptions(process.argv.slice(2), new Map([...SCENARIOS].map(([name, { summary }]) => [name, summary])))
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    if (!(error instanceof OptionError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return EXIT_USAGE
  }
}

async function runTestnet(options: TestnetOptions, scenario: Scenario): Promise<number> {
  const screen = new Screen(process.stdout)
  const testnet = new Testnet(options, scenario, screen)
  const interrupts = new Interrupts(() => {
    testnet.killAll()
    process.exit(EXIT_INTERRUPTED)
  })
  interrupts.listen()
  // An error that nobody caught must not leave processes behind either.
  process.once('exit', () => testnet.killAll())
  let report: Report
  try {
    report = await testnet.run(interrupts.signal)
  } catch (error) {
    if (interrupts.signal.aborted) return EXIT_INTERRUPTED
    screen.line(`error: ${error instanceof Error ? error.message : String(error)}`)
    if (options.verbose && error instanceof Error) screen.line(error.stack ?? '')
    return EXIT_FAILED
  } finally {
    interrupts.ignore()
  }
  for (const line of renderVerdict(report, screen.live)) screen.line(line)
  if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, undefined, 2)}\n`)
  return report.ok ? 0 : EXIT_FAILED
}

const options = readOptions()
if (typeof options === 'number') process.exitCode = options
else {
  const scenario = SCENARIOS.get(options.scenario)
  if (scenario === undefined) throw new OptionError('--scenario', options.scenario, [...SCENARIOS.keys()].join(', '), 'See --help.')
  process.exitCode = await runTestnet(options, scenario)
}
