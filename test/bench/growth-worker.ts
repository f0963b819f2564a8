import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import type { Publisher } from '../../src/roles/publisher.ts'
import { createRandom } from '../../testnet/random.ts'
import { makeModelCluster } from '../support/model-cluster.ts'
import { type BenchNode, openBenchNode, openPublisher, recordOf } from './bench-node.ts'
import { BenchError } from './errors.ts'
import type { Load } from './growth/load.ts'
import { SimulatedMember } from './growth/simulated-member.ts'
import { type Served, serve } from './serve.ts'

/** A real member with a model for a chain, which lives by the clock: what the simulation of `growth` is compared with. */

export interface GrowthParams {
  /** Seconds. */
  readonly startTime: number
  readonly member: number
  readonly load: Load
}

/** How often what is due is looked for, milliseconds: as `HomeMember` does. */
const FLUSH_MS = 100

/** Every TCP socket of this process: what it has read and written stays with it. */
const sockets = new Set<Socket>()
for (const channel of ['net.client.socket', 'net.server.socket'])
  subscribe(channel, (message) => sockets.add((message as { readonly socket: Socket }).socket))

interface Living {
  readonly node: BenchNode
  readonly publisher: Publisher
  readonly chain: SimulatedMember
  readonly load: Load
  parentHash: Uint8Array
  told: { number: number; atMs: number }
}

let living: Living | undefined

function opened(): Living {
  if (living === undefined) throw new BenchError('worker-failed', 'open comes first')
  return living
}

/** Mines the next block of the model, and has it published by the real publisher. */
async function mine(of: Living): Promise<void> {
  const { node, publisher, chain } = of
  const { header } = await chain.block(sinceStartMs(node))
  chain.flush(Number.POSITIVE_INFINITY) // the real publisher decides when
  node.own.headers.length = 0
  const record = recordOf(node, header, of.parentHash)
  of.parentHash = header.header.blockHash
  await publisher.sign([record])
}

function flush(of: Living): void {
  const { node, publisher, chain } = of
  publisher.flush()
  const head = node.ledger.log(node.own.member.chain)?.newestSeen
  const now = Date.now()
  if (head === undefined || head.header.number === of.told.number || now < of.told.atMs + chain.heartbeat * 1_000) return
  of.told = { number: head.header.number, atMs: now }
  void node.mesh.publishHead(head)
}

const sinceStartMs = ({ startTime }: BenchNode): number => Date.now() - startTime * 1_000

const methods = {
  async open({ startTime, member, load }: GrowthParams): Promise<readonly string[]> {
    const cluster = makeModelCluster({ members: load.members, startTime, delta: load.delta })
    const node = await openBenchNode(cluster, { startTime, member })
    const chain = new SimulatedMember({ model: node.own, members: cluster.members, load, random: createRandom(member), startTime })
    const indexOf = new Map(cluster.members.map((each) => [each.member.chain, each.member.index]))
    node.ledger.subscribe((event) => {
      const log = event.type === 'header' && event.chain !== node.own.member.chain ? node.ledger.log(event.chain) : undefined
      if (event.type !== 'header' || log === undefined) return
      const { header, hash } = event.opened
      const atMs = sinceStartMs(node)
      const row = { number: header.number, head: hash, time: header.time }
      const index = indexOf.get(event.chain) ?? 0
      chain.hear({ index, number: header.number, row, outbox: new Map(log.state.outbox), madeAtMs: atMs }, atMs)
    })
    await node.mesh.start()
    living = { node, publisher: openPublisher(node), chain, load, parentHash: new Uint8Array(32), told: { number: 0, atMs: 0 } }
    return node.mesh.multiaddrs
  },

  connect({ addresses }: { readonly addresses: readonly string[] }): void {
    opened().node.mesh.hold(addresses)
  },

  /** How many members have proved it to this one and take its frames. */
  members(): number {
    const { mesh, own } = opened().node
    const proven = mesh.peers().filter(({ role }) => role === 'member').length
    return Math.min(proven, mesh.followers(own.member.chain))
  },

  /** Makes blocks from now on, after a part of the interval of its own. */
  live(): void {
    const of = opened()
    const { blockIntervalMs, members } = of.load
    const phaseMs = ((of.node.own.member.index - 1) * blockIntervalMs) / members
    const fail = (error: unknown) => {
      throw error
    }
    setTimeout(() => {
      setInterval(() => void mine(of).catch(fail), blockIntervalMs)
      setInterval(() => flush(of), FLUSH_MS)
    }, phaseMs)
  },

  /** Bytes on sockets so far, and how far the shortest log has come. */
  count(): { bytesIn: number; bytesOut: number; least: number } {
    let [bytesIn, bytesOut] = [0, 0]
    for (const socket of sockets) {
      bytesIn += socket.bytesRead
      bytesOut += socket.bytesWritten
    }
    const heads = [...opened().node.ledger.logs.values()].map(({ state }) => state.head.number)
    return { bytesIn, bytesOut, least: Math.min(...heads) }
  },
}

export type GrowthMethods = Served<typeof methods>
serve(methods)
