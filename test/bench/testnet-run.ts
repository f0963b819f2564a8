import { Writable } from 'node:stream'
import type { TestnetOptions } from '../../testnet/options.ts'
import type { Report } from '../../testnet/report.ts'
import type { Scenario } from '../../testnet/scenario.ts'
import { Screen } from '../../testnet/screen.ts'
import { Testnet } from '../../testnet/testnet.ts'

/** Of the rows that need a whole cluster, milliseconds. */
export const BLOCK_MS = 500

export interface TestnetRun extends Pick<TestnetOptions, 'seconds' | 'rate' | 'seed'> {
  readonly scenario: Scenario
  readonly signal: AbortSignal
}

/** A run of the testnet with three chains that shows nothing; its processes end with this one. */
export async function runTestnet({ scenario, signal, ...given }: TestnetRun): Promise<Report> {
  const fixed = { chains: 3, report: undefined, keep: undefined, blockMs: BLOCK_MS, delta: 4, verbose: false }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const options = { ...fixed, ...given, scenario: scenario.name }
  const testnet = new Testnet(options, scenario, new Screen(silent as unknown as NodeJS.WriteStream))
  const killAll = () => testnet.killAll()
  process.once('exit', killAll)
  try {
    return await testnet.run(signal)
  } finally {
    process.removeListener('exit', killAll)
  }
}
