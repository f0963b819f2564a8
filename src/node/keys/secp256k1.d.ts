/** The part of the package `secp256k1` (libsecp256k1, prebuilt) that is used; it ships no types. */
declare module 'secp256k1' {
  interface Secp256k1 {
    /** Throws if no key fits. Returns the public key, 65 bytes when not compressed. */
    ecdsaRecover(signature: Uint8Array, recid: number, digest: Uint8Array, compressed: boolean): Uint8Array
    /** Low-s, deterministic (RFC 6979). */
    ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { signature: Uint8Array; recid: number }
    privateKeyVerify(privateKey: Uint8Array): boolean
    publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array
  }
  const secp256k1: Secp256k1
  export default secp256k1
}
