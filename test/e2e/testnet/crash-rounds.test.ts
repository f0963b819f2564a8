import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { crashRounds } from '../../../testnet/crash/rounds.ts'
import { Screen } from '../../../testnet/screen.ts'
import { Testnet } from '../../../testnet/testnet.ts'

/** The short form of `npm run crash-rounds -- --rounds 200`. */
it('a daemon that is killed at random moments never signs twice, and nothing is lost or repeated', async () => {
  const options = {
    chains: 2,
    seconds: 1,
    rate: 10,
    seed: 5,
    scenario: 'crash-rounds',
    report: undefined,
    keep: undefined,
    blockMs: 500,
    delta: 4,
    verbose: false,
  }
  const out = new PassThrough()
  out.resume()
  const testnet = new Testnet(options, crashRounds({ rounds: 5 }), new Screen(out as unknown as NodeJS.WriteStream))
  const report = await testnet.run(AbortSignal.timeout(170_000)).finally(() => testnet.killAll())
  expect(report.invariants.filter(({ held }) => !held)).toEqual([])
  expect(report.messages).toMatchObject({ lost: 0, duplicated: 0 })
}, 180_000)
