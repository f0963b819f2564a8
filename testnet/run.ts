import { Interrupts } from './interrupts.ts'
import type { CommandLine, TestnetOptions } from './options.ts'
import type { Report } from './report.ts'
import type { Scenario } from './scenario.ts'
import { Screen } from './screen.ts'
import { Testnet } from './testnet.ts'
import { renderVerdict } from './verdict.ts'

export const EXIT_FAILED = 1
export const EXIT_USAGE = 2
const EXIT_INTERRUPTED = 130

/** Runs a testnet at the terminal, and says how it went. Returns the exit code: 0 only if every invariant held. */
export function runAtTerminal(
  options: TestnetOptions,
  scenario: Scenario,
  onReport: (report: Report) => Promise<void> = async () => undefined,
): Promise<number> {
  return atTerminal(options, scenario, async ({ testnet, screen, signal }) => {
    const report = await testnet.run(signal)
    for (const line of renderVerdict(report, screen.live)) screen.line(line)
    await onReport(report)
    return report.ok ? 0 : EXIT_FAILED
  })
}

/** Keeps a testnet up for people and programs to use. Returns the exit code: 0 once it has ended in good order, as by Ctrl-C. */
export function openAtTerminal(options: CommandLine, scenario: Scenario): Promise<number> {
  return atTerminal(options, scenario, async ({ testnet, signal }) => {
    await testnet.open(options.addresses, signal)
    return 0
  })
}

interface Act {
  readonly testnet: Testnet
  readonly screen: Screen
  readonly signal: AbortSignal
}

/** What both have in common: Ctrl-C, and what an error looks like. */
async function atTerminal(options: TestnetOptions, scenario: Scenario, act: (act: Act) => Promise<number>): Promise<number> {
  const screen = new Screen(process.stdout)
  const testnet = new Testnet(options, scenario, screen)
  const interrupts = new Interrupts(() => {
    testnet.killAll()
    process.exit(EXIT_INTERRUPTED)
  })
  interrupts.listen()
  // An error that nobody caught must not leave processes behind either.
  process.once('exit', () => testnet.killAll())
  try {
    return await act({ testnet, screen, signal: interrupts.signal })
  } catch (error) {
    if (interrupts.signal.aborted) return EXIT_INTERRUPTED
    screen.line(`error: ${error instanceof Error ? error.message : String(error)}`)
    if (options.verbose && error instanceof Error) screen.line(error.stack ?? '')
    return EXIT_FAILED
  } finally {
    interrupts.ignore()
  }
}
