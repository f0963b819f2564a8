import { webSockets } from '@libp2p/websockets'
import type { NodeInit } from './node.ts'

/** What a browser can speak. */
export function browserTransports(): NodeInit['transports'] {
  return [webSockets()]
}

/** Whether a multiaddr is one of those: a page that came by HTTPS may open secure WebSockets only. */
export function isBrowserDialable(address: string): boolean {
  const needsTls = globalThis.location?.protocol === 'https:'
  return (needsTls ? /\/(wss|tls\/(sni\/[^/]+\/)?ws)(\/|$)/ : /\/wss?(\/|$)/).test(address)
}
