import { Registry } from 'prom-client'
import { createApiServer } from '../../src/api/server.ts'
import { ClusterView } from '../../src/node/cluster-view.ts'
import { configSchema } from '../../src/node/config/schema.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import type { Publisher } from '../../src/roles/publisher.ts'
import { decodeFrame, encodeFrame } from '../../src/wire/frame.ts'
import type { ModelMember } from '../support/model-cluster.ts'
import { type BenchNode, type OpenParams, openBenchNode, openPublisher, recordOf } from './bench-node.ts'
import { BenchError } from './errors.ts'
import { benchCluster, MESSAGE_BYTES, produce } from './production.ts'
import { emit, type Served, serve } from './serve.ts'
import { machineNowMs } from './statistics.ts'
import { Progress } from './wait.ts'

let node: BenchNode | undefined
let publisher: Publisher | undefined
let prepared: { readonly frames: readonly Uint8Array[]; readonly itemsOf: number } = { frames: [], itemsOf: 0 }
const credit = new Progress()

function opened(): BenchNode {
  if (node === undefined) throw new BenchError('worker-failed', 'open comes first')
  return node
}

const methods = {
  /** Opens the node and listens; returns its addresses. */
  async open(params: OpenParams): Promise<readonly string[]> {
    node = await openBenchNode(benchCluster(params.startTime), params)
    await node.mesh.start()
    return node.mesh.multiaddrs
  },

  connect({ addresses }: { readonly addresses: readonly string[] }): void {
    opened().mesh.hold(addresses)
  },

  /** How many peers take this member's frames. */
  followers(): number {
    const { mesh, own } = opened()
    return mesh.followers(own.member.chain)
  },

  // Latency

  /** Tells of every header of others once it is verified, and once it is committed to the disk. */
  watch(): void {
    const { ledger, commits, own } = opened()
    let taken: number[] = []
    ledger.subscribe((event) => {
      if (event.type === 'header' && event.chain !== own.member.chain) taken.push(event.opened.header.number)
    })
    commits.add(() => {
      const atMs = machineNowMs()
      for (const number of taken) emit('stored', { number, atMs })
      taken = []
    })
  },

  /** Seconds, messages to the next member: a block is seen now. Resolves when its frame was handed to the mesh. */
  async block({ time }: { readonly time: number }): Promise<{ number: number; startedMs: number; bytes: number }> {
    const publishing = opened()
    const { own } = publishing
    publisher ??= openPublisher(publishing)
    const parentHash = own.state.head.header?.blockHash ?? new Uint8Array(32)
    const openable = await own.block({ time, send: [{ to: (own.member.index % 4) + 1, data: new Uint8Array(MESSAGE_BYTES) }] })
    own.headers.length = 0
    const record = recordOf(publishing, openable, parentHash)
    const startedMs = machineNowMs()
    await publisher.sign([record])
    const { number } = openable.header
    return { number, startedMs, bytes: encodeFrame(own.frame(openable)).length }
  },

  /** Serves the API with the limits that it has by default. */
  async serveApi(): Promise<{ port: number }> {
    const { ledger, lanes, store } = opened()
    const view = new ClusterView({
      ...{
        version: 'bench',
        ledger,
        verifier: createNativeVerifier(),
        lanes,
        tickets: store,
        batches: store,
        chains: new Map(),
        now: Date.now,
      },
      ...{ gates: { all: () => [], of: () => undefined }, parent: { posted: () => null, bond: () => null, isConvicted: () => false } },
      ...{ clockOffsetMs: () => undefined, peerId: () => '', multiaddrs: () => [], peers: () => [], problems: () => [] },
      ...{
        disagreements: { all: [], release: () => 'file' as const },
        readinessOf: () => null,
        redeem: () => Promise.reject(new Error('no')),
      },
    })
    const config = { ...configSchema.parse({}).api, port: 0 }
    const server = createApiServer({
      config,
      view,
      reload: async () => [],
      registry: new Registry(),
      serveMetrics: false,
      onError: () => undefined,
    })
    await server.start()
    return { port: Number(new URL(server.url).port) }
  },

  memory(): { rssBytes: number } {
    return { rssBytes: process.memoryUsage.rss() }
  },

  // Throughput

  /** Makes `blocks` frames of this member's, not published yet. */
  async prepare({ blocks, perLane }: { readonly blocks: number; readonly perLane: number }): Promise<{ bytes: number }> {
    const { startTime, own } = opened()
    const member = own.member.index - 1
    const frames: Uint8Array[] = []
    for await (const headers of produce(benchCluster(startTime), startTime, { senders: [member], perLane })) {
      frames.push(encodeFrame(own.frame(headers[member] as OpenableHeader)))
      if (frames.length === blocks) break
    }
    prepared = { frames, itemsOf: perLane * 3 }
    return { bytes: frames.reduce((sum, frame) => sum + frame.length, 0) }
  },

  /** Publishes what was prepared, at most `window` frames ahead of the credit. */
  async run({ window }: { readonly window: number }): Promise<void> {
    const { ledger, mesh, own } = opened()
    for (const [i, frame] of prepared.frames.entries()) {
      await credit.reached(i + 1 - window)
      const { verdict, code } = ledger.offerFrame(decodeFrame(frame))
      if (verdict !== 'accept') throw new BenchError('worker-failed', `the own frame ${i} was not taken: ${code}`)
      await mesh.publishFrame(own.member.chain, frame)
    }
  },

  credit({ frames }: { readonly frames: number }): void {
    credit.raise(frames)
  },

  /** Tells of every header that is committed here, whoever made it. */
  count(): void {
    const { ledger, commits } = opened()
    let frames = 0
    ledger.subscribe((event) => {
      if (event.type === 'header') frames++
    })
    commits.add(() => emit('progress', { frames, atMs: machineNowMs() }))
  },

  /** What this member could include of `source` (from 0) now; throws if that log is held. */
  ready({ source }: { readonly source: number }): { points: number; messages: number } {
    const { ledger, cluster, own } = opened()
    const chain = (cluster.members[source] as ModelMember).member.chain
    const hold = ledger.log(chain)?.hold
    if (hold !== undefined) throw new BenchError('worker-failed', `chain ${chain} is held: ${hold.reason}, ${hold.detail}`)
    const { points, newest } = ledger.inclusionQueue(chain, own.member.chain)
    return { points: points.length, messages: newest?.row.count ?? 0 }
  },

  // Catch-up

  /** Lives through `seconds` of a busy cluster without peers. */
  async live({ seconds, perLane }: { readonly seconds: number; readonly perLane: number }): Promise<void> {
    const { startTime, ledger, queue } = opened()
    let lived = 0
    for await (const headers of produce(benchCluster(startTime), startTime, { senders: [0, 1, 2, 3], perLane })) {
      for (const openable of headers) {
        const { chain } = openable.header
        if (ledger.offerRange(chain, [openable]).accepted !== 1) throw new BenchError('worker-failed', `header of ${chain} was not taken`)
      }
      await queue.drained()
      if (++lived === seconds) break
    }
    await queue.flush()
  },

  /** Tells when every log has come to header `number` and is committed; and on the way, how much memory is in use. */
  catchUp({ number }: { readonly number: number }): { startedMs: number; rssBytes: number } {
    const behind = opened()
    const { ledger, queue } = behind
    const headers = number * ledger.logs.size
    const every = Math.ceil(headers / 20)
    let taken = 0
    ledger.subscribe((event) => {
      if (event.type !== 'header') return
      taken++
      if (taken % every === 0) emit('memory', { share: taken / headers, rssBytes: process.memoryUsage.rss() })
      if (taken === headers) void queue.flush().then(() => emit('caught-up', { atMs: machineNowMs(), rssBytes: process.memoryUsage.rss() }))
    })
    return { startedMs: machineNowMs(), rssBytes: process.memoryUsage.rss() }
  },
}

export type NodeMethods = Served<typeof methods>
serve(methods)
