import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createRandom, pick } from '../../../testnet/random.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { ModelPoster } from '../../support/model-poster.ts'
import { RestartingNode } from './restarting-node.ts'

const SEED = 20_261_201

/** What a reader of the stream must be told, once each: `header 1001/3`, `announced 1001>1002#0`. */
type Name = string

class Reader {
  readonly told: Name[] = []
  readonly lagged: (number | null)[] = []
  lastId: string | undefined
  #abort = new AbortController()
  #reading: Promise<void> = Promise.resolve()

  async connect(url: string, query = ''): Promise<void> {
    this.#abort = new AbortController()
    const { signal } = this.#abort
    const headers = this.lastId === undefined ? {} : { 'last-event-id': this.lastId }
    const response = await fetch(`${url}/v1/stream${query}`, { signal, headers })
    expect(response.status).toBe(200)
    const parser = createParser({ onEvent: (event) => this.#hear(event) })
    const lines = new TextDecoderStream()
    let rest = ''
    this.#reading = (async () => {
      for await (const text of response.body?.pipeThrough(lines) ?? []) {
        parser.feed(text)
        // An id without an event counts as well, as in a browser.
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop() as string
        for (const block of blocks) this.lastId = /^id: (.*)$/m.exec(block)?.[1] ?? this.lastId
      }
    })().catch(() => undefined)
  }

  /** What has not arrived by now never does. */
  async cut(): Promise<void> {
    this.#abort.abort()
    await this.#reading
  }

  #hear({ event, data }: EventSourceMessage): void {
    const { header, stage, message, dropped } = JSON.parse(data)
    if (event === 'header') this.told.push(`header ${header.chain}/${header.number}`)
    else if (event === 'message') this.told.push(`${stage} ${message.source}>${message.destination}#${message.nonce}`)
    else if (event === 'lagged') this.lagged.push(dropped)
  }
}

async function setUp(streamBuffer: number) {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-stream-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cluster = makeModelCluster({ delta: 3_600 })
  const members = cluster.members as [ModelMember, ModelMember, ModelMember]
  const posters = members.map((member) => new ModelPoster(cluster, member))
  const node = new RestartingNode(folder, cluster, streamBuffer)
  onTestFinished(() => node.stop())
  const expected: Name[] = []
  let time = cluster.configuration.activation
  let block = 0
  const included = new Map<string, number>()
  const postedUpTo = new Map<ModelPoster, number>()
  return {
    ...{ node, members, expected },
    /** One header of a member, with messages to others and what it includes of them; now and then a batch of it. */
    async happen(at: number, withBatch: boolean): Promise<void> {
      const member = members[at] as ModelMember
      const isNew = (other: ModelMember) => other.state.head.number > member.state.inboxRow(other.member.index).number
      const others = members.filter((other) => other !== member && isNew(other))
      const to = members.filter((other) => other !== member).map((other) => other.member.index)
      time++
      const header = await member.block({ time, send: [...to, ...to].map((index) => ({ to: index })), include: others })
      const { chain, number } = header.header
      expected.push(`header ${chain}/${number}`)
      for (const { messages } of header.lanes)
        for (const { source, destination, nonce } of messages) expected.push(`announced ${source}>${destination}#${nonce}`)
      for (const { index, row } of header.changes.inbox) {
        const source = members.find((other) => other.member.index === index)?.member.chain
        const lane = `${source}>${chain}`
        for (let nonce = included.get(lane) ?? 0; nonce < row.count; nonce++) expected.push(`included ${lane}#${nonce}`)
        included.set(lane, row.count)
      }
      node.hear({ frame: member.frame(header) })
      if (!withBatch) return
      const poster = posters[at] as ModelPoster
      const batch = await poster.post(++block)
      // As many headers as one batch takes.
      const upTo = member.headers.findIndex(({ header }) => header.number === batch.header.header.number) + 1
      for (const { lanes } of member.headers.slice(postedUpTo.get(poster) ?? 0, upTo))
        for (const { messages } of lanes)
          for (const { source, destination, nonce } of messages) expected.push(`posted ${source}>${destination}#${nonce}`)
      postedUpTo.set(poster, upTo)
      // It comes seconds after its headers: they are on the disk by then.
      await node.flush()
      node.hear({ batch })
    },
  }
}

