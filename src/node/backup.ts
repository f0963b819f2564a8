import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { formatClusterAddress } from '../protocol/cluster-address.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { decodeHeader } from '../protocol/header.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { GuardDomain } from '../store/guard-domain.ts'
import { formatInterchange } from '../store/guard-interchange.ts'
import { sealGuard } from '../store/guard-seal.ts'
import { checkLedger, copyLedger } from '../store/ledger-file.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { openLedgerStore } from '../store/sqlite-ledger-store.ts'
import type { NodeConfig } from './config/load.ts'
import { disagreementsFolder, guardFile, ledgerFile } from './config/paths.ts'
import { keptIn } from './configurations.ts'
import { lockDataFolder } from './data-lock.ts'

/** Made last: a folder without one is no backup. */
const MANIFEST = 'manifest.json'

const file = z.strictObject({ name: z.string().regex(/^(?:[\w.-]+\/)?[\w.-]+$/), sizeBytes: z.int(), sha256: z.string() })
const manifest = z.strictObject({
  format: z.literal('seqmesh-backup'),
  version: z.literal(1),
  madeBy: z.string(),
  cluster: z.string(),
  atMs: z.int(),
  files: z.array(file).max(100_000),
  /** The newest header of each home chain that the copy holds: what a restored folder knows to be signed. */
  floors: z.array(z.strictObject({ chain: z.int(), generation: z.int(), number: z.int().nullable() })),
})
export type BackupManifest = z.output<typeof manifest>

/** A backup cannot be made or restored as asked. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly code: 'backup-exists' | 'backup-unreadable' | 'backup-foreign' | 'restore-not-empty'
  readonly retryable = false
  readonly remedy: string

  constructor(code: BackupError['code'], message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
  }
}

export interface BackupInit {
  readonly config: NodeConfig
  readonly verifier: Verifier
  /** Of this program. */
  readonly version: string
  readonly now: () => number
}

/**
 * Copies what a node keeps to a new folder, also while it runs: the ledger as it is at one moment, disagreements, and for each home
 * chain the floor of its guard. Never a guard, which would be signed with again, and no key. Throws `BackupError`, `StoreError`.
 */
