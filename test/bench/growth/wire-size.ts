import { RPC } from '@chainsafe/libp2p-gossipsub/message'
import { type Topics, topicsOf } from '../../../src/mesh/topics.ts'
import type { Bytes32 } from '../../../src/protocol/bytes.ts'

/** What libp2p puts around a payload, as bytes on a socket. */
const YAMUX_HEADER_BYTES = 12
/** Noise: a length and a tag for each message of at most 65,519 bytes. */
const NOISE_BYTES = 18
const NOISE_MESSAGE_BYTES = 65_519
const MESSAGE_ID_BYTES = 32

/** multistream-select of a stream in both directions, and its end. */
const NEGOTIATION = ['/multistream/1.0.0', '/seqmesh/hello/1']

/** Bytes on the socket for one write of `bytes` to a stream. */
export function onSocket(bytes: number): number {
  const muxed = bytes + YAMUX_HEADER_BYTES
  return muxed + NOISE_BYTES * Math.ceil(muxed / NOISE_MESSAGE_BYTES)
}

function lengthPrefixed(bytes: number): number {
  let prefix = 1
  for (let rest = bytes; rest > 127; rest = Math.floor(rest / 128)) prefix++
  return bytes + prefix
}

export type TopicName = { readonly frames: number } | 'heads' | 'evidence'

/** One gossiped message with its topic. */
export function gossipOnSocket(clusterId: Bytes32, name: TopicName, data: Uint8Array): number {
  const topics: Topics = topicsOf(clusterId)
  const topic = typeof name === 'object' ? topics.frames(name.frames) : topics[name]
  return onSocket(lengthPrefixed(RPC.encode({ subscriptions: [], messages: [{ data, topic }] }).length))
}

/** An IDONTWANT of one message, and what each message more takes. */
export function dontWantOnSocket(): { readonly dontWantBytes: number; readonly dontWantMoreBytes: number } {
  const [one = 0, two = 0] = [1, 2].map((count) => {
    const idontwant = [{ messageIDs: Array.from({ length: count }, () => new Uint8Array(MESSAGE_ID_BYTES)) }]
    const control = { ihave: [], iwant: [], graft: [], prune: [], idontwant }
    return onSocket(lengthPrefixed(RPC.encode({ subscriptions: [], messages: [], control }).length))
  })
  return { dontWantBytes: one, dontWantMoreBytes: two - one }
}

/** A hello in one direction: its negotiation, its length and itself. The stream's end is a frame of the muxer. */
export function helloOnSocket(hello: Uint8Array): number {
  const negotiated = NEGOTIATION.reduce((sum, text) => sum + onSocket(lengthPrefixed(text.length + 1)), 0)
  return negotiated + onSocket(4 + hello.length) + onSocket(0)
}
