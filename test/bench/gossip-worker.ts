import { setTimeout as sleep } from 'node:timers/promises'
import { gossipsub, StrictNoSign, StrictSign } from '@chainsafe/libp2p-gossipsub'
import { noise } from '@chainsafe/libp2p-noise'
import { yamux } from '@chainsafe/libp2p-yamux'
import { identify } from '@libp2p/identify'
import { tcp } from '@libp2p/tcp'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { packMessages } from '../../src/wire/packed-messages.ts'
import { BenchError } from './errors.ts'
import { benchCluster, MESSAGE_BYTES, produce } from './production.ts'
import { emit, type Served, serve } from './serve.ts'
import { machineNowMs } from './statistics.ts'
import { Progress } from './wait.ts'

/** A baseline: gossipsub and nothing on top. Nothing is decoded, verified or stored. */

const TOPIC = 'bench'
const DEGREE = 3
/** Single messages are counted together: telling of each would be the bottleneck. */
const TELL_EVERY = 16

async function createNode(sign: boolean) {
  return createLibp2p({
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    connectionManager: { inboundConnectionThreshold: 50 },
    services: {
      identify: identify(),
      gossip: gossipsub({
        globalSignaturePolicy: sign ? StrictSign : StrictNoSign,
        floodPublish: true,
        allowPublishToZeroTopicPeers: true,
        D: DEGREE,
        Dlo: 2,
        Dhi: 2 * DEGREE,
        Dout: 1,
        maxInboundDataLength: 2 ** 21,
        scoreParams: { IPColocationFactorWeight: 0 },
      }),
    },
  })
}

export interface Pace {
  readonly times: number
  readonly each: number
  readonly bytes: number
  readonly everyMs: number
}

let node: Awaited<ReturnType<typeof createNode>> | undefined
let prepared: readonly Uint8Array[] = []
const credit = new Progress()

function opened() {
  if (node === undefined) throw new BenchError('worker-failed', 'open comes first')
  return node
}

const methods = {
  /** `sign`: as gossipsub does by default; without it, whoever publishes must have signed the payload. */
  async open({ sign }: { readonly sign: boolean }): Promise<readonly string[]> {
    node = await createNode(sign)
    node.services.gossip.subscribe(TOPIC)
    return node.getMultiaddrs().map(String)
  },

  async connect({ addresses }: { readonly addresses: readonly string[] }): Promise<void> {
    for (const address of addresses) await opened().dial(multiaddr(address))
  },

  /** How many peers follow the topic. */
  followers(): number {
    return opened().services.gossip.getSubscribers(TOPIC).length
  },

  // Latency

  /** Tells of every payload, by its first four bytes. */
  watch(): void {
    opened().services.gossip.addEventListener('gossipsub:message', ({ detail: { msg } }) => {
      emit('stored', { number: new DataView(msg.data.buffer, msg.data.byteOffset).getUint32(0), atMs: machineNowMs() })
    })
  },

  /** Publishes `bytes` bytes now. */
  async publish({ number, bytes }: { readonly number: number; readonly bytes: number }): Promise<{ startedMs: number }> {
    const payload = crypto.getRandomValues(new Uint8Array(bytes))
    new DataView(payload.buffer).setUint32(0, number)
    const startedMs = machineNowMs()
    await opened().services.gossip.publish(TOPIC, payload)
    return { startedMs }
  },

  /** Publishes `each` payloads of `bytes` bytes, then waits for `everyMs`, `times` times. */
  async pace({ times, each, bytes, everyMs }: Pace): Promise<void> {
    for (let i = 0; i < times; i++) {
      for (let j = 0; j < each; j++) await opened().services.gossip.publish(TOPIC, crypto.getRandomValues(new Uint8Array(bytes)))
      await sleep(everyMs)
    }
  },

  // Throughput

  /** Makes the frames of member 0; or, apart, the messages of such frames. */
  async prepare(params: { startTime: number; blocks: number; perLane: number; apart: boolean }): Promise<{ items: number }> {
    const items: Uint8Array[] = []
    let blocks = 0
    for await (const headers of produce(benchCluster(params.startTime), params.startTime, { senders: [0], perLane: params.perLane })) {
      const openable = headers[0] as OpenableHeader
      if (params.apart)
        for (const { messages } of openable.lanes) for (const message of messages) items.push(packMessages([message]).bodies)
      else items.push(encodeFrame({ chain: openable.header.chain, headers: [openable] }))
      if (++blocks === params.blocks) break
    }
    if (params.apart && items.some((item) => item.length < MESSAGE_BYTES)) throw new BenchError('worker-failed', 'a message is too small')
    // The lanes' messages are alike but for their nonce, which is not in a body: the payloads must differ.
    prepared = params.apart ? items.map((item, i) => withNumber(item, i)) : items
    return { items: items.length }
  },

  async run({ window }: { readonly window: number }): Promise<void> {
    for (const [i, item] of prepared.entries()) {
      await credit.reached(i + 1 - window)
      await opened().services.gossip.publish(TOPIC, item)
      if ((i + 1) % TELL_EVERY === 0 || i + 1 === prepared.length) emit('progress', { frames: i + 1, atMs: machineNowMs() })
    }
  },

  credit({ frames }: { readonly frames: number }): void {
    credit.raise(frames)
  },

  count({ tellEvery }: { readonly tellEvery: number }): void {
    let items = 0
    opened().services.gossip.addEventListener('gossipsub:message', () => {
      if (++items % tellEvery === 0) emit('progress', { frames: items, atMs: machineNowMs() })
    })
  },
}

function withNumber(item: Uint8Array, number: number): Uint8Array {
  new DataView(item.buffer).setUint32(0, number)
  return item
}

export type GossipMethods = Served<typeof methods>
serve(methods)
