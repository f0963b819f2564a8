import { expect } from 'vitest'
import { ProtocolError, type ProtocolErrorCode } from '../../../src/protocol/errors.ts'

/** Expects `act` to throw a `ProtocolError` with this code, and nothing else. */
export function expectRefusal(act: () => unknown, code: ProtocolErrorCode, text?: RegExp): void {
  let thrown: unknown
  try {
    act()
  } catch (error) {
    thrown = error
  }
  if (!(thrown instanceof ProtocolError)) throw new Error(`expected a ProtocolError ${code}, got ${String(thrown)}`, { cause: thrown })
  expect(thrown.code).toBe(code)
  if (text !== undefined) expect(thrown.message).toMatch(text)
}
