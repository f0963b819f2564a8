import { describe, expect, it, onTestFinished } from 'vitest'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { type Bytes32, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { PublisherHalted } from '../../../src/roles/publisher.ts'
import { type ModelMember, verifier } from '../../support/model-cluster.ts'
import { type CrashPoint, PublisherBench } from './publisher-bench.ts'

const T = 1_700_000_000

const POINTS: readonly CrashPoint[] = ['before intent', 'intent', 'signature', 'signature kept', 'ledger', 'published']

async function haltOf(work: Promise<unknown>): Promise<PublisherHalted> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(PublisherHalted)
  return error as PublisherHalted
}

describe('publisher', () => {
  it('signs one header a block, linked, and hands the frames over', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, ledger, frames, end } = bench.open()
    await publisher.sign([bench.chain.block({ time: T }), bench.chain.block({ time: T + 1, send: [2, 2, 3] })])
    await publisher.sign([bench.chain.block({ time: T + 1 })])
    expect(guard.last.number).toBe(3)
    expect(guard.unsigned()).toEqual([])
    expect(ledger.log(bench.home.member.chain)?.state.head.number).toBe(3)
    const headers = frames.flatMap((frame) => frame.headers)
    expect(headers.map(({ header }) => header.number)).toEqual([1, 2])
    expect(headers[1]?.lanes.map(({ index, messages }) => [index, messages.length])).toEqual([
      [2, 2],
      [3, 1],
    ])
    const other = bench.cluster.newConfigurations()
    expect(headers[1]?.header.parent).toEqual(hashHeader(other.clusterId, headers[0]?.header as never))
    await end()
  })

  it('bundles headers without messages for a heartbeat, sends those with messages at once', async () => {
    const bench = new PublisherBench()
    const { publisher, frames, end } = bench.open()
    const sent = () => frames.splice(0).flatMap((frame) => frame.headers.map(({ header }) => header.number))
    await publisher.sign([bench.chain.block({ time: T })])
    expect(sent()).toEqual([1])
    await publisher.sign([bench.chain.block({ time: T })])
    await publisher.sign([bench.chain.block({ time: T })])
    expect(sent()).toEqual([])
    await publisher.sign([bench.chain.block({ time: T, send: [2] })])
    expect(sent()).toEqual([2, 3, 4])
    await publisher.sign([bench.chain.block({ time: T })])
    expect(sent()).toEqual([])
    await publisher.sign([bench.chain.block({ time: T + 1 })]) // a heartbeat of block time
    expect(sent()).toEqual([5, 6])
    await publisher.sign([bench.chain.block({ time: T + 1 })])
    publisher.flush()
    expect(sent()).toEqual([])
    bench.nowMs += 1_000 // a heartbeat of wall time
    publisher.flush()
    expect(sent()).toEqual([7])
    publisher.flush()
    expect(sent()).toEqual([])
    await publisher.sign([bench.chain.block({ time: T + 1 })])
    publisher.flush(true) // the node stops
    expect(sent()).toEqual([8])
    await end()
  })

  it('takes blocks that it has signed already for what they are', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, end } = bench.open()
    const first = bench.chain.block({ time: T })
    await publisher.sign([first])
    await publisher.sign([first])
    expect(guard.last.number).toBe(1)
    expect(publisher.nextNumber).toBe(2)
    await end()
  })

  it('signs the same bytes again when the signer failed midway', async () => {
    const bench = new PublisherBench()
    let calls = 0
    const failing = {
      address: bench.home.signer.address,
      sign: async (...request: Parameters<typeof bench.home.signer.sign>) => {
        if (++calls === 2) throw Object.assign(new Error('no answer'), { retryable: true })
        return bench.home.signer.sign(...request)
      },
    }
    const { publisher, guard, ledger, frames, end } = bench.open({ signers: [failing] })
    const records = [bench.chain.block({ time: T }), bench.chain.block({ time: T, send: [2] }), bench.chain.block({ time: T })]
    await expect(publisher.sign(records)).rejects.toThrow('no answer')
    expect(guard.last.number).toBe(3)
    expect(guard.unsigned()).toHaveLength(3)
    expect(frames).toEqual([])
    await publisher.sign(records)
    expect(bench.signedTwice).toEqual([])
    expect(guard.unsigned()).toEqual([])
    expect(ledger.log(bench.home.member.chain)?.state.head.number).toBe(3)
    await end()
  })

  it.each(POINTS.flatMap((point) => [true, false].map((ledgerKept) => ({ point, ledgerKept }))))(
    'never signs twice after a crash at "$point", ledger kept: $ledgerKept',
    async ({ point, ledgerKept }) => {
      const bench = new PublisherBench()
      const before = [bench.chain.block({ time: T }), bench.chain.block({ time: T, send: [2] })]
      const crashed = [bench.chain.block({ time: T + 1, send: [3] }), bench.chain.block({ time: T + 1 })]
      const after = [bench.chain.block({ time: T + 1, send: [2, 3] })]
      const first = bench.open()
      await first.publisher.sign(before)
      await first.end()
      const dying = bench.open({ crashAt: point })
      await expect(dying.publisher.sign(crashed)).rejects.toThrow()
      await dying.end()
      // What the ledger's file lost, the guard has; the blocks are read again from where the ledger stands.
      const next = bench.open({ ledger: ledgerKept ? 'ledger' : 'fresh' })
      next.publisher.checkNotAhead('stale-guard')
      await next.publisher.sign([...before, ...crashed, ...after])
      expect(bench.signedTwice).toEqual([])
      expect(next.guard.last.number).toBe(5)
      expect(next.guard.unsigned()).toEqual([])
      const log = next.ledger.log(bench.home.member.chain)
      expect(log?.state.head.number).toBe(5)
      expect(next.ledger.history.headers(bench.home.member.chain, 0, 1, 10, true)).toHaveLength(5)
      expect(next.halts).toEqual([])
      await next.end()
    },
  )

  it('halts before a block past its gate, and signs nothing more', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, halts, end } = bench.open()
    const { delta } = bench.cluster.configuration.parameters
    bench.nowMs += 60_000
    await publisher.sign([bench.chain.block({ time: T + delta })])
    const { halt, remedy } = await haltOf(publisher.sign([bench.chain.block({ time: T + delta + 1 })]))
    expect(halt).toMatchObject({ code: 'self-audit', detail: expect.stringContaining('outOfSync') })
    expect(remedy).toContain('gate()')
    expect(guard.last.number).toBe(1)
    expect(halts).toEqual([halt])
    expect((await haltOf(publisher.sign([bench.chain.block({ time: T })]))).halt).toBe(halt)
    await end()
  })

  it('signs nothing while its clock is known to be wrong, and loses nothing', async () => {
    const bench = new PublisherBench()
    const { publisher, frames, guard, halts, end } = bench.open()
    onTestFinished(end)
    const records = [bench.chain.block({ time: T, send: [2] }), bench.chain.block({ time: T + 1, send: [3] })]
    bench.clockFault = 'the own clock is 3.0 s ahead'
    await expect(publisher.sign(records)).rejects.toMatchObject({ code: 'clock', retryable: true, message: 'the own clock is 3.0 s ahead' })
    expect({ frames, last: guard.last.number, halts }).toEqual({ frames: [], last: 0, halts: [] })
    bench.clockFault = undefined
    await publisher.sign(records)
    expect(frames.flatMap(({ headers }) => headers.map(({ header }) => header.number))).toEqual([1, 2])
  })

  it('signs nothing of a block whose rows are not what its events made them, and nothing ahead of its clock', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, halts, end } = bench.open()
    const other = bench.cluster.members[1] as ModelMember
    await other.block({ time: T })
    const record = bench.chain.block({ time: T, include: new Map([[2, other.rowFor(bench.home.member)]]), send: [3] })
    await expect(publisher.sign([{ ...record, included: [] }])).rejects.toMatchObject({ code: 'inconsistent-record' })
    await expect(publisher.sign([{ ...record, sent: [] }])).rejects.toMatchObject({ code: 'inconsistent-record' })
    bench.nowMs -= 60_000
    await expect(publisher.sign([record])).rejects.toMatchObject({ code: 'clock', retryable: true })
    bench.nowMs += 60_000
    expect(guard.last.number).toBe(0)
    await publisher.sign([record])
    expect(guard.last.number).toBe(1)
    expect(halts).toEqual([])
    await end()
  })

  it('halts at a block that does not follow the signed one', async () => {
    const bench = new PublisherBench()
    const { publisher, end } = bench.open()
    await publisher.sign([bench.chain.block({ time: T }), bench.chain.block({ time: T })])
    bench.chain.reorganise(2)
    bench.chain.block({ time: T, branch: 'b' })
    const { halt } = await haltOf(publisher.sign([bench.chain.block({ time: T, branch: 'b' })]))
    expect(halt).toMatchObject({ code: 'reorganised', remedy: expect.stringContaining('generation') })
    await end()
  })

  it('halts where the guard knows another block, although the ledger was lost', async () => {
    const bench = new PublisherBench()
    const first = bench.open()
    await first.publisher.sign([bench.chain.block({ time: T }), bench.chain.block({ time: T })])
    await first.end()
    bench.chain.reorganise(2)
    bench.chain.block({ time: T, branch: 'b' })
    const next = bench.open({ ledger: 'fresh' })
    expect((await haltOf(next.publisher.sign(bench.chain.records))).halt.code).toBe('reorganised')
    expect(bench.signedTwice).toEqual([])
    await next.end()
  })

  it('refuses to begin with a guard older than what peers have seen, and stops when a twin signs', async () => {
    const bench = new PublisherBench()
    const { home } = bench
    const own = await home.block({ time: T })
    for (const code of ['stale-guard', 'twin'] as const) {
      const { publisher, ledger, end } = bench.open({ ledger: code })
      ledger.offerHead(own)
      const refused = haltOf(
        code === 'twin' ? publisher.sign([bench.chain.block({ time: T })]) : (async () => publisher.checkNotAhead('stale-guard'))(),
      )
      expect((await refused).halt).toMatchObject({ code, remedy: expect.stringContaining('Find the process') })
      await end()
    }
    expect(bench.signed.size).toBe(0)
  })

  it('refuses a key that the configuration does not name', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, end } = bench.open({ signers: [(bench.cluster.members[1] as ModelMember).signer] })
    const { halt } = await haltOf(publisher.sign([bench.chain.block({ time: T })]))
    expect(halt).toMatchObject({ code: 'key', remedy: expect.stringContaining('sequencer.nextKey') })
    expect(guard.last.number).toBe(0)
    await end()
  })

  it('signs nothing of a block whose Messenger has code that is not approved, and everything before it', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, end } = bench.open()
    const good = bench.chain.block({ time: T })
    const bad = { ...bench.chain.block({ time: T + 1 }), codeHash: new Uint8Array(32).fill(9) }
    await expect(publisher.sign([good, bad])).rejects.toMatchObject({ code: 'unapproved-code', retryable: false })
    expect(guard.last.number).toBe(good.number)
    expect(publisher.halt).toBeUndefined()
    await expect(publisher.sign([bad])).rejects.toMatchObject({ name: 'Unfit' })
    expect(guard.last.number).toBe(good.number)
    // Its node showed the code of another moment: read again, the block is as approved.
    await publisher.sign([bench.chain.records[1] as BlockRecord])
    expect(guard.last.number).toBe(bad.number)
    await end()
  })

  it('does not begin without a working node of every active member, and goes on once it has begun', async () => {
    const bench = new PublisherBench()
    const first = bench.open()
    bench.lacking = [412_002]
    const blocks = [0, 1, 2].map((i) => bench.chain.block({ time: T + i }))
    await expect(first.publisher.sign(blocks.slice(0, 1))).rejects.toMatchObject({
      code: 'lacks-node',
      retryable: true,
      message: expect.stringContaining('412002'),
    })
    expect(first.guard.last.number).toBe(0)
    bench.lacking = []
    await first.publisher.sign(blocks.slice(0, 1))
    bench.lacking = [412_003]
    await first.publisher.sign(blocks.slice(1, 2))
    expect(first.guard.last.number).toBe(2)
    await first.end()
    // A start is asked again.
    const second = bench.open()
    await expect(second.publisher.sign(blocks.slice(2))).rejects.toMatchObject({ code: 'lacks-node' })
    await second.end()
  })

  /** The home chain's key becomes the second member's from T + 1 on. Returns the configuration's hash. */
  async function rotate(bench: PublisherBench, { configurations }: Ledger): Promise<Bytes32> {
    const sequencer = (bench.cluster.members[1] as ModelMember).signer.address
    await bench.cluster.succeed(T + 1, (each) => (each.chain === bench.home.member.chain ? { ...each, sequencer } : each))
    for (const enacted of bench.cluster.configurations.after(ZERO_HASH, 2)) configurations.add(enacted)
    return configurations.newest.hash
  }

  it('signs what is under its key before it stops at the first block that is not', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, ledger, end } = bench.open()
    const [first, second, third] = [bench.chain.block({ time: T }), bench.chain.block({ time: T }), bench.chain.block({ time: T + 1 })]
    const config = await rotate(bench, ledger)
    const { halt } = await haltOf(publisher.sign([first, second, { ...third, config }]))
    expect(halt.code).toBe('key')
    expect(guard.last.number).toBe(2)
    expect(guard.unsigned()).toEqual([])
    await end()
  })

  it('signs each block with the key of its configuration, where it has the old one and the new one', async () => {
    const bench = new PublisherBench()
    const [before, after] = [bench.home.signer, (bench.cluster.members[1] as ModelMember).signer]
    const { publisher, ledger, frames, end } = bench.open({ signers: [before, after] })
    const keys = () => ledger.sequencersOf(bench.home.member.chain)
    const [first, second, third] = [bench.chain.block({ time: T }), bench.chain.block({ time: T }), bench.chain.block({ time: T + 1 })]
    const config = await rotate(bench, ledger)
    await publisher.sign([first])
    expect(keys()).toEqual({ current: [before.address, after.address], retired: [] })
    await publisher.sign([second, { ...third, config }])
    expect(keys()).toEqual({ current: [after.address], retired: [before.address] })
    publisher.flush(true)
    const signed = frames.flatMap(({ headers }) => headers)
    expect(
      signed.map(({ header, signature }) => toHex(verifier.recover(hashHeader(ledger.configurations.clusterId, header), signature))),
    ).toEqual([before, before, after].map(({ address }) => toHex(address)))
    await end()
  })

  it('waits for a configuration that it does not know, with what it does not cover signed', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, end } = bench.open()
    const [first, second, third] = [bench.chain.block({ time: T }), bench.chain.block({ time: T }), bench.chain.block({ time: T + 1 })]
    const unknown = { ...third, config: new Uint8Array(32).fill(7) }
    const waiting = { code: 'publisher-behind', retryable: true }
    await expect(publisher.sign([first, second, unknown])).rejects.toMatchObject(waiting)
    expect(guard.last.number).toBe(2)
    await expect(publisher.sign([unknown])).rejects.toMatchObject(waiting)
    expect(publisher.halt).toBeUndefined()
    await publisher.sign([third])
    expect(guard.last.number).toBe(3)
    await end()
  })

  it('waits for its own headers from peers where the guard does not judge any more', async () => {
    const bench = new PublisherBench()
    const first = bench.open()
    for (let i = 0; i < 6; i++) await first.publisher.sign([bench.chain.block({ time: T })])
    first.guard.prune(4)
    await first.end()
    const next = bench.open({ ledger: 'fresh' })
    await expect(next.publisher.sign(bench.chain.records)).rejects.toMatchObject({ code: 'publisher-behind', retryable: true })
    for (const frame of first.frames) next.ledger.offerFrame(frame)
    // The frames bundle for a heartbeat: the last ones were not sent. What the guard still judges is signed again.
    const got = next.ledger.log(bench.home.member.chain)?.state.head.number ?? 0
    if (got < 3) next.ledger.offerRange(bench.home.member.chain, first.ledger.history.headers(bench.home.member.chain, 0, 1, 3, true))
    await next.publisher.sign(bench.chain.records)
    expect(next.guard.last.number).toBe(6)
    expect(bench.signedTwice).toEqual([])
    await next.end()
  })

  it('ends with the guard when its disk is full, and goes on after a restart', async () => {
    const bench = new PublisherBench()
    const { publisher, guard, end } = bench.open()
    await publisher.sign([bench.chain.block({ time: T })])
    guard.close()
    const { halt } = await haltOf(publisher.sign([bench.chain.block({ time: T })]))
    expect(halt).toMatchObject({ code: 'guard', remedy: expect.stringContaining('restart') })
    await end()
    const next = bench.open()
    await next.publisher.sign(bench.chain.records)
    expect(next.guard.last.number).toBe(2)
    expect(bench.signedTwice).toEqual([])
    await next.end()
  })
})
