import secp256k1 from 'secp256k1'
import { fromHex } from '../../protocol/bytes.ts'
import type { Signer } from '../../protocol/signature.ts'
import { KeyError } from './errors.ts'
import { addressOfPublicKey } from './native-verifier.ts'
import { readSecretFile } from './secret-file.ts'

/** A key in this process's memory. Throws `key-malformed` unless `privateKey` is 32 bytes within the order of the curve. */
export function createLocalSigner(privateKey: Uint8Array, where = 'private key'): Signer {
  if (privateKey.length !== 32 || !secp256k1.privateKeyVerify(privateKey))
    throw new KeyError('key-malformed', where, `${where} is no secp256k1 private key`, 'Expected 32 bytes below the order of the curve.')
  const address = addressOfPublicKey(secp256k1.publicKeyCreate(privateKey, false))
  return {
    address,
    async sign(statement, signal) {
      signal?.throwIfAborted()
      const { signature, recid } = secp256k1.ecdsaSign(statement.digest, privateKey)
      const whole = new Uint8Array(65)
      whole.set(signature)
      whole[64] = 27 + recid
      return whole
    },
  }
}

/** Reads a bare private key (`0x` and 64 digits) from a file: for development, as nothing encrypts it. */
export async function readPrivateKeyFile(path: string): Promise<Uint8Array> {
  const text = new TextDecoder().decode(await readSecretFile(path)).trim()
  if (!/^(?:0x)?[0-9a-fA-F]{64}$/.test(text))
    throw new KeyError('key-malformed', path, `${path} holds no private key`, 'Expected 64 hexadecimal digits, and nothing else.')
  return fromHex(text.startsWith('0x') ? text : `0x${text}`, 32)
}

/** A new private key, from the system's randomness. */
export function generatePrivateKey(): Uint8Array {
  for (;;) {
    const key = crypto.getRandomValues(new Uint8Array(32))
    // All but one in 2¹²⁸ are.
    if (secp256k1.privateKeyVerify(key)) return key
  }
}
