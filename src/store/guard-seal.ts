import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { GuardError } from './guard-error.ts'
import type { GuardInterchange } from './guard-interchange.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * A seal stands in the place of a guard that was not restored: an interchange document with the position up to which the backup
 * knows what was signed. What was signed since nobody can tell from a backup, so nothing is signed in this generation until the
 * guard itself comes back, at this position or above it.
 */
export function sealFile(guardPath: string): string {
  return `${guardPath}.sealed.json`
}

/** Durable when it returns. Throws `exists` where there is a guard, or a seal. */
export function sealGuard(guardPath: string, floor: GuardInterchange): void {
  const path = sealFile(guardPath)
  const present = [guardPath, path].find((file) => existsSync(file))
  if (present !== undefined)
    throw new GuardError('exists', guardPath, `${present} exists. A backup is restored beside no guard: use an empty data folder.`)
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, `${JSON.stringify(floor, undefined, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolder(dirname(path))
}

/** The seal of a guard, if it is sealed. Throws `sealed` for one that cannot be read: it seals all the same. */
export function readSeal(guardPath: string): unknown {
  const path = sealFile(guardPath)
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new GuardError('sealed', guardPath, `the seal ${path} cannot be read; restore it from the backup`, { cause })
  }
}

/** Throws `sealed`: a restored data folder signs nothing by itself. */
export function demandUnsealed(guardPath: string): void {
  if (!existsSync(sealFile(guardPath))) return
  throw new GuardError(
    'sealed',
    guardPath,
    `this data folder was restored from a backup, which cannot know what was signed since. ${UNSEAL}`,
  )
}

export const UNSEAL =
  'Bring the guard of the old machine (`seqmesh guard export` there, `seqmesh init --guard FILE` here); if it is lost, reinstate this member in a new generation (§8). Until then run without `sequencer`'
