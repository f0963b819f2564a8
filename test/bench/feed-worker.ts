import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { type Address, concatBytes, equalBytes } from '../../src/protocol/bytes.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { BenchError } from './errors.ts'
import { benchCluster, produce } from './production.ts'
import { emit, type Served, serve } from './serve.ts'
import { machineNowMs } from './statistics.ts'
import { Progress } from './wait.ts'
import { WebSocketFeed } from './web-socket-feed.ts'

/** A baseline: a sequencer feed as rollups have it. Frames, each with one signature over its hash, from one server to its clients. */

const SIGNATURE_BYTES = 65
const verifier = createNativeVerifier()
const credit = new Progress()
let feed: WebSocketFeed | undefined
let frames: readonly Uint8Array[] = []
let startTime = 0

function served(): WebSocketFeed {
  if (feed === undefined) throw new BenchError('worker-failed', 'open comes first')
  return feed
}

function signer() {
  const member = benchCluster(startTime).members[0]
  if (member === undefined) throw new BenchError('worker-failed', 'the cluster has no members')
  return member.signer
}

const methods = {
  open(params: { readonly startTime: number }): Promise<string> {
    startTime = params.startTime
    feed = new WebSocketFeed()
    return feed.listen()
  },

  followers(): number {
    return served().clients
  },

  async prepare({ blocks, perLane }: { readonly blocks: number; readonly perLane: number }): Promise<void> {
    const made: Uint8Array[] = []
    for await (const headers of produce(benchCluster(startTime), startTime, { senders: [0], perLane })) {
      const openable = headers[0] as OpenableHeader
      made.push(encodeFrame({ chain: openable.header.chain, headers: [openable] }))
      if (made.length === blocks) break
    }
    frames = made
  },

  async run({ window }: { readonly window: number }): Promise<void> {
    const key = signer()
    const domain = { parentChain: 1, registry: key.address }
    for (const [i, frame] of frames.entries()) {
      await credit.reached(i + 1 - window)
      const digest = keccak256(frame)
      const signature = await key.sign({ type: 'Batch', domain, value: {}, digest })
      served().broadcast(concatBytes(signature, frame))
      emit('progress', { frames: i + 1, atMs: machineNowMs() })
    }
  },

  credit(params: { readonly frames: number }): void {
    credit.raise(params.frames)
  },

  /** As a client: checks every frame's signature, and counts. */
  async count(params: { readonly url: string; readonly startTime: number }): Promise<void> {
    startTime = params.startTime
    const address: Address = signer().address
    const socket = new WebSocket(params.url)
    socket.binaryType = 'arraybuffer'
    let received = 0
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const bytes = new Uint8Array(data)
      const digest = keccak256(bytes.subarray(SIGNATURE_BYTES))
      if (!equalBytes(verifier.recover(digest, bytes.subarray(0, SIGNATURE_BYTES)), address))
        throw new BenchError('worker-failed', 'a frame of the feed is not by its signer')
      emit('progress', { frames: ++received, atMs: machineNowMs() })
    })
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', () => reject(new BenchError('worker-failed', `no connection with ${params.url}`)), { once: true })
    })
  },
}

export type FeedMethods = Served<typeof methods>
serve(methods)
