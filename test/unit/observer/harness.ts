import { setTimeout as sleep } from 'node:timers/promises'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { expect, onTestFinished } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { createMesh } from '../../../src/mesh/create-mesh.ts'
import type { MeshHandlers } from '../../../src/mesh/handlers.ts'
import type { Mesh } from '../../../src/mesh/mesh.ts'
import { nodeTransports } from '../../../src/mesh/node-transports.ts'
import { ledgerHandlers } from '../../../src/observer/ledger-handlers.ts'
import { createObserver } from '../../../src/observer/node.ts'
import type { ObservedEvent } from '../../../src/observer/observed-event.ts'
import type { ObserverInit, ReadOptions } from '../../../src/observer/observer.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { type ModelCluster, type ModelMember, verifier } from '../../support/model-cluster.ts'

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const metrics = { count: () => undefined, observe: () => undefined }

export interface Peer {
  readonly ledger: Ledger
  readonly mesh: Mesh
  readonly address: string
  publish(member: ModelMember, ...headers: OpenableHeader[]): Promise<void>
}

export interface PeerOptions {
  /** Makes it lie. */
  readonly twist?: (honest: MeshHandlers) => MeshHandlers
  /** To come back as who it was. */
  readonly privateKey?: PrivateKey
  readonly listen?: string
  readonly ledger?: Ledger
}

export function newLedger(cluster: ModelCluster): Ledger {
  return new Ledger({ configurations: cluster.newConfigurations(), verifier, history: new MemoryHistory(), homes: [], now: Date.now })
}

/** A node with a ledger and a real mesh on loopback. */
export async function startPeer(cluster: ModelCluster, options: PeerOptions = {}): Promise<Peer> {
  const { twist = (honest) => honest, listen = '/ip4/127.0.0.1/tcp/0', ledger = newLedger(cluster) } = options
  const mesh = await createMesh({
    clusterId: ledger.configurations.clusterId,
    privateKey: options.privateKey ?? (await generateKeyPair('Ed25519')),
    transports: nodeTransports(),
    handlers: twist(ledgerHandlers({ ledger, version: 'test', role: 'cluster', proofs: () => [] })),
    verifier,
    logger: silent,
    metrics,
    clock: { now: Date.now },
    random: Math.random,
    version: 'test',
    listen: [listen],
    chains: cluster.members.map(({ member }) => member.chain),
  })
  await mesh.start()
  onTestFinished(() => mesh.stop())
  return {
    ledger,
    mesh,
    address: mesh.multiaddrs[0] as string,
    async publish(member, ...headers) {
      expect(ledger.offerFrame(member.frame(...headers)).verdict).not.toBe('reject')
      await mesh.publishFrame(member.member.chain, encodeFrame(member.frame(...headers))).catch(() => 0)
    },
  }
}

/** An observer of these peers, and everything that one reader of it was told. */
export async function observe(
  cluster: ModelCluster,
  peers: readonly (Peer | string)[],
  options: Partial<ObserverInit> & Pick<ReadOptions, 'select'> = {},
) {
  const { select = 'all', ...init } = options
  const observer = createObserver({
    cluster: cluster.configurations.address,
    bootstrap: peers.map((peer) => (typeof peer === 'string' ? peer : peer.address)),
    verifier,
    ...init,
  })
  onTestFinished(() => observer.stop())
  const events: ObservedEvent[] = []
  const reader = observer.events({ select })
  const read = (async () => {
    for await (const event of reader) events.push(event)
  })()
  await observer.start()
  return {
    observer,
    events,
    stop: async () => {
      await observer.stop()
      await read
    },
  }
}

export async function until(condition: () => boolean, what: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; !condition(); await sleep(20)) if (Date.now() > deadline) throw new Error(`never: ${what}`)
}

export const headersOf = (events: readonly ObservedEvent[], chain: number) =>
  events.flatMap((event) => (event.type === 'header' && event.chain === chain ? [event.number] : []))
export const messagesOf = (events: readonly ObservedEvent[], source: number) =>
  events.flatMap((event) => (event.type === 'message' && event.source === source ? [`${event.destination}#${event.nonce}`] : []))
