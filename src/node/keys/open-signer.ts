import type { Signer, Verifier } from '../../protocol/signature.ts'
import type { KeySource } from '../config/key-source.ts'
import { readKeystore } from './keystore.ts'
import { createLocalSigner, readPrivateKeyFile } from './local-signer.ts'
import { createRemoteSigner } from './remote-signer.ts'
import { readPasswordFile } from './secret-file.ts'

export interface SequencerKeySources {
  readonly key: KeySource
  readonly nextKey?: KeySource | undefined
}

/** The key that a configuration names, ready to sign. Throws `KeyError`. A remote signer is not asked yet. */
export async function openSigner(source: KeySource, verifier: Verifier): Promise<Signer> {
  switch (source.kind) {
    case 'remote':
      return createRemoteSigner({ url: source.url, address: source.address, verifier })
    default:
      return createLocalSigner(await openPrivateKey(source), source.path)
  }
}

/** The keys of a sequencer: the one that signs, and the one that is to follow it. Throws `KeyError`. */
export async function openSigners({ key, nextKey }: SequencerKeySources, verifier: Verifier): Promise<readonly Signer[]> {
  return Promise.all([key, ...(nextKey === undefined ? [] : [nextKey])].map((source) => openSigner(source, verifier)))
}

/** The private key itself, for transactions. Throws `KeyError`. */
export async function openPrivateKey(source: Exclude<KeySource, { readonly kind: 'remote' }>): Promise<Uint8Array> {
  return source.kind === 'file' ? readPrivateKeyFile(source.path) : readKeystore(source.path, await readPasswordFile(source.passwordFile))
}
