import { Interrupts } from './interrupts.ts'
import type { TestnetOptions } from './options.ts'
import type { Report } from './report.ts'
import type { Scenario } from './scenario.ts'
import { Screen } from './screen.ts'
import { Testnet } from './testnet.ts'
import { renderVerdict } from './verdict.ts'

export const EXIT_FAILED = 1
export const EXIT_USAGE = 2
const EXIT_INTERRUPTED = 130

/** Runs a testnet at the terminal, and says how it went. Returns the exit code: 0 only if every invariant held. */
export async function runAtTerminal(
  options: TestnetOptions,
  scenario: Scenario,
  onReport: (report: Report) => Promise<void> = async () => undefined,
): Promise<number> {
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
  await onReport(report)
  return report.ok ? 0 : EXIT_FAILED
}
