import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { TransactionSigner } from '../../chain/transaction-signer.ts'
import type { KeySource } from '../../node/config/key-source.ts'
import { UsageError } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

interface KeyOptions {
  readonly keystore?: string
  readonly passwordFile?: string
  readonly privateKeyFile?: string
}

/** Adds the options that name an account's key. */
export function addKey(command: Command, whose: string): Command {
  return command
    .option('--keystore <file>', `key of ${whose}: encrypted Web3 keystore`)
    .option('--password-file <file>', 'password of the keystore, on its first line')
    .option('--private-key-file <file>', `key of ${whose}: file with the bare key, for development`)
}

/** The account whose key the command line names. Throws `usage`, `KeyError`. */
export async function openKey(command: Command, terminal: Terminal): Promise<TransactionSigner> {
  const source = sourceOf(command.opts<KeyOptions>(), (file) => resolve(terminal.workingDirectory, file))
  const { openAccount } = await import('../../node/keys/open-account.ts')
  return openAccount(source)
}

function sourceOf({ keystore, passwordFile, privateKeyFile }: KeyOptions, path: (file: string) => string): KeySource {
  if (keystore !== undefined && passwordFile !== undefined && privateKeyFile === undefined)
    return { kind: 'keystore', path: path(keystore), passwordFile: path(passwordFile) }
  if (privateKeyFile !== undefined && keystore === undefined && passwordFile === undefined)
    return { kind: 'file', path: path(privateKeyFile) }
  throw new UsageError('which key?', 'Name --keystore and --password-file, or --private-key-file alone.')
}
