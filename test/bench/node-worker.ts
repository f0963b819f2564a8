import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair } from '@libp2p/crypto/keys'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import type { BlockRecord } from '../../src/chain/block-record.ts'
import { LaneBook } from '../../src/ledger/lane-progress.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { StoreHistory } from '../../src/ledger/store-history.ts'
import { createMesh } from '../../src/mesh/create-mesh.ts'
import type { Mesh } from '../../src/mesh/mesh.ts'
import { nodeTransports } from '../../src/mesh/node-transports.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { createMetrics } from '../../src/node/metrics.ts'
import { ledgerHandlers } from '../../src/observer/ledger-handlers.ts'
import { type Configuration, memberByChain } from '../../src/protocol/configuration.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHello } from '../../src/protocol/statements.ts'
import { Publisher } from '../../src/roles/publisher.ts'
import type { LedgerStore } from '../../src/store/ledger-store.ts'
import { createGuard, openGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../src/store/write-queue.ts'
import { decodeFrame, encodeFrame } from '../../src/wire/frame.ts'
import type { RoleProof } from '../../src/wire/hello.ts'
import type { ModelCluster, ModelMember } from '../support/model-cluster.ts'
import { BenchError } from './errors.ts'
import { benchCluster, MESSAGE_BYTES, produce } from './production.ts'
import { emit, type Served, serve } from './serve.ts'
import { machineNowMs } from './statistics.ts'
import { Progress } from './wait.ts'

/** A whole node but for its chain: what `openNode` composes, fed with blocks of a model. */

const TICK_MS = 250

interface BenchNode {
  readonly cluster: ModelCluster
  readonly own: ModelMember
  readonly startTime: number
  readonly directory: string
  readonly ledger: Ledger
  readonly queue: WriteQueue
  /** Called after every transaction of the queue. */
  readonly commits: Set<() => void>
  readonly mesh: Mesh
}

export interface OpenParams {
  /** Seconds: when the model's chains began. */
  readonly startTime: number
  /** Which member this process is, from 0. */
  readonly member: number
}

async function openBenchNode({ startTime, member }: OpenParams): Promise<BenchNode> {
  const cluster = benchCluster(startTime)
  const own = cluster.members[member]
  if (own === undefined) throw new BenchError('bad-option', `there is no member ${member}`)
  const directory = mkdtempSync(join(tmpdir(), 'seqmesh-bench-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const { configurations } = cluster
  const verifier = createNativeVerifier()
  const metrics = createMetrics(new Registry())
  const store = openLedgerStore(join(directory, 'ledger.sqlite'))
  const commits = new Set<() => void>()
  const queue = new WriteQueue({
    store: tellingCommits(store, () => {
      for (const listener of commits) listener()
    }),
    onError: (error) => {
      throw error
    },
  })
  const indexOf = (hash: Uint8Array, chain: number) => {
    const configuration: Configuration | undefined = configurations.get(hash)
    return configuration && memberByChain(configuration, chain)?.index
  }
  const history = new StoreHistory({ store, writer: queue, indexOf })
  const ledger = new Ledger({
    configurations,
    verifier,
    history,
    homes: [own.member.chain],
    now: Date.now,
    onVerdict: metrics.onVerdict,
  })
  metrics.watch(ledger, new LaneBook(ledger))
  const proofs: RoleProof[] = []
  const mesh = await createMesh({
    clusterId: configurations.clusterId,
    privateKey: await generateKeyPair('Ed25519'),
    transports: nodeTransports(),
    verifier,
    logger: pino({ level: 'silent' }),
    metrics: metrics.mesh,
    clock: { now: Date.now },
    random: Math.random,
    version: 'bench',
    listen: ['/ip4/127.0.0.1/tcp/0'],
    chains: cluster.members.map((each) => each.member.chain),
    handlers: ledgerHandlers({ ledger, version: 'bench', role: 'member', proofs: () => proofs }),
  })
  const hello = { peerId: mesh.peerIdBytes, chain: own.member.chain, expiry: Math.floor(Date.now() / 1_000) + 3_600 }
  const digest = hashHello(configurations.clusterId, hello)
  const signature = await own.signer.sign({ type: 'Hello', domain: configurations.address, value: hello, digest })
  proofs.push({ chain: hello.chain, expiry: hello.expiry, signature })
  setInterval(() => ledger.tick(), TICK_MS).unref()
  return { cluster, own, startTime, directory, ledger, queue, commits, mesh }
}

let node: BenchNode | undefined
let publisher: Publisher | undefined
let prepared: { readonly frames: readonly Uint8Array[]; readonly itemsOf: number } = { frames: [], itemsOf: 0 }
const credit = new Progress()

function opened(): BenchNode {
  if (node === undefined) throw new BenchError('worker-failed', 'open comes first')
  return node
}

/** The store, telling of every transaction that committed. */
function tellingCommits(store: LedgerStore, onCommit: () => void): LedgerStore {
  const transaction = <T>(body: () => T): T => {
    const result = store.transaction(body)
    onCommit()
    return result
  }
  return new Proxy(store, {
    get(target, key: keyof LedgerStore) {
      return key === 'transaction' ? transaction : target[key].bind(target)
    },
  })
}

function openPublisher({ cluster, own, ledger, directory, mesh }: BenchNode): Publisher {
  const { chain, generation, startNumber, startParent } = own.member
  const path = join(directory, 'guard.sqlite')
  const domain = { clusterId: cluster.configurations.clusterId, chain, generation, start: { number: startNumber, parent: startParent } }
  createGuard(path, domain)
  return new Publisher({
    clockFault: () => undefined,
    chain,
    ledger,
    guard: openGuard(path, domain),
    signer: own.signer,
    conditions: { check: () => undefined },
    publish: (frame) => void mesh.publishFrame(frame.chain, encodeFrame(frame)),
    now: Date.now,
  })
}

/** The block of which the model made `openable`, as the chain reader would show it. */
function recordOf({ own, cluster }: BenchNode, { header, lanes }: OpenableHeader, parentHash: Uint8Array): BlockRecord {
  const sent = lanes
    .flatMap(({ messages }) => messages)
    .map((message) => ({
      destination: message.destination,
      message,
      hash: new Uint8Array(32),
      acc: new Uint8Array(32),
      value: 0n,
    }))
  const rows = { outbox: new Map(own.state.outbox), inbox: new Map(own.state.inbox) }
  const { number, stateRoot, time } = header
  return {
    number,
    hash: header.blockHash,
    parentHash,
    stateRoot,
    time,
    config: cluster.configurations.newest.hash,
    codeHash: cluster.configuration.parameters.messengerCodeHash,
    answered: true,
    rows,
    sent,
    included: [],
    outcomes: [],
  }
}

const methods = {
  /** Opens the node and listens; returns its addresses. */
  async open(params: OpenParams): Promise<readonly string[]> {
    node = await openBenchNode(params)
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
