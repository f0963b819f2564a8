import { describe, expect, test } from 'vitest'
import { concatBytes, fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { checkSignatureForm, checkSigner } from '../../../src/protocol/signature.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { named } from '../../vectors/samples.ts'
import { expectRefusal } from './refusal.ts'

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const HALF = ORDER / 2n
const word = (value: bigint): Uint8Array => fromHex(`0x${value.toString(16).padStart(64, '0')}`, 32)
const signature = (s: bigint, v = 27): Uint8Array => concatBytes(word(1n), word(s), Uint8Array.of(v))

describe('form of a signature', () => {
  test.each([0n, 1n, HALF - 1n, HALF])('takes s = %i', (s) => checkSignatureForm(signature(s)))
  test.each([HALF + 1n, ORDER - 1n, ORDER, 2n ** 256n - 1n])('refuses s = %i', (s) => {
    expectRefusal(() => checkSignatureForm(signature(s)), 'malformed', /malleable/)
  })
  test.each([27, 28])('takes v = %i', (v) => checkSignatureForm(signature(1n, v)))
  test.each([0, 1, 26, 29, 255])('refuses v = %i', (v) => expectRefusal(() => checkSignatureForm(signature(1n, v)), 'malformed', /v is/))
  test.each([0, 64, 66])('refuses %i bytes', (size) => {
    expectRefusal(() => checkSignatureForm(new Uint8Array(size).fill(27)), 'malformed', /65 bytes/)
  })
})

describe('signer of a signature', () => {
  const key = testKey('signer')
  const digest = named('digest')

  test('is the key that made it, over that digest only', () => {
    const made = key.sign(digest)
    checkSigner(verifier, digest, made, key.address)
    expectRefusal(() => checkSigner(verifier, digest, made, testKey('other').address), 'bad-signature')
    expectRefusal(() => checkSigner(verifier, named('other'), made, key.address), 'bad-signature')
  })

  test('its malleable twin is refused though it recovers', () => {
    const made = key.sign(digest)
    const s = BigInt(toHex(made.subarray(32, 64)))
    const twin = concatBytes(made.subarray(0, 32), word(ORDER - s), Uint8Array.of(made[64] === 27 ? 28 : 27))
    expect(toHex(verifier.recover(digest, twin))).toBe(toHex(key.address))
    expectRefusal(() => checkSigner(verifier, digest, twin, key.address), 'malformed')
  })

  test('r and s of zero recover nobody', () => {
    expectRefusal(() => checkSigner(verifier, digest, signature(0n), key.address), 'bad-signature')
    expectRefusal(() => checkSigner(verifier, digest, concatBytes(word(0n), word(1n), Uint8Array.of(27)), key.address), 'bad-signature')
  })
})
