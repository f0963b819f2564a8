import { Command, InvalidArgumentError, Option } from 'commander'
import { PORT_SPAN } from './ports.ts'

/** What `npm start` takes (5-measures.md), validated. */
export interface TestnetOptions {
  /** Member chains beside the parent, 2 to 10. */
  readonly chains: number
  /** How long traffic runs, seconds; undefined: until Ctrl-C. */
  readonly seconds: number | undefined
  /** Messages per second over all lanes, 0 to 1,000. */
  readonly rate: number
  /** Chooses lanes, values and moments of the traffic, and the victims of faults. */
  readonly seed: number
  readonly scenario: string
  /** Where the report is written. */
  readonly report: string | undefined
  /** Where logs, configurations and databases go and stay; undefined: a temporary directory that is removed. */
  readonly keep: string | undefined
  /** Time between two blocks of a member chain, milliseconds, 100 to 5,000. */
  readonly blockMs: number
  /** Δ, whole seconds, 4 to 3,600. */
  readonly delta: number
  /** The first of the ports that the cluster listens on (`fixedPorts`); undefined: any. */
  readonly port?: number | undefined
  readonly verbose: boolean
}

/** What `npm start` does with them. */
export interface CommandLine extends TestnetOptions {
  /** Keep the cluster up for people and programs to use, and judge nothing. */
  readonly open: boolean
  /** Where its addresses are written; undefined: into the run's folder. */
  readonly addresses: string | undefined
}

/** Messages per second, if nobody says. An open cluster is somebody's own: enough for its page to move. */
const RATE = 10
const OPEN_RATE = 1

const EXAMPLES = `
Examples:
  npm start                                      a cluster, traffic and a live table, until Ctrl-C
  npm start -- --open                            the same for your own contracts and messages: prints urls, contracts, accounts
  npm start -- --open --rate 0 --addresses a.json   without any traffic; where a program finds the addresses
  npm start -- --open --port 9545                the same urls in every run, for wallets and settings of your own
  npm start -- --scenario equivocate --seconds 30   a sequencer lies, and is slashed
  npm start -- --open --scenario stall           look at a fault with your own tools`

/** A combination of options that no cluster could run by. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
  readonly code = 'bad-option'
  readonly option: string
  readonly value: unknown

  constructor(option: string, value: unknown, expectation: string, remedy: string) {
    super(`${option} is ${String(value)}; expected ${expectation}. ${remedy}`)
    this.option = option
    this.value = value
  }
}

interface Range {
  readonly min: number
  readonly max: number
  readonly unit: string
}

function wholeNumber({ min, max, unit }: Range): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (Number.isSafeInteger(value) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`Expected a whole number of ${unit} from ${min} to ${max}, for example ${min}.`)
  }
}

const MAX_SEED = 2 ** 32 - 1
const MAX_PORT = 65_535

/** Those without a default may be absent. */
type Optional = 'seconds' | 'report' | 'keep' | 'addresses' | 'rate' | 'port'
type Given = Omit<CommandLine, Optional> & Partial<Pick<CommandLine, Optional>>

/** Throws `OptionError`; syntax errors, `--help` and unknown options end in commander's own `CommanderError`. */
export function parseOptions(argv: readonly string[], scenarios: ReadonlyMap<string, string>): CommandLine {
  const summaries = [...scenarios].map(([name, summary]) => `  ${name.padEnd(20)} ${summary}`).join('\n')
  const command = new Command('npm start --')
    .description('A local chain-cluster of real processes: EVM chains, sequencer daemons, a light observer, traffic and faults.')
    .option('--chains <n>', 'member chains beside the parent', wholeNumber({ min: 2, max: 10, unit: 'chains' }), 3)
    .option('--seconds <n>', 'stop after this long (default: run until Ctrl-C)', wholeNumber({ min: 1, max: 604_800, unit: 'seconds' }))
    .option(
      '--rate <n>',
      `messages per second over all lanes (default: ${RATE}, with --open ${OPEN_RATE})`,
      wholeNumber({ min: 0, max: 1_000, unit: 'messages per second' }),
    )
    .option('--seed <n>', 'chooses lanes, values and victims', wholeNumber({ min: 0, max: MAX_SEED, unit: 'units' }), 1)
    .addOption(new Option('--scenario <name>', 'what happens meanwhile, see below').choices([...scenarios.keys()]).default('steady'))
    .option('--open', 'print addresses, contracts and accounts, and keep the cluster up for your own use; nothing is judged', false)
    .addOption(
      new Option('--addresses <file>', 'with --open: write them as JSON here (default: into the run’s folder)').implies({ open: true }),
    )
    .addOption(new Option('--report <file>', 'write the report as JSON').conflicts(['open', 'addresses']))
    .option('--keep <dir>', 'keep logs, configurations and databases here')
    .option('--block-ms <n>', 'time between blocks, ms', wholeNumber({ min: 100, max: 5_000, unit: 'milliseconds' }), 500)
    .option('--delta <n>', 'the sync bound Δ, s', wholeNumber({ min: 4, max: 3_600, unit: 'seconds' }), 4)
    .option(
      '--port <n>',
      'the same ports in every run: RPC of the parent at n, of the chains from n + 1 on; of the daemons APIs from n + 11, p2p from n + 21, WebSockets from n + 31 (default: any)',
      wholeNumber({ min: 1_024, max: MAX_PORT - PORT_SPAN + 1, unit: 'ports' }),
    )
    .option('--verbose', 'say what is done and why', false)
    .addHelpText(
      'after',
      `\nScenarios:\n${summaries}\n${EXAMPLES}\n\nExit code 0 only if every invariant held, or, with --open, once it has ended in good order.`,
    )
    .showHelpAfterError('(--help shows every option)')
    .exitOverride()
  const given = command.parse(argv, { from: 'user' }).opts<Given>()
  const { seconds, report, keep, addresses, port, rate = given.open ? OPEN_RATE : RATE } = given
  const options: CommandLine = { ...given, seconds, report, keep, addresses, port, rate }
  // checkConfiguration (§3) asks for (depth + 2) block intervals and one second.
  const floorMs = 2 * options.blockMs + 1_000
  if (options.delta * 1_000 < floorMs) {
    throw new OptionError(
      '--delta',
      `${options.delta} s`,
      `at least ${floorMs} ms with blocks every ${options.blockMs} ms`,
      'Raise --delta or lower --block-ms.',
    )
  }
  return options
}
