import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { stall } from '../../../testnet/scenarios/stall.ts'
import { Screen } from '../../../testnet/screen.ts'
import { Testnet } from '../../../testnet/testnet.ts'

it('a frozen sequencer stops all at its frontier + Δ, they say so, and go on by themselves when it returns', async () => {
  const options = {
    ...{ chains: 3, seconds: 1, rate: 10, seed: 5, scenario: 'stall', report: undefined, keep: undefined },
    ...{ blockMs: 500, delta: 4, verbose: false },
  }
  const out = new PassThrough()
  out.resume()
  const testnet = new Testnet(options, stall, new Screen(out as unknown as NodeJS.WriteStream))
  const report = await testnet.run(AbortSignal.timeout(170_000)).finally(() => testnet.killAll())
  expect(report.invariants.filter(({ held }) => !held)).toEqual([])
  expect(report.sync).toMatchObject({ violations: 0, maxStalenessS: 4 })
  // Two chains at least, for as long as they were watched standing still.
  expect(report.sync.stalledMs).toBeGreaterThan(10_000)
}, 180_000)
