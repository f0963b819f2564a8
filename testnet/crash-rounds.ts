import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { crashRounds } from './crash/rounds.ts'
import type { TestnetOptions } from './options.ts'
import { EXIT_USAGE, runAtTerminal } from './run.ts'

/** `npm run crash-rounds -- --rounds 200`: no crash at any moment makes a daemon sign twice, or lose or repeat a message. */

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (Number.isSafeInteger(value) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
  }
}

interface Options {
  readonly rounds: number
  readonly seed: number
  readonly chains: number
  readonly rate: number
  readonly keep?: string
  readonly verbose: boolean
}

function readOptions(): Options | number {
  const command = new Command('npm run crash-rounds --')
    .description('kill −9 of one daemon at random moments, each time restarted; then everybody is asked what it signed.')
    .option('--rounds <n>', 'kills; each takes some 4 s', wholeNumber(1, 100_000), 200)
    .option('--seed <n>', 'chooses the moments and the traffic', wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--chains <n>', 'member chains beside the parent', wholeNumber(2, 10), 2)
    .option('--rate <n>', 'messages per second over all lanes', wholeNumber(0, 1_000), 10)
    .option('--keep <dir>', 'keep logs, configurations and databases here')
    .option('--verbose', 'say what is done and why', false)
    .showHelpAfterError('(--help shows every option)')
    .exitOverride()
  try {
    return command.parse().opts<Options>()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    throw error
  }
}

const options = readOptions()
if (typeof options === 'number') process.exitCode = options
else {
  const { rounds, keep, ...rest } = options
  const fixed = { scenario: 'crash-rounds', report: undefined, blockMs: 500, delta: 4 }
  // The rounds decide how long it takes.
  const testnet: TestnetOptions = { ...rest, ...fixed, seconds: 1, keep }
  process.exitCode = await runAtTerminal(testnet, crashRounds({ rounds }))
}
