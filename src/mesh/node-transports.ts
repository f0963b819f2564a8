import { tcp } from '@libp2p/tcp'
import { webSockets } from '@libp2p/websockets'
import type { NodeInit } from './node.ts'

/** What a node in Node.js speaks: TCP among nodes, WebSockets for browsers. */
export function nodeTransports(): NodeInit['transports'] {
  return [tcp(), webSockets()]
}
