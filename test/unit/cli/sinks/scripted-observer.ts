import { fillSink } from '../../../../src/cli/sinks/fill-sink.ts'
import type { Sink } from '../../../../src/cli/sinks/sink.ts'
import { yieldToLoop } from '../../../../src/mesh/timing.ts'
import { formatCursor } from '../../../../src/observer/cursor.ts'
import type { ObservedEvent } from '../../../../src/observer/observed-event.ts'
import type { Observer } from '../../../../src/observer/observer.ts'
import { Readers } from '../../../../src/observer/readers.ts'
import type { Hex } from '../../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../../src/protocol/keccak.ts'

export const SOURCE = 412_001
export const DESTINATIONS = [412_002, 412_003] as const
const HASH = `0x${'ab'.repeat(32)}`
const ADDRESS: Hex = `0x${'cd'.repeat(20)}`

let clusters = 0
/** A cluster of its own for every test: they share a server. */
export const newClusterId = () => keccak256(Uint8Array.of(7, ++clusters & 255, clusters >> 8))

/** What an observer tells of `headers` blocks with a message on each of two lanes, and one piece of evidence half-way. */
export function script(clusterId: Uint8Array, headers: number): readonly ObservedEvent[] {
  const events: ObservedEvent[] = []
  const cursor = (number: number, messages: number) => formatCursor(clusterId, new Map([[SOURCE, { number, messages }]]))
  for (let number = 1; number <= headers; number++) {
    for (const [i, destination] of DESTINATIONS.entries())
      events.push({
        ...{ type: 'message', cursor: cursor(number - 1, i + 1), header: number, hash: HASH, source: SOURCE, destination },
        ...{ nonce: number - 1, sentAt: 1_700_000_000 + number, kind: 0, sender: ADDRESS, target: ADDRESS, refundTo: ADDRESS },
        ...{ value: '79228162514264337593543950335', fee: '0', gasLimit: '20000', data: "0x'" },
      })
    if (number === headers >> 1) events.push(evidence(cursor(number - 1, 2)))
    events.push({ type: 'header', cursor: cursor(number, 0), chain: SOURCE, number, hash: HASH, time: 1, blockHash: HASH, messages: 2 })
  }
  return events
}

function evidence(cursor: string): ObservedEvent {
  const { kind, detail } = { kind: 'equivocation', detail: 'two headers of block 3' }
  return { type: 'evidence', cursor, id: HASH, kind, accused: SOURCE, generation: 0, from: 3, key: ADDRESS, detail, piece: '0xabcd' }
}

/** A script stops before an event of this number, until it may go on. */
export interface Pause {
  readonly before: number
  readonly until: Promise<void>
}

/** Tells a script after a cursor, evidence anew each time, as a real one does; and then nothing more. */
function scripted(events: readonly ObservedEvent[], from: string | undefined, pause?: Pause): Pick<Observer, 'start' | 'stop' | 'events'> {
  const readers = new Readers()
  let stopped = false
  return {
    async start() {
      const begin = from === undefined ? 0 : events.findLastIndex(({ cursor }) => cursor === from) + 1
      if (from !== undefined && begin === 0) throw new Error(`nobody told ${from}`)
      void (async () => {
        for (const event of events.slice(0, begin)) if (event.type === 'evidence') readers.push({ ...event, cursor: from as string })
        for (const [i, event] of events.entries()) {
          if (i < begin) continue
          if (i === pause?.before) await pause.until
          if (stopped) return
          readers.push(event)
          await yieldToLoop()
        }
      })()
    },
    async stop() {
      stopped = true
      readers.close()
    },
    events: ({ signal, maxBuffered = 1 } = {}) => readers.open({ accepts: () => true, signal, maxBuffered }),
  }
}

export interface Filling {
  readonly notes: readonly string[]
  /** Ends it, and resolves to what it threw. */
  stop(): Promise<unknown>
}

export interface FillInit {
  readonly maxBuffered?: number
  readonly pause?: Pause
}

/** Fills a sink with a script until it is stopped. */
export function fill(sink: Sink, events: readonly ObservedEvent[], { maxBuffered = 1_000, pause }: FillInit = {}): Filling {
  const stopping = new AbortController()
  const notes: string[] = []
  const filled = fillSink({
    sink,
    observe: (from) => scripted(events, from, pause),
    from: undefined,
    note: (line) => notes.push(line),
    signal: stopping.signal,
    random: () => 0.5,
    maxBuffered,
  }).catch((error: unknown) => error)
  return {
    notes,
    async stop() {
      stopping.abort(new Error('stopped'))
      const error = await filled
      await sink.close()
      return error
    },
  }
}

/** `lane#nonce` of every message in a script, by lane. */
export const lanesOf = (events: readonly ObservedEvent[]) =>
  DESTINATIONS.map((destination) =>
    events.flatMap((each) => (each.type === 'message' && each.destination === destination ? [each.nonce] : [])),
  )
