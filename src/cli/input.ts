import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { UsageError } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** Documents that commands take: a guard with its longest backlog has some 10 MB. */
const MAX_DOCUMENT_BYTES = 64 * 1_024 * 1_024

/** A chain id on the command line. */
export function chainOption(text: string): number {
  const chain = Number(text)
  if (!/^[1-9]\d{0,15}$/.test(text) || !Number.isSafeInteger(chain)) throw new InvalidArgumentError('Expected a chain id.')
  return chain
}

/** Collects an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

export function collectChains(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, chainOption(text)]
}

/** Reads a JSON document that the user names. */
export async function readJsonFile(name: string, terminal: Terminal): Promise<unknown> {
  const path = resolve(terminal.workingDirectory, name)
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${cause.code}`, 'Check the path.')
  })
  try {
    const { size } = await file.stat()
    if (size > MAX_DOCUMENT_BYTES)
      throw new UsageError(`${path} has ${size} bytes, at most ${MAX_DOCUMENT_BYTES} are read`, 'Check the path.')
    const text = await file.readFile('utf8').catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`cannot read ${path}: ${cause.code}`, 'Check the path.')
    })
    try {
      return JSON.parse(text)
    } catch {
      throw new UsageError(`${path} is not JSON`, 'Check that the file is whole.')
    }
  } finally {
    await file.close()
  }
}
