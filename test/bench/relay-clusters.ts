import type { FeedMethods } from './feed-worker.ts'
import type { GossipMethods } from './gossip-worker.ts'
import type { NodeMethods } from './node-worker.ts'
import { MEMBERS } from './production.ts'
import type { BenchContext } from './row.ts'
import { until } from './wait.ts'
import type { Worker } from './workers.ts'

const READY_MS = 30_000

/** Processes of which the first publishes and the others receive. */
export interface Relay<W> {
  readonly publisher: W
  readonly receivers: readonly W[]
  readonly all: readonly W[]
}

function relayOf<W>(all: readonly W[]): Relay<W> {
  const [publisher, ...receivers] = all
  return { publisher: publisher as W, receivers, all }
}

const everybody = <T>(start: (i: number) => T): T[] => Array.from({ length: MEMBERS }, (_, i) => start(i))

/** Seqmesh nodes, one a member, each connected with all. */
export async function startNodes({ workers, signal }: BenchContext, startTime: number): Promise<Relay<Worker<NodeMethods>>> {
  const all = everybody(() => workers.start<NodeMethods>(new URL('./node-worker.ts', import.meta.url)))
  const addresses = await Promise.all(all.map((worker, member) => worker.call('open', { startTime, member })))
  await Promise.all(
    all.map((worker, i) =>
      worker.call('connect', { addresses: addresses.filter((_, other) => other !== i).flatMap((each) => each.slice(0, 1)) }),
    ),
  )
  const followed = async () => (await Promise.all(all.map((worker) => worker.call('followers', undefined)))).every((n) => n === MEMBERS - 1)
  await until('every node is followed by all others', followed, READY_MS, signal)
  return relayOf(all)
}

/** Bare gossipsub nodes in a full mesh. */
export async function startGossip({ workers, signal }: BenchContext, sign: boolean): Promise<Relay<Worker<GossipMethods>>> {
  const all = everybody(() => workers.start<GossipMethods>(new URL('./gossip-worker.ts', import.meta.url)))
  const addresses = await Promise.all(all.map((worker) => worker.call('open', { sign })))
  for (const [i, worker] of all.entries())
    await worker.call('connect', { addresses: addresses.slice(0, i).flatMap((each) => each.slice(0, 1)) })
  const meshed = async () => (await Promise.all(all.map((worker) => worker.call('followers', undefined)))).every((n) => n === MEMBERS - 1)
  await until('every node of bare gossipsub has all others in its mesh', meshed, READY_MS, signal)
  return relayOf(all)
}

/** A feed and its clients. */
export async function startFeed({ workers, signal }: BenchContext, startTime: number): Promise<Relay<Worker<FeedMethods>>> {
  const relay = relayOf(everybody(() => workers.start<FeedMethods>(new URL('./feed-worker.ts', import.meta.url))))
  const url = await relay.publisher.call('open', { startTime })
  await Promise.all(relay.receivers.map((worker) => worker.call('count', { url, startTime })))
  const joined = async () => (await relay.publisher.call('followers', undefined)) === MEMBERS - 1
  await until('every client has joined the feed', joined, READY_MS, signal)
  return relay
}
