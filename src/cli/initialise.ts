import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import type { NodeConfig } from '../node/config/load.ts'
import { guardFile, peerKeyFile } from '../node/config/paths.ts'
import { createNativeVerifier } from '../node/keys/native-verifier.ts'
import { openSigner, openSigners } from '../node/keys/open-signer.ts'
import { createPeerKey, readPeerKey } from '../node/keys/peer-key.ts'
import { toHex } from '../protocol/bytes.ts'
import type { Configuration } from '../protocol/configuration.ts'
import { signerOf } from '../protocol/signature.ts'
import { GuardError } from '../store/guard-error.ts'
import { createGuard } from '../store/sign-guard.ts'
import { ClusterMismatch, guardDomainOf, homeChains, memberOf, newestConfiguration } from './cluster-on-parent.ts'

export interface InitOptions {
  /** Only this home chain. */
  readonly chain?: number
  /** A guard that moves here from another machine. */
  readonly guard?: { readonly document: unknown; readonly source: string }
}

export interface Initialised {
  readonly dataDir: string
  readonly peerId: string
  readonly guards: readonly { readonly chain: number; readonly generation: number; readonly start: number; readonly file: string }[]
}

/** Makes the data directory: guards of the home chains and the peer key. What is there already is never overwritten. */
export async function initialise(config: NodeConfig, options: InitOptions, signal: AbortSignal): Promise<Initialised> {
  const chains = homeChains(config).filter(({ id }) => options.chain === undefined || id === options.chain)
  if (options.chain !== undefined && chains.length === 0) {
    const message = `chain ${options.chain} has no sequencer in the configuration`
    throw new ClusterMismatch('not-a-member', message, 'Give its entry in chains a sequencer key.')
  }
  const guards = chains.length === 0 ? [] : await planGuards(config, chains, signal)
  // All or nothing: nothing is made before everything is known to be possible.
  for (const { file } of guards) {
    if (existsSync(file))
      throw new GuardError('exists', file, 'the guard exists. Run with it; if its log must start anew, use a new generation (§8).')
  }
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
  const peerFile = peerKeyFile(config)
  const peerKey = existsSync(peerFile) ? await readPeerKey(peerFile) : await createPeerKey(peerFile)
  for (const { file, domain } of guards) createGuard(file, domain, options.guard)
  return {
    dataDir: config.dataDir,
    peerId: peerIdFromPrivateKey(peerKey).toString(),
    guards: guards.map(({ file, domain }) => ({ chain: domain.chain, generation: domain.generation, start: domain.start.number, file })),
  }
}

async function planGuards(config: NodeConfig, chains: ReturnType<typeof homeChains>, signal: AbortSignal) {
  const configuration = await newestConfiguration(config, signal)
  return Promise.all(
    chains.map(async (chain) => {
      await checkKeys(configuration, chain)
      const domain = guardDomainOf(config, memberOf(configuration, chain.id))
      return { domain, file: guardFile(config.dataDir, domain.chain, domain.generation) }
    }),
  )
}

/** Checks that the keys are the member's. Throws `not-the-member-key`, or `KeyError` for a key that cannot be opened. */
async function checkKeys(configuration: Configuration, { id, sequencer }: ReturnType<typeof homeChains>[number]): Promise<void> {
  const member = memberOf(configuration, id)
  const verifier = createNativeVerifier()
  const pairs = [
    ['sequencer', await openSigners(sequencer, verifier), member.sequencer],
    ['includer', [await openSigner(sequencer.includer ?? sequencer.key, verifier)], member.includer],
  ] as const
  for (const [role, signers, expected] of pairs) {
    if (signerOf(signers, expected) !== undefined) continue
    const found = signers.map(({ address }) => toHex(address)).join(' and ')
    const message = `the ${role} key of chain ${id} is ${found}, the cluster names ${toHex(expected)}`
    throw new ClusterMismatch('not-the-member-key', message, 'Name the right key in the configuration, or rotate the key by governance.')
  }
}
