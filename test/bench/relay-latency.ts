import { setTimeout as sleep } from 'node:timers/promises'
import { startGossip, startNodes } from './relay-clusters.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { percentile } from './statistics.ts'
import { until } from './wait.ts'

const SAMPLES = 500
const QUICK_SAMPLES = 50
/** Left out: code that is not compiled yet. */
const WARM_UP = 50
/** Between two samples, so that everybody is idle again. Milliseconds. */
const PAUSE_MS = 15
/** A lane takes 200 messages a second of block time; a block has one. */
const BLOCKS_PER_SECOND = 150
const ARRIVAL_MS = 5_000

interface Arrival {
  readonly number: number
  readonly atMs: number
}

/** Arrivals at the receivers by number. */
class Arrivals {
  readonly #atMs = new Map<number, number[]>()

  add({ number, atMs }: Arrival): void {
    const known = this.#atMs.get(number) ?? []
    known.push(atMs)
    this.#atMs.set(number, known)
  }

  of(number: number): readonly number[] {
    return this.#atMs.get(number) ?? []
  }
}

export const relayLatency: BenchRow = {
  name: 'relay-latency',
  summary: 'block seen → frame verified and stored at a peer, 4 processes, idle',
  async run(context: BenchContext): Promise<readonly Line[]> {
    const samples = context.quick ? QUICK_SAMPLES : SAMPLES
    const startTime = Math.floor(Date.now() / 1_000) - 600
    const nodes = await startNodes(context, startTime)
    const gossip = await startGossip(context, false)
    const stored = new Arrivals()
    const received = new Arrivals()
    for (const worker of nodes.receivers) worker.on<Arrival>('stored', (arrival) => stored.add(arrival))
    for (const worker of gossip.receivers) worker.on<Arrival>('stored', (arrival) => received.add(arrival))
    await Promise.all(nodes.receivers.map((worker) => worker.call('watch', undefined)))
    await Promise.all(gossip.receivers.map((worker) => worker.call('watch', undefined)))

    const own: number[] = []
    const bare: number[] = []
    for (let i = 0; i < WARM_UP + samples; i++) {
      const { number, startedMs, bytes } = await nodes.publisher.call('block', { time: startTime + Math.floor(i / BLOCKS_PER_SECOND) })
      await until(`header ${number} at every peer`, () => stored.of(number).length === nodes.receivers.length, ARRIVAL_MS, context.signal)
      await sleep(PAUSE_MS)
      const published = await gossip.publisher.call('publish', { number: i, bytes })
      await until(`payload ${i} at every peer`, () => received.of(i).length === gossip.receivers.length, ARRIVAL_MS, context.signal)
      await sleep(PAUSE_MS)
      if (i < WARM_UP) continue
      own.push(...stored.of(number).map((atMs) => atMs - startedMs))
      bare.push(...received.of(i).map((atMs) => atMs - published.startedMs))
    }
    const line = (share: number, label: string, reach: Line['reach']): Line => ({
      what: `relay latency, ${label}`,
      figure: { value: percentile(own, share), unit: 'ms' },
      baseline: { what: 'bare gossipsub, same payload', figure: { value: percentile(bare, share), unit: 'ms' } },
      reach,
      note: 'self-audit, guard (fsync), signature, relay, verification and commit to SQLite; the baseline does none of them',
    })
    return [line(0.5, 'p50', { of: 'ratio', at: 'most', value: 1.5 }), line(0.99, 'p99', null)]
  },
}
