import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addCommon } from '../command.ts'
import { UsageError } from '../failure.ts'
import { askNewPassword } from '../password.ts'
import { show } from '../query.ts'
import { formatFields } from '../table.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly out: string
  readonly passwordFile?: string
  readonly privateKeyFile?: string
  readonly peerKey?: boolean
}

export function addKeygen(program: Command, terminal: Terminal): void {
  addCommon(program.command('keygen'))
    .description('make a key: an encrypted keystore for a sequencer or includer, or a libp2p identity')
    .requiredOption('-o, --out <file>', 'where to write it; never overwritten')
    .option('--password-file <file>', 'password on its first line (default: ask)')
    .option('--private-key-file <file>', 'encrypt this key instead of making one')
    .option('--peer-key', 'make a libp2p identity')
    .action(async (options: Options, command: Command) => {
      const out = resolve(terminal.workingDirectory, options.out)
      const made = options.peerKey === true ? await makePeerKey(out) : await makeKeystore(out, options, terminal)
      await show(command, terminal, made, (key) => formatFields(Object.entries(key)))
    })
}

async function makePeerKey(file: string): Promise<Record<string, string>> {
  const { createPeerKey } = await import('../../node/keys/peer-key.ts')
  const key = await createPeerKey(file)
  const { peerIdFromPrivateKey } = await import('@libp2p/peer-id')
  return { file, peerId: peerIdFromPrivateKey(key).toString() }
}

async function makeKeystore(file: string, options: Options, terminal: Terminal): Promise<Record<string, string>> {
  const [{ writeKeystore }, { createLocalSigner, generatePrivateKey, readPrivateKeyFile }, { toHex }] = await Promise.all([
    import('../../node/keys/keystore.ts'),
    import('../../node/keys/local-signer.ts'),
    import('../../protocol/bytes.ts'),
  ])
  const { privateKeyFile } = options
  const key =
    privateKeyFile === undefined ? generatePrivateKey() : await readPrivateKeyFile(resolve(terminal.workingDirectory, privateKeyFile))
  const { address } = createLocalSigner(key, privateKeyFile)
  await writeKeystore(file, key, await passwordFor(options, terminal))
  return { file, address: toHex(address) }
}

async function passwordFor({ passwordFile }: Options, terminal: Terminal): Promise<string> {
  if (passwordFile !== undefined) {
    const { readPasswordFile } = await import('../../node/keys/secret-file.ts')
    return readPasswordFile(resolve(terminal.workingDirectory, passwordFile))
  }
  if (terminal.interactive) return askNewPassword(terminal.shutdown)
  throw new UsageError('no password, and nobody to ask for one', 'Name a file that holds it with --password-file.')
}
