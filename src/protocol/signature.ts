import { type Address, type Bytes32, equalBytes } from './bytes.ts'
import { ProtocolError } from './errors.ts'
import type { Domain, TypeName } from './typed-data.ts'

/** r ‖ s ‖ v, 65 bytes, v 27 or 28, low s. */
export type Signature = Uint8Array

/** ECDSA over secp256k1: libsecp256k1 in Node, noble in browsers; injected, so that this folder stays pure. */
export interface Verifier {
  /** The account whose key made `signature` over `digest`. Throws `bad-signature` if there is none. */
  recover(digest: Bytes32, signature: Signature): Address
}

/** Something to sign: its digest for keys at hand, its typed data for wallets and remote signers. */
export interface Statement {
  readonly type: TypeName
  readonly domain: Domain
  /** The fields of `type`: numbers, bigints and bytes as in its interface. */
  readonly value: object
  readonly digest: Bytes32
}

/** A key, wherever it lives. */
export interface Signer {
  readonly address: Address
  sign(statement: Statement, signal?: AbortSignal): Promise<Signature>
}

/** Half the order of secp256k1, rounded down: the largest s that is not malleable (EIP-2). */
const HALF_ORDER = Uint8Array.from([
  0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50,
  0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
])

/** Refuses anything but 65 bytes with v 27 or 28 and low s. */
export function checkSignatureForm(signature: Signature): void {
  if (signature.length !== 65) throw new ProtocolError('malformed', `a signature has 65 bytes, not ${signature.length}`)
  if (signature[64] !== 27 && signature[64] !== 28) throw new ProtocolError('malformed', `v is ${signature[64]}, neither 27 nor 28`)
  for (let i = 0; i < 32; i++) {
    const s = signature[32 + i] as number
    const half = HALF_ORDER[i] as number
    if (s < half) return
    if (s > half) throw new ProtocolError('malformed', 's is in the upper half of the order: the signature is malleable')
  }
}

/** The one that has the key of `address`. */
export function signerOf(signers: readonly Signer[], address: Address | undefined): Signer | undefined {
  return address && signers.find((signer) => equalBytes(signer.address, address))
}

/** Throws unless `signature` over `digest` is by `signer`. */
export function checkSigner(verifier: Verifier, digest: Bytes32, signature: Signature, signer: Address): void {
  checkSignatureForm(signature)
  if (!equalBytes(verifier.recover(digest, signature), signer))
    throw new ProtocolError('bad-signature', 'the signature is not by the key that the configuration names')
}
