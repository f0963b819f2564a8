import { existsSync } from 'node:fs'
import { access, constants, stat, statfs } from 'node:fs/promises'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import type { NodeConfig } from '../../node/config/load.ts'
import { guardFile, peerKeyFile } from '../../node/config/paths.ts'
import { createNativeVerifier } from '../../node/keys/native-verifier.ts'
import { openSigner, openSigners } from '../../node/keys/open-signer.ts'
import { readPeerKey } from '../../node/keys/peer-key.ts'
import { equalBytes, toHex } from '../../protocol/bytes.ts'
import type { Member } from '../../protocol/configuration.ts'
import type { Statement } from '../../protocol/signature.ts'
import { hashHello } from '../../protocol/statements.ts'
import { clusterId } from '../../protocol/typed-data.ts'
import { GuardError } from '../../store/guard-error.ts'
import { openGuard } from '../../store/sign-guard.ts'
import { guardDomainOf, type homeChains } from '../cluster-on-parent.ts'
import { examine, type Finding, failed, type Judgement, warning } from './finding.ts'

const MIN_FREE_BYTES = 100e6
const LOW_FREE_BYTES = 2e9
const INIT_REMEDY = 'Run `seqmesh init`.'

/** The data directory, its disk, and the peer key. */
export function checkDataDir(config: NodeConfig): Promise<readonly Finding[]> {
  const { dataDir } = config
  return Promise.all([
    examine('data', 'directory', async () => {
      if (!existsSync(dataDir)) return failed(`${dataDir} is not there`, INIT_REMEDY)
      if (!(await stat(dataDir)).isDirectory()) return failed(`${dataDir} is no directory`, 'Correct dataDir.')
      await access(dataDir, constants.R_OK | constants.W_OK)
      return dataDir
    }),
    examine('data', 'disk', async () => {
      const { bavail, bsize } = await statfs(existsSync(dataDir) ? dataDir : '.')
      const free = bavail * bsize
      const detail = `${(free / 1e9).toFixed(1)} GB free`
      if (free < MIN_FREE_BYTES) return failed(detail, 'Make room: with a full disk the guard refuses, and the chain stands still.')
      return free < LOW_FREE_BYTES ? warning(detail, 'Make room before the disk is full.') : detail
    }),
    examine('data', 'peer key', async () => {
      const file = peerKeyFile(config)
      if (!existsSync(file)) return failed(`${file} is not there`, INIT_REMEDY)
      return peerIdFromPrivateKey(await readPeerKey(file)).toString()
    }),
  ])
}

/** Keys and guard of one home chain; `member` is undefined when the cluster could not be asked. */
export function checkHome(
  config: NodeConfig,
  { id, sequencer }: ReturnType<typeof homeChains>[number],
  member: Member | undefined,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const subject = `chain ${id}`
  return Promise.all([
    examine(subject, 'sequencer key', async () => {
      const signers = await openSigners(sequencer, createNativeVerifier())
      // Expired before it was made: it proves that the key signs, and nobody can use it.
      const value = { peerId: new Uint8Array(), chain: id, expiry: 0 }
      const statement: Statement = { type: 'Hello', domain: config.cluster, value, digest: hashHello(clusterId(config.cluster), value) }
      for (const signer of signers) await signer.sign(statement, signal)
      const addresses = signers.map(({ address }) => address)
      return compareKeys(addresses, member?.sequencer)
    }),
    examine(subject, 'includer key', async () => {
      const { address } = await openSigner(sequencer.includer ?? sequencer.key, createNativeVerifier())
      return compareKeys([address], member?.includer)
    }),
    examine(subject, 'guard', () => (member === undefined ? UNKNOWN_CLUSTER : checkGuard(config, member))),
  ])
}

const UNKNOWN_CLUSTER = warning('not checked: the cluster’s configuration could not be read', 'See the parent chain above.')

function compareKeys(addresses: readonly Uint8Array[], expected: Uint8Array | undefined): Judgement {
  const found = addresses.map((address) => toHex(address)).join(' and ')
  if (expected === undefined || addresses.some((address) => equalBytes(address, expected))) return found
  return failed(
    `${found}, the newest configuration names ${toHex(expected)}`,
    'Name the right key, or rotate the key by governance. A sequencer key that is not in force yet: as sequencer.nextKey.',
  )
}

function checkGuard(config: NodeConfig, member: Member): Judgement {
  const domain = guardDomainOf(config, member)
  const file = guardFile(config.dataDir, domain.chain, domain.generation)
  if (!existsSync(file)) {
    const remedy =
      'For a log that never started: `seqmesh init`. Otherwise restore the guard, or move it here with `seqmesh init --guard FILE`.'
    return failed(`${file} is not there`, remedy)
  }
  try {
    const guard = openGuard(file, domain)
    const { number } = guard.last
    guard.close()
    return `last position ${number}, generation ${domain.generation}`
  } catch (error) {
    if (error instanceof GuardError && error.code === 'locked') return 'in use by a running node'
    throw error
  }
}
