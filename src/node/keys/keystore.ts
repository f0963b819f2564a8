import { Hex, Keystore } from 'ox'
import { z } from 'zod'
import { KeyError } from './errors.ts'
import { readSecretFile, writeSecretFile } from './secret-file.ts'

/**
 * scrypt's cost for new keystores: geth's standard (n 2¹⁸, r 8, p 1; 256 MiB, about a second).
 * Source: Web3 secret storage definition, version 3.
 */
const STANDARD_COST = { n: 262_144, r: 8, p: 1 }

/** n · r · 128 bytes is what scrypt allocates: a hostile file must not take the machine's memory. */
const MAX_SCRYPT_BYTES = 1 << 30
const MAX_SCRYPT_PARALLEL = 16
const MAX_PBKDF2_ITERATIONS = 10_000_000

const hexadecimal = z.string().regex(/^[0-9a-fA-F]*$/)
const scryptParams = z
  .object({
    dklen: z.literal(32),
    n: z.int().positive(),
    r: z.int().positive(),
    p: z.int().positive().max(MAX_SCRYPT_PARALLEL),
    salt: hexadecimal,
  })
  .refine(({ n, r }) => n * r * 128 <= MAX_SCRYPT_BYTES, 'scrypt would need more than 1 GiB')
const pbkdf2Params = z.object({
  dklen: z.literal(32),
  c: z.int().positive().max(MAX_PBKDF2_ITERATIONS),
  prf: z.literal('hmac-sha256'),
  salt: hexadecimal,
})
const cipher = {
  cipher: z.literal('aes-128-ctr'),
  ciphertext: hexadecimal.length(64),
  cipherparams: z.object({ iv: hexadecimal.length(32) }),
  mac: hexadecimal.length(64),
}
const keystoreFile = z.object({
  version: z.literal(3),
  id: z.string(),
  crypto: z.discriminatedUnion('kdf', [
    z.object({ ...cipher, kdf: z.literal('scrypt'), kdfparams: scryptParams }),
    z.object({ ...cipher, kdf: z.literal('pbkdf2'), kdfparams: pbkdf2Params }),
  ]),
})

/** Writes `privateKey`, encrypted, to a new file of mode 0600. Throws `key-exists`. `cost` is lower in tests only. */
export async function writeKeystore(path: string, privateKey: Uint8Array, password: string, cost = STANDARD_COST): Promise<void> {
  const [key, options] = await Keystore.scryptAsync({ password, ...cost })
  const keystore = Keystore.encrypt(privateKey, key, options)
  await writeSecretFile(path, `${JSON.stringify(keystore, null, 2)}\n`)
}

/** Decrypts a Web3 secret-storage file (version 3). Throws `key-missing`, `key-exposed`, `key-malformed` or `wrong-password`. */
export async function readKeystore(path: string, password: string): Promise<Uint8Array> {
  const keystore = parseKeystore(path, new TextDecoder().decode(await readSecretFile(path)))
  const key = await Keystore.toKeyAsync(keystore, { password })
  try {
    return Hex.toBytes(Keystore.decrypt(keystore, key))
  } catch (cause) {
    throw new KeyError(
      'wrong-password',
      path,
      `the password does not open ${path}`,
      'Check the password file; it holds the password on its first line.',
      {
        cause,
      },
    )
  }
}

function parseKeystore(path: string, text: string): Keystore.Keystore {
  try {
    return keystoreFile.parse(JSON.parse(text))
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? z.prettifyError(cause).replaceAll('\n', ' ') : 'not JSON'
    throw new KeyError('key-malformed', path, `${path} is no Web3 keystore of version 3: ${detail}`, 'Make one with `seqmesh keygen`.', {
      cause,
    })
  }
}
