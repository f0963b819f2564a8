import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiClientMethods } from './api-clients-worker.ts'
import { startNodes } from './relay-clusters.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { percentile } from './statistics.ts'
import { until } from './wait.ts'

/** The others sign nothing, so that the model's time may not leave Δ. */
const SAMPLES = 200
const QUICK_SAMPLES = 50
const WARM_UP = 50
/** Between two samples. Milliseconds. */
const PAUSE_MS = 10
const BLOCKS_PER_SECOND = 150
const ARRIVAL_MS = 10_000
const SLOW_READERS = 10_000
const MB = 1e6

/** Relay at a node whose API, with the limits that it has by default, is asked by those who mean no good. */
export const api: BenchRow = {
  name: 'api',
  summary: 'relay at a node whose API is asked by 10,000 readers that do not read, or by a flood of malformed requests',
  async run(context: BenchContext): Promise<readonly Line[]> {
    const samples = context.quick ? QUICK_SAMPLES : SAMPLES
    const startTime = Math.floor(Date.now() / 1_000) - 600
    const { publisher, receivers } = await startNodes(context, startTime)
    const [receiver] = receivers
    if (receiver === undefined) throw new Error('a relay has receivers')
    const arrivals = new Map<number, number>()
    receiver.on<{ number: number; atMs: number }>('stored', ({ number, atMs }) => arrivals.set(number, atMs))
    await receiver.call('watch', undefined)
    const { port } = await receiver.call('serveApi', undefined)
    const clients = context.workers.start<ApiClientMethods>(new URL('./api-clients-worker.ts', import.meta.url))
    let blocks = 0
    const measure = async (count: number): Promise<readonly number[]> => {
      const latencies: number[] = []
      for (let i = 0; i < count; i++) {
        const time = startTime + Math.floor(blocks++ / BLOCKS_PER_SECOND)
        const { number, startedMs } = await publisher.call('block', { time })
        await until(`header ${number} at the node`, () => arrivals.has(number), ARRIVAL_MS, context.signal)
        latencies.push((arrivals.get(number) as number) - startedMs)
        await sleep(PAUSE_MS)
      }
      return latencies
    }
    const rss = async () => (await receiver.call('memory', undefined)).rssBytes
    await measure(WARM_UP)
    const idle = await measure(samples)
    const before = await rss()
    const { served, refused, cut } = await clients.call('slow', { port, count: SLOW_READERS })
    const slow = await measure(samples)
    const grown = (await rss()) - before
    await clients.call('leave', undefined)
    await clients.call('flood', { port })
    const flooded = await measure(samples)
    const requests = await clients.call('calm', undefined)
    const line = (what: string, latencies: readonly number[], note: string): Line => ({
      what: `relay latency p99, ${what}`,
      figure: { value: percentile(latencies, 0.99), unit: 'ms' },
      baseline: { what: 'the same node, idle API', figure: { value: percentile(idle, 0.99), unit: 'ms' } },
      reach: { of: 'ratio', at: 'most', value: 2 },
      note,
    })
    return [
      line(`${SLOW_READERS} slow readers of the stream`, slow, `${served} served, ${refused} refused with 503, ${cut} connections refused`),
      line('a flood of malformed requests', flooded, `${requests} requests on ${samples} samples`),
      {
        what: `memory for ${SLOW_READERS} slow readers`,
        figure: { value: grown / MB, unit: 'MB' },
        baseline: null,
        reach: null,
        note: 'RSS after, less before; the events meanwhile among it',
      },
    ]
  },
}
