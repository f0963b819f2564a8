import { peerIdFromString } from '@libp2p/peer-id'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'

/** The multiaddr that a text is. Throws what its parser throws, also for a peer id in it that is none. */
export function parsePeerAddress(text: string): Multiaddr {
  const address = multiaddr(text)
  if (address.getComponents().length === 0) throw new TypeError('an empty multiaddr leads nowhere')
  const peer = peerOf(address)
  if (peer !== undefined) peerIdFromString(peer)
  return address
}

/** Whether a text is a multiaddr. Members write what they like into their entry of the configuration. */
export function isPeerAddress(text: string): boolean {
  try {
    parsePeerAddress(text)
    return true
  } catch {
    return false
  }
}

/** The peer id at the end of a multiaddr, if it names one. */
export function peerOf(address: Multiaddr | string): string | undefined {
  return multiaddr(address)
    .getComponents()
    .findLast(({ name }) => name === 'p2p')?.value
}
