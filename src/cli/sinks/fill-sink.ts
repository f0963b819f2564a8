import { backoffMs, sleep } from '../../mesh/timing.ts'
import type { ObservedEvent } from '../../observer/observed-event.ts'
import type { Observer } from '../../observer/observer.ts'
import { ObserverError } from '../../observer/observer-error.ts'
import { type Sink, SinkError } from './sink.ts'

export interface FillSinkInit {
  readonly sink: Sink
  /** A new observer that continues after a cursor; at the newest headers without one. */
  readonly observe: (from: string | undefined) => Pick<Observer, 'start' | 'stop' | 'events'>
  /** Where a sink begins that holds nothing yet. */
  readonly from: string | undefined
  /** Tells people. */
  readonly note: (line: string) => void
  /** Ends it. */
  readonly signal: AbortSignal
  readonly random: () => number
  /** Events kept while the sink is away; beyond, the observer goes back to where the sink stands once it is there. */
  readonly maxBuffered: number
}

/** Events stored at once. */
const MAX_BATCH = 500
/** Two processes that fill one stream take turns no faster than this. */
const GO_BACK = { baseMs: 1_000, maxMs: 1_000 }
const BACKOFF = { baseMs: 250, maxMs: 15_000 }

/**
 * Keeps a sink filled until the signal fires: from where it stands, in order, nothing twice. A sink that is away is waited for. Throws
 * what the sink refuses, and what the first observer throws at its start.
 */
export async function fillSink(init: FillSinkInit): Promise<void> {
  const { sink, note, signal } = init
  const patiently = retrying(init)
  for (let isFirst = true; ; isFirst = false) {
    const from = (await patiently(() => sink.resume())) ?? init.from
    if (isFirst) note(`${sink.name}: ${from === undefined ? 'nothing there yet, begins with what is new' : `goes on after ${from}`}`)
    const why = isFirst ? await pump(init, from, patiently) : await patiently(() => pump(init, from, patiently))
    signal.throwIfAborted()
    note(`${sink.name}: ${why}; going back to where it stands`)
    await sleep(backoffMs({ ...GO_BACK, random: init.random }, 0), signal)
  }
}

type Patiently = <T>(attempt: () => Promise<T>) => Promise<T>

/** Stores what an observer tells. Returns why it has to begin again. */
async function pump(init: FillSinkInit, from: string | undefined, patiently: Patiently): Promise<string> {
  const { sink, observe, signal, maxBuffered } = init
  const observer = observe(from)
  const reader = observer.events({ signal, maxBuffered })
  let batch: ObservedEvent[] = []
  try {
    await observer.start(signal)
    for await (const event of reader) {
      if (event.type !== 'lagged') batch.push(event)
      if (event.type !== 'lagged' && batch.length < MAX_BATCH && reader.pending > 0) continue
      if (batch.length > 0) await patiently(() => sink.store(batch))
      batch = []
      if (event.type === 'lagged') return `${event.dropped} events were more than is kept`
    }
    return 'it ended'
  } catch (error) {
    if (error instanceof SinkError && error.code === 'sink-moved') return error.message
    throw error
  } finally {
    await observer.stop()
  }
}

/** Tries again, ever more slowly, what may work later; tells people when that begins and when it is over. */
function retrying({ sink, note, signal, random }: FillSinkInit): Patiently {
  return async (attempt) => {
    for (let failures = 0; ; failures++) {
      try {
        const result = await attempt()
        if (failures > 0) note(`${sink.name}: is back`)
        return result
      } catch (error) {
        signal.throwIfAborted()
        const isAway = (error instanceof SinkError && error.code === 'sink-away') || (error instanceof ObserverError && error.retryable)
        if (!isAway) throw error
        if (failures === 0) note(`${sink.name}: ${error.message}; trying again, nothing is lost`)
        await sleep(backoffMs({ ...BACKOFF, random }, failures), signal)
      }
    }
  }
}
