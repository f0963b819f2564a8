import secp256k1 from 'secp256k1'
import type { Address } from '../../protocol/bytes.ts'
import { ProtocolError } from '../../protocol/errors.ts'
import { keccak256 } from '../../protocol/keccak.ts'
import { checkSignatureForm, type Verifier } from '../../protocol/signature.ts'

/** Verification by libsecp256k1, on this thread: about 12,000 a second, so no pool is needed. */
export function createNativeVerifier(): Verifier {
  return {
    recover(digest, signature) {
      checkSignatureForm(signature)
      try {
        const key = secp256k1.ecdsaRecover(signature.subarray(0, 64), (signature[64] as number) - 27, digest, false)
        return addressOfPublicKey(key)
      } catch (cause) {
        throw new ProtocolError('bad-signature', 'no key made this signature', { cause })
      }
    },
  }
}

/** The account of an uncompressed public key, 65 bytes. */
export function addressOfPublicKey(publicKey: Uint8Array): Address {
  return keccak256(publicKey.subarray(1)).slice(12)
}
