import { expect, it } from 'vitest'
import { EXIT_CODES, failureOf } from '../../../src/cli/failure.ts'

const exitCodeOf = (error: unknown): number | undefined => failureOf(error, () => undefined)?.exitCode

it('tells supervisors what another try can help: the systemd unit rests on it', () => {
  expect(exitCodeOf(Object.assign(new Error('wrong key'), { code: 'wrong-key', retryable: false }))).toBe(1)
  expect(exitCodeOf(Object.assign(new Error('no answer'), { code: 'rpc', retryable: true }))).toBe(75)
  expect(exitCodeOf(new TypeError('a fault of ours'))).toBe(70)
  expect(exitCodeOf('thrown')).toBe(70)
  for (const code of [0, 1, 65, 70, 75, 130]) expect(EXIT_CODES).toMatch(new RegExp(`^ {2}${code} +\\S`, 'm'))
})
