import type { GossipMethods, Pace } from '../gossip-worker.ts'
import type { BenchContext } from '../row.ts'
import { until } from '../wait.ts'
import type { Worker } from '../workers.ts'

/** CPU of libp2p for one gossiped message on one connection: encryption, muxing, system calls, gossipsub. Milliseconds. */
export interface MessageCost {
  readonly send: Linear
  readonly receive: Linear
}

/** Of a message of no bytes, and of each byte. */
export interface Linear {
  readonly baseMs: number
  readonly perByteMs: number
}

/** What a message costs depends on how many there are: a node that sleeps between them wakes for each. */
export interface TransportCost {
  readonly idle: MessageCost
  readonly busy: MessageCost
}

/** Messages a second, sent and received, from which on a node is busy. */
const BUSY_FROM = 1_000
/** Messages come in bursts: a frame, its head, and who has got them; then a node sleeps, or does not. */
const PACES = { idle: { times: 100, each: 4, everyMs: 20 }, busy: { times: 400, each: 4, everyMs: 1 } } as const
const SIZES = [256, 16_384] as const
const QUICK_DIVISOR = 4
const RECEIVERS = 3
const READY_MS = 30_000

export const at = ({ baseMs, perByteMs }: Linear, bytes: number): number => baseMs + perByteMs * bytes

export function costAt({ idle, busy }: TransportCost, messagesPerSecond: number): MessageCost {
  return messagesPerSecond < BUSY_FROM ? idle : busy
}

/** Real gossipsub over real connections on loopback, one process a node: a publisher and those that it sends to. */
export async function measureTransportCost(context: BenchContext): Promise<TransportCost> {
  const all = await startStar(context)
  const part = (pace: Omit<Pace, 'bytes'>) => ({ ...pace, times: pace.times / (context.quick ? QUICK_DIVISOR : 1) })
  await measure(all, { ...part(PACES.busy), bytes: SIZES[0] }) // compiles
  const idle = await measurePace(all, part(PACES.idle))
  const busy = await measurePace(all, part(PACES.busy))
  await context.workers.stopAll()
  return { idle, busy }
}

async function measurePace(all: readonly Worker<GossipMethods>[], pace: Omit<Pace, 'bytes'>): Promise<MessageCost> {
  const [small, large] = [await measure(all, { ...pace, bytes: SIZES[0] }), await measure(all, { ...pace, bytes: SIZES[1] })]
  const line = (a: number, b: number): Linear => {
    const perByteMs = Math.max(0, (b - a) / (SIZES[1] - SIZES[0]))
    return { perByteMs, baseMs: Math.max(0, a - perByteMs * SIZES[0]) }
  }
  return { send: line(small.sendMs, large.sendMs), receive: line(small.receiveMs, large.receiveMs) }
}

/** One pace beside the same time without messages. */
async function measure(all: readonly Worker<GossipMethods>[], pace: Pace): Promise<{ sendMs: number; receiveMs: number }> {
  const idle = await cpuOf(all, { ...pace, each: 0 })
  const busy = await cpuOf(all, pace)
  const [sendMs = 0, ...received] = busy.map((ms, i) => (ms - (idle[i] ?? 0)) / pace.times / pace.each)
  return { sendMs: sendMs / RECEIVERS, receiveMs: received.reduce((sum, ms) => sum + ms, 0) / RECEIVERS }
}

async function cpuOf(all: readonly Worker<GossipMethods>[], pace: Pace): Promise<number[]> {
  const before = await Promise.all(all.map((worker) => worker.call('cpuMs', undefined)))
  await all[0]?.call('pace', pace)
  const after = await Promise.all(all.map((worker) => worker.call('cpuMs', undefined)))
  return after.map((ms, i) => ms - (before[i] ?? 0))
}

/** Receivers know the publisher alone: nobody relays, nobody announces. */
async function startStar({ workers, signal }: BenchContext): Promise<Worker<GossipMethods>[]> {
  const all = Array.from({ length: 1 + RECEIVERS }, () => workers.start<GossipMethods>(new URL('../gossip-worker.ts', import.meta.url)))
  const [addresses = []] = await Promise.all(all.map((worker) => worker.call('open', { sign: false })))
  for (const worker of all.slice(1)) await worker.call('connect', { addresses: addresses.slice(0, 1) })
  await until(
    'every receiver follows the publisher',
    async () => (await all[0]?.call('followers', undefined)) === RECEIVERS,
    READY_MS,
    signal,
  )
  return all
}
