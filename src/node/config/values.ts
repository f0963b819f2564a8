import { multiaddr } from '@multiformats/multiaddr'
import { z } from 'zod'
import { type Address, fromHex } from '../../protocol/bytes.ts'
import { ClusterAddressError, parseClusterAddress } from '../../protocol/cluster-address.ts'

/** The kinds of value that options have, beside numbers and plain text. */

export const EXPECTED_URLS = 'a list of urls (http, https, ws or wss)'
export const rpcUrl = z.url({ protocol: /^(?:https?|wss?)$/ })
export const httpUrl = z.url({ protocol: /^https?$/ })

export const EXPECTED_MULTIADDRS = 'a list of multiaddrs, as /ip4/127.0.0.1/tcp/9600'
export const multiaddrText = z.string().refine((text) => {
  try {
    return multiaddr(text).getComponents().length > 0
  } catch {
    return false
  }
})

export const EXPECTED_CLUSTER = 'seqmesh:<parent chain id>:<registry address>:<genesis hash>'
export const clusterAddress = z.string().transform((text, context) => {
  try {
    return parseClusterAddress(text)
  } catch (error) {
    if (!(error instanceof ClusterAddressError)) throw error
    context.addIssue({ code: 'custom', message: error.message })
    return z.NEVER
  }
})

export const EXPECTED_WEI = 'a whole number of wei, in quotes if above 2⁵³ (YAML would round it)'
/** Wei: 2⁹⁶ − 1, the protocol's bound for values, has 29 digits. */
export const wei = z.union([z.string().regex(/^\d{1,29}$/), z.int().min(0)]).transform((value) => BigInt(value))

export const EXPECTED_ADDRESS = '0x and 40 hexadecimal digits'
export const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text): Address => fromHex(text, 20))

/** A safe integer between two bounds, both included. */
export function integer(min: number, max: number): z.ZodNumber {
  return z.int().min(min).max(max)
}
