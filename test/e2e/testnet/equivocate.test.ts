import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { equivocate } from '../../../testnet/scenarios/equivocate.ts'
import { Screen } from '../../../testnet/screen.ts'
import { Testnet } from '../../../testnet/testnet.ts'

/** The shortest of the lies, from the lying process to the slashed bond; the others are scenarios of `npm start`. */
it('a sequencer that signs two headers for one block is slashed, and the others go on', async () => {
  const options = {
    chains: 3,
    seconds: 1,
    rate: 10,
    seed: 3,
    scenario: 'equivocate',
    report: undefined,
    keep: undefined,
    blockMs: 500,
    delta: 4,
    verbose: false,
  }
  const out = new PassThrough()
  out.resume()
  const testnet = new Testnet(options, equivocate, new Screen(out as unknown as NodeJS.WriteStream))
  const report = await testnet.run(AbortSignal.timeout(170_000)).finally(() => testnet.killAll())
  expect(report.invariants.filter(({ held }) => !held)).toEqual([])
  expect(report.evidence).toMatchObject([{ kind: 'equivocation', injected: true, verdict: 'exposed' }])
}, 180_000)
