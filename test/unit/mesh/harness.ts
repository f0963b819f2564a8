import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { createMesh } from '../../../src/mesh/create-mesh.ts'
import type { Mesh, MeshInit, MeshOptions } from '../../../src/mesh/mesh.ts'
import { nodeTransports } from '../../../src/mesh/node-transports.ts'
import type { CounterName, Labels, MetricsSink } from '../../../src/mesh/observability.ts'
import { hashHello } from '../../../src/protocol/statements.ts'
import { type Cluster, type Key, verifier } from './cluster.ts'
import { TestLedger } from './test-ledger.ts'

/** Counts what the mesh counts. */
export class Counts implements MetricsSink {
  readonly #counts = new Map<string, number>()

  count(name: CounterName, labels: Labels = {}, amount = 1): void {
    const key = `${name} ${Object.values(labels).join(' ')}`.trim()
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + amount)
  }

  observe(): void {}

  /** The sum over all labels that start with `prefix`: name, then label values. */
  sum(prefix: string): number {
    let sum = 0
    for (const [key, value] of this.#counts) if (key === prefix || key.startsWith(`${prefix} `)) sum += value
    return sum
  }

  get all(): string {
    return [...this.#counts].map(([key, value]) => `${key} = ${value}`).join('\n')
  }
}

export interface TestNode {
  readonly mesh: Mesh
  readonly ledger: TestLedger
  readonly counts: Counts
  readonly key: PrivateKey
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

export interface NodeOptions {
  readonly peers?: readonly string[]
  readonly chains?: readonly number[]
  readonly options?: Partial<MeshOptions>
  readonly key?: PrivateKey
  readonly listen?: readonly string[]
  /** The member (from 0) that this node sequences. */
  readonly member?: number
  readonly ledger?: TestLedger
  readonly logger?: MeshInit['logger']
  /** Its wall clock; the true one by default. */
  readonly clock?: MeshInit['clock']
}

const started: Mesh[] = []

export async function startNode(cluster: Cluster, init: NodeOptions = {}): Promise<TestNode> {
  const ledger = init.ledger ?? new TestLedger(cluster)
  const counts = new Counts()
  const key = init.key ?? (await generateKeyPair('Ed25519'))
  const mesh = await createMesh({
    clusterId: cluster.id,
    privateKey: key,
    transports: nodeTransports(),
    handlers: ledger,
    verifier,
    logger: init.logger ?? silent,
    metrics: counts,
    clock: init.clock ?? Date,
    random: Math.random,
    version: 'test',
    listen: init.listen ?? ['/ip4/127.0.0.1/tcp/0'],
    peers: init.peers ?? [],
    chains: init.chains ?? ledger.members(),
    options: init.options ?? {},
  })
  started.push(mesh)
  if (init.member !== undefined) prove(ledger, cluster, mesh, init.member)
  await mesh.start()
  return { mesh, ledger, counts, key }
}

/** A wall clock that is off, milliseconds. */
export function clockAhead(ms: number): MeshInit['clock'] & { aheadMs: number } {
  const clock = { aheadMs: ms, now: () => Date.now() + clock.aheadMs }
  return clock
}

/** Makes a node's hello prove that it sequences member `member` (from 0). */
export function prove(
  ledger: TestLedger,
  cluster: Cluster,
  mesh: Mesh,
  member: number,
  overrides: { expiry?: number; peerId?: Uint8Array; key?: Key } = {},
): void {
  const chain = 1001 + member
  const expiry = overrides.expiry ?? Math.floor(Date.now() / 1_000) + 600
  const digest = hashHello(cluster.id, { peerId: overrides.peerId ?? mesh.peerIdBytes, chain, expiry })
  const signature = (overrides.key ?? (cluster.keys[member] as Key)).sign(digest)
  ledger.own = { ...ledger.own, role: 'member', proofs: [{ chain, expiry, signature }] }
}

/** A full mesh of members: every node knows all that started before it. */
export async function startMembers(cluster: Cluster, count: number, options: Partial<MeshOptions> = {}): Promise<TestNode[]> {
  const nodes: TestNode[] = []
  for (let member = 0; member < count; member++) {
    nodes.push(await startNode(cluster, { member, options, peers: nodes.map((node) => addressOf(node)) }))
  }
  for (const node of nodes) node.mesh.hold(nodes.filter((other) => other !== node).map(addressOf))
  await until('all members have greeted each other', () =>
    nodes.every((node) => node.mesh.peers().filter((peer) => peer.role === 'member').length >= count - 1),
  )
  return nodes
}

export function addressOf(node: TestNode): string {
  const [address] = node.mesh.multiaddrs
  if (address === undefined) throw new Error('the node does not listen')
  return address
}

/** Waits for a condition; fails with its name. */
export async function until(what: string, condition: () => boolean, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`timed out after ${timeoutMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Stops every node that a test has started. */
export async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((mesh) => mesh.stop()))
}
