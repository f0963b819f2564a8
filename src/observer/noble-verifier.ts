import { secp256k1 } from '@noble/curves/secp256k1.js'
import { ProtocolError } from '../protocol/errors.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { checkSignatureForm, type Verifier } from '../protocol/signature.ts'

/** Verification in plain JavaScript, for browsers: about a twentieth of the native speed. */
export function createNobleVerifier(): Verifier {
  return {
    recover(digest, signature) {
      checkSignatureForm(signature)
      const recovered = new Uint8Array(65)
      recovered[0] = (signature[64] as number) - 27
      recovered.set(signature.subarray(0, 64), 1)
      try {
        const point = secp256k1.Point.fromBytes(secp256k1.recoverPublicKey(recovered, digest, { prehash: false }))
        return keccak256(point.toBytes(false).subarray(1)).slice(12)
      } catch (cause) {
        throw new ProtocolError('bad-signature', 'no key made this signature', { cause })
      }
    },
  }
}
