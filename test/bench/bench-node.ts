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
import { createMetrics } from '../../src/node/metrics/node-metrics.ts'
import { ledgerHandlers } from '../../src/observer/ledger-handlers.ts'
import { type Configuration, memberByChain, memberByIndex } from '../../src/protocol/configuration.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHello } from '../../src/protocol/statements.ts'
import { Publisher } from '../../src/roles/publisher.ts'
import type { LedgerStore } from '../../src/store/ledger-store.ts'
import { createGuard, openGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../src/store/write-queue.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import type { RoleProof } from '../../src/wire/hello.ts'
import type { ModelCluster, ModelMember } from '../support/model-cluster.ts'
import { BenchError } from './errors.ts'

/** A whole node but for its chain: what `openNode` composes, fed with blocks of a model. */

const TICK_MS = 250

export interface BenchNode {
  readonly cluster: ModelCluster
  readonly own: ModelMember
  readonly startTime: number
  readonly directory: string
  readonly ledger: Ledger
  readonly queue: WriteQueue
  readonly store: LedgerStore
  readonly lanes: LaneBook
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

export async function openBenchNode(cluster: ModelCluster, { startTime, member }: OpenParams): Promise<BenchNode> {
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
  const lanes = new LaneBook(ledger, metrics.onVisible)
  metrics.watch(ledger, lanes, Date.now)
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
  return { cluster, own, startTime, directory, ledger, queue, store, lanes, commits, mesh }
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

export function openPublisher({ cluster, own, ledger, directory, mesh }: BenchNode): Publisher {
  const { chain, generation, startNumber, startParent } = own.member
  const path = join(directory, 'guard.sqlite')
  const domain = { clusterId: cluster.configurations.clusterId, chain, generation, start: { number: startNumber, parent: startParent } }
  createGuard(path, domain)
  return new Publisher({
    chain,
    ledger,
    guard: openGuard(path, domain),
    signers: [own.signer],
    conditions: { check: () => undefined },
    clockFault: () => undefined,
    publish: (frame) => void mesh.publishFrame(frame.chain, encodeFrame(frame)),
    now: Date.now,
  })
}

/** The block of which the model made `openable`, as the chain reader would show it. */
export function recordOf({ own, cluster }: BenchNode, { header, lanes, changes }: OpenableHeader, parentHash: Uint8Array): BlockRecord {
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
    rows,
    sent,
    included: changes.inbox.map(({ index, row }) => ({ source: memberByIndex(cluster.configuration, index)?.chain ?? 0, row })),
    outcomes: [],
    codeHash: cluster.configuration.parameters.messengerCodeHash,
    answered: true,
  }
}