async function until(condition: () => boolean, what: () => string): Promise<void> {
  for (const deadline = Date.now() + 20_000; !condition(); await new Promise((resolve) => setTimeout(resolve, 5)))
    if (Date.now() > deadline) throw new Error(`never: ${what()}`)
}

describe('the stream of a node that restarts', () => {
  it.each([1_024, 8])(
    'tells every header and every stage once, over fifty cuts and every way to stop (buffer %i)',
    async (streamBuffer) => {
      process.stdout.write(`seed ${SEED}\n`)
      const random = createRandom(SEED)
      const { node, expected, happen } = await setUp(streamBuffer)
      const reader = new Reader()
      await node.start()
      await reader.connect(node.url)
      for (let round = 0; round < 50; round++) {
        for (let i = random.below(4); i > 0; i--) await happen(random.below(3), random.next() < 0.3)
        // Cut wherever it is.
        if (random.next() < 0.5) await new Promise((resolve) => setImmediate(resolve))
        await reader.cut()
        for (let i = random.below(3); i > 0; i--) await happen(random.below(3), random.next() < 0.3)
        if (random.next() < 0.5) {
          await node.stop(pick([{}, { killed: true }, { killed: true }, { killed: true, wiped: true }], random))
          for (let i = random.below(2); i > 0; i--) await happen(random.below(3), random.next() < 0.3)
          await node.start()
          // Who is quick comes before the node has caught up.
          if (random.next() < 0.5) node.catchUp()
          await reader.connect(node.url)
          node.catchUp()
        } else await reader.connect(node.url)
      }
      await until(
        () => reader.told.length >= expected.length,
        () => `${expected.filter((name) => !reader.told.includes(name)).slice(0, 5)} of ${reader.told.length} told`,
      )
      await reader.cut()
      expect(reader.told.toSorted()).toEqual(expected.toSorted())
      expect(reader.lagged).toEqual([])
      // Of one chain, in the order of its log.
      const chains = new Set(expected.flatMap((name) => name.match(/^header (\d+)/)?.[1] ?? []))
      for (const chain of chains) {
        const own = (names: readonly Name[]) =>
          names.filter((name) => name.startsWith(`header ${chain}/`) || name.startsWith(`announced ${chain}>`))
        expect(own(reader.told)).toEqual(own(expected))
      }
    },
  )

  it('tells what a filter lets through, and keeps its place in what it does not', async () => {
    const { node, expected, members, happen } = await setUp(1_024)
    await node.start()
    const [a, b] = members
    const query = `?types=message&source=${a.member.chain}&destination=${b.member.chain}`
    const reader = new Reader()
    await happen(0, false)
    await reader.connect(node.url, query)
    await happen(0, false)
    await until(
      () => reader.told.length === 2,
      () => 'the first two',
    )
    await reader.cut()
    for (let i = 0; i < 6; i++) await happen(i % 3, i === 3)
    await node.stop({ killed: true, wiped: true })
    await node.start()
    node.catchUp()
    await reader.connect(node.url, query)
    const lane = `${a.member.chain}>${b.member.chain}#`
    const wanted = expected.filter((name) => name.includes(lane) && !/^announced .*#[01]$/.test(name))
    await until(
      () => reader.told.length >= wanted.length,
      () => `${wanted.filter((name) => !reader.told.includes(name))}`,
    )
    await reader.cut()
    expect(reader.told.toSorted()).toEqual(wanted.toSorted())
  })

  it('says so where what was missed is not kept any more, and goes on from there', async () => {
    const { node, members, happen } = await setUp(8)
    await node.start()
    const reader = new Reader()
    await happen(0, false)
    await reader.connect(node.url)
    await happen(0, false)
    await until(
      () => reader.told.length > 0,
      () => 'something',
    )
    await reader.cut()
    for (let i = 0; i < 300; i++) await happen(0, false)
    await node.stop()
    await node.start()
    expect(node.forget(members[0].member.chain, 290)).toBeGreaterThan(200)
    reader.told.length = 0
    await reader.connect(node.url)
    await happen(1, false)
    await until(
      () => reader.told.includes(`header ${members[1].member.chain}/1`),
      () => 'what is new',
    )
    await reader.cut()
    expect(reader.lagged).toEqual([null])
    expect(reader.told.filter((name) => name.startsWith(`header ${members[0].member.chain}/`))).toEqual([])
  })
})
