import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KeyError } from '../../../src/node/keys/errors.ts'
import { readKeystore, writeKeystore } from '../../../src/node/keys/keystore.ts'
import { createLocalSigner, readPrivateKeyFile } from '../../../src/node/keys/local-signer.ts'
import { createNativeVerifier } from '../../../src/node/keys/native-verifier.ts'
import { openSigner } from '../../../src/node/keys/open-signer.ts'
import { createPeerKey, readPeerKey } from '../../../src/node/keys/peer-key.ts'
import { createNobleVerifier } from '../../../src/observer/noble-verifier.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import type { Statement } from '../../../src/protocol/signature.ts'
import { hashEnact } from '../../../src/protocol/statements.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'

// Key and address of the first account that anvil and Hardhat derive.
const KEY = fromHex('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
const ADDRESS = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'
const CHEAP = { n: 1024, r: 8, p: 1 }

const domain = { parentChain: 900, registry: new Uint8Array(20).fill(1) }
const value = { predecessor: new Uint8Array(32).fill(2), config: new Uint8Array(32).fill(3) }
const statement: Statement = { type: 'Enact', domain, value, digest: hashEnact(clusterId(domain), value) }

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seqmesh-keys-'))
})
afterEach(() => rm(directory, { recursive: true }))
const path = (name: string): string => join(directory, name)

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof KeyError ? error.code : `no KeyError: ${String(error)}`
}

describe('signing and verifying', () => {
  test('a local key signs what both verifiers recover to its account', async () => {
    const signer = createLocalSigner(KEY)
    const signature = await signer.sign(statement)
    expect(toHex(signer.address)).toBe(ADDRESS)
    for (const verifier of [createNativeVerifier(), createNobleVerifier()])
      expect(toHex(verifier.recover(statement.digest, signature))).toBe(ADDRESS)
  })

  test('both verifiers refuse the same', async () => {
    const signature = await createLocalSigner(KEY).sign(statement)
    const noPoint = Uint8Array.from(signature)
    noPoint.fill(0xff, 0, 32)
    const highS = Uint8Array.from(signature)
    highS.fill(0xff, 32, 64)
    const badV = Uint8Array.from(signature)
    badV[64] = 29
    for (const verifier of [createNativeVerifier(), createNobleVerifier()]) {
      expect(() => verifier.recover(statement.digest, noPoint)).toThrow(expect.objectContaining({ code: 'bad-signature' }))
      for (const malformed of [highS, badV, signature.subarray(1)])
        expect(() => verifier.recover(statement.digest, malformed)).toThrow(expect.objectContaining({ code: 'malformed' }))
    }
  })

  test('an aborted signal signs nothing', async () => {
    await expect(createLocalSigner(KEY).sign(statement, AbortSignal.abort())).rejects.toThrow(/abort/)
  })

  test.each([
    ['zero', new Uint8Array(32)],
    ['the order and above', new Uint8Array(32).fill(0xff)],
    ['31 bytes', new Uint8Array(31).fill(1)],
  ])('%s is no key', (_name, key) => {
    expect(() => createLocalSigner(key)).toThrow(expect.objectContaining({ code: 'key-malformed' }))
  })
})

describe('keystore', () => {
  test('what is written encrypted is read back with the password', async () => {
    await writeKeystore(path('a.json'), KEY, 'pass word', CHEAP)
    expect((await stat(path('a.json'))).mode & 0o777).toBe(0o600)
    expect(await readFile(path('a.json'), 'utf8')).not.toContain(toHex(KEY).slice(2))
    expect(await readKeystore(path('a.json'), 'pass word')).toEqual(KEY)
    await writeFile(path('password'), 'pass word\n', { mode: 0o600 })
    const signer = await openSigner({ kind: 'keystore', path: path('a.json'), passwordFile: path('password') }, createNativeVerifier())
    expect(toHex(signer.address)).toBe(ADDRESS)
  })

  test('a wrong password', async () => {
    await writeKeystore(path('a.json'), KEY, 'right', CHEAP)
    expect(await codeOf(readKeystore(path('a.json'), 'wrong'))).toBe('wrong-password')
  })

  test('never overwrites', async () => {
    await writeKeystore(path('a.json'), KEY, 'p', CHEAP)
    expect(await codeOf(writeKeystore(path('a.json'), KEY, 'p', CHEAP))).toBe('key-exists')
  })

  test('the example of the Web3 secret storage definition', async () => {
    const example = {
      crypto: {
        cipher: 'aes-128-ctr',
        cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
        ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
        kdf: 'pbkdf2',
        kdfparams: { c: 262144, dklen: 32, prf: 'hmac-sha256', salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd' },
        mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
      },
      id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
      version: 3,
    }
    await writeFile(path('v3.json'), JSON.stringify(example), { mode: 0o600 })
    expect(toHex(await readKeystore(path('v3.json'), 'testpassword'))).toBe(
      '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d',
    )
  })

  test.each([
    ['no JSON', 'x'],
    ['another version', '{"version":1}'],
    [
      'a cost that would take the memory',
      JSON.stringify({ version: 3, id: '', crypto: { kdf: 'scrypt', kdfparams: { dklen: 32, n: 2 ** 40, r: 8, p: 1, salt: '00' } } }),
    ],
  ])('%s', async (_name, text) => {
    await writeFile(path('bad.json'), text, { mode: 0o600 })
    expect(await codeOf(readKeystore(path('bad.json'), 'p'))).toBe('key-malformed')
  })
})

describe('files', () => {
  test('a key that others may read is refused, with the way out', async () => {
    await writeFile(path('key'), toHex(KEY))
    await chmod(path('key'), 0o644)
    await expect(readPrivateKeyFile(path('key'))).rejects.toMatchObject({ code: 'key-exposed', remedy: `Run: chmod 600 ${path('key')}` })
    await chmod(path('key'), 0o600)
    expect(await readPrivateKeyFile(path('key'))).toEqual(KEY)
  })

  test('missing, malformed', async () => {
    expect(await codeOf(readPrivateKeyFile(path('none')))).toBe('key-missing')
    expect(await codeOf(readPrivateKeyFile(directory))).toBe('key-malformed')
    await writeFile(path('short'), '0x1234', { mode: 0o600 })
    expect(await codeOf(readPrivateKeyFile(path('short')))).toBe('key-malformed')
  })

  test('a peer key keeps its identity', async () => {
    const made = await createPeerKey(path('peer.key'))
    expect((await readPeerKey(path('peer.key'))).equals(made)).toBe(true)
    expect((await stat(path('peer.key'))).mode & 0o777).toBe(0o600)
    expect(await codeOf(createPeerKey(path('peer.key')))).toBe('key-exists')
    await writeFile(path('bad'), 'AAAA', { mode: 0o600 })
    expect(await codeOf(readPeerKey(path('bad')))).toBe('key-malformed')
  })
})