export async function makeBackup({ config, verifier, version, now }: BackupInit, to: string): Promise<BackupManifest> {
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new BackupError('backup-exists', `${to} is not empty`, 'Name a new folder: backups are never overwritten.')
  await mkdir(to, { recursive: true, mode: 0o700 })
  await copyLedger(ledgerFile(config.dataDir), join(to, 'ledger.sqlite'))
  checkLedger(join(to, 'ledger.sqlite'))
  const names = ['ledger.sqlite', ...(await copyDisagreements(config.dataDir, to))]
  const floors: BackupManifest['floors'] = []
  for (const { domain, document } of floorsIn(join(to, 'ledger.sqlite'), config, verifier)) {
    const name = floorName(domain)
    await writeFile(join(to, name), `${JSON.stringify(document, undefined, 2)}\n`, { mode: 0o600 })
    names.push(name)
    const { chain, generation } = domain
    floors.push({ chain, generation, number: document.last === null ? null : Number(document.last.number) })
  }
  const made: BackupManifest = {
    ...{ format: 'seqmesh-backup', version: 1, madeBy: version, cluster: formatClusterAddress(config.cluster), atMs: now() },
    files: await Promise.all(names.map((name) => describe(to, name))),
    floors,
  }
  await writeFile(join(to, `${MANIFEST}.new`), `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600 })
  await rename(join(to, `${MANIFEST}.new`), join(to, MANIFEST))
  return made
}

/**
 * Puts a backup into an empty data folder. Its home chains are sealed there: they sign nothing until their guards come back from the
 * old machine, or they begin a new generation. Throws `BackupError`, `GuardError`, `StoreError`; nothing is changed before all is checked.
 */
export async function restoreBackup(config: NodeConfig, from: string): Promise<BackupManifest> {
  const found = await readManifest(from)
  if (found.cluster !== formatClusterAddress(config.cluster))
    throw new BackupError(
      'backup-foreign',
      `the backup is of ${found.cluster}, the configuration names ${formatClusterAddress(config.cluster)}`,
      'Use the configuration of that cluster.',
    )
  for (const expected of found.files) {
    const { sizeBytes, sha256 } = await describe(from, expected.name)
    if (sizeBytes !== expected.sizeBytes || sha256 !== expected.sha256)
      throw new BackupError('backup-unreadable', `${join(from, expected.name)} is not what was backed up`, 'Use another backup.')
  }
  const { dataDir } = config
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const unlock = lockDataFolder(dataDir)
  try {
    const present = readdirSync(dataDir).find((name) => /^(?:ledger|guard-.*|transactions-.*)\.sqlite|^disagreements$/.test(name))
    if (present !== undefined)
      throw new BackupError(
        'restore-not-empty',
        `${join(dataDir, present)} exists`,
        'Restore into a data folder of its own: what a node holds is newer than any backup, its guard above all.',
      )
    // Seals first: a restore that is cut off must not leave a folder in which `init` would make a fresh guard.
    for (const { chain, generation } of found.floors) {
      const document = JSON.parse(readFileSync(join(from, floorName({ chain, generation })), 'utf8'))
      sealGuard(guardFile(dataDir, chain, generation), document)
    }
    for (const { name } of found.files) {
      if (name.startsWith('guard-')) continue
      const path = join(dataDir, name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await copyFile(join(from, name), path)
    }
  } finally {
    unlock()
  }
  return found
}

function floorName({ chain, generation }: Pick<GuardDomain, 'chain' | 'generation'>): string {
  return `guard-${chain}-${generation}.floor.json`
}

async function copyDisagreements(dataDir: string, to: string): Promise<readonly string[]> {
  const folder = disagreementsFolder(dataDir)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  if (names.length > 0) await mkdir(disagreementsFolder(to), { mode: 0o700 })
  for (const name of names) await copyFile(join(folder, name), join(disagreementsFolder(to), name))
  return names.map((name) => `disagreements/${name}`)
}

/** What the copy knows to be signed of each home chain, as a document that its guard will understand. */
function floorsIn(path: string, config: NodeConfig, verifier: Verifier) {
  const store = openLedgerStore(path)
  try {
    const configurations = keptIn(store, config.cluster, verifier)
    if (configurations.size === 0) return []
    return config.chains.flatMap(({ id, sequencer }) => {
      const member = memberByChain(configurations.newest.configuration, id)
      if (sequencer === undefined || member === undefined) return []
      const { generation, startNumber, startParent } = member
      const domain = { clusterId: configurations.clusterId, chain: id, generation, start: { number: startNumber, parent: startParent } }
      return [{ domain, document: formatInterchange(domain, signedIn(store, domain)) }]
    })
  } finally {
    store.close()
  }
}

function signedIn(store: LedgerStore, { chain, generation }: GuardDomain) {
  const last = store.lastHeader(chain, generation)
  if (last === undefined) return { last: undefined, records: [] }
  const { number, hash, header, signature } = last
  return { last: { number, hash }, records: [{ number, header: decodeHeader(header), hash, signature }] }
}

async function readManifest(from: string): Promise<BackupManifest> {
  const path = join(from, MANIFEST)
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new BackupError(
      'backup-unreadable',
      `${path} cannot be read: ${(cause as Error).message}`,
      'Name a folder that `seqmesh backup` made.',
      {
        cause,
      },
    )
  }
}

async function describe(folder: string, name: string): Promise<BackupManifest['files'][number]> {
  const path = join(folder, name)
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
    return { name, sizeBytes: (await stat(path)).size, sha256: hash.digest('hex') }
  } catch (cause) {
    throw new BackupError('backup-unreadable', `${path} cannot be read: ${(cause as Error).message}`, 'Use another backup.', { cause })
  }
}
