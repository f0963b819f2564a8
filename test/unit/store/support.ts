import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of one's own, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Calls `body` and returns what it throws; fails if it does not. */
export function thrownBy(body: () => unknown): Error {
  try {
    body()
  } catch (error) {
    if (error instanceof Error) return error
    throw new Error(`it threw ${String(error)}, no Error`)
  }
  throw new Error('it threw nothing')
}
