import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair } from '@libp2p/crypto/keys'
import { expect, it, onTestFinished } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { createMesh } from '../../../src/mesh/create-mesh.ts'
import type { Mesh } from '../../../src/mesh/mesh.ts'
import { nodeTransports } from '../../../src/mesh/node-transports.ts'
import { ledgerHandlers } from '../../../src/observer/ledger-handlers.ts'
import { type Bytes32, concatBytes, toHex } from '../../../src/protocol/bytes.ts'
import type { Equivocation } from '../../../src/protocol/evidence/evidence.ts'
import type { SignedHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { until } from '../mesh/harness.ts'

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

interface Peer {
  readonly ledger: Ledger
  readonly mesh: Mesh
  readonly address: string
  stop(): Promise<void>
}

/** A node as far as evidence goes: ledger, file and mesh. */
async function startPeer(cluster: ModelCluster, folder: string, peers: readonly string[]): Promise<Peer> {
  const configurations = cluster.newConfigurations()
  const store = openLedgerStore(join(folder, 'ledger.sqlite'))
  const writer = new WriteQueue({ store, onError: () => undefined })
  const history = new StoreHistory({ store, writer, indexOf: () => undefined })
  const ledger = new Ledger({ configurations, verifier, history, homes: [], now: Date.now })
  const mesh = await createMesh({
    clusterId: configurations.clusterId,
    privateKey: await generateKeyPair('Ed25519'),
    transports: nodeTransports(),
    handlers: ledgerHandlers({ ledger, version: 'test', role: 'cluster', proofs: () => [] }),
    verifier,
    logger: silent,
    metrics: { count: () => undefined, observe: () => undefined },
    clock: { now: Date.now },
    random: Math.random,
    version: 'test',
    listen: ['/ip4/127.0.0.1/tcp/0'],
    peers,
    options: { helloEveryMs: 1_000 },
  })
  await mesh.start()
  let stopped: Promise<void> | undefined
  const stop = async () => {
    await mesh.stop()
    await writer.stop()
    store.close()
  }
  onTestFinished(() => (stopped ??= stop()))
  return { ledger, mesh, address: mesh.multiaddrs[0] as string, stop: () => (stopped ??= stop()) }
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-evidence-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Two signed headers of one number, apart by `i`. */
async function equivocation(cluster: ModelCluster, { member, signer, headers }: ModelMember, i: number): Promise<Uint8Array> {
  const { clusterId, address } = cluster.configurations
  const branch = async (blockHash: Bytes32): Promise<SignedHeader & { readonly hash: Bytes32 }> => {
    const header = { ...(headers[0] as SignedHeader).header, chain: member.chain, blockHash }
    const hash = hashHeader(clusterId, header)
    return { header, hash, signature: await signer.sign({ type: 'Header', domain: address, value: header, digest: hash }) }
  }
  const pair = await Promise.all([branch(new Uint8Array(32).fill(2 * i)), branch(new Uint8Array(32).fill(2 * i + 1))])
  const [first, second] = pair.sort((a, b) => (toHex(a.hash) < toHex(b.hash) ? -1 : 1))
  const evidence = { form: 'equivocation', first, second } as Equivocation
  return encodeEvidence(evidence)
}

it('every node convicts by itself: by gossip, after it was away, and two pieces are enough', async () => {
  const cluster = makeModelCluster()
  const [liar] = cluster.members as [ModelMember]
  await liar.block()
  const { chain } = liar.member
  const pieces = await Promise.all([1, 2, 3].map((i) => equivocation(cluster, liar, i)))
  const [first, second, third] = pieces as [Uint8Array, Uint8Array, Uint8Array]

  const a = await startPeer(cluster, temporary(), [])
  const folder = temporary()
  const before = await startPeer(cluster, folder, [a.address])
  expect(a.ledger.offerEvidence(first, true)).toMatchObject({ verdict: 'accept' })
  await a.mesh.publishEvidence(first)
  await until('the other node convicts too', () => before.ledger.accusations.exposed.has(chain))
  await before.stop()

  expect(a.ledger.offerEvidence(second, true)).toMatchObject({ verdict: 'accept' })
  expect(a.ledger.offerEvidence(third, true)).toMatchObject({ verdict: 'ignore', code: 'enough' })
  const after = await startPeer(cluster, folder, [a.address])
  const ids = () => after.ledger.history.evidenceIds(0, 10).map(({ id }) => toHex(id))
  expect(ids()).toEqual([toHex(evidenceId(first))])
  await until('it has learned of what happened', () => ids().length === 2)
  expect(ids()).toEqual([first, second].map((bytes) => toHex(evidenceId(bytes))))
  expect(after.ledger.accusations.exposed.get(chain)).toMatchObject([{ kind: 'equivocation', accused: chain }, { kind: 'equivocation' }])

  // A late observer whose file knows a piece that the others were spared.
  const late = await startPeer(cluster, temporary(), [])
  late.ledger.offerEvidence(third)
  await late.mesh.dial(after.address, AbortSignal.timeout(5_000))
  await until('it convicts by two', () => late.ledger.history.newestEvidence() === 2)
  expect(late.mesh.peers().map(({ score }) => score)).toEqual([0])
})

it('a forged piece convicts nobody, and the accused is not held', async () => {
  const cluster = makeModelCluster()
  const [liar] = cluster.members as [ModelMember]
  await liar.block()
  const real = await equivocation(cluster, liar, 1)
  const a = await startPeer(cluster, temporary(), [])
  const forged = concatBytes(real.subarray(0, real.length - 1), Uint8Array.of((real.at(-1) as number) ^ 1))
  expect(a.ledger.offerEvidence(forged)).toMatchObject({ verdict: 'reject' })
  expect(a.ledger.accusations.exposed.size).toBe(0)
  expect(a.ledger.history.newestEvidence()).toBe(0)
})
