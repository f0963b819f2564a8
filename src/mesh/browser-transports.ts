import { webSockets } from '@libp2p/websockets'
import type { NodeInit } from './node.ts'

/** What a browser can speak. */
export function browserTransports(): NodeInit['transports'] {
  return [webSockets()]
}
