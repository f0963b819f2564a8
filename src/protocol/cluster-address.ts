import { fromHex, toHex } from './bytes.ts'
import type { ClusterAddress } from './configuration-chain.ts'

const EXPECTED = 'seqmesh:<parent chain id>:<registry address, 0x and 40 hexadecimal digits>:<genesis hash, 0x and 64 hexadecimal digits>'
const FORM = /^seqmesh:([1-9]\d{0,15}):(0x[0-9a-fA-F]{40}):(0x[0-9a-fA-F]{64})$/

/** A text that is no cluster address. */
export class ClusterAddressError extends Error {
  override readonly name = 'ClusterAddressError'
  readonly code = 'bad-cluster-address'
  readonly value: string
  readonly expected = EXPECTED
  readonly remedy = 'Copy the address from the cluster’s operators or from `seqmesh status` of a member.'

  constructor(value: string) {
    super(`${JSON.stringify(value.slice(0, 200))} is no cluster address; expected ${EXPECTED}`)
    this.value = value
  }
}

/** Reads a cluster address (§4) from its one-line form. Throws `ClusterAddressError`. */
export function parseClusterAddress(text: string): ClusterAddress {
  const [, chain, registry, genesis] = FORM.exec(text.trim()) ?? []
  const parentChain = Number(chain)
  if (registry === undefined || genesis === undefined || !Number.isSafeInteger(parentChain)) throw new ClusterAddressError(text)
  return { parentChain, registry: fromHex(registry, 20), genesis: fromHex(genesis, 32) }
}

/** The one-line form of a cluster address: what people pass on. */
export function formatClusterAddress(address: ClusterAddress): string {
  return `seqmesh:${address.parentChain}:${toHex(address.registry)}:${toHex(address.genesis)}`
}
