import { open, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { ClusterAddressError, parseClusterAddress } from '../protocol/cluster-address.ts'
import type { ClusterAddress } from '../protocol/configuration-chain.ts'
import { UsageError } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** Documents that commands take: a guard with its longest backlog has some 10 MB. */
const MAX_DOCUMENT_BYTES = 64 * 1_024 * 1_024
const CHUNK_BYTES = 65_536

/** A chain id on the command line. */
export function chainOption(text: string): number {
  const chain = Number(text)
  if (!/^[1-9]\d{0,15}$/.test(text) || !Number.isSafeInteger(chain)) throw new InvalidArgumentError('Expected a chain id.')
  return chain
}

/** An account on the command line. */
export function accountOption(text: string): string {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new InvalidArgumentError('Expected an account: 0x and 40 hexadecimal digits.')
  return text
}

/** A cluster address on the command line. */
export function clusterOption(text: string): ClusterAddress {
  try {
    return parseClusterAddress(text)
  } catch (error) {
    if (!(error instanceof ClusterAddressError)) throw error
    throw new InvalidArgumentError(`Expected ${error.expected}.`)
  }
}

/** Collects an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

export function collectChains(text: string, before: readonly number[] = []): readonly number[] {
  return [...before, chainOption(text)]
}

/** Reads a file that the user names, a pipe too; never more than `maxBytes` of it. */
export async function readInputFile(name: string, maxBytes: number, terminal: Pick<Terminal, 'workingDirectory'>): Promise<Uint8Array> {
  const path = resolve(terminal.workingDirectory, name)
  const unreadable = (cause: NodeJS.ErrnoException): never => {
    throw new UsageError(`cannot read ${path}: ${cause.code}`, 'Check the path.')
  }
  const file = await open(path, 'r').catch(unreadable)
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    // Not by its size: pipes and devices have none.
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(CHUNK_BYTES) }).catch(unreadable)
      if (bytesRead === 0) return Buffer.concat(chunks)
      size += bytesRead
      if (size > maxBytes) throw new UsageError(`${path} has more than ${maxBytes} bytes, the most that are read`, 'Check the path.')
      chunks.push(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

/** Reads a JSON document that the user names. */
export async function readJsonFile(name: string, terminal: Pick<Terminal, 'workingDirectory'>): Promise<unknown> {
  const content = await readInputFile(name, MAX_DOCUMENT_BYTES, terminal)
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch {
    throw new UsageError(`${resolve(terminal.workingDirectory, name)} is not JSON`, 'Check that the file is whole.')
  }
}

/** Writes a file that the user names, and never over another one. Returns its path. */
export async function writeNewFile(name: string, content: string, terminal: Terminal): Promise<string> {
  const path = resolve(terminal.workingDirectory, name)
  await writeFile(path, content, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') throw new UsageError(`${path} exists already`, 'Name another file, or move that one away.')
    throw new UsageError(`cannot write ${path}: ${cause.code}`, 'Check the path and the disk.')
  })
  return path
}
