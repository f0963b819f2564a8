import { secp256k1 } from '@noble/curves/secp256k1.js'
import type { Address } from '../protocol/bytes.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { encodeTransaction, type Transaction, transactionDigest } from './transaction.ts'

/** An account, wherever its key lives: at hand, or behind a remote signer. */
export interface TransactionSigner {
  readonly address: Address
  /** The transaction, signed, as it stands in a block. */
  sign(transaction: Transaction, signal?: AbortSignal): Promise<Uint8Array>
}

/** A signer with its key (32 bytes) at hand. */
export function keyTransactionSigner(privateKey: Uint8Array): TransactionSigner {
  const address = keccak256(secp256k1.getPublicKey(privateKey, false).subarray(1)).slice(12)
  return {
    address,
    async sign(transaction) {
      const recovered = secp256k1.sign(transactionDigest(transaction), privateKey, { prehash: false, format: 'recovered', lowS: true })
      const integer = (from: number): bigint => recovered.subarray(from, from + 32).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
      return encodeTransaction(transaction, { yParity: recovered[0] ?? 0, r: integer(1), s: integer(33) })
    },
  }
}
