import { appendFileSync, writeSync } from 'node:fs'
import { toHex } from '../../../src/protocol/bytes.ts'
import type { GuardRecord } from '../../../src/store/guard-record.ts'
import { createGuard, openGuard } from '../../../src/store/sign-guard.ts'
import { GUARD_DOMAIN, intentsAfter, signatureOf } from './guard-samples.ts'

/**
 * `node guard-child.ts GUARD PUBLISHED BRANCH [STEP]`: a sequencer reduced to its guard. It runs §5's steps for ever, every
 * start on another branch of the chain; at STEP it says so and stands still, to be killed there.
 */
const [guardPath = '', publishedPath = '', branch = '', stopAt] = process.argv.slice(2)

function step(name: string): void {
  if (name !== stopAt) return
  writeSync(1, `${name}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

function signAndPublish(records: readonly GuardRecord[]): void {
  if (records.length === 0) return
  const signatures = records.map(({ number, hash }) => ({ number, signature: signatureOf(toHex(hash)) }))
  step('made signatures')
  guard.signed(signatures)
  step('stored signatures')
  for (const { number, hash } of records) {
    appendFileSync(publishedPath, `${number} ${toHex(hash)}\n`)
    step('published one')
  }
}

step('started')
try {
  createGuard(guardPath, GUARD_DOMAIN)
  step('created')
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'exists')) throw error
}
const guard = openGuard(guardPath, GUARD_DOMAIN)
step('opened')
signAndPublish(guard.unsigned())
step('recovered')
for (let size = 1; ; size = (size % 7) + 1) {
  const records = guard.intend(intentsAfter(guard.last, size, branch))
  step('intended')
  signAndPublish(records)
  step('published all')
}
