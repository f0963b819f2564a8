import { Writable } from 'node:stream'
import type { TestnetOptions } from '../../testnet/options.ts'
import { steady } from '../../testnet/scenarios/steady.ts'
import { Screen } from '../../testnet/screen.ts'
import { Testnet } from '../../testnet/testnet.ts'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'

const BLOCK_MS = 500
const SECONDS = 30
const QUICK_SECONDS = 10
/** Beyond a block of the destination (5-measures.md). Milliseconds. */
const ALLOWANCE_MS = 50

export const endToEnd: BenchRow = {
  name: 'end-to-end',
  summary: 'LaneMessage mined on A → executed on B: anvil chains, daemons, contracts',
  async run({ quick, signal }: BenchContext): Promise<readonly Line[]> {
    const options: TestnetOptions = {
      chains: 3,
      seconds: quick ? QUICK_SECONDS : SECONDS,
      rate: 20,
      seed: 1,
      scenario: steady.name,
      report: undefined,
      keep: undefined,
      blockMs: BLOCK_MS,
      delta: 4,
      verbose: false,
    }
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
    const testnet = new Testnet(options, steady, new Screen(silent as unknown as NodeJS.WriteStream))
    const killAll = () => testnet.killAll()
    process.once('exit', killAll)
    try {
      const { latencyMs, ok, messages } = await testnet.run(signal)
      if (latencyMs.include === null) throw new BenchError('no-figure', `none of ${messages.sent} messages was included`)
      const { p50, p99 } = latencyMs.include
      const baseline = { what: 'the parent-chain path alone', figure: null }
      const note = `${messages.included} of ${messages.sent} messages, invariants ${ok ? 'held' : 'BROKEN'}; the parent-chain path does not exist yet`
      return [
        {
          what: `end to end, p50 (blocks of ${BLOCK_MS} ms)`,
          figure: { value: p50, unit: 'ms' },
          baseline,
          reach: { of: 'figure', at: 'most', value: BLOCK_MS + ALLOWANCE_MS },
          note,
        },
        { what: 'end to end, p99', figure: { value: p99, unit: 'ms' }, baseline, reach: null },
      ]
    } finally {
      process.removeListener('exit', killAll)
    }
  },
}
