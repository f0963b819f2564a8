import { BenchError } from './errors.ts'
import { MEMBERS } from './production.ts'
import { type Relay, startFeed, startGossip, startNodes } from './relay-clusters.ts'
import type { BenchContext, BenchRow, Line, Quantity } from './row.ts'
import { Progress, within } from './wait.ts'
import type { Worker } from './workers.ts'

/** Messages per block and lane: the quota of a second at 20,000 gas each. */
const PER_LANE = 200
const PER_BLOCK = PER_LANE * (MEMBERS - 1)
const BLOCKS = 400
const QUICK_BLOCKS = 60
/** Of them, before the clock starts. */
const WARM_UP_SHARE = 0.2
/** Frames that may be on their way: some MB, below every limit on queues. */
const WINDOW = 12
/** Blocks whose messages travel one by one: enough seconds of a slow baseline. */
const APART_BLOCKS = 20
const QUICK_APART_BLOCKS = 5
const APART_WINDOW = 512
const APART_TELL_EVERY = 16
const RUN_MS = 180_000

interface Told {
  readonly frames: number
  readonly atMs: number
}

/** What every contender's processes can do. */
type Runnable = {
  cpuMs(params: undefined): number
  run(params: { readonly window: number }): Promise<void>
  credit(params: { readonly frames: number }): void
}

interface Throughput {
  readonly perSecond: number
  /** CPU of all processes together. */
  readonly cpuMsEach: number
}

/**
 * Publishes what the first process has prepared and waits until all processes have it. The publisher stays at most `window`
 * items ahead of the slowest receiver. Rates are of the time after the warm-up.
 */
async function throughput(relay: Relay<Worker<Runnable>>, items: number, window: number, signal: AbortSignal): Promise<Throughput> {
  const have = relay.all.map(() => 0)
  const everywhere = new Progress()
  const warm = Math.floor(items * WARM_UP_SHARE)
  let credited = 0
  let warmAtMs = 0
  let endMs = 0
  for (const [i, worker] of relay.all.entries()) {
    worker.on<Told>('progress', ({ frames, atMs }) => {
      have[i] = frames
      const received = Math.min(...have.slice(1))
      if (received > credited) relay.publisher.tell('credit', { frames: received })
      credited = received
      const least = Math.min(...have)
      if (least >= warm && warmAtMs === 0) warmAtMs = atMs
      endMs = atMs
      everywhere.raise(least)
    })
  }
  const cpuMs = async () => (await Promise.all(relay.all.map((worker) => worker.call('cpuMs', undefined)))).reduce((sum, ms) => sum + ms, 0)
  const cpuBeforeMs = await cpuMs()
  const run = relay.publisher.call('run', { window })
  await within('the run', Promise.all([run, everywhere.reached(items)]), RUN_MS, signal)
  return { perSecond: ((items - warm) * 1_000) / (endMs - warmAtMs), cpuMsEach: ((await cpuMs()) - cpuBeforeMs) / items }
}

function ofMessages({ perSecond, cpuMsEach }: Throughput): Throughput {
  return { perSecond: perSecond * PER_BLOCK, cpuMsEach: cpuMsEach / PER_BLOCK }
}

async function measureNodes(context: BenchContext, blocks: number): Promise<Throughput> {
  const startTime = Math.floor(Date.now() / 1_000) - blocks - 60
  const nodes = await startNodes(context, startTime)
  await nodes.publisher.call('prepare', { blocks, perLane: PER_LANE })
  await Promise.all(nodes.all.map((worker) => worker.call('count', undefined)))
  const measured = await throughput(nodes as unknown as Relay<Worker<Runnable>>, blocks, WINDOW, context.signal)
  for (const worker of nodes.receivers) {
    const { messages } = await worker.call('ready', { source: 0 })
    if (messages !== blocks * PER_LANE)
      throw new BenchError('worker-failed', `${messages} of ${blocks * PER_LANE} messages of its lane are ready to include`)
  }
  await context.workers.stopAll()
  return ofMessages(measured)
}

async function measureGossip(context: BenchContext, blocks: number, apart: boolean): Promise<Throughput> {
  const startTime = Math.floor(Date.now() / 1_000) - blocks - 60
  const gossip = await startGossip(context, apart)
  const { items } = await gossip.publisher.call('prepare', { startTime, blocks, perLane: PER_LANE, apart })
  await Promise.all(gossip.receivers.map((worker) => worker.call('count', { tellEvery: apart ? APART_TELL_EVERY : 1 })))
  const counted = items - (items % (apart ? APART_TELL_EVERY : 1))
  const measured = await throughput(gossip as unknown as Relay<Worker<Runnable>>, counted, apart ? APART_WINDOW : WINDOW, context.signal)
  await context.workers.stopAll()
  return apart ? measured : ofMessages(measured)
}

async function measureFeed(context: BenchContext, blocks: number): Promise<Throughput> {
  const feed = await startFeed(context, Math.floor(Date.now() / 1_000) - blocks - 60)
  await feed.publisher.call('prepare', { blocks, perLane: PER_LANE })
  const measured = await throughput(feed as unknown as Relay<Worker<Runnable>>, blocks, WINDOW, context.signal)
  await context.workers.stopAll()
  return ofMessages(measured)
}

export const relayThroughput: BenchRow = {
  name: 'relay-throughput',
  summary: 'messages of 256 B verified, stored and ready to include at each of 4 processes',
  async run(context: BenchContext): Promise<readonly Line[]> {
    const blocks = context.quick ? QUICK_BLOCKS : BLOCKS
    const measured = async <T>(what: string, measure: () => Promise<T>): Promise<T> => {
      context.say(`relay throughput: ${what}`)
      return measure()
    }
    const nodes = await measured('seqmesh', () => measureNodes(context, blocks))
    const feed = await measured('signed WebSocket feed', () => measureFeed(context, blocks))
    const frames = await measured('bare gossipsub, same frames', () => measureGossip(context, blocks, false))
    const apartBlocks = context.quick ? QUICK_APART_BLOCKS : APART_BLOCKS
    const apart = await measured('bare gossipsub, one publish a message', () => measureGossip(context, apartBlocks, true))
    const quantity = ({ perSecond }: Throughput): Quantity => ({ value: perSecond, unit: 'messages/s' })
    const micros = ({ cpuMsEach }: Throughput): string => `${(cpuMsEach * 1_000).toFixed(1)} µs`
    const line = (what: string, baseline: Throughput, atLeast: number): Line => ({
      what: 'relay throughput',
      figure: quantity(nodes),
      baseline: { what, figure: quantity(baseline) },
      reach: { of: 'ratio', at: 'least', value: atLeast },
      note: `CPU a message, ${MEMBERS} processes together: ${micros(nodes)}; ${what}: ${micros(baseline)}`,
    })
    return [
      line('bare gossipsub, one publish a message', apart, 40),
      line('bare gossipsub, same frames', frames, 0.7),
      line('signed WebSocket feed, same frames, 1 to 3, unstored', feed, 0.7),
    ]
  },
}
