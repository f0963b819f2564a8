import type { NodeMethods } from './node-worker.ts'
import { MEMBERS } from './production.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { within } from './wait.ts'

/** Messages per block and lane, a block a second: 1,536 messages/s in the cluster. */
const PER_LANE = 128
const PER_SECOND = PER_LANE * MEMBERS * (MEMBERS - 1)
const MESSAGES = 1_000_000
const QUICK_MESSAGES = 100_000
const LIMIT_MS = 300_000
const MIB = 2 ** 20

export interface CatchUpResult {
  readonly messages: number
  readonly messagesPerSecond: number
  readonly rssAtStartMB: number
  /** Resident memory at twentieths of the way, and at the end. */
  readonly rssMB: readonly number[]
}

interface Sample {
  readonly rssBytes: number
}

/** A node that has missed all of a cluster's life fetches it from a peer: by range sync, into its ledger and its SQLite. */
async function measure(context: BenchContext): Promise<CatchUpResult> {
  const { workers, quick, say } = context
  const seconds = Math.ceil((quick ? QUICK_MESSAGES : MESSAGES) / PER_SECOND)
  const messages = seconds * PER_SECOND
  const startTime = Math.floor(Date.now() / 1_000) - seconds - 60
  const script = new URL('./node-worker.ts', import.meta.url)
  const [peer, behind] = [workers.start<NodeMethods>(script), workers.start<NodeMethods>(script)]
  const addresses = await peer.call('open', { startTime, member: 0 })
  say(`catch-up: a peer lives through ${messages.toLocaleString('en')} messages`)
  await peer.call('live', { seconds, perLane: PER_LANE })
  say('catch-up: the other follows')
  await behind.call('open', { startTime, member: 1 })
  const rssMB: number[] = []
  behind.on<Sample>('memory', ({ rssBytes }) => rssMB.push(rssBytes / MIB))
  const caughtUp = new Promise<Sample & { readonly atMs: number }>((resolve) => behind.on('caught-up', resolve))
  const { startedMs, rssBytes } = await behind.call('catchUp', { number: seconds })
  await behind.call('connect', { addresses: addresses.slice(0, 1) })
  const end = await within('catch-up', caughtUp, LIMIT_MS, context.signal)
  rssMB.push(end.rssBytes / MIB)
  return { messages, messagesPerSecond: (messages * 1_000) / (end.atMs - startedMs), rssAtStartMB: rssBytes / MIB, rssMB }
}

/** Two rows read the same run. */
export class CatchUpRun {
  #result: Promise<CatchUpResult> | undefined

  result(context: BenchContext): Promise<CatchUpResult> {
    this.#result ??= measure(context)
    return this.#result
  }
}

export function catchUp(run: CatchUpRun): BenchRow {
  return {
    name: 'catch-up',
    summary: 'a node far behind fetches, verifies and stores everything, from one peer',
    async run(context: BenchContext): Promise<readonly Line[]> {
      const { messages, messagesPerSecond } = await run.result(context)
      const made = { what: 'as they were made', figure: { value: PER_SECOND, unit: 'messages/s' } } as const
      const what = `catch-up, ${messages.toLocaleString('en')} messages behind`
      return [
        {
          what,
          figure: { value: messagesPerSecond, unit: 'messages/s' },
          baseline: made,
          reach: { of: 'figure', at: 'least', value: 50_000 },
          note: 'dialling, hello, range sync, verification and the last commit to SQLite included',
        },
        {
          what: `${what}, × real time`,
          figure: { value: messagesPerSecond, unit: 'messages/s' },
          baseline: made,
          reach: { of: 'ratio', at: 'least', value: 20 },
        },
      ]
    },
  }
}

export function memory(run: CatchUpRun): BenchRow {
  return {
    name: 'memory',
    summary: 'resident memory of the node of `catch-up`',
    async run(context: BenchContext): Promise<readonly Line[]> {
      const { messages, rssAtStartMB, rssMB } = await run.result(context)
      const half = rssMB.slice(Math.floor(rssMB.length / 2))
      return [
        {
          what: `memory after ${messages.toLocaleString('en')} messages`,
          figure: { value: rssMB.at(-1) ?? Number.NaN, unit: 'MB' },
          baseline: { what: 'at start', figure: { value: rssAtStartMB, unit: 'MB' } },
          reach: { of: 'figure', at: 'most', value: 200 },
          note: `second half: ${Math.round(Math.min(...half))} to ${Math.round(Math.max(...half))} MB; 20 samples: ${rssMB.map(Math.round).join(' ')}`,
        },
      ]
    },
  }
}
