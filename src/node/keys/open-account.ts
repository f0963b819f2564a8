import { keyTransactionSigner, type TransactionSigner } from '../../chain/transaction-signer.ts'
import type { KeySource } from '../config/key-source.ts'
import { KeyError } from './errors.ts'
import { openPrivateKey } from './open-signer.ts'

/** Opens the account that sends transactions: its key must be at hand. Throws `KeyError`. */
export async function openAccount(source: KeySource): Promise<TransactionSigner> {
  if (source.kind !== 'remote') return keyTransactionSigner(await openPrivateKey(source))
  throw new KeyError(
    'key-unsupported',
    source.url,
    'this account is a remote signer, which signs statements but no transactions',
    'Give the account a keystore of its own; it holds gas money only, and signs no headers.',
  )
}
