import type { Address, Hex } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'

/** A key of this run alone: never reused, so that no two runs can ever sign for the same cluster. */
export interface Key {
  readonly secret: Hex
  readonly address: Address
}

export function newKey(): Key {
  const secret = generatePrivateKey()
  return { secret, address: privateKeyToAddress(secret) }
}
