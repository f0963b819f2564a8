import { afterEach, describe, expect, it } from 'vitest'
import { Ledger, type LedgerEvent } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { PostedLogs } from '../../../src/ledger/posted-logs.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { inflateFastLz } from '../../../src/protocol/fast-lz.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { Accuser } from '../../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../../src/roles/kept-log.ts'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { encodeEvidence } from '../../../src/wire/evidence.ts'
import { type ModelCluster, type ModelMember, type ModelOptions, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { ModelPoster } from '../../support/model-poster.ts'
import { temporaryFolder } from '../store/support.ts'

const T = 1_700_000_000
const stores: LedgerStore[] = []

afterEach(() => {
  for (const store of stores.splice(0)) store.close()
})

/** Chains a, b, c; the ledger under test sequences b, and hears of a by batches, or by gossip. */
class Bench {
  readonly cluster: ModelCluster
  readonly file = `${temporaryFolder()}/ledger.sqlite`
  readonly a: ModelMember
  readonly b: ModelMember
  readonly poster: ModelPoster
  readonly events: LedgerEvent[] = []
  ledger: Ledger

  constructor(options: ModelOptions = {}) {
    this.cluster = makeModelCluster(options)
    const [a, b] = this.cluster.members as [ModelMember, ModelMember]
    this.a = a
    this.b = b
    this.poster = new ModelPoster(this.cluster, a)
    this.ledger = this.open()
  }

  get chain(): number {
    return this.a.member.chain
  }

  get home(): number {
    return this.b.member.chain
  }

  /** A node that starts, or starts again on the same data. */
  open(history = new MemoryHistory()): Ledger {
    stores.pop()?.close()
    const store = openLedgerStore(this.file)
    stores.push(store)
    const configurations = this.cluster.newConfigurations()
    const now = () => (T + 60) * 1_000
    const ledger = new Ledger({ configurations, verifier, history, homes: [this.home], batches: store, now })
    ledger.subscribe((event) => this.events.push(event))
    this.ledger = ledger
    return ledger
  }

  async blocks(count: number, messages = 1): Promise<void> {
    for (let i = 0; i < count; i++)
      await this.a.block({ time: T + 1, send: Array.from({ length: messages }, () => ({ to: 2, value: 1n })) })
  }

  gossip(from: number, to: number): void {
    for (const header of this.a.headers.slice(from - 1, to)) this.ledger.offerFrame(this.a.frame(header))
  }

  of<T extends LedgerEvent['type']>(type: T): readonly Extract<LedgerEvent, { type: T }>[] {
    return this.events.filter((event): event is Extract<LedgerEvent, { type: T }> => event.type === type)
  }

  /** Evidence is made of what the ledger sees. */
  prosecute(): { readonly doubts: readonly unknown[] } {
    const { ledger } = this
    const { configurations } = ledger
    const doubts: unknown[] = []
    const maker = new EvidenceMaker({
      configurations,
      logs: new KeptLogs(ledger.history, ledger.posted),
      blocked: () => undefined,
      judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
      onDoubt: (_, error) => doubts.push(error),
    })
    new Accuser({ ledger, maker, publish: () => undefined, onTrouble: (error) => error && doubts.push(error) }).start()
    return { doubts }
  }

  /** What the home chain could include now: header numbers, and how many messages are at hand up to the last of them. */
  get includable(): { readonly numbers: readonly number[]; readonly messages: number } {
    const { points } = this.ledger.inclusionQueue(this.chain, this.home)
    const last = points.at(-1)
    return {
      numbers: points.map(({ header }) => header.number),
      messages: last === undefined ? 0 : this.ledger.messages(this.chain, this.home, 0, last.row.count).length,
    }
  }
}

describe('batches instead of gossip', () => {
  it('bring everything that a destination includes', async () => {
    const bench = new Bench()
    await bench.blocks(5, 3)
    expect(bench.ledger.offerBatch(await bench.poster.post(10))).toBe('taken')
    expect(bench.includable).toEqual({ numbers: [5], messages: 15 })
    expect(bench.ledger.log(bench.chain)?.newestSeen?.header.number).toBe(5)
    await bench.blocks(2)
    expect(bench.ledger.offerBatch(await bench.poster.post(11))).toBe('taken')
    expect(bench.includable).toEqual({ numbers: [5, 7], messages: 17 })
    expect(bench.of('posted').map(({ head }) => head.header.number)).toEqual([5, 7])
  })

  it('are joined by gossip without loss, duplicate or conflict, whichever is ahead', async () => {
    const bench = new Bench()
    await bench.blocks(10)
    bench.gossip(1, 3)
    bench.ledger.offerBatch(await bench.poster.post(10, { upTo: 6 }))
    expect(bench.includable).toEqual({ numbers: [1, 2, 3, 6], messages: 6 })
    bench.gossip(4, 10)
    expect(bench.includable).toEqual({ numbers: [1, 2, 3, 6, 7, 8, 9, 10], messages: 10 })
    expect(bench.ledger.offerBatch(await bench.poster.post(11, { upTo: 8 }))).toBe('taken')
    expect(bench.includable.numbers).toEqual([1, 2, 3, 6, 7, 8, 9, 10])
    expect(bench.of('conflict')).toEqual([])
    expect(bench.ledger.log(bench.chain)?.hold).toBeUndefined()
  })

  it('taint as soon as they refer to a lie, after a restart too; gossip then shows which header did first', async () => {
    const bench = new Bench()
    const { a, b } = bench
    await b.block()
    const twin = await b.seal({ outbox: [], inbox: [] }, [], { time: T + 1 })
    const lie = await b.block()
    await bench.blocks(2)
    await a.block({ include: [b] })
    await bench.blocks(2)
    const batch = await bench.poster.post(10)
    bench.ledger.offerBatch(batch)
    const signed = ({ header, signature }: typeof lie) => ({ header, signature })
    const [first, second] = Buffer.compare(lie.hash, twin.hash) < 0 ? [lie, twin] : [twin, lie]
    const piece = encodeEvidence({ form: 'equivocation', first: signed(first), second: signed(second) })
    const taintedFrom = (): number | undefined => bench.ledger.causality.tainted.get(bench.chain)?.from
    expect(bench.ledger.offerEvidence(piece)).toMatchObject({ verdict: 'accept' })
    expect(taintedFrom()).toBe(5)
    bench.open()
    expect(bench.ledger.offerEvidence(piece)).toMatchObject({ verdict: 'accept' })
    expect(taintedFrom()).toBe(5)
    bench.gossip(1, 5)
    expect(taintedFrom()).toBe(3)
  })

  it('are known after a restart, with what they brought', async () => {
    const bench = new Bench()
    await bench.blocks(4, 2)
    bench.ledger.offerBatch(await bench.poster.post(10, { upTo: 2 }))
    const second = await bench.poster.post(11)
    bench.ledger.offerBatch(second)
    const row = { number: 0, head: new Uint8Array(32), time: 0, count: 0, acc: new Uint8Array(32), value: 0n }
    const ledger = bench.open()
    expect(ledger.posted?.head(bench.chain)?.header.number).toBe(4)
    expect(ledger.offerBatch(second)).toBe('known')
    ledger.refillQueue(bench.home, bench.chain, row)
    expect(bench.includable).toEqual({ numbers: [2, 4], messages: 8 })
    expect(ledger.messages(bench.chain, bench.home, 3, 2).map(({ nonce }) => nonce)).toEqual([3, 4])
    await bench.blocks(1)
    expect(ledger.offerBatch(await bench.poster.post(12))).toBe('taken')
  })

  it('go back with the parent, and come again in another form', async () => {
    const bench = new Bench()
    await bench.blocks(6)
    bench.ledger.offerBatch(await bench.poster.post(10, { upTo: 2 }))
    const orphan = await bench.poster.post(11, { upTo: 4 })
    bench.ledger.offerBatch(orphan)
    bench.ledger.rewindParent(10)
    expect(bench.ledger.posted?.head(bench.chain)?.header.number).toBe(2)
    bench.poster.backTo(2)
    const other = await bench.poster.post(11, { upTo: 6 })
    expect(bench.ledger.offerBatch(other)).toBe('taken')
    expect(bench.ledger.offerBatch(orphan)).toBe('known')
    expect(bench.includable).toEqual({ numbers: [2, 4, 6], messages: 6 })
    expect(bench.of('conflict')).toEqual([])
    expect(bench.of('bad-batch')).toEqual([])
  })
})

describe('what a batch can be', () => {
  it('with a batch missing before it, it is not judged', async () => {
    const bench = new Bench()
    await bench.blocks(6)
    const [first, second] = [await bench.poster.post(10, { upTo: 2 }), await bench.poster.post(11, { upTo: 4 })]
    expect(bench.ledger.offerBatch(second)).toBe('gap')
    expect(bench.ledger.offerBatch(first)).toBe('taken')
    expect(bench.ledger.offerBatch(second)).toBe('taken')
    expect(bench.ledger.log(bench.chain)?.hold).toBeUndefined()
  })

  it('signed and not folding, it convicts, and nothing after it is taken, by this run or the next', async () => {
    const bench = new Bench()
    await bench.blocks(6)
    bench.ledger.offerBatch(await bench.poster.post(10, { upTo: 2 }))
    const bad = await bench.poster.post(11, { upTo: 4, alter: (frames) => frames.slice(0, -3) })
    expect(bench.ledger.offerBatch(bad)).toBe('bad')
    expect(bench.of('bad-batch')).toMatchObject([{ batch: { chain: bench.chain }, previous: { header: { number: 2 } } }])
    expect(bench.ledger.log(bench.chain)?.hold).toMatchObject({ reason: 'violation', detail: expect.stringContaining('badBatch') })
    const next = await bench.poster.post(12, { upTo: 6 })
    expect(bench.ledger.offerBatch(next)).toBe('gap')
    expect(bench.open().offerBatch(next)).toBe('gap')
    expect(bench.ledger.offerBatch(bad)).toBe('bad')
  })

  it('stays broken when the parent takes back what another member posted later', async () => {
    const bench = new Bench()
    const other = new ModelPoster(bench.cluster, bench.b)
    await bench.blocks(2)
    await bench.b.block({ time: T + 1 })
    expect(bench.ledger.offerBatch(await bench.poster.post(10, { alter: (frames) => frames.slice(0, -3) }))).toBe('bad')
    expect(bench.ledger.offerBatch(await other.post(11))).toBe('taken')
    bench.ledger.rewindParent(10)
    expect(bench.ledger.posted?.head(bench.home)).toBeUndefined()
    expect(bench.ledger.posted?.isBroken(bench.chain)).toBe(true)
    bench.ledger.rewindParent(9)
    expect(bench.ledger.posted?.isBroken(bench.chain)).toBe(false)
  })

  it('waits for its configuration, and what follows waits behind it', async () => {
    const bench = new Bench()
    await bench.blocks(4)
    const configurations = new ConfigurationChain(bench.cluster.configurations.address, verifier)
    const posted = new PostedLogs({ configurations, verifier, store: stores[0] as LedgerStore, denseHead: () => 0 })
    const batches = [await bench.poster.post(10, { upTo: 2 }), await bench.poster.post(11)]
    expect(batches.map((batch) => posted.offer(batch).code)).toEqual(['waiting', 'waiting'])
    expect(posted.retry()).toEqual([])
    configurations.add({ configuration: bench.cluster.configuration, enactments: [] })
    expect(posted.retry().map(({ outcome }) => outcome.code)).toEqual(['taken', 'taken'])
    expect(posted.head(bench.chain)?.header.number).toBe(4)
    expect(posted.retry()).toEqual([])
  })

  it('naming what never becomes known, it is opened again only when there is more to know', async () => {
    const bench = new Bench()
    await bench.blocks(4)
    const alter = (frames: Uint8Array) => {
      // The first entry's configuration, in a body that is not packed.
      const body = frames[32] === 0 ? frames.subarray(33) : inflateFastLz(frames.subarray(33), 262_144)
      const plain = Uint8Array.from([...frames.subarray(0, 32), 0, ...body])
      return plain.fill(0xee, 33 + 44, 33 + 76)
    }
    const batch = await bench.poster.post(10, { upTo: 2, alter })
    expect(bench.ledger.offerBatch(batch)).toBe('waiting')
    // All that the next one names is known; without the first it would be a gap for ever.
    expect(bench.ledger.offerBatch(await bench.poster.post(11))).toBe('waiting')
    expect(bench.ledger.posted?.retry()).toEqual([])
    expect(bench.of('bad-batch')).toEqual([])
  })

  it('made up by whoever shows it, it blames nobody', async () => {
    const bench = new Bench()
    await bench.blocks(3)
    const batch = await bench.poster.post(10)
    const frames = batch.frames.slice(0, -1)
    expect(bench.ledger.offerBatch({ ...batch, frames })).toBe('forged')
    const stranger = new ModelPoster(bench.cluster, bench.b)
    expect(bench.ledger.offerBatch(await stranger.sign(batch.header, batch.frames, 10))).toBe('forged')
    expect(bench.ledger.offerBatch({ ...batch, chain: bench.home })).toBe('forged')
    expect(bench.events).toEqual([])
    expect(bench.ledger.offerBatch(batch)).toBe('taken')
  })

  it.each([
    ['another message', { by: [{ to: 2, value: 1n }], posted: [{ to: 2, value: 2n }] }],
    ['another message, and more', { by: [{ to: 2, value: 1n }], posted: [{ to: 2, value: 2n }, { to: 2 }, { to: 2 }] }],
    ['fewer messages', { by: [{ to: 2 }, { to: 2 }], posted: [{ to: 2 }] }],
  ])(
    'with %s than gossip showed, and the headers between shown to nobody, it is a fork, whichever comes first',
    async (_, { by, posted }) => {
      for (const batchFirst of [true, false]) {
        const bench = new Bench()
        const { doubts } = bench.prosecute()
        // The same keys, another history from block 2 on.
        const [twin] = makeModelCluster().members as [ModelMember]
        for (const member of [bench.a, twin]) await member.block({ time: T + 1 })
        await bench.a.block({ time: T + 1, send: by })
        await twin.block({ time: T + 1, send: posted })
        await twin.block({ time: T + 1 })
        const batch = await new ModelPoster(bench.cluster, twin).post(10)
        if (batchFirst) bench.ledger.offerBatch(batch)
        bench.gossip(1, 2)
        if (!batchFirst) expect(bench.ledger.offerBatch(batch)).toBe('taken')
        expect(bench.of('conflict')).toEqual([])
        for (let look = 0; look < 3; look++) bench.ledger.tick()
        expect(bench.of('fork')).toMatchObject([{ number: 2, posted: 3, direction: 'outbox', index: 2 }])
        expect(bench.ledger.accusations.exposed.get(bench.chain)).toMatchObject([{ kind: 'regress' }])
        expect(bench.ledger.log(bench.chain)?.hold).toBeDefined()
        expect(doubts).toEqual([])
      }
    },
  )

  it('further than gossip on one history, it is no fork', async () => {
    const bench = new Bench()
    await bench.blocks(6, 2)
    bench.gossip(1, 3)
    bench.ledger.offerBatch(await bench.poster.post(10, { upTo: 2 }))
    bench.ledger.offerBatch(await bench.poster.post(11))
    for (let look = 0; look < 4; look++) bench.ledger.tick()
    expect(bench.of('fork')).toEqual([])
    expect(bench.ledger.log(bench.chain)?.hold).toBeUndefined()
  })

  it('honest as a batch and a lie as a header, it convicts although gossip never brought it', async () => {
    const bench = new Bench({ credit: 5n })
    const { doubts } = bench.prosecute()
    await bench.a.block({ time: T + 1 })
    await bench.a.block({ time: T + 1, send: [{ to: 2, value: 100n, gasLimit: 0n }] })
    expect(bench.ledger.offerBatch(await bench.poster.post(10))).toBe('taken')
    expect(bench.ledger.accusations.exposed.get(bench.chain)).toMatchObject([{ kind: 'overdrawn', from: 2 }])
    expect(doubts).toEqual([])
    expect(bench.includable.numbers).toEqual([])
  })

  it.each([
    ['in its place', true],
    ['behind a gap that nobody fills', false],
  ])('of another log than the gossiped one, %s, it is an equivocation, whichever comes first', async (_, isNext) => {
    for (const batchFirst of [true, false]) {
      const bench = new Bench()
      await bench.blocks(2)
      const twin = bench.a.headers[1] as OpenableHeader
      const forged = { ...twin.header, stateRoot: new Uint8Array(32).fill(3) }
      const digest = hashHeader(bench.cluster.configurations.clusterId, forged)
      const signature = await bench.a.signer.sign({ type: 'Header', domain: bench.cluster.configurations.address, value: forged, digest })
      const gossip = () => {
        if (isNext) bench.gossip(1, 1)
        bench.ledger.offerFrame(bench.a.frame({ ...twin, header: forged, signature }))
      }
      const batch = await bench.poster.post(10)
      if (!batchFirst) gossip()
      expect(bench.ledger.offerBatch(batch)).toBe('taken')
      if (batchFirst) gossip()
      expect(bench.of('conflict')).toMatchObject([{ how: 'equivocation', chain: bench.chain }])
      expect(bench.ledger.log(bench.chain)?.hold).toMatchObject({ reason: 'conflict' })
    }
  })
})
