import { describe, expect, it } from 'vitest'
import { type Sink, SinkError } from '../../../../src/cli/sinks/sink.ts'
import { type StreamEnd, type StreamEntry, type StreamLog, StreamSink } from '../../../../src/cli/sinks/stream-sink.ts'
import { until } from '../../observer/harness.ts'
import { fill, lanesOf, newClusterId, script } from './scripted-observer.ts'

/** A stream as a server keeps it, and the moments at which its connection breaks. */
class KeptStream implements StreamLog {
  readonly name = 'a stream'
  readonly entries: (StreamEntry & { readonly sequence: number })[] = []
  /** Before the n-th call from now, or after it took effect; an append may take effect in part. */
  break: { calls: number; takes: number } | undefined
  onBreak = () => {}

  end = async (): Promise<StreamEnd> => {
    this.#count()
    const last = this.entries.at(-1)
    return { sequence: last?.sequence ?? 0, id: last?.id, cursor: last?.cursor }
  }

  has = async (subject: string): Promise<boolean> => {
    this.#count()
    return this.entries.some((entry) => entry.subject === subject)
  }

  append = async (entries: readonly StreamEntry[], after: number): Promise<void> => {
    const breaks = this.break !== undefined && this.break.calls - 1 === 0
    if ((this.entries.at(-1)?.sequence ?? 0) !== after) throw new SinkError('sink-moved', 'somebody else writes', 'Wait.')
    for (const entry of entries.slice(0, breaks ? this.break?.takes : undefined)) this.#push(entry)
    this.#count()
  }

  close = async (): Promise<void> => {}

  #push(entry: StreamEntry): void {
    const sequence = (this.entries.at(-1)?.sequence ?? 0) + 1
    if (entry.replaces) {
      const at = this.entries.findIndex(({ subject }) => subject === entry.subject)
      if (at >= 0) this.entries.splice(at, 1)
    }
    this.entries.push({ ...entry, sequence })
  }

  #count(): void {
    if (this.break === undefined || --this.break.calls > 0) return
    this.break = undefined
    this.onBreak()
    throw new SinkError('sink-away', 'the plug was pulled', 'Put it back.')
  }

  lanes(): readonly (readonly number[])[] {
    return lanesOf(this.entries.flatMap(({ body, replaces }) => (replaces ? [] : [JSON.parse(body)])))
  }

  get evidence(): number {
    return this.entries.filter(({ subject }) => subject.startsWith('evidence')).length
  }
}

const sinkOn = (log: StreamLog): Sink => new StreamSink({ log, now: Date.now })

describe('a sink on a stream', () => {
  const clusterId = newClusterId()
  const events = script(clusterId, 12)
  const isWhole = (log: KeptStream) => log.lanes().flat().length === 24

  it('loses and repeats nothing wherever it crashes, and whatever part of what it said was heard', async () => {
    for (let calls = 1; calls <= 6; calls++) {
      for (const takes of [0, 1, 2, 1_000]) {
        const log = new KeptStream()
        log.break = { calls, takes }
        const crashed = new Promise<void>((resolve) => {
          log.onBreak = resolve
        })
        const dying = fill(sinkOn(log), events)
        await crashed
        await dying.stop()
        const next = fill(sinkOn(log), events)
        await until(() => isWhole(log) && log.evidence === 1, 'all of it')
        await next.stop()
        expect(log.lanes(), `${calls} ${takes}`).toEqual(lanesOf(events))
        expect(log.evidence).toBe(1)
      }
    }
  })

  it('goes on with the same process, which knows what was heard from the stream alone', async () => {
    for (const takes of [0, 1, 2, 1_000]) {
      const log = new KeptStream()
      log.break = { calls: 2, takes }
      const filling = fill(sinkOn(log), events)
      await until(() => isWhole(log), 'all of it')
      await filling.stop()
      expect(log.lanes()).toEqual(lanesOf(events))
      expect(filling.notes.join()).toMatch(/the plug was pulled.*is back/)
    }
  })

  it('goes back to where the stream stands when another process writes, and repeats nothing', async () => {
    const log = new KeptStream()
    const two = [fill(sinkOn(log), events), fill(sinkOn(log), events)]
    await until(() => isWhole(log), 'all of it')
    for (const each of two) await each.stop()
    expect(log.lanes()).toEqual(lanesOf(events))
  })

  it('keeps the place while there are no messages, in one entry', async () => {
    const log = new KeptStream()
    let now = 0
    const sink = new StreamSink({ log, now: () => now })
    const quiet = events.filter(({ type }) => type === 'header')
    expect(await sink.resume()).toBeUndefined()
    for (const event of quiet) {
      now += 10_000
      await sink.store([event])
    }
    expect(log.entries.map(({ subject, cursor }) => [subject, cursor])).toEqual([['cursor', quiet.at(-1)?.cursor]])
    expect(await sinkOn(log).resume()).toBe(quiet.at(-1)?.cursor)
  })
})
