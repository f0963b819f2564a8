import { generateKeyPair, privateKeyFromProtobuf, privateKeyToProtobuf } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { KeyError } from './errors.ts'
import { readSecretFile, writeSecretFile } from './secret-file.ts'

/** Makes a libp2p identity (Ed25519) and keeps it in a new file of mode 0600. Throws `key-exists`. */
export async function createPeerKey(path: string): Promise<PrivateKey> {
  const key = await generateKeyPair('Ed25519')
  await writeSecretFile(path, `${Buffer.from(privateKeyToProtobuf(key)).toString('base64')}\n`)
  return key
}

/** Reads a libp2p identity. Throws `key-missing`, `key-exposed` or `key-malformed`. */
export async function readPeerKey(path: string): Promise<PrivateKey> {
  const text = new TextDecoder().decode(await readSecretFile(path)).trim()
  try {
    return privateKeyFromProtobuf(Buffer.from(text, 'base64'))
  } catch (cause) {
    throw new KeyError('key-malformed', path, `${path} is no libp2p private key`, 'Make one with `seqmesh keygen --peer-key FILE`.', {
      cause,
    })
  }
}
