import { type Address, type Hex, toHex } from '../protocol/bytes.ts'

/** ERC-7930, version 1, of an EVM chain: chain reference and address, each with its length. */
export function interoperableAddress(chain: number, account: Address): Hex {
  const digits = chain.toString(16)
  const reference = digits.length % 2 === 0 ? digits : `0${digits}`
  const lengthOf = (bytes: number): string => bytes.toString(16).padStart(2, '0')
  return `0x00010000${lengthOf(reference.length / 2)}${reference}${lengthOf(account.length)}${toHex(account).slice(2)}`
}
