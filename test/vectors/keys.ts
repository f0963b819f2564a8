import { secp256k1 } from '@noble/curves/secp256k1.js'
import type { Address, Bytes32 } from '../../src/protocol/bytes.ts'
import { concatBytes, toHex } from '../../src/protocol/bytes.ts'
import { ProtocolError } from '../../src/protocol/errors.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { Signature, Verifier } from '../../src/protocol/signature.ts'

/** A key that only tests use: keccak of `seqmesh test key NAME`. */
export interface TestKey {
  readonly name: string
  readonly secret: Bytes32
  readonly address: Address
  sign(digest: Bytes32): Signature
}

export function testKey(name: string): TestKey {
  const secret = keccak256(new TextEncoder().encode(`seqmesh test key ${name}`))
  return {
    name,
    secret,
    address: addressOf(secp256k1.getPublicKey(secret, false)),
    sign(digest) {
      const recovered = secp256k1.sign(digest, secret, { prehash: false, format: 'recovered', lowS: true })
      return concatBytes(recovered.subarray(1), Uint8Array.of(27 + (recovered[0] as number)))
    },
  }
}

/** noble's ECDSA behind the protocol's seam. */
export const verifier: Verifier = {
  recover(digest, signature) {
    try {
      const recovered = concatBytes(Uint8Array.of((signature[64] as number) - 27), signature.subarray(0, 64))
      const point = secp256k1.Point.fromBytes(secp256k1.recoverPublicKey(recovered, digest, { prehash: false }))
      return addressOf(point.toBytes(false))
    } catch (cause) {
      throw new ProtocolError('bad-signature', `nobody made ${toHex(signature)}`, { cause })
    }
  },
}

function addressOf(uncompressed: Uint8Array): Address {
  return keccak256(uncompressed.subarray(1)).slice(12)
}
