import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { BenchError } from './errors.ts'
import type { BenchRow } from './row.ts'

export interface BenchOptions {
  /** Names of the rows to measure; all if empty. */
  readonly only: readonly string[]
  readonly quick: boolean
  /** Where the figures are written as JSON. */
  readonly json: string | undefined
  /** Where every worker process writes a CPU profile. */
  readonly profile: string | undefined
}

/** The options, or undefined after `--help`. Throws `bad-option`. */
export function parseOptions(argv: readonly string[], rows: readonly BenchRow[]): BenchOptions | undefined {
  const names = rows.map(({ name }) => name)
  const collect = (name: string, before: readonly string[]): readonly string[] => {
    if (!names.includes(name)) throw new InvalidArgumentError(`Expected one of: ${names.join(', ')}.`)
    return [...before, name]
  }
  const command = new Command('npm run bench --')
    .description('Measures every row beside its baseline, in the same run. Ratios count; figures depend on the machine.')
    .option('--only <row>', 'measure this row alone; may be given several times', collect, [])
    .option('--quick', 'small sizes: shows that it works', false)
    .option('--json <file>', 'write the figures as JSON')
    .option('--profile <dir>', 'write CPU profiles of the worker processes')
    .addHelpText('after', `\nRows:\n${rows.map(({ name, summary }) => `  ${name.padEnd(18)} ${summary}`).join('\n')}`)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride()
  try {
    const given = command.parse(argv, { from: 'user' }).opts<{ only: string[]; quick: boolean; json?: string; profile?: string }>()
    if (command.args[0] !== undefined) throw new BenchError('bad-option', `${command.args[0]} is no option; see --help`)
    return { only: given.only, quick: given.quick, json: given.json, profile: given.profile }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw new BenchError('bad-option', `${error.message.replace(/^error: /, '')}; see --help`, { cause: error })
  }
}
